//! The rows that activities name.

use std::collections::BTreeSet;

use base::{Group, People, PlaceCode, PlaceLevel, RowKey, StandardGroup, Target};

use crate::{Activity, Input};

/// Intersections, local groups and settlements that activities name.
pub(crate) fn named(input: Input<'_>) -> Vec<RowKey> {
    let activities = input.plans.iter().flat_map(|plan| &plan.activities);
    let rows: BTreeSet<RowKey> = activities.flat_map(|activity| rows_of(input, activity)).collect();
    rows.into_iter().collect()
}

fn rows_of<'a>(input: Input<'a>, activity: &'a Activity) -> impl Iterator<Item = RowKey> + 'a {
    let named = match &activity.target {
        Target::Named(set) => Some(set),
        Target::Universal | Target::NotStated => None,
    };
    named.into_iter().flatten().filter(|people| may_have_a_row(people)).flat_map(move |people| {
        let whole = input.municipality.filter(|_| !is_standard(people));
        let settlements = activity.places.iter().filter(move |place| may_be_placed(people, input, place));
        whole
            .into_iter()
            .chain(settlements)
            .map(|place| RowKey { people: people.clone(), place: place.clone() })
    })
}

/// Standard groups of the municipality have their row anyway.
fn is_standard(people: &People) -> bool {
    !people.is_intersection() && people.groups().all(|group| matches!(group, Group::Standard(_)))
}

/// Survivors of violence are never shown as an intersection.
fn may_have_a_row(people: &People) -> bool {
    !(people.is_intersection() && people.has(StandardGroup::VictimsOfViolence))
}

/// Settlements get rows, but never of survivors: one row of a village can point at one person.
fn may_be_placed(people: &People, input: Input<'_>, place: &PlaceCode) -> bool {
    let is_settlement = input.places.get(place).is_some_and(|place| place.level == PlaceLevel::Settlement);
    let is_ours = input.municipality.is_none_or(|outer| input.places.is_within(place, outer));
    is_settlement && is_ours && !people.has(StandardGroup::VictimsOfViolence)
}
