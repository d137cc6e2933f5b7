//! The pages of the room, each a function of one view struct.

mod drawings;
mod gap;
mod gaps;
mod groups;
mod population;
mod residents;
mod table;

pub use gap::{OneGap, gap};
pub use gaps::{Gaps, gaps};
pub use population::{Population, population};
pub use table::{OneTable, table};

use access::Verb;
use base::record::FileId;
use maud::{Markup, html};
use web::{
    Frame,
    components::{Button, Empty, Head, Tabs},
};

use crate::{GAPS, HERE};

/// Before the first file counts.
pub fn nothing(frame: &Frame) -> Markup {
    let words = frame.words;
    let empty = Empty::new(words.population_nothing(), words.population_nothing_next());
    let bring =
        frame.can(Verb::BringFiles).then(|| Button::primary(words.population_to_files()).to("/files"));
    html! {
        (Head::new(words.population_room()))
        @match bring { Some(button) => (empty.action(button)), None => (empty) }
    }
}

/// The two views of the room that this person may see.
fn tabs(frame: &Frame, gaps: bool) -> Markup {
    let words = frame.words;
    let mut tabs = Tabs::new(words.population_views());
    if frame.can(Verb::SeePopulation) {
        tabs = tabs.tab(words.population_residents(), HERE, !gaps);
    }
    if frame.can(Verb::SeeGaps) {
        tabs = tabs.tab(words.gaps_room(), GAPS, gaps);
    }
    html! { (tabs) }
}

/// The name of a file, as a link for whoever may see files.
fn file(frame: &Frame, id: FileId, name: &str) -> Markup {
    html! {
        @if frame.can(Verb::SeeFiles) { a href={ "/files/" (id) } { (name) } } @else { (name) }
    }
}
