//! Progress on stderr, for work longer than a second and only where somebody watches a terminal.

use std::{
    io::{IsTerminal as _, Write},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    thread::{self, JoinHandle},
    time::Duration,
};

/// How long work is silent.
const SILENT: Duration = Duration::from_secs(1);

const CLEAR: &str = "\r\x1b[2K";

/// One line on stderr that says what is being done; it goes away when this is dropped.
#[derive(Debug)]
pub struct Progress {
    line: Option<(Sender<String>, JoinHandle<()>)>,
}

impl Progress {
    /// Starts to count, where somebody watches.
    pub fn start() -> Self {
        let watched = std::io::stderr().is_terminal();
        let line = watched.then(|| {
            let (sender, receiver) = channel();
            (sender, thread::spawn(move || show(&receiver, &mut std::io::stderr())))
        });
        Self { line }
    }

    /// Says what comes next.
    pub fn say(&self, what: String) {
        if let Some((sender, _)) = &self.line {
            // A line that cannot be shown is no reason to stop.
            let _ = sender.send(what);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.line.take() {
            drop(sender);
            let _ = thread.join();
        }
    }
}

/// Shows the latest message once the work has gone on for a second, and clears the line at the end.
fn show(messages: &Receiver<String>, out: &mut impl Write) {
    let mut latest = match messages.recv_timeout(SILENT) {
        Ok(first) => first,
        Err(RecvTimeoutError::Timeout) => String::new(),
        Err(RecvTimeoutError::Disconnected) => return,
    };
    let mut shown = false;
    loop {
        match messages.recv_timeout(SILENT) {
            Ok(next) => latest = next,
            Err(RecvTimeoutError::Timeout) => shown = true,
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if shown {
            let _ = write!(out, "{CLEAR}{latest}").and_then(|()| out.flush());
        }
    }
    if shown {
        let _ = write!(out, "{CLEAR}").and_then(|()| out.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_work_says_nothing() {
        let (sender, receiver) = channel();
        sender.send("reading".to_owned()).unwrap();
        drop(sender);
        let mut out = Vec::new();
        show(&receiver, &mut out);
        assert!(out.is_empty());
    }

    #[test]
    fn long_work_says_what_it_does_and_cleans_up() {
        let (sender, receiver) = channel();
        sender.send("reading".to_owned()).unwrap();
        let worker = thread::spawn(move || {
            let mut out = Vec::new();
            show(&receiver, &mut out);
            String::from_utf8(out).unwrap()
        });
        thread::sleep(SILENT + SILENT / 2);
        drop(sender);
        assert_eq!(worker.join().unwrap(), format!("{CLEAR}reading{CLEAR}"));
    }
}
