//! Examples of an empty state.

use words::Words;

use super::Empty;
use crate::components::{Button, gallery::Example};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let empty = Empty::new(words.check_findings_none(), words.check_exit_clean())
        .action(Button::primary(words.web_add()).to("#part-drop_zone"));
    vec![Example::of("with-action", &empty)]
}
