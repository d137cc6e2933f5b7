//! `cargo xtask test`: format, lint, tidy, tests; with `--all` also what needs installing.

use crate::{
    check::Outcome,
    run::{cargo, root, shown, tee},
    tidy, tools,
};

/// Runs every check and adds them up.
pub fn everything(all: bool) -> Outcome {
    let mut outcome = Outcome::of("format", shown(cargo(&["fmt", "--all", "--check"])));
    let lint = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    outcome += Outcome::of("lint", shown(cargo(&lint)));
    outcome += tidy::all();
    outcome += tests();
    if !root().join("../shared/data").exists() {
        outcome +=
            Outcome::skipped("real input", "../shared is not here; tests on it say so and pass over it");
    }
    if all {
        outcome += tools::deny();
        outcome += tools::browser();
    }
    outcome
}

/// All tests and doc tests of the workspace.
fn tests() -> Outcome {
    let (ok, output) = tee(cargo(&["test", "--workspace", "--no-fail-fast"]));
    let mut outcome = Outcome::from_cargo_test(&output);
    if !ok && outcome.failed == 0 {
        outcome += Outcome::of("tests build and run", false);
    }
    outcome
}
