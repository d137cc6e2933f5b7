//! The command line of Isonomia: `check` a folder, `documents analyse` some files.
//!
//! This is the only place that reads files and the clock, writes to the terminal and starts a process; what it
//! calls is pure. Exit codes: 0 everything was read, 1 read with findings of severity error, 2 nothing readable.

mod arguments;
mod check;
mod clock;
mod documents;
mod folder;
mod pdf_child;
mod progress;
mod terminal;

use std::process::ExitCode;

use arguments::{Arguments, Command, DocumentsCommand};
use clap::Parser as _;
use isonomia::run;

fn main() -> ExitCode {
    if pdf_child::is_asked_for() {
        return pdf_child::serve();
    }
    match Arguments::parse().command {
        Command::Check(options) => check::run(&options),
        Command::Documents { command: DocumentsCommand::Analyse(options) } => documents::analyse(&options),
    }
}
