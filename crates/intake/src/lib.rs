//! Which file is what: recognition, column mapping, the check for personal data, assembly.
//!
//! [`take_in`] is given the bytes of files and gives back typed rows with their positions, documents, places and
//! boundaries, a report for each file, and findings. It reads no file system and no clock.
//!
//! A file is looked at twice. The first look, at the first rows of each sheet, decides what it is, where its table
//! stands and what its columns hold; a mapping file overrides it. The second look reads every row by callback, checks
//! it for personal data and makes typed rows. A file that seems to hold personal data is *held*: nothing of it is
//! quoted, used or exported until a person releases it in the mapping file.

mod across;
mod age;
mod assemble;
mod boundaries;
mod columns;
mod days;
mod gazetteer;
mod glance;
mod groups;
mod heading;
mod home;
mod look;
mod mapping;
mod months;
mod notes;
mod open;
mod personal;
mod phrase;
mod propose;
mod recognise;
mod row;
mod second;
mod take_in;
mod twice;
mod values;
mod vocabulary;

use base::{CountryPack, FileId, Finding, Place, PlaceCode, Places, text::Text};
use documents::DocumentKind;
use readers::{Format, Limits};

pub use boundaries::Boundary;
pub use columns::{Column, fields_of};
pub use look::{Look, is_table, look};
pub use mapping::{FileMapping, FiveQuestions, Focus, Mapping, Release};
pub use personal::Detected;
pub use propose::propose;
pub use take_in::take_in;
pub use vocabulary::{Field, Kind, PersonalKind};

/// A file as it was given.
#[derive(Clone, Copy, Debug)]
pub struct FileIn<'a> {
    /// Its name, without its folder.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
}

/// What is said before any file is read.
#[derive(Clone, Debug)]
pub struct Options {
    /// What the mapping file says.
    pub mapping: Mapping,
    /// The country's rules and places.
    pub pack: CountryPack,
    /// Places that are known beside those of the country: settlements that earlier files brought.
    pub known: Vec<Place>,
    /// The municipality that the check is about; `None` to take it from the mapping file or the files.
    pub municipality: Option<PlaceCode>,
    /// What the readers refuse to go beyond.
    pub limits: Limits,
}

impl Options {
    /// The options for a country, nothing else said.
    pub fn new(pack: CountryPack) -> Self {
        let (mapping, known) = (Mapping::default(), Vec::new());
        Self { mapping, pack, known, municipality: None, limits: Limits::default() }
    }
}

/// Why a file is held.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// What was detected, column by column; never a value.
    pub detected: Vec<Detected>,
}

/// What one sheet, or one table of a document, is.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetReport {
    /// The sheet, from 0.
    pub index: u16,
    /// Its name; empty for a CSV file.
    pub name: String,
    /// What it is.
    pub recognised_as: Kind,
    /// How surely, from 0 to 1.
    pub confidence: f64,
    /// Why, as a finding with words in every language.
    pub reason: Finding,
    /// What its columns hold.
    pub columns: Vec<Column>,
    /// The first row of data.
    pub first_row: u32,
    /// Rows of data; `rows_used + rows_rejected`.
    pub rows_read: usize,
    /// Rows of which something was made.
    pub rows_used: usize,
    /// Rows of which nothing was made, each with a finding.
    pub rows_rejected: usize,
}

/// What one file is, and what became of its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct FileReport {
    /// The file.
    pub file: FileId,
    /// Its name.
    pub name: String,
    /// Its format.
    pub format: Format,
    /// What it is: the kind of most of its rows, or a document.
    pub recognised_as: Kind,
    /// How surely, from 0 to 1.
    pub confidence: f64,
    /// Why.
    pub reason: Finding,
    /// Why it is held, if it is.
    pub held: Option<Held>,
    /// Rows of data in all its sheets; `rows_used + rows_rejected`.
    pub rows_read: usize,
    /// Rows of which something was made.
    pub rows_used: usize,
    /// Rows of which nothing was made.
    pub rows_rejected: usize,
    /// Its sheets, or the tables of a document that were recognised.
    pub sheets: Vec<SheetReport>,
}

/// A text to be analysed.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Its text in blocks.
    pub text: Text,
    /// Its first heading, or the name of its file.
    pub title: String,
    /// What sort of document its name says it is.
    pub kind: Option<DocumentKind>,
}

/// Everything that the files hold.
#[derive(Clone, Debug)]
pub struct Intake {
    /// A report for each file, in the order given.
    pub files: Vec<FileReport>,
    /// The places of the country pack and of the files.
    pub places: Places,
    /// The municipality that the check is about; `None` when nothing names one.
    pub municipality: Option<PlaceCode>,
    /// Tables of counts.
    pub population: Vec<population::input::Table>,
    /// Plans.
    pub plans: Vec<plans::input::Plan>,
    /// Indicators with their values.
    pub indicators: Vec<plans::input::IndicatorReport>,
    /// Budget lines, contracts among them.
    pub budgets: Vec<budget::input::Sheet>,
    /// Services.
    pub services: Vec<delivery::input::List<delivery::input::Service>>,
    /// Training sessions.
    pub sessions: Vec<delivery::input::List<delivery::input::Session>>,
    /// Documents.
    pub documents: Vec<Document>,
    /// Drawn boundaries.
    pub boundaries: Vec<Boundary>,
    /// What could not be read or used, or should be looked at.
    pub findings: Vec<Finding>,
}

#[cfg(test)]
mod tests;
