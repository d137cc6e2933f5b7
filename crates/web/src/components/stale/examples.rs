//! Examples of two versions side by side.

use base::{Date, Link};
use words::Words;

use super::Stale;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let when = Date::new(2026, 11, 22).map(|day| words.date(day)).unwrap_or_default();
    let stale = Stale::new(words, words.role("gender-equality-officer").unwrap_or_default(), when)
        .field(
            words.check_column_what_to_do(),
            words.link_question(Link::Planned),
            words.link_question(Link::Ready),
        )
        .field(words.check_column_place(), "Lug", "Lug")
        .field(words.check_column_as_of(), "", "2026");
    vec![Example::of("three-fields", &stale)]
}
