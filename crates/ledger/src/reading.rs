//! One version read by itself: what it is, whether it seems to hold personal data, what could not be read.
//!
//! This is the first look, before anybody decides. What a file means beside the others is found by
//! [`reckon_office`](crate::reckon_office); then the rows and findings of an accepted reading are brought up to date.

use access::Facts;
use base::{
    Date, Finding, Place,
    record::{Account, Id, OfficeId, Reading, ReadingId, Version, VersionId},
};
use intake::{Detected, FileIn, FileMapping, FileReport, Intake, SheetReport};
use jiff::Timestamp;
use readers::text::PdfText;
use store::{Db, Tx, params};

use crate::{
    Error, Result, State,
    fields::{Fields, fields, insert},
    file, findings, ids,
    inputs::{Ground, Release, ground, places},
    mapping::mapping,
    spot,
};

/// The readers of this program: another version may read more.
pub(crate) const READER: &str = env!("CARGO_PKG_VERSION");

/// Reads a version and keeps what was found; a reading of it that nobody has decided about is overtaken by this one.
///
/// A release of the version holds on: what a person decided is not asked again. Bytes are read and looked at
/// between two transactions, so that nobody waits for it.
pub fn read(
    db: &Db,
    office: OfficeId,
    version: VersionId,
    (today, now): (Date, Timestamp),
    pdf: &dyn PdfText,
) -> Result<ReadingId> {
    let given = db.read(|tx| Given::of(tx, office, version))?;
    let seen = given.look(today, pdf).ok_or(Error::NotThere)?;
    db.write(|tx| keep(tx, office, version, (&given, &seen), now))
}

/// What is looked at.
struct Given {
    ground: Ground,
    /// The places that the last reckoning knew: a file alone may speak of settlements that another one brought.
    places: Vec<Place>,
    name: String,
    bytes: Vec<u8>,
    release: Option<Release>,
}

/// What one file gave by itself.
struct Seen {
    report: FileReport,
    findings: Vec<Finding>,
    said_by_person: bool,
}

impl Given {
    fn of(tx: &mut Tx<'_>, office: OfficeId, version: VersionId) -> Result<Self> {
        let (name, bytes) = file::bytes(tx, office, version)?;
        let (ground, places) = (ground(tx, office)?, places(tx, office)?);
        Ok(Self { ground, places, name, bytes, release: release(tx, office, version)? })
    }

    fn look(&self, today: Date, pdf: &dyn PdfText) -> Option<Seen> {
        let released = self.release.iter().map(|release| release.of([self.name.clone()]));
        let mut asked = self.ground.asked(today, released.collect());
        // Entries about other files have nothing to say about this one alone.
        asked.mapping.files.retain(|said| said.name == self.name);
        let says = |said: &FileMapping| said.kind.is_some() || !said.columns.is_empty();
        let said_by_person = asked.mapping.files.iter().any(says);
        asked.known.clone_from(&self.places);
        let files = [FileIn { name: &self.name, bytes: &self.bytes }];
        let (Intake { files, findings, .. }, _) = reckon::take_in(&files, &asked, pdf);
        Some(Seen { report: files.into_iter().next()?, findings, said_by_person })
    }
}

fn keep(
    tx: &mut Tx<'_>,
    office: OfficeId,
    version: VersionId,
    (given, Seen { report, findings, said_by_person }): (&Given, &Seen),
    now: Timestamp,
) -> Result<ReadingId> {
    // What a person holds stays held, whatever is said about its columns meanwhile.
    if let Some(held) = held_by_person(tx, office, version)? {
        return Ok(held);
    }
    let release = given.release.as_ref();
    let id = ids::random()?;
    let state = if report.held.is_some() { State::Held } else { State::Waiting };
    let personal = report.held.is_some() || release.is_some();
    overtake(tx, office, version)?;
    let row = fields! {
        id: id, office: office, version: version, reader: READER, mapping: given.ground.mapping.version,
        recognised_as: report.recognised_as.code(), confidence: report.confidence,
        reason: report.reason.code.code(), reason_arguments: findings::arguments(&report.reason),
        said_by_person: *said_by_person, state: state.code(), has_personal_data: personal,
        released_by: release.map(|release| release.by), released_at: release.map(|release| release.at),
        released_why: release.map(|release| release.why.clone()), read_at: now,
        rows_read: report.rows_read, rows_used: report.rows_used, rows_rejected: report.rows_rejected,
    };
    insert(tx, "reading", [row])?;
    keep_sheets(tx, office, id, report)?;
    keep_findings(tx, office, id, findings)?;
    Ok(id)
}

/// The reading of a version that a person holds who saw what the program did not see.
fn held_by_person(tx: &mut Tx<'_>, office: OfficeId, version: VersionId) -> Result<Option<ReadingId>> {
    let sql = "select id from reading
               where office = $1 and version = $2 and state = 'held' and decided_by is not null";
    Ok(tx.one(sql, params![office, version], |row| row.id(0))?)
}

fn overtake(tx: &mut Tx<'_>, office: OfficeId, version: VersionId) -> Result<()> {
    let sql = "update reading set state = 'overtaken'
               where office = $1 and version = $2 and state in ('waiting', 'held')";
    tx.execute(sql, params![office, version])?;
    Ok(())
}

