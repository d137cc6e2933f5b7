//! Random tables against an attacker that shares no code with the mechanism: exact fractions, the real counts on
//! the right side, and every unknown that comes out with one value is a failure.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "builders of tests stand outside of #[test] functions, where clippy.toml does not reach"
)]

use base::{Reading, State};
use disclosure::{Cell, Sum, hide_small};
use proptest::prelude::*;

/// A fraction in lowest terms.
#[derive(Clone, Copy, PartialEq)]
struct Fraction(i128, i128);

impl Fraction {
    fn new(top: i128, bottom: i128) -> Self {
        let gcd = |mut a: i128, mut b: i128| {
            while b != 0 {
                (a, b) = (b, a % b);
            }
            a.abs().max(1)
        };
        let divisor = gcd(top, bottom) * bottom.signum();
        Self(top / divisor, bottom / divisor)
    }

    fn minus_times(self, factor: Self, other: Self) -> Self {
        let product = Self::new(factor.0 * other.0, factor.1 * other.1);
        Self::new(self.0 * product.1 - product.0 * self.1, self.1 * product.1)
    }
}

/// Solves the sums for the hidden cells; returns those with exactly one possible value.
fn attack(cells: &[Cell], truth: &[i64], sums: &[Sum]) -> Vec<usize> {
    let unknowns: Vec<usize> =
        (0..cells.len()).filter(|at| cells[*at].count == Reading::Suppressed).collect();
    let mut rows: Vec<Vec<Fraction>> = sums
        .iter()
        .map(|sum| {
            let mut row = vec![Fraction(0, 1); unknowns.len() + 1];
            let weighted = sum.parts.iter().map(|part| (*part, 1)).chain([(sum.total, -1)]);
            for (cell, weight) in weighted {
                match unknowns.iter().position(|unknown| *unknown == cell) {
                    Some(column) => row[column].0 += weight,
                    None => row[unknowns.len()].0 -= weight * i128::from(truth[cell]),
                }
            }
            row
        })
        .collect();
    let mut done = 0;
    for column in 0..unknowns.len() {
        let Some(pivot) = (done..rows.len()).find(|row| rows[*row][column].0 != 0) else { continue };
        rows.swap(done, pivot);
        let lead = rows[done][column];
        let scaled: Vec<Fraction> =
            rows[done].iter().map(|value| Fraction::new(value.0 * lead.1, value.1 * lead.0)).collect();
        rows[done].clone_from(&scaled);
        for (index, row) in rows.iter_mut().enumerate().filter(|(index, _)| *index != done) {
            let _ = index;
            let factor = row[column];
            for (value, pivot) in row.iter_mut().zip(&scaled) {
                *value = value.minus_times(factor, *pivot);
            }
        }
        done += 1;
    }
    let alone = |row: &&Vec<Fraction>| row[..unknowns.len()].iter().filter(|value| value.0 != 0).count() == 1;
    rows.iter()
        .filter(alone)
        .filter_map(|row| row.iter().position(|value| value.0 != 0))
        .map(|c| unknowns[c])
        .collect()
}

fn hidden(truth: &[i64], sums: &[Sum]) -> Vec<Cell> {
    let mut cells: Vec<Cell> =
        truth.iter().map(|count| Cell::new(Reading::count(usize::try_from(*count).unwrap()))).collect();
    hide_small(&mut cells, sums);
    cells
}

/// A table with its margins: inner cells row by row, then row totals, column totals and the grand total.
fn with_margins(counts: &[Vec<i64>]) -> (Vec<i64>, Vec<Sum>) {
    let (rows, columns) = (counts.len(), counts[0].len());
    let inner = rows * columns;
    let mut truth: Vec<i64> = counts.iter().flatten().copied().collect();
    truth.extend(counts.iter().map(|row| row.iter().sum::<i64>()));
    truth.extend((0..columns).map(|column| counts.iter().map(|row| row[column]).sum::<i64>()));
    truth.push(counts.iter().flatten().sum());
    let row_sum =
        |row: usize| Sum { total: inner + row, parts: (0..columns).map(|c| row * columns + c).collect() };
    let column_sum =
        |c: usize| Sum { total: inner + rows + c, parts: (0..rows).map(|row| row * columns + c).collect() };
    let mut sums: Vec<Sum> = (0..rows).map(row_sum).chain((0..columns).map(column_sum)).collect();
    let grand = inner + rows + columns;
    sums.push(Sum { total: grand, parts: (inner..inner + rows).collect() });
    sums.push(Sum { total: grand, parts: (inner + rows..grand).collect() });
    (truth, sums)
}

