//! Where plan and budget disagree: every activity has money, every marked line has an activity, amounts and times
//! agree.

use std::collections::{BTreeMap, BTreeSet};

use base::{At, Code, Finding, Money, Period, Target, Year};
use plans::Activity;

use crate::{
    Budgeted,
    allocation::Share,
    coverage::Coverage,
    line::{BudgetLine, code_of},
};

/// The disagreements of the year, activities in reading order, then lines; none where no budget was read.
pub(crate) fn findings(budgeted: &Budgeted<'_>) -> Vec<Finding> {
    let Some(year) = budgeted.year.filter(|_| !budgeted.lines.is_empty()) else { return Vec::new() };
    let view = View::of(budgeted, year);
    let running = budgeted.activities.iter().enumerate().filter(|(_, activity)| activity.runs_in(year));
    let mut findings: Vec<Finding> =
        running.flat_map(|(number, activity)| view.of_activity(number, activity)).collect();
    if !budgeted.input.plans.is_empty() {
        findings.extend(view.marked_without_activity());
    }
    findings
}

/// A share with its line.
type Lined<'b, 'a> = (&'b Share<'a>, &'b BudgetLine<'a>);

struct View<'b, 'a> {
    budgeted: &'b Budgeted<'a>,
    year: Year,
    years: BTreeSet<Year>,
    /// Where each code first stands.
    codes: BTreeMap<&'b str, At>,
    by_activity: BTreeMap<usize, Vec<Lined<'b, 'a>>>,
    /// The lines that an activity uses.
    used: BTreeSet<usize>,
}

impl<'b, 'a> View<'b, 'a> {
    fn of(budgeted: &'b Budgeted<'a>, year: Year) -> Self {
        let mut codes = BTreeMap::new();
        for line in &budgeted.lines {
            if let Some(code) = line.code.as_deref() {
                codes.entry(code).or_insert(line.at());
            }
        }
        let mut by_activity: BTreeMap<usize, Vec<Lined<'b, 'a>>> = BTreeMap::new();
        let mut used = BTreeSet::new();
        for share in &budgeted.shares {
            if let (Some(number), Some(line)) = (share.activity, budgeted.lines.get(share.line)) {
                by_activity.entry(number).or_default().push((share, line));
                used.insert(share.line);
            }
        }
        Self { budgeted, year, years: budgeted.years(), codes, by_activity, used }
    }

    fn of_activity(&self, number: usize, activity: &Activity) -> Vec<Finding> {
        let named: Vec<&str> = activity
            .lines
            .iter()
            .map(|share| share.code.trim())
            .filter(|code| code_of(code).is_some())
            .collect();
        if named.is_empty() {
            return vec![about(Code::ActivityWithoutLine, activity)];
        }
        let mut findings: Vec<Finding> =
            named.iter().filter_map(|code| self.unknown_line(activity, code)).collect();
        if let Some(other) = named.iter().find_map(|code| self.codes.get(code_of(code)?.as_str())) {
            let shares = self.by_activity.get(&number).map(Vec::as_slice).unwrap_or_default();
            findings.extend(self.years_without_line(activity, shares, *other));
            findings.extend(self.amount(activity, shares));
            findings.extend(self.months(activity, shares));
        }
        findings
    }

    fn unknown_line(&self, activity: &Activity, code: &str) -> Option<Finding> {
        if self.codes.contains_key(code_of(code)?.as_str()) {
            return None;
        }
        let finding = about(Code::ActivityLineUnknown, activity).with("line", code);
        let searched = self.budgeted.input.sheets.first();
        Some(searched.into_iter().fold(finding, |finding, sheet| finding.also(sheet.at)))
    }

    /// The years of the activity for which there is a budget: all of them where it gives both dates, else the year
    /// asked for.
    fn budget_years(&self, activity: &Activity) -> Vec<Year> {
        let runs = |year: &&Year| match activity.years() {
            Some(years) => years.contains(&year.number()),
            None => **year == self.year,
        };
        self.years.iter().filter(runs).copied().collect()
    }

    /// `other` is where a line of the activity stands in some other year.
    fn years_without_line(&self, activity: &Activity, shares: &[Lined<'_, '_>], other: At) -> Vec<Finding> {
        let without = |year: &Year| !shares.iter().any(|(_, line)| line.year == *year);
        let years = self.budget_years(activity).into_iter().filter(without);
        let finding = |year| {
            let finding = about(Code::ActivityYearWithoutLine, activity).with("year", Period::Year(year));
            finding.at(activity.at).also(other)
        };
        years.map(finding).collect()
    }

    /// Cost and planned money differ by more than one unit of the currency. Compared only where every year of the
    /// activity has a budget, since its cost is that of all its years.
    fn amount(&self, activity: &Activity, shares: &[Lined<'_, '_>]) -> Option<Finding> {
        let cost = activity.cost?;
        let years = self.budget_years(activity);
        let all_budgeted = activity.years().is_none_or(|span| span.clone().count() == years.len());
        let planned: Vec<(Money, &BudgetLine<'_>)> = shares
            .iter()
            .filter(|(_, line)| years.contains(&line.year))
            .filter_map(|(share, line)| Some((share.planned?, *line)))
            .collect();
        let (_, first) = planned.first().filter(|_| all_budgeted)?;
        let same = planned.iter().any(|(_, line)| line.currency == cost.currency);
        let currency = if same { cost.currency } else { first.currency };
        let own = planned.iter().filter(|(money, _)| money.currency == currency);
        let amount = Money::new(own.fold(0, |sum, (m, _)| sum.saturating_add(m.minor)), currency);
        let one_unit = 10_u64.pow(currency.minor_digits());
        let code = if !same {
            Code::ActivityCurrencyDiffers
        } else if amount.minor.abs_diff(cost.minor) > one_unit {
            Code::ActivityAmountDiffers
        } else {
            return None;
        };
        Some(about(code, activity).with("cost", cost).with("amount", amount).also(first.at()))
    }

    /// Months of the year in which the activity runs and no line of it has money.
    fn months(&self, activity: &Activity, shares: &[Lined<'_, '_>]) -> Option<Finding> {
        let of_year = || shares.iter().filter(|(_, line)| line.year == self.year).copied();
        let coverage = Coverage::of(self.year, Some(activity), of_year())?;
        let covered = coverage.covered.filter(|covered| *covered < coverage.due)?;
        let (_, line) = of_year().find(|(share, _)| share.has_money())?;
        let finding = about(Code::ActivityMonthsDiffer, activity)
            .with("due", coverage.due as usize)
            .with("covered", covered as usize)
            .with("year", Period::Year(self.year));
        Some(finding.also(line.at()))
    }

    fn marked_without_activity(&self) -> Vec<Finding> {
        let lines = self.budgeted.lines.iter().enumerate();
        let unused = lines.filter(|(number, line)| {
            line.year == self.year && matches!(line.target(), Target::Named(_)) && !self.used.contains(number)
        });
        let finding = |(_, line): (usize, &BudgetLine<'_>)| {
            let finding = Finding::new(Code::LineMarkedWithoutActivity).with("line", line.name());
            finding.with("year", Period::Year(line.year)).at(line.at())
        };
        unused.map(finding).collect()
    }
}

fn about(code: Code, activity: &Activity) -> Finding {
    Finding::new(code).with("activity", activity.name()).at(activity.at)
}
