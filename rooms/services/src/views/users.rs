//! The users of a service: persons, contacts and persons turned away stand apart.

use maud::{Markup, html};
use reports::whereabouts::column_name;
use web::components::{Column, Definitions, Row, Shown, Table};
use words::Words;

use super::service::need;
use crate::store::{Service, Users};

pub(super) fn section(words: Words, service: &Service) -> Markup {
    if service.is_for_survivors() {
        return html! { p { (words.services_readiness_only()) } };
    }
    let year = service.year.map_or_else(|| words.not_said(), |year| year.to_string());
    let reasons = service.refusal_reasons.clone().unwrap_or_else(|| words.not_said());
    let about = Definitions::new()
        .entry(words.services_year(), year)
        .entry(words.services_need(), need(words, service))
        .entry(words.services_refusals(), reasons);
    html! {
        @if service.users.is_empty() { p { (words.services_users_none()) } } @else {
            (table(words, &service.users))
            p.soft { (words.services_contacts_note()) " " (words.check_suppressed_note()) }
        }
        (about)
    }
}

fn table(words: Words, users: &[Users]) -> Table {
    Table::new("users", words.services_users())
        .columns([
            Column::text(words.services_which_users()),
            Column::number(words.services_persons()),
            Column::number(words.services_contacts()),
            Column::number(words.services_turned_away()),
            Column::text(words.population_column_cell()),
        ])
        .rows(users.iter().map(|users| row(words, users)))
        .caption_said()
        .stacked()
}

fn row(words: Words, users: &Users) -> Row {
    let which: Vec<String> = users.categories.iter().map(|category| words.category(category)).collect();
    let which = if which.is_empty() { words.services_all_users() } else { which.join(", ") };
    let cell = users.cell.map(|(row, column)| format!("{}{row}", column_name(column)));
    Row::of(words.capitalised(&which))
        .cell(Shown::new(words, users.persons))
        .cell(Shown::new(words, users.contacts))
        .cell(Shown::new(words, users.turned_away))
        .cell(cell.unwrap_or_default())
}
