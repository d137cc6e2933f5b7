//! Budget lines, whom their money is for, and the sums that hold.

use std::collections::BTreeMap;

use ::budget::{Budgeted, Fund, MoneyPhase, MoneyTable, Months, Phase, allocation::Share, line::BudgetLine};
use base::{
    At, Money, Target, TargetSet,
    record::{Line as LineRecord, LineId},
};
use intake::Intake;
use plans::Activity;
use reckon::Reckoned;

use super::{Book, people, plans as activities};
use crate::{
    fields::{Fields, fields},
    spot,
};

pub(super) fn keep(book: &mut Book<'_>, intake: &Intake, reckoned: &Reckoned<'_>) {
    let budgeted = &reckoned.engines.budgeted;
    let ranks: BTreeMap<At, usize> =
        reckoned.outcome.universal.iter().zip(1..).map(|(line, rank)| (line.at, rank)).collect();
    let (mut lines, mut amounts, mut ids) = (Vec::new(), Vec::new(), Vec::new());
    for (position, line) in budgeted.lines.iter().enumerate() {
        // A file can repeat a row's cell for two phases; two lines never begin in the same place with one code.
        let id = book.id::<LineRecord>(line.at(), usize::try_from(line.year.number()).unwrap_or(0));
        let rank = ranks.get(&line.at()).filter(|_| Some(line.year) == reckoned.outcome.year);
        lines.extend(one_line(book, (id, position), line, rank.copied()));
        amounts.extend(of_line(book, id, line));
        ids.push(id);
    }
    book.add("budget_line", lines);
    book.add("budget_amount", amounts);
    let shares = shares(book, &ids, budgeted, &numbered(intake));
    book.add("budget_share", shares);
    let sums: Vec<Fields> = budgeted.money.iter().flat_map(|table| sums(book, table)).collect();
    book.add("money_share", sums);
}

/// The activities of all plans in reading order: shares speak of them by number.
fn numbered(intake: &Intake) -> Vec<&Activity> {
    intake.plans.iter().flat_map(|plan| &plan.activities).collect()
}

fn one_line(
    book: &Book<'_>,
    (id, position): (LineId, usize),
    line: &BudgetLine<'_>,
    rank: Option<usize>,
) -> Option<Fields> {
    let first = line.rows.first()?;
    let (at, (fund, fund_name)) = (spot::Columns::from(first.at.spot), fund(line.fund()));
    let sum = |phase| sum(line, phase);
    Some(fields! {
        office: book.office, id: id, position: position, version: book.version(first.at.file)?,
        at_sheet: at.sheet, at_row: at.row, at_column: at.column, year: line.year, code: line.written_code(),
        title: line.title(), programme: first.programme.as_deref(), functional: first.cofog.as_deref(),
        economic: first.economic.as_deref(), fund: fund, fund_name: fund_name,
        months: line.months().map(months), target: people::target(line.target()),
        target_people: people::named(line.target()), currency: line.currency.code(),
        proposed_minor: sum(Phase::Proposed), approved_minor: sum(Phase::Approved),
        adjusted_minor: sum(Phase::Adjusted), executed_minor: sum(Phase::Executed),
        planned_minor: line.amount(MoneyPhase::Planned).map(|money| money.minor), users_unknown_rank: rank,
    })
}

fn sum(line: &BudgetLine<'_>, phase: Phase) -> Option<i64> {
    let amounts = line.rows.iter().filter(|row| row.phase == phase).map(|row| row.amount.minor);
    amounts.reduce(i64::saturating_add)
}

/// Twelve letters 0 and 1, January first.
fn months(months: Months) -> String {
    (1..=12).map(|month| if months.has(month) { '1' } else { '0' }).collect()
}

/// The code of a fund, and the name of another one.
fn fund(fund: Option<&Fund>) -> (Option<&'static str>, Option<&str>) {
    match fund {
        None => (None, None),
        Some(Fund::Own) => (Some("own"), None),
        Some(Fund::Donor) => (Some("donor"), None),
        Some(Fund::Ministry) => (Some("ministry"), None),
        Some(Fund::CivilSociety) => (Some("civil_society"), None),
        Some(Fund::Other(name)) => (Some("other"), Some(name)),
    }
}

fn of_line<'a>(
    book: &'a Book<'_>,
    line: LineId,
    of: &'a BudgetLine<'_>,
) -> impl Iterator<Item = Fields> + 'a {
    of.rows.iter().enumerate().filter_map(move |(position, row)| {
        let at = spot::Columns::from(row.at.spot);
        Some(fields! {
            office: book.office, line: line, position: position, phase: row.phase.code(), minor: row.amount.minor,
            version: book.version(row.at.file)?, at_sheet: at.sheet, at_row: at.row, at_column: at.column,
        })
    })
}

fn shares(book: &Book<'_>, lines: &[LineId], budgeted: &Budgeted<'_>, numbered: &[&Activity]) -> Vec<Fields> {
    let minor = |money: Option<Money>| money.map(|money| money.minor);
    let row = |(position, share): (usize, &Share<'_>)| {
        let activity = share.activity.and_then(|number| numbered.get(number));
        Some(fields! {
            office: book.office, line: *lines.get(share.line)?, position: position,
            activity: activity.map(|activity| activities::id(book, activity)),
            target: people::target(share.target), target_people: people::named(share.target),
            planned_minor: minor(share.planned), executed_minor: minor(share.executed),
        })
    };
    budgeted.shares().iter().enumerate().filter_map(row).collect()
}

/// One sum of a money table: whom it is for, and how much.
type Sum = (&'static str, String, Money);

/// The sums of a table, over all funds and fund by fund.
fn sums(book: &Book<'_>, table: &MoneyTable) -> Vec<Fields> {
    let all = sums_of(&table.target_sets, (table.total, table.universal, table.not_attributed));
    let by_fund = table.by_fund.iter().map(|fund| {
        let (code, name) = self::fund(fund.fund.as_ref());
        let sums = sums_of(&fund.target_sets, (fund.total, fund.universal, fund.not_attributed));
        (code.unwrap_or("not_stated"), name, sums)
    });
    let mut rows = Vec::new();
    for (fund, fund_name, sums) in [("all", None, all)].into_iter().chain(by_fund) {
        for (target, target_people, money) in sums {
            rows.push(fields! {
                office: book.office, year: table.year, currency: table.currency.code(), phase: table.phase.code(),
                position: rows.len(), fund: fund, fund_name: fund_name, target: target,
                target_people: target_people, minor: money.minor,
            });
        }
    }
    rows
}

fn sums_of(sets: &[(TargetSet, Money)], (total, universal, not_stated): (Money, Money, Money)) -> Vec<Sum> {
    let none = String::new;
    let named = sets
        .iter()
        .map(|(set, money)| (people::target(&Target::Named(set.clone())), people::codes(set), *money));
    let mut sums = vec![("total", none(), total)];
    sums.extend(named);
    sums.push((people::target(&Target::Universal), none(), universal));
    sums.push((people::target(&Target::NotStated), none(), not_stated));
    sums
}
