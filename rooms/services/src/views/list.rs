//! The directory: what it is filtered by, and the services of one page.
//!
//! It is the page that is opened most, with 50 rows each time: what many rows say alike is put into words once.

use std::collections::BTreeMap;

use access::Verb;
use base::{PlaceCode, StandardGroup, Target};
use maud::{Markup, html};
use web::{
    Frame,
    components::{Button, Choice, Column, Empty, Field, Filters, Head, Paging, Row, Table},
};
use words::Words;

use crate::{
    HERE,
    forms::Filter,
    store::{Kind, Line, Listed, PER_PAGE},
};

/// What the page shows.
pub struct Services<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// What was asked for.
    pub filter: &'a Filter,
    /// The services of the page.
    pub listed: &'a Listed,
}

/// The page.
pub fn services(view: &Services<'_>) -> Markup {
    let (words, listed) = (view.frame.words, view.listed);
    let href = |page: usize| view.filter.page(page);
    html! {
        (Head::new(words.services_room()).lead(words.services_lead()))
        @if listed.count > 0 || view.filter.is_set() { (filters(view)) }
        @if listed.lines.is_empty() { (nothing(view)) } @else {
            (table(view))
            (Paging::new(words, listed.count, PER_PAGE, view.filter.page, &href))
        }
    }
}

fn nothing(view: &Services<'_>) -> Empty {
    let words = view.frame.words;
    if view.filter.is_set() {
        return Empty::new(words.services_none(), words.services_none_next());
    }
    let empty = Empty::new(words.services_nothing(), words.services_nothing_next());
    if view.frame.can(Verb::BringFiles) {
        empty.action(Button::primary(words.population_to_files()).to("/files"))
    } else {
        empty
    }
}

fn filters(view: &Services<'_>) -> Markup {
    let (words, filter) = (view.frame.words, view.filter);
    let mut bar = Filters::new(words, HERE);
    bar = match &view.listed.places {
        Some(places) => bar.field(place_field(view, places.iter())),
        // Too many to unfold: they are links in the list, and the chosen one stands below the bar.
        None => filter.place.iter().fold(bar, |bar, place| bar.keep("place", place.as_str())),
    };
    let typed = filter.fields.text("text");
    bar =
        bar.field(Field::search("text", words.services_name_begins()).value(typed)).field(group_field(view));
    if let Some(place) = &filter.place {
        bar = bar.chosen(view.listed.name(place, words.language().code()), filter.with("place", ""));
    }
    if filter.text.is_some() {
        bar = bar.chosen(words.evidence_quote(typed), filter.with("text", ""));
    }
    if let Some(group) = filter.group {
        bar = bar.chosen(words.group(&group.into()), filter.with("group", ""));
    }
    html! { (if filter.is_set() { bar.reset(HERE) } else { bar }) }
}

fn place_field<'a>(view: &Services<'_>, places: impl Iterator<Item = &'a PlaceCode>) -> Field {
    let (words, chosen) = (view.frame.words, view.filter.place.as_ref());
    let mut named: Vec<(&str, &PlaceCode)> =
        places.map(|place| (view.listed.name(place, words.language().code()), place)).collect();
    named.sort_by(|(one, _), (other, _)| words.compare(one, other));
    let named = named
        .into_iter()
        .map(|(name, place)| Choice::new(place.as_str(), name).chosen(chosen == Some(place)));
    Field::select("place", words.check_column_place(), std::iter::once(all(words)).chain(named))
}

fn group_field(view: &Services<'_>) -> Field {
    let words = view.frame.words;
    let group = |group: &StandardGroup| {
        let name = words.capitalised(&words.group(&(*group).into()));
        Choice::new(group.code(), name).chosen(view.filter.group == Some(*group))
    };
    let groups = StandardGroup::ALL.iter().map(group);
    Field::select("group", words.check_column_group(), std::iter::once(all(words)).chain(groups))
}

