//! The sums that hold among counts of residents: whatever a reader of the tables can add up.
//!
//! Women and men are all, age bands are the band around them, settlements are their municipality; over several of
//! these at once, inside a table and across tables of one year. Whether parts really are the whole is told by the
//! numbers: a sum that does not hold gives nobody away, and one that holds by chance hides a count too many, never one
//! too few.

use std::collections::{BTreeMap, BTreeSet};

use base::{AgeBand, Categories, Category, Dimension, PlaceCode, Reading, State, Year};

use crate::Sum;

/// A count as a table gives it; its number in the list is the index of its cell.
#[derive(Clone, Copy, Debug)]
pub struct Counted<'a> {
    /// The table, by any number that tells it from the others.
    pub table: usize,
    /// The year that it speaks of.
    pub year: Option<Year>,
    /// Whose residents.
    pub place: &'a PlaceCode,
    /// Which of them; a dimension that is absent means its total.
    pub categories: &'a Categories,
    /// How many, in persons, before anything is hidden.
    pub count: Reading,
}

/// All sums that hold among these counts; `within` gives the place that a place lies in.
///
/// ```
/// use base::{Categories, Category, PlaceCode, Reading, Sex};
/// use disclosure::{Sum, counts::{Counted, sums}};
/// let lug = PlaceCode::new("lug");
/// let whose = [None, Some(Sex::Female), Some(Sex::Male)].map(|sex| Categories::new(sex.map(Category::Sex)));
/// let counted: Vec<Counted> = std::iter::zip(&whose, [23, 3, 20])
///     .map(|(categories, persons)| Counted {
///         table: 0, year: None, place: &lug, categories, count: Reading::count(persons),
///     })
///     .collect();
/// assert_eq!(sums(&counted, &|_| None), [Sum { total: 0, parts: vec![1, 2] }]);
/// ```
pub fn sums<'a>(counts: &[Counted<'a>], within: &dyn Fn(&PlaceCode) -> Option<&'a PlaceCode>) -> Vec<Sum> {
    let mut pools: BTreeMap<(Option<Year>, Option<usize>), Pool<'_, 'a>> = BTreeMap::new();
    let mut found = BTreeSet::new();
    for (at, counted) in counts.iter().enumerate() {
        for table in [Some(counted.table), None] {
            let pool = pools.entry((counted.year, table)).or_insert_with(|| Pool::of(counts));
            found.extend(pool.add(at, counted));
        }
    }
    for pool in pools.values() {
        pool.add_up(within, &mut found);
    }
    found.into_iter().map(|(total, parts)| Sum { total, parts }).collect()
}

type Found = BTreeSet<(usize, Vec<usize>)>;

/// Counts of which each speaks of other people: those of one table, or of all tables of a year.
struct Pool<'c, 'a> {
    counts: &'c [Counted<'a>],
    people: BTreeMap<(&'a PlaceCode, &'a Categories), usize>,
    layers: BTreeMap<Vec<Dimension>, Vec<usize>>,
}

/// Where the parts of a total are looked for: the categories beside age, and the place or the place around it.
type Corner<'a> = (&'a PlaceCode, Categories);

