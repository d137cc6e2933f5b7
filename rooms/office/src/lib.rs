//! The office itself: how people come in, who works here and as what, what was done, what the program is and keeps.
//!
//! Everybody comes here to sign in and for their own account; administrators to invite people, to give roles and to
//! look at the audit; auditors to look. Nobody sees a figure here.
//!
//! Nobody can set a passphrase for another person. Who forgot theirs gets a link and chooses a new one, and a new key
//! pair with it: what was locked with the old one stays locked.
//!
//! `forms` turns what was typed into types, `store` holds the SQL, `views` the templates, `pages` what stands between.

mod forms;
mod pages;
mod secret;
pub mod store;
mod tries;
mod views;

#[cfg(test)]
mod tests;

pub use secret::Secret;

use access::{Door, Verb};
use web::{Doors, Room};

/// Hangs the doors of this room.
#[must_use]
pub fn doors(doors: Doors) -> Doors {
    let doors = doors.room(Room {
        code: "office",
        href: pages::OFFICE,
        verb: Verb::SeeOffice,
        name: |words| words.office_room(),
    });
    house(people(account(coming_in(doors))))
}

/// How people come in and go.
fn coming_in(doors: Doors) -> Doors {
    use pages::{invitation, sign_in};
    doors
        .get("/sign-in", Door::Anybody, sign_in::show)
        .post("/sign-in", Door::Anybody, sign_in::sign_in)
        .post("/sign-out", Door::SignedIn, sign_in::sign_out)
        .post("/sign-out-everywhere", Door::SignedIn, sign_in::sign_out_everywhere)
        .post("/language", Door::Anybody, sign_in::language)
        .get("/invitation/{token}", Door::Anybody, invitation::show)
        .post("/invitation/{token}", Door::Anybody, invitation::take)
        .post("/invitation/{token}/join", Door::SignedIn, invitation::join)
        .post("/invitation/{token}/renew", Door::Anybody, invitation::renew)
}

/// One's own account.
fn account(doors: Doors) -> Doors {
    use pages::{account, passphrase};
    doors
        .get("/account", Door::SignedIn, account::show)
        .post("/account", Door::SignedIn, account::save)
        .post("/account/office", Door::SignedIn, account::change_office)
        .post("/account/stays/end", Door::SignedIn, account::end_stay)
        .post("/account/stays/end-others", Door::SignedIn, account::end_others)
        .get("/account/passphrase", Door::SignedIn, passphrase::show)
        .post("/account/passphrase", Door::SignedIn, passphrase::change)
}

/// The people of the office and how they are invited.
fn people(doors: Doors) -> Doors {
    use pages::{invite, people, person};
    let (see, invites, changes) =
        (Door::Office(Verb::SeePeople), Door::Office(Verb::InvitePeople), Door::Office(Verb::ChangePeople));
    doors
        .get("/office/people", see, people::show)
        .get("/office/people/{account}", see, person::show)
        .post("/office/people/{account}/roles", changes, person::save_roles)
        .post("/office/people/{account}/stays/end", changes, person::end_stays)
        .post("/office/people/{account}/renewal", changes, person::make_renewal)
        .get("/office/people/{account}/close", changes, person::ask_close)
        .post("/office/people/{account}/close", changes, person::close)
        .get("/office/invitations/new", invites, invite::ask)
        .post("/office/invitations", invites, invite::make)
        .get("/office/invitations/{invitation}", invites, invite::show_link)
        .post("/office/invitations/{invitation}/withdraw", invites, invite::withdraw)
}

/// The office as a whole.
fn house(doors: Doors) -> Doors {
    use pages::{about, audit, country, overview, settings};
    let (see, audits, changes) =
        (Door::Office(Verb::SeeOffice), Door::Office(Verb::SeeAudit), Door::Office(Verb::ChangeOffice));
    doors
        .get("/office", see, overview::show)
        .get("/office/audit", audits, audit::show)
        .get("/office/audit/check", audits, audit::check)
        .get("/office/settings", changes, settings::show)
        .post("/office/settings", changes, settings::save)
        .get("/office/country", see, country::show)
        .get("/office/about", Door::Anybody, about::show)
        .get("/office/gallery", see, about::gallery)
}
