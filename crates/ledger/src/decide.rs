//! Decisions about readings: accept, hold, release, refuse, take back. Nothing counts before it is accepted, and what was
//! accepted can be taken back; a reckoning is due after each.
//!
//! ```text
//!  read ──► waiting ──accept──► accepted ──accept another reading of the file──► replaced
//!    │       ▲   │ ▲               │  ▲                                              │
//!    │  release  │ hold        take back└──────────take back that other one──────────┘
//!    ▼       │   ▼ │               ▼
//!   held ────┘  refused        taken back
//!     └─refuse──────▲
//! ```

use access::{Change, Permit, Verb};
use base::record::{OfficeId, Reading, ReadingId};
use intake::Kind;
use jiff::Timestamp;
use store::{Tx, params};

use crate::{Error, Result, State, file, mapping, reading::version_of};

/// A permit to change one reading.
pub type Deciding = Permit<Reading, Change>;

/// Accepts a reading: it counts from the next reckoning on. The reading of the same file that counted before is
/// replaced. A mapping file becomes the mapping of the office.
///
/// A reading in which personal data were detected is accepted only after it was [`release`]d.
pub fn accept(tx: &mut Tx<'_>, permit: &Deciding, now: Timestamp) -> Result<()> {
    let office = checked(permit, Verb::AcceptFiles)?;
    if let Some(before) = accepted_of_same_file(tx, office, permit.id())? {
        let sql = "update reading set state = 'replaced', replaced_by = $3 where office = $1 and id = $2";
        tx.execute(sql, params![office, before, permit.id()])?;
    }
    decide(tx, permit, (&[State::Waiting], State::Accepted), None, now)?;
    if kind(tx, office, permit.id())? == Kind::Mapping.code() {
        let version = version_of(tx, office, permit.id())?;
        let (_, bytes) = file::bytes(tx, office, version)?;
        let text = String::from_utf8_lossy(&bytes);
        mapping::keep(tx, office, &text, Some(permit.id()), (permit.account(), now))?;
    }
    Ok(())
}

/// Releases a held reading: a person decided that it may be used, and says why. It still has to be read again (nothing
/// of it was shown so far) and accepted.
pub fn release(tx: &mut Tx<'_>, permit: &Deciding, why: &str, now: Timestamp) -> Result<()> {
    let office = checked(permit, Verb::DecideHeld)?;
    decide(tx, permit, (&[State::Held], State::Waiting), Some(why), now)?;
    let sql = "update reading set released_by = $3, released_at = $4, released_why = $5
               where office = $1 and id = $2";
    tx.execute(sql, params![office, permit.id(), permit.account(), now, why])?;
    Ok(())
}

/// Holds a reading that waits: a person saw personal data that the program did not. What was shown of it is forgotten.
pub fn hold(tx: &mut Tx<'_>, permit: &Deciding, why: &str, now: Timestamp) -> Result<()> {
    let office = checked(permit, Verb::DecideHeld)?;
    decide(tx, permit, (&[State::Waiting], State::Held), Some(why), now)?;
    for sql in [
        "delete from reading_sheet where office = $1 and reading = $2",
        "delete from reading_finding where office = $1 and reading = $2",
        "update reading set has_personal_data = 1, reason_arguments = '{}', released_by = null, released_at = null,
             released_why = null
         where office = $1 and id = $2",
    ] {
        tx.execute(sql, params![office, permit.id()])?;
    }
    Ok(())
}

/// Refuses a reading: it shall not be used. The bytes stay, as of any version.
///
/// A held reading is refused by whoever decides about held files; any other by whoever accepts files.
pub fn refuse(tx: &mut Tx<'_>, permit: &Deciding, why: &str, now: Timestamp) -> Result<()> {
    let from: &[State] = match permit.verb() {
        Verb::DecideHeld => &[State::Held],
        Verb::AcceptFiles => &[State::Waiting],
        _ => return Err(Error::WrongPermit),
    };
    decide(tx, permit, (from, State::Refused), Some(why), now)
}

/// Takes back a reading that counts: from the next reckoning on everything is as it was before it was accepted. What it
/// had replaced counts again.
pub fn take_back(tx: &mut Tx<'_>, permit: &Deciding, why: &str, now: Timestamp) -> Result<()> {
    let office = checked(permit, Verb::TakeBackFiles)?;
    decide(tx, permit, (&[State::Accepted], State::TakenBack), Some(why), now)?;
    let sql = "update reading set state = 'accepted', replaced_by = null
               where office = $1 and replaced_by = $2 and state = 'replaced'";
    tx.execute(sql, params![office, permit.id()])?;
    mapping::forget(tx, permit.id(), (office, permit.account(), now))
}

fn checked(permit: &Deciding, verb: Verb) -> Result<OfficeId> {
    if permit.verb() == verb { Ok(permit.office()) } else { Err(Error::WrongPermit) }
}

/// Moves a reading from one of these states to another; somebody may have been faster.
fn decide(
    tx: &mut Tx<'_>,
    permit: &Deciding,
    (from, to): (&[State], State),
    why: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    let (office, id) = (permit.office(), permit.id());
    let state = "select state from reading where office = $1 and id = $2";
    let state = tx.one(state, params![office, id], |row| Ok(State::from_code(row.text(0)?)))?;
    if !from.contains(&state.flatten().ok_or(Error::NotThere)?) {
        return Err(Error::Meanwhile);
    }
    let sql = "update reading set state = $3, decided_by = $4, decided_at = $5, why = $6
               where office = $1 and id = $2";
    tx.execute(sql, params![office, id, to.code(), permit.account(), now, why])?;
    Ok(())
}

fn accepted_of_same_file(tx: &mut Tx<'_>, office: OfficeId, reading: ReadingId) -> Result<Option<ReadingId>> {
    let sql = "select r.id from reading r
               join file_version v on v.office = r.office and v.id = r.version
               join file_version mine on mine.office = v.office and mine.file = v.file
               join reading m on m.office = mine.office and m.version = mine.id
               where r.office = $1 and m.id = $2 and r.state = 'accepted' and r.id <> $2";
    Ok(tx.one(sql, params![office, reading], |row| row.id(0))?)
}

fn kind(tx: &mut Tx<'_>, office: OfficeId, reading: ReadingId) -> Result<String> {
    let sql = "select recognised_as from reading where office = $1 and id = $2";
    let kind = tx.one(sql, params![office, reading], |row| Ok(row.text(0)?.to_owned()))?;
    kind.ok_or(Error::NotThere)
}
