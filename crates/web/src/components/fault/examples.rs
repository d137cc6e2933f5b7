//! Examples of pages in the place of others: every problem once. Each has a first heading; the gallery shows them as
//! they are.

use words::Words;

use super::{FaultPage, Problem};
use crate::components::gallery::Example;

const ALL: [(&str, Problem); 11] = [
    ("unreadable", Problem::Unreadable),
    ("closed", Problem::Closed),
    ("foreign", Problem::Foreign),
    ("not-found", Problem::NotFound),
    ("stale", Problem::Stale),
    ("too-large", Problem::TooLarge(50 << 20)),
    ("wrong", Problem::Wrong),
    ("wait", Problem::Wait(90)),
    ("fault", Problem::Fault),
    ("down", Problem::Down),
    ("full", Problem::Full),
];

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let page = |(name, problem): &(&'static str, Problem)| {
        let operation = (*problem == Problem::Fault).then_some("4h2k9d");
        let page = FaultPage::new(words, *problem);
        Example::of(name, &operation.map_or(page.clone(), |id| page.operation(id)))
    };
    ALL.iter().map(page).collect()
}
