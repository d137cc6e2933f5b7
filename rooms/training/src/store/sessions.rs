//! Sessions: a page of them, or one.

use std::collections::BTreeMap;

use access::{Facts, Permit, Scope, See};
use base::{
    Categories, Category, Date, PlaceCode, Reading, Sex, Target, Value,
    record::{OfficeId, Training, TrainingId},
};
use store::{Error, Result, Row, Tx, params};
use web::Stands;

use super::{Participants, participants};

/// How many sessions stand on a page.
pub const PER_PAGE: usize = 50;

/// A page of sessions.
#[derive(Clone, Debug)]
pub struct Listed {
    /// How many sessions there are on all pages.
    pub count: usize,
    /// Those of this page, the latest first.
    pub sessions: Vec<Session>,
}

/// A session. What is `None` the files do not say.
#[derive(Clone, Debug, PartialEq)]
pub struct Session {
    /// Its id.
    pub id: TrainingId,
    /// The day, or the first of several.
    pub held_on: Option<Date>,
    /// The municipality whose staff took part: its code and its names by language.
    pub place: Option<(PlaceCode, Vec<(String, String)>)>,
    /// What it was about.
    pub topic: String,
    /// The groups that it was about.
    pub target: Target,
    /// Kinds of facilitators, as the file writes them.
    pub facilitators: Vec<String>,
    /// How long it was.
    pub hours: Option<f64>,
    /// The organisation or service whose staff took part.
    pub organisation: Option<String>,
    /// Who took part, as far as it may be shown.
    pub participants: Vec<Participants>,
    /// Where it stands.
    pub stands: Option<Stands>,
}

impl Session {
    /// The name of its place in a language, else its first name, else its code.
    pub fn place_name(&self, language: &str) -> Option<&str> {
        let (code, names) = self.place.as_ref()?;
        let own = names.iter().find(|(tag, _)| tag == language).or_else(|| names.first());
        Some(own.map_or(code.as_str(), |(_, name)| name))
    }

    /// How many of one sex took part, or how many in all.
    pub fn persons(&self, sex: Option<Sex>) -> Reading {
        let whose = Categories::new(sex.map(Category::Sex));
        let found = self.participants.iter().find(|of| of.categories == whose).map(|of| of.persons);
        found.unwrap_or_else(|| if sex.is_none() { self.together() } else { Reading::NotCollected })
    }

    /// Women and men, where the file gives no sum of its own.
    fn together(&self) -> Reading {
        match (self.persons(Some(Sex::Female)), self.persons(Some(Sex::Male))) {
            (Reading::Known(Value::Whole(women)), Reading::Known(Value::Whole(men))) => {
                Reading::Known(Value::Whole(women + men))
            }
            (Reading::Suppressed, _) | (_, Reading::Suppressed) => Reading::Suppressed,
            _ => Reading::NotCollected,
        }
    }
}

/// How many sessions there are.
pub fn count(tx: &mut Tx<'_>, scope: &Scope) -> Result<usize> {
    let sql = "select count(*) from training_session where office = $1";
    Ok(tx.one(sql, params![scope.office()], |row| row.number(0))?.unwrap_or_default())
}

/// A page of the sessions, the latest first; those without a day come last.
pub fn listed(tx: &mut Tx<'_>, scope: &Scope, count: usize, skipped: usize) -> Result<Listed> {
    let sql = "select id, held_on, place, topic, target, target_people, facilitators, hours, organisation
               from training_session where office = $1
               order by coalesce(held_on, '') desc, id limit $2 offset $3";
    let page = params![scope.office(), PER_PAGE, skipped];
    let mut sessions = tx.rows(sql, page, of_row)?;
    let sql = "select p.session, p.sex, p.categories, p.persons_state, p.persons, p.at_row, p.at_column
               from session_participants p
               join (select id from training_session where office = $1
                     order by coalesce(held_on, '') desc, id limit $2 offset $3) s on s.id = p.session
               where p.office = $1 order by p.session, p.position";
    let mut by_session: BTreeMap<TrainingId, Vec<Participants>> = BTreeMap::new();
    tx.each(sql, page, |row| {
        by_session.entry(row.id(0)?).or_default().push(participants::of_row(row, 1)?);
        Ok(())
    })?;
    let pack = participants::pack(tx, scope.office(), by_session.values().flatten())?;
    let names = place_names(tx, scope.office())?;
    for session in &mut sessions {
        session.participants = by_session.remove(&session.id).unwrap_or_default();
        participants::hide(&mut session.participants, pack.as_ref());
        session.name_place(&names);
    }
    Ok(Listed { count, sessions })
}

