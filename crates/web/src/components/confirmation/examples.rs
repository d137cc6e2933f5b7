//! Examples of asking once more.

use words::Words;

use super::Confirmation;
use crate::components::{
    Button, Field,
    gallery::{Example, frame},
};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let frame = frame(words);
    let confirmation = Confirmation::new(
        &frame,
        "#part-confirmation",
        Button::warning(words.web_remove()),
        "#part-confirmation",
    )
    .consequence(words.check_held_why())
    .consequence(words.check_others_why())
    .field(Field::text("example-why", words.check_column_what_to_do()).optional(words));
    vec![Example::of("with-reason", &confirmation)]
}
