//! Examples of tags: every tone.

use base::Status;
use maud::html;
use words::Words;

use super::{Tag, Tone};
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let tags = [
        (words.kind_of_file("budget"), Tone::Plain),
        (words.web_step_done(), Tone::Good),
        (words.severity(base::Severity::Warning), Tone::Look),
        (words.check_held(), Tone::Stop),
        (words.status(Status::NotApplicable), Tone::Faint),
    ];
    let line = html! { p { @for (text, tone) in tags { (Tag::new(text).tone(tone)) " " } } };
    vec![Example::of("tones", &line)]
}
