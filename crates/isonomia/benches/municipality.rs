//! How long the whole chain of one municipality takes: 100,000 people, 200 documents of 20 KB of plain text in six
//! languages, 5,000 budget lines, 500 activities. `cargo bench -p isonomia --bench municipality`; rows of the output:
//! `name | ours | limit | peak MB`, then the same time by step.
//!
//! The files are in memory already; everything else that `check` does up to the outcome is measured: recognition,
//! personal-data check, all engines, the chain. Then `check` of the demo is timed as a process of its own.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark may stop on a surprise")]
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures time and tells it"
)]

mod town;

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use base::{CountryPack, Date, FileId, Language};
use intake::{FileIn, Intake, Kind, Mapping};
use readers::text::InProcessPdf;
use reckon::Asked;
use words::Words;

use town::{ACTIVITIES, DOCUMENTS, LINES, municipality};

const RUNS: usize = 5;

const MAPPING: &str = "[place]\ncountry = \"XK\"\nmunicipality = \"Velika\"\n[focus]\ngroups = [\"women\", \
    \"people_with_disabilities\", \"roma+women\", \"older_people\", \"unemployed\", \"youth\"]\n";

fn main() {
    let municipality = municipality();
    let files: Vec<FileIn<'_>> =
        municipality.iter().map(|(name, text)| FileIn { name, bytes: text.as_bytes() }).collect();
    let asked = Asked::on(Date::constant(2026, 11, 2), Mapping::parse(MAPPING, FileId(0)).0);
    assert_is_read(&reckon::take_in(&files, &asked, &InProcessPdf).0);
    let (mut best, mut peak) = (Steps::default(), 0);
    for _ in 0..RUNS {
        let before = anonymous();
        let watch = Watch::start();
        let steps = Steps::measure(&files, &asked);
        peak = peak.max(watch.peak().saturating_sub(before));
        if best.total().is_zero() || steps.total() < best.total() {
            best = steps;
        }
    }
    println!("name | ours | limit | peak MB");
    println!("chain of a municipality | {:.3} s | 1 s | {:.1}", best.total().as_secs_f64(), megabytes(peak));
    best.tell();
    demo();
}

/// The time of each step.
#[derive(Clone, Copy, Debug, Default)]
struct Steps {
    take_in: Duration,
    outcome: Duration,
    /// Part of the outcome, measured once more alone.
    documents: Duration,
    hide: Duration,
    page: Duration,
}

impl Steps {
    fn measure(files: &[FileIn<'_>], asked: &Asked) -> Self {
        let start = Instant::now();
        let (intake, pack) = reckon::take_in(files, asked, &InProcessPdf);
        let take_in = start.elapsed();
        let documents = alone(&intake, &pack);
        let start = Instant::now();
        let mut outcome = reckon::outcome(&intake, &pack, asked).unwrap();
        let made = start.elapsed();
        let start = Instant::now();
        outcome.hide_small();
        let hide = start.elapsed();
        let start = Instant::now();
        assert!(reports::html::render(&outcome, Words::new(Language::Sq)).len() > 100_000);
        Self { take_in, outcome: made, documents, hide, page: start.elapsed() }
    }

    /// Files to outcome, small counts hidden.
    fn total(self) -> Duration {
        self.take_in + self.outcome + self.hide
    }

    fn tell(self) {
        let engines = self.outcome.saturating_sub(self.documents);
        for (name, time) in [
            ("reading, recognising, checking, assembling", self.take_in),
            ("documents", self.documents),
            ("other engines and the chain", engines),
            ("hiding small counts", self.hide),
            ("the page, beside the limit", self.page),
        ] {
            println!("  {name} | {:.3} s | |", time.as_secs_f64());
        }
    }
}

fn alone(intake: &Intake, pack: &CountryPack) -> Duration {
    let start = Instant::now();
    assert_eq!(reckon::analyse(intake, pack).len(), DOCUMENTS);
    start.elapsed()
}

fn assert_is_read(intake: &Intake) {
    for (name, kind) in [
        ("popullsia.csv", Kind::Population),
        ("buxheti.csv", Kind::Budget),
        ("plani.csv", Kind::Plan),
        ("sherbimet.csv", Kind::Services),
    ] {
        let file = intake.files.iter().find(|file| file.name == name).unwrap();
        assert_eq!((file.recognised_as, file.held.is_some()), (kind, false), "{name}");
    }
    assert_eq!(intake.budgets[0].lines.len(), 2 * LINES);
    assert_eq!(intake.plans[0].activities.len(), ACTIVITIES);
    assert_eq!(intake.documents.len(), DOCUMENTS);
}

/// `check` of the demo as a person runs it, from the second run on.
fn demo() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/orvelia");
    let check = || {
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_isonomia"))
            .args(["check", folder.to_str().unwrap()])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let mut peak = 0;
        while child.try_wait().unwrap().is_none() {
            peak = peak.max(field(&format!("/proc/{}/status", child.id()), "VmHWM:"));
            thread::sleep(Duration::from_millis(1));
        }
        (start.elapsed(), peak)
    };
    check();
    let runs: Vec<(Duration, u64)> = (0..RUNS).map(|_| check()).collect();
    let time = runs.iter().map(|(time, _)| *time).min().unwrap();
    let peak = runs.iter().map(|(_, peak)| *peak).max().unwrap();
    println!("check demo/orvelia (process) | {:.3} s | 1 s | {:.1}", time.as_secs_f64(), megabytes(peak));
}

/// Watches the anonymous memory of this process from a thread.
struct Watch {
    stop: std::sync::Arc<AtomicBool>,
    thread: thread::JoinHandle<u64>,
}

impl Watch {
    fn start() -> Self {
        let stop = std::sync::Arc::new(AtomicBool::new(false));
        let stopped = stop.clone();
        let thread = thread::spawn(move || {
            let mut peak = anonymous();
            while !stopped.load(Ordering::Relaxed) {
                peak = peak.max(anonymous());
                thread::sleep(Duration::from_millis(2));
            }
            peak
        });
        Self { stop, thread }
    }

    fn peak(self) -> u64 {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().unwrap()
    }
}

/// Kibibytes of anonymous memory; zero where the system does not tell.
fn anonymous() -> u64 {
    field("/proc/self/status", "RssAnon:")
}

fn field(path: &str, name: &str) -> u64 {
    let status = fs::read_to_string(path).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|rest| rest.split_whitespace().next()?.parse().ok()).unwrap_or(0)
}

#[expect(clippy::cast_precision_loss, reason = "megabytes")]
fn megabytes(kibibytes: u64) -> f64 {
    kibibytes as f64 * 1.024 / 1e3
}
