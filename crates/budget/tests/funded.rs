//! What the budget says of the link *funded*.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "builders of tests may stop on a surprise, as tests do"
)]

mod town;

use base::{At, Currency, Evidence, FigureName, LinkFigures, Money, PlaceCode, Reading, Target, Value};
use budget::{Fund, Phase, Sheet};
use plans::Plan;
use town::*;

fn figures(sheets: &[Sheet], plans: &[Plan], people: &str, place: &str) -> LinkFigures {
    look(sheets, plans, |budgeted| budgeted.link_figures(&[row(people, place)]))
}

fn reading(figures: &LinkFigures, name: FigureName) -> Option<Reading> {
    figures.figures.iter().find(|f| f.figure.name == name).map(|f| f.figure.reading)
}

fn minor(figures: &LinkFigures, name: FigureName) -> Option<i64> {
    match reading(figures, name)? {
        Reading::Known(Value::Money(Money { minor, .. })) => Some(minor),
        _ => None,
    }
}

fn day_centre(last_month: u8) -> Sheet {
    let mut approved = line(14, "10.2.1", Phase::Approved, 4_400_000);
    approved.months = Some(months(last_month));
    sheet(0, vec![approved])
}

#[test]
fn a_day_centre_with_money_for_eleven_of_twelve_months_shows_the_gap_though_the_yearly_sum_is_there() {
    let plans = plan(vec![activity(2, &["older_people"], &[("10.2.1", None)])]);
    let figures = figures(&[day_centre(11)], &plans, "older_people", "town");
    assert_eq!(minor(&figures, FigureName::MoneyPlanned), Some(4_400_000));
    assert_eq!(reading(&figures, FigureName::MonthsCovered), Some(Reading::count(11)));
    assert_eq!(reading(&figures, FigureName::MonthsDue), Some(Reading::count(12)));
    let covered = figures.figures.iter().find(|f| f.figure.name == FigureName::MonthsCovered).unwrap();
    let cited: Vec<At> = covered
        .figure
        .evidence
        .iter()
        .filter_map(|id| match figures.evidence.get(*id) {
            Some(Evidence::Found { at, .. }) => Some(*at),
            _ => None,
        })
        .collect();
    assert_eq!(cited, [At::row(PLAN, 0, 2), At::row(BUDGET, 0, 14)]);
}

#[test]
fn a_grant_that_follows_the_own_budget_fills_the_year() {
    let mut grant = line(15, "G-7", Phase::Approved, 400_000);
    grant.months = Some(budget::Months::of([12]));
    grant.fund = Some(Fund::Donor);
    let sheets = [day_centre(11), sheet(1, vec![grant])];
    let plans = plan(vec![activity(2, &["older_people"], &[("10.2.1", None), ("G-7", None)])]);
    let figures = figures(&sheets, &plans, "older_people", "town");
    assert_eq!(reading(&figures, FigureName::MonthsCovered), Some(Reading::count(12)));
}

#[test]
fn one_activity_does_not_fill_the_months_of_another() {
    let mut kitchen = line(15, "3", Phase::Approved, 100);
    kitchen.months = Some(months(12));
    let sheets = [day_centre(11), sheet(1, vec![kitchen])];
    let plans = plan(vec![
        activity(2, &["older_people"], &[("3", None)]),
        activity(3, &["older_people"], &[("10.2.1", None)]),
    ]);
    let figures = figures(&sheets, &plans, "older_people", "town");
    assert_eq!(reading(&figures, FigureName::MonthsCovered), Some(Reading::count(11)));
}

#[test]
fn an_activity_that_needs_money_and_has_none_is_covered_in_no_month() {
    let sheets = [day_centre(12)];
    let months = |costly: bool| {
        let paid = activity(2, &["older_people"], &[("10.2.1", None)]);
        let mut unpaid = activity(3, &["older_people"], &[]);
        unpaid.cost = costly.then_some(Money::new(500, Currency::EUR));
        let figures = figures(&sheets, &plan(vec![paid, unpaid]), "older_people", "town");
        reading(&figures, FigureName::MonthsCovered)
    };
    assert_eq!(months(true), Some(Reading::count(0)));
    assert_eq!(months(false), Some(Reading::count(12)));
}

#[test]
fn only_the_months_in_which_the_activity_runs_are_due() {
    let mut summer = activity(2, &["older_people"], &[("10.2.1", None)]);
    summer.start = Some("2024-06-01".parse().unwrap());
    summer.end = Some("2024-08-31".parse().unwrap());
    let figures = figures(&[day_centre(7)], &plan(vec![summer]), "older_people", "town");
    assert_eq!(reading(&figures, FigureName::MonthsCovered), Some(Reading::count(2)));
    assert_eq!(reading(&figures, FigureName::MonthsDue), Some(Reading::count(3)));
}

