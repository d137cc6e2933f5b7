//! Where the figures of a link come from, with the room that shows it.

use std::collections::{BTreeMap, BTreeSet};

use ::store::{Row, Tx, params};
use access::{Scope, Verb};
use base::{
    FigureName, Link, RowKey, Spot, Year,
    record::{FileId, OfficeId, VersionId},
};
use web::Stop;

use super::stop;

/// The sources of one figure, in order; `None` where its count is hidden, and where it stands is not told either.
pub type OfFigure = (FigureName, Option<Vec<Source>>);

/// One source of a figure.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// It stands here; what stands there, where the role opens it.
    Found(Where, Option<String>),
    /// This was searched, and has no such thing.
    Searched(Where),
    /// A rule says so.
    Rule(String),
}

/// A spot in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Where {
    /// The name of the file.
    pub file: String,
    /// The name of the sheet, where the file has named sheets.
    pub sheet: Option<String>,
    /// The spot.
    pub spot: Spot,
    /// The file itself.
    pub id: Option<FileId>,
    /// What a room made of the spot, where one shows it.
    pub record: Option<Record>,
}

/// What a room made of a spot, by the room that shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Record {
    /// A passage of a document: the document, and the position of the passage.
    Passage(String, i64),
    /// An activity of the plan.
    Activity(String),
    /// A line of the budget.
    Line(String),
    /// A service.
    Service(String),
    /// A session of a training.
    Session(String),
}

impl Record {
    /// Where it is shown.
    pub fn href(&self) -> String {
        match self {
            Self::Passage(document, passage) => format!("/documents/{document}#p{passage}"),
            Self::Activity(id) => format!("/plan/{id}"),
            Self::Line(id) => format!("/budget/{id}"),
            Self::Service(id) => format!("/services/{id}"),
            Self::Session(id) => format!("/training/{id}"),
        }
    }

    /// What one must be allowed to do to see it.
    pub const fn verb(&self) -> Verb {
        match self {
            Self::Passage(..) => Verb::SeeDocuments,
            Self::Activity(_) => Verb::SeePlan,
            Self::Line(_) => Verb::SeeBudget,
            Self::Service(_) => Verb::SeeServices,
            Self::Session(_) => Verb::SeeSessions,
        }
    }
}

/// The sources of the figures of one link of one row, in the order of the figures. With a scope to see evidence it is
/// told what stands there; with one to see the chain, only where.
pub fn sources(
    tx: &mut Tx<'_>,
    scope: &Scope,
    asked: (&RowKey, Link, Option<Year>),
) -> Result<Vec<OfFigure>, Stop> {
    let found = ledger::evidence_of(tx, scope, asked).map_err(stop)?;
    let versions: BTreeSet<VersionId> = found.iter().flat_map(|of| &of.sources).filter_map(version).collect();
    let mut shelf = BTreeMap::new();
    for version in versions {
        shelf.insert(version, Shelf::of(tx, scope.office(), version, asked.1)?);
    }
    let placed = |source| match source {
        ledger::Source::Found { version, file, spot, quote } => {
            Source::Found(placed(&shelf, (version, file, spot)), quote)
        }
        ledger::Source::Searched { version, file, spot } => {
            Source::Searched(placed(&shelf, (version, file, spot)))
        }
        ledger::Source::Rule { code } => Source::Rule(code),
    };
    // The cell of a hidden count is the source of what else is said of it, too.
    let hides = found.iter().any(|of| of.hidden);
    let of_figure = |of: ledger::Sources| {
        let tells = |source: &ledger::Source| matches!(source, ledger::Source::Found { .. });
        let ends = of.hidden || hides && of.sources.iter().any(tells);
        (of.figure, (!ends).then(|| of.sources.into_iter().map(placed).collect()))
    };
    Ok(found.into_iter().map(of_figure).collect())
}

const fn version(source: &ledger::Source) -> Option<VersionId> {
    match source {
        ledger::Source::Found { version, .. } | ledger::Source::Searched { version, .. } => Some(*version),
        ledger::Source::Rule { .. } => None,
    }
}

fn placed(shelf: &BTreeMap<VersionId, Shelf>, (version, file, spot): (VersionId, String, Spot)) -> Where {
    let shelf = shelf.get(&version);
    Where {
        file,
        sheet: shelf.and_then(|shelf| shelf.sheet(spot)),
        spot,
        id: shelf.and_then(|shelf| shelf.file),
        record: shelf.and_then(|shelf| shelf.record(spot)),
    }
}

