//! The overview of the office.

use maud::html;
use web::{
    Answer, Frame,
    components::{Card, Definitions, Head},
};
use words::Words;

use crate::store::offices::{Kind, OfficeRow};

/// The page.
#[derive(Clone, Debug)]
pub struct Overview {
    /// The office.
    pub office: OfficeRow,
    /// The name of its place.
    pub place: Option<String>,
    /// Whether the reader sees the people.
    pub people: bool,
    /// Whether the reader sees the audit.
    pub audit: bool,
    /// Whether the reader changes the settings.
    pub settings: bool,
}

/// The page.
pub fn page(frame: &Frame, view: &Overview) -> Answer {
    let words = frame.words;
    let card = |heading: String, about: String, href: &str| {
        Card::new(heading).to(href).body(html! { p { (about) } })
    };
    let body = html! {
        (Head::new(view.office.name.as_str()).lead(words.office_lead()))
        (facts(words, view))
        section {
            h2 { (words.office_start()) }
            div.cards {
                @if view.people { (card(words.persons_title(), words.office_people_about(), crate::pages::PEOPLE)) }
                @if view.audit { (card(words.audit_title(), words.office_audit_about(), "/office/audit")) }
                @if view.settings { (card(words.office_settings(), words.office_settings_about(), "/office/settings")) }
                (card(words.office_country(), words.office_country_about(), "/office/country"))
                (card(words.web_about(), words.office_about_about(), web::layout::ABOUT))
            }
        }
    };
    frame.page(&words.office_room(), &body)
}

fn facts(words: Words, view: &Overview) -> Definitions {
    let kind = match view.office.kind {
        Kind::Municipality => words.office_kind_municipality(),
        Kind::Network => words.office_kind_network(),
    };
    let facts = Definitions::new().entry(words.office_kind(), kind);
    match &view.place {
        Some(place) => facts.entry(words.office_place(), place.as_str()),
        None => facts,
    }
}
