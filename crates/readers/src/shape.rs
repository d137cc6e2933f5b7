//! Where a table stands on its sheet: titles, header, tags, data; and which rows are totals.

mod detect;
mod kind;
mod sample;
mod totals;

pub use detect::{detect, with_merges};
pub use sample::{OwnedCell, OwnedRow, SAMPLE_ROWS, Sample, SheetSample};
pub use totals::{is_total, is_totals_row};

#[cfg(test)]
mod tests;
