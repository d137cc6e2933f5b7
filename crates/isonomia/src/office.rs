//! The office from the command line: `demo`, `serve`, `migrate`, `user add`, `check-integrity`.
//!
//! Every command but `demo` reads its settings from one table (`server::config`): flags, then the environment, then a
//! file, then defaults. Exit codes: 0 done, 1 what was asked for is not as it should be, 2 it could not be done.

pub mod demo;
mod demo_files;
mod flags;
mod integrity;
mod opened;
mod serve;
mod user;

use std::process::ExitCode;

use crate::terminal;

pub use demo::DemoOptions;
pub use flags::Settings;
pub use user::AddOptions;

/// Says why a command could not be done.
fn failed(error: &dyn std::fmt::Display) -> ExitCode {
    terminal::note(&format!("isonomia: {error}"));
    ExitCode::from(2)
}

/// Runs a command to its exit code.
fn ended(result: Result<ExitCode, Box<dyn std::error::Error>>) -> ExitCode {
    result.unwrap_or_else(|error| failed(&error))
}

/// `serve`.
pub fn serve(settings: &Settings) -> ExitCode {
    ended(serve::run(settings))
}

/// `migrate`.
pub fn migrate(settings: &Settings) -> ExitCode {
    ended(opened::migrate(settings))
}

/// `user add`.
pub fn add_user(settings: &Settings, options: &AddOptions) -> ExitCode {
    ended(user::add(settings, options))
}

/// `check-integrity`.
pub fn check_integrity(settings: &Settings) -> ExitCode {
    ended(integrity::check(settings))
}

/// `demo`.
pub fn demo(options: &DemoOptions) -> ExitCode {
    ended(demo::run(options))
}
