//! The project's own tasks: `cargo xtask test | tidy | bench | fuzz`.
//!
//! Rust alone is needed, except for `test --all`, which installs what it needs where it may.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool of the terminal")]

mod bench;
mod check;
mod fuzz;
mod licences;
mod postgres;
mod run;
mod test;
mod tidy;
mod tools;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test          format, lint, tidy and all tests; needs Rust alone
cargo xtask test --all    the same, and what needs installing (PostgreSQL, cargo-deny, a browser)
cargo xtask tidy          the house rules alone
cargo xtask bench [NAME]  every benchmark, or those of one crate, with its peer or bare limit
cargo xtask fuzz [SECS]   the seeded mutation loop over every reader (60 s)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["test"] => test::everything(false),
        ["test", "--all"] => test::everything(true),
        ["tidy"] => tidy::all(),
        ["bench", rest @ ..] => bench::all(rest),
        ["fuzz", rest @ ..] => fuzz::readers(rest),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    println!("{outcome}");
    if outcome.failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
