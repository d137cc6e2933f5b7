//! What can go wrong in a database, told without any of its data.

use std::{fmt, io};

/// What a function of this crate gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong. Neither `Display` nor `Debug` holds a value of a row or of a parameter: both go into logs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    /// A constraint of the schema said no. A form turns this into an error at its field.
    Violation(Violation),
    /// Other writes kept crossing this one, also after it was tried again. Nothing was written.
    Conflict,
    /// No connection, or no turn to write, came free in time. Nothing was written.
    Busy,
    /// The database cannot be reached, or was lost on the way. If it was lost while it confirmed a write, the write
    /// may have happened.
    Gone,
    /// The disk of the database is full. Nothing was written.
    Full,
    /// A column of a row, counted from 0, is missing or does not hold what was asked for.
    Column(usize),
    /// A text held the character NUL, which PostgreSQL cannot keep.
    NulInText,
    /// A write in a transaction that only reads.
    ReadOnly,
    /// The transaction went on after one of its statements had failed; nothing was written.
    Spoiled,
    /// The schema of the database is not the one of this program. `migrate` mends an older one.
    Schema {
        /// The number of the newest migration in the database; 0 is an empty database.
        found: u32,
        /// The number of the newest migration that this program knows.
        wanted: u32,
    },
    /// A migration that the database has seen has another text now.
    Migration {
        /// The number of the migration.
        number: u32,
    },
    /// The address of the database, or the database behind it, cannot be used; says why.
    Address(&'static str),
    /// Stored bytes are not those that were written.
    Corrupt,
    /// Reading or writing outside the database failed.
    Io(io::ErrorKind),
    /// Anything else: a faulty statement, as a rule.
    Other {
        /// The code of the database: SQLSTATE on PostgreSQL, the extended result code on SQLite.
        code: String,
        /// What the database said about the text of the statement; empty where it could hold data.
        about: String,
    },
}

/// Which constraint was broken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Of which kind it is.
    pub kind: Constraint,
    /// The table. Empty for [`Constraint::ForeignKey`] and [`Constraint::Check`]: SQLite does not name them, so
    /// look before such a write where a person must be told.
    pub table: String,
    /// The columns, in the order of the constraint; empty as above.
    pub columns: Vec<String>,
}

/// The kinds of constraints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// There is such a row already.
    Unique,
    /// A row that is pointed to is not there, or one that is pointed to would go.
    ForeignKey,
    /// A value is not of its closed list or range, or not of its column's type.
    Check,
    /// A value is missing.
    NotNull,
}

impl Error {
    /// Whether exactly this column (alone, or with others) of this table had to be unique and was not.
    ///
    /// ```
    /// use store::{Constraint, Error, Violation};
    /// let taken = Error::Violation(Violation {
    ///     kind: Constraint::Unique,
    ///     table: "account".to_owned(),
    ///     columns: vec!["sign_in_folded".to_owned()],
    /// });
    /// assert!(taken.is_taken("account", "sign_in_folded"));
    /// ```
    pub fn is_taken(&self, table: &str, column: &str) -> bool {
        let Self::Violation(violation) = self else { return false };
        violation.kind == Constraint::Unique
            && violation.table == table
            && violation.columns.iter().any(|name| name == column)
    }

    /// A broken constraint of which the database names nothing.
    pub(crate) fn unnamed(kind: Constraint) -> Self {
        Self::Violation(Violation { kind, table: String::new(), columns: Vec::new() })
    }

    /// Whether the same closure may succeed when it is run again from its beginning.
    pub(crate) fn passes(&self) -> bool {
        matches!(self, Self::Conflict | Self::Gone)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Violation(Violation { kind, table, columns }) => {
                write!(f, "the database refused a row ({kind:?} {table} {})", columns.join(", "))
            }
            Self::Conflict => f.write_str("other writes kept crossing this one"),
            Self::Busy => f.write_str("the database was busy for too long"),
            Self::Gone => f.write_str("the database cannot be reached"),
            Self::Full => f.write_str("the disk of the database is full"),
            Self::Column(number) => write!(f, "column {number} of a row does not hold what was asked for"),
            Self::NulInText => f.write_str("a text holds the character NUL"),
            Self::ReadOnly => f.write_str("a write in a transaction that only reads"),
            Self::Spoiled => f.write_str("a transaction went on after a statement had failed"),
            Self::Schema { found, wanted } => {
                write!(f, "the database has schema {found}, this program needs {wanted}")
            }
            Self::Migration { number } => {
                write!(f, "migration {number} has another text than when it was applied")
            }
            Self::Address(why) => f.write_str(why),
            Self::Corrupt => f.write_str("stored bytes are not those that were written"),
            Self::Io(kind) => write!(f, "reading or writing a file failed ({kind})"),
            Self::Other { code, about } if about.is_empty() => write!(f, "the database said {code}"),
            Self::Other { code, about } => write!(f, "the database said {code}: {about}"),
        }
    }
}

impl std::error::Error for Error {}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull => Self::Full,
            kind => Self::Io(kind),
        }
    }
}
