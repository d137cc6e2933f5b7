//! What is known of a group in a place: the answers of all sources, the best one first.

use std::collections::{BTreeMap, BTreeSet};

use base::{At, Group, People, Period, PlaceCode, Reading, Year, country::Knowledge};

use crate::{
    amount::{Amount, Sum},
    count::{Answer, ask},
    input::Origin,
    profile::Profile,
    query::Query,
    source::Source,
};

/// On what a population figure rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// A census, a register or a table of the municipality has the group.
    Measured,
    /// Somebody outside the municipality estimated it.
    OutsideEstimate,
    /// Only the margins are known; the figure assumes that they are independent, and never closes *known*.
    Independence,
}

impl Basis {
    /// The code that stands in figures.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Measured => "measured",
            Self::OutsideEstimate => "outside_estimate",
            Self::Independence => "independence",
        }
    }
}

/// How many people, from where, and how surely.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// The number of persons, or why there is none.
    pub reading: Reading,
    /// On what it rests; `None` where nothing was counted.
    pub basis: Option<Basis>,
    /// The time it speaks of.
    pub as_of: Option<Period>,
    /// The cells it comes from; for a group that no table has, the tables that were searched.
    pub cells: Vec<At>,
}

impl Counted {
    pub(crate) fn without(reading: Reading, searched: Vec<At>) -> Self {
        Self { reading, basis: None, as_of: None, cells: searched }
    }
}

/// One source's answer with everything that decides which answer is best.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    amount: Sum,
    pub(crate) basis: Basis,
    pub(crate) as_of: Option<Period>,
    pub(crate) cells: Vec<At>,
    rank: Rank,
}

impl Candidate {
    pub(crate) fn counted(&self) -> Counted {
        Counted {
            reading: self.amount.map_or_else(|reason| reason, Amount::reading),
            basis: self.amount.is_ok().then_some(self.basis),
            as_of: self.as_of,
            cells: self.cells.clone(),
        }
    }

    pub(crate) fn amount(&self) -> Option<Amount> {
        self.amount.ok()
    }
}

/// Smaller is better: a value before none; for groups, what was measured before what was estimated outside; the
/// latest year not after the one asked, then no year, then the nearest later one; census and register before
/// tables that do not say; exact before interval; and the first cell, so that the order of files decides nothing else.
type Rank = (bool, Option<Basis>, (u8, i16), Origin, bool, Option<At>);

/// Which question decides first where sources disagree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prefer {
    /// The latest year: for the number of all residents.
    Latest,
    /// What was measured, whatever its year: an outside estimate stays the alternative.
    Measured,
}

fn year_rank(own: Option<Year>, asked: Option<Year>) -> (u8, i16) {
    match (own.map(Year::number), asked.map_or(i16::MAX, Year::number)) {
        (Some(own), asked) if own <= asked => (0, asked - own),
        (None, _) => (1, 0),
        (Some(own), asked) => (2, own - asked),
    }
}

fn candidate(source: &Source, answer: Answer, asked: Option<Year>, prefer: Prefer) -> Candidate {
    let outside = source.origin == Origin::OutsideEstimate;
    let basis = if outside { Basis::OutsideEstimate } else { Basis::Measured };
    let rank = (
        answer.amount.is_err(),
        (prefer == Prefer::Measured).then_some(basis),
        year_rank(source.year(), asked),
        source.origin,
        !answer.amount.is_ok_and(Amount::is_exact),
        answer.cells.iter().min().copied(),
    );
    let mut cells = answer.cells;
    cells.sort_unstable();
    cells.dedup();
    Candidate { amount: answer.amount, basis, as_of: source.as_of, cells, rank }
}

impl Profile {
    /// What may be known of these people: the strictest rule of their groups.
    pub fn knowledge_of(&self, people: &People) -> Knowledge {
        people.groups().map(|group| self.pack.knowledge_of(group)).max().unwrap_or(Knowledge::Protected)
    }

    /// How many people of a group, or of several groups at once, live in a place.
    ///
    /// Protected groups are never counted; groups for which only outside figures are allowed are never counted from
    /// the municipality's own tables. An intersection that no table has is estimated from its margins, with the
    /// widest range that the margins allow.
    pub fn population(&self, people: &People, place: &PlaceCode) -> Counted {
        self.chosen(&self.candidates(people, place), people, place)
    }

