//! Everything that one check found, ready to be shown.

use std::collections::BTreeMap;

use base::{Date, FileId, Finding, PlaceCode, Places, RowKey, Severity, Year};
use budget::{MoneyTable, UniversalLine};
use chain::{Chain, Row};
use population::Pyramid;

pub use crate::small::Hidden;

/// A file and what became of it.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// Its name below the folder.
    pub name: String,
    /// The names of its sheets.
    pub sheets: Vec<String>,
    /// What it was recognised as, by code: `population`, `plan` … `unknown`.
    pub recognised_as: &'static str,
    /// Whether it is held for a person to decide.
    pub held: bool,
    /// Rows that were read.
    pub rows_read: usize,
    /// Of these, rows that were used.
    pub rows_used: usize,
    /// Of these, rows that were not, each with a finding.
    pub rows_rejected: usize,
}

/// A drawn boundary: outer rings of longitude and latitude.
pub type Rings = Vec<Vec<(f64, f64)>>;

/// Everything that one check found.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The municipality; `None` when no file names one.
    pub place: Option<PlaceCode>,
    /// The year.
    pub year: Option<Year>,
    /// The day on which it was made.
    pub today: Date,
    /// The files, in the order of their [`FileId`]s.
    pub files: Vec<File>,
    /// The places.
    pub places: Places,
    /// The chain.
    pub chain: Chain,
    /// Why a focus row was chosen, in the words of those who chose it.
    pub reasons: BTreeMap<RowKey, String>,
    /// Money of the year by currency and phase, over the exact target sets that activities name.
    pub money: Vec<MoneyTable>,
    /// The biggest lines for everybody, biggest first.
    pub universal: Vec<UniversalLine>,
    /// Residents by age and sex, where a table has them.
    pub pyramid: Option<Pyramid>,
    /// All residents of the municipality in that year, where a table has them.
    pub residents: Option<i64>,
    /// Boundaries of settlements.
    pub boundaries: BTreeMap<PlaceCode, Rings>,
    /// All findings, gravest first, each kind in the order of the files.
    pub findings: Vec<Finding>,
    /// Whether small counts are shown.
    pub raw: bool,
}

impl Outcome {
    /// The name of the municipality in this language.
    pub fn place_name(&self, language: &str) -> Option<String> {
        self.place.as_ref().map(|code| self.name_of(code, language))
    }

    /// The name of a place in this language, else its code.
    pub fn name_of(&self, code: &PlaceCode, language: &str) -> String {
        self.places.get(code).map_or_else(|| code.to_string(), |place| place.name(language).to_owned())
    }

    /// A file by its number.
    pub fn file(&self, id: FileId) -> Option<&File> {
        self.files.get(usize::try_from(id.0).ok()?)
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// The money of all lines for each resident of the whole municipality, rounded to the minor unit; `None` where
    /// the residents are not known. There is no such figure for a group: lines do not say who uses them.
    pub fn per_resident(&self, table: &MoneyTable) -> Option<base::Money> {
        let residents = self.residents.filter(|residents| *residents > 0)?;
        let half = if table.total.minor < 0 { -(residents / 2) } else { residents / 2 };
        Some(base::Money::new(table.total.minor.checked_add(half)? / residents, table.currency))
    }

    /// Whether any row was chosen to work on.
    pub fn has_focus(&self) -> bool {
        self.chain.rows.iter().any(|row| row.focus)
    }

    /// Whether a row is about one group in the whole municipality; settlements and people in two groups at once come
    /// after these.
    pub fn is_standard(&self, row: &Row) -> bool {
        let home = self.place.as_ref().is_none_or(|home| *home == row.key.place);
        home && !row.key.people.is_intersection()
    }

    /// Hides counts of people from 1 to 4 and those from which they could be worked out, and says which figures of
    /// the chain these are.
    pub fn hide_small(&mut self) -> Hidden {
        crate::small::hide(self)
    }
}
