//! Who lives where: counts by place and category from several tables.
//!
//! Tables come in as [`input::Table`]s, long or crossed, from a census, a register, a survey or somebody's estimate.
//! [`profile()`] sorts them into sources (one table at one time), checks their margins, and answers questions:
//!
//! | question | answer |
//! | --- | --- |
//! | [`Profile::population`] | how many people of a group, or of several groups at once, live in a place |
//! | [`Profile::total`], [`Profile::totals`] | all residents, for a year and for each year |
//! | [`Profile::pyramid`] | women and men by age band |
//! | [`Profile::rows`], [`Profile::link_figures`] | what the chain needs for the link *known* |
//! | [`Profile::gaps`] | figures that should exist and do not |
//!
//! A group that no table has is *not collected*, never zero. Protected groups stay protected even where a file counts
//! them. Ages that the bands do not fit give an interval, and an intersection of which only the margins are known is
//! an estimate on the basis of independence with the widest range that the margins allow.
//!
//! Worked example: a register has 300 people of 0 to 14, 1,000 of 15 to 64 and 200 of 65 and over. For people of
//! 0 to 17 it gives at least 300 and at most 1,300; the best value, 360, takes three fiftieths of the middle band.

mod ages;
mod amount;
mod closing;
mod count;
mod figures;
mod gaps;
pub mod input;
mod known;
mod margins;
mod profile;
mod protected;
mod pyramid;
mod query;
mod rules;
mod source;

pub use gaps::Gap;
pub use known::{Basis, Counted};
pub use profile::{Profile, profile};
pub use pyramid::Pyramid;
