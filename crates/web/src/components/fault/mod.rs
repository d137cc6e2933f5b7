//! A page in the place of the one that was asked for: what happened, what to do, and a number to name when asking.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

use super::{Button, Head};

/// Why the page that was asked for is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The request cannot be understood (400).
    Unreadable,
    /// The role does not open this room (403).
    Closed,
    /// The form came from a page that is too old, or from elsewhere (403).
    Foreign,
    /// There is no such thing, or it is somebody else's; the page does not say which (404).
    NotFound,
    /// Somebody else changed the thing meanwhile (409).
    Stale,
    /// A file is larger than what is taken; the limit in bytes (413).
    TooLarge(u64),
    /// The form was wrong, and there is no page to show it again (422).
    Wrong,
    /// Too many attempts; after this many seconds again (429).
    Wait(u64),
    /// Something that should not be (500).
    Fault,
    /// The database is not there, or too busy (503).
    Down,
    /// There is no room left to write (507).
    Full,
}

/// The page of a problem, with its heading.
#[derive(Clone, Debug)]
#[must_use]
pub struct FaultPage {
    words: Words,
    problem: Problem,
    operation: Option<String>,
}

impl FaultPage {
    /// The page of this problem.
    pub fn new(words: Words, problem: Problem) -> Self {
        Self { words, problem, operation: None }
    }

    /// The id under which the log tells more.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operation = Some(id.into());
        self
    }

    /// The heading, and what to do.
    fn texts(&self) -> (String, String) {
        let words = self.words;
        match self.problem {
            Problem::Unreadable => (words.web_fault_unreadable(), words.web_fault_unreadable_todo()),
            Problem::Closed => (words.web_fault_closed(), words.web_fault_closed_todo()),
            Problem::Foreign => (words.web_fault_foreign(), words.web_fault_foreign_todo()),
            Problem::NotFound => (words.web_fault_not_found(), words.web_fault_not_found_todo()),
            Problem::Stale => (words.web_fault_stale(), words.web_fault_stale_todo()),
            Problem::TooLarge(limit) => {
                (words.web_fault_too_large(megabytes(words, limit)), words.web_fault_too_large_todo())
            }
            Problem::Wrong => (words.web_fault_wrong(), words.web_fault_wrong_todo()),
            Problem::Wait(seconds) => (words.web_fault_wait(), words.web_fault_wait_todo(minutes(seconds))),
            Problem::Fault => (words.web_fault_ours(), words.web_fault_ours_todo()),
            Problem::Down => (words.web_fault_down(), words.web_fault_down_todo()),
            Problem::Full => (words.web_fault_full(), words.web_fault_full_todo()),
        }
    }
}

/// Whole megabytes, at least one.
fn megabytes(words: Words, bytes: u64) -> String {
    words.whole(i64::try_from((bytes / 1_048_576).max(1)).unwrap_or(i64::MAX))
}

/// Minutes, rounded up.
const fn minutes(seconds: u64) -> u64 {
    seconds.div_ceil(60)
}

impl Render for FaultPage {
    fn render(&self) -> Markup {
        let (heading, todo) = self.texts();
        html! {
            div.fault {
                (Head::new(heading))
                p { (todo) }
                (Button::secondary(self.words.web_go_home()).to("/"))
                @if let Some(id) = &self.operation { p.operation { (self.words.web_fault_operation()) " " code { (id) } } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn a_wait_is_never_said_shorter_than_it_is() {
        assert_eq!([0, 1, 60, 61, 119].map(minutes), [0, 1, 1, 2, 2]);
    }
}