fn count() -> impl Strategy<Value = i64> {
    prop_oneof![Just(0), 1_i64..5, 5_i64..30, 30_i64..500]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn in_a_table_with_margins(
        counts in (2_usize..7, 2_usize..7).prop_flat_map(|(rows, columns)| {
            proptest::collection::vec(proptest::collection::vec(count(), columns), rows)
        }),
    ) {
        let (truth, sums) = with_margins(&counts);
        let cells = hidden(&truth, &sums);
        prop_assert_eq!(attack(&cells, &truth, &sums), Vec::<usize>::new());
        for (cell, count) in cells.iter().zip(&truth) {
            prop_assert!(*count != 0 || cell.count.state() == State::Known, "zero stays");
            prop_assert!(!(1..5).contains(count) || cell.count == Reading::Suppressed, "small is hidden");
        }
    }

    #[test]
    fn in_a_tree_of_places_crossed_with_sex(
        settlements in proptest::collection::vec(proptest::collection::vec((count(), count()), 1..5), 1..5),
    ) {
        // Every node of the tree (country, municipalities, settlements) has women, men and their total.
        let mut truth: Vec<i64> = vec![0, 0, 0];
        let mut sums = vec![Sum { total: 2, parts: vec![0, 1] }];
        let mut municipalities = Vec::new();
        for parts in &settlements {
            let own = truth.len();
            municipalities.push(own);
            truth.extend([0, 0, 0]);
            sums.push(Sum { total: own + 2, parts: vec![own, own + 1] });
            let mut children = Vec::new();
            for (women, men) in parts {
                let at = truth.len();
                children.push(at);
                truth.extend([*women, *men, women + men]);
                sums.push(Sum { total: at + 2, parts: vec![at, at + 1] });
                for (offset, count) in [*women, *men, women + men].into_iter().enumerate() {
                    truth[own + offset] += count;
                    truth[offset] += count;
                }
            }
            sums.extend((0..3).map(|o| Sum { total: own + o, parts: children.iter().map(|at| at + o).collect() }));
        }
        sums.extend((0..3).map(|o| Sum { total: o, parts: municipalities.iter().map(|at| at + o).collect() }));
        let cells = hidden(&truth, &sums);
        prop_assert_eq!(attack(&cells, &truth, &sums), Vec::<usize>::new());
    }

    #[test]
    fn a_table_without_small_counts_is_left_as_it_is(
        counts in proptest::collection::vec(proptest::collection::vec(prop_oneof![Just(0_i64), 5_i64..99], 3), 3),
    ) {
        let (truth, sums) = with_margins(&counts);
        prop_assert!(hidden(&truth, &sums).iter().all(|cell| cell.count.state() == State::Known));
    }
}

#[test]
fn a_suppressed_cell_of_the_source_is_protected_too() {
    let mut cells = [Reading::Suppressed, Reading::count(50), Reading::count(60)].map(Cell::new);
    let hidden = hide_small(&mut cells, &[Sum { total: 2, parts: vec![0, 1] }]);
    assert!(hidden.small.is_empty());
    assert_eq!(hidden.complements.into_iter().collect::<Vec<_>>(), [1]);
}

#[test]
fn where_every_other_part_is_zero_the_total_is_hidden() {
    let truth = [3, 0, 3];
    let cells = hidden(&truth, &[Sum { total: 2, parts: vec![0, 1] }]);
    assert_eq!(
        cells.iter().map(|cell| cell.count.state()).collect::<Vec<_>>(),
        [State::Suppressed, State::Known, State::Suppressed]
    );
}

#[test]
fn a_sum_that_points_outside_the_table_is_ignored() {
    let mut cells = [Cell::new(Reading::count(50))];
    assert_eq!(hide_small(&mut cells, &[Sum { total: 7, parts: vec![0] }]).complements.len(), 0);
}

#[test]
fn a_count_that_follows_from_sums_around_its_own_is_protected_too() {
    let (truth, sums) = with_margins(&[vec![0, 0, 7], vec![0, 1, 11], vec![1, 11, 0]]);
    assert_eq!(attack(&hidden(&truth, &sums), &truth, &sums), Vec::<usize>::new());
}
