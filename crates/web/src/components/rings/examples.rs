//! Examples of the chain: every status, a focus group, a group that nobody looks at yet.

use base::{Group, Link, StandardGroup, Status};
use maud::html;
use words::Words;

use super::{Ring, RingDots, RingHeads, RingKey, RingRow};
use crate::components::{Disclosure, Evidence, gallery::Example};

const FOCUS: [Status; 7] = [
    Status::Weak,
    Status::Holds,
    Status::Weak,
    Status::Breaks,
    Status::CannotSay,
    Status::Protected,
    Status::NotApplicable,
];

fn name(words: Words, group: StandardGroup) -> String {
    words.capitalised(&words.group(&Group::from(group)))
}

fn rings(words: Words, row: RingRow) -> RingRow {
    let ring = |(link, status): (&Link, Status)| {
        let ring = Ring::new(*link, status, "#example-evidence-listed");
        match link {
            Link::Known => ring.headline(words.estimated_range(words.interval(2140.0, 3020.0))),
            Link::Planned => ring.headline(words.amount(base::Unit::Activities, 2.0)),
            Link::Funded => ring.headline(words.amount(base::Unit::Months, 11.0)),
            _ => ring,
        }
    };
    Link::ALL.iter().zip(FOCUS).map(ring).fold(row, RingRow::ring)
}

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let focus = RingRow::new(words, "example-focus", name(words, StandardGroup::PeopleWithDisabilities))
        .to("#example-rings-focus")
        .note(words.check_first_break(words.link(Link::Funded)))
        .step(
            Link::Funded,
            Status::Breaks,
            words.rule("funded-month-missing"),
            html! { a href="#part-rings" { (words.check_letter(words.place_level(base::PlaceLevel::Region))) } },
        )
        .step(Link::Ready, Status::CannotSay, None, words.check_need_unknown())
        .inside(Disclosure::new(words.evidence_open(), Evidence::new(words)).about(words.check_focus()));
    let quiet = RingRow::new(words, "example-quiet", name(words, StandardGroup::Youth)).quiet();
    let dots = RingDots { words, links: Link::ALL.iter().copied().zip(FOCUS).collect() };
    vec![
        Example::of("key", &RingKey(words)),
        Example::of("focus", &html! { (RingHeads(words)) (rings(words, focus)) }),
        Example::of("quiet", &rings(words, quiet)),
        Example::of("dots", &dots),
    ]
}
