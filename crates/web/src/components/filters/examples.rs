//! Examples of a bar of filters.

use base::{Link, Status};
use words::Words;

use super::Filters;
use crate::components::{Choice, Field, gallery::Example};

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let links = Link::ALL.iter().map(|link| Choice::new(link.code(), words.link(*link)));
    let everywhere = [Choice::new("", words.web_all())];
    let filters = Filters::new(words, "/chain")
        .field(Field::search("example-words", words.web_search()))
        .field(Field::select("example-link", words.check_column_link(), everywhere.into_iter().chain(links)))
        .keep("sort", "name")
        .chosen(words.status(Status::Breaks), "/chain")
        .chosen(words.link(Link::Funded), "/chain")
        .reset("/chain");
    vec![Example::of("chosen", &filters)]
}
