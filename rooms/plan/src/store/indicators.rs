//! Indicators of activities and of reports.
//!
//! A value does not say what it counts, so it can be a count of persons: where it is of named people, whole values of 1
//! to 4 are hidden, and people who are not counted here have no value at all.

use base::{
    CountryPack, Period, Reading, Target, Value,
    country::Knowledge,
    record::{ActivityId, OfficeId},
};
use store::{Error, Result, Row, Statement, Tx, params};
use web::Stands;

/// An indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// What it measures.
    pub title: String,
    /// The groups for which it has a figure of its own.
    pub target: Target,
    /// The value before.
    pub baseline: Reading,
    /// The value aimed at.
    pub goal: Reading,
    /// The value reached.
    pub value: Reading,
    /// The time that the value speaks of.
    pub period: Option<Period>,
    /// Whether it is published.
    pub published: Option<bool>,
    /// Whether people can reply.
    pub reply_channel: Option<bool>,
    /// Where it stands.
    pub stands: Option<Stands>,
}

const INDICATORS: &str = "select i.title, i.target, i.target_people, i.baseline, i.goal, i.value, i.period, i.published,
                           i.reply_channel, i.at_sheet, i.at_row, cast(null as bigint), f.id, f.name, h.name
                       from indicator i
                       left join file_version v on v.office = i.office and v.id = i.version
                       left join file f on f.office = v.office and f.id = v.file
                       left join reading r on r.office = i.office and r.version = i.version and r.state = 'accepted'
                       left join reading_sheet h
                           on h.office = r.office and h.reading = r.id and h.sheet = i.at_sheet
                       where i.office = ";

/// The indicators of reports.
pub(super) fn of_reports(tx: &mut Tx<'_>, office: OfficeId) -> Result<Vec<Indicator>> {
    let asked =
        Statement::new(INDICATORS).value(office).part(" and i.activity is null order by i.plan, i.position");
    let found = tx.rows(asked.sql(), asked.params(), of_row)?;
    shown(tx, office, found)
}

/// The indicators of an activity.
pub(super) fn of_activity(tx: &mut Tx<'_>, office: OfficeId, id: ActivityId) -> Result<Vec<Indicator>> {
    let asked = Statement::new(INDICATORS)
        .value(office)
        .part(" and i.activity = ")
        .value(id)
        .part(" order by i.plan, i.position");
    let found = tx.rows(asked.sql(), asked.params(), of_row)?;
    shown(tx, office, found)
}

fn of_row(row: &Row<'_>) -> Result<Indicator> {
    let value = |column| {
        let value = row.maybe_real(column)?;
        Ok::<_, Error>(value.map_or(Reading::Unknown, |value| Reading::Known(Value::Decimal(value))))
    };
    Ok(Indicator {
        title: row.text(0)?.to_owned(),
        target: Target::from_codes(row.text(1)?, row.text(2)?).ok_or(Error::Column(1))?,
        baseline: value(3)?,
        goal: value(4)?,
        value: value(5)?,
        period: row.maybe_parsed(6)?,
        published: row.maybe_flag(7)?,
        reply_channel: row.maybe_flag(8)?,
        stands: Stands::of_row(row, 9)?,
    })
}

/// The same as they may be shown.
fn shown(tx: &mut Tx<'_>, office: OfficeId, mut found: Vec<Indicator>) -> Result<Vec<Indicator>> {
    if found.iter().all(|indicator| !matches!(indicator.target, Target::Named(_))) {
        return Ok(found);
    }
    let sql = "select country from reckoning where office = $1";
    let country = tx.one(sql, params![office], |row| Ok(row.text(0)?.to_owned()))?;
    let pack = country.and_then(|code| CountryPack::shipped(&code)).unwrap_or_else(CountryPack::everywhere);
    for indicator in &mut found {
        hide(indicator, &pack);
    }
    Ok(found)
}

fn hide(indicator: &mut Indicator, pack: &CountryPack) {
    let Target::Named(set) = &indicator.target else { return };
    let mut groups = set.iter().flat_map(base::People::groups);
    let protected = groups.any(|group| pack.knowledge_of(group) == Knowledge::Protected);
    for reading in [&mut indicator.baseline, &mut indicator.goal, &mut indicator.value] {
        if protected && reading.value().is_some() {
            *reading = Reading::Protected;
        } else if reading.number().is_some_and(is_small) {
            *reading = Reading::Suppressed;
        }
    }
}

fn is_small(value: f64) -> bool {
    value > 0.0 && value < 5.0 && value.fract() == 0.0
}
