//! Inviting somebody.

use access::Roles;
use base::{Language, record::InvitationId};
use jiff::civil::DateTime;
use maud::html;
use web::{
    Answer, Faults, Frame,
    components::{Banner, Button, Buttons, Field, Head, PostForm},
};

/// The form.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The name as it was typed.
    pub name: String,
    /// The language of the invitation.
    pub language: Language,
    /// The roles as they were ticked.
    pub roles: Roles,
    /// What is wrong.
    pub faults: Faults,
}

/// The page with the form.
pub fn page(frame: &Frame, view: &Ask) -> Answer {
    let words = frame.words;
    let form = html! {
        (Field::text("name", words.invite_name()).value(view.name.as_str()).autocomplete("off")
            .error(view.faults.of("name", words)))
        (Field::checkboxes("role", words.invite_roles(), super::role_choices(words, view.roles))
            .error(view.faults.of("role", words)))
        (super::language_field(words.invite_language(), view.language))
        (Button::primary(words.invite_make()))
    };
    let body = html! {
        (Head::new(words.invite_title()).below(super::under_people(words)).lead(words.invite_lead()))
        (super::summary(words, &view.faults))
        (PostForm::new(frame, "/office/invitations").guarded().body(form))
    };
    frame.page(&words.office_room(), &body)
}

/// A link that was made.
#[derive(Clone, Debug)]
pub struct Link {
    /// Its id.
    pub id: InvitationId,
    /// For whom.
    pub name: String,
    /// Whether it renews a passphrase.
    pub renews: bool,
    /// The whole address, the one time that it is shown.
    pub address: Option<String>,
    /// Until when it works.
    pub ends: DateTime,
}

/// The page with the link.
pub fn link_page(frame: &Frame, view: &Link) -> Answer {
    let words = frame.words;
    let withdraw = PostForm::new(frame, format!("/office/invitations/{}/withdraw", view.id))
        .inline()
        .body(Button::warning(words.invitation_withdraw()).about(view.name.as_str()));
    let body = html! {
        (Head::new(words.invitation_link_title(view.name.as_str())).below(super::under_people(words)))
        @if let Some(address) = &view.address {
            p { (words.invitation_link_lead()) }
            @if view.renews { p { (words.invitation_renew_sealed()) } }
            (Field::area("link", words.invitation_link()).value(address.as_str()).rows(3))
        } @else {
            (Banner::note(words.invitation_link_gone()))
        }
        p { (words.invitation_link_until(super::at(words, view.ends))) }
        (Buttons::new([Button::primary(words.invitation_link_back()).to(crate::pages::PEOPLE)]))
        (withdraw)
    };
    frame.page(&words.office_room(), &body)
}
