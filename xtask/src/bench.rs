//! `cargo xtask bench`: every benchmark beside its peer or its bare limit.

use crate::{
    check::Outcome,
    run::{cargo, shown},
};

/// The crates that have benchmarks.
const CRATES: &[&str] = &["readers", "intake", "documents", "budget", "store", "isonomia", "server"];

/// Runs the benchmarks of all crates, or of those named.
pub fn all(named: &[&str]) -> Outcome {
    let mut outcome = Outcome::default();
    for name in CRATES.iter().filter(|name| named.is_empty() || named.contains(name)) {
        outcome += Outcome::of(
            &format!("bench {name}"),
            shown(cargo(&["bench", "--package", name, "--bench", "*"])),
        );
    }
    outcome
}
