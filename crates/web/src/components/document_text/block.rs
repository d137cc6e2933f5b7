//! A block of a document, and what was found in it.

use std::ops::Range;

use base::{Language, text::BlockKind};
use maud::{Markup, html};
use words::Words;

use crate::components::passage::{Mark, marked, slice};

/// A passage in which something was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its id, so that a link can lead to it.
    pub id: String,
    /// From the first letter of the block to the one after the last, counted in Unicode scalars.
    pub at: Range<usize>,
    /// Whether it is set apart; else only links find it.
    pub shown: bool,
    /// Who is named in it; positions count from the beginning of the block.
    pub marks: Vec<Mark>,
    /// What it is, in words: its roles.
    pub names: Vec<String>,
}

/// A block: a heading, a paragraph, an item of a list, or a row of a table with its cells separated by tabs.
#[derive(Clone, Debug)]
pub struct Block {
    pub(super) kind: BlockKind,
    pub(super) page: Option<u32>,
    text: String,
    language: Option<Language>,
    found: Vec<Found>,
}

impl Block {
    /// A block with this text.
    pub fn new(kind: BlockKind, text: impl Into<String>) -> Self {
        Self { kind, page: None, text: text.into(), language: None, found: Vec::new() }
    }

    /// The page on which it begins, from 1.
    #[must_use]
    pub fn page(mut self, page: Option<u32>) -> Self {
        self.page = page;
        self
    }

    /// Its language, where it is not that of the document.
    #[must_use]
    pub fn language(mut self, language: Option<Language>) -> Self {
        self.language = language.filter(|language| *language != Language::Unknown);
        self
    }

    /// What was found in it, in the order of the text; two passages do not overlap.
    #[must_use]
    pub fn found(mut self, found: impl IntoIterator<Item = Found>) -> Self {
        self.found.extend(found);
        self
    }

    fn lang(&self) -> Option<&'static str> {
        self.language.map(Language::code)
    }

    /// A heading or a paragraph. The page has a heading above the text, so the text begins with the third level.
    pub(super) fn alone(&self, words: Words) -> Markup {
        let inside = self.marked(words, 0..self.letters());
        html! {
            @match self.kind {
                BlockKind::Heading(1) => h3 lang=[self.lang()] { (inside) },
                BlockKind::Heading(2) => h4 lang=[self.lang()] { (inside) },
                BlockKind::Heading(3) => h5 lang=[self.lang()] { (inside) },
                BlockKind::Heading(_) => h6 lang=[self.lang()] { (inside) },
                _ => p lang=[self.lang()] { (inside) },
            }
        }
    }

    pub(super) fn item(&self, words: Words) -> Markup {
        html! { li lang=[self.lang()] { (self.marked(words, 0..self.letters())) } }
    }

    pub(super) fn row(&self, words: Words) -> Markup {
        html! {
            tr lang=[self.lang()] { @for cell in self.cells() { td { (self.marked(words, cell)) } } }
        }
    }

    fn letters(&self) -> usize {
        self.text.chars().count()
    }

    /// Where the cells of a row stand in its text.
    fn cells(&self) -> Vec<Range<usize>> {
        let mut from = 0;
        let cells = self.text.split('\t').map(|cell| {
            let cell = from..from + cell.chars().count();
            from = cell.end + 1;
            cell
        });
        cells.collect()
    }

    /// A stretch of the block with what was found in it. What goes on beyond the stretch has its names at its end.
    fn marked(&self, words: Words, stretch: Range<usize>) -> Markup {
        let inside = self.found.iter().filter_map(|found| Some((found, overlap(&found.at, &stretch)?)));
        let inside: Vec<(&Found, Range<usize>)> = inside.collect();
        let before = std::iter::once(stretch.start).chain(inside.iter().map(|(_, at)| at.end));
        let rest = inside.last().map_or(stretch.start, |(_, at)| at.end);
        html! {
            @for ((found, at), before) in inside.iter().zip(before) {
                (slice(&self.text, before, at.start))
                (self.passage(words, found, at))
            }
            (slice(&self.text, rest, stretch.end))
        }
    }

    fn passage(&self, words: Words, found: &Found, at: &Range<usize>) -> Markup {
        let inside = |mark: &Mark| {
            let cut = overlap(&mark.at, at)?;
            Some(Mark { at: cut.start - at.start..cut.end - at.start, ..mark.clone() })
        };
        let marks: Vec<Mark> = found.marks.iter().filter_map(inside).collect();
        let (begins, ends) = (at.start == found.at.start, at.end == found.at.end);
        let id = begins.then_some(&found.id);
        let text = slice(&self.text, at.start, at.end);
        html! {
            @if found.shown {
                span.found id=[id] {
                    (marked(words, text, &marks))
                    @if ends { (roles(words, &found.names)) }
                }
            } @else {
                span id=[id] { (text) }
            }
        }
    }
}

