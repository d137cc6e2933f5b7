//! Sums of users that count nobody twice.

use std::collections::BTreeMap;

use base::{At, Categories, Dimension, People, Reading, StandardGroup, State, Value};

use crate::{
    input::{Service, Users},
    membership,
};

/// A number of users and the cells it comes from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Recorded {
    pub(crate) reading: Reading,
    pub(crate) cells: Vec<At>,
}

/// Whether users of this service may be counted at all: never where survivors could be among them alone.
pub(crate) fn may_be_counted(service: &Service) -> bool {
    !service.confidential && !service.target.names(&StandardGroup::VictimsOfViolence.into())
}

/// The users of one service among these people, by one measure (persons, contacts or turned away).
///
/// A table may give the same users several times: in all, by sex, by age. Cells of the same dimensions that do not
/// overlap are added up; of several such breakdowns the one with all its values and the fewest dimensions is taken.
/// `None` where the service does not record these people.
pub(crate) fn of_service(
    service: &Service,
    people: &People,
    measure: fn(&Users) -> Reading,
) -> Option<Recorded> {
    if !may_be_counted(service) {
        return None;
    }
    let mut breakdowns: BTreeMap<Vec<Dimension>, Vec<&Users>> = BTreeMap::new();
    let of_people = |users: &&Users| membership::belongs(service, &users.categories, people);
    let recorded = |users: &&Users| measure(users) != Reading::NotCollected;
    for users in service.users.iter().filter(of_people).filter(recorded) {
        breakdowns.entry(users.categories.dimensions().collect()).or_default().push(users);
    }
    breakdowns
        .into_iter()
        .filter(|(dimensions, cells)| !dimensions.contains(&Dimension::Other) && are_apart(cells))
        .map(|(dimensions, cells)| (dimensions.len(), sum(&cells, measure)))
        .min_by_key(|(dimensions, sum)| (sum.reading.value().is_none(), *dimensions))
        .map(|(_, sum)| sum)
}

/// Whether no two cells can count the same person.
fn are_apart(cells: &[&Users]) -> bool {
    let pairs = cells
        .iter()
        .enumerate()
        .flat_map(|(at, one)| cells.iter().skip(at + 1).map(move |other| (one, other)));
    pairs.into_iter().all(|(one, other)| differ(&one.categories, &other.categories))
}

fn differ(one: &Categories, other: &Categories) -> bool {
    let no_age = |cell: &Categories| {
        cell.iter().filter(|c| c.dimension() != Dimension::Age).cloned().collect::<Vec<_>>()
    };
    let ages_apart = matches!((one.age(), other.age()), (Some(one), Some(other)) if !one.overlaps(other));
    ages_apart || no_age(one) != no_age(other)
}

fn sum(cells: &[&Users], measure: fn(&Users) -> Reading) -> Recorded {
    let readings = || cells.iter().map(|users| measure(users));
    let without_value = readings().find(|reading| reading.value().is_none());
    let total = readings().filter_map(whole).fold(0_i64, i64::saturating_add);
    let estimated = readings().any(|reading| reading.state() == State::Estimated);
    let reading = match without_value {
        Some(reading) => reading,
        None if estimated => Reading::Estimated(Value::Whole(total), None),
        None => Reading::Known(Value::Whole(total)),
    };
    Recorded { reading, cells: cells.iter().map(|users| users.at).collect() }
}

/// The number of a reading of users.
pub(crate) fn whole(reading: Reading) -> Option<i64> {
    match reading.value()? {
        Value::Whole(count) => Some(count),
        _ => None,
    }
}

/// The users of several services: one person may use two of them, so that the sum is the most and the largest part
/// the least. Without any value the first reason why there is none.
pub(crate) fn persons_of_all(parts: &[Recorded]) -> Option<Reading> {
    let counts: Vec<i64> = parts.iter().filter_map(|part| whole(part.reading)).collect();
    let most = counts.iter().copied().fold(0_i64, i64::saturating_add);
    match counts.as_slice() {
        [] => parts.first().map(|part| part.reading),
        [_] => parts.iter().map(|part| part.reading).find(|reading| reading.value().is_some()),
        [first, rest @ ..] => {
            let least = rest.iter().copied().fold(*first, i64::max);
            Some(Reading::Estimated(Value::Whole(most), Some((float(least), float(most)))))
        }
    }
}

/// Contacts of several services: every contact is one, so that they add up.
pub(crate) fn contacts_of_all(parts: &[Recorded]) -> Option<Reading> {
    let counts: Vec<i64> = parts.iter().filter_map(|part| whole(part.reading)).collect();
    if counts.is_empty() {
        return parts.first().map(|part| part.reading);
    }
    Some(Reading::Known(Value::Whole(counts.into_iter().fold(0, i64::saturating_add))))
}

#[expect(clippy::cast_precision_loss, reason = "numbers of users stay below 2^53")]
pub(crate) fn float(count: i64) -> f64 {
    count as f64
}
