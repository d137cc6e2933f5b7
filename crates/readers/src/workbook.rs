//! Workbooks: sheets of typed cells.
//!
//! The formats that people send (XLSX, ODS) are read by streaming readers of our own: a part is unpacked piece by
//! piece and never held whole, and XML is taken apart without entities, document types or recursion, so that there
//! is nothing to expand and nothing to nest. The old XLS goes through `calamine`, which is also the reference that
//! the tests hold the others against.

mod cell;
mod date;
mod lexer;
mod ods;
mod package;
mod window;
mod xls;
mod xlsx;

pub(crate) use {ods::read as read_ods, xls::read as read_xls, xlsx::read as read_xlsx};

#[cfg(test)]
mod tests;