/// Keeps what the sheets are; of a held file only what was detected.
pub(crate) fn keep_sheets(
    tx: &mut Tx<'_>,
    office: OfficeId,
    reading: ReadingId,
    report: &FileReport,
) -> Result<()> {
    if let Some(held) = &report.held {
        let rows = held.detected.iter().enumerate();
        return Ok(insert(
            tx,
            "reading_detected",
            rows.map(|(at, found)| detected(office, reading, at, found)),
        )?);
    }
    Ok(insert(tx, "reading_sheet", report.sheets.iter().map(|it| sheet(office, reading, it)))?)
}

fn detected(office: OfficeId, reading: ReadingId, position: usize, detected: &Detected) -> Fields {
    let at = spot::Columns::from(detected.at.spot);
    fields! {
        office: office, reading: reading, position: position, kind: detected.kind.code(),
        count: detected.count, at_sheet: at.sheet, at_column: at.column,
    }
}

fn sheet(office: OfficeId, reading: ReadingId, sheet: &SheetReport) -> Fields {
    let columns: Vec<String> = sheet.columns.iter().map(ToString::to_string).collect();
    fields! {
        office: office, reading: reading, sheet: sheet.index, name: &sheet.name,
        recognised_as: sheet.recognised_as.code(), confidence: sheet.confidence,
        reason: sheet.reason.code.code(), reason_arguments: findings::arguments(&sheet.reason),
        columns: columns.join("\n"), first_row: sheet.first_row, rows_read: sheet.rows_read,
        rows_used: sheet.rows_used, rows_rejected: sheet.rows_rejected,
    }
}

pub(crate) fn keep_findings<'f>(
    tx: &mut Tx<'_>,
    office: OfficeId,
    reading: ReadingId,
    findings: impl IntoIterator<Item = &'f Finding>,
) -> Result<()> {
    let row = |(position, finding): (usize, &Finding)| {
        let at = finding.at.map(|at| spot::Columns::from(at.spot)).unwrap_or_default();
        fields! {
            office: office, reading: reading, position: position, severity: finding.severity.code(),
            code: finding.code.code(), arguments: findings::arguments(finding), at_sheet: at.sheet,
            at_row: at.row, at_column: at.column, at_page: at.page, at_first: at.first, at_last: at.last,
        }
    };
    Ok(insert(tx, "reading_finding", findings.into_iter().enumerate().map(row))?)
}

/// The release of a version, if somebody released it.
fn release(tx: &mut Tx<'_>, office: OfficeId, version: VersionId) -> Result<Option<Release>> {
    let sql = "select released_by, released_at, released_why from reading
               where office = $1 and version = $2 and released_by is not null
               order by released_at desc limit 1";
    Ok(tx.one(sql, params![office, version], |row| {
        let by: Id<Account> = row.id(0)?;
        Ok(Release { by, at: row.time(1)?, why: row.text(2)?.to_owned() })
    })?)
}

/// What a decision about a reading may rest on; `None` where there is no such reading in any office.
pub fn facts_of_reading(tx: &mut Tx<'_>, id: ReadingId) -> Result<Option<Facts<Reading>>> {
    let sql = "select office, state from reading where id = $1";
    Ok(tx.one(sql, params![id], |row| {
        Ok(Facts::new(id, row.id(0)?).held(row.text(1)? == State::Held.code()))
    })?)
}

/// The state of a reading; `None` where this office has no such reading.
pub fn state_of_reading(tx: &mut Tx<'_>, office: OfficeId, reading: ReadingId) -> Result<Option<State>> {
    let sql = "select state from reading where office = $1 and id = $2";
    Ok(tx.one(sql, params![office, reading], |row| row.code(0, State::from_code))?)
}

/// The latest reading of a version.
pub fn reading_of(tx: &mut Tx<'_>, office: OfficeId, version: VersionId) -> Result<Option<ReadingId>> {
    let sql = "select id from reading where office = $1 and version = $2
               order by case when state = 'overtaken' then 1 else 0 end, read_at desc, id limit 1";
    Ok(tx.one(sql, params![office, version], |row| row.id::<Reading>(0))?)
}

/// The versions of an office that should be read: those that nobody has read yet, and those that were read under an
/// older mapping and still wait for a decision.
pub fn to_read(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<VersionId>> {
    let sql = "select v.id from file_version v
               where v.office = $1
               and (not exists (select 1 from reading r where r.office = v.office and r.version = v.id)
                    or exists (select 1 from reading r where r.office = v.office and r.version = v.id
                               and r.state in ('waiting', 'held') and r.mapping < $2))
               order by v.received_at, v.id";
    let mapping = mapping(tx, office)?.version;
    Ok(tx.rows(sql, params![office, mapping], |row| row.id::<Version>(0))?)
}

/// The version of a reading.
pub(crate) fn version_of(tx: &mut Tx<'_>, office: OfficeId, reading: ReadingId) -> Result<VersionId> {
    let sql = "select version from reading where office = $1 and id = $2";
    tx.one(sql, params![office, reading], |row| row.id::<Version>(0))?.ok_or(Error::NotThere)
}
