//! The first rows of each sheet, kept.

use std::ops::ControlFlow;

use base::Date;

use super::detect;
use crate::{CellValue, Merge, RowSink, Shape};

/// How many rows of a sheet tell its shape.
pub const SAMPLE_ROWS: usize = 40;

/// A cell that outlives the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum OwnedCell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, untrimmed.
    Text(String),
    /// A number of a workbook.
    Number(f64),
    /// A date of a workbook.
    Date(Date),
    /// A truth value of a workbook.
    Bool(bool),
    /// An error of a workbook.
    Error(String),
}

impl OwnedCell {
    /// The cell, borrowed.
    pub fn value(&self) -> CellValue<'_> {
        match self {
            Self::Empty => CellValue::Empty,
            Self::Text(text) => CellValue::Text(text),
            Self::Number(number) => CellValue::Number(*number),
            Self::Date(date) => CellValue::Date(*date),
            Self::Bool(truth) => CellValue::Bool(*truth),
            Self::Error(shown) => CellValue::Error(shown),
        }
    }

    /// The cell as a heading shows it: text without surrounding blanks, whole numbers without decimals.
    pub fn heading(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Error(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Bool(truth) => truth.to_string(),
        }
    }
}

impl From<CellValue<'_>> for OwnedCell {
    fn from(cell: CellValue<'_>) -> Self {
        match cell {
            CellValue::Empty => Self::Empty,
            CellValue::Text(text) => Self::Text(text.to_owned()),
            CellValue::Number(number) => Self::Number(number),
            CellValue::Date(date) => Self::Date(date),
            CellValue::Bool(truth) => Self::Bool(truth),
            CellValue::Error(shown) => Self::Error(shown.to_owned()),
        }
    }
}

/// A row that outlives the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OwnedRow {
    /// The row, from 1, as the spreadsheet shows it.
    pub row: u32,
    /// Its cells, from the first column on.
    pub cells: Vec<OwnedCell>,
}

impl OwnedRow {
    /// A copy of a row.
    pub fn new(row: u32, cells: &[CellValue<'_>]) -> Self {
        Self { row, cells: cells.iter().map(|cell| OwnedCell::from(*cell)).collect() }
    }
}

/// The first rows of one sheet.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetSample {
    /// The sheet, from 0.
    pub index: u16,
    /// Its name.
    pub name: String,
    /// Its first rows that hold anything.
    pub rows: Vec<OwnedRow>,
    /// Its merged cells.
    pub merges: Vec<Merge>,
}

impl SheetSample {
    /// Where the table stands on the sheet and what its columns are called.
    pub fn shape(&self) -> Shape {
        detect::with_merges(&self.rows, &self.merges)
    }
}

/// A sink that keeps the first [`SAMPLE_ROWS`] rows of each sheet and skips the others.
///
/// ```
/// use readers::{Format, Limits, read_rows, shape::Sample};
/// let mut sample = Sample::default();
/// read_rows(b"komuna,gra\nGjilan,12\n", base::FileId(0), Format::Csv, &Limits::default(), &mut sample);
/// assert_eq!(sample.sheets[0].shape().columns, [["komuna"], ["gra"]]);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample {
    /// The sheets.
    pub sheets: Vec<SheetSample>,
}

impl RowSink for Sample {
    fn sheet(&mut self, index: u16, name: &str) -> ControlFlow<()> {
        self.sheets.push(SheetSample { index, name: name.to_owned(), ..SheetSample::default() });
        ControlFlow::Continue(())
    }

    fn merges(&mut self, merges: &[Merge]) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.merges = merges.to_vec();
        }
    }

    fn row(&mut self, row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        let Some(sheet) = self.sheets.last_mut() else { return ControlFlow::Break(()) };
        sheet.rows.push(OwnedRow::new(row, cells));
        if sheet.rows.len() < SAMPLE_ROWS { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}
