//! Tables whose small numbers are hidden, so that nobody is found by subtraction.
//!
//! This is the first, small mechanism, for *internal* output: [`hide_small`] hides counts of 1 to 4 persons, and then as
//! few others as it takes until no hidden count can be computed exactly from the counts that stay. [`attacker`] is
//! the proof: linear algebra over all the sums that a reader knows. [`counts`] finds these sums in tables of residents.
//!
//! What it does not do yet, so nothing leaves by a public exit on its strength:
//! - it does not widen the *interval* in which a hidden count must lie (two hidden counts under a visible sum of 5
//!   are each known to be 1 to 4);
//! - it does not compare one release with the next, nor overlapping places or groups that share no stated sum;
//! - it does not hide that everybody in a row is of one kind; a zero stays, for zero is a known value.
//!
//! Only counts of persons are cells. Money, shares and contacts do not come here.

pub mod attacker;
pub mod counts;
mod hide;

pub use hide::{Cell, Hidden, Sum, hide_small};
