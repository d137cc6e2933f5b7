//! Reads `locales/`, refuses what is wrong there, and writes the typed functions.
//!
//! With `ISONOMIA_WORDS_DRAFT=1` what is wrong becomes a warning and English stands in, so that work on a message
//! can go on before all its translations are there. The tests of CI run without it.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a build script speaks to Cargo by printing")]

mod catalogue;
mod checks;
mod cyrillic;
mod generate;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use catalogue::Catalogue;
use cyrillic::Exceptions;

/// The languages that people write; Serbian in Cyrillic script is derived from `sr-Latn`.
const WRITTEN: [&str; 7] = ["en", "sq", "sr-Latn", "bs", "mk", "ru", "ky"];

/// How many problems a draft build lists.
const SHOWN_IN_DRAFT: usize = 12;

fn main() -> ExitCode {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-env-changed=ISONOMIA_WORDS_DRAFT");
    let draft = env::var_os("ISONOMIA_WORDS_DRAFT").is_some_and(|value| value == "1");
    match build(&locales, draft) {
        Ok(problems) if problems.is_empty() || draft => {
            for problem in problems.iter().take(SHOWN_IN_DRAFT) {
                println!("cargo::warning={problem}");
            }
            if let Some(more) = problems.len().checked_sub(SHOWN_IN_DRAFT + 1) {
                println!("cargo::warning=and {} more; English stands in for them", more + 1);
            }
            ExitCode::SUCCESS
        }
        Ok(problems) => {
            eprintln!("locales: {} to correct\n  {}", problems.len(), problems.join("\n  "));
            eprintln!("(while translations are under way, ISONOMIA_WORDS_DRAFT=1 lets English stand in)");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("locales: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes what the crate includes; returns what is wrong in the language files.
fn build(locales: &Path, draft: bool) -> io::Result<Vec<String>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?);
    let mut written: Vec<Catalogue> = Vec::new();
    for language in WRITTEN {
        written.push(Catalogue::read(language, &files(&locales.join(language))?));
    }
    let Some((english, others)) = written.split_first_mut() else { return Ok(Vec::new()) };
    let mut problems = english.problems.clone();
    problems.extend(checks::names(english));
    for other in others.iter() {
        problems.extend(other.problems.iter().cloned());
        problems.extend(checks::translation(english, other));
    }
    if draft {
        for other in others.iter_mut() {
            checks::fall_back(english, other);
        }
    }
    let exceptions = fs::read_to_string(locales.join("sr-Cyrl.exceptions"))?;
    let (exceptions, wrong) = Exceptions::parse(&exceptions);
    problems.extend(wrong);
    for catalogue in &written {
        fs::write(out.join(format!("{}.ftl", catalogue.language)), catalogue.to_ftl())?;
        if catalogue.language == "sr-Latn" {
            fs::write(out.join("sr-Cyrl.ftl"), cyrillic::derive(catalogue, &exceptions).to_ftl())?;
        }
    }
    if let Some(english) = written.first() {
        fs::write(out.join("messages.rs"), generate::functions(english))?;
    }
    Ok(problems)
}

/// The Fluent files of one language, by name.
fn files(folder: &Path) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            files.push((name, fs::read_to_string(&path)?));
        }
    }
    files.sort();
    Ok(files)
}
