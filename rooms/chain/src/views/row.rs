//! One group: its rings, what to know of it, what can be done.

use base::{Link, StandardGroup, Status};
use chain::{Judged, Row};
use maud::{Markup, html};
use reports::wording::{self, headline};
use web::{
    Frame,
    components::{Disclosure, Ring, RingRow},
};

use super::{ground::Ground, step};

/// A row of the chain, with what the page says beside its rings.
#[derive(Clone, Debug)]
pub struct Line {
    /// The row.
    pub row: Row,
    /// Why it was chosen, in the words of those who chose.
    pub why: Option<String>,
    /// Whether the last reckoning looked for these people here; else nothing can be said.
    pub asked_for: bool,
    /// The rows of women and men, where this is one of the two.
    pub pair: Option<Box<(Row, Row)>>,
}

/// The row as a card. `index` makes its ids unique in the page.
pub fn card(frame: &Frame, ground: &Ground, line: &Line, index: usize) -> RingRow {
    let (words, row) = (frame.words, &line.row);
    let card =
        RingRow::new(words, format!("row-{index}"), ground.row(words, &row.key)).to(ground.chain(&row.key));
    let card = notes(frame, ground, line).into_iter().fold(card, RingRow::note);
    let card = row.links.iter().fold(card, |card, judged| {
        let ring = Ring::new(judged.link, judged.status, ground.cell(&row.key, judged.link));
        card.ring(ring.headline(headline::of(words, judged)))
    });
    if row.focus { with_steps(frame, row, card) } else { card.quiet() }
}

/// What a reader should know of the row before its rings.
fn notes(frame: &Frame, ground: &Ground, shown: &Line) -> Vec<String> {
    let (words, row) = (frame.words, &shown.row);
    let pair = shown.pair.as_ref().and_then(|pair| wording::women_and_men(words, &pair.0, &pair.1));
    let first_break = || match row.breaks_at {
        Some(link) => words.check_first_break(words.link(link)),
        None => words.check_no_known_break(words.date(ground.day)),
    };
    let notes = [
        pair,
        apart(frame, row),
        shown.why.as_deref().map(|why| words.check_focus_reason(why)),
        (!shown.asked_for).then(|| words.chain_unasked()),
        (row.focus && shown.asked_for).then(first_break),
    ];
    notes.into_iter().flatten().collect()
}

/// Of whom there is no ordinary number.
fn apart(frame: &Frame, row: &Row) -> Option<String> {
    let is_protected = row.link(Link::Known).is_some_and(|known| known.status == Status::Protected);
    if row.key.people.has(StandardGroup::VictimsOfViolence) {
        Some(frame.words.check_readiness_only())
    } else {
        is_protected.then(|| frame.words.check_protected_here())
    }
}

/// The step at the first break stands open, the others unfold. Where nothing breaks, that of the first open link.
fn with_steps(frame: &Frame, row: &Row, card: RingRow) -> RingRow {
    let mut open: Vec<(&Judged, Markup)> =
        row.links.iter().filter_map(|judged| Some((judged, step::shown(frame, judged)?))).collect();
    open.sort_by_key(|(judged, _)| judged.status != Status::Breaks);
    let mut open = open.into_iter();
    let Some((first, what)) = open.next() else { return card };
    let why = frame.words.rule(&first.rule).filter(|_| first.status == Status::Breaks);
    let card = card.step(first.link, first.status, why, what);
    let others: Vec<(&Judged, Markup)> = open.collect();
    if others.is_empty() { card } else { card.inside(folded(frame, &others)) }
}

fn folded(frame: &Frame, steps: &[(&Judged, Markup)]) -> Disclosure {
    let words = frame.words;
    let list = html! {
        ul { @for (judged, step) in steps { li { b { (words.link(judged.link)) } ": " (step) } } }
    };
    Disclosure::new(words.chain_steps_more(steps.len()), list)
}
