//! One flag for every setting of the one table, and the file that they may stand in.

use std::{fs, path::PathBuf};

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use server::config::{Config, ENTRIES};

/// The settings that were typed.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    file: Option<PathBuf>,
    typed: Vec<(String, String)>,
}

const FILE: &str = "config";

impl Settings {
    /// All settings together.
    pub fn load(&self) -> Result<Config, Box<dyn std::error::Error>> {
        let text = self.file.as_ref().map(fs::read_to_string).transpose();
        let text = text.map_err(|error| format!("the configuration file cannot be read: {error}"))?;
        let file = self.file.as_deref().zip(text.as_deref());
        let typed: Vec<(&str, &str)> =
            self.typed.iter().map(|(flag, value)| (flag.as_str(), value.as_str())).collect();
        Ok(Config::load(&typed, &|name| std::env::var(name).ok(), file)?)
    }
}

impl FromArgMatches for Settings {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let typed = |name: &str| matches.get_one::<String>(name).cloned();
        Ok(Self {
            file: matches.get_one::<PathBuf>(FILE).cloned(),
            typed: ENTRIES.iter().filter_map(|entry| Some((entry.flag(), typed(entry.name)?))).collect(),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Settings {
    fn augment_args(command: Command) -> Command {
        let file = Arg::new(FILE)
            .long(FILE)
            .env("ISONOMIA_CONFIG")
            .value_name("FILE")
            .value_parser(clap::value_parser!(PathBuf))
            .help("Reads settings from this TOML file; docs/operate/configuration.md explains each");
        let flags = ENTRIES.iter().map(|entry| {
            let help = format!("{} [env: {}]", entry.purpose, entry.variable());
            Arg::new(entry.name).long(entry.flag()).value_name("VALUE").help(help)
        });
        command.arg(file).args(flags)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
