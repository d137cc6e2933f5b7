//! Figures that should exist and do not, and who closes them until when.

use access::{Change, Facts, Permit, Scope, See};
use base::{
    Date, FigureName, Link, People, PlaceCode, State,
    record::{AccountId, Gap as GapKind, GapId, OfficeId},
};
use jiff::Timestamp;
use store::{Error, Result, Row, Tx, params};

use super::Ground;

/// A figure that should exist and does not.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Its id; the same when it comes back.
    pub id: GapId,
    /// Whose figure.
    pub people: People,
    /// Where.
    pub place: PlaceCode,
    /// Of which link.
    pub link: Link,
    /// Which figure.
    pub name: FigureName,
    /// Unknown, not collected or refused.
    pub state: State,
    /// Whether it is of a focus group.
    pub focus: bool,
    /// Who closes it until when.
    pub assigned: Option<Assigned>,
}

/// Who closes a gap until when, as it is saved.
#[derive(Clone, Debug, PartialEq)]
pub struct Assigned {
    /// What was said.
    pub assignment: Assignment,
    /// Grows with each change.
    pub version: i64,
    /// When it was said.
    pub changed_at: Timestamp,
    /// Who said it.
    pub changed_by: String,
}

/// Who closes a gap until when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// A function or an institution, never a private person.
    pub owner: String,
    /// The last day.
    pub due: Option<Date>,
    /// What helps: what was asked, what was answered.
    pub note: Option<String>,
}

/// The gaps of the year that is shown first: focus groups before the others, each in the order of the chain.
pub fn gaps(tx: &mut Tx<'_>, scope: &Scope, ground: &Ground) -> Result<Vec<Gap>> {
    let sql = "select g.id, g.people, g.place, g.link, g.name, g.state, g.focus,
                   o.owner, o.due, o.note, o.version, o.changed_at, a.name
               from data_gap g
               left join gap_owner o on o.office = g.office and o.gap = g.id
               left join account a on a.id = o.changed_by
               where g.office = $1 and g.year = $2
               order by g.focus desc, g.position";
    tx.rows(sql, params![scope.office(), ground.year], line)
}

/// One gap.
pub fn gap(tx: &mut Tx<'_>, permit: &Permit<GapKind, See>) -> Result<Option<Gap>> {
    let sql = "select g.id, g.people, g.place, g.link, g.name, g.state, g.focus,
                   o.owner, o.due, o.note, o.version, o.changed_at, a.name
               from data_gap g
               left join gap_owner o on o.office = g.office and o.gap = g.id
               left join account a on a.id = o.changed_by
               where g.office = $1 and g.id = $2";
    tx.one(sql, params![permit.office(), permit.id()], line)
}

fn line(row: &Row<'_>) -> Result<Gap> {
    Ok(Gap {
        id: row.id(0)?,
        people: People::from_code(row.text(1)?).ok_or(Error::Column(1))?,
        place: PlaceCode::new(row.text(2)?),
        link: row.code(3, Link::from_code)?,
        name: row.code(4, FigureName::from_code)?,
        state: row.code(5, State::from_code)?,
        focus: row.flag(6)?,
        assigned: row.maybe_text(7)?.map(|owner| assigned(row, owner)).transpose()?,
    })
}

fn assigned(row: &Row<'_>, owner: &str) -> Result<Assigned> {
    let assignment = Assignment {
        owner: owner.to_owned(),
        due: row.maybe_date(8)?,
        note: row.maybe_text(9)?.map(str::to_owned),
    };
    Ok(Assigned {
        assignment,
        version: row.int(10)?,
        changed_at: row.time(11)?,
        changed_by: row.text(12)?.to_owned(),
    })
}

/// What a decision about a gap may rest on. The ids of gaps are made of what they say, so that two offices can have
/// the same: it is looked up in the office where the person stands.
pub fn facts_of_gap(tx: &mut Tx<'_>, office: OfficeId, id: GapId) -> Result<Option<Facts<GapKind>>> {
    let sql = "select office from data_gap where office = $1 and id = $2";
    tx.one(sql, params![office, id], |row| Ok(Facts::new(id, row.id(0)?)))
}

/// The version of what is saved; 0 where nothing is.
pub fn assignment(tx: &mut Tx<'_>, permit: &Permit<GapKind, Change>) -> Result<i64> {
    let sql = "select version from gap_owner where office = $1 and gap = $2";
    let found = tx.one(sql, params![permit.office(), permit.id()], |row| row.int(0))?;
    Ok(found.unwrap_or_default())
}

/// Saves who closes a gap, as the version after `seen`.
pub fn assign(
    tx: &mut Tx<'_>,
    permit: &Permit<GapKind, Change>,
    said: &Assignment,
    seen: i64,
    now: Timestamp,
) -> Result<()> {
    let sql = "insert into gap_owner (office, gap, owner, due, note, version, changed_at, changed_by)
               values ($1, $2, $3, $4, $5, $6, $7, $8)
               on conflict (office, gap) do update set owner = excluded.owner, due = excluded.due,
                   note = excluded.note, version = excluded.version, changed_at = excluded.changed_at,
                   changed_by = excluded.changed_by";
    let by: AccountId = permit.account();
    tx.execute(
        sql,
        params![
            permit.office(),
            permit.id(),
            said.owner.as_str(),
            said.due,
            said.note.as_deref(),
            seen + 1,
            now,
            by
        ],
    )?;
    Ok(())
}
