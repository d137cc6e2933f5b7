//! What the room reads.

mod participants;
mod sessions;

pub use participants::Participants;
pub use sessions::{Listed, PER_PAGE, Session, count, facts, listed, session};
