//! Objectives, activities and indicators of a plan.
//!
//! [`analyse`] reads plans and indicator reports and answers three questions: which rows of the chain do activities
//! name beyond the standard ones ([`Planned::rows`]); what do the links *planned* and *accounted for* say of each
//! row ([`Planned::link_figures`]); and what does a plan leave open that it should say ([`Planned::findings`]).
//!
//! | module | holds |
//! | --- | --- |
//! | [`input`] | plans, activities and indicators as `intake` fills them |
//! | [`activity`] | what an activity says of itself: its years, its months, whether it is complete |
//! | [`scope`] | which activities count for which row |

mod accounted;
pub mod activity;
mod findings;
pub mod input;
mod planned;
mod rows;
pub mod scope;

use base::{Finding, LinkFigures, RowKey};

pub use input::{Activity, Indicator, IndicatorReport, Input, LineShare, Plan};
pub use scope::Scope;

/// What the plans say.
#[derive(Clone, Debug)]
pub struct Planned<'a> {
    input: Input<'a>,
    /// What the plans leave open, in reading order.
    pub findings: Vec<Finding>,
}

/// Reads plans and indicator reports.
///
/// ```
/// use base::Places;
/// let places = Places::default();
/// let input = plans::Input { plans: &[], reports: &[], municipality: None, places: &places, year: None };
/// let planned = plans::analyse(input);
/// assert!(planned.findings.is_empty() && planned.rows().is_empty());
/// ```
pub fn analyse(input: Input<'_>) -> Planned<'_> {
    Planned { input, findings: findings::of(input) }
}

impl Planned<'_> {
    /// The rows that activities name beyond the standard groups of the municipality: intersections, local groups
    /// and settlements, each once, in order. Activities of every year count, so that a row whose activity has ended
    /// is still looked at.
    pub fn rows(&self) -> Vec<RowKey> {
        rows::named(self.input)
    }

    /// The figures of the links *planned* and *accounted for* of these rows.
    ///
    /// Where no plan was read there is no figure of *planned*, and where neither a plan nor a report was read there
    /// is none of *accounted for*: nothing was searched, so nothing is known to be zero.
    pub fn link_figures(&self, rows: &[RowKey]) -> LinkFigures {
        let mut figures = planned::figures(self.input, rows);
        figures.append(accounted::figures(self.input, rows));
        figures
    }
}
