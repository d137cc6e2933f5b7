//! What people said about the files of the office: the mapping, version by version.

use access::Scope;
use base::FileId;
use intake::{FileMapping, Mapping};
use jiff::Timestamp;
use store::{Result, Tx, params};

/// One version of the mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Its number, from 1.
    pub version: u32,
    /// When it was said.
    pub at: Timestamp,
    /// Who said it.
    pub by: String,
    /// Whether it came with a mapping file that was accepted.
    pub from_file: bool,
}

/// The versions of the mapping, the latest first.
pub fn versions(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<Said>> {
    let sql = "select m.version, m.changed_at, a.name, m.reading from mapping m
               join account a on a.id = m.changed_by
               where m.office = $1 order by m.version desc";
    tx.rows(sql, params![scope.office()], |row| {
        Ok(Said {
            version: row.number(0)?,
            at: row.time(1)?,
            by: row.text(2)?.to_owned(),
            from_file: row.maybe_text(3)?.is_some(),
        })
    })
}

/// One version of the mapping.
pub fn said(tx: &mut Tx<'_>, scope: &Scope, version: u32) -> Result<Option<Said>> {
    Ok(versions(tx, scope)?.into_iter().find(|said| said.version == version))
}

/// The text of one version; empty for version 0, before anybody said anything.
pub fn text_of(tx: &mut Tx<'_>, scope: &Scope, version: u32) -> Result<Option<String>> {
    if version == 0 {
        return Ok(Some(String::new()));
    }
    let sql = "select text from mapping where office = $1 and version = $2";
    tx.one(sql, params![scope.office(), version], |row| Ok(row.text(0)?.to_owned()))
}

/// What a mapping says of one sheet of a file, counted from 0.
pub fn entry_of(text: &str, name: &str, sheet: u16) -> Option<FileMapping> {
    let (mapping, _) = Mapping::parse(text, FileId(u32::MAX));
    mapping.of(name, sheet).cloned()
}
