//! The pages of the room, each a function of one view struct.

mod list;
mod session;

pub use list::{Sessions, sessions};
pub use session::{OneSession, session};

use words::Words;

use crate::store::Session;

/// The day of a session.
fn day(words: Words, session: &Session) -> String {
    session.held_on.map_or_else(|| words.not_said(), |day| words.date(day))
}

/// How long a session was.
fn hours(words: Words, session: &Session) -> String {
    let decimals = |hours: f64| u8::from(hours.fract().abs() > f64::EPSILON);
    session.hours.map_or_else(|| words.not_said(), |hours| words.number(hours, decimals(hours)))
}
