//! Records and fields of a delimited text, as positions in its bytes.
//!
//! The rules are those of the `csv` crate, which the tests hold against this splitter: a quote opens a quoted field
//! only where the field begins, a doubled quote inside stands for one, what follows the closing quote is taken as it
//! stands, and `\n`, `\r\n` and `\r` end a record. One rule is ours: a quote that never closes, or not within the
//! longest field that is read, is a character like any other, so that it cannot swallow the rest of the file.

use super::marks::Marks;

/// How a field is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// The bytes are the value.
    Plain,
    /// The bytes hold doubled quotes or text behind the closing quote; [`unquoted`] gives the value.
    Quoted,
}

/// A field: the bytes it covers, without its quotes when they can simply be left off.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) writing: Writing,
}

/// A record: the bytes that it covers and what is special about it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    /// The row, from 1, as a spreadsheet would show it.
    pub(super) row: u32,
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether every field can be borrowed from the bytes as it is.
    pub(super) plain: bool,
    /// Whether there is a NUL byte in it.
    pub(super) nul: bool,
    /// The field, from 0, with a quote that never closes.
    pub(super) open_quote: Option<usize>,
}

/// Splits a text into records.
pub(super) struct Splitter<'a> {
    bytes: &'a [u8],
    marks: Marks<'a>,
    delimiter: u8,
    longest: usize,
    at: usize,
    row: u32,
    /// The fields of the record that was given last.
    pub(super) fields: Vec<Field>,
}

impl<'a> Splitter<'a> {
    /// Splits `bytes` at `delimiter`; a quoted field of more than `longest` bytes is not taken for one.
    pub(super) fn new(bytes: &'a [u8], delimiter: u8, longest: usize) -> Self {
        let marks = Marks::new(bytes, delimiter);
        Self { bytes, marks, delimiter, longest, at: 0, row: 0, fields: Vec::new() }
    }

    /// The next record; an empty line is a record with one empty field.
    pub(super) fn next(&mut self) -> Option<Record> {
        if self.at >= self.bytes.len() {
            return None;
        }
        self.fields.clear();
        self.row = self.row.saturating_add(1);
        let mut record =
            Record { row: self.row, start: self.at, end: self.at, plain: true, nul: false, open_quote: None };
        let mut field = Field { start: self.at, end: self.at, writing: Writing::Plain };
        let mut closed = None;
        loop {
            let mark = self.marks.next();
            let at = mark.unwrap_or(self.bytes.len());
            let byte = self.bytes.get(at).copied();
            match byte {
                Some(b'"') => {
                    if at == field.start {
                        closed = self.close(at, &mut record);
                    }
                }
                Some(0) if self.delimiter != 0 => record.nul = true,
                _ => {
                    field.end = at;
                    self.push(field, closed.take(), &mut record);
                    field.start = at + 1;
                    if byte != Some(self.delimiter) {
                        record.end = at;
                        self.step_over(byte, at);
                        return Some(record);
                    }
                }
            }
        }
    }

    /// Adds a field that ends here; `closed` is where its closing quote stands and whether quotes are doubled in it.
    #[inline]
    fn push(&mut self, mut field: Field, closed: Option<(usize, bool)>, record: &mut Record) {
        match closed {
            Some((quote, false)) if quote + 1 == field.end => {
                field.start += 1;
                field.end = quote;
            }
            Some(_) => {
                field.writing = Writing::Quoted;
                record.plain = false;
            }
            None => {}
        }
        self.fields.push(field);
    }

    /// The closing quote of the field whose opening quote stands at `open`, and whether there are doubled quotes
    /// between; `None`, with the walk set back behind the opening quote, when it never closes.
    fn close(&mut self, open: usize, record: &mut Record) -> Option<(usize, bool)> {
        let mut doubled = false;
        let mut nul = false;
        while let Some(at) = self.marks.next() {
            if at - open > self.longest {
                break;
            }
            match self.bytes.get(at) {
                Some(b'"') if self.bytes.get(at + 1) == Some(&b'"') => {
                    self.marks.next();
                    doubled = true;
                }
                Some(b'"') => {
                    record.nul |= nul;
                    return Some((at, doubled));
                }
                Some(0) => nul = true,
                _ => {}
            }
        }
        record.open_quote = Some(self.fields.len());
        self.marks.seek(open + 1);
        None
    }

    /// Goes behind the end of the record.
    fn step_over(&mut self, byte: Option<u8>, at: usize) {
        let two = byte == Some(b'\r') && self.bytes.get(at + 1) == Some(&b'\n');
        if two {
            self.marks.next();
        }
        self.at = at + 1 + usize::from(two);
    }
}

/// The value of a quoted field (its bytes begin with the opening quote): doubled quotes halved, and what stands
/// behind the closing quote added as it is.
pub(super) fn unquoted(field: &[u8]) -> Vec<u8> {
    let mut value = Vec::with_capacity(field.len());
    let mut rest = field.get(1..).unwrap_or_default();
    while let Some(at) = memchr::memchr(b'"', rest) {
        value.extend_from_slice(rest.get(..at).unwrap_or_default());
        rest = rest.get(at + 1..).unwrap_or_default();
        let Some(after) = rest.strip_prefix(b"\"") else { break };
        value.push(b'"');
        rest = after;
    }
    value.extend_from_slice(rest);
    value
}
