//! The list of data gaps: focus groups first.

use access::Verb;
use base::{Link, State};
use maud::{Markup, html};
use web::{
    Frame,
    components::{Choice, Column, Empty, Field, Filters, Head, Icon, Paging, Row, Table},
};
use words::Words;

use super::tabs;
use crate::{
    GAPS,
    forms::{GapFilter, Owned},
    store::{Gap, Ground},
};

/// How many gaps stand on a page.
const PER_PAGE: usize = 40;

/// What the page shows.
pub struct Gaps<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// What the gaps stand on.
    pub ground: &'a Ground,
    /// All of them, focus groups first.
    pub all: &'a [Gap],
    /// What was asked for.
    pub filter: &'a GapFilter,
}

/// The page.
pub fn gaps(view: &Gaps<'_>) -> Markup {
    let words = view.frame.words;
    let found: Vec<&Gap> = view.all.iter().filter(|gap| is_asked_for(gap, view.filter)).collect();
    let last = found.len().saturating_sub(1) / PER_PAGE;
    let skipped = (view.filter.page.max(1) - 1).min(last) * PER_PAGE;
    let shown: Vec<&Gap> = found.iter().skip(skipped).take(PER_PAGE).copied().collect();
    let (focus, others): (Vec<&Gap>, Vec<&Gap>) = shown.into_iter().partition(|gap| gap.focus);
    let href = |page: usize| format!("{GAPS}?{}", view.filter.fields.query_with("page", &page.to_string()));
    html! {
        (Head::new(words.gaps_room()).lead(words.gaps_lead()))
        (tabs(view.frame, true))
        (filters(view))
        @if found.is_empty() { (Empty::new(words.gaps_none(), words.gaps_none_next())) }
        (listed(view, "focus", &words.check_focus(), &focus))
        (listed(view, "others", &words.gaps_others(), &others))
        (Paging::new(words, found.len(), PER_PAGE, view.filter.page, &href))
    }
}

fn is_asked_for(gap: &Gap, filter: &GapFilter) -> bool {
    let owned = if gap.assigned.is_some() { Owned::Yes } else { Owned::No };
    filter.link.is_none_or(|link| gap.link == link)
        && filter.place.as_deref().is_none_or(|place| gap.place.as_str() == place)
        && filter.owned.is_none_or(|asked| asked == owned)
}

fn filters(view: &Gaps<'_>) -> Markup {
    let (words, filter) = (view.frame.words, view.filter);
    let any = || Choice::new("", words.population_any());
    let links = Link::ALL.iter().map(|link| {
        Choice::new(link.code(), words.capitalised(&words.link(*link))).chosen(filter.link == Some(*link))
    });
    let mut places: Vec<_> = view.all.iter().map(|gap| &gap.place).collect();
    places.sort();
    places.dedup();
    let places = places.into_iter().map(|place| {
        let name = view.ground.name(place, words.language().code());
        Choice::new(place.as_str(), name).chosen(filter.place.as_deref() == Some(place.as_str()))
    });
    let owned = [
        Choice::new("yes", words.gaps_owned()).chosen(filter.owned == Some(Owned::Yes)),
        Choice::new("no", words.gaps_not_owned()).chosen(filter.owned == Some(Owned::No)),
    ];
    let bar = Filters::new(words, GAPS)
        .field(Field::select("link", words.check_column_link(), std::iter::once(any()).chain(links)))
        .field(Field::select("place", words.check_column_place(), std::iter::once(any()).chain(places)))
        .field(Field::select("owned", words.gap_owner(), std::iter::once(any()).chain(owned)));
    html! { (bar) }
}

fn listed(view: &Gaps<'_>, id: &str, heading: &str, gaps: &[&Gap]) -> Markup {
    let words = view.frame.words;
    let table = Table::new(id, heading)
        .columns([
            Column::text(words.check_column_group()),
            Column::text(words.gaps_column_missing()),
            Column::text(words.gaps_column_why()),
            Column::text(words.gaps_column_ask()),
            Column::text(words.gap_owner()),
        ])
        .rows(gaps.iter().map(|gap| row(view, gap)))
        .caption_said()
        .stacked();
    html! {
        @if !gaps.is_empty() {
            h2 { (heading) }
            (table)
        }
    }
}

fn row(view: &Gaps<'_>, gap: &Gap) -> Row {
    let words = view.frame.words;
    let whose = html! {
        a href={ (GAPS) "/" (gap.id) } { (words.capitalised(&words.people(&gap.people))) }
        @if gap.place != view.ground.home {
            br; span.soft { (view.ground.name(&gap.place, words.language().code())) }
        }
    };
    let missing = html! {
        div { (words.capitalised(&words.figure_name(gap.name))) br; span.soft { (words.link(gap.link)) } }
    };
    Row::of(whose)
        .cell(missing)
        .cell(state(words, gap.state))
        .cell(ask(words, gap.link))
        .cell(owner(view, gap))
        .id(format!("gap-{}", gap.id))
}

fn owner(view: &Gaps<'_>, gap: &Gap) -> Markup {
    let words = view.frame.words;
    let may = view.frame.can(Verb::AssignGaps);
    let change = if gap.assigned.is_some() { words.gap_change() } else { words.gap_assign() };
    html! {
        div {
            @match &gap.assigned {
                Some(assigned) => {
                    (assigned.assignment.owner)
                    @if let Some(due) = assigned.assignment.due {
                        br; span.soft { (words.gap_until(words.date(due))) }
                    }
                }
                None => span.soft { (words.gaps_not_owned()) },
            }
            @if may {
                br;
                a href={ (GAPS) "/" (gap.id) "#owner" } {
                    (change) span.said { ": " (words.people(&gap.people)) ", " (words.figure_name(gap.name)) }
                }
            }
        }
    }
}

/// Why a figure is missing; three kinds that never look alike.
pub(super) fn state(words: Words, state: State) -> Markup {
    html! {
        span {
            @if let Some(icon) = Icon::of_state(state) { (icon) " " }
            (words.capitalised(&words.state(state)))
        }
    }
}

/// What a missing figure means, by its state.
pub(super) fn meaning(words: Words, state: State) -> String {
    match state {
        State::Refused => words.gap_means_refused(),
        State::NotCollected => words.gap_means_not_collected(),
        _ => words.gap_means_unknown(),
    }
}

/// Whom to ask, and for what.
pub(super) fn ask(words: Words, link: Link) -> String {
    match link {
        Link::Known => words.gap_ask_known(),
        Link::Addressed => words.gap_ask_addressed(),
        Link::Planned => words.gap_ask_planned(),
        Link::Funded => words.gap_ask_funded(),
        Link::Ready => words.gap_ask_ready(),
        Link::Reached => words.gap_ask_reached(),
        Link::Accounted => words.gap_ask_accounted(),
    }
}
