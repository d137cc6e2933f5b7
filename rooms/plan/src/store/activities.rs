//! All activities of an office: plans have hundreds of them at most, so that filters look at them one by one.

use std::collections::BTreeMap;

use access::{Facts, Scope};
use base::{
    Currency, Date, Money, Target,
    record::{Activity as ActivityKind, ActivityId, OfficeId},
};
use store::{Error, Result, Row, Tx, params};

use super::{Indicator, Named, indicators, lines};

/// What the office plans.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The activities, plan by plan, in the order of the files.
    pub activities: Vec<Activity>,
    /// Indicators of reports, which belong to no activity.
    pub reported: Vec<Indicator>,
}

/// An activity. What is `None` the plan does not say.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// Its id.
    pub id: ActivityId,
    /// The title of its plan.
    pub plan: String,
    /// Its number in the plan.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
    /// Its objective.
    pub objective: Option<String>,
    /// Who is responsible.
    pub responsible: Option<String>,
    /// The first day.
    pub starts: Option<Date>,
    /// The last day.
    pub ends: Option<Date>,
    /// What it costs.
    pub cost: Option<Money>,
    /// Whom it is for.
    pub target: Target,
    /// The ordinary service that it adapts.
    pub adapts: Option<String>,
    /// The budget lines that it names.
    pub lines: Vec<Named>,
}

impl Activity {
    /// Whether a budget line that it names has money for it.
    pub fn has_money(&self) -> bool {
        let shares = self.lines.iter().flat_map(|named| &named.found);
        shares.filter_map(|found| found.planned.or(found.executed)).any(|money| money.minor > 0)
    }
}

/// Everything that the office plans.
pub fn plan(tx: &mut Tx<'_>, scope: &Scope) -> Result<Plan> {
    let office = scope.office();
    let sql =
        "select a.id, p.title, a.code, a.title, a.objective, a.responsible, a.starts, a.ends, a.cost_minor,
                   a.cost_currency, a.target, a.target_people, a.adapts
               from plan_activity a
               join plan p on p.office = a.office and p.position = a.plan
               where a.office = $1 order by a.plan, a.position";
    let mut activities = tx.rows(sql, params![office], of_row)?;
    let mut named: BTreeMap<ActivityId, Vec<Named>> = lines::of_all(tx, office)?;
    for activity in &mut activities {
        activity.lines = named.remove(&activity.id).unwrap_or_default();
    }
    Ok(Plan { activities, reported: indicators::of_reports(tx, office)? })
}

/// The thirteen columns of an activity.
pub(super) fn of_row(row: &Row<'_>) -> Result<Activity> {
    let text = |column| row.maybe_text(column).map(|text| text.map(str::to_owned));
    let cost = row.maybe_int(8)?.zip(row.maybe_code(9, Currency::from_code)?);
    Ok(Activity {
        id: row.id(0)?,
        plan: row.text(1)?.to_owned(),
        code: text(2)?,
        title: row.text(3)?.to_owned(),
        objective: text(4)?,
        responsible: text(5)?,
        starts: row.maybe_date(6)?,
        ends: row.maybe_date(7)?,
        cost: cost.map(|(minor, currency)| Money::new(minor, currency)),
        target: Target::from_codes(row.text(10)?, row.text(11)?).ok_or(Error::Column(10))?,
        adapts: text(12)?,
        lines: Vec::new(),
    })
}

/// What a decision about an activity may rest on. Ids of activities are made of what the files say, so that two offices
/// can have the same: it is looked up in the office where the person stands.
pub fn facts(tx: &mut Tx<'_>, office: OfficeId, id: ActivityId) -> Result<Option<Facts<ActivityKind>>> {
    let sql = "select office from plan_activity where office = $1 and id = $2";
    tx.one(sql, params![office, id], |row| Ok(Facts::new(id, row.id(0)?)))
}
