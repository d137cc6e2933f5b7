//! Checks that need something installed: `cargo xtask test --all`.

use std::process::Command;

use crate::{
    check::Outcome,
    run::{cargo, root, shown, tee},
};

/// Bans, licences and sources by cargo-deny; advisories need a database from outside and are left to the
/// maintainers' own machines.
pub fn deny() -> Outcome {
    if !has("cargo-deny", "--version") && !shown(cargo(&["install", "cargo-deny", "--locked", "--quiet"])) {
        return Outcome::of("cargo-deny can be installed", false);
    }
    Outcome::of("cargo-deny", shown(cargo(&["deny", "--offline", "check", "bans", "licenses", "sources"])))
}

/// The page that `check --format html` writes, in a real browser.
pub fn browser() -> Outcome {
    let mut command = Command::new("bash");
    command.arg(root().join("browser/run")).current_dir(root());
    let (ok, output) = tee(command);
    let mut outcome = Outcome::from_node_test(&output);
    if outcome.passed == 0 || ok != (outcome.failed == 0) {
        outcome += Outcome::of("browser tests run", false);
    }
    outcome
}

fn has(program: &str, argument: &str) -> bool {
    Command::new(program).arg(argument).output().is_ok_and(|output| output.status.success())
}
