//! What tests share.
//!
//! | module | holds |
//! | --- | --- |
//! | [`town`] | two offices with a person of each role |
//! | [`files`] | files that come into an office as its officer brings them |
//! | [`browser`] | what a person does at the front door, and what they see |
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "a test may stop on a surprise"
)]

pub mod browser;
pub mod files;
pub mod town;

pub use browser::{Browser, Seen, told};
/// Fresh databases, of both kinds.
pub use scratch::{Database, bare_databases, databases, on_both};
pub use town::{Persona, Town};
