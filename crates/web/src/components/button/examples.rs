//! Examples of buttons: every weight, and several beside each other.

use words::Words;

use super::{Button, Buttons};
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let together = Buttons::new([
        Button::primary(words.web_save()),
        Button::secondary(words.web_cancel()).to("#part-button"),
        Button::warning(words.web_remove()).about("budget-2026.xlsx").value("do", "remove"),
        Button::quiet(words.web_change()).about("budget-2026.xlsx"),
    ]);
    vec![Example::of("weights", &together)]
}
