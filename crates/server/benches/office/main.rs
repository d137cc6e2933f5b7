//! How many pages a second the office serves to somebody who is signed in, beside a bare page over the same rows:
//! `cargo bench -p server --bench office`.
//!
//! 200,000 services stand in 500 places of ten municipalities, so that one place has 400. The server, the bare page and
//! the load tool each run as a process of their own on the same machine; all three are this program with another first
//! argument. Rows of the output: `what | requests/s | limit | p50 ms | p99 ms | limit | CPU µs a request`, then memory and cold start.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark may stop on a surprise"
)]
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures time and tells it"
)]

mod bare;
mod child;
mod filled;
mod served;

use std::{env, path::Path, time::Instant};

use child::Child;
use filled::Filled;
use load::{Plan, Report};
use store::{Address, Db, Pool};

/// What the issue asks for, on two cores with the load tool beside the server.
const P99_MS: f64 = 15.0;
const MEMORY_MB: f64 = 60.0;
const COLD_MS: f64 = 100.0;

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        // By hand, to look at the pages that are measured: `fill`, then `serve`.
        ["fill", folder] => println!("cookie {}", fill(Path::new(folder)).cookie()),
        ["serve", folder] => served::file(Path::new(folder)),
        ["serve-postgres", folder] => served::postgres(Path::new(folder)),
        ["bare", file] => bare::serve(Path::new(file)),
        ["load", rest @ ..] => child::load(rest),
        _ => everything(),
    }
}

fn everything() {
    let folder = tempfile::tempdir().unwrap();
    let filled = fill(folder.path());
    println!("what | requests/s | limit | p50 ms | p99 ms | limit | CPU µs a request");
    let office = Child::start(&["serve", folder.path().to_str().unwrap()]);
    measure(&office, "SQLite: list, a count and 50 rows", Some(6_000.0), &filled.list());
    measure(&office, "SQLite: detail", Some(25_000.0), &filled.details());
    measure(&office, "SQLite: a read that writes an audit row", Some(1_500.0), &filled.audited());
    let memory = office.anonymous_mb();
    drop(office);
    let bare = Child::start(&["bare", filled::file(folder.path()).to_str().unwrap()]);
    measure(&bare, "bare axum and SQLite: the same list, nobody signed in", None, &filled.list());
    drop(bare);
    on_postgres(folder.path());
    println!("memory | limit");
    println!("{memory:.1} MB | {MEMORY_MB} MB");
    cold_start(folder.path());
}

/// Fills an SQLite file, and leaves nothing of it in the memory of a server.
fn fill(folder: &Path) -> Filled {
    let begun = Instant::now();
    let db = Db::open(&Address::file(filled::file(folder)), Pool { size: 1 }).unwrap();
    let filled = Filled::new(&db);
    println!("200,000 services were filled in within {:.1} s", begun.elapsed().as_secs_f64());
    filled
}

fn measure(server: &Child, what: &str, limit: Option<f64>, wanted: &filled::Wanted) {
    let mut plan = Plan::new(server.address(), wanted.paths.clone());
    plan.cookie = Some(wanted.cookie.clone());
    plan.marker.clone_from(&wanted.marker);
    let before = server.cpu_seconds();
    let report = child::loaded(&plan);
    let asked = report.per_second * (plan.warm_up + plan.measured).as_secs_f64();
    tell(what, limit, &report, (server.cpu_seconds() - before) / asked);
}

/// A row; the peer has no limit. The processor's time a request says more than requests a second where other programs
/// share the machine.
fn tell(what: &str, limit: Option<f64>, report: &Report, cpu: f64) {
    if let Some(complaint) = &report.complaint {
        panic!("{what}: {} wrong answers: {complaint}", report.wrong);
    }
    let (p50, p99, cpu) = (milliseconds(report.p50), milliseconds(report.p99), cpu * 1_000_000.0);
    let missed = |missed| if missed { ": **missed**" } else { "" };
    let limits = limit.map(|limit| {
        let (slow, late) = (missed(report.per_second < limit), missed(p99 > P99_MS));
        (format!("{limit}{slow}"), format!("{P99_MS}{late}"))
    });
    let (fast, soon) = limits.unwrap_or_default();
    println!("{what} | {:.0} | {fast} | {p50:.2} | {p99:.2} | {soon} | {cpu:.0}", report.per_second);
}

fn milliseconds(micros: u32) -> f64 {
    f64::from(micros) / 1_000.0
}

/// The same list on PostgreSQL, if it is here: the child fills a server of its own and says whose cookie it takes.
fn on_postgres(folder: &Path) {
    let office = Child::start(&["serve-postgres", folder.to_str().unwrap()]);
    let Some(line) = office.said("filled") else {
        println!("PostgreSQL is not here: the list on it was NOT measured");
        return;
    };
    measure(&office, "PostgreSQL: list, a count and 50 rows", Some(1_500.0), &Filled::said(line).list());
}

/// From the start of the process to the first answer; the best of five, with the files in the cache of the system.
fn cold_start(folder: &Path) {
    let start = || {
        let begun = Instant::now();
        let office = Child::start(&["serve", folder.to_str().unwrap()]);
        office.wait_until_healthy();
        begun.elapsed().as_secs_f64() * 1_000.0
    };
    let best = (0..5).map(|_| start()).fold(f64::INFINITY, f64::min);
    println!("cold start | limit\n{best:.1} ms | {COLD_MS} ms");
}
