//! What can still be done at this point of the budget year, and by whom: a data file, asked in its order.

use std::{collections::BTreeSet, sync::LazyLock};

use base::{
    Argument, Date, Link, Period, Status,
    country::{BudgetStep, CalendarStep, Duty, MonthDay},
};
use serde::Deserialize;

const SHIPPED: &str = include_str!("../next_steps.toml");

/// The steps as the file gives them; a test holds that it reads, and that every open question has an answer.
static FILE: LazyLock<File> = LazyLock::new(|| toml::from_str(SHIPPED).unwrap_or_default());

/// What can be done next about a link of a focus row.
#[derive(Clone, Debug, PartialEq)]
pub struct NextStep {
    /// The code; its words stand in the language files as `next-CODE`.
    pub code: String,
    /// The values in its words: `until` and `from` are days, `level` is the name of another level.
    pub arguments: Vec<(&'static str, Argument)>,
    /// The code of the role that does it; its name stands in the language files as `role-CODE`.
    pub by: String,
}

/// Who does a step.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Role {
    code: String,
}

/// One entry of the file; a condition that is left out is always met.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    by: String,
    #[serde(default)]
    link: Vec<Link>,
    #[serde(default)]
    status: Vec<Status>,
    #[serde(default)]
    rule: Vec<String>,
    #[serde(default)]
    duty: Vec<Duty>,
    /// Only while this step of the budget year lasts; gives `until`.
    during: Option<BudgetStep>,
    /// Only where the calendar knows when this step begins next; gives `from`.
    before: Option<BudgetStep>,
    /// Only where the other level has a name; gives `level`.
    #[serde(default)]
    names_level: bool,
    /// Why; for the people who read the file.
    #[serde(rename = "reason")]
    _reason: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    role: Vec<Role>,
    step: Vec<Entry>,
}

/// The codes of all steps, each once: the closed list that the language files name as `next-CODE`.
pub fn codes() -> impl Iterator<Item = &'static str> {
    FILE.step.iter().map(|entry| entry.code.as_str()).collect::<BTreeSet<_>>().into_iter()
}

/// The names of the values in the words of this step.
///
/// ```
/// assert_eq!(chain::next_steps::arguments("write-to-level"), ["level"]);
/// ```
pub fn arguments(code: &str) -> Vec<&'static str> {
    let entry = FILE.step.iter().find(|entry| entry.code == code);
    entry.map(Entry::arguments).unwrap_or_default()
}

/// The codes of all roles: the closed list that the language files name as `role-CODE`.
pub fn roles() -> impl Iterator<Item = &'static str> {
    FILE.role.iter().map(|role| role.code.as_str())
}

/// What a next step is asked for.
pub(crate) struct Question<'a> {
    pub(crate) link: Link,
    pub(crate) status: Status,
    pub(crate) rule: &'a str,
    pub(crate) duty: Duty,
    pub(crate) level: Option<&'a str>,
}

/// The first step of the file that fits; none where the link holds, is protected or has no meaning.
pub(crate) fn next_step(question: &Question<'_>, moment: &Moment<'_>) -> Option<NextStep> {
    if !matches!(question.status, Status::Breaks | Status::Weak | Status::CannotSay) {
        return None;
    }
    FILE.step.iter().find_map(|entry| entry.answer(question, moment))
}

impl Entry {
    fn arguments(&self) -> Vec<&'static str> {
        let names =
            [("until", self.during.is_some()), ("from", self.before.is_some()), ("level", self.names_level)];
        names.into_iter().filter_map(|(name, given)| given.then_some(name)).collect()
    }

    fn answer(&self, question: &Question<'_>, moment: &Moment<'_>) -> Option<NextStep> {
        let mut arguments: Vec<(&'static str, Argument)> = Vec::new();
        if !self.fits(question) {
            return None;
        }
        if let Some(step) = self.during {
            arguments.push(("until", Period::Day(moment.end_of(step)?).into()));
        }
        if let Some(step) = self.before {
            arguments.push(("from", Period::Day(moment.next(step)?).into()));
        }
        if self.names_level {
            arguments.push(("level", question.level?.into()));
        }
        Some(NextStep { code: self.code.clone(), arguments, by: self.by.clone() })
    }

    fn fits(&self, question: &Question<'_>) -> bool {
        is_asked(&self.link, &question.link)
            && is_asked(&self.status, &question.status)
            && is_asked(&self.duty, &question.duty)
            && (self.rule.is_empty() || self.rule.iter().any(|rule| rule == question.rule))
    }
}

fn is_asked<T: PartialEq>(wanted: &[T], found: &T) -> bool {
    wanted.is_empty() || wanted.contains(found)
}

/// A day in the budget year of a country.
pub(crate) struct Moment<'a> {
    calendar: &'a [CalendarStep],
    today: Option<Date>,
}

impl<'a> Moment<'a> {
    pub(crate) fn new(calendar: &'a [CalendarStep], today: Option<Date>) -> Self {
        Self { calendar, today }
    }

    /// The last day of this step, if it lasts today.
    fn end_of(&self, step: BudgetStep) -> Option<Date> {
        let today = self.today?;
        let lasting = self.steps(step).filter(|entry| lasts(entry, MonthDay::of(today)));
        lasting.filter_map(|entry| on_or_after(entry.ends, today)).max()
    }

    /// The day on which this step begins next, after today.
    fn next(&self, step: BudgetStep) -> Option<Date> {
        let tomorrow = self.today?.tomorrow().ok()?;
        self.steps(step).filter_map(|entry| on_or_after(entry.begins, tomorrow)).min()
    }

    fn steps(&self, step: BudgetStep) -> impl Iterator<Item = &'a CalendarStep> {
        self.calendar
            .iter()
            .filter(move |entry| entry.step == step && self.today.is_some_and(|day| in_force(entry, day)))
    }
}

fn in_force(entry: &CalendarStep, day: Date) -> bool {
    entry.source.from.is_none_or(|from| from <= day) && entry.source.to.is_none_or(|to| day <= to)
}

/// Whether the step lasts on this day; a step may run over the end of the year.
fn lasts(entry: &CalendarStep, day: MonthDay) -> bool {
    if entry.begins <= entry.ends {
        (entry.begins..=entry.ends).contains(&day)
    } else {
        day >= entry.begins || day <= entry.ends
    }
}

/// The first such day from `first` on; 29 February counts as 28 in a year without it.
fn on_or_after(day: MonthDay, first: Date) -> Option<Date> {
    let in_year =
        |year: i16| Date::new(year, day.month, day.day).or_else(|_| Date::new(year, day.month, 28)).ok();
    let this_year = in_year(first.year())?;
    if this_year >= first { Some(this_year) } else { in_year(first.year().checked_add(1)?) }
}

#[cfg(test)]
#[path = "next_steps/tests.rs"]
mod tests;
