//! The settlements as areas, never as points, shaded by how many people are known to live there.

use base::{FigureName, Link, Place, PlaceCode, PlaceLevel, RowKey, StandardGroup, State};
use charts::{Area, Chart, Map};
use words::Words;

use crate::Outcome;

/// How many classes the shades tell apart: more than four patterns are hard to tell from each other.
const CLASSES: usize = 4;

/// The map; `None` when no boundary was read, or no file says of which municipality.
pub fn map(outcome: &Outcome, words: Words) -> Option<Chart> {
    let language = words.language().code();
    let counted: Vec<(&Place, Option<f64>)> =
        settlements(outcome).map(|place| (place, residents(outcome, &place.code))).collect();
    let classes = classes(counted.iter().filter_map(|(_, count)| *count).collect());
    let class_of = |count: f64| classes.iter().position(|class| class.contains(&count));
    let areas = counted.iter().map(|(place, count)| Area {
        name: place.name(language).to_owned(),
        outlines: outcome.boundaries.get(&place.code).cloned().unwrap_or_default(),
        category: count.and_then(class_of),
    });
    let map = Map {
        id: "settlements".into(),
        title: words.map_title(outcome.place_name(language)?),
        description: words.map_description(),
        name: words.check_column_place(),
        category: words.figure_name(FigureName::Population),
        categories: classes.iter().map(|class| written(words, class)).collect(),
        unknown: words.state(State::Unknown),
        areas: areas.collect(),
    };
    map.draw()
}

fn settlements(outcome: &Outcome) -> impl Iterator<Item = &Place> {
    let drawn = |place: &&Place| {
        place.level == PlaceLevel::Settlement && outcome.boundaries.contains_key(&place.code)
    };
    outcome.places.iter().filter(drawn)
}

/// Women and men of a settlement together, where both may be shown.
fn residents(outcome: &Outcome, place: &PlaceCode) -> Option<f64> {
    let count = |group: StandardGroup| {
        let key = RowKey { people: group.into(), place: place.clone() };
        let known = outcome.chain.rows.iter().find(|row| row.key == key)?.link(Link::Known)?;
        known.figures.iter().find(|figure| figure.name == FigureName::Population)?.reading.number()
    };
    Some(count(StandardGroup::Women)? + count(StandardGroup::Men)?)
}

type Class = std::ops::RangeInclusive<f64>;

/// Classes of about as many settlements each, from the smallest count to the greatest.
fn classes(mut counts: Vec<f64>) -> Vec<Class> {
    counts.sort_by(f64::total_cmp);
    counts.dedup();
    let size = counts.len().div_ceil(CLASSES).max(1);
    let ends = |chunk: &[f64]| Some(*chunk.first()?..=*chunk.last()?);
    counts.chunks(size).filter_map(ends).collect()
}

fn written(words: Words, class: &Class) -> String {
    if class.start() < class.end() {
        words.interval(*class.start(), *class.end())
    } else {
        words.number(*class.start(), 0)
    }
}

#[cfg(test)]
mod tests {
    use super::classes;

    #[test]
    fn every_count_stands_in_one_class() {
        let counts = vec![120.0, 80.0, 80.0, 400.0, 35.0, 900.0, 60.0];
        let found = classes(counts.clone());
        assert!(found.len() <= super::CLASSES);
        assert!(counts.iter().all(|count| found.iter().filter(|class| class.contains(count)).count() == 1));
    }

    #[test]
    fn without_counts_there_are_no_classes() {
        assert!(classes(Vec::new()).is_empty());
    }
}
