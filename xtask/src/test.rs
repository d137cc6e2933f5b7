//! `cargo xtask test`: format, lint, tidy, tests; with `--all` also what needs installing.

use crate::{
    check::Outcome,
    postgres,
    run::{cargo, root, shown, tee},
    tidy, tools,
};

/// Runs every check and adds them up.
pub fn everything(all: bool) -> Outcome {
    let mut outcome = Outcome::of("format", shown(cargo(&["fmt", "--all", "--check"])));
    let lint = ["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"];
    outcome += Outcome::of("lint", shown(cargo(&lint)));
    outcome += tidy::all();
    outcome += tests(all);
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

/// All tests and doc tests of the workspace. Where PostgreSQL is insisted on, a test that finds none fails; else it
/// passes over that half, and this says so once all is done, where it is read.
fn tests(insist: bool) -> Outcome {
    let mut command = cargo(&["test", "--workspace", "--no-fail-fast"]);
    let mut outcome = Outcome::default();
    if insist {
        outcome += postgres::insisted_on();
        command.env("ISONOMIA_POSTGRES", "required");
    }
    let (ok, output) = tee(command);
    let counted = Outcome::from_cargo_test(&output);
    outcome += counted;
    if !ok && counted.failed == 0 {
        outcome += Outcome::of("tests build and run", false);
    }
    if !insist {
        outcome += postgres::looked_for();
    }
    outcome
}
