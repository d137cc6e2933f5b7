//! What the database says about the chain, beside what the ledger reads back.

mod choices;
mod freshness;
mod gaps;
mod sources;

pub use choices::{Earlier, Now, Signed, earlier, now};
pub use freshness::{Fresh, fresh, is_waiting};
pub use gaps::{Gap, gaps};
pub use sources::{OfFigure, Record, Source, Where, sources};

use std::collections::BTreeSet;

use ::store::{Tx, params};
use access::Scope;
use base::{Group, People, PlaceCode, RowKey, Year};
use web::Stop;

use crate::forms::row::local_groups;

/// Why the ledger stopped, as a handler says it.
pub fn stop(error: ledger::Error) -> Stop {
    match error {
        ledger::Error::Store(error) => error.into(),
        ledger::Error::NotThere => Stop::NotFound,
        ledger::Error::Meanwhile => Stop::Stale,
        ledger::Error::WrongPermit => Stop::Fault("a permit for another verb"),
        ledger::Error::Rules(_) => Stop::Fault("the rule file of the chain"),
        ledger::Error::NoRandomness => Stop::Fault("the system gives no randomness"),
    }
}

/// The rows of one year that a file knows or names, or a person chose: the ones that a page can offer.
pub fn rows(tx: &mut Tx<'_>, scope: &Scope, year: Option<Year>) -> Result<Vec<RowKey>, Stop> {
    let sql = "select place, people from chain_row where office = $1 and year = $2 order by position";
    let rows = tx.rows(sql, params![scope.office(), number(year)], |row| {
        let people = People::from_code(row.text(1)?).ok_or(::store::Error::Column(1))?;
        Ok(RowKey { people, place: PlaceCode::new(row.text(0)?) })
    })?;
    Ok(rows)
}

/// Whether all of these groups are known here: the standard ones always, one of the municipality's own when a file
/// speaks of it.
pub fn is_known(people: &People, rows: &[RowKey]) -> bool {
    let named: BTreeSet<&Group> = rows.iter().flat_map(|row| row.people.groups()).collect();
    local_groups(people).all(|group| named.contains(&Group::Local(group.clone())))
}

/// A year as the database has it.
fn number(year: Option<Year>) -> i64 {
    year.map_or(0, |year| i64::from(year.number()))
}
