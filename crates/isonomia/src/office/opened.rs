//! Opening the office's database, and bringing its schema up to date.

use std::process::ExitCode;

use server::{config::Config, serve};
use store::Db;

use super::Settings;
use crate::terminal;

/// The settings and the database, whatever step its schema is at.
pub fn open(settings: &Settings) -> Result<(Config, Db), Box<dyn std::error::Error>> {
    let config = settings.load()?;
    let db = serve::open(&config)?;
    Ok((config, db))
}

/// `migrate`: applies what is missing, and says what.
pub fn migrate(settings: &Settings) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let (_, db) = open(settings)?;
    let applied = db.migrate(web::clock::Clock::System.now())?;
    for number in &applied {
        terminal::note(&format!("applied migration {number:04}"));
    }
    if applied.is_empty() {
        terminal::note("the database is up to date");
    }
    Ok(ExitCode::SUCCESS)
}
