//! Addresses and forms as types.

mod ask;
mod choice;
pub mod row;

pub use ask::Ask;
pub use choice::{Chosen, Fault, Question, Typed};
