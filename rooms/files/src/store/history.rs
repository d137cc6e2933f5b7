//! What people did with a file, as the audit tells it, with the reasons that they gave.

use access::{Scope, Verb};
use base::record::{File as FileKind, FileId, Kind as _, Reading, Version};
use jiff::Timestamp;
use store::{Result, Tx, params};

/// Something that somebody did with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// Who; the name is gone with the account.
    pub who: Option<String>,
    /// The code of what they did.
    pub verb: String,
    /// More about it, as a code.
    pub detail: Option<String>,
    /// The number of the version that it was about.
    pub version: Option<u32>,
    /// Why, where a reason was asked for.
    pub why: Option<String>,
}

/// How many steps back are told.
const TOLD: usize = 100;

/// The history of a file, the latest first. Who only looked is told by the audit itself, not here.
pub fn history(tx: &mut Tx<'_>, scope: &Scope, file: FileId) -> Result<Vec<Event>> {
    let sql = "select u.at, a.name, u.verb, u.detail, v.number, u.number,
                   case when r.decided_at = u.at then r.why when r.released_at = u.at then r.released_why end
               from file_version v
               left join reading r on r.office = v.office and r.version = v.id
               join audit u on u.office = v.office
                   and ((u.kind = $3 and u.subject = r.id) or (u.kind = $4 and u.subject = v.id))
               left join account a on a.id = u.account
               where v.office = $1 and v.file = $2 and u.verb <> $6
               union
               select u.at, a.name, u.verb, u.detail, null, u.number, null
               from audit u left join account a on a.id = u.account
               where u.office = $1 and u.kind = $5 and u.subject = $2 and u.verb <> $6
               order by 6 desc";
    let kinds = (Reading::CODE, Version::CODE, FileKind::CODE);
    let asked = params![scope.office(), file, kinds.0, kinds.1, kinds.2, Verb::OpenFile.code()];
    let mut events = tx.rows(sql, asked, |row| {
        Ok(Event {
            at: row.time(0)?,
            who: row.maybe_text(1)?.map(str::to_owned),
            verb: row.text(2)?.to_owned(),
            detail: row.maybe_text(3)?.map(str::to_owned),
            version: row.maybe_number(4)?,
            why: row.maybe_text(6)?.map(str::to_owned),
        })
    })?;
    events.truncate(TOLD);
    Ok(events)
}
