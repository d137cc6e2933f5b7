//! The cells of one row.

use std::borrow::Cow;

use crate::workbook::{
    cell::{Cell, iso_date, number},
    lexer::{Attributes, Lexer, Token, unescaped},
};

/// A cell that covers others: its column, from 0, and how many columns and rows it covers with itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) column: usize,
    pub(super) columns: usize,
    pub(super) rows: u32,
}

/// The cells of a row up to `most`, and those that cover others; the lexer stands behind the opening tag of the row.
pub(super) fn cells<'x>(lexer: &mut Lexer<'x>, most: usize) -> (Vec<Cell<'x>>, Vec<Span>) {
    let (mut cells, mut spans) = (Vec::new(), Vec::new());
    let mut column = 0_usize;
    while let Some(token) = lexer.next() {
        match token {
            Token::Open { name: b"table-cell" | b"covered-table-cell", attributes, empty } => {
                spans.extend(span(attributes, column));
                let text = if empty { String::new() } else { text(lexer) };
                let cell = cell(attributes, text);
                let times = attributes.number(b"number-columns-repeated").unwrap_or(1).max(1);
                let times = usize::try_from(times).unwrap_or(usize::MAX);
                if !cell.is_empty() {
                    // Blank cells are only put in once something stands behind them: a row often ends with thousands.
                    cells.resize(column.min(most), Cell::Empty);
                    cells.resize(column.saturating_add(times).min(most), cell);
                }
                column = column.saturating_add(times);
            }
            Token::Close(b"table-row") => break,
            _ => {}
        }
    }
    (cells, spans)
}

fn span(attributes: Attributes<'_>, column: usize) -> Option<Span> {
    let columns = attributes.number(b"number-columns-spanned").unwrap_or(1);
    let rows = attributes.number(b"number-rows-spanned").unwrap_or(1);
    (columns > 1 || rows > 1).then(|| Span { column, columns: usize::try_from(columns).unwrap_or(1), rows })
}

fn cell<'x>(attributes: Attributes<'x>, text: String) -> Cell<'x> {
    let as_text = |text: String| if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) };
    // `office:value-type`, and the `calcext:value-type` of LibreOffice, which knows errors.
    let kinds = || attributes.into_iter().filter(|(name, _)| *name == b"value-type").map(|(_, kind)| kind);
    if kinds().any(|kind| kind == b"error") {
        return Cell::Error(text.into());
    }
    match kinds().next() {
        Some(b"float" | b"percentage" | b"currency") => {
            attributes.raw(b"value").and_then(number).map_or_else(|| as_text(text), Cell::Number)
        }
        Some(b"date") => {
            attributes.raw(b"date-value").and_then(iso_date).map_or_else(|| as_text(text), Cell::Date)
        }
        Some(b"boolean") => {
            attributes.raw(b"boolean-value").map_or(Cell::Empty, |value| Cell::Bool(value == b"true"))
        }
        Some(b"string") if text.is_empty() => {
            attributes.text(b"string-value").map_or(Cell::Empty, |text: Cow<'x, str>| Cell::Text(text))
        }
        _ => as_text(text),
    }
}

/// The paragraphs of a cell, a line each; comments of readers and drawn objects are left out.
fn text(lexer: &mut Lexer<'_>) -> String {
    let (mut text, mut paragraphs, mut aside, mut in_paragraph) = (String::new(), 0_u32, 0_u32, 0_u32);
    for token in lexer.by_ref() {
        match token {
            Token::Close(b"table-cell" | b"covered-table-cell") => break,
            Token::Open {
                name: b"annotation" | b"frame" | b"shapes" | b"custom-shape",
                empty: false,
                ..
            } => aside += 1,
            Token::Close(b"annotation" | b"frame" | b"shapes" | b"custom-shape") => {
                aside = aside.saturating_sub(1);
            }
            _ if aside > 0 => {}
            Token::Open { name: b"p" | b"h", empty, .. } => {
                if paragraphs > 0 {
                    text.push('\n');
                }
                paragraphs += 1;
                in_paragraph += u32::from(!empty);
            }
            Token::Close(b"p" | b"h") => in_paragraph = in_paragraph.saturating_sub(1),
            Token::Open { name: b"s", attributes, .. } => {
                let blanks = attributes.number(b"c").unwrap_or(1).min(1_000);
                text.extend(std::iter::repeat_n(' ', usize::try_from(blanks).unwrap_or(1)));
            }
            Token::Open { name: b"tab", .. } => text.push('\t'),
            Token::Open { name: b"line-break", .. } => text.push('\n'),
            Token::Text(raw) if in_paragraph > 0 => text.push_str(&unescaped(raw)),
            Token::Verbatim(raw) if in_paragraph > 0 => text.push_str(&String::from_utf8_lossy(raw)),
            _ => {}
        }
    }
    text
}
