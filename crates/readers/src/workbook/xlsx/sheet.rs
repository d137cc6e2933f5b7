//! The cells of one sheet.

use std::{borrow::Cow, ops::ControlFlow};

use base::{Code, Finding};
use memchr::memmem::Finder;

use super::{
    book::Book,
    strings::{Run, push_shown},
};
use crate::{
    CellValue,
    teller::Teller,
    workbook::{
        cell::{Cell, iso_date, number},
        date,
        lexer::{Attributes, Lexer, Token, unescaped},
        package::Pieces,
        window::{Window, end_tag},
    },
};

/// Columns that a spreadsheet can have.
const COLUMNS: u16 = 16_384;

/// Tells the rows of a sheet.
pub(super) struct SheetReader<'b, 't, 's> {
    book: &'b Book,
    teller: &'t mut Teller<'s>,
    row: u32,
}

/// How a cell says what its value is.
#[derive(Clone, Copy, Default)]
struct Kind {
    /// The first letter of the type and whether it is `str` rather than `s`.
    shared: bool,
    other: Option<Other>,
    style: u32,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Other {
    Bool,
    Error,
    Date,
    Formula,
    Inline,
}

impl<'b, 't, 's> SheetReader<'b, 't, 's> {
    pub(super) fn new(book: &'b Book, teller: &'t mut Teller<'s>) -> Self {
        Self { book, teller, row: 0 }
    }

    /// Reads the sheet; a code says why it ended early.
    pub(super) fn read(mut self, pieces: &mut Pieces<'_>) -> Option<Code> {
        let mut window = Window::new(pieces);
        let Some(prefix) = window.enter("sheetData") else { return Some(Code::SheetBroken) };
        let end = end_tag(&prefix, "row");
        let end = Finder::new(&end);
        while let Some(stretch) = window.until(&end) {
            if self.rows(stretch).is_break() {
                return None;
            }
        }
        // A sheet without rows may be written `<sheetData/>`.
        let closed = end_tag(&prefix, "sheetData");
        let rest = window.rest();
        let whole =
            memchr::memmem::find(rest, &closed).is_some() || rest.trim_ascii_start().starts_with(b"/>");
        (!whole).then_some(Code::SheetBroken)
    }

    /// Tells the rows of a stretch: one, and before it those that are written as `<row/>`.
    fn rows(&mut self, stretch: &[u8]) -> ControlFlow<()> {
        let mut lexer = Lexer::new(stretch);
        while let Some(token) = lexer.next() {
            let Token::Open { name: b"row", attributes, empty } = token else { continue };
            self.row = attributes.number(b"r").unwrap_or(self.row.saturating_add(1));
            if !empty {
                let cells = self.cells(&mut lexer);
                let mut values: Vec<CellValue<'_>> = cells.iter().map(Cell::value).collect();
                self.teller.row(self.row, &mut values)?;
            }
        }
        ControlFlow::Continue(())
    }

    /// The cells of a row, each at the index of its column.
    fn cells<'x>(&mut self, lexer: &mut Lexer<'x>) -> Vec<Cell<'x>>
    where
        'b: 'x,
    {
        // Cells beyond the limit are dropped here but for one, so that the teller sees that there were some.
        let beyond = usize::from(self.teller.limits.columns);
        let mut cells = Vec::with_capacity(16);
        let mut next = 0;
        while let Some(token) = lexer.next() {
            match token {
                Token::Open { name: b"c", attributes, empty } => {
                    let (kind, column) = kind_and_column(attributes);
                    let at = column.unwrap_or(next);
                    next = at + 1;
                    if empty {
                        continue;
                    }
                    let cell = self.cell(lexer, kind, at);
                    if !cell.is_empty() {
                        place(&mut cells, at.min(beyond), cell);
                    }
                }
                Token::Close(b"row") => break,
                _ => {}
            }
        }
        cells
    }

