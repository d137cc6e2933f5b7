//! The budget of one year: its sums, its lines, and what they are read beside.

use access::Scope;
use base::Year;
use store::{Error, Result, Tx, params};

use super::{Line, Sums, lines, sums};

/// The budget of one year.
#[derive(Clone, Debug)]
pub struct Budget {
    /// The year.
    pub year: Year,
    /// The years that can be asked for, the latest first.
    pub years: Vec<Year>,
    /// Whether the chain is shown for this year first: only for that one the largest ordinary lines are known.
    pub is_chain_year: bool,
    /// How many people live in the municipality, where that may be shown.
    pub residents: Option<i64>,
    /// The sums that hold, one for each currency.
    pub sums: Vec<Sums>,
    /// Its lines, in the order of the files.
    pub lines: Vec<Line>,
}

/// The budget of the year that was asked for, else of the one that the chain shows first, else of the latest; `None`
/// where no budget counts.
pub fn budget(tx: &mut Tx<'_>, scope: &Scope, asked: Option<Year>) -> Result<Option<Budget>> {
    let office = scope.office();
    let sql = "select distinct year from budget_line where office = $1 order by year desc";
    let years = tx.rows(sql, params![office], |row| Year::new(row.int(0)?).ok_or(Error::Column(0)))?;
    let sql = "select year from reckoning where office = $1";
    let first = tx.one(sql, params![office], |row| row.int(0))?.and_then(Year::new);
    let known = |year: &Year| years.contains(year);
    let chosen = asked.filter(known).or(first.filter(known)).or(years.first().copied());
    let Some(year) = chosen else { return Ok(None) };
    let sql = "select residents from reckoned_year where office = $1 and year = $2";
    let residents = tx.one(sql, params![office, year], |row| row.maybe_int(0))?.flatten();
    let (sums, lines) = (sums::of_year(tx, scope, year)?, lines::of_year(tx, scope, year)?);
    Ok(Some(Budget { year, years, is_chain_year: first == Some(year), residents, sums, lines }))
}
