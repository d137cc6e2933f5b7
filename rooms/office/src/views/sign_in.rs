//! The page where people sign in.

use maud::html;
use web::{
    Answer, Faults, Frame,
    components::{Banner, Button, Disclosure, Field, Head, PostForm, Width},
};

/// What the page says beside the form.
#[derive(Clone, Copy, Debug)]
pub enum Says {
    /// Name and passphrase do not belong together; whether there is such a name it does not say.
    Wrong,
    /// There were too many tries; so many minutes.
    Wait(i64),
    /// The passphrase is right, and the account belongs to no office.
    NoOffice,
}

/// The page.
#[derive(Clone, Debug)]
pub struct SignIn {
    /// The sign-in name as it was typed.
    pub name: String,
    /// Where to go afterwards.
    pub next: String,
    /// What is wrong.
    pub faults: Faults,
    /// What it says beside the form.
    pub says: Option<Says>,
}

/// The page.
pub fn page(frame: &Frame, view: &SignIn) -> Answer {
    let words = frame.words;
    let says = view.says.map(|says| match says {
        Says::Wrong => Banner::error(words.sign_in_wrong()),
        Says::Wait(minutes) => Banner::warning(words.sign_in_wait(minutes)),
        Says::NoOffice => Banner::warning(words.sign_in_no_office()),
    });
    let form = html! {
        input type="hidden" name="next" value=(view.next);
        (Field::text("sign_in", words.sign_in_name()).value(view.name.as_str()).width(Width::Middle)
            .autocomplete("username").error(view.faults.of("sign_in", words)))
        (Field::passphrase(words, "passphrase", words.sign_in_passphrase())
            .autocomplete("current-password").error(view.faults.of("passphrase", words)))
        (Button::primary(words.sign_in_button()))
    };
    let body = html! {
        (Head::new(words.sign_in_title()))
        (super::summary(words, &view.faults))
        @if let Some(says) = says { (says.announced()) }
        (PostForm::new(frame, crate::pages::SIGN_IN).body(form))
        (Disclosure::new(words.sign_in_forgotten(), html! { p { (words.sign_in_forgotten_how()) } }))
    };
    frame.page(&words.sign_in_title(), &body)
}
