//! Progress on stderr, for work longer than a second and only where somebody watches a terminal.

use std::{
    io::{IsTerminal as _, Write as _},
    time::Duration,
};

use crate::clock::Start;

/// How long work is silent.
const SILENT: Duration = Duration::from_secs(1);

/// One line on stderr that says what is being done.
#[derive(Debug)]
pub struct Progress {
    start: Start,
    shown: bool,
    watched: bool,
}

impl Progress {
    /// Starts to count.
    pub fn start() -> Self {
        Self { start: Start::now(), shown: false, watched: std::io::stderr().is_terminal() }
    }

    /// Says what comes next, if the work has been going on for more than a second.
    pub fn say(&mut self, what: &str) {
        if self.watched && self.start.elapsed() > SILENT {
            // Progress that cannot be written is no reason to stop.
            let _ = write!(std::io::stderr(), "\r\x1b[2K{what}");
            self.shown = true;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown {
            let _ = write!(std::io::stderr(), "\r\x1b[2K");
        }
    }
}
