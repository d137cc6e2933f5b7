//! The lines that are for everybody: a budget's largest money, of which least is known who uses it.

use std::{cmp::Reverse, collections::BTreeMap};

use base::{At, Money, Target};

use crate::Budgeted;

/// A line whose money, or a share of it, is for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UniversalLine {
    /// Its code as the budget writes it.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
    /// The share that is for everybody: planned, or executed where nothing is planned.
    pub amount: Money,
    /// Where the line stands.
    pub at: At,
}

/// The universal lines of the year, by currency, largest first; lines of equal amounts in reading order.
pub(crate) fn lines(budgeted: &Budgeted<'_>) -> Vec<UniversalLine> {
    let mut amounts: BTreeMap<usize, Money> = BTreeMap::new();
    for share in budgeted.shares.iter().filter(|share| *share.target == Target::Universal) {
        if let Some(money) = share.planned.or(share.executed) {
            let amount = amounts.entry(share.line).or_insert(Money::new(0, money.currency));
            amount.minor = amount.minor.saturating_add(money.minor);
        }
    }
    let line = |(number, amount): (usize, Money)| {
        let line = budgeted.lines.get(number).filter(|line| Some(line.year) == budgeted.year)?;
        let code = line.written_code().map(str::to_owned);
        Some(UniversalLine { code, title: line.title().to_owned(), amount, at: line.at() })
    };
    let mut lines: Vec<UniversalLine> = amounts.into_iter().filter_map(line).collect();
    lines.sort_by_key(|line| (line.amount.currency, Reverse(line.amount.minor)));
    lines
}
