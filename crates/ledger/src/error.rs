//! What can go wrong in the ledger.

use std::fmt;

/// What a function of this crate gives.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    /// The database said no.
    Store(store::Error),
    /// There is no such record in this office.
    NotThere,
    /// The permit is for another verb.
    WrongPermit,
    /// The record is no longer in a state in which this can be done: somebody was faster.
    Meanwhile,
    /// The shipped rule file is wrong; a build that passed its tests has no such error.
    Rules(chain::RuleError),
    /// The system gave no randomness.
    NoRandomness,
}

impl Error {
    /// The error as a code, for the page that tells why a job did not end well.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Store(_) => "store",
            Self::NotThere => "not_there",
            Self::WrongPermit => "wrong_permit",
            Self::Meanwhile => "meanwhile",
            Self::Rules(_) => "rules",
            Self::NoRandomness => "no_randomness",
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Store(error) => error.fmt(f),
            Self::NotThere => f.write_str("there is no such record in this office"),
            Self::WrongPermit => f.write_str("the permit is for another verb"),
            Self::Meanwhile => f.write_str("the record has changed meanwhile"),
            Self::Rules(error) => error.fmt(f),
            Self::NoRandomness => f.write_str("the system gave no randomness"),
        }
    }
}

impl std::error::Error for Error {}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        Self::Store(error)
    }
}

impl From<chain::RuleError> for Error {
    fn from(error: chain::RuleError) -> Self {
        Self::Rules(error)
    }
}
