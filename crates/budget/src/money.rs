//! The sums that add up: money by target set, for every year, currency and phase.

use std::collections::BTreeMap;

use base::{Currency, Money, Target, TargetSet, Year};

use crate::{Fund, allocation::Share, line::BudgetLine};

/// Which money is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MoneyPhase {
    /// The adjusted amount, else the approved one.
    Planned,
    /// The executed amount.
    Executed,
}

impl MoneyPhase {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Planned, Self::Executed];

    /// The code that stands in JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Executed => "executed",
        }
    }
}

/// The money of one fund, or of all: `target_sets` + `universal` + `not_attributed` = `total`, to the minor unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FundMoney {
    /// Whose money; `None` where the lines do not say.
    pub fund: Option<Fund>,
    /// The money of each exact target set, in their order.
    pub target_sets: Vec<(TargetSet, Money)>,
    /// The money of what is for everybody.
    pub universal: Money,
    /// The money of which nothing says whom it is for.
    pub not_attributed: Money,
    /// The sum of the lines.
    pub total: Money,
}

/// The money of one year, currency and phase: `target_sets` + `universal` + `not_attributed` = `total`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoneyTable {
    /// The year.
    pub year: Year,
    /// The currency.
    pub currency: Currency,
    /// Planned or executed.
    pub phase: MoneyPhase,
    /// The money of each exact target set, in their order.
    pub target_sets: Vec<(TargetSet, Money)>,
    /// The money of what is for everybody.
    pub universal: Money,
    /// The money of which nothing says whom it is for.
    pub not_attributed: Money,
    /// The sum of the lines.
    pub total: Money,
    /// The same by fund; money beside the municipal budget is a fund of its own ([`Fund::is_off_budget`]).
    pub by_fund: Vec<FundMoney>,
}

/// The sums of one fund in minor units.
#[derive(Clone, Debug, Default)]
struct Sums {
    target_sets: BTreeMap<TargetSet, i64>,
    universal: i64,
    not_attributed: i64,
    total: i64,
}

impl Sums {
    fn add_share(&mut self, target: &Target, minor: i64) {
        let sum = match target {
            Target::Named(groups) if !groups.is_empty() => {
                self.target_sets.entry(groups.clone()).or_default()
            }
            Target::Universal => &mut self.universal,
            Target::Named(_) | Target::NotStated => &mut self.not_attributed,
        };
        *sum = sum.saturating_add(minor);
    }

    fn add(&mut self, other: &Self) {
        for (groups, minor) in &other.target_sets {
            let sum = self.target_sets.entry(groups.clone()).or_default();
            *sum = sum.saturating_add(*minor);
        }
        self.universal = self.universal.saturating_add(other.universal);
        self.not_attributed = self.not_attributed.saturating_add(other.not_attributed);
        self.total = self.total.saturating_add(other.total);
    }

    fn of_fund(self, fund: Option<Fund>, currency: Currency) -> FundMoney {
        let money = |minor| Money::new(minor, currency);
        FundMoney {
            fund,
            target_sets: self.target_sets.into_iter().map(|(groups, minor)| (groups, money(minor))).collect(),
            universal: money(self.universal),
            not_attributed: money(self.not_attributed),
            total: money(self.total),
        }
    }
}

type Key = (Year, Currency, MoneyPhase);
type ByFund<'a> = BTreeMap<Option<&'a Fund>, Sums>;

/// The tables of every year, currency and phase that has an amount. The total comes from the lines, the rest from
/// the shares, so that the two can be held against each other.
pub(crate) fn tables(lines: &[BudgetLine<'_>], shares: &[Share<'_>]) -> Vec<MoneyTable> {
    let mut sums: BTreeMap<Key, ByFund<'_>> = BTreeMap::new();
    for (line, phase, amount) in
        lines.iter().flat_map(|line| MoneyPhase::ALL.map(|phase| (line, phase, line.amount(phase))))
    {
        if let Some(amount) = amount {
            let by_fund = sums.entry((line.year, line.currency, phase)).or_default();
            let sums = by_fund.entry(line.fund()).or_default();
            sums.total = sums.total.saturating_add(amount.minor);
        }
    }
    for (share, phase, money) in
        shares.iter().flat_map(|share| MoneyPhase::ALL.map(|phase| (share, phase, share.money(phase))))
    {
        if let (Some(money), Some(line)) = (money, lines.get(share.line)) {
            let by_fund = sums.entry((line.year, line.currency, phase)).or_default();
            by_fund.entry(line.fund()).or_default().add_share(share.target, money.minor);
        }
    }
    sums.into_iter().map(table).collect()
}

fn table(((year, currency, phase), by_fund): (Key, ByFund<'_>)) -> MoneyTable {
    let mut all = Sums::default();
    for sums in by_fund.values() {
        all.add(sums);
    }
    let by_fund = by_fund.into_iter().map(|(fund, sums)| sums.of_fund(fund.cloned(), currency)).collect();
    let FundMoney { target_sets, universal, not_attributed, total, .. } = all.of_fund(None, currency);
    MoneyTable { year, currency, phase, target_sets, universal, not_attributed, total, by_fund }
}
