//! One's own account.

use access::Roles;
use base::{Date, record::SessionId};
use jiff::civil::DateTime;
use maud::{Markup, html};
use web::{
    Answer, Faults, Frame,
    components::{Button, Buttons, Column, Definitions, Field, Head, PostForm, Row, Table, Tag},
    frame::OfficeLink,
    visit,
};
use words::Words;

/// The page.
#[derive(Clone, Debug)]
pub struct Account {
    /// The name, as it is or as it was typed.
    pub name: String,
    /// The sign-in name.
    pub sign_in: String,
    /// When the passphrase was last changed.
    pub changed_at: Date,
    /// Where one is signed in.
    pub stays: Vec<Stay>,
    /// The offices of the account.
    pub offices: Vec<OfficeLink>,
    /// The roles in the office where one stands.
    pub roles: Roles,
    /// What is wrong with what was typed.
    pub faults: Faults,
}

/// One stay.
#[derive(Clone, Debug)]
pub struct Stay {
    /// Its id.
    pub id: SessionId,
    /// The browser in two words; may be empty.
    pub agent: String,
    /// Since when.
    pub since: DateTime,
    /// The last request.
    pub seen: DateTime,
    /// Whether it is the one of this page.
    pub here: bool,
}

/// The page.
pub fn page(frame: &Frame, view: &Account) -> Answer {
    let words = frame.words;
    let body = html! {
        (Head::new(words.web_account()))
        (super::summary(words, &view.faults))
        section { h2 { (words.account_you()) } (you(frame, view)) }
        section { h2 { (words.account_stays()) } (stays(frame, view)) }
        section { h2 { (words.account_offices()) } (offices(frame, view)) }
    };
    frame.page(&words.web_account(), &body)
}

fn you(frame: &Frame, view: &Account) -> Markup {
    let words = frame.words;
    let form = html! {
        (Field::text("name", words.account_name()).hint(words.account_name_hint()).value(view.name.as_str())
            .autocomplete("name").error(view.faults.of("name", words)))
        (super::language_field(words.account_language(), words.language()))
        (Button::primary(words.office_save()))
    };
    html! {
        (Definitions::new()
            .entry(words.account_sign_in(), view.sign_in.as_str())
            .entry(words.account_office_roles(), super::roles(words, view.roles))
            .entry(words.account_passphrase_since(), words.date(view.changed_at))
            .change(words.account_passphrase_change(), visit::PASSPHRASE))
        (PostForm::new(frame, crate::pages::ACCOUNT).guarded().body(form))
    }
}

fn stays(frame: &Frame, view: &Account) -> Markup {
    let words = frame.words;
    let columns = [
        Column::text(words.account_stay()),
        Column::text(words.account_stay_since()),
        Column::text(words.account_stay_seen()),
        Column::text(words.account_stay_end()),
    ];
    let end_others = PostForm::new(frame, "/account/stays/end-others")
        .inline()
        .body(Button::secondary(words.account_stays_end_others()));
    let everywhere = PostForm::new(frame, "/sign-out-everywhere")
        .inline()
        .body(Button::warning(words.account_sign_out_everywhere()));
    html! {
        p { (words.account_stays_lead()) }
        (Table::new("stays", words.account_stays()).caption_said().stacked().columns(columns)
            .rows(view.stays.iter().map(|stay| stay_row(frame, stay))))
        div.buttons {
            @if view.stays.len() > 1 { (end_others) }
            (everywhere)
        }
    }
}

fn agent(words: Words, stay: &Stay) -> String {
    if stay.agent.is_empty() { words.account_stay_unknown() } else { stay.agent.clone() }
}

fn stay_row(frame: &Frame, stay: &Stay) -> Row {
    let words = frame.words;
    let agent = agent(words, stay);
    let end = PostForm::new(frame, "/account/stays/end").inline().body(
        Button::quiet(words.account_stay_end()).about(agent.as_str()).value("stay", stay.id.to_string()),
    );
    Row::of(html! { (agent) @if stay.here { " " (Tag::new(words.account_stay_here())) } })
        .cell(super::at(words, stay.since))
        .cell(super::at(words, stay.seen))
        .cell(html! { @if !stay.here { (end) } })
}

fn offices(frame: &Frame, view: &Account) -> Markup {
    let words = frame.words;
    let button = |office: &OfficeLink| {
        Button::secondary(office.name.as_str())
            .about(words.account_office_change())
            .value("office", office.id.to_string())
    };
    let others = view.offices.iter().filter(|office| !office.current).map(button);
    let here = view.offices.iter().find(|office| office.current);
    html! {
        @if let Some(here) = here {
            (Definitions::new().entry(words.account_office_here(), here.name.as_str()))
        }
        @if view.offices.len() > 1 {
            p { (words.account_offices_lead()) }
            (PostForm::new(frame, "/account/office").body(Buttons::new(others)))
        }
    }
}