/// What a passage is, behind it; a screen reader hears it in brackets.
fn roles(words: Words, names: &[String]) -> Markup {
    html! {
        @if !names.is_empty() {
            span.role lang=(words.language().code()) {
                span.said { " (" } (names.join(", ")) span.said { ") " }
            }
        }
    }
}

/// What two ranges share; `None` where that is nothing.
fn overlap(one: &Range<usize>, other: &Range<usize>) -> Option<Range<usize>> {
    let shared = one.start.max(other.start)..one.end.min(other.end);
    (shared.start < shared.end).then_some(shared)
}

#[cfg(test)]
mod tests {
    use maud::Render as _;

    use super::*;
    use crate::components::DocumentText;

    const WORDS: fn() -> Words = || Words::new(Language::En);

    fn found(id: &str, at: Range<usize>, marks: Vec<Mark>) -> Found {
        Found { id: id.to_owned(), at, shown: true, marks, names: vec!["activity".to_owned()] }
    }

    fn mark(at: Range<usize>) -> Mark {
        Mark { at, name: "women".to_owned(), negated: false }
    }

    #[test]
    fn a_passage_is_set_apart_and_the_text_around_it_stays() {
        let text = "Перед. Жене раде. После.";
        let block = Block::new(BlockKind::Paragraph, text).found([found("p3", 7..17, vec![mark(7..11)])]);
        let html = block.alone(WORDS()).into_string();
        let expected = r#"<p>Перед. <span class="found" id="p3"><mark>Жене<span class="name" lang="en">"#;
        assert!(html.starts_with(expected), "{html}");
        assert!(html.ends_with("</span> После.</p>"), "{html}");
    }

    #[test]
    fn a_passage_over_several_cells_has_one_id_and_its_roles_once() {
        let block = Block::new(BlockKind::TableRow, "A\tfor women\t200").found([found(
            "p1",
            0..15,
            vec![mark(6..11)],
        )]);
        let html = block.row(WORDS()).into_string();
        assert_eq!(html.matches("<td>").count(), 3);
        assert_eq!((html.matches(r#"id="p1""#).count(), html.matches("activity").count()), (1, 1));
        assert!(html.contains("for <mark>women"), "{html}");
    }

    #[test]
    fn items_make_one_list_and_a_page_is_named_where_it_begins() {
        let item = |text: &str, page| Block::new(BlockKind::ListItem, text).page(Some(page));
        let text =
            DocumentText::new(WORDS(), Language::Sq).blocks([item("a", 1), item("b", 1), item("c", 2)]);
        let html = text.render().into_string();
        assert_eq!((html.matches("<ul>").count(), html.matches("page-number").count()), (2, 2));
        assert!(html.starts_with(r#"<div class="document-text" lang="sq">"#));
    }

    #[test]
    fn what_a_document_says_stays_text() {
        let block = Block::new(BlockKind::Paragraph, "<b>x</b>").found([found("p1", 0..8, Vec::new())]);
        assert!(!block.alone(WORDS()).into_string().contains("<b>"));
    }
}
