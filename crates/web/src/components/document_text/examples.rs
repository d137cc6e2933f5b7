//! Examples of a text: a heading, a paragraph in which something was found, a list, a table.

use base::{Group, Language, StandardGroup, text::BlockKind};
use words::Words;

use super::{Block, DocumentText, Found};
use crate::components::{Mark, gallery::Example};

const TEXT: &str =
    "In 2026 the municipality offers transport to women with disabilities. It is free of charge.";

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let mark = |at, group: StandardGroup| Mark { at, name: words.group(&Group::from(group)), negated: false };
    let found = Found {
        id: "example-found".to_owned(),
        at: 0..69,
        shown: true,
        marks: vec![mark(45..50, StandardGroup::Women), mark(45..68, StandardGroup::PeopleWithDisabilities)],
        names: vec![words.passage_role("activity")],
    };
    let text = DocumentText::new(words, Language::En).blocks([
        Block::new(BlockKind::Heading(1), "Transport").page(Some(7)),
        Block::new(BlockKind::Paragraph, TEXT).page(Some(7)).found([found]),
        Block::new(BlockKind::ListItem, "from every village").page(Some(7)),
        Block::new(BlockKind::ListItem, "on two days a week").page(Some(7)),
        Block::new(BlockKind::TableRow, "Cost\t12,000\t2026").page(Some(8)),
    ]);
    vec![Example::of("found", &text)]
}
