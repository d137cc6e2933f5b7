//! What was given, and where: flags, the environment and a file laid over each other.

use std::{collections::BTreeMap, path::Path};

use super::{Config, ENTRIES, Entry, Fallback, Problem, Source};

/// For each setting that somebody gave, the value of the source that wins.
pub(super) struct Given(BTreeMap<&'static str, (Source, String)>);

impl Given {
    /// Lays the sources over each other, the weakest first, and lists what means nothing.
    pub(super) fn gather(
        flags: &[(&str, &str)],
        environment: &dyn Fn(&str) -> Option<String>,
        file: Option<(&Path, &str)>,
    ) -> (Self, Vec<Problem>) {
        let mut given = Self(BTreeMap::new());
        let mut problems = Vec::new();
        if let Some((path, text)) = file {
            problems.extend(given.read_file(path, text));
        }
        for entry in &ENTRIES {
            // A variable that is set and empty counts as not set: that is how service files switch one off.
            if let Some(value) = environment(&entry.variable()).filter(|value| !value.is_empty()) {
                given.0.insert(entry.name, (Source::Environment, value));
            }
        }
        for (flag, value) in flags {
            match ENTRIES.iter().find(|entry| entry.flag() == *flag) {
                Some(entry) => drop(given.0.insert(entry.name, (Source::Flag, (*value).to_owned()))),
                None => problems.push(Problem::Unknown { source: Source::Flag, key: (*flag).to_owned() }),
            }
        }
        (given, problems)
    }

    /// Writes the winning value of a setting, else its default.
    pub(super) fn set(&self, entry: &'static Entry, config: &mut Config) -> Result<(), Problem> {
        let (source, text) = match (self.0.get(entry.name), entry.fallback) {
            (Some((source, text)), _) => (source, text.as_str()),
            (None, Fallback::Value(text)) => (&Source::Default, text),
            (None, Fallback::Unset(_)) => return Ok(()),
        };
        if (entry.set)(config, text) {
            return Ok(());
        }
        Err(Problem::wrong(source, entry, text))
    }

    fn read_file(&mut self, path: &Path, text: &str) -> Vec<Problem> {
        let source = Source::File(path.to_owned());
        let table = match text.parse::<toml::Table>() {
            Ok(table) => table,
            Err(error) => return vec![unreadable(path, text, &error)],
        };
        let mut problems = Vec::new();
        for (key, value) in table {
            let Some(entry) = ENTRIES.iter().find(|entry| entry.name == key) else {
                problems.push(Problem::Unknown { source: source.clone(), key });
                continue;
            };
            match as_text(&value) {
                Some(value) => drop(self.0.insert(entry.name, (source.clone(), value))),
                None => problems.push(Problem::wrong(&source, entry, value.type_str())),
            }
        }
        problems
    }
}

/// A number may be written with or without quotes.
fn as_text(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Integer(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Where the file stops being TOML. The message of the library quotes the line, and a line may hold a secret: only the
/// number of the line and the reason are told.
fn unreadable(path: &Path, text: &str, error: &toml::de::Error) -> Problem {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    Problem::NotToml {
        file: path.to_owned(),
        line: before.matches('\n').count() + 1,
        reason: error.message().to_owned(),
    }
}
