//! Delimited text: encoding, delimiter, records, cells.

mod delimiter;
mod encoding;
mod marks;
mod split;

use std::{borrow::Cow, ops::ControlFlow};

use base::{Code, Finding};
use encoding_rs::UTF_8;

use crate::{CellValue, teller::Teller};
use encoding::{Opened, Reading};
use split::{Field, Record, Splitter, Writing, unquoted};

/// How many bytes decide what separates the cells.
const SAMPLE: usize = 64 << 10;

/// The most bytes that a scalar takes in UTF-8.
const BYTES_OF_SCALAR: usize = 4;

/// Reads a delimited text.
pub(crate) fn read(bytes: &[u8], teller: &mut Teller<'_>) {
    let opened = encoding::open(bytes);
    if teller.sheet("").is_break() {
        return;
    }
    let longest = teller.limits.cell_chars.saturating_mul(BYTES_OF_SCALAR);
    let (said, text) = said_delimiter(&opened.bytes);
    let sample = text.get(..SAMPLE).unwrap_or(text);
    let delimiter = said.or_else(|| delimiter::best(sample, longest).map(|split| split.delimiter));
    let mut reader = TextReader {
        text,
        reading: Reading::Utf8,
        declared: opened.declared.is_some(),
        teller,
        columns_used: delimiter.is_some(),
    };
    reader.read(delimiter.unwrap_or(b','), longest);
    let reading = reader.reading;
    say_encoding(reading, &opened, delimiter, teller);
}

/// The delimiter that the first line names (`sep=;`, a hint to Excel that it does not show), and the text behind it.
fn said_delimiter(bytes: &[u8]) -> (Option<u8>, &[u8]) {
    let said = || {
        let (delimiter, rest) = bytes.strip_prefix(b"sep=")?.split_first()?;
        let rest = rest.strip_prefix(b"\r\n").or_else(|| rest.strip_prefix(b"\n"))?;
        Some((Some(*delimiter), rest))
    };
    said().unwrap_or((None, bytes))
}

fn say_encoding(reading: Reading, opened: &Opened<'_>, delimiter: Option<u8>, teller: &mut Teller<'_>) {
    let name = match reading {
        Reading::Old(encoding) => encoding.name(),
        Reading::Utf8 | Reading::Damaged => opened.declared.unwrap_or(UTF_8).name(),
    };
    teller.text_is(name, delimiter);
    if let Reading::Old(_) = reading {
        teller.find(Finding::new(Code::EncodingGuessed).with("encoding", name));
    }
    if opened.damaged {
        teller.find(Finding::new(Code::TextDamaged).with("encoding", name));
    }
}

/// Reads the records of a text in their order.
struct TextReader<'t, 's, 'l> {
    text: &'t [u8],
    reading: Reading,
    declared: bool,
    teller: &'l mut Teller<'s>,
    columns_used: bool,
}

impl<'t> TextReader<'t, '_, '_> {
    fn read(&mut self, delimiter: u8, longest: usize) {
        let mut splitter = Splitter::new(self.text, delimiter, longest);
        let mut cells: Vec<CellValue<'t>> = Vec::new();
        while let Some(record) = splitter.next() {
            if self.record(record, &splitter.fields, &mut cells).is_break() {
                break;
            }
        }
    }

    #[inline]
    fn record(
        &mut self,
        record: Record,
        fields: &[Field],
        cells: &mut Vec<CellValue<'t>>,
    ) -> ControlFlow<()> {
        let bytes = self.text.get(record.start..record.end).unwrap_or_default();
        let text = std::str::from_utf8(bytes);
        match text {
            Ok(text) if record.plain && !record.nul && record.open_quote.is_none() && self.is_utf8(bytes) => {
                cells.clear();
                cells.extend(fields.iter().map(|field| {
                    cell(text.get(field.start - record.start..field.end - record.start).unwrap_or_default())
                }));
                self.teller.row(record.row, cells)
            }
            _ => self.unusual(record, fields, text.is_err()),
        }
    }

    /// Whether bytes that are valid UTF-8 are meant so: in a text in an old encoding they are so by chance.
    #[inline]
    fn is_utf8(&self, bytes: &[u8]) -> bool {
        !matches!(self.reading, Reading::Old(_)) || bytes.is_ascii()
    }

    /// A record with doubled quotes, NUL bytes or bytes that are not UTF-8.
    fn unusual(&mut self, record: Record, fields: &[Field], broken: bool) -> ControlFlow<()> {
        if broken && self.reading == Reading::Utf8 {
            self.reading = Reading::of_broken(self.text, record.start, self.declared);
        }
        self.say_unusual(record, broken);
        let texts: Vec<Cow<'_, str>> = fields.iter().map(|field| self.value(*field, record.nul)).collect();
        let mut cells: Vec<CellValue<'_>> = texts.iter().map(|text| cell(text)).collect();
        self.teller.row(record.row, &mut cells)
    }

    fn say_unusual(&mut self, record: Record, broken: bool) {
        if broken && self.reading == Reading::Damaged {
            let found = Finding::new(Code::TextDamaged).with("encoding", UTF_8.name());
            self.teller.find_row(found, record.row);
        }
        if record.nul {
            self.teller.find_row(Finding::new(Code::NulBytes), record.row);
        }
        if let Some(column) = record.open_quote.filter(|_| self.columns_used) {
            self.teller.find_cell(Finding::new(Code::QuoteNotClosed), record.row, column);
        }
    }

    fn value(&self, field: Field, nul: bool) -> Cow<'t, str> {
        let bytes = self.text.get(field.start..field.end).unwrap_or_default();
        let text = match field.writing {
            Writing::Plain => self.reading.decode(bytes),
            Writing::Quoted => self.reading.decode(&unquoted(bytes)).into_owned().into(),
        };
        if nul { text.replace('\0', "").into() } else { text }
    }
}

#[inline]
fn cell(text: &str) -> CellValue<'_> {
    if text.is_empty() { CellValue::Empty } else { CellValue::Text(text) }
}

/// The text of a sample, cut at a character, whatever its encoding; `None` when it is no text but binary.
pub(crate) fn sample_text(sample: &[u8]) -> Option<String> {
    let opened = encoding::open(sample);
    let bytes = opened.bytes.as_ref();
    let controls = bytes.iter().filter(|byte| **byte < b' ' && !byte.is_ascii_whitespace()).count();
    // A stray NUL or form feed does not make a text binary; one in a hundred does.
    if controls > bytes.len() / 100 {
        return None;
    }
    Some(match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(error) if error.error_len().is_none() => String::from_utf8_lossy(bytes).into_owned(),
        Err(_) => Reading::Old(encoding::guess(bytes)).decode(bytes).into_owned(),
    })
}

/// Whether a text is a table rather than prose: most lines split into as many cells, and there are enough of either.
pub(crate) fn is_table(text: &str) -> bool {
    delimiter::best(text.as_bytes(), usize::MAX).is_some_and(|split| {
        // Commas stand in prose as well, so they have to be more regular than the others.
        let (alike, columns) = if split.delimiter == b',' { (0.9, 3) } else { (0.7, 2) };
        split.rows >= 2 && split.divided >= 0.5 && split.alike >= alike && split.columns >= columns
    })
}

#[cfg(test)]
mod tests;
