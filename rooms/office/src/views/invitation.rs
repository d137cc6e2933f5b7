//! A link that was handed over.

use access::Roles;
use maud::{Markup, html};
use web::{
    Answer, Faults, Frame,
    components::{Banner, Button, Field, Head, PostForm, Width},
};
use words::Words;

/// The page of a link that works.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The token, as it stands in the address.
    pub token: String,
    /// The name of who was invited.
    pub invited: String,
    /// The name of the office.
    pub office: String,
    /// The roles that it gives.
    pub roles: Roles,
    /// The sign-in name of the account whose passphrase it renews.
    pub renews: Option<String>,
    /// The name for the new account, as it was typed.
    pub name: String,
    /// The sign-in name as it was typed.
    pub sign_in: String,
    /// What is wrong.
    pub faults: Faults,
}

/// The page of a link that works.
pub fn page(frame: &Frame, view: &Invitation) -> Answer {
    let words = frame.words;
    let body = match (&view.renews, &frame.who) {
        (Some(sign_in), _) => renewal(frame, view, sign_in),
        (None, Some(who)) => joining(frame, view, &who.name),
        (None, None) => taking(frame, view),
    };
    frame.page(&words.invitation_title(), &body)
}

fn welcome(words: Words, view: &Invitation) -> Markup {
    html! {
        (Head::new(words.invitation_welcome(view.invited.as_str())).lead(words.invitation_lead(view.office.as_str())))
        (super::summary(words, &view.faults))
        section {
            h2 { (words.invitation_roles()) }
            ul {
                @for role in view.roles.iter() {
                    li {
                        strong { (words.capitalised(&super::role(words, role))) }
                        ": " (words.role_may(role.code()))
                    }
                }
            }
        }
    }
}

fn taking(frame: &Frame, view: &Invitation) -> Markup {
    let words = frame.words;
    let form = html! {
        (Field::text("name", words.account_name()).hint(words.account_name_hint()).value(view.name.as_str())
            .autocomplete("name").error(view.faults.of("name", words)))
        (Field::text("sign_in", words.sign_in_name()).hint(words.invitation_name_hint()).value(view.sign_in.as_str())
            .width(Width::Middle).autocomplete("username").error(view.faults.of("sign_in", words)))
        (super::passphrase::new_fields(words, &view.faults))
        (Button::primary(words.invitation_take()))
    };
    html! {
        (welcome(words, view))
        section {
            h2 { (words.invitation_choose()) }
            (PostForm::new(frame, format!("/invitation/{}", view.token)).guarded().body(form))
        }
    }
}

fn joining(frame: &Frame, view: &Invitation, name: &str) -> Markup {
    let words = frame.words;
    html! {
        (welcome(words, view))
        (Banner::note(words.invitation_join_lead(name)).more(
            PostForm::new(frame, format!("/invitation/{}/join", view.token))
                .body(Button::primary(words.invitation_join()))
        ))
        p { (words.invitation_other()) }
    }
}

fn renewal(frame: &Frame, view: &Invitation, sign_in: &str) -> Markup {
    let words = frame.words;
    let form = html! {
        (super::passphrase::new_fields(words, &view.faults))
        (Button::primary(words.invitation_renew_take()))
    };
    html! {
        (Head::new(words.invitation_renew()).lead(words.invitation_renew_lead(sign_in, view.invited.as_str())))
        (super::summary(words, &view.faults))
        (Banner::note(words.invitation_renew_sealed()))
        (PostForm::new(frame, format!("/invitation/{}/renew", view.token)).body(form))
    }
}

/// The page of a link that opens nothing, whatever the reason.
pub fn closed_page(frame: &Frame) -> Answer {
    let words = frame.words;
    let body = html! {
        (Head::new(words.invitation_closed()).lead(words.invitation_closed_how()))
    };
    frame.page(&words.invitation_title(), &body)
}
