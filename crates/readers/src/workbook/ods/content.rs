//! The tables of `content.xml`, row by row.

use std::collections::HashSet;

use base::Code;
use memchr::memmem::Finder;

use super::cells::{Span, cells};
use crate::{
    CellValue, Limits, Merge,
    workbook::{
        cell::Cell,
        lexer::{Attributes, Lexer, Token},
        package::Pieces,
        window::{Window, end_tag},
    },
};

/// A cell may stand for thousands like it, and a row too. More cells than this come from no file that people made.
const REPEATED_CELLS: u64 = 50_000_000;

/// Hears what stands in the tables.
pub(super) trait Listener {
    /// A table begins; whether its rows are wanted.
    fn sheet(&mut self, name: &str, hidden: bool) -> bool;
    /// Cells of the table are merged.
    fn merge(&mut self, merge: Merge);
    /// Whether rows are to be told at all.
    fn wants_rows(&self) -> bool;
    /// A row; whether more are wanted of this table.
    fn row(&mut self, row: u32, cells: &mut [CellValue<'_>]) -> bool;
}

/// Reads the tables.
pub(super) struct Content<'l> {
    limits: &'l Limits,
    listener: &'l mut dyn Listener,
    /// The styles of tables that are not shown.
    hidden: HashSet<Vec<u8>>,
    style: Vec<u8>,
    /// Whether a table is open and its rows are wanted.
    wanted: bool,
    /// How deep in tables: a table may stand in a cell of another, and is passed over.
    depth: u32,
    row: u32,
    repeated: u64,
}

impl<'l> Content<'l> {
    pub(super) fn new(limits: &'l Limits, listener: &'l mut dyn Listener) -> Self {
        Self {
            limits,
            listener,
            hidden: HashSet::new(),
            style: Vec::new(),
            wanted: false,
            depth: 0,
            row: 0,
            repeated: 0,
        }
    }

    /// Reads all tables; a code says why it ended early.
    pub(super) fn read(mut self, pieces: &mut Pieces<'_>) -> Option<Code> {
        let mut window = Window::new(pieces);
        let Some(prefix) = window.enter("document-content") else { return Some(Code::WorkbookUnreadable) };
        let prefix: &[u8] = if prefix.is_empty() { b"" } else { b"table:" };
        let end = end_tag(prefix, "table-row");
        let end = Finder::new(&end);
        while let Some(stretch) = window.until(&end) {
            if let Some(code) = self.stretch(stretch) {
                return Some(code);
            }
        }
        let rest = window.rest();
        let whole = memchr::memmem::find(rest, b"document-content>").is_some();
        self.stretch(rest).or((!whole).then_some(Code::SheetBroken))
    }

    /// What stands up to the end of a row.
    fn stretch(&mut self, stretch: &[u8]) -> Option<Code> {
        let mut lexer = Lexer::new(stretch);
        while let Some(token) = lexer.next() {
            match token {
                Token::Open { name: b"style", attributes, .. } => {
                    self.style = attributes.raw(b"name").unwrap_or_default().to_vec();
                }
                Token::Open { name: b"table-properties", attributes, .. }
                    if attributes.raw(b"display") == Some(b"false") =>
                {
                    self.hidden.insert(std::mem::take(&mut self.style));
                }
                Token::Open { name: b"table", attributes, empty: false } => self.open(attributes),
                Token::Close(b"table") => self.depth = self.depth.saturating_sub(1),
                Token::Open { name: b"table-row", attributes, empty } => {
                    let repeated = attributes.number(b"number-rows-repeated").unwrap_or(1).max(1);
                    if empty || self.depth != 1 || !self.wanted {
                        self.row = self.row.saturating_add(repeated);
                    } else if let Some(code) = self.row(&mut lexer, repeated) {
                        return Some(code);
                    }
                }
                _ => {}
            }
        }
        None
    }

    fn open(&mut self, attributes: Attributes<'_>) {
        self.depth = self.depth.saturating_add(1);
        if self.depth == 1 {
            let name = attributes.text(b"name").unwrap_or_default();
            let hidden = attributes.raw(b"style-name").is_some_and(|style| self.hidden.contains(style));
            self.wanted = self.listener.sheet(&name, hidden);
            self.row = 0;
        }
    }

    /// A row, as often as it is repeated; rows without content are only counted.
    fn row(&mut self, lexer: &mut Lexer<'_>, repeated: u32) -> Option<Code> {
        let first = self.row.saturating_add(1);
        self.row = self.row.saturating_add(repeated);
        let (cells, spans) = cells(lexer, usize::from(self.limits.columns).saturating_add(1));
        for span in spans {
            self.listener.merge(merge(first, span));
        }
        if !self.listener.wants_rows() || cells.iter().all(Cell::is_empty) {
            return None;
        }
        for row in first..=self.row {
            let mut values: Vec<CellValue<'_>> = cells.iter().map(Cell::value).collect();
            if !self.listener.row(row, &mut values) {
                self.wanted = false;
                return None;
            }
            self.repeated = self.repeated.saturating_add(values.len() as u64);
            if repeated > 1 && self.repeated > REPEATED_CELLS {
                return Some(Code::UnpackedTooLarge);
            }
        }
        None
    }
}

fn merge(row: u32, span: Span) -> Merge {
    let column = |column: usize| u16::try_from(column).unwrap_or(u16::MAX);
    Merge {
        first_row: row,
        last_row: row.saturating_add(span.rows.saturating_sub(1)),
        first_column: column(span.column.saturating_add(1)),
        last_column: column(span.column.saturating_add(span.columns)),
    }
}
