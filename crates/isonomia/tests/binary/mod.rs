//! The built program, run on folders as a person runs it.
#![allow(dead_code, reason = "each test file uses its part")]
#![expect(clippy::print_stderr, reason = "a skipped test says so")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::Value;
use tempfile::TempDir;

/// The day on which the tests look for next steps.
pub const TODAY: &str = "2026-11-02";

/// What one run of the program gave.
pub struct Run {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Run {
    /// The output as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}\n{}", self.out, self.err))
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let run = Self {
            code: output.status.code().expect("the program ended by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        };
        assert!(!run.err.contains("panicked"), "{}", run.err);
        run
    }
}

/// Runs the program with these arguments, in English unless they say otherwise.
pub fn isonomia<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_isonomia"));
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(name);
    }
    command.args(arguments).output().unwrap().into()
}

/// `check` of a folder on the day of the tests.
pub fn check(folder: &Path, options: &[&str]) -> Run {
    let folder = folder.to_str().unwrap();
    isonomia(["check", folder, "--today", TODAY].into_iter().chain(options.iter().copied()))
}

/// `check --format json` of a folder, with its exit code.
pub fn check_json(folder: &Path, options: &[&str]) -> (i32, Value) {
    let run = check(folder, &[&["--format", "json"], options].concat());
    (run.code, run.json())
}

/// The folder of a fictional municipality.
pub fn demo(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name)
}

/// A file or folder beside the project; none, said loudly, where it is not there.
pub fn shared(path: &str) -> Option<PathBuf> {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared").join(path);
    if full.exists() {
        return Some(full);
    }
    eprintln!("SKIPPED: {} is not there; this test read nothing real", full.display());
    None
}

/// A folder with these files.
pub fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

/// The row of a group in a place, by the codes of its groups and the end of the code of the place.
pub fn row<'a>(outcome: &'a Value, code: &str, place: &str) -> &'a Value {
    let fits = |row: &&Value| {
        row["code"] == code
            && row["place"].as_str().is_some_and(|found| found == place || found.ends_with(place))
    };
    let rows = outcome["groups"].as_array().unwrap();
    rows.iter().find(fits).unwrap_or_else(|| panic!("no row {code} in {place}"))
}

/// What the outcome says of a file.
pub fn file<'a>(outcome: &'a Value, name: &str) -> &'a Value {
    let files = outcome["files"].as_array().unwrap();
    files.iter().find(|file| file["file"] == name).unwrap_or_else(|| panic!("{name} is not listed"))
}

/// The findings with this code.
pub fn findings<'a>(outcome: &'a Value, code: &str) -> Vec<&'a Value> {
    outcome["findings"].as_array().unwrap().iter().filter(|finding| finding["code"] == code).collect()
}

/// The codes of the findings about a file.
pub fn codes<'a>(outcome: &'a Value, file: &str) -> Vec<&'a str> {
    let of_file = |finding: &&Value| finding["file"] == file;
    let all = outcome["findings"].as_array().unwrap().iter().filter(of_file);
    all.map(|finding| finding["code"].as_str().unwrap()).collect()
}
