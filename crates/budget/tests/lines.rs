//! Rows of sheets become budget lines.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "builders of tests may stop on a surprise, as tests do"
)]

mod town;

use base::{At, Code, Currency, FileId, Money, Spot};
use budget::{MoneyPhase, Phase, Sheet};
use town::*;

fn total(sheets: &[Sheet], phase: MoneyPhase) -> i64 {
    look(sheets, &[], |budgeted| {
        budgeted.money.iter().filter(|table| table.phase == phase).map(|table| table.total.minor).sum()
    })
}

fn codes(sheets: &[Sheet]) -> Vec<Code> {
    look(sheets, &[], |budgeted| budgeted.findings.iter().map(|finding| finding.code).collect())
}

#[test]
fn planned_is_the_adjusted_amount_else_the_approved_one_and_never_the_proposed_one() {
    let sheets = [sheet(
        0,
        vec![
            line(2, "1", Phase::Proposed, 900),
            line(3, "1", Phase::Approved, 500),
            line(4, "1", Phase::Adjusted, 400),
            line(5, "2", Phase::Approved, 70),
            line(6, "3", Phase::Proposed, 10_000),
            line(7, "1", Phase::Executed, 390),
        ],
    )];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 470);
    assert_eq!(total(&sheets, MoneyPhase::Executed), 390);
    assert_eq!(codes(&sheets), [Code::LinesOnlyProposed]);
}

#[test]
fn an_adjustment_of_one_line_leaves_the_other_line_of_the_same_code_alone() {
    let titled = |mut line: budget::Line, title: &str| {
        line.title = title.into();
        line
    };
    let sheets = [sheet(
        0,
        vec![
            titled(line(2, "1", Phase::Approved, 100), "Wages"),
            titled(line(3, "1", Phase::Approved, 50), "Goods"),
            titled(line(4, "1", Phase::Adjusted, 120), "Wages"),
        ],
    )];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 170);
}

#[test]
fn the_phases_of_one_line_meet_over_two_sheets() {
    let sheets = [
        sheet(0, vec![line(2, "10-020/1", Phase::Approved, 100)]),
        sheet(1, vec![line(2, "10.020.1", Phase::Adjusted, 80)]),
    ];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 80);
    assert!(codes(&sheets).is_empty());
}

#[test]
fn the_same_line_in_two_sheets_is_counted_once() {
    let one = || vec![line(2, "1", Phase::Approved, 100), line(3, "2", Phase::Approved, 100)];
    let sheets = [sheet(0, one()), sheet(1, one())];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 200);
    assert_eq!(codes(&sheets), [Code::LineInTwoSheets, Code::LineInTwoSheets]);
}

#[test]
fn a_line_with_different_amounts_in_two_sheets_is_kept_twice_and_said() {
    let sheets = [
        sheet(0, vec![line(2, "1", Phase::Approved, 100)]),
        sheet(1, vec![line(7, "1", Phase::Approved, 150)]),
    ];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 250);
    look(&sheets, &[], |budgeted| {
        let finding = &budgeted.findings[0];
        assert_eq!(finding.code, Code::LineAmountsDiffer);
        assert_eq!(finding.at, Some(At::row(FileId(1), 0, 7)));
        assert_eq!(finding.also, Some(At::row(FileId(0), 0, 2)));
    });
}

#[test]
fn two_lines_of_one_sheet_are_not_both_taken_for_the_same_line_of_another() {
    let titled = |row, title: &str| {
        let mut line = line(row, "1", Phase::Approved, 100);
        line.title = title.into();
        line
    };
    let sheets = [sheet(0, vec![titled(2, "Wages")]), sheet(1, vec![titled(2, "Goods"), titled(3, "Wages")])];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 200);
}

#[test]
fn two_equal_rows_of_one_sheet_are_both_counted_and_said_once() {
    let sheets = [sheet(0, (2..5).map(|row| line(row, "1", Phase::Executed, 100)).collect())];
    assert_eq!(total(&sheets, MoneyPhase::Executed), 300);
    assert_eq!(codes(&sheets), [Code::LineRepeated]);
}

#[test]
fn lines_without_a_code_are_known_by_their_row() {
    let at = |row, column, phase| {
        let mut line = line(row, "", phase, 100);
        line.at.spot = Spot::Cell { sheet: 0, row, column };
        line
    };
    let sheets =
        [sheet(0, vec![at(2, 5, Phase::Approved), at(2, 6, Phase::Adjusted), at(3, 5, Phase::Approved)])];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 200);
    look(&sheets, &[], |budgeted| assert_eq!(budgeted.lines.len(), 2));
}

#[test]
fn currencies_are_never_added_up() {
    let mut lek = line(3, "1", Phase::Approved, 9_000);
    lek.amount.currency = Currency::from_code("ALL").unwrap();
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 100), lek])];
    assert_eq!(codes(&sheets), [Code::LineInTwoCurrencies]);
    look(&sheets, &[], |budgeted| {
        let totals: Vec<Money> = budgeted.money.iter().map(|table| table.total).collect();
        assert_eq!(
            totals,
            [Money::new(9_000, Currency::from_code("ALL").unwrap()), Money::new(100, Currency::EUR)]
        );
    });
}

#[test]
fn a_negative_amount_is_said_and_counted() {
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 100), line(3, "2", Phase::Approved, -30)])];
    assert_eq!(total(&sheets, MoneyPhase::Planned), 70);
    assert_eq!(codes(&sheets), [Code::AmountNegative]);
}

#[test]
fn an_amount_that_cannot_be_added_is_left_out_and_the_others_are_used() {
    let sheets = [sheet(
        0,
        vec![
            line(2, "1", Phase::Approved, i64::MAX - 10),
            line(3, "2", Phase::Approved, i64::MIN),
            line(4, "3", Phase::Approved, 7),
        ],
    )];
    assert_eq!(codes(&sheets), [Code::AmountTooLarge]);
    assert_eq!(total(&sheets, MoneyPhase::Planned), i64::MAX - 3);
}
