//! The manual of the settings, from the table: `docs/operate/configuration.md`.

use std::fmt::Write as _;

use super::{ENTRIES, Entry, Fallback};

const BEGINNING: &str = "\
# Configuration

Every setting has a default: `isonomia serve` starts without any. A setting can be given as a flag, as a variable of the
environment, or in a file in TOML that the flag `--config` or the variable `ISONOMIA_CONFIG` names. A flag wins over the
environment, the environment over the file, the file over the default. A variable that is set and empty counts as not set. A
name that is no setting, or a value that cannot be read, stops the start, and all that is wrong is told at once. Relative
paths begin in the folder in which the program is started.

This page is written from the table of settings in `crates/server/src/config/table.rs`; a test holds one against the other.
";

const FILE: &str = "
## A whole file

With the example of each setting; leave out what is well as it is.

```toml
";

/// The whole page, in Markdown.
pub fn page() -> String {
    let mut page = BEGINNING.to_owned();
    for entry in &ENTRIES {
        write_setting(&mut page, entry);
    }
    page.push_str(FILE);
    page.push_str(&example());
    page.push_str("```\n");
    page
}

/// A file in TOML that gives each setting its example.
pub fn example() -> String {
    ENTRIES.iter().fold(String::new(), |mut file, entry| {
        let bare = entry.example.parse::<u32>().is_ok();
        let quote = if bare { "" } else { "\"" };
        writeln!(file, "{} = {quote}{}{quote}", entry.name, entry.example).ok();
        file
    })
}

fn write_setting(page: &mut String, entry: &Entry) {
    let default = match entry.fallback {
        Fallback::Value(text) => format!("`{text}`"),
        Fallback::Unset(meaning) => format!("not set: {meaning}"),
    };
    let secret = if entry.secret { " It may hold a secret and is never repeated in a message." } else { "" };
    let rows = [
        ("takes", entry.takes.to_owned()),
        ("default", default),
        ("flag", format!("`--{}`", entry.flag())),
        ("variable", format!("`{}`", entry.variable())),
    ];
    write!(page, "\n## {}\n\n{}{secret}\n\n| | |\n| --- | --- |\n", entry.name, entry.purpose).ok();
    for (name, value) in rows {
        writeln!(page, "| {name} | {value} |").ok();
    }
}