fn all(words: Words) -> Choice {
    Choice::new("", words.web_all())
}

/// Four narrow columns: the page is opened on phones as well, and stacked rows would double its size.
fn table(view: &Services<'_>) -> Table {
    let words = view.frame.words;
    let said = Phrases::of(view);
    let rows = view.listed.lines.iter().map(|line| {
        Row::of(head(view, line, &said))
            .cell(said.target(&line.target))
            .cell(said.answer(line.open))
            .cell(said.free(line))
    });
    Table::new("services", words.services_room())
        .columns([
            Column::text(words.services_column_service()),
            Column::text(words.services_for_whom()),
            Column::text(words.services_open()),
            Column::number(words.services_free()),
        ])
        .rows(rows)
        .caption_said()
}

/// What several rows of the page say alike.
struct Phrases<'a> {
    targets: BTreeMap<&'a Target, String>,
    places: BTreeMap<Places, String>,
    formal: String,
    non_formal: String,
    kind_not_said: String,
    yes: String,
    no: String,
    not_said: String,
    confidential: String,
}

impl<'a> Phrases<'a> {
    fn of(view: &Services<'a>) -> Self {
        let words = view.frame.words;
        let (mut targets, mut places) = (BTreeMap::new(), BTreeMap::new());
        for line in &view.listed.lines {
            targets.entry(&*line.target).or_insert_with(|| words.capitalised(&words.target(&line.target)));
            let of = (line.free, line.capacity);
            places.entry(of).or_insert_with(|| free(words, of));
        }
        Self {
            targets,
            places,
            formal: super::kind(words, Kind::Formal),
            non_formal: super::kind(words, Kind::NonFormal),
            kind_not_said: words.services_kind_not_said(),
            yes: words.yes(),
            no: words.no(),
            not_said: words.not_said(),
            confidential: words.services_confidential(),
        }
    }

    fn target(&self, target: &Target) -> &str {
        self.targets.get(target).map_or("", String::as_str)
    }

    fn free(&self, line: &Line) -> &str {
        self.places.get(&(line.free, line.capacity)).map_or("", String::as_str)
    }

    fn answer(&self, answer: Option<bool>) -> &str {
        match answer {
            Some(true) => &self.yes,
            Some(false) => &self.no,
            None => &self.not_said,
        }
    }

    const fn kind(&self, kind: Option<Kind>) -> &String {
        match kind {
            Some(Kind::Formal) => &self.formal,
            Some(Kind::NonFormal) => &self.non_formal,
            None => &self.kind_not_said,
        }
    }
}

/// The name, and below it where, by whom, and by what kind of provider, as far as it is said. The place of all rows is
/// not repeated in each.
fn head(view: &Services<'_>, line: &Line, said: &Phrases<'_>) -> Markup {
    let name = if line.confidential { &said.confidential } else { &line.name };
    let place = line.place.as_ref().filter(|_| view.filter.place.is_none());
    html! {
        a href={ (HERE) "/" (line.id) } { (name) }
        br;
        span.soft {
            @if let Some(place) = place { (place_name(view, place)) " · " }
            @if let Some(provider) = &line.provider { (provider) " · " }
            (said.kind(line.kind))
        }
    }
}

/// A place; where there are too many to choose from a list, it leads to its services.
fn place_name(view: &Services<'_>, place: &PlaceCode) -> Markup {
    let name = view.listed.name(place, view.frame.words.language().code());
    html! {
        @if view.listed.places.is_some() { (name) } @else {
            a href=(view.filter.with("place", place.as_str())) { (name) }
        }
    }
}

/// Free places and all places.
type Places = (Option<i64>, Option<i64>);

fn free(words: Words, (free, capacity): Places) -> String {
    let written = |number: Option<i64>| number.map_or_else(|| words.not_said(), |number| words.whole(number));
    match capacity {
        Some(capacity) => words.services_free_of(words.whole(capacity), written(free)),
        None => written(free),
    }
}
