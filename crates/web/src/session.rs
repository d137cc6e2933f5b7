//! Who is signed in: stays of an account, each known by the hash of a token that only the browser has.
//!
//! A stay ends after a while without a request, at a fixed time whatever happens, when somebody signs out, and when
//! the account is closed. The token is new at each sign-in. When it was last seen is written at most once a minute.

use access::{Actor, Role, Roles};
use base::{
    Language,
    record::{AccountId, OfficeId, SessionId},
};
use jiff::{SignedDuration, Timestamp};
use keys::{random, token::Token};
use store::{Tx, params};

use crate::{Stop, frame::OfficeLink, house::Settings};

/// How much later a stay is noted as seen again.
const NOTED: SignedDuration = SignedDuration::from_mins(1);

/// A stay and who it is.
#[derive(Clone, Debug)]
pub struct Stay {
    /// Its id.
    pub id: SessionId,
    /// The account.
    pub account: AccountId,
    /// The name that the person goes by.
    pub name: String,
    /// The language that they chose.
    pub language: Option<Language>,
    /// When it was last noted as seen.
    pub seen_at: Timestamp,
    /// When it ends whatever happens.
    pub ends_at: Timestamp,
    /// The office where they stand.
    pub office: OfficeId,
    /// Their roles there.
    pub roles: Roles,
    /// The offices of which they are a member.
    pub offices: Vec<OfficeLink>,
    /// Whether they have to choose a passphrase of their own first.
    pub must_change: bool,
}

impl Stay {
    /// Who they are to the rules.
    pub const fn actor(&self) -> Actor {
        Actor::new(self.account, self.office, self.roles)
    }

    /// Whether it is time to note that it was seen.
    pub fn is_due(&self, now: Timestamp) -> bool {
        now.duration_since(self.seen_at) >= NOTED
    }
}

/// One row of the question below: the stay, with one membership of its account.
struct Line {
    stay: Stay,
    office: OfficeId,
    office_name: String,
    role: Option<Role>,
}

/// The stay of this token, if it has not ended and the account is still a member of the office.
pub fn of(tx: &mut Tx<'_>, token: &Token, now: Timestamp, settings: &Settings) -> Result<Option<Stay>, Stop> {
    let lines = tx.rows(
        "select s.id, s.account, s.office, s.seen_at, s.ends_at, a.name, a.language, a.must_change, \
         o.id, o.name, m.role \
         from session s \
         join account a on a.id = s.account and a.state = 'active' \
         join membership m on m.account = s.account \
         join office o on o.id = m.office \
         where s.token_hash = $1 and s.office is not null \
         order by o.name, m.role",
        params![token.hash().bytes().to_vec()],
        line,
    )?;
    let mut stay: Option<Stay> = None;
    for line in lines {
        let stay = stay.get_or_insert(line.stay);
        let current = line.office == stay.office;
        if let (true, Some(role)) = (current, line.role) {
            stay.roles = stay.roles.with(role);
        }
        if stay.offices.last().is_none_or(|last| last.id != line.office) {
            stay.offices.push(OfficeLink { id: line.office, name: line.office_name, current });
        }
    }
    let lasts = |stay: &Stay| now < stay.ends_at && now.duration_since(stay.seen_at) < settings.idle;
    Ok(stay.filter(|stay| lasts(stay) && !stay.roles.is_empty()))
}

fn line(row: &store::Row<'_>) -> Result<Line, store::Error> {
    Ok(Line {
        stay: Stay {
            id: row.id(0)?,
            account: row.id(1)?,
            office: row.id(2)?,
            seen_at: row.time(3)?,
            ends_at: row.time(4)?,
            name: row.text(5)?.to_owned(),
            language: Language::asked(row.text(6)?),
            must_change: row.flag(7)?,
            roles: Roles::default(),
            offices: Vec::new(),
        },
        office: row.id(8)?,
        office_name: row.text(9)?.to_owned(),
        role: Role::from_code(row.text(10)?),
    })
}

/// Begins a stay and returns its token: for the browser alone, it is kept nowhere.
pub fn begin(
    tx: &mut Tx<'_>,
    account: AccountId,
    office: OfficeId,
    agent: &str,
    now: Timestamp,
    settings: &Settings,
) -> Result<Token, Stop> {
    let (id, token) = (random::id::<base::record::Session>()?, Token::draw()?);
    let ends_at =
        now.checked_add(settings.absolute).map_err(|_| Stop::Fault("the end of a stay is no time"))?;
    tx.execute(
        "insert into session (id, token_hash, account, office, created_at, seen_at, ends_at, agent_hint) \
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, token.hash().bytes().to_vec(), account, office, now, now, ends_at, agent],
    )?;
    Ok(token)
}

/// Notes that a stay was seen.
pub fn note(tx: &mut Tx<'_>, stay: SessionId, now: Timestamp) -> Result<(), store::Error> {
    tx.execute("update session set seen_at = $1 where id = $2", params![now, stay])?;
    Ok(())
}

/// Moves a stay to another office of its account.
pub fn move_to(tx: &mut Tx<'_>, stay: SessionId, office: OfficeId) -> Result<(), store::Error> {
    tx.execute("update session set office = $1 where id = $2", params![office, stay])?;
    Ok(())
}

/// Ends one stay.
pub fn end(tx: &mut Tx<'_>, stay: SessionId) -> Result<(), store::Error> {
    tx.execute("delete from session where id = $1", params![stay])?;
    Ok(())
}

/// Ends every stay of an account but one.
pub fn end_others(tx: &mut Tx<'_>, account: AccountId, but: Option<SessionId>) -> Result<u64, store::Error> {
    match but {
        Some(stay) => {
            tx.execute("delete from session where account = $1 and id <> $2", params![account, stay])
        }
        None => tx.execute("delete from session where account = $1", params![account]),
    }
}
