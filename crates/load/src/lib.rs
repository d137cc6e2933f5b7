//! Asks a server for pages over many connections at once, checks every answer, and tells how long they took.
//!
//! One thread for each connection, each asking again as soon as it has its answer (HTTP/1.1, kept alive). An answer with
//! another status, or without the text that the page must hold, is counted as wrong: a fast error page is no speed.
//! It runs in a process of its own beside the server, so that neither's memory or threads count for the other's.
//!
//! ```text
//! load --address 127.0.0.1:8080 --path /services --cookie 'name=value' --marker '</html>' --seconds 10
//! ```

mod answer;
mod plan;
mod report;

use std::{
    io,
    sync::Barrier,
    thread,
    time::{Duration, Instant},
};

pub use plan::{Plan, USAGE};
pub use report::Report;

use answer::Connection;

/// Runs the plan to its end.
///
/// Errors: the server cannot be reached at all.
pub fn run(plan: &Plan) -> io::Result<Report> {
    Connection::open(&plan.address)?;
    let requests = plan.requests();
    let together = Barrier::new(plan.connections);
    let talks = thread::scope(|scope| {
        let start = |first| {
            let (requests, together) = (requests.as_slice(), &together);
            scope.spawn(move || Talk::run(plan, requests, first, together))
        };
        let threads: Vec<_> = (0..plan.connections).map(start).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect::<Vec<_>>()
    });
    Ok(Report::of(talks, plan.measured))
}

/// What one connection saw while it was measured.
#[derive(Debug, Default)]
struct Talk {
    /// The time of each right answer, in microseconds.
    times: Vec<u32>,
    wrong: u64,
    /// What was wrong with the first wrong answer.
    complaint: Option<String>,
}

impl Talk {
    /// Asks for one page after the other, beginning with the page of this number, until the time is over.
    fn run(plan: &Plan, requests: &[Vec<u8>], first: usize, together: &Barrier) -> Self {
        let mut talk = Self::default();
        let mut connection = Connection::open(&plan.address).ok();
        together.wait();
        let begin = now() + plan.warm_up;
        let end = begin + plan.measured;
        for request in requests.iter().cycle().skip(first % requests.len().max(1)) {
            let asked = now();
            if asked >= end {
                break;
            }
            let checked = ask(&mut connection, plan, request);
            let answered = now();
            match checked {
                Ok(()) if asked >= begin && answered < end => talk.times.push(micros(answered - asked)),
                Ok(()) => {}
                Err(complaint) => talk.complain(complaint),
            }
        }
        talk
    }

    /// A wrong answer counts in the warm-up, too.
    fn complain(&mut self, complaint: String) {
        self.wrong += 1;
        self.complaint.get_or_insert(complaint);
    }
}

/// Asks once and checks the answer; a connection that broke is opened again for the next time.
fn ask(connection: &mut Option<Connection>, plan: &Plan, request: &[u8]) -> Result<(), String> {
    let open = match connection {
        Some(open) => open,
        None => connection.insert(Connection::open(&plan.address).map_err(|error| error.to_string())?),
    };
    let checked = match open.ask(request) {
        Ok(answer) => return answer.check(plan.status, plan.marker.as_bytes()),
        Err(error) => Err(error.to_string()),
    };
    *connection = None;
    checked
}

fn micros(time: Duration) -> u32 {
    u32::try_from(time.as_micros()).unwrap_or(u32::MAX)
}

#[expect(clippy::disallowed_methods, reason = "measuring time is what this program is for")]
fn now() -> Instant {
    Instant::now()
}
