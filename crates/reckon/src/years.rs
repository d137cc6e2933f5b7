//! Which years the files speak of.

use std::collections::BTreeSet;

use base::Year;
use intake::Intake;

/// How many years are looked at, the latest ones: a budget is asked about for as long as a council's term.
const YEARS: usize = 5;

/// The years with budget lines, else those in which activities run, else those of counts; the latest first.
pub fn of(intake: &Intake) -> Vec<Year> {
    let found =
        [budget(intake), activities(intake), counts(intake)].into_iter().find(|years| !years.is_empty());
    found.unwrap_or_default().into_iter().rev().take(YEARS).collect()
}

fn budget(intake: &Intake) -> BTreeSet<Year> {
    intake.budgets.iter().flat_map(|sheet| &sheet.lines).map(|line| line.year).collect()
}

fn activities(intake: &Intake) -> BTreeSet<Year> {
    let activities = intake.plans.iter().flat_map(|plan| &plan.activities);
    let ends = activities.filter_map(|activity| activity.end.or(activity.start));
    ends.filter_map(|day| Year::new(i64::from(day.year()))).collect()
}

fn counts(intake: &Intake) -> BTreeSet<Year> {
    let table = |table: &population::input::Table| {
        let counts = table.counts.iter().filter_map(|count| count.as_of?.last_year());
        counts.chain(table.as_of.and_then(base::Period::last_year)).collect::<Vec<_>>()
    };
    intake.population.iter().flat_map(table).collect()
}
