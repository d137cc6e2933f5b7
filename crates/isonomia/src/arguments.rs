//! What can be typed after `isonomia`.

use std::path::PathBuf;

use base::{CountryPack, Date, Language, Year, country::SHIPPED};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::office::{AddOptions, DemoOptions, Settings};

/// Shows for every group of people whether public services know, plan for, pay for and reach them.
#[derive(Debug, Parser)]
#[command(name = "isonomia", version, max_term_width = 100)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Reads the files of a municipality and shows the inclusion chain.
    ///
    /// Population tables, strategies, plans, budgets, services and trainings are recognised by their content.
    /// Nothing leaves this computer.
    Check(CheckOptions),
    /// What documents say about groups of people.
    Documents {
        /// What to do with the documents.
        #[command(subcommand)]
        command: DocumentsCommand,
    },
    /// Starts the whole program with two fictional municipalities, to try it out.
    ///
    /// Everything is kept in a temporary folder and gone when the program ends. No network is needed.
    Demo(DemoOptions),
    /// Serves the office to browsers until it is asked to stop.
    Serve(Settings),
    /// Brings the database to the schema of this program.
    Migrate(Settings),
    /// The people of an office.
    User {
        /// What to do with them.
        #[command(subcommand)]
        command: UserCommand,
    },
    /// Looks whether the audit and the files are what was written.
    CheckIntegrity(Settings),
}

/// The commands on people.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Makes a link with which somebody chooses a passphrase and joins an office.
    Add {
        /// Where the office is kept.
        #[command(flatten)]
        settings: Settings,
        /// Who, where and as what.
        #[command(flatten)]
        options: AddOptions,
    },
}

/// The commands on documents.
#[derive(Debug, Subcommand)]
pub enum DocumentsCommand {
    /// Passages, the groups that they name, roles, facts and the scale, of each file.
    Analyse(AnalyseOptions),
}

/// How to write the outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// A table for the terminal.
    Text,
    /// One JSON object; its schema is docs/schemas/check.json.
    Json,
    /// One page that needs no network and no script.
    Html,
}

/// Options of `check`.
#[derive(Args, Debug)]
pub struct CheckOptions {
    /// The folder with the files.
    pub folder: PathBuf,
    /// How to write the outcome.
    #[arg(long, value_enum, default_value_t = OutputFormat::Text)]
    pub format: OutputFormat,
    /// Writes to this file instead of the terminal.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Language of the output: en, sq, sr-Latn, sr-Cyrl, bs, mk, ru, ky [default: that of the system, else en].
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// Country whose rules apply: AL, BA, KG, MK, RS, XK [default: what the files say].
    #[arg(long, value_name = "CODE", value_parser = country)]
    pub country: Option<String>,
    /// The municipality, by code or name [default: what the files say].
    #[arg(long, value_name = "CODE")]
    pub place: Option<String>,
    /// The budget year [default: the latest with budget lines, else plan, else population].
    #[arg(long, value_parser = year)]
    pub year: Option<Year>,
    /// A mapping file [default: isonomia.toml in the folder].
    #[arg(long, value_name = "FILE")]
    pub mapping: Option<PathBuf>,
    /// Writes the mapping that was recognised, to correct and use again, instead of the chain.
    #[arg(long)]
    pub propose_mapping: bool,
    /// Shows counts of people from 1 to 4. A person could be recognised: keep the output in the office.
    #[arg(long)]
    pub raw: bool,
    /// The day on which next steps are looked for [default: today].
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub today: Option<Date>,
}

/// Options of `documents analyse`.
#[derive(Args, Debug)]
pub struct AnalyseOptions {
    /// How to write the outcome; its schema is docs/schemas/documents.json.
    #[arg(long, value_enum, default_value_t = AnalyseFormat::Json)]
    pub format: AnalyseFormat,
    /// Writes to this file instead of the terminal.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// Language of the findings.
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,
    /// Country, for the variety of Bosnian, Croatian, Montenegrin and Serbian.
    #[arg(long, value_name = "CODE", value_parser = country)]
    pub country: Option<String>,
    /// The documents.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

/// How to write the analysis of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AnalyseFormat {
    /// One JSON object.
    Json,
}

fn language(tag: &str) -> Result<Language, String> {
    let known = || Language::INTERFACE.map(Language::code).join(", ");
    Language::asked(tag).ok_or_else(|| format!("choose one of {}", known()))
}

fn country(code: &str) -> Result<String, String> {
    let pack = CountryPack::shipped(code).ok_or_else(|| format!("choose one of {}", SHIPPED.join(", ")))?;
    Ok(pack.code)
}

fn year(text: &str) -> Result<Year, String> {
    text.parse().ok().and_then(Year::new).ok_or_else(|| "a year such as 2026".to_owned())
}
