//! The rows of any format that has rows.

use base::{Code, FileId, Finding};

use crate::{Format, Limits, RowSink, Rows, csv, teller::Teller, workbook};

/// Bytes of a mebibyte, in which limits are told.
const MEBIBYTE: f64 = 1_048_576.0;

/// Tells the rows of a table to `sink`, in order, with borrowed cells.
///
/// Nothing that a file holds makes this fail: what cannot be read is a finding in [`Rows::findings`], with its sheet,
/// row and column, and the rows before it have been told. A format without rows tells none.
///
/// ```
/// use readers::{CellValue, Format, Limits, RowSink, read_rows};
/// use std::ops::ControlFlow;
///
/// struct Count(usize);
/// impl RowSink for Count {
///     fn sheet(&mut self, _index: u16, _name: &str) -> ControlFlow<()> { ControlFlow::Continue(()) }
///     fn row(&mut self, _row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
///         self.0 += cells.len();
///         ControlFlow::Continue(())
///     }
/// }
///
/// let mut count = Count(0);
/// let rows = read_rows("komuna;gra\nGjilan;12\n".as_bytes(), base::FileId(0), Format::Csv, &Limits::default(), &mut count);
/// assert_eq!((rows.rows, rows.delimiter, count.0), (2, Some(b';'), 4));
/// ```
pub fn read_rows(
    bytes: &[u8],
    file: FileId,
    format: Format,
    limits: &Limits,
    sink: &mut dyn RowSink,
) -> Rows {
    let mut teller = Teller::new(file, limits, sink);
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.file_bytes {
        #[expect(clippy::cast_precision_loss, reason = "a limit, told in mebibytes")]
        let limit = limits.file_bytes as f64 / MEBIBYTE;
        teller.find(Finding::new(Code::FileTooLarge).with("limit", limit));
        return teller.finish();
    }
    match format {
        Format::Csv => csv::read(bytes, &mut teller),
        Format::Xlsx => workbook::read_xlsx(bytes, &mut teller),
        Format::Ods => workbook::read_ods(bytes, &mut teller),
        Format::Xls => workbook::read_xls(bytes, &mut teller),
        Format::Docx
        | Format::Odt
        | Format::Rtf
        | Format::Pdf
        | Format::Html
        | Format::Plain
        | Format::Doc
        | Format::GeoJson
        | Format::Empty
        | Format::Unknown => {}
    }
    teller.finish()
}
