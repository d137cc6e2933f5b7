//! Examples of notices.

use maud::html;
use words::Words;

use super::Banner;
use crate::components::{Button, gallery::Example};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let more = html! { p { (words.check_internal_why()) } (Button::quiet(words.web_open()).to("/files")) };
    vec![
        Example::of("done", &Banner::done(words.check_exit_clean())),
        Example::of("note", &Banner::note(words.check_internal()).more(more)),
        Example::of("warning", &Banner::warning(words.check_raw_warning())),
        Example::of("error", &Banner::error(words.web_fault_down())),
    ]
}
