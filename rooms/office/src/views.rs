//! The templates: functions of one view struct each. They decide no rights.

pub mod about;
pub mod account;
pub mod audit;
pub mod country;
pub mod invitation;
pub mod invite;
pub mod overview;
pub mod passphrase;
pub mod people;
pub mod person;
pub mod settings;
pub mod sign_in;

use access::{Role, Roles};
use base::Language;
use jiff::civil::DateTime;
use web::{
    Faults,
    components::{Breadcrumbs, Choice, ErrorSummary, Field},
};
use words::Words;

/// What is wrong with the form of this page.
fn summary(words: Words, faults: &Faults) -> ErrorSummary {
    ErrorSummary::new(words, faults.all(words))
}

/// `22 November 2026, 14:05`.
pub fn at(words: Words, at: DateTime) -> String {
    words.office_at(words.date(at.date()), format!("{:02}:{:02}", at.hour(), at.minute()))
}

/// The way back to the overview of the office.
fn under_office(words: Words) -> Breadcrumbs {
    Breadcrumbs::new(words).link(words.office_room(), crate::pages::OFFICE)
}

/// The way back to the people.
fn under_people(words: Words) -> Breadcrumbs {
    under_office(words).link(words.persons_title(), crate::pages::PEOPLE)
}

/// The name of a role.
pub fn role(words: Words, role: Role) -> String {
    words.role(role.code()).unwrap_or_else(|| role.code().to_owned())
}

/// The names of roles, in the order of the table of roles.
fn roles(words: Words, roles: Roles) -> String {
    roles.iter().map(|one| role(words, one)).collect::<Vec<_>>().join(", ")
}

/// The roles to choose from, each with what it may do.
fn role_choices(words: Words, chosen: Roles) -> impl Iterator<Item = Choice> {
    Role::ALL.iter().map(move |one| {
        let name = words.capitalised(&role(words, *one));
        Choice::new(one.code(), name).hint(words.role_may(one.code())).chosen(chosen.has(*one))
    })
}

/// The languages of the interface, each by its own name.
fn language_field(label: String, chosen: Language) -> Field {
    let choices = Language::INTERFACE.into_iter().map(|language| {
        let name = Words::new(language).language_own_name();
        Choice::new(language.code(), name).chosen(language == chosen)
    });
    Field::select("language", label, choices)
}
