//! The data file that says which categories make a group and which differences matter.

use base::CategoryCode;
use serde::Deserialize;

/// Category codes with one meaning.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Codes {
    codes: Vec<String>,
}

impl Codes {
    pub(crate) fn has(&self, code: &CategoryCode) -> bool {
        self.codes.iter().any(|known| known == code.as_str())
    }
}

/// From which difference on two tables disagree.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) struct Tolerance {
    share: f64,
    persons: f64,
}

impl Tolerance {
    /// Whether two counts of the same people are too far apart to be one count.
    #[expect(clippy::cast_precision_loss, reason = "counts of residents stay below 2^53")]
    pub(crate) fn exceeded(self, one: i64, other: i64) -> bool {
        let larger = one.max(other) as f64;
        one.abs_diff(other) as f64 > self.persons.max(self.share * larger)
    }
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) struct OpenBand {
    pub(crate) last_age: u16,
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
pub(crate) struct Small {
    below: i64,
}

impl Small {
    /// Whether a count is too small to be written into a finding.
    pub(crate) fn hides(self, count: i64) -> bool {
        (1..self.below).contains(&count)
    }
}

/// The rules of `rules.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Rules {
    pub(crate) roma: Codes,
    pub(crate) roma_together: Codes,
    pub(crate) not_declared: Codes,
    pub(crate) closing: Codes,
    pub(crate) with_disability: Codes,
    pub(crate) not_migrant: Codes,
    pub(crate) undocumented: Codes,
    pub(crate) tolerance: Tolerance,
    pub(crate) open_band: OpenBand,
    pub(crate) small: Small,
}

impl Rules {
    /// The rules that ship with the program; a test holds that they read.
    pub(crate) fn shipped() -> Self {
        toml::from_str(include_str!("../rules.toml")).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_rules_read_and_keep_small_counts_out_of_findings() {
        let rules: Rules = toml::from_str(include_str!("../rules.toml")).unwrap();
        assert!(rules.roma.has(&CategoryCode::new("ashkali")));
        let hidden: Vec<i64> = (0..7).filter(|count| rules.small.hides(*count)).collect();
        assert_eq!(hidden, [1, 2, 3, 4]);
    }

    #[test]
    fn a_difference_of_half_a_percent_or_five_persons_is_tolerated() {
        let tolerance = Rules::shipped().tolerance;
        assert!(!tolerance.exceeded(10_000, 10_050));
        assert!(tolerance.exceeded(10_000, 10_060));
        assert!(!tolerance.exceeded(7, 12));
        assert!(tolerance.exceeded(7, 13));
    }
}
