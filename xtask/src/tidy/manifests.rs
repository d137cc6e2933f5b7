//! Rules over the manifests and their dependencies.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Tree;
use crate::licences;

/// Which crates of the workspace a crate may see (beside itself); a crate that is not listed may see all.
const MAY_SEE: [(&str, &[&str]); 28] = [
    ("base", &[]),
    ("words", &["base"]),
    ("disclosure", &["base"]),
    ("readers", &["base"]),
    ("population", &["base"]),
    ("documents", &["base"]),
    ("plans", &["base"]),
    ("budget", &["base", "plans"]),
    ("delivery", &["base"]),
    ("chain", &["base"]),
    ("access", &["base"]),
    ("keys", &["base"]),
    ("load", &[]),
    ("store", &["base"]),
    ("charts", &["base"]),
    ("web", &["base", "words", "access", "keys", "store", "charts"]),
    ("intake", &["base", "readers", "population", "documents", "plans", "budget", "delivery"]),
    (
        "reckon",
        &[
            "base",
            "readers",
            "intake",
            "population",
            "documents",
            "plans",
            "budget",
            "delivery",
            "chain",
            "disclosure",
            "reports",
        ],
    ),
    (
        "ledger",
        &[
            "base",
            "access",
            "store",
            "readers",
            "intake",
            "population",
            "documents",
            "plans",
            "budget",
            "delivery",
            "chain",
            "reports",
            "reckon",
        ],
    ),
    ("room-chain", &["access", "base", "chain", "intake", "ledger", "reports", "store", "web", "words"]),
    (
        "room-files",
        &["access", "base", "budget", "intake", "ledger", "readers", "reports", "store", "web", "words"],
    ),
    ("room-office", &["access", "base", "keys", "store", "web", "words"]),
    ("room-documents", &["access", "base", "ledger", "store", "web", "words"]),
    ("room-population", &["access", "base", "charts", "disclosure", "reports", "store", "web", "words"]),
    ("room-services", &["access", "base", "disclosure", "reports", "store", "web", "words"]),
    ("room-training", &["access", "base", "disclosure", "reports", "store", "web", "words"]),
    ("room-budget", &["access", "base", "charts", "reports", "store", "web", "words"]),
    ("room-plan", &["access", "base", "reports", "store", "web", "words"]),
];

/// The packages of the workspace by name.
fn members(tree: &Tree) -> BTreeMap<&str, &Value> {
    packages(tree)
        .filter(|package| package["source"].is_null())
        .filter_map(|package| Some((package["name"].as_str()?, package)))
        .collect()
}

fn packages(tree: &Tree) -> impl Iterator<Item = &Value> {
    tree.metadata.get("packages").and_then(Value::as_array).into_iter().flatten()
}

/// The walls between the crates.
pub fn walls(tree: &Tree) -> Vec<String> {
    let members = members(tree);
    let mut findings = Vec::new();
    for (name, may_see) in MAY_SEE {
        let Some(package) = members.get(name) else { continue };
        let dependencies = package["dependencies"].as_array().into_iter().flatten();
        let seen = dependencies.filter(|d| d["kind"].is_null()).filter_map(|d| d["name"].as_str());
        let breach = seen.filter(|seen| members.contains_key(seen) && !may_see.contains(seen));
        findings.extend(breach.map(|seen| format!("{name} sees {seen}; it may see only {may_see:?}")));
    }
    findings
}

/// Everything that a member takes over from the workspace.
pub fn inherit(tree: &Tree) -> Vec<String> {
    let wanted =
        ["version.workspace = true", "edition.workspace = true", "license.workspace = true", "[lints]"];
    let manifests = tree.ending("Cargo.toml").filter(|(path, _)| *path != "Cargo.toml");
    manifests
        .flat_map(|(path, text)| {
            let missing = wanted.iter().filter(move |line| !text.contains(**line));
            missing.map(move |line| format!("{path}: no line `{line}`"))
        })
        .collect()
}

/// The licence of every package that the lock file names.
pub fn licences(tree: &Tree) -> Vec<String> {
    let foreign = packages(tree).filter(|package| !package["source"].is_null());
    foreign
        .filter_map(|package| {
            let licence = package["license"].as_str().unwrap_or("");
            let name = format!("{} {}", package["name"].as_str()?, package["version"].as_str()?);
            (!licences::acceptable(licence)).then(|| format!("{name}: licence `{licence}`"))
        })
        .collect()
}
