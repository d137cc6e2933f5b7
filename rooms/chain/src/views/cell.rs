//! One link of one row: its question, its status and why, every figure with its evidence, what can be done.

use access::Verb;
use base::{Figure, Link, StandardGroup, State, Status};
use chain::Judged;
use maud::{Markup, html};
use reports::wording;
use web::{
    Frame,
    components::{
        Banner, Breadcrumbs, Card, Column, Definitions, Head, RingDots, Row, Shown, Table, Tabs, ring,
    },
};

use super::{ground::Ground, source, step};
use crate::store::{Gap, Source};

/// One link of one row.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What is the same for every row.
    pub ground: Ground,
    /// The row.
    pub row: chain::Row,
    /// The link.
    pub judged: Judged,
    /// Why the row was chosen.
    pub why: Option<String>,
    /// Whether the last reckoning looked for these people here.
    pub asked_for: bool,
    /// The sources of the figures, in their order; `None` where a count is hidden.
    pub sources: Vec<Option<Vec<Source>>>,
    /// Whether the role opens what stands at the sources.
    pub quotes: bool,
    /// The figures that are missing.
    pub gaps: Vec<Gap>,
}

/// The page.
pub fn page(frame: &Frame, cell: &Cell) -> Markup {
    let words = frame.words;
    let Cell { ground, row, judged, .. } = cell;
    let heading = words.chain_cell_heading(words.link(judged.link), ground.row(words, &row.key));
    let above = Breadcrumbs::new(words)
        .link(ground.title(words), "/chain")
        .link(ground.row(words, &row.key), ground.chain(&row.key));
    html! {
        (Head::new(heading).lead(words.link_question(judged.link)).below(above))
        (links(frame, ground, row, judged.link))
        (decision(frame, cell))
        (next(frame, cell))
        (gaps(frame, cell))
        (figures(frame, cell))
    }
}

/// The other links of the row.
fn links(frame: &Frame, ground: &Ground, row: &chain::Row, current: Link) -> Tabs {
    let words = frame.words;
    row.links.iter().fold(Tabs::new(words.chain_links_of_row()), |tabs, judged| {
        let name = words.capitalised(&words.link(judged.link));
        tabs.tab(name, ground.cell(&row.key, judged.link), judged.link == current)
    })
}

/// The status with the rule that decided, whose task it is, and why the row was chosen.
fn decision(frame: &Frame, cell: &Cell) -> Markup {
    let (words, Cell { row, judged, .. }) = (frame.words, cell);
    let status = html! { (ring(judged.status)) " " strong { (words.status(judged.status)) } };
    let list = Definitions::new()
        .entry(words.check_column_status(), status)
        .entry(words.chain_decided(), html! { (why(frame, cell)) });
    let list = match step::duty(frame, judged) {
        Some(duty) => list.entry(words.chain_duty(), html! { (duty) }),
        None => list,
    };
    let list = match &cell.why {
        Some(why) => list.entry(words.chain_focus_why(), html! { (why) }),
        None => list,
    };
    let dots =
        RingDots { words, links: row.links.iter().map(|judged| (judged.link, judged.status)).collect() };
    html! { (list.entry(words.chain_whole_row(), dots)) (apart(frame, cell)) }
}

/// The rule in words; of a row for which no file was searched, that nothing can be said.
fn why(frame: &Frame, cell: &Cell) -> String {
    let words = frame.words;
    if !cell.asked_for && cell.judged.status == Status::CannotSay {
        return words.chain_unasked();
    }
    let rule = words.rule(&cell.judged.rule).unwrap_or_default();
    match wording::share_of_group(words, &cell.row, &cell.judged) {
        Some(share) => format!("{rule} {share}"),
        None => rule,
    }
}

