//! Budget lines, the money of each target set, and whether plan and budget agree.
//!
//! The engine goes four steps:
//! 1. The rows of all sheets become budget lines ([`line`]), each with its phases. A line that stands in two sheets
//!    with the same amounts is counted once; with different amounts both are kept and a person decides.
//! 2. [`claim`]: activities claim shares of lines by their codes; what nobody claims is the rest of the line.
//! 3. [`allocation`]: each share goes to the exact target set of its activity, the rest to the mark of the line.
//!    Planned and executed money are split alike, to the last minor unit, so that for every year, currency and
//!    phase target sets + universal + not attributed = the lines ([`MoneyTable`]).
//! 4. Figures of the link *funded*, the largest universal lines, and the findings where plan and budget disagree.
//!
//! *Planned* is the adjusted amount of a line, else the approved one; a proposed amount is never planned money.
//! Currencies are never mixed.

pub mod allocation;
pub mod claim;
mod coverage;
mod funded;
mod gather;
pub mod input;
pub mod line;
pub mod money;
mod purpose;
mod synchronisation;
pub mod universal;

use std::collections::BTreeSet;

use base::{Finding, LinkFigures, RowKey, Year};
use plans::Activity;

use allocation::Share;
use claim::Claims;
use line::BudgetLine;

pub use input::{Fund, Input, Line, Months, Phase, Sheet};
pub use money::{FundMoney, MoneyPhase, MoneyTable};
pub use universal::UniversalLine;

/// What the budget says.
#[derive(Clone, Debug)]
pub struct Budgeted<'a> {
    input: Input<'a>,
    /// The year asked for, else the latest with lines; `None` where there is no line.
    pub year: Option<Year>,
    /// The budget lines of every year, in reading order.
    pub lines: Vec<BudgetLine<'a>>,
    activities: Vec<&'a Activity>,
    shares: Vec<Share<'a>>,
    /// The money of every year, currency and phase.
    pub money: Vec<MoneyTable>,
    /// What is wrong with lines, and where plan and budget disagree.
    pub findings: Vec<Finding>,
}

/// Reads budget lines and the plans that use them.
///
/// ```
/// use base::Places;
/// let places = Places::default();
/// let input = budget::Input { sheets: &[], plans: &[], municipality: None, places: &places, year: None };
/// let budgeted = budget::analyse(input);
/// assert!(budgeted.money.is_empty() && budgeted.findings.is_empty());
/// ```
pub fn analyse(input: Input<'_>) -> Budgeted<'_> {
    let (lines, mut findings) = gather::gather(input.sheets);
    let claims = Claims::of(input.plans);
    findings.extend(claim::findings(&claims, &lines));
    let shares = allocation::allocate(&lines, &claims);
    let money = money::tables(&lines, &shares);
    let year = input.year.or_else(|| lines.iter().map(|line| line.year).max());
    let activities = claims.activities;
    let mut budgeted = Budgeted { input, year, lines, activities, shares, money, findings };
    let disagreements = synchronisation::findings(&budgeted);
    budgeted.findings.extend(disagreements);
    budgeted
}

impl Budgeted<'_> {
    /// The figures of the link *funded* of these rows for [`year`](Self::year); none where no budget was read.
    ///
    /// The money of a row is what stands in activities that name its group and in lines marked for it. These sums
    /// overlap between rows and are not to be added; [`money`](Self::money) holds the sums that add up.
    pub fn link_figures(&self, rows: &[RowKey]) -> LinkFigures {
        funded::figures(self, rows)
    }

    /// The `n` largest universal lines of each currency in [`year`](Self::year), largest first.
    ///
    /// Only lines for which `wanted` is true are taken and counted.
    pub fn largest_universal(&self, n: usize, wanted: impl Fn(&UniversalLine) -> bool) -> Vec<UniversalLine> {
        let mut taken = std::collections::BTreeMap::new();
        let mut lines = self.universal_lines();
        lines.retain(|line| {
            if !wanted(line) {
                return false;
            }
            let count: &mut usize = taken.entry(line.amount.currency).or_default();
            *count += 1;
            *count <= n
        });
        lines
    }

    /// Every universal line of [`year`](Self::year): by currency, largest first.
    pub fn universal_lines(&self) -> Vec<UniversalLine> {
        universal::lines(self)
    }

    /// Every line divided over those whom it is for, in the order of [`lines`](Self::lines).
    pub fn shares(&self) -> &[Share<'_>] {
        &self.shares
    }

    /// The years that have lines.
    pub fn years(&self) -> BTreeSet<Year> {
        self.lines.iter().map(|line| line.year).collect()
    }
}
