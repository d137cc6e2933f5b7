//! What every page of this room looks up first, and what it judges when the connection is back.

use ::store::Tx;
use access::Scope;
use base::{Date, People, PlaceCode, RowKey, Year};
use chain::Chain;
use intake::FiveQuestions;
use ledger::{Asked, Figures, Overview};
use web::Stop;

use crate::{
    forms::row::singles_out_survivors,
    store::{self, Now, stop},
    views::{ground::Ground, row::Line},
};

/// What every page of this room looks up first.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// What the figures are of.
    pub overview: Overview,
    /// The year that is shown.
    pub year: Option<Year>,
    /// The rows of that year.
    pub rows: Vec<RowKey>,
    /// Who chose which rows to work on.
    pub now: Now,
}

impl Gathered {
    /// What the figures of this year are of; `None` before the first reckoning. A year that no file names is no page.
    pub fn of(tx: &mut Tx<'_>, scope: &Scope, asked: Option<Year>) -> Result<Option<Self>, Stop> {
        let Some(overview) = ledger::overview(tx, scope).map_err(stop)? else { return Ok(None) };
        if asked.is_some_and(|year| !overview.years.contains(&year)) {
            return Err(Stop::NotFound);
        }
        let year = asked.or(overview.year);
        let rows = store::rows(tx, scope, year)?;
        let now = store::now(tx, scope, &overview.home, year)?;
        Ok(Some(Self { overview, year, rows, now }))
    }

    /// What the views need of it.
    pub fn ground(&self) -> Ground {
        Ground {
            places: self.overview.places.clone(),
            home: self.overview.home.clone(),
            first_year: self.overview.year,
            year: self.year,
            day: self.overview.day,
        }
    }

    /// The place that is asked for, else the municipality; one that is not within it is no page.
    pub fn place(&self, asked: Option<&PlaceCode>) -> Result<PlaceCode, Stop> {
        let home = &self.overview.home;
        let place = asked.unwrap_or(home);
        let is_here = self.overview.places.is_within(place, home) || self.overview.with_rows.contains(place);
        if place == home || is_here { Ok(place.clone()) } else { Err(Stop::NotFound) }
    }

    /// Whether there are such people and such a place here.
    pub fn knows(&self, row: &RowKey) -> bool {
        self.place(Some(&row.place)).is_ok() && store::is_known(&row.people, &self.rows)
    }

    /// Whether survivors would be shown together with another group or a settlement.
    pub fn singles_out(&self, row: &RowKey) -> bool {
        singles_out_survivors(row, &self.overview.home)
    }

    /// The rows that were chosen, in the order of the choice.
    pub fn chosen_rows(&self) -> impl Iterator<Item = &RowKey> {
        self.now.rows.iter().map(|(row, _)| row)
    }

    /// The places that a page can offer: those with rows, the municipality first.
    pub fn offered_places(&self) -> Vec<PlaceCode> {
        let home = &self.overview.home;
        let others = self.overview.with_rows.iter().filter(|place| *place != home);
        std::iter::once(home).chain(others).cloned().collect()
    }

    /// The answers for a chosen row.
    pub fn chosen(&self, row: &RowKey) -> Option<&FiveQuestions> {
        self.now.rows.iter().find(|(chosen, _)| chosen == row).map(|(_, answers)| answers)
    }
}

/// Figures that are judged when the connection is back.
#[derive(Clone, Debug)]
pub struct Part(Figures);

impl Part {
    /// The figures of these people in this place; without people, of everybody there.
    pub fn of(
        tx: &mut Tx<'_>,
        scope: &Scope,
        gathered: &Gathered,
        (people, place): (Option<People>, Option<PlaceCode>),
    ) -> Result<Self, Stop> {
        let asked = Asked { year: gathered.year, place, people };
        let figures = ledger::figures(tx, scope, &asked).map_err(stop)?;
        figures.map(Self).ok_or(Stop::Fault("figures without a reckoning"))
    }

    /// The figures of one row, which stands there even if no file knows it.
    pub fn of_row(tx: &mut Tx<'_>, scope: &Scope, gathered: &Gathered, row: &RowKey) -> Result<Self, Stop> {
        let asked = (Some(row.people.clone()), Some(row.place.clone()));
        Ok(Self::of(tx, scope, gathered, asked)?.with([row.clone()]))
    }

    /// The same with rows that somebody asks for and no file may know. Of those nothing can be said.
    pub fn with(mut self, rows: impl IntoIterator<Item = RowKey>) -> Self {
        self.0.rows.extend(rows);
        self.0.rows.sort_unstable();
        self.0.rows.dedup();
        self
    }

    /// The rows with their statuses on this day; rows that were chosen have their steps, whether or not a reckoning
    /// has seen the choice.
    pub fn judged(mut self, gathered: &Gathered, today: Date) -> Result<Chain, Stop> {
        self.0.focus = gathered.chosen_rows().filter(|row| self.0.rows.contains(row)).cloned().collect();
        self.0.judge(today).map_err(stop)
    }
}

/// The rows of a chain as lines of a page.
pub fn lines(gathered: &Gathered, chain: Chain) -> Vec<Line> {
    let all = chain.rows;
    let pair = |row: &chain::Row| {
        use base::StandardGroup::{Men, Women};
        let of = |group| {
            let key = RowKey { people: People::of(group), place: row.key.place.clone() };
            all.iter().find(|row| row.key == key).cloned()
        };
        let is_of_a_pair = [Women, Men].iter().any(|group| row.key.people == (*group).into());
        is_of_a_pair.then(|| Some(Box::new((of(Women)?, of(Men)?)))).flatten()
    };
    let line = |row: &chain::Row| Line {
        pair: pair(row),
        why: gathered.chosen(&row.key).and_then(|answers| answers.why.clone()),
        asked_for: gathered.rows.contains(&row.key),
        row: row.clone(),
    };
    all.iter().map(line).collect()
}
