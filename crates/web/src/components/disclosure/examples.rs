//! Examples of what unfolds.

use maud::html;
use words::Words;

use super::Disclosure;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let body = html! { p { (words.check_others_why()) } };
    let open = Disclosure::new(words.check_legend(), html! { p { (words.check_legend_line()) } }).open(true);
    vec![
        Example::of("closed", &Disclosure::new(words.evidence_open(), body).about(words.check_others())),
        Example::of("open", &open),
    ]
}
