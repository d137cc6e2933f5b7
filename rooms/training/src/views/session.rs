//! One session.

use maud::{Markup, html};
use reports::whereabouts;
use web::{
    Frame, Stands,
    components::{Breadcrumbs, Column, Definitions, Evidence, Head, Row, Shown, Source, Table},
};
use words::Words;

use super::{day, hours};
use crate::{HERE, store::Session};

/// What the page shows.
pub struct OneSession<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// The session.
    pub session: &'a Session,
}

/// The page.
pub fn session(view: &OneSession<'_>) -> Markup {
    let (words, session) = (view.frame.words, view.session);
    let above = Breadcrumbs::new(words).link(words.training_room(), HERE);
    let evidence = session
        .stands
        .iter()
        .fold(Evidence::new(words), |evidence, stands| evidence.source(source(view.frame, stands)));
    html! {
        (Head::new(&session.topic).lead(day(words, session)).below(above))
        (about(words, session))
        h2 { (words.training_participants()) }
        @if session.participants.is_empty() { p { (words.training_participants_none()) } } @else {
            (participants(words, session))
            p.soft { (words.check_suppressed_note()) }
        }
        h2 { (words.check_column_evidence()) }
        (evidence)
    }
}

fn about(words: Words, session: &Session) -> Definitions {
    let said = |text: Option<&str>| text.map_or_else(|| words.not_said(), str::to_owned);
    let facilitators = session.facilitators.join(", ");
    Definitions::new()
        .entry(words.check_column_place(), said(session.place_name(words.language().code())))
        .entry(words.training_groups(), words.capitalised(&words.target(&session.target)))
        .entry(words.training_hours(), hours(words, session))
        .entry(words.training_facilitators(), said(Some(facilitators.as_str()).filter(|it| !it.is_empty())))
        .entry(words.training_organisation(), said(session.organisation.as_deref()))
}

fn participants(words: Words, session: &Session) -> Table {
    let row = |of: &crate::store::Participants| {
        let which: Vec<String> = of.categories.iter().map(|category| words.category(category)).collect();
        let which = if which.is_empty() { words.training_all_participants() } else { which.join(", ") };
        let cell = of.cell.map(|(row, column)| format!("{}{row}", whereabouts::column_name(column)));
        Row::of(words.capitalised(&which)).cell(Shown::new(words, of.persons)).cell(cell.unwrap_or_default())
    };
    Table::new("participants", words.training_participants())
        .columns([
            Column::text(words.training_which_participants()),
            Column::number(words.capitalised(&words.unit(base::Unit::Persons))),
            Column::text(words.population_column_cell()),
        ])
        .rows(session.participants.iter().map(row))
        .caption_said()
}

fn source(frame: &Frame, stands: &Stands) -> Source {
    let of = (stands.name.as_str(), stands.sheet.as_deref());
    let source = Source::new(whereabouts::place(frame.words, of, stands.spot));
    match stands.href(frame) {
        Some(href) => source.to(href),
        None => source,
    }
}
