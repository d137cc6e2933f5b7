//! Who may knock at a route.

use std::fmt;

use crate::{Actor, Verb};

/// Whom a route is for. A route without a door cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    /// Anybody: signing in, taking an invitation, health, the style sheet.
    Anybody,
    /// Whoever is signed in, whatever the role: one's own account.
    SignedIn,
    /// Whoever may do this in the office where they stand.
    Office(Verb),
}

/// What happens to somebody who knocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knock {
    /// They come in; what they may do inside is decided there.
    Open,
    /// They are asked to sign in first.
    SignIn,
    /// They are told that their role does not open this room.
    Closed,
}

/// Whether this person may come in.
pub fn knock(door: Door, actor: Option<&Actor>) -> Knock {
    match (door, actor) {
        (Door::Anybody, _) | (Door::SignedIn, Some(_)) => Knock::Open,
        (_, None) => Knock::SignIn,
        (Door::Office(verb), Some(actor)) if actor.can(verb) => Knock::Open,
        (Door::Office(_), Some(_)) => Knock::Closed,
    }
}

impl fmt::Display for Door {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Anybody => f.write_str("anybody"),
            Self::SignedIn => f.write_str("signed in"),
            Self::Office(verb) => f.write_str(verb.code()),
        }
    }
}
