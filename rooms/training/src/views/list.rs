//! The sessions of a page, the latest first.

use access::Verb;
use base::Sex;
use maud::{Markup, html};
use web::{
    Frame,
    components::{Button, Column, Empty, Head, Paging, Row, Shown, Table},
};

use super::{day, hours};
use crate::{
    HERE,
    store::{Listed, PER_PAGE, Session},
};

/// What the page shows.
pub struct Sessions<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// The page that was asked for, from 1.
    pub page: usize,
    /// The sessions of the page.
    pub listed: &'a Listed,
}

/// The page.
pub fn sessions(view: &Sessions<'_>) -> Markup {
    let (words, listed) = (view.frame.words, view.listed);
    let href = |page: usize| format!("{HERE}?page={page}");
    html! {
        (Head::new(words.training_room()).lead(words.training_lead()))
        @if listed.sessions.is_empty() { (nothing(view.frame)) } @else {
            (table(view))
            (Paging::new(words, listed.count, PER_PAGE, view.page, &href))
            p.soft { (words.check_suppressed_note()) }
        }
    }
}

fn nothing(frame: &Frame) -> Empty {
    let words = frame.words;
    let empty = Empty::new(words.training_nothing(), words.training_nothing_next());
    if frame.can(Verb::BringFiles) {
        empty.action(Button::primary(words.population_to_files()).to("/files"))
    } else {
        empty
    }
}

fn table(view: &Sessions<'_>) -> Table {
    let words = view.frame.words;
    Table::new("sessions", words.training_sessions())
        .columns([
            Column::text(words.training_topic()),
            Column::text(words.training_day()),
            Column::text(words.check_column_place()),
            Column::text(words.training_groups()),
            Column::number(words.training_hours()),
            Column::number(words.capitalised(&words.sex(Sex::Female))),
            Column::number(words.capitalised(&words.sex(Sex::Male))),
            Column::number(words.training_all_participants()),
        ])
        .rows(view.listed.sessions.iter().map(|session| row(view.frame, session)))
        .caption_said()
        .stacked()
}

fn row(frame: &Frame, session: &Session) -> Row {
    let words = frame.words;
    let by = session.facilitators.iter().map(String::as_str).chain(session.organisation.as_deref());
    let by = by.collect::<Vec<_>>().join(" · ");
    let head = html! {
        a href={ (HERE) "/" (session.id) } { (session.topic) }
        @if !by.is_empty() { br; span.soft { (by) } }
    };
    Row::of(head)
        .cell(day(words, session))
        .cell(session.place_name(words.language().code()).unwrap_or_default())
        .cell(words.capitalised(&words.target(&session.target)))
        .cell(hours(words, session))
        .cell(Shown::new(words, session.persons(Some(Sex::Female))))
        .cell(Shown::new(words, session.persons(Some(Sex::Male))))
        .cell(Shown::new(words, session.persons(None)))
}
