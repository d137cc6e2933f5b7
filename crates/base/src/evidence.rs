//! Where a figure comes from.

/// The number of a file in the list of files of one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A spot in a file, as a person would look for it: rows and columns count from 1 as the spreadsheet shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// The file as a whole.
    File,
    /// A sheet, counted from 0.
    Sheet(u16),
    /// A row of a sheet.
    Row {
        /// Sheet, from 0.
        sheet: u16,
        /// Row, from 1.
        row: u32,
    },
    /// A cell of a sheet.
    Cell {
        /// Sheet, from 0.
        sheet: u16,
        /// Row, from 1.
        row: u32,
        /// Column, from 1.
        column: u16,
    },
    /// A page, from 1.
    Page(u32),
    /// A range of the extracted text, in Unicode scalars.
    Passage {
        /// Page, from 1, where the format has pages.
        page: Option<u32>,
        /// First scalar.
        start: u32,
        /// One past the last scalar.
        end: u32,
    },
}

/// A spot in a file of this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// The file.
    pub file: FileId,
    /// Where in it.
    pub spot: Spot,
}

impl At {
    /// The whole file.
    pub const fn file(file: FileId) -> Self {
        Self { file, spot: Spot::File }
    }

    /// A row of a sheet (row from 1).
    pub const fn row(file: FileId, sheet: u16, row: u32) -> Self {
        Self { file, spot: Spot::Row { sheet, row } }
    }

    /// A cell of a sheet (row and column from 1).
    pub const fn cell(file: FileId, sheet: u16, row: u32, column: u16) -> Self {
        Self { file, spot: Spot::Cell { sheet, row, column } }
    }
}

/// A small number that stands for one entry of an [`EvidenceTable`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EvidenceId(u32);

/// One source of a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The figure, or what it was made from, stands here; `quote` is the text found, where it may be shown.
    Found {
        /// Where.
        at: At,
        /// What stands there.
        quote: Option<Box<str>>,
    },
    /// This file or list was searched and holds no such thing: the evidence of a known zero.
    Searched {
        /// What was searched.
        at: At,
    },
    /// A rule of a country pack or of the rule file, by its code.
    Rule {
        /// The code of the rule.
        code: Box<str>,
    },
}

/// The evidence behind the figures of one engine, or of a whole run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EvidenceTable(Vec<Evidence>);

impl EvidenceTable {
    /// Adds a source and returns the number that stands for it.
    pub fn add(&mut self, evidence: Evidence) -> EvidenceId {
        let id = EvidenceId(u32::try_from(self.0.len()).unwrap_or(u32::MAX));
        self.0.push(evidence);
        id
    }

    /// Adds "found here".
    pub fn found(&mut self, at: At, quote: Option<&str>) -> EvidenceId {
        self.add(Evidence::Found { at, quote: quote.map(Into::into) })
    }

    /// Adds "searched here, nothing found".
    pub fn searched(&mut self, at: At) -> EvidenceId {
        self.add(Evidence::Searched { at })
    }

    /// The source that a number stands for.
    pub fn get(&self, id: EvidenceId) -> Option<&Evidence> {
        self.0.get(usize::try_from(id.0).ok()?)
    }

    /// How many sources there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes over the sources of `other` and returns how far its numbers have moved.
    pub(crate) fn append(&mut self, other: Self) -> Moved {
        let by = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        self.0.extend(other.0);
        Moved(by)
    }
}

/// How far the numbers of an appended table moved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moved(u32);

impl Moved {
    pub(crate) fn apply(self, id: EvidenceId) -> EvidenceId {
        EvidenceId(id.0.saturating_add(self.0))
    }
}
