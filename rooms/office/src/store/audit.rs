//! Reading the audit.

use access::Scope;
use base::record::AccountId;
use jiff::Timestamp;
use store::{Result, Row, Tx, params};

/// An entry as the page shows it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its number.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: Who,
    /// The code of what was done.
    pub verb: String,
    /// The code of the kind of record.
    pub kind: String,
    /// The id of the record.
    pub subject: Option<String>,
    /// The name of the record, where it is an account that still exists.
    pub subject_name: Option<String>,
    /// A code that says more.
    pub detail: Option<String>,
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The program by itself.
    Program,
    /// Somebody whose account is gone.
    Gone,
    /// Somebody, by name.
    Person(String),
}

/// What of the audit is shown; empty texts choose everything.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The code of a verb.
    pub verb: String,
    /// The id of an account.
    pub account: String,
    /// From when on.
    pub from: Timestamp,
    /// Until before when.
    pub to: Timestamp,
    /// Entries before this number.
    pub before: i64,
}

/// So many entries, the newest first.
pub fn entries(tx: &mut Tx<'_>, scope: &Scope, filter: &Filter, limit: usize) -> Result<Vec<Entry>> {
    tx.rows(
        "select u.number, u.at, u.account, a.name, u.verb, u.kind, u.subject, s.name, u.detail \
         from audit u left join account a on a.id = u.account \
         left join account s on s.id = u.subject and u.kind = 'account' \
         where u.office = $1 and ($2 = '' or u.verb = $2) and ($3 = '' or u.account = $3) \
         and u.at >= $4 and u.at < $5 and u.number < $6 order by u.number desc limit $7",
        params![scope.office(), &filter.verb, &filter.account, filter.from, filter.to, filter.before, limit],
        entry,
    )
}

fn entry(row: &Row<'_>) -> Result<Entry> {
    let who = match (row.maybe_text(2)?, row.maybe_text(3)?) {
        (None, _) => Who::Program,
        (Some(_), None) => Who::Gone,
        (Some(_), Some(name)) => Who::Person(name.to_owned()),
    };
    let owned = |text: Option<&str>| text.map(str::to_owned);
    Ok(Entry {
        number: row.int(0)?,
        at: row.time(1)?,
        who,
        verb: row.text(4)?.to_owned(),
        kind: row.text(5)?.to_owned(),
        subject: owned(row.maybe_text(6)?),
        subject_name: owned(row.maybe_text(7)?),
        detail: owned(row.maybe_text(8)?),
    })
}

/// Everybody who has an entry to choose by: the members of the office, by name.
pub fn accounts(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<(AccountId, String)>> {
    tx.rows(
        "select distinct a.id, a.name from membership m join account a on a.id = m.account where m.office = $1",
        params![scope.office()],
        |row| Ok((row.id(0)?, row.text(1)?.to_owned())),
    )
}
