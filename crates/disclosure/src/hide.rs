//! Hiding small counts and the counts that would give them away.

use std::collections::BTreeSet;

use base::Reading;

use crate::attacker::computable;

/// Counts below this are hidden: with 1 to 4 persons, people of a small town know who is meant.
const SMALLEST_SHOWN: f64 = 5.0;

/// A count of persons in a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// The count, or why there is none.
    pub count: Reading,
}

impl Cell {
    /// A cell with this count.
    pub const fn new(count: Reading) -> Self {
        Self { count }
    }

    fn is_small(self) -> bool {
        self.count.number().is_some_and(|count| count > 0.0 && count < SMALLEST_SHOWN)
    }

    /// The count as a size to choose by; `None` for a cell that shows nothing, or zero.
    fn size(self) -> Option<f64> {
        self.count.number().filter(|count| *count > 0.0)
    }
}

/// A sum that a reader knows to hold: the total cell is the sum of the parts. Cells are given by their index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sum {
    /// The total.
    pub total: usize,
    /// The parts.
    pub parts: Vec<usize>,
}

impl Sum {
    /// All cells of the sum, the total last.
    pub(crate) fn cells(&self) -> impl Iterator<Item = usize> {
        self.parts.iter().copied().chain([self.total])
    }
}

/// What was hidden: indices of cells, in ascending order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hidden {
    /// Counts of 1 to 4 persons.
    pub small: BTreeSet<usize>,
    /// Counts that would have given a hidden one away.
    pub complements: BTreeSet<usize>,
}

/// Hides counts of 1 to 4 persons, and then other counts until no hidden one can be computed exactly.
///
/// Cells that come in suppressed are protected like those that are hidden here. Sums with an index outside of
/// `cells` are ignored. The same cells and sums always give the same result.
///
/// ```
/// use base::{Reading, State};
/// use disclosure::{Cell, Sum, hide_small};
/// // 3 women and 20 men are 23 people: with the women alone hidden, 23 - 20 would tell.
/// let mut cells = [3, 20, 23].map(|count| Cell::new(Reading::count(count)));
/// let hidden = hide_small(&mut cells, &[Sum { total: 2, parts: vec![0, 1] }]);
/// assert_eq!(cells.map(|cell| cell.count.state()), [State::Suppressed, State::Suppressed, State::Known]);
/// assert_eq!(hidden.complements.into_iter().collect::<Vec<_>>(), [1]);
/// ```
pub fn hide_small(cells: &mut [Cell], sums: &[Sum]) -> Hidden {
    let sums: Vec<&Sum> = sums.iter().filter(|sum| sum.cells().all(|cell| cell < cells.len())).collect();
    let small = (0..cells.len()).filter(|at| cells.get(*at).is_some_and(|cell| cell.is_small())).collect();
    let mut hidden = Hidden { small, complements: BTreeSet::new() };
    for at in &hidden.small {
        hide(cells, *at);
    }
    while let Some(at) = next_complement(cells, &sums) {
        hide(cells, at);
        hidden.complements.insert(at);
    }
    hidden
}

fn hide(cells: &mut [Cell], at: usize) {
    if let Some(cell) = cells.get_mut(at) {
        cell.count = Reading::Suppressed;
    }
}

/// The next cell to hide: first for sums in which exactly one cell is hidden, then for whatever linear algebra finds.
fn next_complement(cells: &[Cell], sums: &[&Sum]) -> Option<usize> {
    let mut lonely = sums.iter().filter(|sum| hidden_in(cells, sum).count() == 1);
    if let Some(cell) = lonely.find_map(|sum| smallest_shown(cells, sum)) {
        return Some(cell);
    }
    let hidden: BTreeSet<usize> = (0..cells.len()).filter(|at| is_hidden(cells, *at)).collect();
    let found = computable(&hidden, sums);
    if found.is_empty() {
        return None;
    }
    // A count can follow from sums that it does not stand in. Hiding more ends at the latest when no count above
    // zero is left in sums with hidden ones: doubling all of them then solves the sums as well.
    let around = |cells_of: &BTreeSet<usize>| {
        let mut touching = sums.iter().filter(|sum| sum.cells().any(|cell| cells_of.contains(&cell)));
        touching.find_map(|sum| smallest_shown(cells, sum))
    };
    around(&found).or_else(|| around(&hidden))
}

fn hidden_in<'a>(cells: &'a [Cell], sum: &'a Sum) -> impl Iterator<Item = usize> + 'a {
    sum.cells().filter(|at| is_hidden(cells, *at))
}

/// Whether a reader sees no count there; a count that nobody knows protects as well as a hidden one.
fn is_hidden(cells: &[Cell], at: usize) -> bool {
    cells.get(at).is_some_and(|cell| cell.count.value().is_none())
}

/// The smallest part that is shown and not zero, else the total; the first of several that are equally small.
fn smallest_shown(cells: &[Cell], sum: &Sum) -> Option<usize> {
    let size = |at: &usize| cells.get(*at).and_then(|cell| cell.size());
    let sized = sum.parts.iter().filter_map(|at| Some((size(at)?, *at)));
    let smallest = sized.min_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    smallest.map(|(_, at)| at).or_else(|| Some(sum.total).filter(|at| size(at).is_some()))
}
