//! The pyramid and the map, from counts of which the small ones are hidden already.

use std::ops::RangeInclusive;

use base::{AgeBand, Categories, PlaceCode, PlaceLevel, Reading, Sex, State, Year};
use charts::{Area, Band, Chart, Map, Pyramid, Quantity};
use words::Words;

use crate::{pages::everybody, store::Counts};

/// How many classes the shades of the map tell apart: more than four patterns are hard to tell from each other.
const CLASSES: usize = 4;

/// The pyramid; `None` where no table has age and sex.
pub(super) fn pyramid(counts: &Counts, words: Words) -> Option<Chart> {
    let mut bands: Vec<AgeBand> = counts.bars.iter().filter_map(|bar| bar.categories.age()).collect();
    bands.dedup();
    let side = |sex: Sex| counts.bars.iter().filter(move |bar| bar.categories.sex() == Some(sex));
    let bar = |sex: Sex, band: AgeBand| {
        let found = side(sex).find(|bar| bar.categories.age() == Some(band));
        quantity(words, found.map_or(Reading::NotCollected, |bar| bar.reading))
    };
    let sum = |sex: Sex| {
        let all: Option<f64> = side(sex).map(|bar| bar.reading.number()).sum();
        all.map_or_else(|| words.pyramid_suppressed(), |all| words.number(all, 0))
    };
    if bands.is_empty() {
        return None;
    }
    let drawn = Pyramid {
        id: "pyramid".into(),
        title: words.pyramid_title(counts.ground.name(&counts.ground.home, words.language().code())),
        description: words.pyramid_description(sum(Sex::Male), sum(Sex::Female)),
        age: words.pyramid_age(),
        women: words.pyramid_women(),
        men: words.pyramid_men(),
        bands: bands
            .into_iter()
            .map(|band| Band {
                ages: words.age_band(band),
                women: bar(Sex::Female, band),
                men: bar(Sex::Male, band),
            })
            .collect(),
    };
    Some(drawn.draw())
}

fn quantity(words: Words, reading: Reading) -> Quantity {
    match reading.number() {
        Some(count) => Quantity::of(count, words.reading(&reading)),
        None => Quantity::not_shown(words.reading(&reading)),
    }
}

/// The settlements as areas, shaded by how many people live there; `None` where no file draws them.
pub(super) fn map(counts: &Counts, year: Option<Year>, words: Words) -> Option<Chart> {
    let (ground, language) = (&counts.ground, words.language().code());
    let is_settlement =
        |code: &PlaceCode| ground.places.get(code).is_some_and(|place| place.level == PlaceLevel::Settlement);
    let residents = |code: &PlaceCode| everybody(counts, year, code, &Categories::default())?.number();
    let drawn = || ground.boundaries.iter().filter(|(code, _)| is_settlement(code));
    let classes = classes(drawn().filter_map(|(code, _)| residents(code)).collect());
    let areas = drawn().map(|(code, outlines)| Area {
        name: ground.name(code, language).to_owned(),
        outlines: outlines.clone(),
        category: residents(code).and_then(|count| classes.iter().position(|class| class.contains(&count))),
    });
    let map = Map {
        id: "settlements".into(),
        title: words.map_title(ground.name(&ground.home, language)),
        description: words.map_description(),
        name: words.check_column_place(),
        category: words.figure_name(base::FigureName::Population),
        categories: classes.iter().map(|class| written(words, class)).collect(),
        unknown: words.state(State::Unknown),
        areas: areas.collect(),
    };
    map.draw()
}

type Class = RangeInclusive<f64>;

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
    fn every_count_stands_in_one_class_of_the_map() {
        let counts = vec![120.0, 80.0, 80.0, 400.0, 35.0, 900.0, 60.0];
        let found = classes(counts.clone());
        assert!(found.len() <= super::CLASSES && classes(Vec::new()).is_empty());
        assert!(counts.iter().all(|count| found.iter().filter(|class| class.contains(count)).count() == 1));
    }
}
