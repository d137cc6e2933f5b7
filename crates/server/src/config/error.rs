//! What is wrong with a configuration, in the words of who has to put it right.

use std::{error, fmt, path::PathBuf};

use super::{ENTRIES, Entry};

/// Everything that is wrong, told at once: one problem a line.
#[derive(Clone, Debug)]
pub struct ConfigError {
    /// At least one.
    pub problems: Vec<Problem>,
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A flag of the command line.
    Flag,
    /// A variable of the environment.
    Environment,
    /// A file.
    File(PathBuf),
    /// The table of settings.
    Default,
}

/// One thing that is wrong.
#[derive(Clone, Debug)]
pub enum Problem {
    /// The file is no TOML.
    NotToml {
        /// The file.
        file: PathBuf,
        /// The line, from 1.
        line: usize,
        /// What the reader of TOML says.
        reason: String,
    },
    /// No setting has this name.
    Unknown {
        /// Where it stands.
        source: Source,
        /// The name.
        key: String,
    },
    /// A value is not what its setting takes.
    Wrong {
        /// Where it stands.
        source: Source,
        /// The setting.
        entry: &'static Entry,
        /// What was found; nothing where the setting may hold a secret.
        found: Option<String>,
    },
    /// Values that are right each by itself and wrong together.
    Contradiction {
        /// The settings.
        names: &'static [&'static str],
        /// What was expected.
        expected: &'static str,
    },
}

impl error::Error for ConfigError {}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.problems.iter().enumerate() {
            let between = if index == 0 { "" } else { "\n" };
            write!(f, "{between}{problem}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotToml { file, line, reason } => write!(f, "{}, line {line}: {reason}", file.display()),
            Self::Unknown { source, key } => {
                let known: Vec<String> = ENTRIES.iter().map(|entry| source.key(entry)).collect();
                write!(
                    f,
                    "{}no setting is called {key:?}; expected one of {}",
                    source.place(),
                    known.join(", ")
                )
            }
            Self::Wrong { source, entry, found } => {
                let found = found
                    .as_ref()
                    .map_or("something else (not shown)".to_owned(), |text| format!("{text:?}"));
                write!(f, "{}{}: found {found}; expected {}", source.place(), source.key(entry), entry.takes)
            }
            Self::Contradiction { names, expected } => {
                write!(f, "{}: expected {expected}", names.join(" and "))
            }
        }
    }
}

impl Problem {
    /// A value that its setting does not take.
    pub(super) fn wrong(source: &Source, entry: &'static Entry, found: &str) -> Self {
        let found = (!entry.secret).then(|| found.to_owned());
        Self::Wrong { source: source.clone(), entry, found }
    }
}

impl Source {
    /// The file, where it is one; flags and variables name themselves.
    fn place(&self) -> String {
        match self {
            Self::File(path) => format!("{}, ", path.display()),
            Self::Flag | Self::Environment | Self::Default => String::new(),
        }
    }

    /// A setting as it is written there.
    fn key(&self, entry: &Entry) -> String {
        match self {
            Self::Flag => format!("--{}", entry.flag()),
            Self::Environment => entry.variable(),
            Self::File(_) | Self::Default => entry.name.to_owned(),
        }
    }
}
