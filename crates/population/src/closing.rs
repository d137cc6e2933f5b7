//! Which lists of categories take in everybody, so that their counts may be added up.

use std::collections::BTreeSet;

use base::{AgeBand, Categories, Category, Dimension};

use crate::{
    ages::{ALL_AGES, exact_cover},
    amount::sum,
    rules::Rules,
    source::{Cell, Layers},
};

/// Notes for every layer of a place along which dimensions its cells may be added up.
pub(crate) fn close(layers: &mut Layers, rules: &Rules) {
    let filled: BTreeSet<Dimension> =
        Dimension::ALL.iter().copied().filter(|dimension| fill_the_total(*dimension, layers)).collect();
    for (dimensions, layer) in layers.iter_mut() {
        let fills_total = |dimension| filled.contains(&dimension);
        let closed = dimensions.iter().copied().filter(|it| closes(*it, &layer.cells, fills_total, rules));
        layer.closed = closed.collect();
    }
}

/// Whether the categories of a dimension take in everybody, so that they may be added up.
fn closes(
    dimension: Dimension,
    cells: &[Cell],
    fills_total: impl Fn(Dimension) -> bool,
    rules: &Rules,
) -> bool {
    let categories: BTreeSet<&Category> =
        cells.iter().filter_map(|cell| cell.categories.of(dimension)).collect();
    match dimension {
        Dimension::Sex | Dimension::Residence => categories.len() == 2,
        Dimension::Age => exact_cover(bands(&categories), ALL_AGES).is_some(),
        Dimension::Ethnicity | Dimension::Disability | Dimension::Migration => {
            categories.iter().any(|category| is_closing(category, rules)) || fills_total(dimension)
        }
        // Members of groups overlap, and nobody knows how an unknown dimension adds up.
        Dimension::Membership | Dimension::Other => false,
    }
}

fn bands(categories: &BTreeSet<&Category>) -> impl Iterator<Item = AgeBand> {
    categories.iter().filter_map(|category| match category {
        Category::Age(band) => Some(*band),
        _ => None,
    })
}

pub(crate) fn is_closing(category: &Category, rules: &Rules) -> bool {
    match category {
        Category::Ethnicity(code) | Category::Disability(code) | Category::Migration(code) => {
            rules.closing.has(code)
        }
        _ => false,
    }
}

/// Whether the parts along one dimension add up to the total that the same source states for the place.
fn fill_the_total(dimension: Dimension, layers: &Layers) -> bool {
    let total = layers.cell(&Categories::default()).and_then(|cell| cell.amount.ok());
    let alone = [dimension];
    let layer = layers.split_by(&alone).find(|(dimensions, _)| *dimensions == alone);
    let parts = layer.and_then(|(_, layer)| sum(layer.cells.iter().map(|cell| cell.amount)).ok());
    total.zip(parts).is_some_and(|(total, parts)| total == parts)
}
