//! Examples of forms: one with fields, one in a line.

use maud::html;
use words::Words;

use super::PostForm;
use crate::components::{
    Button, Buttons, Field,
    gallery::{Example, frame},
};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let frame = frame(words);
    let body = html! {
        (Field::area("example-reason", words.check_column_what_to_do()).rows(3))
        (Buttons::new([Button::primary(words.web_save()), Button::secondary(words.web_cancel()).to("#part-button")]))
    };
    let inline = PostForm::new(&frame, "#part-post_form").inline().body(Button::quiet(words.web_remove()));
    vec![
        Example::of("guarded", &PostForm::new(&frame, "#part-post_form").guarded().body(body)),
        Example::of("inline", &inline),
    ]
}
