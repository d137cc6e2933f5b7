//! Something that was found in a file: how grave, what, where, and what to do.

pub(super) mod examples;

use base::Severity;
use maud::{Markup, Render, html};
use words::Words;

use super::{Disclosure, Icon, Marked};

/// How many places stand open before the others are folded.
const OPEN: usize = 5;

/// A finding. The same finding at several places is one with several places.
#[derive(Clone, Debug)]
#[must_use]
pub struct FindingCard {
    words: Words,
    severity: Severity,
    message: String,
    todo: String,
    places: Vec<(String, Option<String>)>,
}

impl FindingCard {
    /// What was found, and what to do about it (`words.finding(…)` gives both).
    pub fn new(
        words: Words,
        severity: Severity,
        message: impl Into<String>,
        todo: impl Into<String>,
    ) -> Self {
        Self { words, severity, message: message.into(), todo: todo.into(), places: Vec::new() }
    }

    /// Where it was found; an address leads there.
    pub fn at(mut self, place: impl Into<String>, href: Option<String>) -> Self {
        self.places.push((place.into(), href));
        self
    }

    fn list(places: &[(String, Option<String>)]) -> Markup {
        html! {
            ul.places {
                @for (place, href) in places {
                    li { @match href { Some(href) => a href=(href) { (place) }, None => (place) } }
                }
            }
        }
    }
}

impl Render for FindingCard {
    fn render(&self) -> Markup {
        let (open, folded) = self.places.split_at(self.places.len().min(OPEN));
        html! {
            div class={ "finding " (self.severity.code()) } {
                p.severity { (Icon::of_severity(self.severity)) " " (self.words.severity(self.severity)) }
                p { (Marked(&self.message)) }
                @if !open.is_empty() { (Self::list(open)) }
                @if !folded.is_empty() {
                    (Disclosure::new(self.words.check_more_findings(folded.len()), Self::list(folded)))
                }
                @if !self.todo.is_empty() { p.todo { b { (self.words.check_what_to_do()) } " " (Marked(&self.todo)) } }
            }
        }
    }
}
