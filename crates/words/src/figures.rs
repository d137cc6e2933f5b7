//! A figure as a person reads it.

use base::{Figure, Reading, Unit, Value as Quantity};

use crate::{Words, key_of};

impl Words {
    /// A count with its unit, in the right plural form: `3 activities`.
    pub fn amount(self, unit: Unit, count: f64) -> String {
        self.say(&key_of("amount", unit.code()), None, &[("count", count.into())])
    }

    /// What is known of a quantity: the bare value, the range of an estimate, or the name of the state.
    pub fn reading(self, reading: &Reading) -> String {
        match reading {
            Reading::Known(value) | Reading::Estimated(value, None) => self.quantity(*value),
            Reading::Estimated(value, Some((low, high))) => self.estimate(*value, *low, *high),
            other => self.state(other.state()),
        }
    }

    /// The same with its unit: `3 activities`, `estimate 310–420`.
    pub fn figure(self, figure: &Figure) -> String {
        match (figure.reading, figure.name.unit()) {
            (Reading::Known(value @ (Quantity::Whole(_) | Quantity::Decimal(_))), unit) => {
                self.amount(unit, value.number().unwrap_or_default())
            }
            (reading, _) => self.reading(&reading),
        }
    }

    fn quantity(self, value: Quantity) -> String {
        match value {
            Quantity::Whole(count) => self.whole(count),
            Quantity::Decimal(measure) => self.plain(measure),
            Quantity::Money(money) => self.money(money),
            Quantity::Flag(true) => self.yes(),
            Quantity::Flag(false) => self.no(),
            Quantity::Code(code) => self.named("basis", code),
        }
    }

    fn estimate(self, value: Quantity, low: f64, high: f64) -> String {
        let range = match value {
            Quantity::Money(money) => {
                let bound = |minor: f64| {
                    #[expect(
                        clippy::cast_possible_truncation,
                        reason = "bounds of an estimate, whole minor units"
                    )]
                    self.money_rounded(base::Money::new(minor.round() as i64, money.currency))
                };
                self.range(bound(high), bound(low))
            }
            _ => self.interval(low, high),
        };
        self.estimated_range(range)
    }
}
