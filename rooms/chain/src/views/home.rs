//! The home page: groups × links.

use access::Verb;
use base::{Group, Link, PlaceCode, RowKey, StandardGroup, Year};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, html};
use web::{
    Fields, Frame,
    components::{Banner, Button, Choice, Disclosure, Empty, Field, Filters, Head, RingHeads, RingKey},
};

use super::{
    ground::Ground,
    one_link,
    row::{self, Line},
};
use crate::{forms::Ask, store::Fresh};

/// The chain as far as it is asked for.
#[derive(Clone, Debug)]
pub struct Home {
    /// What is the same for every row.
    pub ground: Ground,
    /// What is asked for.
    pub ask: Ask,
    /// What can be asked for.
    pub offer: Offer,
    /// Whether the figures still are those of the files.
    pub fresh: Fresh,
    /// Who chose the focus groups.
    pub choice: ChoiceOf,
    /// The rows that the municipality works on.
    pub focus: Vec<Line>,
    /// The other rows.
    pub others: Vec<Line>,
    /// The rows of the people who are asked for in the settlements.
    pub settlements: Vec<Line>,
    /// People in two groups at once, of whom a file knows in this place.
    pub together: Vec<RowKey>,
    /// Whether survivors were asked for together with another group or a settlement.
    pub singles_out: bool,
}

/// What can be asked for.
#[derive(Clone, Debug)]
pub struct Offer {
    /// Places with rows, the municipality first.
    pub places: Vec<PlaceCode>,
    /// Years, the latest first.
    pub years: Vec<Year>,
    /// Groups.
    pub groups: Vec<Group>,
}

/// Who chose the focus groups.
#[derive(Clone, Debug, PartialEq)]
pub enum ChoiceOf {
    /// Nobody.
    Nobody,
    /// Whoever wrote the mapping file.
    Mapping,
    /// Whoever signed here: on whose behalf, and when.
    Signed(String, Timestamp),
}

/// The page.
pub fn page(frame: &Frame, home: &Home) -> Markup {
    let words = frame.words;
    html! {
        (Head::new(home.ground.title(words)).lead(words.check_lead()))
        (freshness(frame, home))
        (filters(frame, home))
        (RingKey(words))
        @if home.singles_out { (Banner::note(words.chain_survivors_whole())) }
        (focus(frame, home))
        (others(frame, home))
        (settlements(frame, home))
        (together(frame, home))
        (unasked(frame, home))
        @if home.focus.is_empty() && home.others.is_empty() && !home.singles_out {
            p { (words.chain_no_row()) }
        }
    }
}

/// The page before anything counts.
pub fn nothing(frame: &Frame, is_waiting: bool) -> Markup {
    let words = frame.words;
    let empty = |next| Empty::new(words.chain_empty(), next);
    html! {
        (Head::new(words.check_title_without_year()).lead(words.check_lead()))
        @if is_waiting {
            (empty(words.chain_empty_waiting()))
        } @else if frame.can(Verb::SeeFiles) {
            (empty(words.chain_empty_next()).action(Button::primary(words.chain_bring_files()).to("/files")))
        } @else {
            (empty(words.chain_empty_closed()))
        }
    }
}

/// As of when the figures are, and what has changed since.
fn freshness(frame: &Frame, home: &Home) -> Markup {
    let words = frame.words;
    let day = words.date(home.ground.day);
    html! {
        @match home.fresh {
            Fresh::Yes => p.soft { (words.chain_as_of(day)) },
            Fresh::Running => (Banner::note(words.chain_out_of_date(day))),
            Fresh::Due => (Banner::note(words.chain_out_of_date_due(day))),
            Fresh::Failed => (Banner::warning(words.chain_out_of_date_failed(day))),
        }
    }
}

