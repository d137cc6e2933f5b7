//! The lines of a year, each with the shares into which it is divided.

use std::collections::BTreeMap;

use access::{Facts, Scope};
use base::{
    Currency, Money, Target, Year,
    record::{ActivityId, Line as LineKind, LineId, OfficeId},
};
use store::{Error, Result, Row, Tx, params};

use super::Fund;

/// A line of a budget.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its id.
    pub id: LineId,
    /// The year.
    pub year: Year,
    /// Its code.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
    /// Its programme.
    pub programme: Option<String>,
    /// Its function (COFOG 1999).
    pub function: Option<String>,
    /// Its economic code.
    pub economic: Option<String>,
    /// Where its money comes from.
    pub fund: Fund,
    /// The name of another fund.
    pub fund_name: Option<String>,
    /// The months without money, from 1; `None` where nothing is said of months.
    pub months_without: Option<Vec<u8>>,
    /// Whom the line itself says that it is for.
    pub mark: Target,
    /// Planned: adjusted, else approved.
    pub planned: Option<Money>,
    /// Executed.
    pub executed: Option<Money>,
    /// Its place among the largest lines for everybody of whose users nobody knows the sex, from 1.
    pub users_unknown_rank: Option<i64>,
    /// Whom its money is for; the shares are the line, to the minor unit.
    pub shares: Vec<Share>,
}

/// A share of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    /// The activity that it pays, by id, code and title; `None` for what no activity uses.
    pub activity: Option<(ActivityId, Option<String>, String)>,
    /// Whom it is for.
    pub target: Target,
    /// Planned.
    pub planned: Option<Money>,
    /// Executed.
    pub executed: Option<Money>,
}

impl Line {
    /// Whether an activity uses it.
    pub fn is_claimed(&self) -> bool {
        self.shares.iter().any(|share| share.activity.is_some())
    }

    /// Whom the line or a share of it is for, each target once.
    pub fn targets(&self) -> impl Iterator<Item = &Target> {
        let mut targets: Vec<&Target> = self.shares.iter().map(|share| &share.target).collect();
        if targets.is_empty() {
            targets.push(&self.mark);
        }
        targets.sort_unstable();
        targets.dedup();
        targets.into_iter()
    }

    /// How much of it is planned for everybody.
    pub fn for_everybody(&self) -> Option<Money> {
        let shares = self.shares.iter().filter(|share| share.target == Target::Universal);
        shares.filter_map(|share| share.planned).reduce(|one, other| one.plus(other).unwrap_or(one))
    }
}

pub(super) fn of_year(tx: &mut Tx<'_>, scope: &Scope, year: Year) -> Result<Vec<Line>> {
    let sql =
        "select id, year, code, title, programme, functional, economic, fund, fund_name, months, target,
                   target_people, currency, planned_minor, executed_minor, users_unknown_rank
               from budget_line where office = $1 and year = $2 order by position";
    let mut lines = tx.rows(sql, params![scope.office(), year], of_row)?;
    let sql =
        "select s.line, l.currency, s.activity, a.code, a.title, s.target, s.target_people, s.planned_minor,
                   s.executed_minor
               from budget_line l
               join budget_share s on s.office = l.office and s.line = l.id
               left join plan_activity a on a.office = s.office and a.id = s.activity
               where l.office = $1 and l.year = $2 order by s.line, s.position";
    let mut shares: BTreeMap<LineId, Vec<Share>> = BTreeMap::new();
    tx.each(sql, params![scope.office(), year], |row| {
        shares.entry(row.id(0)?).or_default().push(share(row, 1)?);
        Ok(())
    })?;
    for line in &mut lines {
        line.shares = shares.remove(&line.id).unwrap_or_default();
    }
    Ok(lines)
}

/// The sixteen columns of a line.
pub(super) fn of_row(row: &Row<'_>) -> Result<Line> {
    let text = |column| row.maybe_text(column).map(|text| text.map(str::to_owned));
    let currency = row.code(12, Currency::from_code)?;
    Ok(Line {
        id: row.id(0)?,
        year: Year::new(row.int(1)?).ok_or(Error::Column(1))?,
        code: text(2)?,
        title: row.text(3)?.to_owned(),
        programme: text(4)?,
        function: text(5)?,
        economic: text(6)?,
        fund: row.maybe_code(7, Fund::from_code)?.unwrap_or(Fund::NotStated),
        fund_name: text(8)?,
        months_without: row.maybe_text(9)?.map(months_without),
        mark: Target::from_codes(row.text(10)?, row.text(11)?).ok_or(Error::Column(10))?,
        planned: row.maybe_int(13)?.map(|minor| Money::new(minor, currency)),
        executed: row.maybe_int(14)?.map(|minor| Money::new(minor, currency)),
        users_unknown_rank: row.maybe_int(15)?,
        shares: Vec::new(),
    })
}

/// `110000000000` has money in January and February.
fn months_without(letters: &str) -> Vec<u8> {
    (1..=12).zip(letters.chars()).filter(|(_, letter)| *letter == '0').map(|(month, _)| month).collect()
}

/// The eight columns from `at` on: currency, activity, its code and title, target, its people, planned, executed.
pub(super) fn share(row: &Row<'_>, at: usize) -> Result<Share> {
    let currency = row.code(at, Currency::from_code)?;
    let code = row.maybe_text(at + 2)?.map(str::to_owned);
    let activity = row.maybe_id(at + 1)?.zip(row.maybe_text(at + 3)?);
    Ok(Share {
        activity: activity.map(|(id, title)| (id, code, title.to_owned())),
        target: Target::from_codes(row.text(at + 4)?, row.text(at + 5)?).ok_or(Error::Column(at + 4))?,
        planned: row.maybe_int(at + 6)?.map(|minor| Money::new(minor, currency)),
        executed: row.maybe_int(at + 7)?.map(|minor| Money::new(minor, currency)),
    })
}

/// What a decision about a line may rest on. Ids of lines are made of what the files say, so that two offices can have
/// the same: it is looked up in the office where the person stands.
pub fn facts(tx: &mut Tx<'_>, office: OfficeId, id: LineId) -> Result<Option<Facts<LineKind>>> {
    let sql = "select office from budget_line where office = $1 and id = $2";
    tx.one(sql, params![office, id], |row| Ok(Facts::new(id, row.id(0)?)))
}
