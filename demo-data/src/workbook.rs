//! Workbooks with fixed dates, so that the same bytes come out every time.

use std::io;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

/// A value of a cell.
#[derive(Clone, Copy)]
pub enum Cell {
    /// Left empty.
    None,
    /// Text.
    Text(&'static str),
    /// A number.
    Number(f64),
    /// A date.
    Date(u16, u8, u8),
}

impl From<&'static str> for Cell {
    fn from(text: &'static str) -> Self {
        if text.is_empty() { Self::None } else { Self::Text(text) }
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

/// Writes a workbook: each sheet is filled by its own function.
pub fn write(fill: impl FnOnce(&mut Workbook) -> Result<(), XlsxError>) -> io::Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let made = || {
        let created = ExcelDateTime::from_ymd(2026, 1, 15)?;
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
        fill(&mut workbook)?;
        workbook.save_to_buffer()
    };
    made().map_err(io::Error::other)
}

/// Writes a row of cells from the first column on.
pub fn row(sheet: &mut Worksheet, at: u32, cells: &[Cell]) -> Result<(), XlsxError> {
    let date = Format::new().set_num_format("dd.mm.yyyy");
    for (column, cell) in (0..).zip(cells) {
        match cell {
            Cell::None => {}
            Cell::Text(text) => {
                sheet.write(at, column, *text)?;
            }
            Cell::Number(number) => {
                sheet.write(at, column, *number)?;
            }
            Cell::Date(year, month, day) => {
                let value = ExcelDateTime::from_ymd(*year, *month, *day)?;
                sheet.write_with_format(at, column, &value, &date)?;
            }
        }
    }
    Ok(())
}
