//! Examples of paging: in the middle, and a list that fits one page.

use words::Words;

use super::Paging;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let href = |page: usize| format!("?page={page}");
    vec![
        Example::of("middle", &Paging::new(words, 412, 50, 4, &href)),
        Example::of("one-page", &Paging::new(words, 12, 50, 1, &href)),
    ]
}
