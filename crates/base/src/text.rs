//! The text of a document as a reader hands it to the documents engine.

use std::ops::Range;

/// What a block of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BlockKind {
    /// A heading of this level, from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    ListItem,
    /// A row of a table; its cells are separated by tabs.
    TableRow,
}

/// A block of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The page on which it begins, from 1; `None` where the format has no pages.
    pub page: Option<u32>,
    /// The bytes of [`Text::text`] that it covers.
    pub range: Range<usize>,
}

/// The text of one document: blocks separated by newlines, in reading order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text {
    /// All of it.
    pub text: String,
    /// Its blocks, in order, none overlapping another.
    pub blocks: Vec<Block>,
}

impl Text {
    /// Adds a block; surrounding white space is dropped, and a block without text is not added.
    pub fn push(&mut self, kind: BlockKind, page: Option<u32>, block: &str) {
        let block = block.trim();
        if block.is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let start = self.text.len();
        self.text.push_str(block);
        self.blocks.push(Block { kind, page, range: start..self.text.len() });
    }

    /// The text of a block.
    pub fn of(&self, block: &Block) -> &str {
        self.text.get(block.range.clone()).unwrap_or_default()
    }
}