/// What must be known to read the figures right.
fn apart(frame: &Frame, cell: &Cell) -> Markup {
    let (words, Cell { row, judged, .. }) = (frame.words, cell);
    html! {
        @if row.key.people.has(StandardGroup::VictimsOfViolence) {
            p.soft { (words.capitalised(&words.check_readiness_only())) }
        } @else if judged.status == Status::Protected {
            p.soft { (words.check_protected_here()) }
        }
        @if judged.link == Link::Funded { p.soft { (words.check_money_overlap()) } }
        @if !cell.asked_for { (Banner::note(words.chain_unasked_why())) }
    }
}

/// What can be done; a break in another level's duty asks for a letter, and is no task here.
fn next(frame: &Frame, cell: &Cell) -> Markup {
    let (words, Cell { row, judged, .. }) = (frame.words, cell);
    let is_open = matches!(judged.status, Status::Breaks | Status::Weak | Status::CannotSay);
    html! {
        @if let Some(step) = step::shown(frame, judged) {
            section.next aria-labelledby="next" {
                p #next { (words.check_next()) }
                ul { li class=(judged.status.code()) { b { (words.status(judged.status)) } span { (step) } } }
            }
        } @else if is_open && !row.focus {
            p.soft { (words.chain_next_for_focus()) }
        }
        @if is_open && step::is_of_another_level(judged) { p.soft { (words.chain_letter()) } }
    }
}

/// What is missing, who closes the gap and until when.
fn gaps(frame: &Frame, cell: &Cell) -> Markup {
    let words = frame.words;
    html! {
        @if cell.gaps.is_empty() && cell.asked_for && cell.judged.status == Status::CannotSay {
            (Banner::note(words.chain_gap_no_file()).more(html! {
                @if frame.can(Verb::SeeFiles) { p { a href="/files" { (words.chain_bring_files()) } } }
            }))
        }
        @if !cell.gaps.is_empty() {
            section aria-labelledby="gaps" {
                h2 #gaps { (words.chain_gap()) }
                @for gap in &cell.gaps { (one_gap(frame, gap)) }
            }
        }
    }
}

fn one_gap(frame: &Frame, gap: &Gap) -> Card {
    let words = frame.words;
    let who = match (&gap.owner, gap.due) {
        (Some(owner), Some(due)) => words.chain_gap_who(words.date(due), owner),
        (Some(owner), None) => words.chain_gap_owner(owner),
        (None, _) => words.chain_gap_nobody(),
    };
    let card = Card::new(words.capitalised(&words.figure_name(gap.figure))).body(html! {
        p { (words.state(gap.state)) " · " (words.chain_gap_closed_by(who)) }
    });
    if frame.can(Verb::SeeGaps) { card.to(format!("/population/gaps#{}", gap.id)) } else { card }
}

/// Every figure with its evidence.
fn figures(frame: &Frame, cell: &Cell) -> Markup {
    let (words, judged) = (frame.words, &cell.judged);
    let is_suppressed = judged.figures.iter().any(|figure| figure.reading.state() == State::Suppressed);
    let table = Table::new("figures", words.chain_figures())
        .caption_said()
        .columns([
            Column::text(words.check_column_figure()),
            Column::text(format!("{} · {}", words.check_column_value(), words.check_column_as_of())),
            Column::text(words.check_column_evidence()),
        ])
        .rows(judged.figures.iter().zip(&cell.sources).map(|(one, of)| figure(frame, one, of.as_deref())))
        .stacked();
    html! {
        section aria-labelledby="figures-heading" {
            h2 #figures-heading { (words.chain_figures()) }
            @if judged.figures.is_empty() { p { (words.chain_figures_none()) } } @else { (table) }
            @if is_suppressed { p.soft { (words.check_suppressed_note()) } }
            @if !cell.quotes && !judged.figures.is_empty() { p.soft { (words.chain_quotes_closed()) } }
        }
    }
}

fn figure(frame: &Frame, figure: &Figure, sources: Option<&[Source]>) -> Row {
    let words = frame.words;
    Row::of(words.capitalised(&words.figure_name(figure.name)))
        .cell(Shown::new(words, figure.reading).as_of(figure.as_of))
        .cell(source::shown(frame, figure, sources))
}
