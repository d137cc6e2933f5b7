//! Where plan and budget disagree, with the places of both sides.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "builders of tests may stop on a surprise, as tests do"
)]

mod town;

use base::{At, Code, Currency, Finding, Money};
use budget::{Phase, Sheet};
use plans::{Activity, Plan};
use town::*;

fn findings(sheets: &[Sheet], plans: &[Plan]) -> Vec<Finding> {
    look(sheets, plans, |budgeted| budgeted.findings.clone())
}

/// The findings of one activity on a budget of one line of 1,000.00 € over the whole year.
fn of(activity: Activity) -> Vec<Finding> {
    let mut whole = line(7, "1", Phase::Approved, 100_000);
    whole.months = Some(months(12));
    findings(&[sheet(0, vec![whole])], &plan(vec![activity]))
}

fn codes(findings: &[Finding]) -> Vec<Code> {
    findings.iter().map(|finding| finding.code).collect()
}

fn euros(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

const ROW: At = At::row(PLAN, 0, 2);
const LINE: At = At::row(BUDGET, 0, 7);

#[test]
fn an_activity_that_agrees_with_its_line_has_no_finding() {
    let mut agrees = activity(2, &["women"], &[("1", None)]);
    agrees.cost = Some(euros(100_100));
    assert!(of(agrees).is_empty());
}

#[test]
fn an_activity_without_a_line_is_said() {
    let found = of(activity(2, &["women"], &[]));
    assert_eq!((codes(&found), found[0].at), (vec![Code::ActivityWithoutLine], Some(ROW)));
}

#[test]
fn a_line_that_does_not_exist_is_said_and_the_others_are_used() {
    let found = of(activity(2, &["women"], &[("404", None), ("1", None)]));
    assert_eq!(codes(&found), [Code::ActivityLineUnknown]);
}

#[test]
fn cost_and_share_of_the_line_may_differ_by_one_unit_of_the_currency() {
    let mut dear = activity(2, &["women"], &[("1", None)]);
    dear.cost = Some(euros(100_101));
    let found = of(dear);
    assert_eq!(codes(&found), [Code::ActivityAmountDiffers]);
    assert_eq!((found[0].at, found[0].also), (Some(ROW), Some(LINE)));
}

#[test]
fn cost_in_another_currency_is_said() {
    let mut foreign = activity(2, &["women"], &[("1", None)]);
    foreign.cost = Some(Money::new(100_000, Currency::from_code("ALL").unwrap()));
    assert_eq!(codes(&of(foreign)), [Code::ActivityCurrencyDiffers]);
}

#[test]
fn a_budget_year_of_the_activity_without_its_line_is_said() {
    let mut long = activity(2, &["women"], &[("1", None)]);
    long.end = Some("2026-12-31".parse().unwrap());
    long.cost = Some(euros(1));
    let mut other = line(9, "2", Phase::Approved, 5);
    other.year = year(2025);
    let mut own = line(7, "1", Phase::Approved, 100_000);
    own.months = Some(months(12));
    let found = findings(&[sheet(0, vec![own, other])], &plan(vec![long]));
    assert_eq!(codes(&found), [Code::ActivityYearWithoutLine]);
    assert_eq!(found[0].also, Some(LINE));
}

#[test]
fn the_cost_of_many_years_is_compared_with_the_lines_of_all_of_them() {
    let mut long = activity(2, &["women"], &[("1", None)]);
    long.end = Some("2025-12-31".parse().unwrap());
    long.cost = Some(euros(300));
    let mut second = line(9, "1", Phase::Approved, 200);
    second.year = year(2025);
    let sheets = [sheet(0, vec![line(7, "1", Phase::Approved, 100), second])];
    assert!(findings(&sheets, &plan(vec![long])).is_empty());
}

#[test]
fn months_in_which_the_activity_runs_and_its_line_has_no_money_are_said() {
    let mut short = line(7, "1", Phase::Approved, 100_000);
    short.months = Some(months(11));
    let plans = plan(vec![activity(2, &["women"], &[("1", None)])]);
    let found = findings(&[sheet(0, vec![short])], &plans);
    assert_eq!(codes(&found), [Code::ActivityMonthsDiffer]);
    assert_eq!((found[0].at, found[0].also), (Some(ROW), Some(LINE)));
}

#[test]
fn a_marked_line_that_no_activity_uses_is_said() {
    let mut marked = line(7, "1", Phase::Approved, 100);
    marked.target = named(&["roma"]);
    let sheets = [sheet(0, vec![marked, line(8, "2", Phase::Approved, 100)])];
    let plans = plan(vec![activity(2, &["women"], &[("2", None)])]);
    let found = findings(&sheets, &plans);
    assert_eq!((codes(&found), found[0].at), (vec![Code::LineMarkedWithoutActivity], Some(LINE)));
}

#[test]
fn shares_beyond_the_line_are_said_on_both_sides() {
    let plans = plan(vec![
        activity(2, &["women"], &[("1", Some(8_000))]),
        activity(3, &["roma"], &[("1", Some(4_000))]),
        activity(4, &["youth"], &[("1", None)]),
    ]);
    let found = findings(&[sheet(0, vec![line(7, "1", Phase::Approved, 100)])], &plans);
    assert_eq!(codes(&found), [Code::LineOverclaimed, Code::LineNothingLeft]);
    assert_eq!((found[0].at, found[0].also), (Some(LINE), Some(ROW)));
    assert_eq!((found[1].at, found[1].also), (Some(At::row(PLAN, 0, 4)), Some(LINE)));
}

#[test]
fn where_no_budget_was_read_a_plan_is_not_blamed_for_it() {
    assert!(findings(&[], &plan(vec![activity(2, &["women"], &[])])).is_empty());
}
