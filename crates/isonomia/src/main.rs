//! The command line of Isonomia: `check` a folder, `documents analyse` some files, and the office: `demo`, `serve` …
//!
//! `check` and `documents` call what is pure; only here files and the clock are read, the terminal is written to and a
//! process is started. Exit codes: 0 everything was read, 1 read with findings of severity error, 2 nothing readable.

mod arguments;
mod check;
mod clock;
mod documents;
mod folder;
mod office;
mod pdf_child;
mod progress;
mod terminal;

use std::process::ExitCode;

use arguments::{Arguments, Command, DocumentsCommand, UserCommand};
use clap::Parser as _;

fn main() -> ExitCode {
    if pdf_child::is_asked_for() {
        return pdf_child::serve();
    }
    match Arguments::parse().command {
        Command::Check(options) => check::run(&options),
        Command::Documents { command: DocumentsCommand::Analyse(options) } => documents::analyse(&options),
        Command::Demo(options) => office::demo(&options),
        Command::Serve(settings) => office::serve(&settings),
        Command::Migrate(settings) => office::migrate(&settings),
        Command::User { command: UserCommand::Add { settings, options } } => {
            office::add_user(&settings, &options)
        }
        Command::CheckIntegrity(settings) => office::check_integrity(&settings),
    }
}
