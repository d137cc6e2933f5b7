//! Failures of signing in.

use jiff::{SignedDuration, Timestamp};
use store::{Result, Tx, params};

use crate::tries::{FORGOTTEN, Mark, Marks};

/// Counts a try under all marks; where one of them has to wait, nothing is counted and the longest wait is given.
pub fn count(tx: &mut Tx<'_>, marks: &Marks, now: Timestamp) -> Result<Option<SignedDuration>> {
    let forgotten = now.checked_sub(FORGOTTEN).unwrap_or(Timestamp::MIN);
    tx.execute("delete from sign_in_delay where last_at < $1", params![forgotten])?;
    let mut longest = None;
    for mark in marks.all() {
        longest = longest.max(left(tx, mark, now)?);
    }
    if longest.is_none() {
        marks.all().try_for_each(|mark| add(tx, mark, now))?;
    }
    Ok(longest)
}

fn left(tx: &mut Tx<'_>, mark: &Mark, now: Timestamp) -> Result<Option<SignedDuration>> {
    Ok(counted(tx, mark)?.and_then(|(failures, last)| mark.left(failures, last, now)))
}

fn counted(tx: &mut Tx<'_>, mark: &Mark) -> Result<Option<(u32, Timestamp)>> {
    let sql = "select failures, last_at from sign_in_delay where key = $1";
    tx.one(sql, params![mark.key], |row| Ok((row.number(0)?, row.time(1)?)))
}

fn add(tx: &mut Tx<'_>, mark: &Mark, now: Timestamp) -> Result<()> {
    let before = counted(tx, mark)?.map_or(0, |(failures, last)| Mark::counting(failures, last, now));
    tx.execute(
        "insert into sign_in_delay (key, failures, last_at) values ($1, $2, $3) \
         on conflict (key) do update set failures = excluded.failures, last_at = excluded.last_at",
        params![mark.key, before.saturating_add(1), now],
    )?;
    Ok(())
}

/// Takes back what a right passphrase had counted: all of the name's failures, and this one try of the address, so
/// that an account of one's own is no way to go on guessing.
pub fn forgive(tx: &mut Tx<'_>, marks: &Marks) -> Result<()> {
    tx.execute("delete from sign_in_delay where key = $1", params![marks.name.key])?;
    if let Some(address) = &marks.address {
        tx.execute(
            "update sign_in_delay set failures = failures - 1 where key = $1 and failures > 0",
            params![address.key],
        )?;
    }
    Ok(())
}
