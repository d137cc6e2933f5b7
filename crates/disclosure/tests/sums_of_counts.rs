//! The sums that are found in tables of residents, against sums written down from how the tables were made.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "builders of tests stand outside of #[test] functions, where clippy.toml does not reach"
)]

use std::collections::BTreeSet;

use base::{AgeBand, Categories, Category, PlaceCode, Reading, Sex, State};
use disclosure::{
    Cell, Sum,
    attacker::computable,
    counts::{Counted, sums},
    hide_small,
};
use proptest::prelude::*;

const VILLAGES: usize = 3;
const BANDS: [(u8, Option<u8>); 3] = [(0, Some(14)), (15, Some(64)), (65, None)];

/// One cell of the cube: a village or the municipality, a sex or both, an age band or all.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Key {
    village: Option<usize>,
    sex: Option<usize>,
    band: Option<usize>,
}

impl Key {
    fn all() -> Vec<Self> {
        let optional = |size: usize| (0..size).map(Some).chain([None]);
        let mut keys = Vec::new();
        for village in optional(VILLAGES) {
            for sex in optional(2) {
                keys.extend(optional(BANDS.len()).map(|band| Self { village, sex, band }));
            }
        }
        keys
    }

    fn place(self) -> PlaceCode {
        PlaceCode::new(&self.village.map_or("town".to_owned(), |village| format!("village-{village}")))
    }

    fn categories(self) -> Categories {
        let sex = self.sex.map(|sex| Category::Sex([Sex::Female, Sex::Male][sex]));
        let age = self.band.map(|band| {
            let (from, to) = BANDS[band];
            Category::Age(AgeBand::new(from, to).unwrap())
        });
        Categories::new(sex.into_iter().chain(age))
    }

    fn count(self, people: &[Vec<Vec<usize>>]) -> usize {
        let inside = |wanted: Option<usize>, at: usize| wanted.is_none_or(|wanted| wanted == at);
        let mut count = 0;
        for (village, by_sex) in people.iter().enumerate() {
            for (sex, by_band) in by_sex.iter().enumerate() {
                for (band, persons) in by_band.iter().enumerate() {
                    let counted =
                        inside(self.village, village) && inside(self.sex, sex) && inside(self.band, band);
                    count += if counted { *persons } else { 0 };
                }
            }
        }
        count
    }
}

/// Two tables: villages by sex, and everything by sex and age without the villages' totals.
fn tables() -> Vec<(usize, Key)> {
    let first = Key::all().into_iter().filter(|key| key.band.is_none()).map(|key| (0, key));
    let second =
        Key::all().into_iter().filter(|key| key.band.is_some() && key.sex.is_some()).map(|key| (1, key));
    first.chain(second).collect()
}

/// How the cube was made: each total is the sum over the finest cells below it, whichever table has them.
fn made(tables: &[(usize, Key)]) -> Vec<Sum> {
    let at = |key: Key| tables.iter().position(|(_, own)| *own == key);
    let mut sums = Vec::new();
    for (total, (_, key)) in tables.iter().enumerate() {
        let villages: Vec<_> = key.village.map_or((0..VILLAGES).map(Some).collect(), |v| vec![Some(v)]);
        let sexes: Vec<_> = key.sex.map_or(vec![Some(0), Some(1)], |sex| vec![Some(sex)]);
        let bands: Vec<_> = key.band.map_or((0..BANDS.len()).map(Some).collect(), |band| vec![Some(band)]);
        let mut parts = Vec::new();
        for village in &villages {
            for sex in &sexes {
                parts.extend(
                    bands.iter().filter_map(|band| at(Key { village: *village, sex: *sex, band: *band })),
                );
            }
        }
        if parts != [total] {
            sums.push(Sum { total, parts });
        }
    }
    sums
}

fn hidden(people: &[Vec<Vec<usize>>]) -> (Vec<(usize, Key)>, Vec<Cell>) {
    let tables = tables();
    let places: Vec<PlaceCode> = tables.iter().map(|(_, key)| key.place()).collect();
    let categories: Vec<Categories> = tables.iter().map(|(_, key)| key.categories()).collect();
    let counts: Vec<Counted<'_>> = tables
        .iter()
        .enumerate()
        .map(|(at, (table, key))| Counted {
            table: *table,
            year: None,
            place: &places[at],
            categories: &categories[at],
            count: Reading::count(key.count(people)),
        })
        .collect();
    let town = PlaceCode::new("town");
    let within = |place: &PlaceCode| (*place != town).then_some(&town);
    let mut cells: Vec<Cell> = counts.iter().map(|counted| Cell::new(counted.count)).collect();
    hide_small(&mut cells, &sums(&counts, &within));
    (tables, cells)
}

proptest! {
    #[test]
    fn no_small_count_stays_or_can_be_worked_out_across_two_tables(
        people in prop::collection::vec(prop::collection::vec(prop::collection::vec(0_usize..30, 3), 2), VILLAGES)
    ) {
        let (tables, cells) = hidden(&people);
        let shown = |cell: &Cell| cell.count.number();
        prop_assert!(cells.iter().filter_map(shown).all(|count| !(1.0..5.0).contains(&count)));
        let unseen: BTreeSet<usize> =
            (0..cells.len()).filter(|at| cells[*at].count.state() == State::Suppressed).collect();
        let made = made(&tables);
        let found = computable(&unseen, &made.iter().collect::<Vec<_>>());
        prop_assert!(found.is_empty(), "{:?}", found.iter().map(|at| tables[*at]).collect::<Vec<_>>());
    }
}

#[test]
fn the_same_people_in_two_tables_are_hidden_in_both() {
    let lug = PlaceCode::new("lug");
    let whose = Categories::new([Category::Sex(Sex::Female)]);
    let counted =
        |table| Counted { table, year: None, place: &lug, categories: &whose, count: Reading::count(3) };
    let found = sums(&[counted(0), counted(1)], &|_| None);
    assert_eq!(found, [Sum { total: 0, parts: vec![1] }]);
}

#[test]
fn narrow_bands_are_the_wide_band_around_them_and_overlapping_ones_are_no_sum() {
    let lug = PlaceCode::new("lug");
    let bands = [(0, Some(14), 50), (0, Some(4), 20), (5, Some(14), 30), (0, None, 90), (10, None, 70)];
    let whose = bands.map(|(from, to, _)| Categories::new(AgeBand::new(from, to).map(Category::Age)));
    let counted: Vec<Counted<'_>> = std::iter::zip(&whose, bands)
        .map(|(categories, (_, _, persons))| Counted {
            table: 0,
            year: None,
            place: &lug,
            categories,
            count: Reading::count(persons),
        })
        .collect();
    assert_eq!(sums(&counted, &|_| None), [Sum { total: 0, parts: vec![1, 2] }]);
}
