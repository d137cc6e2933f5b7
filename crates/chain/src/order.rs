//! The order of the rows: focus rows first; then by place, single groups before intersections, in the order of the
//! standard groups; women beside men and girls beside boys, also where they meet another group.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use base::{Group, PlaceCode, RowKey, StandardGroup};

/// The rows of the chain with their focus mark, each once. A focus row is shown even if no file knows it.
pub(crate) fn ordered<'a>(rows: &'a [RowKey], focus: &'a [RowKey]) -> Vec<(&'a RowKey, bool)> {
    let places = ranked_places(rows, focus);
    let chosen: BTreeSet<&RowKey> = focus.iter().collect();
    let unique: BTreeSet<&RowKey> = rows.iter().chain(focus).collect();
    let mut marked: Vec<(&RowKey, bool)> =
        unique.into_iter().map(|row| (row, chosen.contains(row))).collect();
    marked.sort_by_cached_key(|(row, focus)| (!focus, places.get(&row.place).copied(), position(row)));
    marked
}

/// The place with the most rows first, which is the municipality; by first row among equals.
fn ranked_places<'a>(rows: &'a [RowKey], focus: &'a [RowKey]) -> BTreeMap<&'a PlaceCode, usize> {
    let mut counts: BTreeMap<&PlaceCode, (Reverse<usize>, usize)> = BTreeMap::new();
    for (at, row) in rows.iter().chain(focus).enumerate() {
        counts.entry(&row.place).or_insert((Reverse(0), at)).0.0 += 1;
    }
    let mut places: Vec<_> = counts.into_iter().collect();
    places.sort_unstable_by_key(|(_, rank)| *rank);
    places.into_iter().enumerate().map(|(rank, (place, _))| (place, rank)).collect()
}

/// Single groups first; then the other groups, then the sex, so that a pair stands together.
fn position(row: &RowKey) -> (bool, Vec<Group>, Vec<Group>) {
    let (pair, others) = row.people.groups().cloned().partition(is_of_a_pair);
    if row.people.is_intersection() { (true, others, pair) } else { (false, row_groups(row), Vec::new()) }
}

fn row_groups(row: &RowKey) -> Vec<Group> {
    row.people.groups().cloned().collect()
}

fn is_of_a_pair(group: &Group) -> bool {
    use StandardGroup::{Boys, Girls, Men, Women};
    matches!(group, Group::Standard(Women | Men | Girls | Boys))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::People;

    fn row(code: &str, place: &str) -> RowKey {
        RowKey { people: People::from_code(code).unwrap(), place: PlaceCode::new(place) }
    }

    #[test]
    fn focus_rows_stand_first_then_the_municipality_and_pairs_stand_together() {
        let in_town = ["roma+men", "lgbti", "women", "carers+women", "roma+women", "men", "fishers"];
        let rows: Vec<RowKey> =
            [row("women", "village")].into_iter().chain(in_town.map(|code| row(code, "town"))).collect();
        let focus = [row("lgbti", "town"), row("youth", "town")];
        let order: Vec<String> = ordered(&rows, &focus)
            .iter()
            .map(|(row, focus)| {
                format!("{}{}@{}", if *focus { "*" } else { "" }, row.people.code(), row.place)
            })
            .collect();
        assert_eq!(
            order,
            [
                "*youth@town",
                "*lgbti@town",
                "women@town",
                "men@town",
                "fishers@town",
                "roma+women@town",
                "men+roma@town",
                "carers+women@town",
                "women@village",
            ]
        );
    }
}
