//! What a run found, as one line that a program and a person can read.

use std::{fmt, str::FromStr, time::Duration};

use crate::Talk;

/// The outcome of a run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Right answers while it was measured.
    pub requests: usize,
    /// Right answers a second.
    pub per_second: f64,
    /// Half of the answers took no longer, in microseconds.
    pub p50: u32,
    /// 99 of 100 answers took no longer, in microseconds.
    pub p99: u32,
    /// The longest, in microseconds.
    pub longest: u32,
    /// Wrong answers, those of the warm-up included.
    pub wrong: u64,
    /// What was wrong with one of them.
    pub complaint: Option<String>,
}

impl Report {
    pub(crate) fn of(talks: Vec<Talk>, measured: Duration) -> Self {
        let mut times = Vec::new();
        let mut report = Self::default();
        for talk in talks {
            times.extend(talk.times);
            report.wrong += talk.wrong;
            report.complaint = report.complaint.or(talk.complaint);
        }
        times.sort_unstable();
        #[expect(clippy::cast_precision_loss, reason = "no run has 2^52 answers")]
        let per_second = times.len() as f64 / measured.as_secs_f64();
        Self {
            requests: times.len(),
            per_second,
            p50: at_most(&times, 50),
            p99: at_most(&times, 99),
            longest: at_most(&times, 100),
            ..report
        }
    }
}

/// What this many of a hundred sorted times are at most (nearest rank).
fn at_most(sorted: &[u32], of_hundred: usize) -> u32 {
    let rank = (sorted.len() * of_hundred).div_ceil(100);
    sorted.get(rank.saturating_sub(1)).copied().unwrap_or_default()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { requests, per_second, p50, p99, longest, wrong, .. } = self;
        write!(
            f,
            "requests {requests} per_second {per_second:.1} p50_us {p50} p99_us {p99} longest_us {longest} wrong {wrong}"
        )?;
        self.complaint.iter().try_for_each(|complaint| write!(f, " complaint {complaint}"))
    }
}

impl FromStr for Report {
    type Err = String;

    fn from_str(line: &str) -> Result<Self, String> {
        let (counts, complaint) = match line.trim().split_once(" complaint ") {
            Some((counts, complaint)) => (counts, Some(complaint.to_owned())),
            None => (line, None),
        };
        let words: Vec<&str> = counts.split_whitespace().collect();
        let [_, requests, _, per_second, _, p50, _, p99, _, longest, _, wrong] = words.as_slice() else {
            return Err(format!("no report: {line:?}"));
        };
        let read = || {
            Some(Self {
                requests: requests.parse().ok()?,
                per_second: per_second.parse().ok()?,
                p50: p50.parse().ok()?,
                p99: p99.parse().ok()?,
                longest: longest.parse().ok()?,
                wrong: wrong.parse().ok()?,
                complaint,
            })
        };
        read().ok_or_else(|| format!("no report: {line:?}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(times: impl IntoIterator<Item = u32>) -> Talk {
        Talk { times: times.into_iter().collect(), ..Talk::default() }
    }

    #[test]
    fn percentiles_are_over_all_connections_together() {
        let report = Report::of(vec![talk(1..=50), talk(51..=100)], Duration::from_secs(2));
        assert_eq!((report.p50, report.p99, report.longest), (50, 99, 100));
        assert!((report.per_second - 50.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_run_without_a_right_answer_has_no_times() {
        let broken =
            Talk { wrong: 3, complaint: Some("status 500, expected 200".to_owned()), ..Talk::default() };
        let report = Report::of(vec![broken, talk([])], Duration::from_secs(1));
        assert_eq!((report.requests, report.p99, report.wrong), (0, 0, 3));
        assert_eq!(report.to_string().parse(), Ok(report));
    }

    #[test]
    fn a_report_reads_back_from_its_line() {
        let report = Report::of(vec![talk([7, 9, 100])], Duration::from_secs(1));
        assert_eq!(report.to_string().parse(), Ok(report));
        assert!("requests 3".parse::<Report>().is_err());
    }
}
