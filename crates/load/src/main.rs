//! `load`: asks a server for pages, prints one line, and fails if any answer was wrong.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a tool of the terminal")]

use std::process::ExitCode;

use load::{Plan, USAGE};

fn main() -> ExitCode {
    let plan = match Plan::from_arguments(std::env::args().skip(1)) {
        Ok(plan) => plan,
        Err(error) => {
            eprintln!("load: {error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match load::run(&plan) {
        Ok(report) => {
            println!("{report}");
            if report.wrong == 0 && report.requests > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("load: {}: {error}", plan.address);
            ExitCode::from(2)
        }
    }
}
