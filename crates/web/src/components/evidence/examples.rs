//! Examples of evidence: listed, none, and where it ends.

use base::Link;
use words::Words;

use super::{Evidence, Source};
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let listed = Evidence::new(words)
        .source(
            Source::new(words.evidence_cell_of_sheet("D18", "budget-2026.xlsx", "10.1")).to("#part-table"),
        )
        .source(
            Source::new(words.evidence_page("strategy.pdf", "7"))
                .to("#part-passage")
                .quote(words.link_question(Link::Addressed)),
        )
        .source(Source::new(words.evidence_searched(words.evidence_file("services.csv"))))
        .more(4);
    vec![
        Example::of("listed", &listed),
        Example::of("none", &Evidence::new(words)),
        Example::of("ends-here", &Evidence::new(words).ends_here()),
    ]
}