    /// Another source's figure for the same people: an outside estimate beside a count, or a table of the same year
    /// that differs.
    pub fn alternative(&self, people: &People, place: &PlaceCode) -> Option<Counted> {
        self.differing(&self.candidates(people, place))
    }

    /// The best of the answers, or why there is none.
    pub(crate) fn chosen(&self, candidates: &[Candidate], people: &People, place: &PlaceCode) -> Counted {
        if self.knowledge_of(people) == Knowledge::Protected {
            return Counted::without(Reading::Protected, Vec::new());
        }
        let best = candidates.first();
        best.filter(|best| best.amount().is_some())
            .map(Candidate::counted)
            .or_else(|| self.independent(people, place))
            .or_else(|| best.map(Candidate::counted))
            .unwrap_or_else(|| Counted::without(Reading::NotCollected, self.searched()))
    }

    /// The answer that stands beside the best one.
    pub(crate) fn differing(&self, candidates: &[Candidate]) -> Option<Counted> {
        let (best, others) = candidates.split_first()?;
        let own = best.amount()?;
        let year = |candidate: &Candidate| candidate.as_of.and_then(Period::last_year);
        let differs = |other: &&Candidate| {
            let comparable = other.basis != best.basis || year(other) == year(best);
            let too_far = |amount: Amount| self.rules.tolerance.exceeded(own.best, amount.best);
            comparable && other.amount().is_some_and(too_far)
        };
        let outside = others.iter().filter(|other| other.basis == Basis::OutsideEstimate).find(differs);
        outside.or_else(|| others.iter().find(differs)).map(Candidate::counted)
    }

    /// The answers of all sources, best first; none for people who must not be counted.
    pub(crate) fn candidates(&self, people: &People, place: &PlaceCode) -> Vec<Candidate> {
        let knowledge = self.knowledge_of(people);
        if knowledge == Knowledge::Protected {
            return Vec::new();
        }
        let questions = self.questions(people);
        let only_outside = knowledge == Knowledge::OutsideEstimateOnly;
        let allowed = |source: &&Source| !only_outside || source.origin == Origin::OutsideEstimate;
        let answers = self.sources.iter().filter(allowed).filter_map(|source| {
            let answer = questions.iter().find_map(|query| self.ask(source, place, query))?;
            Some(candidate(source, answer, self.year, Prefer::Measured))
        });
        sorted(answers.collect())
    }

    /// The ways to ask for these people: as counted members of one of their groups, then by their categories.
    fn questions(&self, people: &People) -> Vec<Query> {
        let members = people.groups().filter_map(|group| Query::by_membership(people, group, &self.pack));
        let categories = Query::by_categories(people, &self.pack);
        let together = categories.as_ref().and_then(Query::roma_together);
        members.chain(together).chain(categories).collect()
    }

    fn ask(&self, source: &Source, place: &PlaceCode, query: &Query) -> Option<Answer> {
        ask(source, place, query, &self.parts_of, &self.rules)
    }

    /// All residents of a place, from the table whose year fits best.
    pub(crate) fn residents(&self, place: &PlaceCode, year: Option<Year>) -> Vec<Candidate> {
        let answers = self.sources.iter().filter_map(|source| {
            let answer = self.ask(source, place, &Query::default())?;
            Some(candidate(source, answer, year, Prefer::Latest))
        });
        sorted(answers.collect())
    }

    /// The number of residents of a place for a year: the latest count not after it, else the nearest later one.
    pub fn total(&self, place: &PlaceCode, year: Year) -> Option<Counted> {
        self.residents(place, Some(year)).first().map(Candidate::counted)
    }

    /// The number of residents of a place in each year that a table speaks of.
    pub fn totals(&self, place: &PlaceCode) -> BTreeMap<Year, Counted> {
        let years: BTreeSet<Year> = self.sources.iter().filter_map(Source::year).collect();
        let of_year = |year: Year| {
            let residents = self.residents(place, Some(year));
            let own = residents.first().filter(|best| best.as_of.and_then(Period::last_year) == Some(year));
            own.map(|best| (year, best.counted()))
        };
        years.into_iter().filter_map(of_year).collect()
    }

