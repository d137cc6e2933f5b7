//! PDF text in a child process of the same program: a file that makes the extractor loop, panic or eat memory costs a
//! finding and not the run.
//!
//! The child reads the file from its standard input and writes each page as a length and its UTF-8 bytes. It is
//! started by a private argument that no person types.

use std::{
    ffi::OsStr,
    io::{self, Read, Write},
    process::{Child, Command, ExitCode, Stdio},
    thread,
    time::Duration,
};

use readers::text::{InProcessPdf, PdfFailure, PdfText};

use crate::clock::Start;

const ARGUMENT: &str = "pdf-text-of-standard-input";

/// How long one file may take.
const PATIENCE: Duration = Duration::from_secs(30);

/// How much text one file may give.
const MOST_TEXT: u64 = 64 << 20;

/// How often the child is looked at.
const PULSE: Duration = Duration::from_millis(2);

const NOT_A_PDF: u8 = 3;
const ENCRYPTED: u8 = 4;

/// Whether this process was started as the child.
pub fn is_asked_for() -> bool {
    std::env::args_os().nth(1).as_deref() == Some(OsStr::new(ARGUMENT))
}

/// The child: reads the file, writes its pages.
pub fn serve() -> ExitCode {
    let mut bytes = Vec::new();
    if io::stdin().lock().read_to_end(&mut bytes).is_err() {
        return ExitCode::FAILURE;
    }
    match InProcessPdf.pages(&bytes) {
        Ok(pages) if write_pages(&mut io::stdout().lock(), &pages).is_ok() => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(PdfFailure::Encrypted) => ExitCode::from(ENCRYPTED),
        Err(_) => ExitCode::from(NOT_A_PDF),
    }
}

fn write_pages(out: &mut impl Write, pages: &[String]) -> io::Result<()> {
    for page in pages {
        out.write_all(&u32::try_from(page.len()).unwrap_or(u32::MAX).to_le_bytes())?;
        out.write_all(page.as_bytes())?;
    }
    out.flush()
}

fn read_pages(mut bytes: &[u8]) -> Option<Vec<String>> {
    let mut pages = Vec::new();
    while let Some((length, rest)) = bytes.split_first_chunk::<4>() {
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let page = rest.get(..length)?;
        pages.push(String::from_utf8_lossy(page).into_owned());
        bytes = rest.get(length..)?;
    }
    bytes.is_empty().then_some(pages)
}

/// Reads PDF text through a child process.
#[derive(Clone, Copy, Debug)]
pub struct ChildPdf;

impl PdfText for ChildPdf {
    fn pages(&self, bytes: &[u8]) -> Result<Vec<String>, PdfFailure> {
        let mut child = start().map_err(|_| PdfFailure::Broken)?;
        let (status, output) = feed_and_wait(&mut child, bytes);
        match status {
            Some(0) => read_pages(&output).ok_or(PdfFailure::Broken),
            Some(code) if code == i32::from(ENCRYPTED) => Err(PdfFailure::Encrypted),
            Some(_) => Err(PdfFailure::Broken),
            None => Err(PdfFailure::TooSlow),
        }
    }
}

fn start() -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .arg(ARGUMENT)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Gives the file to the child and takes its pages; `None` for a child that was too slow.
fn feed_and_wait(child: &mut Child, bytes: &[u8]) -> (Option<i32>, Vec<u8>) {
    let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
    thread::scope(|scope| {
        scope.spawn(move || {
            // A child that stops reading early has its reasons; its exit code tells them.
            let _ = stdin.map(|mut stdin| stdin.write_all(bytes));
        });
        let reader = scope.spawn(move || {
            let mut output = Vec::new();
            // What could be read is used only if the child ends well.
            let _ = stdout.map(|stdout| stdout.take(MOST_TEXT).read_to_end(&mut output));
            output
        });
        let status = wait(child);
        (status, reader.join().unwrap_or_default())
    })
}

fn wait(child: &mut Child) -> Option<i32> {
    let start = Start::now();
    while start.elapsed() < PATIENCE {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status.code().unwrap_or(-1)),
            Ok(None) => thread::sleep(PULSE),
            Err(_) => break,
        }
    }
    // Killing a child that has just ended fails, and that is all right.
    let _ = child.kill();
    let _ = child.wait();
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_come_through_the_pipe_as_they_were() {
        let pages = vec!["Ќ, ë, ң".to_owned(), String::new(), "three\nlines\nhere".to_owned()];
        let mut bytes = Vec::new();
        write_pages(&mut bytes, &pages).unwrap();
        assert_eq!(read_pages(&bytes), Some(pages));
        bytes.pop();
        assert_eq!(read_pages(&bytes), None);
    }
}
