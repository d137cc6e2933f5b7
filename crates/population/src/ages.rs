//! Counts of age bands, asked for ages that the bands may not fit.
//!
//! Where bands meet the asked ages exactly, the answer is their sum. Where they do not, the answer is an interval:
//! at least the bands inside, at most the bands that touch. People are never spread evenly over a band to make a
//! figure look known; an even spread only chooses the best value inside the interval.

use std::collections::BTreeMap;

use base::AgeBand;

use crate::amount::{Amount, Sum, sum};

/// One past the last age that anybody can have.
const END: u16 = 256;

/// Counts by age band, of one table and the same people otherwise.
pub(crate) type Bands = BTreeMap<AgeBand, Sum>;

/// Everybody.
pub(crate) const ALL_AGES: AgeBand = AgeBand { from: 0, to: None };

fn ends(band: AgeBand) -> u16 {
    band.to.map_or(END, |to| u16::from(to) + 1)
}

/// The fewest bands that cover the asked ages exactly, each age once.
pub(crate) fn exact_cover(bands: impl IntoIterator<Item = AgeBand>, asked: AgeBand) -> Option<Vec<AgeBand>> {
    cover(bands, asked, |one, other| one < other)
}

/// The most bands that cover the asked ages exactly, each age once.
pub(crate) fn finest_cover(bands: impl IntoIterator<Item = AgeBand>, asked: AgeBand) -> Option<Vec<AgeBand>> {
    cover(bands, asked, |one, other| one > other)
}

fn cover(
    bands: impl IntoIterator<Item = AgeBand>,
    asked: AgeBand,
    better: impl Fn(usize, usize) -> bool,
) -> Option<Vec<AgeBand>> {
    let mut inside: Vec<AgeBand> = bands.into_iter().filter(|band| band.is_within(asked)).collect();
    inside.sort_unstable();
    inside.dedup();
    let mut covers: BTreeMap<u16, Vec<AgeBand>> = BTreeMap::from([(u16::from(asked.from), Vec::new())]);
    for band in inside {
        let Some(before) = covers.get(&u16::from(band.from)) else { continue };
        let cover: Vec<AgeBand> = before.iter().copied().chain([band]).collect();
        let best = covers.entry(ends(band)).or_insert_with(|| cover.clone());
        if better(cover.len(), best.len()) {
            *best = cover;
        }
    }
    covers.remove(&ends(asked)).filter(|cover| !cover.is_empty())
}

/// How many people have the asked ages, with the bands that say so; `everybody` is the count over all ages, where known.
pub(crate) fn of_ages(
    bands: &Bands,
    asked: AgeBand,
    everybody: Option<Amount>,
    last_age: u16,
) -> Option<(Sum, Vec<AgeBand>)> {
    let counted = || bands.iter().filter_map(|(band, sum)| Some((*band, sum.as_ref().ok().copied()?)));
    let exact = exact_cover(counted().map(|(band, _)| band), asked)
        .or_else(|| exact_cover(bands.keys().copied(), asked));
    if let Some(cover) = exact {
        return Some((sum(cover.iter().filter_map(|band| bands.get(band).copied())), cover));
    }
    let counted: Vec<(AgeBand, Amount)> = counted().collect();
    interval(&counted, asked, everybody, last_age).map(|(amount, touching)| (Ok(amount), touching))
}

fn interval(
    bands: &[(AgeBand, Amount)],
    asked: AgeBand,
    everybody: Option<Amount>,
    last_age: u16,
) -> Option<(Amount, Vec<AgeBand>)> {
    let inside = packed(bands.iter().filter(|(band, _)| band.is_within(asked)));
    let outside = packed(bands.iter().filter(|(band, _)| !band.overlaps(asked)));
    let covered = cheapest_cover(bands, asked);
    let rest = everybody.map(|all| all.high.saturating_sub(outside));
    let high = match (&covered, rest) {
        (Some((cost, _)), Some(rest)) => (*cost).min(rest),
        (Some((cost, _)), None) => *cost,
        (None, Some(rest)) => rest,
        (None, None) => return None,
    };
    let best = covered.as_ref().map(|(_, cover)| spread(cover, bands, asked, last_age));
    let touching: Vec<AgeBand> =
        bands.iter().map(|(band, _)| *band).filter(|band| band.overlaps(asked)).collect();
    if touching.is_empty() {
        return None;
    }
    let counted = bands.iter().all(|(_, amount)| amount.counted);
    let middle = inside.saturating_add(high.saturating_sub(inside) / 2);
    Some((Amount { counted, ..Amount::between(inside, best.unwrap_or(middle), high) }, touching))
}

/// The most people in bands that do not overlap: nobody is counted twice, so at least so many are there.
fn packed<'a>(bands: impl Iterator<Item = &'a (AgeBand, Amount)>) -> i64 {
    let mut by_end: Vec<_> =
        bands.map(|(band, amount)| (ends(*band), u16::from(band.from), amount.low)).collect();
    by_end.sort_unstable();
    let mut best_until: BTreeMap<u16, i64> = BTreeMap::from([(0, 0)]);
    let best = |best_until: &BTreeMap<u16, i64>, age: u16| {
        best_until.range(..=age).next_back().map_or(0, |(_, people)| *people)
    };
    for (end, from, people) in by_end {
        let taken = best(&best_until, from).saturating_add(people);
        let without = best(&best_until, end);
        best_until.insert(end, taken.max(without));
    }
    best(&best_until, END)
}

