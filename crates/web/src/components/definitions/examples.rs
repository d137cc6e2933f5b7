//! Examples of names and values.

use base::{Link, Reading};
use words::Words;

use super::Definitions;
use crate::components::{Shown, gallery::Example};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let list = Definitions::new()
        .entry(words.check_column_file(), "population.csv")
        .entry(words.check_column_recognised_as(), words.kind_of_file("population"))
        .change(words.web_change(), "#part-field")
        .entry(words.check_column_rows_used(), Shown::new(words, Reading::Unknown))
        .entry(words.check_column_link(), words.link_question(Link::Known));
    vec![Example::of("changeable", &list)]
}
