//! Whether the figures still are those of what they rest on.

use ::store::{Tx, params};
use access::Scope;
use base::Date;
use web::Stop;

use super::stop;

/// Whether the figures still are those of what they rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fresh {
    /// They are.
    Yes,
    /// Something has changed since; a reckoning is waiting or running.
    Running,
    /// Something has changed since; no reckoning is in line yet.
    Due,
    /// Something has changed since, and the last reckoning did not succeed.
    Failed,
}

/// Whether the figures of this day still are those of what they rest on. That a day has passed since changes no figure
/// that a person would miss, and is not told.
pub fn fresh(tx: &mut Tx<'_>, scope: &Scope, day: Date) -> Result<Fresh, Stop> {
    if !ledger::is_due(tx, scope.office(), day).map_err(stop)? {
        return Ok(Fresh::Yes);
    }
    let sql =
        "select state from job where office = $1 and kind = $2 order by created_at desc, id desc limit 1";
    let state = tx.one(sql, params![scope.office(), ledger::RECKON], |row| Ok(row.text(0)?.to_owned()))?;
    Ok(match state.as_deref() {
        Some("waiting" | "running") => Fresh::Running,
        Some("failed") => Fresh::Failed,
        _ => Fresh::Due,
    })
}

/// Whether files were accepted and the first reckoning is still to come.
pub fn is_waiting(tx: &mut Tx<'_>, scope: &Scope) -> Result<bool, Stop> {
    let sql = "select exists (select 1 from reading where office = $1 and state = 'accepted')";
    Ok(tx.one(sql, params![scope.office()], |row| row.flag(0))?.unwrap_or_default())
}
