//! What the money of the year is for: an activity, or the mark of lines that no activity claims.

use std::collections::BTreeMap;

use base::Target;
use plans::Activity;

use crate::{Budgeted, allocation::Share};

/// A purpose with the shares that pay for it.
#[derive(Clone, Debug)]
pub(crate) struct Purpose<'b, 'a> {
    /// The activity; `None` for lines that are only marked.
    pub(crate) activity: Option<&'a Activity>,
    /// Whom it is for.
    pub(crate) target: &'a Target,
    /// Its shares of the year's lines; those of a marked line stand alone.
    pub(crate) shares: Vec<&'b Share<'a>>,
}

/// The purposes of the year that name a group: the activities that run in it, in reading order, with or without
/// money, then the marked lines.
///
/// Every marked line is a purpose of its own: the months of one do not fill a gap of another.
pub(crate) fn of_year<'b, 'a>(budgeted: &'b Budgeted<'a>) -> Vec<Purpose<'b, 'a>> {
    let mut by_activity: BTreeMap<usize, Vec<&'b Share<'a>>> = BTreeMap::new();
    let mut marked = Vec::new();
    for share in budgeted.shares.iter().filter(|share| is_named(share.target) && in_year(budgeted, share)) {
        match share.activity {
            Some(number) => by_activity.entry(number).or_default().push(share),
            None => marked.push(Purpose { activity: None, target: share.target, shares: vec![share] }),
        }
    }
    let runs = |activity: &Activity| budgeted.year.is_some_and(|year| activity.runs_in(year));
    let activities = budgeted.activities.iter().copied().enumerate();
    let named = activities.filter(|(_, activity)| is_named(&activity.target) && runs(activity));
    let purpose = |(number, activity): (usize, &'a Activity)| Purpose {
        activity: Some(activity),
        target: &activity.target,
        shares: by_activity.remove(&number).unwrap_or_default(),
    };
    named.map(purpose).chain(marked).collect()
}

fn is_named(target: &Target) -> bool {
    matches!(target, Target::Named(_))
}

fn in_year(budgeted: &Budgeted<'_>, share: &Share<'_>) -> bool {
    budgeted.lines.get(share.line).is_some_and(|line| Some(line.year) == budgeted.year)
}