    /// The tables that were searched.
    pub(crate) fn searched(&self) -> Vec<At> {
        let tables: BTreeSet<At> = self.sources.iter().map(|source| source.table).collect();
        tables.into_iter().collect()
    }

    /// An intersection of which only the margins are known: independence for the best value, and the range of
    /// Fréchet: at most the smallest margin, at least what does not fit outside the others.
    fn independent(&self, people: &People, place: &PlaceCode) -> Option<Counted> {
        let groups: Vec<Group> = people.groups().cloned().collect();
        // Two age groups, or women and men, do not meet by chance: nothing is estimated.
        if !people.is_intersection() || !self.are_independent(&groups) {
            return None;
        }
        let everybody = self.residents(place, self.year).into_iter().find(|all| all.amount().is_some())?;
        let margins: Vec<Candidate> =
            groups.iter().map(|group| self.margin(group, place)).collect::<Option<_>>()?;
        let amounts: Vec<Amount> = margins.iter().filter_map(Candidate::amount).collect();
        let amount = frechet(everybody.amount()?, &amounts);
        let used = || margins.iter().chain([&everybody]);
        let mut cells: Vec<At> = used().flat_map(|margin| margin.cells.iter().copied()).collect();
        cells.sort_unstable();
        cells.dedup();
        Some(Counted {
            reading: amount.as_estimate().reading(),
            basis: Some(Basis::Independence),
            // The oldest of the margins says how old the estimate is.
            as_of: used().filter_map(|margin| margin.as_of).min_by_key(|period| period.last_year()),
            cells,
        })
    }

    fn margin(&self, group: &Group, place: &PlaceCode) -> Option<Candidate> {
        let best = self.candidates(&People::of(group.clone()), place).into_iter().next()?;
        best.amount().is_some().then_some(best)
    }
}

fn sorted(mut candidates: Vec<Candidate>) -> Vec<Candidate> {
    candidates.sort_by_key(|candidate| candidate.rank);
    candidates
}

/// The intersection of margins within everybody.
#[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, reason = "counts stay below 2^53")]
pub(crate) fn frechet(everybody: Amount, margins: &[Amount]) -> Amount {
    let high = margins.iter().map(|margin| margin.high).min().unwrap_or(0);
    let outside: i64 = margins.iter().map(|margin| everybody.high.saturating_sub(margin.low).max(0)).sum();
    let low = everybody.high.saturating_sub(outside).max(0).min(high);
    let size = everybody.best.max(1) as f64;
    let share: f64 = margins.iter().map(|margin| (margin.best as f64 / size).min(1.0)).product();
    Amount::between(low, (share * size).round() as i64, high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exactly(people: i64) -> Amount {
        Amount::between(people, people, people)
    }

    #[test]
    fn the_margins_leave_a_range_around_independence() {
        let amount = frechet(exactly(1000), &[exactly(500), exactly(80)]);
        assert_eq!((amount.low, amount.best, amount.high), (0, 40, 80));
        let amount = frechet(exactly(1000), &[exactly(900), exactly(300)]);
        assert_eq!((amount.low, amount.high), (200, 300));
    }

    proptest! {
        #[test]
        fn the_range_holds_every_joint_table_with_these_margins(
            both in 0_i64..500, first in 0_i64..500, second in 0_i64..500, neither in 0_i64..500,
        ) {
            let everybody = exactly(both + first + second + neither);
            let amount = frechet(everybody, &[exactly(both + first), exactly(both + second)]);
            prop_assert!(amount.low <= both && both <= amount.high);
        }

        #[test]
        fn the_bounds_are_reached_by_some_joint_table(total in 1_i64..500, a in 0_i64..500, b in 0_i64..500) {
            let (a, b) = (a.min(total), b.min(total));
            let amount = frechet(exactly(total), &[exactly(a), exactly(b)]);
            prop_assert_eq!(amount.high, a.min(b));
            prop_assert_eq!(amount.low, (a + b - total).max(0));
        }
    }
}