#[test]
fn months_that_no_line_states_are_unknown() {
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 100)])];
    let plans = plan(vec![activity(2, &["women"], &[("1", None)])]);
    let figures = figures(&sheets, &plans, "women", "town");
    assert_eq!(reading(&figures, FigureName::MonthsCovered), Some(Reading::Unknown));
}

#[test]
fn a_row_has_the_money_of_activities_that_name_its_group_and_of_lines_marked_for_it() {
    let mut marked = line(3, "2", Phase::Approved, 700);
    marked.target = named(&["women"]);
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 1_000), marked])];
    let plans = plan(vec![activity(2, &["roma+women"], &[("1", Some(2_500))])]);
    let planned = |people: &str| minor(&figures(&sheets, &plans, people, "town"), FigureName::MoneyPlanned);
    assert_eq!(planned("women"), Some(950));
    assert_eq!(planned("roma"), Some(250));
    assert_eq!(planned("roma+women"), Some(250));
}

#[test]
fn money_of_a_settlement_stays_there() {
    let mut there = activity(2, &["children"], &[("1", None)]);
    there.places = vec![PlaceCode::new("hill")];
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 1_000)])];
    let plans = plan(vec![there]);
    let planned = |place: &str| minor(&figures(&sheets, &plans, "children", place), FigureName::MoneyPlanned);
    assert_eq!((planned("hill"), planned("town"), planned("mill")), (Some(1_000), Some(1_000), Some(0)));
}

#[test]
fn a_group_without_money_has_a_known_zero_that_names_the_sheets_that_were_searched() {
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 1_000)])];
    let figures = figures(&sheets, &[], "carers", "town");
    assert_eq!(minor(&figures, FigureName::MoneyPlanned), Some(0));
    assert_eq!(reading(&figures, FigureName::MoneyExecuted), Some(Reading::NotCollected));
    assert_eq!(reading(&figures, FigureName::MonthsCovered), None);
    for link_figure in &figures.figures {
        let id = link_figure.figure.evidence[0];
        assert_eq!(figures.evidence.get(id), Some(&Evidence::Searched { at: At::file(BUDGET) }));
    }
}

#[test]
fn execution_that_some_lines_do_not_give_is_a_range() {
    let sheets = [sheet(
        0,
        vec![
            line(2, "1", Phase::Approved, 1_000),
            line(3, "1", Phase::Executed, 800),
            line(4, "2", Phase::Approved, 500),
        ],
    )];
    let money = |lines: &[(&str, Option<u32>)]| {
        let plans = plan(vec![activity(2, &["women"], lines)]);
        reading(&figures(&sheets, &plans, "women", "town"), FigureName::MoneyExecuted).unwrap()
    };
    let euros = |minor| Value::Money(Money::new(minor, Currency::EUR));
    assert_eq!(money(&[("1", None)]), Reading::Known(euros(800)));
    assert_eq!(money(&[("1", None), ("2", None)]), Reading::Estimated(euros(800), Some((800.0, 1_300.0))));
    assert_eq!(money(&[("2", None)]), Reading::Unknown);
}

#[test]
fn where_no_budget_was_read_nothing_is_said() {
    assert!(figures(&[], &[], "women", "town").figures.is_empty());
}

#[test]
fn the_largest_universal_lines_come_first_with_the_share_that_is_for_everybody() {
    let universal = |row, code: &str, minor| {
        let mut line = line(row, code, Phase::Approved, minor);
        line.target = Target::Universal;
        line
    };
    let sheets = [sheet(0, vec![universal(2, "lights", 600), universal(3, "roads", 1_000)])];
    let plans = plan(vec![activity(2, &["women"], &[("roads", Some(5_000))])]);
    look(&sheets, &plans, |budgeted| {
        let largest = budgeted.largest_universal(1, |_| true);
        assert_eq!(largest.len(), 1);
        assert_eq!((largest[0].code.as_deref(), largest[0].amount.minor), (Some("lights"), 600));
        assert_eq!(budgeted.universal_lines()[1].amount.minor, 500);
    });
}

#[test]
fn without_a_year_the_latest_one_with_lines_is_looked_at() {
    let mut later = line(3, "1", Phase::Approved, 5);
    later.year = year(2025);
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 7), later])];
    let places = places();
    let input =
        budget::Input { sheets: &sheets, plans: &[], municipality: None, places: &places, year: None };
    let budgeted = budget::analyse(input);
    assert_eq!(budgeted.year, Some(year(2025)));
}
