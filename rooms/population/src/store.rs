//! What the room reads, and the one thing that it writes: who closes a gap.

mod counts;
mod figures;
mod gaps;
mod ground;
mod hiding;

pub use counts::{Count, Origin, Raw, Table};
pub use figures::{Bar, Figure};
pub use gaps::{Assigned, Assignment, Gap, assign, assignment, facts_of_gap, gap, gaps};
pub use ground::{Ground, ground};
pub use hiding::Counts;
