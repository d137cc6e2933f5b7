//! Formats and limits.

/// A format, told by the bytes of a file first and by its name second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Comma, semicolon or tab separated values.
    Csv,
    /// Office Open XML workbook.
    Xlsx,
    /// Excel 97–2003 workbook.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
    /// Office Open XML document.
    Docx,
    /// OpenDocument text.
    Odt,
    /// Rich text.
    Rtf,
    /// PDF.
    Pdf,
    /// HTML.
    Html,
    /// Plain text.
    Plain,
    /// Word 97–2003: to be saved anew.
    Doc,
    /// GeoJSON.
    GeoJson,
    /// Empty file.
    Empty,
    /// None of these.
    Unknown,
}

/// What a reader refuses to go beyond; a breach is a finding.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: u64,
    /// Bytes of one unpacked part of an archive, and of all of them together.
    pub unpacked_bytes: u64,
    /// Unpacked bytes per packed byte.
    pub ratio: u64,
    /// Rows of one sheet.
    pub rows: u32,
    /// Columns of one sheet.
    pub columns: u16,
    /// Scalars of one cell.
    pub cell_chars: usize,
    /// Depth of nested elements.
    pub depth: u32,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 512 << 20,
            unpacked_bytes: 2 << 30,
            ratio: 200,
            rows: 2_000_000,
            columns: 1_024,
            cell_chars: 32_767,
            depth: 256,
        }
    }
}
