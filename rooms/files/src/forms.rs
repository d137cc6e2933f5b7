//! What was sent, as types that cannot be wrong.

mod decision;
mod mapping;
mod upload;

pub use decision::{Decision, Said, decision};
pub use mapping::{Asked, Column, Fault, PHASES, Typed, Wrong};
pub use upload::{NotTaken, Why, not_taken};
