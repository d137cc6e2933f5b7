//! Texts: the bytes of a document to blocks in reading order, and its tables to rows.
//!
//! [`read_text`] never fails: it gives what could be read and findings about the rest. Tables of DOCX, ODT and
//! HTML appear twice, as blocks of the text and as sheets of the [`RowSink`], because many a plan lives in a
//! table of a Word file. A PDF is read through [`PdfText`], so that a program can do it in a child process.

mod archive;
mod docx;
mod draft;
mod encoding;
mod entities;
mod frame;
mod grid;
mod html;
mod lines;
mod odt;
mod pdf;
mod plain;
mod rtf;
mod xml;

use base::{Code, FileId, Finding, text::Text};

use crate::{Format, Limits, RowSink};
use draft::Draft;
pub use pdf::{InProcessPdf, PdfFailure, PdfText, UNREADABLE_PAGE};

/// What a reader says of a document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Texts {
    /// The text; `None` when nothing could be read.
    pub text: Option<Text>,
    /// How the bytes were encoded (`UTF-8`, `windows-1251`), where the format leaves that open.
    pub encoding: Option<&'static str>,
    /// Pages, where the format has them.
    pub pages: Option<u32>,
    /// Tables given to the sink, as sheets 0, 1, 2 … without names.
    pub tables: u16,
    /// What could not be read.
    pub findings: Vec<Finding>,
}

/// Reads a document: its text in blocks, and its tables as sheets of `tables`.
///
/// `file` is the number that findings carry. A sink that breaks gets no further rows; the text is read on. A
/// format that is no document gives no text and one finding.
///
/// ```
/// use base::FileId;
/// use readers::{Format, Limits, RowSink, text::{InProcessPdf, read_text}};
/// # struct Rows(u32);
/// # impl RowSink for Rows {
/// #     fn sheet(&mut self, _: u16, _: &str) -> std::ops::ControlFlow<()> { std::ops::ControlFlow::Continue(()) }
/// #     fn row(&mut self, _: u32, _: &[readers::CellValue<'_>]) -> std::ops::ControlFlow<()> {
/// #         self.0 += 1;
/// #         std::ops::ControlFlow::Continue(())
/// #     }
/// # }
/// # let mut rows = Rows(0);
/// let html = b"<h1>Plan</h1><table><tr><td>Kodra</td><td>70</td></tr></table>";
/// let read = read_text(html, FileId(0), Format::Html, &Limits::default(), &mut rows, &InProcessPdf);
/// assert_eq!(read.text.unwrap().text, "Plan\nKodra\t70");
/// assert_eq!(read.tables, 1);
/// ```
pub fn read_text(
    bytes: &[u8],
    file: FileId,
    format: Format,
    limits: &Limits,
    tables: &mut dyn RowSink,
    pdf: &dyn PdfText,
) -> Texts {
    let mut draft = Draft::new(file, limits, tables);
    if u64::try_from(bytes.len()).is_ok_and(|size| size > limits.file_bytes) {
        draft.report_too_large();
        return draft.finish();
    }
    match format {
        Format::Docx => docx::read(bytes, &mut draft),
        Format::Odt => odt::read(bytes, &mut draft),
        Format::Rtf => rtf::read(bytes, &mut draft),
        Format::Html => html::read(bytes, &mut draft),
        Format::Plain | Format::Csv => plain::read(bytes, &mut draft),
        Format::Pdf => pdf::read(bytes, pdf, &mut draft),
        Format::Doc => draft.report(Code::OldWordDocument),
        Format::Empty => {}
        Format::Xlsx | Format::Xls | Format::Ods | Format::GeoJson | Format::Unknown => {
            draft.report(Code::NotADocument);
        }
    }
    draft.finish()
}
