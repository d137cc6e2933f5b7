//! A few rows of a file as it was received.

use std::ops::ControlFlow;

use base::FileId;
use intake::is_table;
use readers::{CellValue, Limits, RowSink, read_rows, shape::OwnedRow, sniff};

/// How many rows a window shows.
pub const ROWS: usize = 50;

/// Rows of one sheet that follow each other; a row without any content is none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Window {
    /// The names of the sheets that were passed by, in order; a CSV file has one without a name.
    pub sheets: Vec<String>,
    /// The rows.
    pub rows: Vec<OwnedRow>,
    /// The first row after them, where there is one.
    pub next: Option<u32>,
}

/// The rows of a sheet from this row on; `None` where the file is no table. Nothing behind them is read.
///
/// A sheet counts from 0, a row from 1 as the spreadsheet shows it.
pub fn window(name: &str, bytes: &[u8], (sheet, from): (u16, u32)) -> Option<Window> {
    let format = sniff(bytes, name);
    if !is_table(format) {
        return None;
    }
    let mut pane = Pane { sheet, from, now: false, window: Window::default() };
    read_rows(bytes, FileId(0), format, &Limits::default(), &mut pane);
    Some(pane.window)
}

struct Pane {
    sheet: u16,
    from: u32,
    now: bool,
    window: Window,
}

impl RowSink for Pane {
    fn sheet(&mut self, index: u16, name: &str) -> ControlFlow<()> {
        self.window.sheets.push(name.to_owned());
        self.now = index == self.sheet;
        // A break here passes by the sheet; its name was told all the same.
        if self.now { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn row(&mut self, row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        if !self.now || row < self.from {
            return ControlFlow::Continue(());
        }
        if self.window.rows.len() == ROWS {
            self.window.next = Some(row);
            return ControlFlow::Break(());
        }
        self.window.rows.push(OwnedRow::new(row, cells));
        ControlFlow::Continue(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(count: usize) -> Vec<u8> {
        (0..count).fold("a;b\n".to_owned(), |text, line| text + &format!("{line};x\n")).into_bytes()
    }

    #[test]
    fn a_window_shows_its_rows_and_says_where_the_next_one_begins() {
        let bytes = lines(200);
        let shown = window("a.csv", &bytes, (0, 57)).unwrap();
        let numbers: Vec<u32> = shown.rows.iter().map(|row| row.row).collect();
        assert_eq!((numbers.first(), numbers.len(), shown.next), (Some(&57), ROWS, Some(107)));
        assert_eq!(window("a.csv", &bytes, (0, 190)).unwrap().next, None);
    }

    #[test]
    fn a_sheet_that_is_not_there_shows_nothing_and_a_text_is_no_table() {
        assert_eq!(window("a.csv", &lines(3), (7, 1)).unwrap().rows, []);
        assert_eq!(window("a.pdf", b"%PDF-1.7", (0, 1)), None);
    }
}
