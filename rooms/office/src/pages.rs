//! The handlers: find facts, ask for the permit, load or change, fill one view, render.

pub mod about;
pub mod account;
pub mod audit;
pub mod country;
pub mod invitation;
pub mod invite;
pub mod overview;
pub mod passphrase;
pub mod people;
pub mod person;
pub mod settings;
pub mod sign_in;

use access::Facts;
use base::record::Account;
use keys::{Scarce, keypair::Closed};
use web::{Desk, Stop};

/// The room.
pub const OFFICE: &str = "/office";
/// The people of the office.
pub const PEOPLE: &str = "/office/people";
/// One's own account.
pub const ACCOUNT: &str = "/account";
/// Where people sign in.
pub const SIGN_IN: &str = "/sign-in";

/// The facts of one's own account, in the office where one stands.
fn own(desk: &Desk<'_, '_>) -> Result<Facts<Account>, Stop> {
    let stay = desk.stay()?;
    Ok(Facts::new(stay.account, stay.office))
}

/// The machine could not do the work on a passphrase now.
fn scarce(scarce: Scarce) -> Stop {
    match scarce {
        Scarce::Memory => Stop::Down,
        Scarce::Randomness => Stop::Fault("the system gives no randomness"),
    }
}

/// A wrapped key did not open though its passphrase is right.
fn closed(closed: Closed) -> Stop {
    match closed {
        Closed::Scarce(why) => scarce(why),
        Closed::NotThisOne => Stop::Fault("a wrapped key does not open with the passphrase of its account"),
    }
}
