//! Examples of cards.

use base::Link;
use maud::html;
use words::Words;

use super::Card;
use crate::components::{Tag, Tone, gallery::Example};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let card = Card::new(words.capitalised(&words.link_source(Link::Ready)))
        .to("#part-card")
        .beside(Tag::new(words.web_step_done()).tone(Tone::Good))
        .body(html! { p { (words.link_question(Link::Ready)) } });
    vec![Example::of("linked", &card)]
}
