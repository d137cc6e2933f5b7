//! The money of each line, divided over those whom it is for.
//!
//! A worked example: a line of 1,000.01 €, marked for everybody.
//!
//! | who claims | share | goes to | gets |
//! | --- | --- | --- | --- |
//! | a course for Roma women | 25 % | `{roma+women}` | 250.00 € |
//! | a camp for children and youth | 33.33 % | `{children, youth}` | 333.30 € |
//! | nobody | the rest, 41.67 % | universal, as the line is marked | 416.71 € |
//!
//! 250.0025 + 333.303333 + 416.704167 is cut to whole cents; the cent that is left goes to the part that lost most.

use base::{Money, Target};

use crate::{
    MoneyPhase,
    claim::{Claims, Weights},
    line::BudgetLine,
};

/// A share of one line.
#[derive(Clone, Debug)]
pub struct Share<'a> {
    /// The line, by its number.
    pub line: usize,
    /// The activity that it pays, by its number; `None` for what no activity claims.
    pub activity: Option<usize>,
    /// Whom it is for: the target of the activity, or the mark of the line.
    pub target: &'a Target,
    /// Planned money; `None` where the line has none planned.
    pub planned: Option<Money>,
    /// Executed money; `None` where the line has none executed.
    pub executed: Option<Money>,
}

impl Share<'_> {
    /// Its money of this kind.
    pub fn money(&self, phase: MoneyPhase) -> Option<Money> {
        match phase {
            MoneyPhase::Planned => self.planned,
            MoneyPhase::Executed => self.executed,
        }
    }

    /// Whether money above zero stands in it: planned, or executed where nothing is planned.
    pub fn has_money(&self) -> bool {
        self.planned.or(self.executed).is_some_and(|money| money.minor > 0)
    }
}

/// Divides every line, in the order of the lines; the rest of a line comes after its claims, and only where there
/// is one.
pub fn allocate<'a>(lines: &[BudgetLine<'a>], claims: &Claims<'a>) -> Vec<Share<'a>> {
    lines.iter().enumerate().flat_map(|(number, line)| shares_of(number, line, claims)).collect()
}

fn shares_of<'a>(number: usize, line: &BudgetLine<'a>, claims: &Claims<'a>) -> Vec<Share<'a>> {
    let on = claims.on(line);
    let weights = Weights::of(&on);
    let has_rest = weights.rest > 0;
    let all: Vec<u64> = weights.claims.into_iter().chain(has_rest.then_some(weights.rest)).collect();
    let parts = |phase| line.amount(phase).map(|amount| amount.split(&all));
    let (planned, executed) = (parts(MoneyPhase::Planned), parts(MoneyPhase::Executed));
    let takers = on.iter().map(|claim| Some(claim.activity)).chain(has_rest.then_some(None));
    takers
        .enumerate()
        .map(|(index, activity)| {
            let part =
                |parts: &Option<Vec<Money>>| parts.as_ref().and_then(|parts| parts.get(index).copied());
            let claimant = activity.and_then(|number| claims.activities.get(number).copied());
            let target = claimant.map_or(line.target(), |activity| &activity.target);
            Share { line: number, activity, target, planned: part(&planned), executed: part(&executed) }
        })
        .collect()
}
