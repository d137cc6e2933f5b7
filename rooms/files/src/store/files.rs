//! Files with their versions, and the reading of each that stands.

use std::{cmp::Reverse, collections::BTreeMap};

use access::Scope;
use base::record::{FileId, ReadingId, VersionId};
use intake::Kind;
use jiff::Timestamp;
use ledger::State;
use store::{Result, Row, Tx, params};

/// A file of the office.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// The file.
    pub id: FileId,
    /// Its name.
    pub name: String,
    /// Its versions, the latest first; never empty.
    pub versions: Vec<Version>,
}

impl File {
    /// The latest version.
    pub fn latest(&self) -> Option<&Version> {
        self.versions.first()
    }

    /// One of its versions.
    pub fn version(&self, id: VersionId) -> Option<&Version> {
        self.versions.iter().find(|version| version.id == id)
    }

    /// The version that counts.
    pub fn counts(&self) -> Option<&Version> {
        self.versions.iter().find(|version| version.standing() == Standing::Accepted)
    }

    /// Whether a decision about personal data in any of its versions is still to come: until then none of it is opened.
    pub fn is_held(&self) -> bool {
        let held = |version: &Version| version.reading.as_ref().is_some_and(|it| it.state == State::Held);
        self.versions.iter().any(held)
    }
}

/// One version of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// The version.
    pub id: VersionId,
    /// Its number, from 1.
    pub number: u32,
    /// How many bytes it has.
    pub length: i64,
    /// When it came.
    pub received_at: Timestamp,
    /// Who brought it.
    pub received_by: String,
    /// The reading of it that stands; `None` before the first.
    pub reading: Option<Reading>,
    /// The work of reading it that is not done, and since when it is in line.
    job: Option<Job>,
}

/// What the work of reading a version has come to, while it is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Work {
    Coming,
    Failed,
}

/// Work, and since when it is in line.
type Job = (Work, Timestamp);

impl Version {
    /// Where the version stands.
    pub fn standing(&self) -> Standing {
        let state = self.reading.as_ref().map(|reading| reading.state);
        match (self.work(), state) {
            (_, Some(State::Held)) => Standing::Held,
            (_, Some(State::Accepted)) => Standing::Accepted,
            // Nothing of it is told before it was read with what was decided.
            (Some(Work::Coming), _) => Standing::BeingRead,
            (Some(Work::Failed), Some(State::Waiting)) | (_, None | Some(State::Overtaken)) => {
                Standing::NotRead
            }
            (_, Some(State::Waiting)) => Standing::Waiting,
            (_, Some(State::Replaced)) => Standing::Replaced,
            (_, Some(State::TakenBack)) => Standing::TakenBack,
            (_, Some(State::Refused)) => Standing::Refused,
        }
    }

    /// The work of reading it that is not done; one that failed before the reading that stands matters no more.
    fn work(&self) -> Option<Work> {
        let read_since =
            |since: Timestamp| self.reading.as_ref().is_some_and(|reading| reading.read_at >= since);
        match self.job? {
            (Work::Failed, since) if read_since(since) => None,
            (work, _) => Some(work),
        }
    }
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It seems to hold personal data; a person decides.
    Held,
    /// It was read; a person decides whether it counts.
    Waiting,
    /// It could not be read, for a reason that is not in the file.
    NotRead,
    /// It is being read.
    BeingRead,
    /// It counts.
    Accepted,
    /// It counted until a later version was accepted.
    Replaced,
    /// It counted until it was taken back.
    TakenBack,
    /// It shall not be used.
    Refused,
}

impl Standing {
    /// Whether a person is needed before it can go on.
    pub const fn needs_somebody(self) -> bool {
        matches!(self, Self::Held | Self::Waiting | Self::NotRead)
    }

    /// Whether what the columns hold can be corrected.
    pub const fn can_be_mapped(self) -> bool {
        matches!(self, Self::Waiting | Self::Accepted)
    }
}

/// A reading of a version.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The reading.
    pub id: ReadingId,
    /// What became of it.
    pub state: State,
    /// What the file was taken for.
    pub kind: Kind,
    /// How surely, from 0 to 1.
    pub confidence: f64,
    /// Why, as the ledger keeps it: a code and its arguments.
    pub reason: (String, String),
    /// Rows read, used, not used.
    pub rows: [i64; 3],
    /// The last decision about it.
    pub decided: Option<Decided>,
    /// When it was released for use, if it was: then what was detected in it is no longer held against it.
    pub released_at: Option<Timestamp>,
    read_at: Timestamp,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// Who decided.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// Why, where a reason was asked for.
    pub why: Option<String>,
}

impl Reading {
    /// Which of two readings of a version stands: one that nobody has decided about is later than any that somebody
    /// has, and one that counts is later than any that does not.
    const fn rank(&self) -> (u8, Reverse<Timestamp>) {
        let first = match self.state {
            State::Held | State::Waiting => 0,
            State::Accepted => 1,
            _ => 2,
        };
        (first, Reverse(self.read_at))
    }
}

const FILES: &str = "select f.id, f.name, v.id, v.number, v.length, v.received_at, by_whom.name,
        r.id, r.state, r.recognised_as, r.confidence, r.reason, r.reason_arguments, r.rows_read, r.rows_used,
        r.rows_rejected, r.read_at, r.released_at, decider.name, r.decided_at, r.why
    from file f
    join file_version v on v.office = f.office and v.file = f.id
    join account by_whom on by_whom.id = v.received_by
    left join reading r on r.office = v.office and r.version = v.id and r.state <> 'overtaken'
    left join account decider on decider.id = r.decided_by
    where f.office = $1 and ($2 = '' or f.id = $2)
    order by f.id, v.number desc";