    /// One cell, from behind its opening tag to behind its closing tag.
    #[inline]
    fn cell<'x>(&mut self, lexer: &mut Lexer<'x>, kind: Kind, column: usize) -> Cell<'x>
    where
        'b: 'x,
    {
        let mut cell = Cell::Empty;
        let mut formula = false;
        let mut in_value = false;
        while let Some(token) = lexer.next() {
            match token {
                Token::Open { name: b"v", empty, .. } => in_value = !empty,
                Token::Text(raw) if in_value => cell = self.value(raw, kind),
                Token::Close(b"v") => in_value = false,
                Token::Close(b"c") => break,
                Token::Open { name: b"f", .. } => formula = true,
                Token::Open { name: b"is", empty: false, .. } => cell = Cell::Text(inline(lexer).into()),
                _ => {}
            }
        }
        if formula && cell.is_empty() && kind.other != Some(Other::Formula) {
            self.teller.find_cell(Finding::new(Code::FormulaWithoutValue), self.row, column);
        }
        cell
    }

    #[inline]
    fn value<'x>(&self, raw: &'x [u8], kind: Kind) -> Cell<'x>
    where
        'b: 'x,
    {
        if kind.shared {
            let index = std::str::from_utf8(raw).ok().and_then(|text| text.trim().parse().ok());
            let text = index.and_then(|index| self.book.strings.get(index));
            return text.map_or(Cell::Empty, |text| Cell::Text(text.into()));
        }
        let text = || Cell::Text(shown(raw));
        match kind.other {
            None => number(raw).map_or_else(text, |number| self.number(number, kind.style)),
            Some(Other::Bool) => Cell::Bool(matches!(raw.trim_ascii(), b"1" | b"true")),
            Some(Other::Error) => Cell::Error(unescaped(raw)),
            Some(Other::Date) => iso_date(raw).map_or_else(text, Cell::Date),
            Some(Other::Formula | Other::Inline) => text(),
        }
    }

    #[inline]
    fn number(&self, number: f64, style: u32) -> Cell<'static> {
        if style > 0 && self.book.styles.is_date(style) {
            return date::of_serial(number, self.book.epoch).map_or(Cell::Number(number), Cell::Date);
        }
        Cell::Number(number)
    }
}

/// Puts a cell at the index of its column.
#[inline]
fn place<'x>(cells: &mut Vec<Cell<'x>>, at: usize, cell: Cell<'x>) {
    if at == cells.len() {
        cells.push(cell);
        return;
    }
    if at > cells.len() {
        cells.resize_with(at + 1, Cell::default);
    }
    if let Some(place) = cells.get_mut(at) {
        *place = cell;
    }
}

#[inline]
fn kind_and_column(attributes: Attributes<'_>) -> (Kind, Option<usize>) {
    let (mut kind, mut column) = (Kind::default(), None);
    for (name, value) in attributes {
        match name {
            b"r" => column = position(value).map(|(_, column)| usize::from(column) - 1),
            b"s" => kind.style = style(value),
            b"t" => match value {
                b"s" => kind.shared = true,
                b"b" => kind.other = Some(Other::Bool),
                b"e" => kind.other = Some(Other::Error),
                b"d" => kind.other = Some(Other::Date),
                b"str" => kind.other = Some(Other::Formula),
                b"inlineStr" => kind.other = Some(Other::Inline),
                _ => {}
            },
            _ => {}
        }
    }
    (kind, column)
}

fn style(value: &[u8]) -> u32 {
    std::str::from_utf8(value).ok().and_then(|text| text.parse().ok()).unwrap_or(0)
}

/// The text of an inline string, up to its closing tag.
fn inline(lexer: &mut Lexer<'_>) -> String {
    let (mut text, mut run) = (String::new(), Run::default());
    for token in lexer {
        if token == Token::Close(b"is") {
            break;
        }
        run.take(token, &mut text);
    }
    text
}

fn shown(raw: &[u8]) -> Cow<'_, str> {
    let text = unescaped(raw);
    if memchr::memmem::find(raw, b"_x").is_none() {
        return text;
    }
    let mut decoded = String::with_capacity(text.len());
    push_shown(&mut decoded, &text);
    decoded.into()
}

/// Row and column, from 1, of a reference like `BC12`; dollar signs are passed over.
#[inline]
pub(super) fn position(reference: &[u8]) -> Option<(u32, u16)> {
    let (mut row, mut column) = (0_u32, 0_u16);
    for byte in reference {
        match byte {
            b'A'..=b'Z' => column = column.checked_mul(26)?.checked_add(u16::from(byte - b'A' + 1))?,
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(byte - b'0'))?,
            b'$' => {}
            _ => return None,
        }
    }
    (row > 0 && (1..=COLUMNS).contains(&column)).then_some((row, column))
}