fn filters(frame: &Frame, home: &Home) -> Markup {
    let (words, Home { ask, offer, .. }) = (frame.words, home);
    let filters = Filters::new(words, "/chain").field(places(frame, home));
    let year = |year: &Year| Choice::new(year.to_string(), year.to_string());
    let filters = if offer.years.len() > 1 {
        let chosen = home.ground.year.map(|year| year.to_string()).unwrap_or_default();
        filters.field(Field::select("year", words.chain_year(), offer.years.iter().map(year)).value(chosen))
    } else {
        filters
    };
    let filters = filters
        .field(groups(frame, home, "group", words.check_column_group(), ask.group.as_ref()))
        .field(groups(frame, home, "with", words.chain_and_at_once(), ask.with.as_ref()))
        .field(links(frame, ask.link));
    html! { (chosen_filters(frame, home, filters)) }
}

/// What is asked for, each with the way to the page without it.
fn chosen_filters(frame: &Frame, home: &Home, filters: Filters) -> Filters {
    let (words, Home { ask, ground, .. }) = (frame.words, home);
    let group = |group: &Group| words.capitalised(&words.group(group));
    let chosen = [
        ("place", ask.place.as_ref().map(|place| ground.place(words, place))),
        ("year", ask.year.map(|year| year.to_string())),
        ("group", ask.group.as_ref().map(group)),
        ("with", ask.with.as_ref().map(group)),
        ("link", ask.link.map(|link| words.capitalised(&words.link(link)))),
    ];
    let set: Vec<(&str, String)> =
        chosen.into_iter().filter_map(|(name, text)| Some((name, text?))).collect();
    let query = Fields::parse(frame.query.as_bytes());
    let filters = if set.len() > 1 { filters.reset("/chain") } else { filters };
    set.into_iter().fold(filters, |filters, (name, text)| {
        filters.chosen(text, format!("/chain?{}", query.query_with(name, "")))
    })
}

fn places(frame: &Frame, home: &Home) -> Field {
    let (words, ground) = (frame.words, &home.ground);
    let choice = |code: &PlaceCode| {
        let name = ground.place(words, code);
        if *code == ground.home {
            Choice::new("", words.chain_whole_place(name))
        } else {
            Choice::new(code.as_str(), name)
        }
    };
    let chosen = home.ask.place.as_ref().filter(|place| **place != ground.home);
    Field::select("place", words.check_column_place(), home.offer.places.iter().map(choice))
        .value(chosen.map(PlaceCode::as_str).unwrap_or_default())
}

fn groups(frame: &Frame, home: &Home, name: &'static str, label: String, chosen: Option<&Group>) -> Field {
    let words = frame.words;
    let all = if name == "with" { words.chain_nobody_else() } else { words.chain_all_groups() };
    let choice = |group: &Group| Choice::new(group.code(), words.capitalised(&words.group(group)));
    let choices = std::iter::once(Choice::new("", all)).chain(home.offer.groups.iter().map(choice));
    Field::select(name, label, choices).value(chosen.map(Group::code).unwrap_or_default())
}

fn links(frame: &Frame, chosen: Option<Link>) -> Field {
    let words = frame.words;
    let choice = |link: &Link| Choice::new(link.code(), words.capitalised(&words.link(*link)));
    let choices =
        std::iter::once(Choice::new("", words.chain_all_links())).chain(Link::ALL.iter().map(choice));
    Field::select("link", words.check_column_link(), choices)
        .value(chosen.map(Link::code).unwrap_or_default())
}

fn focus(frame: &Frame, home: &Home) -> Markup {
    let words = frame.words;
    html! {
        @if home.choice == ChoiceOf::Nobody && home.ask.people().is_none() {
            section aria-labelledby="focus" {
                h2 #focus { (words.check_focus()) }
                (no_choice(frame))
            }
        } @else if !home.focus.is_empty() {
            section.sheet aria-labelledby="focus" {
                h2 #focus { (words.check_focus()) }
                p.soft { (chosen(frame, &home.choice)) " " a href="/chain/focus" { (words.chain_see_choice()) } }
                p.soft { (words.check_overlap()) }
                (rows(frame, home, ("focus-rows", words.check_focus()), &home.focus, 0))
            }
        }
    }
}

