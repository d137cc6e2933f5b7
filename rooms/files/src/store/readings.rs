//! What one reading gave: sheets, what was detected, findings in numbers, documents.

use std::collections::BTreeMap;

use access::Scope;
use base::{
    Severity,
    record::{DocumentId, ReadingId, VersionId},
};
use intake::{Column, Kind, PersonalKind};
use store::{Error, Result, Tx, params};

/// A sheet of a file, or a table of a document that was recognised.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The sheet, from 0.
    pub index: u16,
    /// Its name; empty for a CSV file.
    pub name: String,
    /// What it was taken for.
    pub kind: Kind,
    /// Why, as the ledger keeps it.
    pub reason: (String, String),
    /// What its columns hold.
    pub columns: Vec<Column>,
    /// The first row of data, from 1.
    pub first_row: u32,
    /// Rows read, used, not used.
    pub rows: [i64; 3],
}

/// The sheets of a reading.
pub fn sheets(tx: &mut Tx<'_>, scope: &Scope, reading: ReadingId) -> Result<Vec<Sheet>> {
    let sql = "select sheet, name, recognised_as, reason, reason_arguments, columns, first_row,
                   rows_read, rows_used, rows_rejected
               from reading_sheet where office = $1 and reading = $2 order by sheet";
    tx.rows(sql, params![scope.office(), reading], |row| {
        Ok(Sheet {
            index: row.number(0)?,
            name: row.text(1)?.to_owned(),
            kind: row.code(2, Kind::from_code)?,
            reason: (row.text(3)?.to_owned(), row.text(4)?.to_owned()),
            // A column of another version of the program is passed over until the file is read again.
            columns: row.text(5)?.lines().filter_map(|line| Column::parse(line).ok()).collect(),
            first_row: row.number(6)?,
            rows: [row.int(7)?, row.int(8)?, row.int(9)?],
        })
    })
}

/// A kind of personal data that was detected in one column, or in a text; never a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Detected {
    /// What.
    pub kind: PersonalKind,
    /// In how many cells or places.
    pub count: i64,
    /// The sheet, from 0; empty for a text.
    pub sheet: Option<u16>,
    /// The column, from 1; empty for a text.
    pub column: Option<u16>,
}

/// What was detected in a reading.
pub fn detected(tx: &mut Tx<'_>, scope: &Scope, reading: ReadingId) -> Result<Vec<Detected>> {
    let sql = "select kind, count, at_sheet, at_column from reading_detected
               where office = $1 and reading = $2 order by position";
    tx.rows(sql, params![scope.office(), reading], |row| {
        Ok(Detected {
            kind: row.code(0, PersonalKind::from_code)?,
            count: row.int(1)?,
            sheet: row.maybe_number(2)?,
            column: row.maybe_number(3)?,
        })
    })
}

/// How many findings there are in each reading of the office, by how grave they are.
pub fn findings_by_severity(
    tx: &mut Tx<'_>,
    scope: &Scope,
) -> Result<BTreeMap<ReadingId, BTreeMap<Severity, i64>>> {
    let sql = "select n.reading, n.severity, count(*) from reading_finding n
               join reading r on r.office = n.office and r.id = n.reading
               where n.office = $1 and r.state not in ('overtaken', 'held') group by n.reading, n.severity";
    let mut all: BTreeMap<ReadingId, BTreeMap<Severity, i64>> = BTreeMap::new();
    tx.each(sql, params![scope.office()], |row| {
        let severity = Severity::from_code(row.text(1)?).ok_or(Error::Column(1))?;
        all.entry(row.id(0)?).or_default().insert(severity, row.int(2)?);
        Ok(())
    })?;
    Ok(all)
}

/// The documents that a version counts as, with their titles.
pub fn documents(tx: &mut Tx<'_>, scope: &Scope, version: VersionId) -> Result<Vec<(DocumentId, String)>> {
    let sql = "select id, title from document where office = $1 and version = $2 order by id";
    tx.rows(sql, params![scope.office(), version], |row| Ok((row.id(0)?, row.text(1)?.to_owned())))
}
