//! Where somebody is signed in.

use base::record::{AccountId, SessionId};
use jiff::{SignedDuration, Timestamp};
use store::{Result, Tx, params};

/// A stay as the list of one's own stays shows it.
#[derive(Clone, Debug)]
pub struct OwnStay {
    /// The stay.
    pub id: SessionId,
    /// The browser in two words; may be empty.
    pub agent: String,
    /// Since when.
    pub since: Timestamp,
    /// The last request, to the minute.
    pub seen: Timestamp,
}

/// The stays of an account that have not ended, the latest first.
pub fn own(
    tx: &mut Tx<'_>,
    account: AccountId,
    now: Timestamp,
    idle: SignedDuration,
) -> Result<Vec<OwnStay>> {
    let seen_since = now.checked_sub(idle).unwrap_or(Timestamp::MIN);
    tx.rows(
        "select id, agent_hint, created_at, seen_at from session \
         where account = $1 and ends_at > $2 and seen_at > $3 order by seen_at desc, id",
        params![account, now, seen_since],
        |row| {
            Ok(OwnStay {
                id: row.id(0)?,
                agent: row.text(1)?.to_owned(),
                since: row.time(2)?,
                seen: row.time(3)?,
            })
        },
    )
}

/// Whose stay this is.
pub fn account_of(tx: &mut Tx<'_>, stay: SessionId) -> Result<Option<AccountId>> {
    tx.one("select account from session where id = $1", params![stay], |row| row.id(0))
}