fn no_choice(frame: &Frame) -> Empty {
    let words = frame.words;
    let empty = Empty::new(words.check_choose_focus(), words.chain_choose_how());
    if frame.can(Verb::ChooseFocus) {
        empty.action(Button::primary(words.chain_choose()).to("/chain/focus/choose"))
    } else {
        empty
    }
}

fn chosen(frame: &Frame, choice: &ChoiceOf) -> String {
    match choice {
        ChoiceOf::Nobody => String::new(),
        ChoiceOf::Mapping => frame.words.chain_chosen_in_file(),
        ChoiceOf::Signed(by, at) => frame.words.chain_chosen(by, day(frame, *at)),
    }
}

/// The day of a time, where the program runs.
pub fn day(frame: &Frame, at: Timestamp) -> String {
    frame.words.date(at.to_zoned(TimeZone::system()).date())
}

fn others(frame: &Frame, home: &Home) -> Markup {
    let words = frame.words;
    html! {
        @if !home.others.is_empty() {
            section.quiet aria-labelledby="others" {
                h2 #others { (words.check_others()) }
                p.soft { (words.check_others_why()) }
                (rows(frame, home, ("other-rows", words.check_others()), &home.others, home.focus.len()))
            }
        }
    }
}

fn settlements(frame: &Frame, home: &Home) -> Markup {
    let words = frame.words;
    let before = home.focus.len() + home.others.len();
    html! {
        @if !home.settlements.is_empty() {
            section.quiet aria-labelledby="settlements" {
                h2 #settlements { (words.chain_settlements()) }
                (rows(frame, home, ("settlement-rows", words.chain_settlements()), &home.settlements, before))
            }
        }
    }
}

/// Rows as rings, or as a table where one link is asked for.
fn rows(frame: &Frame, home: &Home, name: (&'static str, String), lines: &[Line], before: usize) -> Markup {
    html! {
        @if let Some(link) = home.ask.link {
            (one_link::table(frame, &home.ground, name, lines, link))
        } @else {
            (RingHeads(frame.words))
            @for (index, line) in lines.iter().enumerate() {
                (row::card(frame, &home.ground, line, before + index + 1))
            }
        }
    }
}

/// People in two groups at once, each a link: as rows they would be most of the page.
fn together(frame: &Frame, home: &Home) -> Markup {
    let words = frame.words;
    let mut named: Vec<(String, String)> = home
        .together
        .iter()
        .map(|row| (words.capitalised(&words.people(&row.people)), home.ground.chain(row)))
        .collect();
    named.sort_by(|(one, _), (other, _)| words.compare(one, other));
    let list = html! {
        p.soft { (words.chain_together_why()) }
        ul.columns { @for (name, href) in &named { li { a href=(href) { (name) } } } }
    };
    html! { @if !named.is_empty() { (Disclosure::new(words.chain_together(), list)) } }
}

/// Why nothing can be said of a row that no file knows.
fn unasked(frame: &Frame, home: &Home) -> Markup {
    let words = frame.words;
    let is_there = home.focus.iter().chain(&home.others).any(|line| !line.asked_for);
    let actions = html! {
        @if frame.can(Verb::ChooseFocus) { p { a href="/chain/focus/choose" { (words.chain_choose()) } } }
    };
    html! { @if is_there { (Banner::note(words.chain_unasked_why()).more(actions)) } }
}

/// The groups that can be asked for: the standard ones, then those of the municipality's own.
pub fn groups_of(rows: &[RowKey]) -> Vec<Group> {
    let standard: Vec<Group> = StandardGroup::ALL.iter().map(|group| Group::Standard(*group)).collect();
    let mut own: Vec<Group> = rows
        .iter()
        .flat_map(|row| row.people.groups())
        .filter(|group| !standard.contains(group))
        .cloned()
        .collect();
    own.sort_unstable();
    own.dedup();
    standard.into_iter().chain(own).collect()
}
