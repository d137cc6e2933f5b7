//! The draft of a text while a reader writes it: blocks, tables, findings, under the limits.

use std::ops::ControlFlow;

use base::{
    At, Code, FileId, Finding, Spot,
    text::{BlockKind, Text},
};

use super::{Texts, grid::Grid};
use crate::{CellValue, Limits, RowSink};

/// Blocks longer than this many bytes are split between words: no engine should meet a "sentence" of megabytes.
const BLOCK_BYTES: usize = 64 << 10;

/// Collects what a reader finds and hands it out as [`Texts`].
pub(super) struct Draft<'a> {
    read: Texts,
    text: Text,
    file: FileId,
    limits: &'a Limits,
    tables: &'a mut dyn RowSink,
    tables_closed: bool,
}

impl<'a> Draft<'a> {
    pub(super) fn new(file: FileId, limits: &'a Limits, tables: &'a mut dyn RowSink) -> Self {
        Self { read: Texts::default(), text: Text::default(), file, limits, tables, tables_closed: false }
    }

    pub(super) const fn limits(&self) -> &'a Limits {
        self.limits
    }

    pub(super) fn encoded_as(&mut self, encoding: &'static str) {
        self.read.encoding = Some(encoding);
    }

    pub(super) fn paged(&mut self, pages: u32) {
        self.read.pages = Some(pages);
    }

    /// Adds a block of no particular page.
    pub(super) fn block(&mut self, kind: BlockKind, block: &str) {
        self.block_on(kind, None, block);
    }

    /// Adds a block that begins on this page; one that is too long goes on in further blocks of its kind.
    pub(super) fn block_on(&mut self, kind: BlockKind, page: Option<u32>, block: &str) {
        let mut rest = block.trim();
        while let Some((head, tail)) = split_between_words(rest) {
            self.text.push(kind, page, head);
            rest = tail;
        }
        self.text.push(kind, page, rest);
    }

    /// Adds a table: a block for each row, and a sheet with the same rows. A frame of one column is paragraphs.
    pub(super) fn table(&mut self, grid: &Grid) {
        let framed = !grid.is_table();
        for line in grid.lines() {
            if framed {
                line.split('\n').for_each(|line| self.block(BlockKind::Paragraph, line));
            } else {
                self.block(BlockKind::TableRow, &line);
            }
        }
        if grid.is_table() && !self.tables_closed && self.sheet(grid).is_break() {
            self.tables_closed = true;
        }
    }

    fn sheet(&mut self, grid: &Grid) -> ControlFlow<()> {
        if self.read.tables == u16::MAX {
            return ControlFlow::Break(());
        }
        let (sheet, limit) = (self.read.tables, self.limits.cell_chars);
        self.tables.sheet(sheet, "")?;
        self.read.tables += 1;
        for (row, cells) in (1_u32..).zip(grid.rows()) {
            if let Some((column, _)) = cells.iter().enumerate().find(|(_, cell)| is_longer(cell, limit)) {
                let column = u16::try_from(column + 1).unwrap_or(u16::MAX);
                self.long_cell(At::cell(self.file, sheet, row, column), limit);
            }
            let values: Vec<CellValue<'_>> = cells.iter().map(|cell| value(cell, limit)).collect();
            self.tables.row(row, &values)?;
        }
        ControlFlow::Continue(())
    }

    fn long_cell(&mut self, at: At, limit: usize) {
        self.read.findings.push(Finding::new(Code::TableCellCut).with("limit", limit).at(at));
    }

    /// Reports something about the whole file, once.
    pub(super) fn report(&mut self, code: Code) {
        self.add(Finding::new(code).at(At::file(self.file)));
    }

    /// Reports that the file is larger than the limit, which is told in mebibytes.
    pub(super) fn report_too_large(&mut self) {
        #[expect(clippy::cast_precision_loss, reason = "a limit, told in mebibytes")]
        let limit = self.limits.file_bytes as f64 / f64::from(1 << 20);
        self.add(Finding::new(Code::FileTooLarge).with("limit", limit).at(At::file(self.file)));
    }

    /// Reports something about a page.
    pub(super) fn report_page(&mut self, code: Code, page: u32) {
        self.add(Finding::new(code).at(At { file: self.file, spot: Spot::Page(page) }));
    }

    fn add(&mut self, finding: Finding) {
        if !self.read.findings.contains(&finding) {
            self.read.findings.push(finding);
        }
    }

    /// What was read; without any block there is no text.
    pub(super) fn finish(self) -> Texts {
        let text = Some(self.text).filter(|text| !text.blocks.is_empty());
        Texts { text, ..self.read }
    }
}

fn value(cell: &str, limit: usize) -> CellValue<'_> {
    match cell.char_indices().nth(limit) {
        _ if cell.trim().is_empty() => CellValue::Empty,
        Some((end, _)) => CellValue::Text(cell.get(..end).unwrap_or_default()),
        None => CellValue::Text(cell),
    }
}

fn is_longer(cell: &str, limit: usize) -> bool {
    cell.len() > limit && cell.chars().nth(limit).is_some()
}

/// The part of an overlong block up to the last white space within the limit, and the rest.
fn split_between_words(block: &str) -> Option<(&str, &str)> {
    if block.len() <= BLOCK_BYTES {
        return None;
    }
    let edge = block.floor_char_boundary(BLOCK_BYTES);
    let head = block.get(..edge)?;
    let cut = head.rfind(char::is_whitespace).filter(|cut| *cut > 0).unwrap_or(edge);
    block.split_at_checked(cut)
}
