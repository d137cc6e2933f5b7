//! What the room reads.

mod activities;
mod indicators;
mod lines;
mod one;

pub use activities::{Activity, Plan, facts, plan};
pub use indicators::Indicator;
pub use lines::{Found, Named};
pub use one::{OneActivity, activity};