type Names = BTreeMap<PlaceCode, Vec<(String, String)>>;

impl Session {
    fn name_place(&mut self, names: &Names) {
        if let Some((code, own)) = &mut self.place {
            *own = names.get(code).cloned().unwrap_or_default();
        }
    }
}

/// The names of the places that have sessions.
fn place_names(tx: &mut Tx<'_>, office: OfficeId) -> Result<Names> {
    let sql = "select place, language, name from place_name
               where office = $1 and place in (select s.place from training_session s where s.office = $1)
               order by place, position";
    let mut names = Names::new();
    tx.each(sql, params![office], |row| {
        let name = (row.text(1)?.to_owned(), row.text(2)?.to_owned());
        names.entry(PlaceCode::new(row.text(0)?)).or_default().push(name);
        Ok(())
    })?;
    Ok(names)
}

/// What a decision about a session may rest on. Ids of sessions are made of what the files say, so that two offices can
/// have the same: it is looked up in the office where the person stands.
pub fn facts(tx: &mut Tx<'_>, office: OfficeId, id: TrainingId) -> Result<Option<Facts<Training>>> {
    let sql = "select office from training_session where office = $1 and id = $2";
    tx.one(sql, params![office, id], |row| Ok(Facts::new(id, row.id(0)?)))
}

/// The session.
pub fn session(tx: &mut Tx<'_>, permit: &Permit<Training, See>) -> Result<Option<Session>> {
    let sql = "select s.id, s.held_on, s.place, s.topic, s.target, s.target_people, s.facilitators, s.hours,
                   s.organisation, s.at_sheet, s.at_row, cast(null as bigint), f.id, f.name, h.name
               from training_session s
               left join file_version v on v.office = s.office and v.id = s.version
               left join file f on f.office = v.office and f.id = v.file
               left join reading r on r.office = s.office and r.version = s.version and r.state = 'accepted'
               left join reading_sheet h on h.office = r.office and h.reading = r.id and h.sheet = s.at_sheet
               where s.office = $1 and s.id = $2";
    let this = params![permit.office(), permit.id()];
    let placed = |row: &Row<'_>| Ok(Session { stands: Stands::of_row(row, 9)?, ..of_row(row)? });
    let Some(mut session) = tx.one(sql, this, placed)? else { return Ok(None) };
    let sql = "select sex, categories, persons_state, persons, at_row, at_column
               from session_participants where office = $1 and session = $2 order by position";
    session.participants = tx.rows(sql, this, |row| participants::of_row(row, 0))?;
    let pack = participants::pack(tx, permit.office(), session.participants.iter())?;
    participants::hide(&mut session.participants, pack.as_ref());
    session.name_place(&place_names(tx, permit.office())?);
    Ok(Some(session))
}

fn of_row(row: &Row<'_>) -> Result<Session> {
    Ok(Session {
        id: row.id(0)?,
        held_on: row.maybe_date(1)?,
        place: row.maybe_text(2)?.map(|code| (PlaceCode::new(code), Vec::new())),
        topic: row.text(3)?.to_owned(),
        target: Target::from_codes(row.text(4)?, row.text(5)?).ok_or(Error::Column(4))?,
        facilitators: row.text(6)?.lines().map(str::to_owned).collect(),
        hours: row.maybe_real(7)?,
        organisation: row.maybe_text(8)?.map(str::to_owned),
        participants: Vec::new(),
        stands: None,
    })
}