/// The files of an office, those that came last first.
pub fn files(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<File>> {
    let mut files = gathered(tx, scope, "")?;
    files.sort_by_key(|file| Reverse(file.latest().map(|version| version.received_at)));
    Ok(files)
}

/// One file of an office.
pub fn file(tx: &mut Tx<'_>, scope: &Scope, id: FileId) -> Result<Option<File>> {
    Ok(gathered(tx, scope, &id.to_string())?.pop())
}

fn gathered(tx: &mut Tx<'_>, scope: &Scope, only: &str) -> Result<Vec<File>> {
    let jobs = jobs(tx, scope)?;
    let mut files: Vec<File> = Vec::new();
    tx.each(FILES, params![scope.office(), only], |row| {
        let id = row.id(0)?;
        if files.last().is_none_or(|last| last.id != id) {
            files.push(File { id, name: row.text(1)?.to_owned(), versions: Vec::new() });
        }
        let Some(file) = files.last_mut() else { return Ok(()) };
        let version: VersionId = row.id(2)?;
        if file.versions.last().is_none_or(|last| last.id != version) {
            file.versions.push(one_version(row, version, &jobs)?);
        }
        if let (Some(version), Some(reading)) = (file.versions.last_mut(), reading(row)?)
            && version.reading.as_ref().is_none_or(|stands| reading.rank() < stands.rank())
        {
            version.reading = Some(reading);
        }
        Ok(())
    })?;
    Ok(files)
}

fn one_version(row: &Row<'_>, id: VersionId, jobs: &BTreeMap<String, Job>) -> Result<Version> {
    Ok(Version {
        id,
        number: row.number(3)?,
        length: row.int(4)?,
        received_at: row.time(5)?,
        received_by: row.text(6)?.to_owned(),
        reading: None,
        job: jobs.get(&id.to_string()).copied(),
    })
}

fn reading(row: &Row<'_>) -> Result<Option<Reading>> {
    let Some(id) = row.maybe_id(7)? else { return Ok(None) };
    let decided = match (row.maybe_text(18)?, row.maybe_time(19)?) {
        (Some(by), Some(at)) => {
            Some(Decided { by: by.to_owned(), at, why: row.maybe_text(20)?.map(str::to_owned) })
        }
        _ => None,
    };
    Ok(Some(Reading {
        id,
        state: row.code(8, State::from_code)?,
        kind: row.code(9, Kind::from_code)?,
        confidence: row.real(10)?,
        reason: (row.text(11)?.to_owned(), row.text(12)?.to_owned()),
        rows: [row.int(13)?, row.int(14)?, row.int(15)?],
        read_at: row.time(16)?,
        released_at: row.maybe_time(17)?,
        decided,
    }))
}

/// The work of reading versions that is not done, by version; the latest of each counts.
fn jobs(tx: &mut Tx<'_>, scope: &Scope) -> Result<BTreeMap<String, Job>> {
    let sql =
        "select subject, state, created_at from job where office = $1 and kind = $2 and subject is not null
               order by created_at, case when state in ('waiting', 'running') then 1 else 0 end";
    let mut jobs = BTreeMap::new();
    tx.each(sql, params![scope.office(), ledger::READ], |row| {
        let subject = row.text(0)?.to_owned();
        match row.text(1)? {
            "waiting" | "running" => jobs.insert(subject, (Work::Coming, row.time(2)?)),
            "failed" => jobs.insert(subject, (Work::Failed, row.time(2)?)),
            _ => jobs.remove(&subject),
        };
        Ok(())
    })?;
    Ok(jobs)
}

/// Whether the figures are being brought up to date with what was decided.
pub fn is_reckoning_due(tx: &mut Tx<'_>, scope: &Scope) -> Result<bool> {
    let sql = "select exists (select 1 from job
                   where office = $1 and kind = $2 and state in ('waiting', 'running'))";
    Ok(tx.one(sql, params![scope.office(), ledger::RECKON], |row| row.flag(0))?.unwrap_or_default())
}

/// Whether a reading is one of this file, whatever became of it.
pub fn is_of_file(tx: &mut Tx<'_>, scope: &Scope, (file, reading): (FileId, ReadingId)) -> Result<bool> {
    let sql = "select exists (select 1 from reading r
                   join file_version v on v.office = r.office and v.id = r.version
                   where r.office = $1 and r.id = $2 and v.file = $3)";
    Ok(tx.one(sql, params![scope.office(), reading, file], |row| row.flag(0))?.unwrap_or_default())
}

/// What somebody decided about a reading, and when; `None` where it was only read again.
pub fn decision_about(
    tx: &mut Tx<'_>,
    scope: &Scope,
    reading: ReadingId,
) -> Result<Option<(State, Decided)>> {
    let sql = "select r.state, a.name, r.decided_at, r.why from reading r
               join account a on a.id = r.decided_by
               where r.office = $1 and r.id = $2 and r.state <> 'overtaken'";
    tx.one(sql, params![scope.office(), reading], |row| {
        let why = row.maybe_text(3)?.map(str::to_owned);
        Ok((row.code(0, State::from_code)?, Decided { by: row.text(1)?.to_owned(), at: row.time(2)?, why }))
    })
}
