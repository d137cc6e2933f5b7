//! The chain as rings: a row for a group, dots for a table, the heads above them and the key.

pub(super) mod examples;
mod row;

pub use row::{Ring, RingRow};

use base::{Link, Status};
use maud::{Markup, PreEscaped, Render, html};
use words::Words;

/// The ring of a status; the word must stand beside it or be said.
pub fn ring(status: Status) -> Markup {
    PreEscaped(charts::chain::used(status))
}

/// What the rings mean, on one line.
#[derive(Clone, Copy, Debug)]
pub struct RingKey(pub Words);

impl Render for RingKey {
    fn render(&self) -> Markup {
        html! {
            ul.ring-key { @for status in Status::ALL { li { (ring(*status)) " " (self.0.status(*status)) } } }
        }
    }
}

/// The names of the links above the rings of several rows. Each ring says its own link to a screen reader, so this
/// is for the eye.
#[derive(Clone, Copy, Debug)]
pub struct RingHeads(pub Words);

impl Render for RingHeads {
    fn render(&self) -> Markup {
        html! {
            div.ring-heads aria-hidden="true" {
                div {
                    @for link in Link::ALL {
                        p { strong { (self.0.link(*link)) } " " span { (self.0.link_source(*link)) } }
                    }
                }
            }
        }
    }
}

/// The statuses of a row without words: for a cell of a table, or a line that unfolds.
#[derive(Clone, Debug)]
pub struct RingDots {
    /// The words with which a screen reader says them.
    pub words: Words,
    /// Links and statuses, in the order of the chain.
    pub links: Vec<(Link, Status)>,
}

impl Render for RingDots {
    fn render(&self) -> Markup {
        let said = |(link, status): &(Link, Status)| {
            self.words.check_link_and_status(self.words.link(*link), self.words.status(*status))
        };
        let said: Vec<String> = self.links.iter().map(said).collect();
        html! {
            span.ring-dots {
                @for (_, status) in &self.links { (ring(*status)) }
                span.said { (said.join(", ")) }
            }
        }
    }
}
