//! Examples of passages: plain marks, marks that overlap, a negated one.

use base::{Group, Language, StandardGroup};
use maud::html;
use words::Words;

use super::{Mark, Passage};
use crate::components::{Tag, Tone, gallery::Example};

/// A passage as a document would have it, in the language that it has.
const TEXT: &str = "The municipality offers transport to older women with disabilities, but not to pupils.";

fn mark(words: Words, at: std::ops::Range<usize>, group: StandardGroup, negated: bool) -> Mark {
    Mark { at, name: words.group(&Group::from(group)), negated }
}

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let remarks = html! {
        (Tag::new(words.passage_role("activity"))) " "
        (Tag::new(words.ladder("measure")).tone(Tone::Good))
    };
    let passage = Passage::new(words, "example-passage", TEXT)
        .page(Some(7))
        .language(Language::En)
        .remarks(remarks)
        .marks([
            mark(words, 37..48, StandardGroup::OlderPeople, false),
            mark(words, 43..66, StandardGroup::PeopleWithDisabilities, false),
            mark(words, 79..85, StandardGroup::Children, true),
        ]);
    vec![Example::of("overlapping", &passage)]
}
