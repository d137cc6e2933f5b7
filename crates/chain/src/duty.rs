//! Whose task a link is.

use base::{
    CountryPack, Date, Link, People,
    country::{Duty, DutyRule},
};

/// Whose task a link is for these people, and the name of the other level where the pack gives one.
pub(crate) struct Whose<'a> {
    pub(crate) duty: Duty,
    pub(crate) level: Option<&'a str>,
}

/// The most specific rule of the pack that holds on this day: one for a group of the row before one for all groups;
/// the first of the pack among equals; the municipality's own duty where the pack says nothing.
pub(crate) fn of<'a>(link: Link, people: &People, pack: &'a CountryPack, day: Option<Date>) -> Whose<'a> {
    let in_force = |rule: &&DutyRule| rule.link == link && holds_on(rule, day);
    let named = |rule: &&DutyRule| rule.group.is_some_and(|group| people.has(group));
    let general = |rule: &&DutyRule| rule.group.is_none();
    let rules = || pack.duty.iter().filter(in_force);
    match rules().find(named).or_else(|| rules().find(general)) {
        Some(rule) => Whose { duty: rule.duty, level: rule.level.as_deref() },
        None => Whose { duty: Duty::Own, level: None },
    }
}

fn holds_on(rule: &DutyRule, day: Option<Date>) -> bool {
    let Some(day) = day else { return true };
    rule.source.from.is_none_or(|from| from <= day) && rule.source.to.is_none_or(|to| day <= to)
}
