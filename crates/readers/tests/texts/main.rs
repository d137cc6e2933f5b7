//! Documents read through the front door: bytes in, blocks, rows and findings out.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "tests may stop on a surprise, and say what they skip"
)]

mod docx;
mod hostile;
mod html;
mod odt;
mod pdf;
mod plain;
mod rtf;
mod sample;

use std::ops::ControlFlow;

use base::{
    Code, FileId,
    text::{BlockKind, Text},
};
use readers::{
    CellValue, Format, Limits, RowSink,
    text::{InProcessPdf, Texts, read_text},
};

/// Keeps the sheets it is given.
#[derive(Default)]
struct Sheets(Vec<Vec<Vec<String>>>);

impl RowSink for Sheets {
    fn sheet(&mut self, index: u16, _: &str) -> ControlFlow<()> {
        assert_eq!(usize::from(index), self.0.len());
        self.0.push(Vec::new());
        ControlFlow::Continue(())
    }

    fn row(&mut self, row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        let sheet = self.0.last_mut().unwrap();
        assert_eq!(row as usize, sheet.len() + 1);
        let text = |cell: &CellValue<'_>| match cell {
            CellValue::Text(text) => (*text).to_owned(),
            _ => String::new(),
        };
        sheet.push(cells.iter().map(text).collect());
        ControlFlow::Continue(())
    }
}

fn read(bytes: &[u8], format: Format) -> (Texts, Vec<Vec<Vec<String>>>) {
    read_within(bytes, format, &Limits::default())
}

fn read_within(bytes: &[u8], format: Format, limits: &Limits) -> (Texts, Vec<Vec<Vec<String>>>) {
    let mut sheets = Sheets::default();
    let read = read_text(bytes, FileId(0), format, limits, &mut sheets, &InProcessPdf);
    assert_eq!(usize::from(read.tables), sheets.0.len());
    (read, sheets.0)
}

fn text_of(bytes: &[u8], format: Format) -> Text {
    let (read, _) = read(bytes, format);
    assert_eq!(read.findings, []);
    read.text.unwrap()
}

/// The blocks as `kind text` lines, short enough to compare by eye: `#2`, `*`, `|` or nothing before the text.
fn outline(text: &Text) -> Vec<String> {
    let line = |block| {
        let mark = |block: &base::text::Block| match block.kind {
            BlockKind::Heading(level) => format!("#{level} "),
            BlockKind::Paragraph => String::new(),
            BlockKind::ListItem => "* ".to_owned(),
            BlockKind::TableRow => "| ".to_owned(),
        };
        mark(block) + text.of(block)
    };
    text.blocks.iter().map(line).collect()
}

fn codes(read: &Texts) -> Vec<Code> {
    read.findings.iter().map(|finding| finding.code).collect()
}

/// The characters that are no white space.
fn ink(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}
