//! Bytes to rows and texts with positions, and findings about what could not be read.

#[cfg(test)]
mod collect;
mod csv;
mod format;
mod rows;
pub mod shape;
mod sniff;
mod table;
mod teller;
pub mod text;
mod workbook;

pub use format::{Format, Limits};
pub use rows::{CellValue, Merge, RowSink, Rows, Shape};
pub use sniff::sniff;
pub use table::read_rows;
