//! The pages of the room, each a function of one view struct.

mod activity;
mod indicators;
mod plan;

pub use activity::{OneActivity, activity};
pub use plan::{Shown, plan};

use words::Words;

use crate::store::Activity;

/// From when until when.
fn dates(words: Words, activity: &Activity) -> String {
    match (activity.starts, activity.ends) {
        (Some(first), Some(last)) => words.period(base::Period::Span(first, last)),
        (Some(first), None) => words.plan_from(words.date(first)),
        (None, Some(last)) => words.plan_until(words.date(last)),
        (None, None) => words.not_said(),
    }
}

/// What the plan says it costs.
fn cost(words: Words, activity: &Activity) -> String {
    activity.cost.map_or_else(|| words.not_said(), |cost| words.money(cost))
}

/// Who is responsible.
fn responsible(words: Words, activity: &Activity) -> String {
    activity.responsible.clone().unwrap_or_else(|| words.not_said())
}
