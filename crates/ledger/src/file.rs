//! Files of an office and their versions.

use std::io::Cursor;

use access::{Facts, Permit, See, Verb};
use base::{
    fold,
    record::{AccountId, File, FileId, OfficeId, Version, VersionId},
};
use jiff::Timestamp;
use store::{
    Tx,
    blob::{self, Sha256Sum},
    params,
};

use crate::{
    Error, Result,
    fields::{fields, insert},
    ids,
};

/// What became of the bytes that somebody brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// The file, known by its name or new.
    pub file: FileId,
    /// The version: a new one, or the latest where the bytes are the same.
    pub version: VersionId,
    /// Whether the latest version had the very same bytes; nothing was added then.
    pub same_as_before: bool,
}

/// Keeps the bytes of a file as its next version. The file is known by its name, without case and marks.
///
/// Nothing is read and nothing counts yet: see [`read`](crate::read) and [`accept`](crate::accept).
pub fn receive(
    tx: &mut Tx<'_>,
    office: OfficeId,
    name: &str,
    bytes: &[u8],
    (by, now): (AccountId, Timestamp),
) -> Result<Received> {
    let file = known(tx, office, name, now)?;
    let sha256 = blob::write(tx, office, &mut Cursor::new(bytes))?.sha256;
    let latest = latest(tx, office, file)?;
    if let Some((version, _, before)) = &latest
        && *before == sha256
    {
        return Ok(Received { file, version: *version, same_as_before: true });
    }
    let version = ids::random()?;
    let number = latest.map_or(1, |(_, number, _)| number + 1);
    let row = fields! {
        id: version, office: office, file: file, number: number, sha256: sha256, length: bytes.len(),
        received_at: now, received_by: by,
    };
    insert(tx, "file_version", [row])?;
    Ok(Received { file, version, same_as_before: false })
}

fn known(tx: &mut Tx<'_>, office: OfficeId, name: &str, now: Timestamp) -> Result<FileId> {
    let folded = folded(name);
    let sql = "select id from file where office = $1 and name_folded = $2";
    if let Some(file) = tx.one(sql, params![office, &folded], |row| row.id::<File>(0))? {
        return Ok(file);
    }
    let file = ids::random()?;
    let row = fields! { id: file, office: office, name: name, name_folded: folded, created_at: now };
    insert(tx, "file", [row])?;
    Ok(file)
}

/// A name for comparing: without case and marks, with everything else as it is.
fn folded(name: &str) -> String {
    fold::marks(&name.to_lowercase())
}

fn latest(tx: &mut Tx<'_>, office: OfficeId, file: FileId) -> Result<Option<(VersionId, i64, Sha256Sum)>> {
    let sql = "select id, number, sha256 from file_version where office = $1 and file = $2
               order by number desc limit 1";
    Ok(tx.one(sql, params![office, file], |row| Ok((row.id::<Version>(0)?, row.int(1)?, row.bytes(2)?)))?)
}

/// What a decision about a file may rest on; `None` where there is no such file in any office.
///
/// A file is held while its latest reading is.
pub fn facts_of_file(tx: &mut Tx<'_>, id: FileId) -> Result<Option<Facts<File>>> {
    let sql = "select f.office,
                   exists (select 1 from reading r join file_version v on v.office = r.office and v.id = r.version
                           where v.office = f.office and v.file = f.id and r.state = 'held')
               from file f where f.id = $1";
    Ok(tx.one(sql, params![id], |row| Ok(Facts::new(id, row.id(0)?).held(row.flag(1)?)))?)
}

/// The bytes of a version as they were received, and the name of its file. The permit is one to open the file that it
/// is a version of; nobody gets one while the file is held.
///
/// A version that was not read yet may hold anything, and one that was refused because of personal data holds them
/// still: neither is opened.
pub fn open(tx: &mut Tx<'_>, permit: &Permit<File, See>, version: VersionId) -> Result<(String, Vec<u8>)> {
    if permit.verb() != Verb::OpenFile {
        return Err(Error::WrongPermit);
    }
    let sql = "select 1 from file_version v where v.office = $1 and v.file = $2 and v.id = $3
               and exists (select 1 from reading r
                   where r.office = v.office and r.version = v.id and r.state <> 'overtaken')
               and not exists (select 1 from reading r
                   where r.office = v.office and r.version = v.id and r.state in ('held', 'refused')
                   and r.has_personal_data = 1 and r.released_by is null)";
    let own = tx.one(sql, params![permit.office(), permit.id(), version], |_| Ok(()))?;
    own.ok_or(Error::NotThere)?;
    bytes(tx, permit.office(), version)
}

/// The bytes of a version and the name of its file.
pub(crate) fn bytes(tx: &mut Tx<'_>, office: OfficeId, version: VersionId) -> Result<(String, Vec<u8>)> {
    let sql =
        "select f.name, v.sha256 from file_version v join file f on f.office = v.office and f.id = v.file
               where v.office = $1 and v.id = $2";
    let found = tx.one(sql, params![office, version], |row| Ok((row.text(0)?.to_owned(), row.bytes(1)?)))?;
    let (name, sha256): (String, Sha256Sum) = found.ok_or(Error::NotThere)?;
    let mut bytes = Vec::new();
    blob::read(tx, office, &sha256, &mut bytes)?.ok_or(store::Error::Corrupt)?;
    Ok((name, bytes))
}