impl<'c, 'a> Pool<'c, 'a> {
    fn of(counts: &'c [Counted<'a>]) -> Self {
        Self { counts, people: BTreeMap::new(), layers: BTreeMap::new() }
    }

    /// Takes a count in. Where the same people stand here with the same number already, either gives the other away.
    fn add(&mut self, at: usize, counted: &Counted<'a>) -> Option<(usize, Vec<usize>)> {
        match self.people.get(&(counted.place, counted.categories)) {
            Some(first) if *first == at => None,
            Some(first) => self.holds(*first, &[at]).then(|| (*first, vec![at])),
            None => {
                self.people.insert((counted.place, counted.categories), at);
                self.layers.entry(counted.categories.dimensions().collect()).or_default().push(at);
                None
            }
        }
    }

    fn add_up(&self, within: &dyn Fn(&PlaceCode) -> Option<&'a PlaceCode>, found: &mut Found) {
        for (coarse, totals) in &self.layers {
            for (fine, parts) in &self.layers {
                if coarse.iter().all(|dimension| fine.contains(dimension)) {
                    self.layer(totals, &Parts::of(self, coarse, parts, within), found);
                }
            }
        }
    }

    fn layer(&self, totals: &[usize], parts: &Parts<'a>, found: &mut Found) {
        for total in totals {
            let Some(counted) = self.counts.get(*total) else { continue };
            let corner = (counted.place, without_age(counted.categories, None));
            for corners in [&parts.here, &parts.inside] {
                let Some(candidates) = corners.get(&corner) else { continue };
                for parts in self.covers(*total, candidates) {
                    if self.holds(*total, &parts) {
                        found.insert((*total, parts));
                    }
                }
            }
        }
    }

    /// The candidates of exactly the ages of the total, and those of the finest bands within its ages.
    fn covers(&self, total: usize, candidates: &[usize]) -> [Vec<usize>; 2] {
        let ages = self.ages(total);
        let others = || candidates.iter().copied().filter(move |part| *part != total);
        let same = others().filter(|part| self.ages(*part) == ages).collect();
        let inside: Vec<(usize, AgeBand)> = others()
            .filter_map(|part| Some((part, self.ages(part)?)))
            .filter(|(_, band)| ages.is_none_or(|ages| *band != ages && band.is_within(ages)))
            .collect();
        let bands: BTreeSet<AgeBand> = inside.iter().map(|(_, band)| *band).collect();
        let finest = |band: &AgeBand| !bands.iter().any(|other| other != band && other.is_within(*band));
        [same, inside.iter().filter(|(_, band)| finest(band)).map(|(part, _)| *part).collect()]
    }

    fn ages(&self, at: usize) -> Option<AgeBand> {
        self.counts.get(at)?.categories.age()
    }

    /// Whether the parts are the whole. Where a count came in hidden nobody can tell, so it is taken to hold as long
    /// as the others leave room for it.
    fn holds(&self, total: usize, parts: &[usize]) -> bool {
        let count = |at: &usize| self.counts.get(*at).map_or(Reading::Unknown, |counted| counted.count);
        let known: f64 = parts.iter().filter_map(|at| count(at).number()).sum();
        let missing: Vec<State> = parts
            .iter()
            .chain([&total])
            .map(|at| count(at).state())
            .filter(|state| !matches!(state, State::Known | State::Estimated))
            .collect();
        match count(&total).number() {
            _ if parts.is_empty() => false,
            Some(whole) if missing.is_empty() => (known - whole).abs() < 0.5,
            whole => {
                missing.iter().all(|state| *state == State::Suppressed)
                    && whole.is_none_or(|whole| known <= whole)
            }
        }
    }
}

/// The counts of a fine layer by the corner of a coarse one.
struct Parts<'a> {
    /// By their own place.
    here: BTreeMap<Corner<'a>, Vec<usize>>,
    /// By the place that theirs lies in.
    inside: BTreeMap<Corner<'a>, Vec<usize>>,
}

impl<'a> Parts<'a> {
    fn of(
        pool: &Pool<'_, 'a>,
        coarse: &[Dimension],
        parts: &[usize],
        within: &dyn Fn(&PlaceCode) -> Option<&'a PlaceCode>,
    ) -> Self {
        let mut found = Self { here: BTreeMap::new(), inside: BTreeMap::new() };
        for part in parts {
            let Some(counted) = pool.counts.get(*part) else { continue };
            let categories = without_age(counted.categories, Some(coarse));
            if let Some(outer) = within(counted.place) {
                found.inside.entry((outer, categories.clone())).or_default().push(*part);
            }
            found.here.entry((counted.place, categories)).or_default().push(*part);
        }
        found
    }
}

/// The categories beside age, of these dimensions only where some are given.
fn without_age(categories: &Categories, of: Option<&[Dimension]>) -> Categories {
    let stays = |category: &&Category| {
        let dimension = category.dimension();
        dimension != Dimension::Age && of.is_none_or(|of| of.contains(&dimension))
    };
    Categories::new(categories.iter().filter(stays).cloned())
}
