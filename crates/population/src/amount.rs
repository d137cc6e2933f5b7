//! How many people, with the range in which the true number lies.

use base::{Reading, Value};

/// A number of people: the best value, and bounds that hold for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) best: i64,
    pub(crate) low: i64,
    pub(crate) high: i64,
    /// Whether it was counted rather than estimated by somebody.
    pub(crate) counted: bool,
}

/// An amount, or the reading that stands there instead of one.
pub(crate) type Sum = Result<Amount, Reading>;

impl Amount {
    pub(crate) const ZERO: Self = Self { best: 0, low: 0, high: 0, counted: true };

    /// Bounds with a best value between them.
    pub(crate) fn between(low: i64, best: i64, high: i64) -> Self {
        let high = high.max(low);
        Self { best: best.clamp(low, high), low, high, counted: true }
    }

    /// What a cell says: its count, or why there is none. Negative counts are no counts.
    pub(crate) fn of(reading: Reading) -> Sum {
        let (value, range, counted) = match reading {
            Reading::Known(value) => (value, None, true),
            Reading::Estimated(value, range) => (value, range, false),
            other => return Err(other),
        };
        let whole = matches!(value, Value::Whole(_));
        let best = match value {
            Value::Whole(count) => count,
            Value::Decimal(measure) => rounded(measure),
            _ => return Err(Reading::Unknown),
        };
        let (low, high) =
            range.map_or((best, best), |(low, high)| (rounded(low.floor()), rounded(high.ceil())));
        if best < 0 {
            return Err(Reading::Unknown);
        }
        Ok(Self { best, low: low.clamp(0, best), high: high.max(best), counted: counted && whole })
    }

    /// The same amount, as somebody's estimate.
    pub(crate) fn as_estimate(self) -> Self {
        Self { counted: false, ..self }
    }

    /// Whether it is a count without doubt.
    pub(crate) fn is_exact(self) -> bool {
        self.counted && self.low == self.high
    }

    pub(crate) fn plus(self, other: Self) -> Self {
        Self {
            best: self.best.saturating_add(other.best),
            low: self.low.saturating_add(other.low),
            high: self.high.saturating_add(other.high),
            counted: self.counted && other.counted,
        }
    }

    /// Known where it was counted, else estimated with its bounds.
    #[expect(clippy::cast_precision_loss, reason = "counts of residents stay below 2^53")]
    pub(crate) fn reading(self) -> Reading {
        if self.is_exact() {
            return Reading::Known(Value::Whole(self.best));
        }
        let range = (self.low < self.high).then_some((self.low as f64, self.high as f64));
        Reading::Estimated(Value::Whole(self.best), range)
    }
}

/// Adds up; one part without a count leaves the sum without one.
pub(crate) fn sum(parts: impl IntoIterator<Item = Sum>) -> Sum {
    let mut total = Amount::ZERO;
    let mut missing: Option<Reading> = None;
    for part in parts {
        match part {
            Ok(amount) => total = total.plus(amount),
            // The reason that comes last in the list of states wins, so that the order of cells does not matter.
            Err(reason) => missing = Some(missing.map_or(reason, |other| graver(other, reason))),
        }
    }
    missing.map_or(Ok(total), Err)
}

fn graver(one: Reading, other: Reading) -> Reading {
    if one.state() >= other.state() { one } else { other }
}

#[expect(clippy::cast_possible_truncation, reason = "`as` saturates, which is what is wanted here")]
fn rounded(measure: f64) -> i64 {
    measure.round() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_suppressed_part_leaves_the_sum_without_a_value() {
        let known = Amount::of(Reading::count(7));
        assert_eq!(sum([known, Err(Reading::Unknown), Err(Reading::Suppressed)]), Err(Reading::Suppressed));
        assert_eq!(sum([known, known]).unwrap().reading(), Reading::count(14));
    }

    #[test]
    fn an_estimate_keeps_its_range_and_is_never_shown_as_known() {
        let estimate = Reading::Estimated(Value::Whole(10), Some((8.0, 14.0)));
        let amount = sum([Amount::of(estimate), Amount::of(Reading::count(5))]).unwrap();
        assert_eq!(amount.reading(), Reading::Estimated(Value::Whole(15), Some((13.0, 19.0))));
        assert_eq!(Amount::of(Reading::Known(Value::Whole(-3))), Err(Reading::Unknown));
    }
}
