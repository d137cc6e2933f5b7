//! Questions answered by one source: the cell that says it, or the cells that add up to it.

use std::collections::{BTreeMap, BTreeSet};

use base::{AgeBand, At, Categories, Category, CategoryCode, Dimension, PlaceCode};

use crate::{
    ages::{Bands, of_ages},
    amount::{Amount, Sum, sum},
    query::{Query, asked_ages},
    rules::Rules,
    source::{Cell, Layer, Layers, Source},
};

/// An answer and the cells that it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    pub(crate) amount: Sum,
    pub(crate) cells: Vec<At>,
}

impl Answer {
    fn is_exact(&self) -> bool {
        self.amount.is_ok_and(Amount::is_exact)
    }

    fn has_value(&self) -> bool {
        self.amount.is_ok()
    }
}

/// Asks one source; where it does not speak of the place, asks it for all the places that make it up.
pub(crate) fn ask(
    source: &Source,
    place: &PlaceCode,
    query: &Query,
    parts_of: &BTreeMap<PlaceCode, Vec<PlaceCode>>,
    rules: &Rules,
) -> Option<Answer> {
    let own = source.places.get(place).and_then(|layers| in_place(layers, query, rules));
    own.or_else(|| {
        // Who the majority is differs from settlement to settlement: minorities are not added up over places.
        let parts = parts_of.get(place).filter(|parts| !parts.is_empty() && !query.asks_majority())?;
        let answers = parts.iter().map(|part| ask(source, part, query, parts_of, rules));
        let answers: Vec<Answer> = answers.collect::<Option<_>>()?;
        Some(joined(answers))
    })
}

fn joined(answers: Vec<Answer>) -> Answer {
    let amount = sum(answers.iter().map(|answer| answer.amount));
    Answer { amount, cells: answers.into_iter().flat_map(|answer| answer.cells).collect() }
}

/// Asks the cells of one place: the layer with the fewest dimensions that answers exactly, else the best of the others.
pub(crate) fn in_place(layers: &Layers, query: &Query, rules: &Rules) -> Option<Answer> {
    let majority = if query.asks_majority() { Some(majority(layers, rules)?) } else { None };
    let everybody = query
        .age
        .and_then(|_| in_place(layers, &query.any_age(), rules))
        .and_then(|answer| answer.amount.ok());
    let wanted = query.dimensions();
    let mut best: Option<Answer> = None;
    for (dimensions, layer) in layers.split_by(&wanted) {
        let question = Question { query, majority: majority.as_ref(), everybody, rules };
        let Some(answer) = question.in_layer(dimensions, layer) else { continue };
        if answer.is_exact() {
            return Some(answer);
        }
        if best.as_ref().is_none_or(|best| !best.has_value() && answer.has_value()) {
            best = Some(answer);
        }
    }
    best
}

struct Question<'a> {
    query: &'a Query,
    majority: Option<&'a CategoryCode>,
    everybody: Option<Amount>,
    rules: &'a Rules,
}

impl Question<'_> {
    fn in_layer(&self, dimensions: &[Dimension], layer: &Layer) -> Option<Answer> {
        let wanted = self.query.dimensions();
        let mut added_up = dimensions.iter().filter(|dimension| !wanted.contains(dimension));
        if added_up.any(|dimension| !layer.closed.contains(dimension)) {
            return None;
        }
        let cells: Vec<&Cell> = layer.cells.iter().filter(|cell| self.passes(&cell.categories)).collect();
        if cells.is_empty() || !is_full_cross(&cells) {
            return None;
        }
        if dimensions.contains(&Dimension::Age) { self.over_ages(&cells) } else { Some(added(&cells)) }
    }

    fn passes(&self, categories: &Categories) -> bool {
        categories.iter().all(|category| self.query.passes(category, self.majority, self.rules))
    }

    fn over_ages(&self, cells: &[&Cell]) -> Option<Answer> {
        let mut by_band: BTreeMap<AgeBand, Vec<&Cell>> = BTreeMap::new();
        for cell in cells {
            by_band.entry(cell.categories.age()?).or_default().push(cell);
        }
        let bands: Bands = by_band.iter().map(|(band, cells)| (*band, added(cells).amount)).collect();
        let asked = asked_ages(self.query);
        let (amount, used) = of_ages(&bands, asked, self.everybody, self.rules.open_band.last_age)?;
        let cells = used.iter().filter_map(|band| by_band.get(band)).flatten().map(|cell| cell.at).collect();
        Some(Answer { amount, cells })
    }
}

fn added(cells: &[&Cell]) -> Answer {
    Answer {
        amount: sum(cells.iter().map(|cell| cell.amount)),
        cells: cells.iter().map(|cell| cell.at).collect(),
    }
}

/// Whether every combination of the categories that occur has its cell: a missing one is not taken for zero.
fn is_full_cross(cells: &[&Cell]) -> bool {
    let mut seen: BTreeMap<Dimension, BTreeSet<&Category>> = BTreeMap::new();
    for category in cells.iter().flat_map(|cell| cell.categories.iter()) {
        seen.entry(category.dimension()).or_default().insert(category);
    }
    let combinations = seen.values().map(BTreeSet::len).fold(1, usize::saturating_mul);
    combinations == cells.len()
}

/// The largest declared ethnicity of a place, where the source counts all of them or the largest is over half.
fn majority(layers: &Layers, rules: &Rules) -> Option<CategoryCode> {
    let (_, layer) = layers.split_by(&[Dimension::Ethnicity]).next()?;
    let mut sizes: BTreeMap<&CategoryCode, i64> = BTreeMap::new();
    for cell in &layer.cells {
        if let Some(Category::Ethnicity(code)) = cell.categories.of(Dimension::Ethnicity) {
            let people = cell.amount.map_or(0, |amount| amount.best);
            *sizes.entry(code).or_default() += people;
        }
    }
    let declared = sizes.iter().filter(|(code, _)| !rules.not_declared.has(code));
    // Of two that are equally large the first code wins, so that the answer does not depend on the order of rows.
    let (code, people) = declared.max_by_key(|(code, people)| (**people, std::cmp::Reverse(**code)))?;
    let total = layers.cell(&Categories::default()).and_then(|cell| cell.amount.ok());
    let over_half = total.is_some_and(|total| people.saturating_mul(2) > total.best);
    (over_half || layer.closed.contains(&Dimension::Ethnicity)).then(|| (*code).clone())
}
