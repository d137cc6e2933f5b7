//! Rules over the text of the files.

use std::path::Path;

use super::Tree;

/// Crates whose sources may not reach outside: same input, same bytes out.
const ENGINES: [&str; 9] =
    ["base", "population", "documents", "plans", "budget", "delivery", "chain", "charts", "disclosure"];

/// What an engine may not name.
const REACHES_OUT: [&str; 9] = [
    "std::fs",
    "std::net",
    "std::env::",
    "std::process",
    "std::time",
    "SystemTime",
    "Instant::",
    "println!",
    "eprintln!",
];

/// No clock, files, network, environment or output in an engine.
pub fn engines_are_pure(tree: &Tree) -> Vec<String> {
    let engine = |path: &str| ENGINES.iter().any(|name| path.starts_with(&format!("crates/{name}/src/")));
    tree.ending(".rs")
        .filter(|(path, _)| engine(path) && !path.ends_with("tests.rs"))
        .flat_map(|(path, text)| {
            let program = text.split("#[cfg(test)]").next().unwrap_or(text);
            lines_with(path, program, &REACHES_OUT)
        })
        .collect()
}

/// Every source file begins with what it is for; the names of tests speak for their files.
pub fn files_say_what_they_are_for(tree: &Tree) -> Vec<String> {
    let tests = |path: &str| path.contains("/tests/") || path.ends_with("/tests.rs");
    let silent = tree.ending(".rs").filter(|(path, text)| !tests(path) && !text.starts_with("//!"));
    silent.map(|(path, _)| format!("{path}: no `//!` line at the top")).collect()
}

/// If a thing has no name, it has no place yet.
pub fn names_say_something(tree: &Tree) -> Vec<String> {
    const NAMELESS: [&str; 8] = ["utils", "util", "helpers", "helper", "common", "manager", "misc", "stuff"];
    let stem = |path: &str| Path::new(path).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let parts = |path: &str| path.split('/').map(str::to_owned).chain(stem(path)).collect::<Vec<_>>();
    let nameless = |path: &&str| parts(path).iter().any(|part| NAMELESS.contains(&part.as_str()));
    tree.files.iter().map(|(path, _)| path.as_str()).filter(nameless).map(str::to_owned).collect()
}

/// No marker of unfinished work, no ignored test.
pub fn nothing_is_left_undone(tree: &Tree) -> Vec<String> {
    let markers =
        [concat!("todo", "!("), concat!("unimplemented", "!("), concat!("#[", "ignore"), concat!("TO", "DO")];
    tree.ending(".rs").flat_map(|(path, text)| lines_with(path, text, &markers)).collect()
}

/// Nothing that only one machine has.
pub fn no_machine_paths(tree: &Tree) -> Vec<String> {
    let paths = [concat!("/work", "/"), concat!("/root", "/"), concat!("/home", "/")];
    tree.files.iter().flat_map(|(path, text)| lines_with(path, text, &paths)).collect()
}

/// Relative links in Markdown name files that exist.
pub fn links_lead_somewhere(tree: &Tree) -> Vec<String> {
    let root = crate::run::root();
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".md") {
        let folder = Path::new(path).parent().unwrap_or(Path::new(""));
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let file = target.split('#').next().unwrap_or_default();
            let outside = target.contains("://") || target.starts_with('#') || target.starts_with("mailto:");
            if !outside && !root.join(folder).join(file).exists() {
                findings.push(format!("{path}: `{target}` leads nowhere"));
            }
        }
    }
    findings
}

/// Says which files want a second look for their length; a long file is no failure.
pub fn note_long_files(tree: &Tree) {
    for (path, text) in tree.ending(".rs") {
        let lines = text.lines().count();
        if lines > 400 {
            eprintln!("note    {path}: {lines} lines; is there a noun in there that wants its own file?");
        }
    }
}

/// The lines in which one of these stands.
pub fn lines_with(path: &str, text: &str, needles: &[&str]) -> Vec<String> {
    let hit = |line: &str| needles.iter().find(|needle| line.contains(**needle)).copied();
    text.lines()
        .enumerate()
        .filter_map(|(index, line)| hit(line).map(|needle| format!("{path}:{}: `{needle}`", index + 1)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_that_reads_the_clock_is_found_with_its_line() {
        let impure = Tree::of("crates/chain/src/lib.rs", "//! Chain.\nuse std::time::Duration;\n");
        assert_eq!(engines_are_pure(&impure), ["crates/chain/src/lib.rs:2: `std::time`"]);
        assert!(
            engines_are_pure(&Tree::of("crates/readers/src/lib.rs", "use std::time::Duration;")).is_empty()
        );
    }

    #[test]
    fn a_file_without_a_name_is_found() {
        assert_eq!(names_say_something(&Tree::of("crates/chain/src/utils.rs", "")).len(), 1);
        assert!(names_say_something(&Tree::of("crates/chain/src/rules.rs", "")).is_empty());
    }

    #[test]
    fn a_dead_link_is_found() {
        let found = links_lead_somewhere(&Tree::of("README.md", "[a](nowhere.md) [b](https://example.org)"));
        assert_eq!(found, ["README.md: `nowhere.md` leads nowhere"]);
    }
}
