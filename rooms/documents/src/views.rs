//! The pages of the room, each a function of one view struct.

mod list;
mod passages;
mod reader;
mod scale;

pub use list::{Documents, documents};
pub use reader::{Reader, reader};

use base::Language;
use maud::{Markup, html};
use web::{
    Frame,
    components::{Tag, Tone},
};
use words::Words;

use crate::store::{Document, Kind};

/// The sort of a document, in words.
fn kind(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Strategy => words.documents_kind_strategy(),
        Kind::Plan => words.documents_kind_plan(),
        Kind::Report => words.documents_kind_report(),
        Kind::Decision => words.documents_kind_decision(),
        Kind::Other => words.documents_kind_other(),
    }
}

/// A language by its own name, so that whoever reads it knows it again.
fn language(words: Words, language: Language) -> String {
    match language {
        Language::Unknown => words.documents_language_unknown(),
        Language::Hr => words.documents_language_croatian(),
        Language::Cnr => words.documents_language_montenegrin(),
        spoken => Words::new(spoken).language_own_name(),
    }
}

/// Kind, language, whether it is in force, pages.
fn tags(frame: &Frame, document: &Document) -> Markup {
    let words = frame.words;
    let force = if document.in_force {
        Tag::new(words.documents_in_force()).tone(Tone::Good)
    } else {
        Tag::new(words.documents_not_in_force()).tone(Tone::Faint)
    };
    html! {
        p {
            (Tag::new(kind(words, document.kind))) " "
            (force) " "
            span.soft {
                (language(words, document.language))
                @if let Some(pages) = document.pages { " · " (words.documents_pages(pages)) }
            }
        }
    }
}
