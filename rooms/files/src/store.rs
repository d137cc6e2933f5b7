//! What the database says about files, beside what the ledger reads back.

mod files;
mod history;
mod mappings;
mod readings;

pub use files::{
    Decided, File, Reading, Standing, Version, decision_about, file, files, is_of_file, is_reckoning_due,
};
pub use history::{Event, history};
pub use mappings::{Said, entry_of, said, text_of, versions};
pub use readings::{Detected, Sheet, detected, documents, findings_by_severity, sheets};

use web::Stop;

/// Why the ledger stopped, as a handler says it.
pub fn stop(error: ledger::Error) -> Stop {
    match error {
        ledger::Error::Store(error) => error.into(),
        ledger::Error::NotThere => Stop::NotFound,
        ledger::Error::Meanwhile => Stop::Stale,
        ledger::Error::WrongPermit => Stop::Fault("a permit for another verb"),
        ledger::Error::Rules(_) => Stop::Fault("the rule file of the chain"),
        ledger::Error::NoRandomness => Stop::Fault("the system gives no randomness"),
    }
}
