//! What a reckoning rests on: the office, its mapping, its focus groups, its accepted files.

use std::collections::BTreeSet;

use base::{
    Date, Place, PlaceCode, PlaceLevel,
    record::{AccountId, OfficeId, ReadingId, VersionId},
};
use intake::Mapping;
use jiff::Timestamp;
use reckon::Asked;
use sha2::{Digest as _, Sha256};
use store::{Tx, params};

use crate::{Error, Result, focus, ids, mapping, mapping::Remembered, reading::READER};

/// What holds for every file of an office.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    pub mapping: Remembered,
    country: String,
    place: Option<String>,
    focus: Option<focus::Choice>,
}

/// Who released a version, when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Release {
    pub by: AccountId,
    pub at: Timestamp,
    pub why: String,
}

impl Release {
    /// The release as intake knows it. The account stands for who decided; the day is that of UTC.
    pub fn of(&self, files: impl IntoIterator<Item = String>) -> intake::Release {
        intake::Release {
            files: files.into_iter().collect(),
            who: self.by.to_string(),
            when: self.at.to_zoned(jiff::tz::TimeZone::UTC).date(),
            why: self.why.clone(),
        }
    }
}

/// Reads what holds for every file of the office.
pub(crate) fn ground(tx: &mut Tx<'_>, office: OfficeId) -> Result<Ground> {
    let sql = "select country, place from office where id = $1";
    let found = tx.one(sql, params![office], |row| {
        Ok((row.text(0)?.to_owned(), row.maybe_text(1)?.map(str::to_owned)))
    })?;
    let (country, place) = found.ok_or(Error::NotThere)?;
    let mapping = mapping::mapping(tx, office)?;
    Ok(Ground { mapping, country, place, focus: focus::choice(tx, office)? })
}

impl Ground {
    /// What is asked of the files: the mapping without releases of its own, and the focus groups that people chose here
    /// instead of those of the mapping.
    pub fn asked(&self, today: Date, releases: Vec<intake::Release>) -> Asked {
        let (mapping, _) = self.mapping.parsed();
        let focus = match &self.focus {
            Some(choice) => choice.groups.clone(),
            None => mapping.focus,
        };
        Asked {
            country: Some(self.country.clone()),
            place: self.place.clone(),
            ..Asked::on(today, Mapping { focus, releases, ..mapping })
        }
    }
}

/// The places that the last reckoning kept.
pub(crate) fn places(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Place>> {
    let sql = "select p.code, p.level, p.parent, n.language, n.name
               from place p left join place_name n on n.office = p.office and n.place = p.code
               where p.office = $1 order by p.code, n.position";
    let mut places: Vec<Place> = Vec::new();
    tx.each(sql, params![office], |row| {
        let code = PlaceCode::new(row.text(0)?);
        if places.last().is_none_or(|last| last.code != code) {
            let level = PlaceLevel::from_code(row.text(1)?).ok_or(store::Error::Column(1))?;
            let parent = row.maybe_text(2)?.map(PlaceCode::new);
            places.push(Place { code, level, parent, names: Vec::new() });
        }
        let name = row.maybe_text(3)?.zip(row.maybe_text(4)?);
        if let (Some(place), Some((language, name))) = (places.last_mut(), name) {
            place.names.push((language.to_owned(), name.to_owned()));
        }
        Ok(())
    })?;
    Ok(places)
}

/// An accepted file.
#[derive(Clone, Debug)]
pub(crate) struct Accepted {
    pub reading: ReadingId,
    pub version: VersionId,
    pub name: String,
    pub release: Option<Release>,
}

/// The accepted files of an office by name, as a folder lists them.
pub(crate) fn accepted(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Accepted>> {
    let sql = "select r.id, r.version, f.name, r.released_by, r.released_at, r.released_why
               from reading r
               join file_version v on v.office = r.office and v.id = r.version
               join file f on f.office = v.office and f.id = v.file
               where r.office = $1 and r.state = 'accepted'";
    let mut files = tx.rows(sql, params![office], |row| {
        let release = match (row.maybe_id(3)?, row.maybe_time(4)?, row.maybe_text(5)?) {
            (Some(by), Some(at), Some(why)) => Some(Release { by, at, why: why.to_owned() }),
            _ => None,
        };
        Ok(Accepted { reading: row.id(0)?, version: row.id(1)?, name: row.text(2)?.to_owned(), release })
    })?;
    // Databases sort texts in different ways.
    files.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(files)
}

/// A hash of everything that figures rest on beside the day; where it changes, a reckoning is due.
pub(crate) fn basis(ground: &Ground, accepted: &[Accepted]) -> String {
    let mut parts: BTreeSet<String> = BTreeSet::new();
    for file in accepted {
        let released = file.release.as_ref().map(|release| release.at.as_millisecond());
        parts.insert(format!("file {} {} {} {released:?}", file.name, file.reading, file.version));
    }
    parts.insert(format!("reader {READER}"));
    parts.insert(format!("mapping {}", ground.mapping.version));
    parts.insert(format!("office {} {:?}", ground.country, ground.place));
    parts.insert(format!("focus {:?}", ground.focus.as_ref().map(|choice| choice.id)));
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(format!("{part}\n"));
    }
    ids::hex(&hash.finalize())
}
