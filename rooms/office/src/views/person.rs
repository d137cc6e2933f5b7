//! Somebody who works in the office.

use access::Roles;
use base::{Date, record::AccountId};
use jiff::civil::DateTime;
use maud::{Markup, html};
use web::{
    Answer, Faults, Frame,
    components::{Banner, Button, Confirmation, Definitions, Field, Head, PostForm, Stale},
};
use words::Words;

use super::people::{Seen, State, seen, state};

/// The page.
#[derive(Clone, Debug)]
pub struct Person {
    /// The account.
    pub id: AccountId,
    /// The name.
    pub name: String,
    /// The sign-in name.
    pub sign_in: String,
    /// The roles, as they are or as they were ticked.
    pub roles: Roles,
    /// Since when they are a member.
    pub since: Date,
    /// When they were last seen.
    pub seen: Seen,
    /// In how many browsers they are signed in.
    pub stays: usize,
    /// The state of the account.
    pub state: State,
    /// Whether it is the reader.
    pub you: bool,
    /// Whether the reader may change anything here.
    pub may_change: bool,
    /// Whether the account belongs to another office as well.
    pub elsewhere: bool,
    /// The version of the account.
    pub version: i64,
    /// What is wrong.
    pub faults: Faults,
    /// What somebody else saved meanwhile.
    pub changed: Option<Changed>,
}

/// What somebody else saved meanwhile.
#[derive(Clone, Debug)]
pub struct Changed {
    /// Who, where the account is still there.
    pub who: Option<String>,
    /// When.
    pub when: Option<DateTime>,
    /// The roles that hold now.
    pub saved: Roles,
}

/// The page.
pub fn page(frame: &Frame, view: &Person) -> Answer {
    let words = frame.words;
    let body = html! {
        (Head::new(view.name.as_str()).below(super::under_people(words)))
        (super::summary(words, &view.faults))
        @if let Some(changed) = &view.changed { (stale(words, view, changed)) }
        (facts(words, view))
        @if view.may_change { (changes(frame, view)) }
    };
    frame.page(&words.office_room(), &body)
}

fn facts(words: Words, view: &Person) -> Definitions {
    let stays = match view.stays {
        0 => words.person_stays_none(),
        count => words.person_stays_count(count),
    };
    let facts = Definitions::new()
        .entry(words.account_sign_in(), view.sign_in.as_str())
        .entry(words.person_since(), words.date(view.since))
        .entry(words.persons_seen(), seen(words, view.seen))
        .entry(words.person_stays(), stays)
        .entry(words.persons_state(), state(words, view.state));
    if view.may_change { facts } else { facts.entry(words.persons_roles(), super::roles(words, view.roles)) }
}

fn stale(words: Words, view: &Person, changed: &Changed) -> Stale {
    let who = changed.who.clone().unwrap_or_else(|| words.audit_account_gone());
    let when = changed.when.map(|at| super::at(words, at)).unwrap_or_default();
    Stale::new(words, who, when).field(
        words.person_roles(),
        super::roles(words, view.roles),
        super::roles(words, changed.saved),
    )
}

fn changes(frame: &Frame, view: &Person) -> Markup {
    let words = frame.words;
    let here = |rest: &str| format!("{}/{}/{rest}", crate::pages::PEOPLE, view.id);
    let roles = html! {
        input type="hidden" name="version" value=(view.version);
        (Field::checkboxes("role", words.person_roles(), super::role_choices(words, view.roles))
            .error(view.faults.of("role", words)))
        (Button::primary(words.person_roles_save()))
    };
    html! {
        (PostForm::new(frame, here("roles")).guarded().body(roles))
        section {
            h2 { (words.person_end_stays()) }
            p { (words.person_end_stays_lead()) }
            (PostForm::new(frame, here("stays/end")).body(Button::secondary(words.person_end_stays())))
        }
        @if !view.you {
            section { h2 { (words.person_renew()) } (renewal(frame, view, here("renewal"))) }
        }
        section {
            h2 { (words.person_close()) }
            p { (words.person_close_lead()) }
            (Button::warning(words.person_close()).to(here("close")))
        }
    }
}

fn renewal(frame: &Frame, view: &Person, action: String) -> Markup {
    let words = frame.words;
    html! {
        @if view.elsewhere {
            p { (words.person_renew_elsewhere()) }
        } @else {
            p { (words.person_renew_lead()) }
            (PostForm::new(frame, action).body(Button::secondary(words.person_renew())))
        }
    }
}

/// Asks once more before the work of somebody here ends.
pub fn close_page(frame: &Frame, account: AccountId, name: &str, faults: &Faults) -> Answer {
    let words = frame.words;
    let back = format!("{}/{account}", crate::pages::PEOPLE);
    let ask = Confirmation::new(
        frame,
        format!("{back}/close"),
        Button::warning(words.person_close()),
        back.as_str(),
    )
    .consequence(words.person_close_what_ends())
    .consequence(words.person_close_what_stays())
    .consequence(words.person_close_back());
    let body = html! {
        (Head::new(words.person_close_question()).below(super::under_people(words).link(name, back.as_str())))
        @if let Some(fault) = faults.of("account", words) { (Banner::error(fault).announced()) }
        (ask)
    };
    frame.page(&words.office_room(), &body)
}
