//! Choosing another passphrase.

use keys::passphrase::LEAST;
use maud::{Markup, html};
use web::{
    Answer, Faults, Frame,
    components::{Banner, Breadcrumbs, Button, Field, Head, PostForm},
    visit,
};
use words::Words;

/// The page.
#[derive(Clone, Debug)]
pub struct Passphrase {
    /// Whether the person has to change it before anything else.
    pub must_change: bool,
    /// What is wrong.
    pub faults: Faults,
    /// So many minutes to wait after too many tries.
    pub wait: Option<i64>,
}

/// The page.
pub fn page(frame: &Frame, view: &Passphrase) -> Answer {
    let words = frame.words;
    let above = Breadcrumbs::new(words).link(words.web_account(), crate::pages::ACCOUNT);
    let form = html! {
        (Field::passphrase(words, "old", words.passphrase_old()).autocomplete("current-password")
            .error(view.faults.of("old", words)))
        (new_fields(words, &view.faults))
        (Button::primary(words.passphrase_change()))
    };
    let body = html! {
        (Head::new(words.passphrase_title()).below(above).lead(words.passphrase_change_lead()))
        (super::summary(words, &view.faults))
        @if let Some(minutes) = view.wait { (Banner::warning(words.sign_in_wait(minutes)).announced()) }
        @if view.must_change { (Banner::note(words.passphrase_must_change())) }
        (PostForm::new(frame, visit::PASSPHRASE).body(form))
    };
    frame.page(&words.web_account(), &body)
}

/// The two fields in which a new passphrase is chosen. What was typed is never shown again.
pub fn new_fields(words: Words, faults: &Faults) -> Markup {
    html! {
        (Field::passphrase(words, "new", words.passphrase_new()).hint(words.keys_advice(LEAST))
            .autocomplete("new-password").error(faults.of("new", words)))
        (Field::passphrase(words, "again", words.passphrase_again())
            .autocomplete("new-password").error(faults.of("again", words)))
    }
}
