//! Rows by callback, with borrowed cells.

use std::ops::ControlFlow;

use base::Date;

/// A cell as the file holds it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CellValue<'a> {
    /// Nothing.
    Empty,
    /// Text, untrimmed.
    Text(&'a str),
    /// A number of a workbook.
    Number(f64),
    /// A date of a workbook.
    Date(Date),
    /// A truth value of a workbook.
    Bool(bool),
    /// An error of a workbook: `#REF!`.
    Error(&'a str),
}

/// A block of cells that the sheet shows as one; its text stands in the first of them. Rows and columns count from
/// 1, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Merge {
    /// First row.
    pub first_row: u32,
    /// Last row.
    pub last_row: u32,
    /// First column.
    pub first_column: u16,
    /// Last column.
    pub last_column: u16,
}

/// Receives the rows of one file.
///
/// A break skips what is left of the sheet; the next sheet is offered all the same.
pub trait RowSink {
    /// A sheet begins; sheets count from 0. A CSV file has one sheet without a name.
    fn sheet(&mut self, index: u16, name: &str) -> ControlFlow<()>;

    /// The merged cells of the sheet, told before its first row; not called where there are none.
    fn merges(&mut self, _merges: &[Merge]) {}

    /// A row of the sheet; `row` counts from 1 as the spreadsheet shows it, cells from the first column on.
    /// A row without any content is not told, so `row` may jump.
    fn row(&mut self, row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()>;
}

/// What a reader says of a file whose rows it gave.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// How the text was encoded (`UTF-8`, `windows-1251`), where the format leaves that open.
    pub encoding: Option<&'static str>,
    /// What separates cells, where the format leaves that open.
    pub delimiter: Option<u8>,
    /// Names of the sheets.
    pub sheets: Vec<String>,
    /// Rows given.
    pub rows: u32,
    /// What could not be read.
    pub findings: Vec<base::Finding>,
}

/// Where the table stands on a sheet and what its columns are called.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// The title above the header, where there is one.
    pub title: Option<String>,
    /// The rows of the header, from 1; empty for a table without one.
    pub header_rows: Vec<u32>,
    /// The row of HXL tags, where there is one.
    pub hxl_row: Option<u32>,
    /// The first row of data, from 1.
    pub first_data_row: u32,
    /// For each column its heading, from the outermost header row to the innermost; merged headings repeat.
    pub columns: Vec<Vec<String>>,
    /// For each column its HXL tag, empty where there is none.
    pub hxl: Vec<String>,
}
