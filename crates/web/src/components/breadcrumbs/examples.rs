//! Examples of the way back up.

use base::Link;
use words::Words;

use super::Breadcrumbs;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let two = Breadcrumbs::new(words)
        .link(words.check_files(), "/files")
        .link(words.capitalised(&words.link_source(Link::Funded)), "/files/budget");
    vec![Example::of("two", &two)]
}
