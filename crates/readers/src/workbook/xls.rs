//! Excel 97–2003 workbooks, by way of `calamine`, which holds a whole workbook: at most 65,536 rows a sheet.

use std::{io::Cursor, ops::ControlFlow};

use base::{Code, Date, Finding};
use calamine::{CellErrorType, Data, Dimensions, ExcelDateTime, Reader, SheetVisible, Xls, XlsError};

use super::package::guarded;
use crate::{CellValue, Merge, teller::Teller};

/// Reads the workbook. `calamine` may stop on a surprise in a broken file; that is caught and told.
pub(crate) fn read(bytes: &[u8], teller: &mut Teller<'_>) {
    match guarded(|| Xls::new(Cursor::new(bytes))) {
        Some(Ok(workbook)) => sheets(workbook, teller),
        Some(Err(XlsError::Password)) => teller.find(Finding::new(Code::WorkbookSealed)),
        Some(Err(_)) | None => teller.find(Finding::new(Code::WorkbookUnreadable)),
    }
}

fn sheets(mut workbook: Xls<Cursor<&[u8]>>, teller: &mut Teller<'_>) {
    for sheet in workbook.sheets_metadata().to_vec() {
        let told = teller.sheet(&sheet.name);
        if sheet.visible != SheetVisible::Visible {
            teller.find_sheet(Code::SheetHidden);
        }
        if told.is_break() {
            continue;
        }
        let merges = workbook.merge_cells_by_sheet_name(&sheet.name).unwrap_or_default();
        teller.merges(&merges.iter().map(merge).collect::<Vec<_>>());
        match guarded(|| workbook.worksheet_range(&sheet.name)) {
            Some(Ok(range)) => rows(&range, teller),
            Some(Err(_)) | None => teller.find_sheet(Code::SheetBroken),
        }
    }
}

fn rows(range: &calamine::Range<Data>, teller: &mut Teller<'_>) {
    let Some((first_row, first_column)) = range.start() else { return };
    let margin = usize::try_from(first_column).unwrap_or(0);
    for (row, data) in (first_row + 1..).zip(range.rows()) {
        let mut cells = vec![CellValue::Empty; margin];
        cells.extend(data.iter().map(cell));
        if let ControlFlow::Break(()) = teller.row(row, &mut cells) {
            return;
        }
    }
}

fn cell(data: &Data) -> CellValue<'_> {
    match data {
        Data::Empty => CellValue::Empty,
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) if text.is_empty() => {
            CellValue::Empty
        }
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => CellValue::Text(text),
        #[expect(clippy::cast_precision_loss, reason = "a cell of a workbook is a floating point number")]
        Data::Int(number) => CellValue::Number(*number as f64),
        Data::Float(number) => CellValue::Number(*number),
        Data::Bool(truth) => CellValue::Bool(*truth),
        Data::DateTime(moment) => date(moment),
        Data::Error(error) => CellValue::Error(shown(error)),
    }
}

/// A date, or the number behind it when it is a time of day or a duration.
fn date(moment: &ExcelDateTime) -> CellValue<'static> {
    let serial = moment.as_f64();
    let day = || {
        let (year, month, day, ..) = moment.to_ymd_hms_milli();
        Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
    };
    (serial >= 1.0 && moment.is_datetime())
        .then(day)
        .flatten()
        .map_or(CellValue::Number(serial), CellValue::Date)
}

/// An error as the spreadsheet shows it.
const fn shown(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#GETTING_DATA",
    }
}

fn merge(dimensions: &Dimensions) -> Merge {
    let row = |row: u32| row.saturating_add(1);
    let column = |column: u32| u16::try_from(column.saturating_add(1)).unwrap_or(u16::MAX);
    Merge {
        first_row: row(dimensions.start.0),
        last_row: row(dimensions.end.0),
        first_column: column(dimensions.start.1),
        last_column: column(dimensions.end.1),
    }
}