/// The fewest people in bands that together hold every asked age: at most so many are there.
fn cheapest_cover(bands: &[(AgeBand, Amount)], asked: AgeBand) -> Option<(i64, Vec<AgeBand>)> {
    let goal = ends(asked);
    let mut reached: BTreeMap<u16, (i64, Vec<AgeBand>)> =
        BTreeMap::from([(u16::from(asked.from), (0, Vec::new()))]);
    while let Some((age, (cost, cover))) = reached.pop_first() {
        if age >= goal {
            return Some((cost, cover));
        }
        for (band, amount) in
            bands.iter().filter(|(band, _)| u16::from(band.from) <= age && ends(*band) > age)
        {
            let next = (cost.saturating_add(amount.high), cover.iter().copied().chain([*band]).collect());
            let best = reached.entry(ends(*band).min(goal)).or_insert_with(|| next.clone());
            if next < *best {
                *best = next;
            }
        }
    }
    None
}

/// The best value inside the interval: each band of the cover gives the part of its ages that is asked.
fn spread(cover: &[AgeBand], bands: &[(AgeBand, Amount)], asked: AgeBand, last_age: u16) -> i64 {
    let last = |band: AgeBand| ends(band).min((last_age + 1).max(u16::from(band.from) + 1));
    let part = |band: &AgeBand| {
        let from = u16::from(band.from.max(asked.from));
        let to = last(*band).min(last(asked));
        let width = last(*band).saturating_sub(u16::from(band.from)).max(1);
        let people = bands.iter().find(|(other, _)| other == band).map_or(0, |(_, amount)| amount.best);
        people.saturating_mul(i64::from(to.saturating_sub(from))) / i64::from(width)
    };
    cover.iter().map(part).fold(0, i64::saturating_add)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::Reading;
    use proptest::prelude::*;

    fn band(from: u8, to: Option<u8>) -> AgeBand {
        AgeBand::new(from, to).unwrap()
    }

    fn bands(counts: &[(u8, Option<u8>, usize)]) -> Bands {
        counts.iter().map(|(from, to, n)| (band(*from, *to), Amount::of(Reading::count(*n)))).collect()
    }

    #[test]
    fn bands_that_meet_the_ages_add_up() {
        let bands = bands(&[
            (0, Some(4), 10),
            (5, Some(14), 20),
            (15, Some(17), 5),
            (0, Some(14), 30),
            (18, None, 99),
        ]);
        let (sum, cells) = of_ages(&bands, band(0, Some(17)), None, 99).unwrap();
        assert_eq!(sum.unwrap().reading(), Reading::count(35));
        assert_eq!(cells, [band(0, Some(14)), band(15, Some(17))]);
    }

    #[test]
    fn children_under_18_from_bands_cut_at_15_are_an_interval() {
        let bands = bands(&[(0, Some(14), 300), (15, Some(64), 1000), (65, None, 200)]);
        let amount = of_ages(&bands, band(0, Some(17)), None, 99).unwrap().0.unwrap();
        assert_eq!((amount.low, amount.best, amount.high), (300, 360, 1300));
        assert!(!amount.is_exact());
    }

    #[test]
    fn ages_that_no_band_holds_are_bounded_by_everybody_minus_the_others() {
        let bands = bands(&[(0, Some(14), 300), (15, Some(19), 50)]);
        let everybody = Amount::of(Reading::count(1000)).ok();
        let amount = of_ages(&bands, band(15, Some(29)), everybody, 99).unwrap().0.unwrap();
        assert_eq!((amount.low, amount.high), (50, 700));
        assert!(of_ages(&bands, band(15, Some(29)), None, 99).is_none());
        assert!(of_ages(&bands, band(65, None), everybody, 99).is_none());
    }

    proptest! {
        #[test]
        fn the_true_number_always_lies_in_the_interval(
            people in proptest::collection::vec(0_u8..100, 0..200),
            cuts in proptest::collection::btree_set(1_u8..99, 0..8),
            wide in proptest::collection::vec((0_u8..90, 0_u8..30), 0..3),
            from in 0_u8..80, width in 0_u8..40, open: bool, with_total: bool,
        ) {
            let asked = band(from, (!open).then_some(from + width));
            let mut tables: Vec<AgeBand> = Vec::new();
            let mut start = 0;
            for cut in cuts { tables.push(band(start, Some(cut - 1))); start = cut; }
            tables.push(band(start, None));
            tables.extend(wide.iter().map(|(from, width)| band(*from, Some(from + width))));
            let has = |band: AgeBand, age: u8| band.from <= age && band.to.is_none_or(|to| age <= to);
            let count = |band: AgeBand| people.iter().filter(|age| has(band, **age)).count();
            let bands: Bands = tables.iter().map(|b| (*b, Amount::of(Reading::count(count(*b))))).collect();
            let everybody = with_total.then(|| Amount::of(Reading::count(people.len())).unwrap());
            let amount = of_ages(&bands, asked, everybody, 99).unwrap().0.unwrap();
            let truth = i64::try_from(count(asked)).unwrap();
            prop_assert!(amount.low <= truth && truth <= amount.high, "{amount:?} without {truth}");
            prop_assert!(!amount.is_exact() || amount.best == truth);
            prop_assert!((amount.low..=amount.high).contains(&amount.best));
        }
    }
}
