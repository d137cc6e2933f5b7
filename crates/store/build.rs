//! Makes Rust of two things that are written elsewhere: `migrations/NNNN_name.sql` (a new migration is a new file
//! there, and nothing else) and `catalogue.toml` (a class that does not exist does not compile).

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let crate_folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(out.join("migrations.rs"), migrations(&crate_folder.join("migrations"))?)?;
    fs::write(out.join("catalogue.rs"), catalogue(&crate_folder.join("catalogue.toml"))?)?;
    Ok(())
}

fn watch(path: &Path) {
    println!("cargo:rerun-if-changed={}", path.display());
}

/// `[Migration { … }, …]` in the order of their numbers.
fn migrations(folder: &Path) -> Outcome<String> {
    watch(folder);
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_none_or(|extension| extension != "sql") {
            continue;
        }
        watch(&path);
        let (number, name) = stem.split_once('_').ok_or("a migration is named NNNN_name.sql")?;
        if found.insert(number.parse::<u32>()?, (name.to_owned(), path)).is_some() {
            return Err(format!("two migrations have the number {number}").into());
        }
    }
    let mut list = String::from("[\n");
    for (number, (name, path)) in found {
        let path = path.display().to_string();
        writeln!(
            list,
            "    Migration {{ number: {number}, name: {name:?}, text: include_str!({path:?}) }},"
        )?;
    }
    Ok(list + "]")
}

/// What `catalogue.toml` says of a column; of all columns of a table under the name `*`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    class: Option<Class>,
    purpose: Option<String>,
    retention: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Class {
    Public,
    Internal,
    Personal,
    Special,
    Secret,
}

/// `[Column { … }, …]` in the order of tables and columns.
fn catalogue(file: &Path) -> Outcome<String> {
    watch(file);
    let tables: BTreeMap<String, BTreeMap<String, Entry>> = toml::from_str(&fs::read_to_string(file)?)?;
    let mut list = String::from("[\n");
    for (table, mut columns) in tables {
        let of_all = columns.remove("*").and_then(|entry| entry.retention);
        for (name, entry) in columns {
            let missing = |what| format!("catalogue.toml: {table}.{name} has no {what}");
            let class = entry.class.ok_or_else(|| missing("class"))?;
            let purpose = entry.purpose.ok_or_else(|| missing("purpose"))?;
            let retention = entry.retention.or_else(|| of_all.clone()).ok_or_else(|| missing("retention"))?;
            writeln!(
                list,
                "    Column {{ table: {table:?}, name: {name:?}, class: Class::{class:?}, \
                 purpose: {purpose:?}, retention: {retention:?} }},"
            )?;
        }
    }
    Ok(list + "]")
}
