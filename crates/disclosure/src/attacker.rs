//! The attacker: everybody who can add and subtract.
//!
//! Every sum that a reader knows is an equation; the shown counts move to its right side, the hidden ones are its
//! unknowns. A hidden count is given away when the equations have only one solution for it, whatever the shown
//! counts are: when Gauss–Jordan elimination leaves a row in which it stands alone.

use std::collections::{BTreeMap, BTreeSet};

use crate::Sum;

/// A row of the equations: the coefficient of each hidden cell, without zeros.
type Row = BTreeMap<usize, i128>;

/// The hidden cells whose count follows exactly from the shown cells and the sums.
///
/// Fails closed: where the numbers of the elimination grow beyond what can be held exactly, every hidden cell of
/// the sums counts as computable.
pub fn computable(hidden: &BTreeSet<usize>, sums: &[&Sum]) -> BTreeSet<usize> {
    let rows: Vec<Row> = sums.iter().map(|sum| equation(hidden, sum)).filter(|row| !row.is_empty()).collect();
    let everything = || rows.iter().flat_map(BTreeMap::keys).copied().collect();
    match reduced(&rows) {
        Some(reduced) => {
            reduced.into_values().filter(|row| row.len() == 1).flat_map(BTreeMap::into_keys).collect()
        }
        None => everything(),
    }
}

fn equation(hidden: &BTreeSet<usize>, sum: &Sum) -> Row {
    let mut row = Row::new();
    for part in sum.parts.iter().filter(|part| hidden.contains(part)) {
        *row.entry(*part).or_default() += 1;
    }
    if hidden.contains(&sum.total) {
        *row.entry(sum.total).or_default() -= 1;
    }
    row.retain(|_, coefficient| *coefficient != 0);
    row
}

/// Gauss–Jordan elimination with whole numbers; rows by the cell that they are solved for.
fn reduced(rows: &[Row]) -> Option<BTreeMap<usize, Row>> {
    let mut solved: BTreeMap<usize, Row> = BTreeMap::new();
    for row in rows {
        let mut row = row.clone();
        let known: Vec<usize> = row.keys().filter(|cell| solved.contains_key(cell)).copied().collect();
        for cell in known {
            row = without(row, cell, solved.get(&cell)?)?;
        }
        let Some(cell) = row.keys().next().copied() else { continue };
        for other in solved.values_mut().filter(|other| other.contains_key(&cell)) {
            *other = without(std::mem::take(other), cell, &row)?;
        }
        solved.insert(cell, row);
    }
    Some(solved)
}

/// The row with `cell` eliminated by `by`, divided by the greatest common divisor of its coefficients.
fn without(row: Row, cell: usize, by: &Row) -> Option<Row> {
    let (own, other) = (*row.get(&cell)?, *by.get(&cell)?);
    let mut result = Row::new();
    for (at, coefficient) in row {
        result.insert(at, coefficient.checked_mul(other)?);
    }
    for (at, coefficient) in by {
        let entry = result.entry(*at).or_default();
        *entry = entry.checked_sub(coefficient.checked_mul(own)?)?;
    }
    result.retain(|_, coefficient| *coefficient != 0);
    let divisor =
        result.values().fold(0, |divisor, coefficient| greatest_common_divisor(divisor, *coefficient));
    for coefficient in result.values_mut() {
        *coefficient /= divisor.max(1);
    }
    Some(result)
}

const fn greatest_common_divisor(one: i128, other: i128) -> i128 {
    let (mut one, mut other) = (one.saturating_abs(), other.saturating_abs());
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bridge_between_two_rectangles_is_found_though_no_sum_has_one_hidden_cell() {
        // A 4 x 4 table: two hidden 2 x 2 squares, and one hidden cell that joins them.
        let cell = |row: usize, column: usize| row * 4 + column;
        let rows = (0..4).map(|row| Sum { total: 16 + row, parts: (0..4).map(|c| cell(row, c)).collect() });
        let columns = (0..4).map(|c| Sum { total: 20 + c, parts: (0..4).map(|row| cell(row, c)).collect() });
        let sums: Vec<Sum> = rows.chain(columns).collect();
        let squares = [(0, 0), (0, 1), (1, 0), (1, 1), (2, 2), (2, 3), (3, 2), (3, 3)];
        let hidden = squares.into_iter().chain([(1, 2)]).map(|(row, column)| cell(row, column)).collect();
        let found = computable(&hidden, &sums.iter().collect::<Vec<_>>());
        assert_eq!(found, BTreeSet::from([cell(1, 2)]));
    }

    #[test]
    fn a_lone_hidden_cell_is_found_and_two_protect_each_other() {
        let sum = Sum { total: 2, parts: vec![0, 1] };
        assert_eq!(computable(&BTreeSet::from([0]), &[&sum]), BTreeSet::from([0]));
        assert_eq!(computable(&BTreeSet::from([0, 1]), &[&sum]), BTreeSet::new());
    }
}
