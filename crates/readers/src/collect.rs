//! A sink for tests that keeps everything.

use std::ops::ControlFlow;

use base::{Code, FileId};

use crate::{CellValue, Format, Limits, Merge, RowSink, Rows, read_rows, shape::OwnedRow};

/// A sheet with all it told.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) name: String,
    pub(crate) merges: Vec<Merge>,
    pub(crate) rows: Vec<OwnedRow>,
}

impl Sheet {
    /// Row numbers with the cells as text.
    pub(crate) fn texts(&self) -> Vec<(u32, Vec<String>)> {
        self.rows.iter().map(|row| (row.row, row.cells.iter().map(text).collect())).collect()
    }
}

fn text(cell: &crate::shape::OwnedCell) -> String {
    match cell.value() {
        CellValue::Empty => String::new(),
        CellValue::Text(text) | CellValue::Error(text) => text.to_owned(),
        CellValue::Number(number) => number.to_string(),
        CellValue::Date(date) => date.to_string(),
        CellValue::Bool(truth) => truth.to_string(),
    }
}

#[derive(Default)]
struct Collect(Vec<Sheet>);

impl RowSink for Collect {
    fn sheet(&mut self, index: u16, name: &str) -> ControlFlow<()> {
        assert_eq!(usize::from(index), self.0.len());
        self.0.push(Sheet { name: name.to_owned(), ..Sheet::default() });
        ControlFlow::Continue(())
    }

    fn merges(&mut self, merges: &[Merge]) {
        let sheet = self.0.last_mut().unwrap();
        assert!(sheet.rows.is_empty(), "merged cells are told before the first row");
        sheet.merges = merges.to_vec();
    }

    fn row(&mut self, row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        self.0.last_mut().unwrap().rows.push(OwnedRow::new(row, cells));
        ControlFlow::Continue(())
    }
}

/// All sheets and what the reader says of them.
pub(crate) fn collect(bytes: &[u8], format: Format, limits: &Limits) -> (Vec<Sheet>, Rows) {
    let mut sink = Collect::default();
    let rows = read_rows(bytes, FileId(0), format, limits, &mut sink);
    let told: usize = sink.0.iter().map(|sheet| sheet.rows.len()).sum();
    assert_eq!(told, rows.rows as usize);
    (sink.0, rows)
}

/// The codes of the findings.
pub(crate) fn codes(rows: &Rows) -> Vec<Code> {
    rows.findings.iter().map(|finding| finding.code).collect()
}
