//! `serve`: the office, until it is asked to stop.

use std::process::ExitCode;

use server::serve::{self, Office};

use super::{Settings, opened};
use crate::{pdf_child::ChildPdf, terminal};

/// Serves.
pub fn run(settings: &Settings) -> Result<ExitCode, Box<dyn std::error::Error>> {
    let (config, db) = opened::open(settings)?;
    let signing = serve::signing_key(&config, &db)?;
    let office = Office { db, signing, pdf: &ChildPdf, demo: false };
    let ready = serve::ready(&config, office)?;
    terminal::note(&format!("Isonomia is at {}", ready.origin()));
    ready.serve(serve::asked_to_stop())?;
    Ok(ExitCode::SUCCESS)
}
