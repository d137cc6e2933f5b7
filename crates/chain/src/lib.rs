//! The inclusion chain: link figures to statuses, breaks and next steps.
//!
//! Depends on `base` alone. What holds, is weak or breaks stands in `rules.toml`, in the small language of
//! `condition.rs`; what can be done next stands in `next_steps.toml`. Both are data with reasons, and both are total: every
//! set of figures gets exactly one status per link, and every open link of a focus row gets a next step.
//!
//! | file | holds |
//! | --- | --- |
//! | `judge.rs` | input, output, and the one pass over rows and links |
//! | `rules.rs`, `condition.rs` | the rule file, its thresholds, its language |
//! | `facts.rs` | what a rule can see of a row; what may not be shown of it |
//! | `duty.rs`, `next_steps.rs` | whose task it is, and what can still be done at this point of the budget year |
//! | `order.rs` | the order of the rows |
//!
//! Deliberately absent: a total score and a count of breaks.

mod condition;
mod duty;
mod facts;
mod judge;
pub mod next_steps;
mod order;
mod rules;

pub use judge::{Chain, Input, Judged, Row, judge};
pub use next_steps::NextStep;
pub use rules::{Rule, RuleError, Rules, Threshold, ThresholdError};
