//! What the room reads.

mod amounts;
mod lines;
mod sums;
mod years;

pub use amounts::{Amount, OneLine, Phase, line};
pub use lines::{Line, Share, facts};
pub use sums::{OfFund, Sum, Sums};
pub use years::{Budget, budget};

base::codes! {
    /// Where money comes from.
    Fund {
        /// The municipality's own budget.
        Own = "own",
        /// A donor.
        Donor = "donor",
        /// A ministry.
        Ministry = "ministry",
        /// Civil society.
        CivilSociety = "civil_society",
        /// Somebody else, by name.
        Other = "other",
        /// The line does not say.
        NotStated = "not_stated",
    }
}
