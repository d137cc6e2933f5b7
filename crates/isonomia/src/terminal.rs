//! Writing the outcome: to the terminal or to a file.

use std::{
    fs,
    io::{self, IsTerminal as _, Write as _},
    path::Path,
};

/// Whether colours may be written: a terminal that has not asked for none.
pub fn has_colour() -> bool {
    io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// Writes the outcome to a file, or to standard output. A reader that stops early (`| head`) is no error.
pub fn write(out: Option<&Path>, text: &str) -> io::Result<()> {
    if let Some(path) = out {
        return fs::write(path, text);
    }
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// Says something beside the outcome.
pub fn note(text: &str) {
    // Nobody can be told that nobody can be told.
    let _ = writeln!(io::stderr(), "{text}");
}