/// One file version: its sheets, and what rooms made of its rows and passages.
#[derive(Clone, Debug, Default)]
struct Shelf {
    file: Option<FileId>,
    sheets: BTreeMap<u16, String>,
    rows: BTreeMap<(u16, u32), Record>,
    /// First and last character with the passage that they are of.
    passages: Vec<(u32, u32, Record)>,
}

impl Shelf {
    fn of(tx: &mut Tx<'_>, office: OfficeId, version: VersionId, link: Link) -> Result<Self, Stop> {
        let mut shelf = Self::default();
        let sql = "select file from file_version where office = $1 and id = $2";
        shelf.file = tx.one(sql, params![office, version], |row| row.id(0))?;
        let sql = "select s.sheet, s.name from reading_sheet s
                   join reading r on r.office = s.office and r.id = s.reading
                   where r.office = $1 and r.version = $2 and r.state = 'accepted'";
        tx.each(sql, params![office, version], |row| {
            shelf.sheets.insert(row.number(0)?, row.text(1)?.to_owned());
            Ok(())
        })?;
        for (sql, record) in rows_of(link) {
            tx.each(sql, params![office, version], |row| {
                if let Some(at) = at(row)? {
                    shelf.rows.insert(at, record(row.text(2)?.to_owned()));
                }
                Ok(())
            })?;
        }
        if matches!(link, Link::Addressed | Link::Accounted) {
            shelf.read_passages(tx, office, version)?;
        }
        Ok(shelf)
    }

    fn read_passages(&mut self, tx: &mut Tx<'_>, office: OfficeId, version: VersionId) -> Result<(), Stop> {
        let sql = "select p.at_first, p.at_last, p.document, p.position from passage p
                   join document d on d.office = p.office and d.id = p.document
                   where d.office = $1 and d.version = $2";
        Ok(tx.each(sql, params![office, version], |row| {
            let record = Record::Passage(row.text(2)?.to_owned(), row.int(3)?);
            self.passages.push((row.number(0)?, row.number(1)?, record));
            Ok(())
        })?)
    }

    /// Sheets of a text are tables that were recognised in it; they have no names.
    fn sheet(&self, spot: Spot) -> Option<String> {
        let (Spot::Sheet(sheet) | Spot::Row { sheet, .. } | Spot::Cell { sheet, .. }) = spot else {
            return None;
        };
        self.sheets.get(&sheet).filter(|name| !name.is_empty()).cloned()
    }

    fn record(&self, spot: Spot) -> Option<Record> {
        match spot {
            Spot::Row { sheet, row } | Spot::Cell { sheet, row, .. } => self.rows.get(&(sheet, row)).cloned(),
            Spot::Passage { start, .. } => {
                let holds = |(first, last, _): &&(u32, u32, Record)| (*first..*last).contains(&start);
                self.passages.iter().find(holds).map(|(_, _, record)| record.clone())
            }
            Spot::File | Spot::Sheet(_) | Spot::Page(_) => None,
        }
    }
}

/// A question for rows (sheet, row, id), and what an id among the answers is.
type Question = (&'static str, fn(String) -> Record);

/// Which rows of a file a room shows as a record of its own, by what the link is about: sheet, row, id.
const fn rows_of(link: Link) -> &'static [Question] {
    match link {
        Link::Known | Link::Addressed => &[],
        Link::Planned => &[(
            "select at_sheet, at_row, id from plan_activity where office = $1 and version = $2",
            Record::Activity,
        )],
        Link::Funded => &[(
            "select distinct at_sheet, at_row, line from budget_amount where office = $1 and version = $2",
            Record::Line,
        )],
        Link::Ready => &[
            ("select at_sheet, at_row, id from service where office = $1 and version = $2", Record::Service),
            (
                "select at_sheet, at_row, id from training_session where office = $1 and version = $2",
                Record::Session,
            ),
        ],
        Link::Reached => &[
            ("select at_sheet, at_row, id from service where office = $1 and version = $2", Record::Service),
            (
                "select distinct u.at_sheet, u.at_row, u.service from service_users u
                 join service s on s.office = u.office and s.id = u.service
                 where s.office = $1 and s.version = $2",
                Record::Service,
            ),
        ],
        Link::Accounted => &[(
            "select at_sheet, at_row, activity from indicator
             where office = $1 and version = $2 and activity is not null",
            Record::Activity,
        )],
    }
}

fn at(row: &Row<'_>) -> ::store::Result<Option<(u16, u32)>> {
    Ok(row.maybe_number(0)?.zip(row.maybe_number(1)?))
}
