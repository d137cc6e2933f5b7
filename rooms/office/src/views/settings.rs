//! What an office sets for itself.

use base::Language;
use jiff::civil::DateTime;
use maud::html;
use web::{
    Answer, Faults, Frame,
    components::{Button, Field, Head, PostForm, Stale},
};
use words::Words;

/// The form.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The name, as it is or as it was typed.
    pub name: String,
    /// The language.
    pub language: Language,
    /// The version that the page shows.
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
    /// The name that holds now.
    pub name: String,
    /// The language that holds now.
    pub language: Option<Language>,
}

/// The page.
pub fn page(frame: &Frame, view: &Settings) -> Answer {
    let words = frame.words;
    let form = html! {
        input type="hidden" name="version" value=(view.version);
        (Field::text("name", words.office_name()).value(view.name.as_str()).autocomplete("off")
            .error(view.faults.of("name", words)))
        (super::language_field(words.office_language(), view.language).hint(words.office_language_hint()))
        (Button::primary(words.office_save()))
    };
    let body = html! {
        (Head::new(words.office_settings()).below(super::under_office(words)))
        (super::summary(words, &view.faults))
        @if let Some(changed) = &view.changed { (stale(words, view, changed)) }
        (PostForm::new(frame, "/office/settings").guarded().body(form))
    };
    frame.page(&words.office_room(), &body)
}

fn stale(words: Words, view: &Settings, changed: &Changed) -> Stale {
    let own_name = |language: Language| Words::new(language).language_own_name();
    let who = changed.who.clone().unwrap_or_else(|| words.audit_account_gone());
    let when = changed.when.map(|at| super::at(words, at)).unwrap_or_default();
    Stale::new(words, who, when).field(words.office_name(), view.name.as_str(), changed.name.as_str()).field(
        words.office_language(),
        own_name(view.language),
        changed.language.map(own_name).unwrap_or_default(),
    )
}
