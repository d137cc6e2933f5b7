//! The home page.

use ::store::Tx;
use access::{Scope, Verb};
use base::{Date, People, PlaceCode, RowKey, StandardGroup};
use web::{Reply, Stop, Visit};

use super::gathered::{Gathered, Part, lines};
use crate::{
    forms::Ask,
    store::{self, Fresh},
    views::{
        home::{self, ChoiceOf, Home, Offer, groups_of},
        row::Line,
    },
};

/// What the database says.
struct Found {
    gathered: Gathered,
    fresh: Fresh,
    today: Date,
    place: PlaceCode,
    /// The rows that were asked for by their people, or everybody in the place.
    here: Part,
    /// Chosen rows elsewhere.
    elsewhere: Vec<Part>,
    /// The people who are asked for, everywhere.
    settlements: Option<Part>,
    singles_out: bool,
}

/// The chain as far as it is asked for.
pub async fn show(visit: Visit) -> Reply {
    let ask = Ask::of(&visit.query())?;
    let asked = ask.clone();
    let (frame, found) = visit
        .look(move |desk| {
            let (scope, today) = (desk.scope(Verb::SeeChain)?, desk.today());
            match Gathered::of(desk.tx(), &scope, asked.year)? {
                Some(gathered) => Ok(Ok(find(desk.tx(), &scope, gathered, (&asked, today))?)),
                None => Ok(Err(store::is_waiting(desk.tx(), &scope)?)),
            }
        })
        .await?;
    let body = match found {
        Ok(found) => home::page(&frame, &filled(found, ask)?),
        Err(is_waiting) => home::nothing(&frame, is_waiting),
    };
    Ok(frame.page(&frame.words.chain_room(), &body))
}

fn find(
    tx: &mut Tx<'_>,
    scope: &Scope,
    gathered: Gathered,
    (ask, today): (&Ask, Date),
) -> Result<Found, Stop> {
    let place = gathered.place(ask.place.as_ref())?;
    let row = ask.people().map(|people| RowKey { people, place: place.clone() });
    if row.as_ref().is_some_and(|row| !gathered.knows(row)) {
        return Err(Stop::NotFound);
    }
    let singles_out = row.as_ref().is_some_and(|row| gathered.singles_out(row));
    let here = here(tx, scope, &gathered, (&place, row.as_ref()))?;
    let mut elsewhere = Vec::new();
    if ask.is_for_everybody() {
        for row in gathered.chosen_rows().filter(|row| row.place != place) {
            elsewhere.push(Part::of_row(tx, scope, &gathered, row)?);
        }
    }
    let everywhere = row.filter(|row| row.place == gathered.overview.home && !has_survivors(row));
    let settlements =
        everywhere.map(|row| Part::of(tx, scope, &gathered, (Some(row.people), None))).transpose()?;
    let fresh = store::fresh(tx, scope, gathered.overview.day)?;
    Ok(Found { gathered, fresh, today, place, here, elsewhere, settlements, singles_out })
}

/// The row that is asked for, else every row of the place; chosen ones also where no file knows them.
fn here(
    tx: &mut Tx<'_>,
    scope: &Scope,
    gathered: &Gathered,
    (place, row): (&PlaceCode, Option<&RowKey>),
) -> Result<Part, Stop> {
    // Women and men are shown as a pair, so with one of the two the other is looked up.
    let people = row.map(|row| row.people.clone()).filter(|people| !is_of_a_pair(people));
    let part = Part::of(tx, scope, gathered, (people, Some(place.clone())))?;
    let chosen = gathered
        .chosen_rows()
        .filter(|chosen| chosen.place == *place && row.is_none_or(|row| row == *chosen));
    Ok(part.with(chosen.chain(row).cloned()))
}

fn is_of_a_pair(people: &People) -> bool {
    [StandardGroup::Women, StandardGroup::Men].iter().any(|group| *people == (*group).into())
}

fn has_survivors(row: &RowKey) -> bool {
    row.people.has(StandardGroup::VictimsOfViolence)
}

/// Judges what was found; the connection is back by now.
fn filled(found: Found, ask: Ask) -> Result<Home, Stop> {
    let Found { gathered, today, .. } = found;
    let judged = |part: Part| Ok::<_, Stop>(lines(&gathered, part.judged(&gathered, today)?));
    let mut all = judged(found.here)?;
    for part in found.elsewhere {
        all.extend(judged(part)?);
    }
    let mut settlements = found.settlements.map(judged).transpose()?.unwrap_or_default();
    settlements.retain(|line| line.row.key.place != found.place);
    let shown =
        if found.singles_out { Shown::default() } else { Shown::of(all, &gathered, ask.people().as_ref()) };
    Ok(Home {
        ground: gathered.ground(),
        offer: offer(&gathered),
        fresh: found.fresh,
        choice: choice(&gathered),
        focus: shown.focus,
        others: shown.others,
        settlements,
        together: shown.together,
        singles_out: found.singles_out,
        ask,
    })
}

/// The rows of a page, sorted.
#[derive(Default)]
struct Shown {
    focus: Vec<Line>,
    others: Vec<Line>,
    together: Vec<RowKey>,
}

impl Shown {
    /// Chosen rows in the order of the choice; of the others, people in two groups at once stand apart unless they
    /// were asked for.
    fn of(lines: Vec<Line>, gathered: &Gathered, asked: Option<&People>) -> Self {
        let is_asked = |line: &Line| asked.is_none_or(|people| line.row.key.people == *people);
        let (mut focus, others): (Vec<Line>, Vec<Line>) =
            lines.into_iter().filter(is_asked).partition(|line| line.row.focus);
        focus.sort_by_key(|line| gathered.chosen_rows().position(|row| *row == line.row.key));
        let (apart, others): (Vec<Line>, Vec<Line>) =
            others.into_iter().partition(|line| asked.is_none() && line.row.key.people.is_intersection());
        Self { focus, others, together: apart.into_iter().map(|line| line.row.key).collect() }
    }
}

fn offer(gathered: &Gathered) -> Offer {
    Offer {
        places: gathered.offered_places(),
        years: gathered.overview.years.clone(),
        groups: groups_of(&gathered.rows),
    }
}

fn choice(gathered: &Gathered) -> ChoiceOf {
    match &gathered.now.signed {
        Some(signed) => ChoiceOf::Signed(signed.by.clone(), signed.at),
        None if gathered.now.rows.is_empty() => ChoiceOf::Nobody,
        None => ChoiceOf::Mapping,
    }
}
