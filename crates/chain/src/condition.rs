//! The small language in which the rules of the links are written.
//!
//! ```text
//! lines_read > 0 and months_covered < months_due
//! persons_served / need >= $reached_share
//! basis is independence or population older than $age_years
//! knowledge is protected and not (people include victims_of_violence)
//! ```
//!
//! | test | true when |
//! | --- | --- |
//! | `FIGURE is STATE` | a figure of this name has this state |
//! | `FIGURE is CODE`, `FIGURE is yes`, `FIGURE is no` | a figure of this name has this value |
//! | `FIGURE has value` | a figure of this name is known or estimated |
//! | `FIGURE older than $THRESHOLD` | its year lies more than so many years before the asked one |
//! | `A < B` (also `<=` `>` `>=` `=`) | it is true of the values; `A`, `B`: figure, figure `/` figure, `$threshold`, number |
//! | `knowledge is RULE` | this is the strictest knowledge rule of the row's groups |
//! | `people include GROUP` | the row is about this group, alone or with others |
//!
//! The language is total: every condition is true or false of every set of figures. A comparison with a figure that
//! has no value is false, and so is a division by zero. Where a name has several figures (one per currency), a
//! comparison is true when it is true of one of them; amounts meet only amounts of their own currency.

mod parse;

use base::{FigureName, StandardGroup, State, Value, country::Knowledge};

use crate::facts::{Facts, Quantity};
pub(crate) use parse::parse;

/// The codes that the figure `basis` can have.
const BASES: &[&str] = &["measured", "outside_estimate", "independence"];

/// A condition over the figures of one row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Condition {
    All(Vec<Condition>),
    Any(Vec<Condition>),
    Not(Box<Condition>),
    State(FigureName, State),
    Value(FigureName, Value),
    HasValue(FigureName),
    OlderThan(FigureName, Operand),
    Compare(Operand, Comparison, Operand),
    Knowledge(Knowledge),
    People(StandardGroup),
}

/// What stands on one side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Operand {
    Number(f64),
    Threshold(String),
    Figure(FigureName),
    Ratio(FigureName, FigureName),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    Below,
    AtMost,
    Above,
    AtLeast,
    Equal,
}

impl Comparison {
    #[expect(
        clippy::float_cmp,
        reason = "a count read from a cell is compared with a count written in the rule file"
    )]
    fn holds(self, left: f64, right: f64) -> bool {
        match self {
            Self::Below => left < right,
            Self::AtMost => left <= right,
            Self::Above => left > right,
            Self::AtLeast => left >= right,
            Self::Equal => left == right,
        }
    }
}

impl Condition {
    /// Whether the condition is true of these facts.
    pub(crate) fn holds(&self, facts: &Facts<'_>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(facts)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(facts)),
            Self::Not(inner) => !inner.holds(facts),
            Self::State(name, state) => facts.readings(*name).any(|reading| reading.state() == *state),
            Self::Value(name, value) => facts.readings(*name).any(|reading| reading.value() == Some(*value)),
            Self::HasValue(name) => facts.readings(*name).any(|reading| reading.value().is_some()),
            Self::OlderThan(name, years) => {
                years.quantities(facts).iter().any(|years| facts.is_older_than(*name, years.number))
            }
            Self::Compare(left, comparison, right) => compare(left, *comparison, right, facts),
            Self::Knowledge(rule) => facts.knowledge == *rule,
            Self::People(group) => facts.people.has(*group),
        }
    }

    /// The names of the thresholds that it uses.
    pub(crate) fn thresholds(&self) -> Vec<&str> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::thresholds).collect(),
            Self::Not(inner) => inner.thresholds(),
            Self::OlderThan(_, years) => years.threshold().into_iter().collect(),
            Self::Compare(left, _, right) => left.threshold().into_iter().chain(right.threshold()).collect(),
            _ => Vec::new(),
        }
    }
}

fn compare(left: &Operand, comparison: Comparison, right: &Operand, facts: &Facts<'_>) -> bool {
    let right = right.quantities(facts);
    left.quantities(facts)
        .iter()
        .any(|one| right.iter().any(|other| one.meets(other) && comparison.holds(one.number, other.number)))
}

impl Operand {
    fn threshold(&self) -> Option<&str> {
        match self {
            Self::Threshold(name) => Some(name),
            _ => None,
        }
    }

    fn quantities(&self, facts: &Facts<'_>) -> Vec<Quantity> {
        match self {
            Self::Number(number) => vec![Quantity::plain(*number)],
            Self::Threshold(name) => facts.threshold(name).map(Quantity::plain).into_iter().collect(),
            Self::Figure(name) => facts.quantities(*name),
            Self::Ratio(over, under) => ratios(&facts.quantities(*over), &facts.quantities(*under)),
        }
    }
}

fn ratios(over: &[Quantity], under: &[Quantity]) -> Vec<Quantity> {
    let pairs = over.iter().flat_map(|o| under.iter().filter(|u| o.meets(u)).map(move |u| (o, u)));
    pairs.filter(|(_, u)| u.number != 0.0).map(|(o, u)| Quantity::plain(o.number / u.number)).collect()
}
