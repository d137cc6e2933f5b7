//! Fresh databases for tests: an SQLite file always, and a PostgreSQL database where that is installed.
//!
//! It lies below `testkit` so that the tests of `store` need nothing that is built on `store`.
#![expect(clippy::expect_used, clippy::panic, reason = "a test may stop on a surprise")]

mod database;
mod folder;
mod server;

pub use database::{Database, bare_databases, databases, on_both};
