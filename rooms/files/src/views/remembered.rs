//! The mapping of the office as a text, with its versions.

use maud::{Markup, html};
use web::{
    Frame,
    clock::Clock,
    components::{Column, Empty, Head, Row, Table},
};

use crate::{MAPPING, store::Said};

/// What the page shows.
pub struct Remembered {
    /// The text that counts now.
    pub text: String,
    /// Its versions, the latest first.
    pub versions: Vec<Said>,
    /// The clock that says times.
    pub clock: Clock,
}

/// The page.
pub fn page(frame: &Frame, page: &Remembered) -> Markup {
    let words = frame.words;
    let head =
        Head::new(words.files_mapping()).lead(words.files_mapping_lead()).below(super::under_files(words));
    html! {
        (head)
        @if page.versions.is_empty() {
            (Empty::new(words.files_mapping_none(), words.files_mapping_none_next()))
        } @else {
            section aria-labelledby="now" {
                h2 #now { (words.files_mapping_now()) }
                div.table role="group" aria-labelledby="now" tabindex="0" { pre { code { (page.text) } } }
            }
            (versions(frame, page))
        }
    }
}

fn versions(frame: &Frame, page: &Remembered) -> Markup {
    let words = frame.words;
    let row = |said: &Said| {
        let download = html! {
            a href={ (MAPPING) "/" (said.version) } {
                (words.files_download()) span.said { ": " (words.files_version(said.version)) }
            }
        };
        let how = if said.from_file { words.files_mapping_from_file() } else { words.files_mapping_typed() };
        Row::of(words.files_version(said.version))
            .cell(super::at(words, page.clock, said.at))
            .cell(&said.by)
            .cell(how)
            .cell(download)
    };
    let table = Table::new("versions", words.files_versions())
        .caption_said()
        .stacked()
        .columns([
            Column::text(words.files_column_version()),
            Column::text(words.files_column_when()),
            Column::text(words.files_column_who()),
            Column::text(words.files_mapping_how()),
            Column::text(words.files_download()),
        ])
        .rows(page.versions.iter().map(row));
    html! {
        section aria-labelledby="versions-heading" {
            h2 #versions-heading { (words.files_versions()) }
            (table)
        }
    }
}
