//! Counting what passed, failed or was skipped, over all runners.

use std::{fmt, ops::AddAssign};

/// How many checks passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Checks that passed.
    pub passed: usize,
    /// Checks that failed.
    pub failed: usize,
    /// Checks that could not run here, and said so.
    pub skipped: usize,
}

impl Outcome {
    /// One check that passed, or failed with a headline on stderr.
    pub fn of(name: &str, ok: bool) -> Self {
        if ok {
            eprintln!("ok      {name}");
            return Self { passed: 1, ..Self::default() };
        }
        eprintln!("FAILED  {name}");
        Self { failed: 1, ..Self::default() }
    }

    /// One check whose findings are printed; it passes when there are none.
    pub fn of_findings(name: &str, findings: &[String]) -> Self {
        for finding in findings {
            eprintln!("  {finding}");
        }
        Self::of(name, findings.is_empty())
    }

    /// One check that cannot run here.
    pub fn skipped(name: &str, why: &str) -> Self {
        eprintln!("SKIPPED {name}: {why}");
        Self { skipped: 1, ..Self::default() }
    }

    /// Adds up the `test result:` lines of `cargo test`.
    pub fn from_cargo_test(output: &str) -> Self {
        output.lines().filter_map(|line| line.trim().strip_prefix("test result:")).map(Self::parse).fold(
            Self::default(),
            |mut sum, one| {
                sum += one;
                sum
            },
        )
    }

    /// Reads the closing lines of node's test runner: `# pass 27` or, in its other style, `ℹ pass 27`.
    pub fn from_node_test(output: &str) -> Self {
        let count = |what: &str| {
            let counted =
                output.lines().filter_map(|line| line.strip_prefix("# ").or(line.strip_prefix("ℹ ")));
            counted.filter_map(|line| line.strip_prefix(what)?.trim().parse::<usize>().ok()).sum()
        };
        Self {
            passed: count("pass "),
            failed: count("fail ") + count("cancelled "),
            skipped: count("skipped ") + count("todo "),
        }
    }

    fn parse(line: &str) -> Self {
        let count = |what: &str| {
            let before = line.split(what).next()?;
            before.trim().rsplit([' ', ';']).next()?.parse().ok()
        };
        Self {
            passed: count(" passed").unwrap_or(0),
            failed: count(" failed").unwrap_or(0),
            skipped: count(" ignored").unwrap_or(0),
        }
    }
}

impl AddAssign for Outcome {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn result_lines_add_up() {
        let output = "running 3 tests\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 7 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(Outcome::from_cargo_test(output), Outcome { passed: 9, failed: 3, skipped: 1 });
    }

    #[test]
    fn both_styles_of_node_are_counted() {
        let spec =
            "✔ a page opens (6.1ms)\nℹ tests 5\nℹ pass 2\nℹ fail 1\nℹ cancelled 1\nℹ skipped 1\nℹ todo 0\n";
        let tap = spec.replace('ℹ', "#");
        for output in [spec, &tap] {
            assert_eq!(Outcome::from_node_test(output), Outcome { passed: 2, failed: 2, skipped: 1 });
        }
        assert_eq!(Outcome::from_node_test("browser/run: no browser"), Outcome::default());
    }
}
