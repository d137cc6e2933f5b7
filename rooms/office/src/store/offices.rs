//! Offices.

use access::{Change, Permit, Verb};
use base::{
    Language,
    record::{Kind as _, Office, OfficeId},
};
use jiff::Timestamp;
use keys::SigningKey;
use store::{Result, Tx, params};
use web::{
    Stop,
    audit::{self, Act},
};

base::codes! {
    /// What an office is.
    Kind {
        /// A municipality.
        Municipality = "municipality",
        /// An organisation that looks across municipalities.
        Network = "network",
    }
}

/// A new office.
pub struct NewOffice<'a> {
    /// Its id.
    pub id: OfficeId,
    /// What it is.
    pub kind: Kind,
    /// The code of its country pack: `XK`.
    pub country: &'a str,
    /// The code of its place in the pack; a network has none.
    pub place: Option<&'a str>,
    /// Its name.
    pub name: &'a str,
    /// Its language.
    pub language: Language,
}

/// Makes an office, and writes it down as the first entry of its audit.
pub fn create_office(
    tx: &mut Tx<'_>,
    signing: &SigningKey,
    new: &NewOffice<'_>,
    now: Timestamp,
) -> Result<(), Stop> {
    tx.execute(
        "insert into office (id, kind, country, place, name, language, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7)",
        params![new.id, new.kind.code(), new.country, new.place, new.name, new.language.code(), now],
    )?;
    let subject = new.id.to_string();
    let act = Act {
        office: new.id,
        account: None,
        verb: Verb::ChangeOffice.code(),
        kind: Office::CODE,
        subject: Some(&subject),
        detail: Some("made"),
    };
    audit::record(tx, signing, &act, now)
}

/// An office as its pages show it.
#[derive(Clone, Debug)]
pub struct OfficeRow {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// The code of its country pack.
    pub country: String,
    /// The code of its place.
    pub place: Option<String>,
    /// Its language.
    pub language: Option<Language>,
    /// Who changes it says which version they saw.
    pub version: i64,
}

/// The office with this id.
pub fn office(tx: &mut Tx<'_>, id: OfficeId) -> Result<Option<OfficeRow>> {
    let sql = "select name, kind, country, place, language, version from office where id = $1";
    tx.one(sql, params![id], |row| {
        Ok(OfficeRow {
            name: row.text(0)?.to_owned(),
            kind: row.code(1, Kind::from_code)?,
            country: row.text(2)?.to_owned(),
            place: row.maybe_text(3)?.map(str::to_owned),
            language: Language::asked(row.text(4)?),
            version: row.int(5)?,
        })
    })
}

/// Keeps another name and language, over this version; `false` if somebody changed the office meanwhile.
pub fn save(
    tx: &mut Tx<'_>,
    permit: &Permit<Office, Change>,
    name: &str,
    language: Language,
    version: i64,
) -> Result<bool> {
    let changed = tx.execute(
        "update office set name = $1, language = $2, version = version + 1 where id = $3 and version = $4",
        params![name, language.code(), permit.id(), version],
    )?;
    Ok(changed == 1)
}

/// Who changed a record last, and when, as the audit tells it; the name is gone with the account.
pub fn last_change(
    tx: &mut Tx<'_>,
    office: OfficeId,
    verb: Verb,
    kind: &str,
    subject: &str,
) -> Result<Option<(Option<String>, Timestamp)>> {
    tx.one(
        "select a.name, u.at from audit u left join account a on a.id = u.account \
         where u.office = $1 and u.kind = $2 and u.subject = $3 and u.verb = $4 order by u.number desc",
        params![office, kind, subject, verb.code()],
        |row| Ok((row.maybe_text(0)?.map(str::to_owned), row.time(1)?)),
    )
}

/// The office of this name; of several, the one that was made first.
pub fn office_named(tx: &mut Tx<'_>, name: &str) -> Result<Option<OfficeId>> {
    let sql = "select id from office where name = $1 order by created_at, id";
    tx.one(sql, params![name.trim()], |row| row.id::<Office>(0))
}
