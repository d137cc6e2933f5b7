//! The population pyramid of a place.

use base::{AgeBand, At, Categories, Category, Dimension, Group, People, Period, PlaceCode, Reading, Sex};

use crate::{
    ages::{ALL_AGES, finest_cover},
    amount::Amount,
    profile::Profile,
    source::{Layer, Source},
};

/// Women and men by age band; the three lists have the same length.
#[derive(Clone, Debug, PartialEq)]
pub struct Pyramid {
    /// The bands, youngest first; together they hold every age once.
    pub bands: Vec<AgeBand>,
    /// Women and girls of each band, in persons.
    pub female: Vec<Reading>,
    /// Men and boys of each band, in persons.
    pub male: Vec<Reading>,
    /// The time it speaks of.
    pub as_of: Option<Period>,
    /// The cells it comes from.
    pub cells: Vec<At>,
}

impl Profile {
    /// The pyramid of a place, in the finest bands of the table whose year fits best; `None` where no table splits
    /// the place's residents by sex and age.
    pub fn pyramid(&self, place: &PlaceCode) -> Option<Pyramid> {
        let women = People::of(Group::from(base::StandardGroup::Women));
        let by_fit = self.candidates(&women, place);
        let pyramids = self.sources.iter().filter_map(|source| pyramid(source, place));
        let fit = |pyramid: &Pyramid| {
            let same = |as_of| by_fit.iter().position(|candidate| candidate.as_of == as_of);
            (same(pyramid.as_of).unwrap_or(usize::MAX), std::cmp::Reverse(pyramid.bands.len()))
        };
        pyramids.min_by_key(fit)
    }
}

fn pyramid(source: &Source, place: &PlaceCode) -> Option<Pyramid> {
    let layers = source.places.get(place)?;
    let wanted = [Dimension::Sex, Dimension::Age];
    let (_, layer) = layers.iter().find(|(dimensions, _)| *dimensions == wanted)?;
    let bands = finest_cover(layer.cells.iter().filter_map(|cell| cell.categories.age()), ALL_AGES)?;
    let side = |sex| bands.iter().map(|band| cell(layer, sex, *band)).collect::<Option<Vec<_>>>();
    let (female, male) = (side(Sex::Female)?, side(Sex::Male)?);
    let cells = female.iter().chain(&male).map(|(at, _)| *at).collect();
    let readings = |side: Vec<(At, Reading)>| side.into_iter().map(|(_, reading)| reading).collect();
    Some(Pyramid { female: readings(female), male: readings(male), bands, as_of: source.as_of, cells })
}

fn cell(layer: &Layer, sex: Sex, band: AgeBand) -> Option<(At, Reading)> {
    let wanted = Categories::new([Category::Sex(sex), Category::Age(band)]);
    let cell = layer.cells.iter().find(|cell| cell.categories == wanted)?;
    Some((cell.at, cell.amount.map_or_else(|reason| reason, Amount::reading)))
}
