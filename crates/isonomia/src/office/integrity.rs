//! `check-integrity`: whether what stands in the database is what was written.

use std::process::ExitCode;

use server::serve;

use super::{Settings, opened};
use crate::terminal;

/// Walks every office's audit against its signed head, and looks at the bytes of every file.
pub fn check(settings: &Settings) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let (config, db) = opened::open(settings)?;
    let signing = serve::signing_key(&config, &db)?;
    let mut whole = true;
    for office in server::integrity::offices(&db)? {
        let report = server::integrity::check(&db, &signing, office)?;
        whole &= report.is_whole();
        terminal::write(None, &format!("{report}\n"))?;
    }
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::from(1) })
}
