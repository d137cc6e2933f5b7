//! The text of a document as it stands: headings, paragraphs, lists, tables, pages, with what was found marked on the
//! spot.

mod block;
pub(super) mod examples;

pub use block::{Block, Found};

use base::{Language, text::BlockKind};
use maud::{Markup, Render, html};
use words::Words;

/// The blocks of a document, or a part of them, in reading order.
#[derive(Clone, Debug)]
#[must_use]
pub struct DocumentText {
    words: Words,
    language: Option<Language>,
    blocks: Vec<Block>,
}

/// Blocks that belong together: one, or the items of a list, or the rows of a table.
type Run<'a> = &'a [Block];

impl DocumentText {
    /// A text in this language; a block in another one says so itself.
    pub fn new(words: Words, language: Language) -> Self {
        Self { words, language: (language != Language::Unknown).then_some(language), blocks: Vec::new() }
    }

    /// More blocks.
    pub fn blocks(mut self, blocks: impl IntoIterator<Item = Block>) -> Self {
        self.blocks.extend(blocks);
        self
    }

    fn runs(&self) -> impl Iterator<Item = Run<'_>> {
        let together = |one: &Block, next: &Block| {
            let gathers = matches!(one.kind, BlockKind::ListItem | BlockKind::TableRow);
            gathers && one.kind == next.kind && one.page == next.page
        };
        self.blocks.chunk_by(together)
    }

    /// The number of the page, where another one begins.
    fn page(&self, run: Run<'_>, before: Option<u32>) -> Markup {
        let page = run.first().and_then(|block| block.page).filter(|page| Some(*page) != before);
        let here = self.words.language().code();
        html! { @if let Some(page) = page { p.page-number lang=(here) { (self.words.web_passage_page(page)) } } }
    }

    fn run(&self, run: Run<'_>) -> Markup {
        let Some(first) = run.first() else { return Markup::default() };
        html! {
            @match first.kind {
                BlockKind::ListItem => ul { @for block in run { (block.item(self.words)) } },
                BlockKind::TableRow => div.table role="group" tabindex="0" aria-label=(self.words.web_document_table()) { table { tbody { @for block in run { (block.row(self.words)) } } } },
                BlockKind::Heading(_) | BlockKind::Paragraph => (first.alone(self.words)),
            }
        }
    }
}

impl Render for DocumentText {
    fn render(&self) -> Markup {
        let runs: Vec<Run<'_>> = self.runs().collect();
        let pages = runs.iter().map(|run| run.last().and_then(|block| block.page));
        let before = std::iter::once(None).chain(pages);
        html! {
            div.document-text lang=[self.language.map(Language::code)] {
                @for (run, before) in runs.iter().zip(before) {
                    (self.page(run, before))
                    (self.run(run))
                }
            }
        }
    }
}
