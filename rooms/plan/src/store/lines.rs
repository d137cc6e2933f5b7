//! The budget lines that activities name, and what was found under their codes.

use std::collections::BTreeMap;

use base::{
    Currency, Money, Year, fold,
    record::{ActivityId, LineId, OfficeId},
};
use store::{Error, Result, Row, Statement, Tx, Value, params};

/// A budget line as a plan names it.
#[derive(Clone, Debug, PartialEq)]
pub struct Named {
    /// The code as the plan writes it.
    pub code: String,
    /// The share of the line in hundredths of a percent, where the plan gives one.
    pub weight: Option<i64>,
    /// The lines of the budgets from which the activity has money, one for each year; empty where none was found.
    pub found: Vec<Found>,
}

/// A line of a budget that pays an activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The line.
    pub line: LineId,
    /// Its title.
    pub title: String,
    /// Its year.
    pub year: Year,
    /// What it has planned for the activity.
    pub planned: Option<Money>,
    /// What it has executed for it.
    pub executed: Option<Money>,
}

/// The lines of all activities.
pub(super) fn of_all(tx: &mut Tx<'_>, office: OfficeId) -> Result<BTreeMap<ActivityId, Vec<Named>>> {
    let named =
        "select activity, code, weight from activity_line where office = $1 order by activity, position";
    let found =
        Statement::new(SHARES).value(office).part(" and s.activity is not null order by l.year, l.position");
    joined(tx, (named, found.sql()), params![office])
}

/// The lines of one activity.
pub(super) fn of_one(tx: &mut Tx<'_>, office: OfficeId, id: ActivityId) -> Result<Vec<Named>> {
    let named = "select activity, code, weight from activity_line where office = $1 and activity = $2 order by position";
    let found = Statement::new(SHARES)
        .value(office)
        .part(" and s.activity = ")
        .value(id)
        .part(" order by l.year, l.position");
    Ok(joined(tx, (named, found.sql()), params![office, id])?.remove(&id).unwrap_or_default())
}

/// The shares of lines that pay activities.
const SHARES: &str =
    "select s.activity, l.code, l.id, l.title, l.year, l.currency, s.planned_minor, s.executed_minor
                      from budget_share s
                      join budget_line l on l.office = s.office and l.id = s.line
                      where s.office = ";

fn joined(
    tx: &mut Tx<'_>,
    (named, found): (&str, &str),
    params: &[Value],
) -> Result<BTreeMap<ActivityId, Vec<Named>>> {
    let mut all: BTreeMap<ActivityId, Vec<Named>> = BTreeMap::new();
    tx.each(named, params, |row| {
        let code = row.text(1)?.to_owned();
        let named = Named { code, weight: row.maybe_int(2)?, found: Vec::new() };
        all.entry(row.id(0)?).or_default().push(named);
        Ok(())
    })?;
    tx.each(found, params, |row| {
        let code = row.maybe_text(1)?.unwrap_or_default();
        let mut of_activity = all.get_mut(&row.id(0)?).into_iter().flatten();
        if let Some(named) = of_activity.find(|named| is_same(&named.code, code)) {
            named.found.push(of_row(row)?);
        }
        Ok(())
    })?;
    Ok(all)
}

fn of_row(row: &Row<'_>) -> Result<Found> {
    let currency = row.code(5, Currency::from_code)?;
    Ok(Found {
        line: row.id(2)?,
        title: row.text(3)?.to_owned(),
        year: Year::new(row.int(4)?).ok_or(Error::Column(4))?,
        planned: row.maybe_int(6)?.map(|minor| Money::new(minor, currency)),
        executed: row.maybe_int(7)?.map(|minor| Money::new(minor, currency)),
    })
}

/// Whether a plan and a budget write the same code, compared as the shares of lines were made.
fn is_same(one: &str, other: &str) -> bool {
    fold::name(one) == fold::name(other)
}
