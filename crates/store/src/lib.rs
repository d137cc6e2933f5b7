//! SQLite and PostgreSQL behind one small face.
//!
//! One text of SQL serves both. A transaction is a closure; the database runs it again when another write crossed it,
//! so it must do nothing that cannot be done twice.
//!
//! ```
//! use store::{Address, Db, Pool, params};
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("office.db");
//! let db = Db::open(&Address::file(path), Pool::default())?;
//! db.migrate(jiff::Timestamp::UNIX_EPOCH)?;
//! let offices = db.read(|tx| {
//!     tx.rows("select name from office where kind = $1", params!["municipality"], |row| {
//!         Ok(row.text(0)?.to_owned())
//!     })
//! })?;
//! assert!(offices.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! | module | holds |
//! | --- | --- |
//! | [`address`] | where a database is |
//! | [`db`], [`tx`] | transactions as closures; what a closure may do |
//! | [`statement`] | a statement put together from parts that stand in the program |
//! | [`value`], [`row`] | what goes into a statement and what comes out |
//! | [`error`] | what can go wrong, told without data |
//! | [`migrate`] | the schema and how it came to be |
//! | [`catalogue`] | what each column is for, how long it is kept, how far it may go |
//! | [`blob`] | the bytes of files |

pub mod address;
pub mod blob;
pub mod catalogue;
pub mod db;
pub mod error;
mod lite;
pub mod migrate;
mod pool;
mod post;
pub mod row;
pub mod statement;
pub mod tx;
pub mod value;
mod writer;

pub use address::{Address, Engine};
pub use catalogue::catalogue;
pub use db::{Db, Pool};
pub use error::{Constraint, Error, Result, Violation};
pub use migrate::SCHEMA;
pub use row::Row;
pub use statement::Statement;
pub use tx::Tx;
pub use value::Value;
