//! What people said about places, files and columns: the text of `isonomia.toml`, version by version.

use access::{Change, Permit, Verb};
use base::{
    FileId, Finding,
    record::{AccountId, Kind, OfficeId, ReadingId},
};
use intake::{FileMapping, Mapping};
use jiff::Timestamp;
use store::{Tx, params};
use toml::{Table, Value};

use crate::{
    Error, Result,
    fields::{fields, insert},
};

/// The mapping of an office.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered {
    /// How often it was changed; 0 where nobody said anything yet.
    pub version: u32,
    /// The text of `isonomia.toml`.
    pub text: String,
}

impl Remembered {
    /// What the text says, and what in it could not be understood.
    ///
    /// A release that stands in the text releases nothing: in an office a person decides about each file.
    pub fn parsed(&self) -> (Mapping, Vec<Finding>) {
        let (mapping, findings) = Mapping::parse(&self.text, FileId(u32::MAX));
        (Mapping { releases: Vec::new(), ..mapping }, findings)
    }
}

/// The mapping that counts now.
pub fn mapping(tx: &mut Tx<'_>, office: OfficeId) -> Result<Remembered> {
    let sql = "select version, text from mapping where office = $1 order by version desc limit 1";
    let found = tx.one(sql, params![office], |row| {
        Ok(Remembered { version: row.number(0)?, text: row.text(1)?.to_owned() })
    })?;
    Ok(found.unwrap_or_default())
}

/// Remembers what a person said about a file or one sheet of it, in place of what was said about that before.
///
/// The permit is one to map files, for the file or for one of its readings.
pub fn remember<K: Kind>(
    tx: &mut Tx<'_>,
    permit: &Permit<K, Change>,
    said: &FileMapping,
    now: Timestamp,
) -> Result<Remembered> {
    if permit.verb() != Verb::MapFiles {
        return Err(Error::WrongPermit);
    }
    let before = mapping(tx, permit.office())?;
    let text = with(&before.text, said);
    keep(tx, permit.office(), &text, None, (permit.account(), now))
}

/// Makes this text the mapping of the office.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    office: OfficeId,
    text: &str,
    reading: Option<ReadingId>,
    (by, now): (AccountId, Timestamp),
) -> Result<Remembered> {
    let version = mapping(tx, office)?.version + 1;
    let row = fields! {
        office: office, version: version, text: text, reading: reading, changed_at: now, changed_by: by,
    };
    insert(tx, "mapping", [row])?;
    Ok(Remembered { version, text: text.to_owned() })
}

/// Takes back the mapping that came with a reading, if it is still the one that counts: the text before it counts again.
pub(crate) fn forget(tx: &mut Tx<'_>, reading: ReadingId, (office, by, now): Author) -> Result<()> {
    let sql = "select text from mapping where office = $1 and version < $2
               and (reading is null or reading <> $3) order by version desc limit 1";
    let newest = "select version, reading from mapping where office = $1 order by version desc limit 1";
    let newest = tx.one(newest, params![office], |row| Ok((row.int(0)?, row.maybe_id(1)?)))?;
    let Some((version, Some(from))) = newest else { return Ok(()) };
    if from == reading {
        let before = tx.one(sql, params![office, version, reading], |row| Ok(row.text(0)?.to_owned()))?;
        keep(tx, office, &before.unwrap_or_default(), None, (by, now))?;
    }
    Ok(())
}

/// Whose change, by whom, when.
pub(crate) type Author = (OfficeId, AccountId, Timestamp);

/// The text with this entry instead of the one about the same file and sheet. A text that is no TOML is replaced: it
/// said nothing that could be used.
fn with(text: &str, said: &FileMapping) -> String {
    let mut table: Table = text.parse().unwrap_or_default();
    let mut files = match table.remove("file") {
        Some(Value::Array(files)) => files,
        _ => Vec::new(),
    };
    let sheet = said.sheet.map(i64::from);
    files.retain(|file| {
        let name = file.get("name").and_then(Value::as_str);
        name != Some(&said.name) || file.get("sheet").and_then(Value::as_integer) != sheet
    });
    files.push(Value::Table(entry(said)));
    table.insert("file".to_owned(), Value::Array(files));
    table.to_string()
}

fn entry(said: &FileMapping) -> Table {
    let mut table = Table::new();
    let mut put = |key: &str, value: Option<Value>| value.map(|value| table.insert(key.to_owned(), value));
    let columns = said.columns.iter().map(|column| Value::from(column.to_string())).collect::<Vec<_>>();
    put("name", Some(Value::from(said.name.clone())));
    put("sheet", said.sheet.map(i64::from).map(Value::from));
    put("kind", said.kind.map(|kind| Value::from(kind.code())));
    put("columns", (!columns.is_empty()).then_some(Value::Array(columns)));
    put("first_row", said.first_row.map(i64::from).map(Value::from));
    put("year", said.year.map(|year| Value::from(i64::from(year.number()))));
    put("phase", said.phase.map(|phase| Value::from(phase.code())));
    put("currency", said.currency.map(|currency| Value::from(currency.code())));
    table
}

#[cfg(test)]
mod tests {
    use intake::{Column, Field, Kind};

    use super::*;

    #[test]
    fn what_is_said_about_a_sheet_replaces_what_was_said_before_and_nothing_else() {
        let text = "[place]\ncountry = 'XK'\n[[file]]\nname = 'a.csv'\nkind = 'plan'\n[[file]]\nname = 'b.csv'\nkind = 'budget'\n";
        let columns = vec![Column::new(Field::Title, 7)];
        let phase = Some(budget::Phase::Executed);
        let said = FileMapping {
            name: "a.csv".into(),
            kind: Some(Kind::Contracts),
            columns,
            phase,
            ..FileMapping::default()
        };
        let (mapping, findings) = Mapping::parse(&with(text, &said), FileId(0));
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(mapping.country.as_deref(), Some("XK"));
        let kinds: Vec<_> = mapping.files.iter().map(|file| (file.name.as_str(), file.kind)).collect();
        assert_eq!(kinds, [("b.csv", Some(Kind::Budget)), ("a.csv", Some(Kind::Contracts))]);
        assert_eq!(mapping.files.last(), Some(&said));
    }
}
