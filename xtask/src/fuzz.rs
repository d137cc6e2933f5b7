//! `cargo xtask fuzz`: mutated files through every reader.

use crate::{
    check::Outcome,
    run::{cargo, shown},
};

/// Runs the mutation loop for the seconds given (60 without).
pub fn readers(arguments: &[&str]) -> Outcome {
    let seconds = arguments.first().copied().unwrap_or("60");
    let seed = arguments.get(1).copied().unwrap_or("1");
    let command = cargo(&[
        "run",
        "--release",
        "--package",
        "readers",
        "--example",
        "mutate",
        "--",
        "--seconds",
        seconds,
        "--seed",
        seed,
    ]);
    Outcome::of("fuzz readers", shown(command))
}
