//! What an office keeps of the chain: its files, what was read in them, what people decided, and the figures that a
//! reckoning gave.
//!
//! ```text
//! receive ─► read ─► waiting or held ─► accept ─► reckon_office ─► the rooms' tables, link figures ─► figures().judge()
//!                        (release, hold, refuse)        ▲
//!                                          take back ───┘
//! ```
//!
//! - An office's accepted file versions, its mapping and its focus groups are **one intake**. [`reckon_office`] reads
//!   them all with [`reckon`], as `isonomia check` reads a folder, so that both say the same; a test holds the two
//!   against each other.
//! - A reckoning replaces all its rows **in one transaction**. Only this crate writes these tables; rooms read them
//!   with their own SQL.
//! - Nothing counts before a person accepts it; everything can be taken back.
//! - Of a **held** file nothing is kept but its bytes, what kinds of personal data were detected in which columns, and
//!   the decision.
//! - People who may not be counted have no number in any table of the chain: figures are kept as the chain judged
//!   them.
//!
//! | file | holds |
//! | --- | --- |
//! | `file.rs`, `reading.rs`, `decide.rs` | files and versions; what one gave by itself; decisions |
//! | `mapping.rs`, `focus.rs` | what people said about files; which rows they chose |
//! | `inputs.rs`, `run.rs`, `keep.rs` | what a reckoning rests on; the reckoning; its rows, table by table |
//! | `chain.rs`, `evidence.rs`, `findings.rs` | reading back |
//!
//! The tables stand in `crates/store/migrations/0002_files_and_figures.sql`, each column with its meaning.

mod chain;
mod decide;
mod error;
mod evidence;
mod fields;
mod file;
mod findings;
mod focus;
mod ids;
mod inputs;
mod keep;
mod mapping;
mod period;
mod quantity;
mod reading;
mod run;
mod spot;
mod state;

pub use chain::{Asked, Figures, Overview, figures, overview, places};
pub use decide::{Deciding, accept, hold, refuse, release, take_back};
pub use error::{Error, Result};
pub use evidence::{Source, Sources, evidence_of};
pub use file::{Received, facts_of_file, open, receive};
pub use findings::{KeptFinding, finding_of, findings_of_reading, findings_of_reckoning};
pub use focus::{Choice, choose_focus, focus};
pub use mapping::{Remembered, mapping, remember};
pub use reading::{facts_of_reading, read, reading_of, state_of_reading, to_read};
pub use run::{Ended, Summary, is_due, reckon_office};
pub use state::State;

/// The code of the job that reckons an office.
pub const RECKON: &str = "reckon";

/// The kind of the job that reads one version of a file; its subject is the version.
pub const READ: &str = "read_file";
