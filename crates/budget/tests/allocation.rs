//! Money is divided to the last cent, and as a slow, obvious division would.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "builders of tests may stop on a surprise, as tests do"
)]

mod town;

use std::collections::BTreeMap;

use base::{At, Currency, FileId, Money, Target, TargetSet};
use budget::{Fund, Line, MoneyPhase, MoneyTable, Phase, Sheet};
use plans::{Activity, Plan};
use proptest::prelude::*;
use town::*;

#[test]
fn a_share_goes_to_the_exact_target_set_and_the_rest_to_the_mark_of_the_line() {
    let mut marked = line(2, "1", Phase::Approved, 1_000);
    marked.target = Target::Universal;
    let sheets = [sheet(0, vec![marked, line(3, "2", Phase::Approved, 100)])];
    let plans =
        plan(vec![activity(2, &["children", "roma+women"], &[("1", Some(3_000)), ("2", Some(5_000))])]);
    look(&sheets, &plans, |budgeted| {
        let table = &budgeted.money[0];
        let Target::Named(groups) = named(&["children", "roma+women"]) else { unreachable!() };
        assert_eq!(table.target_sets, [(groups, Money::new(350, Currency::EUR))]);
        assert_eq!((table.universal.minor, table.not_attributed.minor), (700, 50));
    });
}

#[test]
fn the_worked_example_of_the_documentation_holds() {
    let mut everybody = line(2, "1", Phase::Approved, 100_001);
    everybody.target = Target::Universal;
    let plans = plan(vec![
        activity(2, &["roma+women"], &[("1", Some(2_500))]),
        activity(3, &["children", "youth"], &[("1", Some(3_333))]),
    ]);
    look(&[sheet(0, vec![everybody])], &plans, |budgeted| {
        let table = &budgeted.money[0];
        let sets: Vec<i64> = table.target_sets.iter().map(|(_, money)| money.minor).collect();
        assert_eq!((sets, table.universal.minor), (vec![25_000, 33_330], 41_671));
    });
}

#[test]
fn claims_without_a_share_divide_what_is_left() {
    let plans = plan(vec![
        activity(2, &["women"], &[("1", Some(5_000))]),
        activity(3, &["youth"], &[("1", None)]),
        activity(4, &["roma"], &[("1", None)]),
    ]);
    assert_eq!(sets(&plans), [("women", 500), ("youth", 250), ("roma", 250)].map(owned));
}

#[test]
fn claims_beyond_the_line_are_scaled_to_it() {
    let plans = plan(vec![
        activity(2, &["women"], &[("1", Some(10_000))]),
        activity(3, &["roma"], &[("1", Some(10_000)), ("1", Some(20_000))]),
    ]);
    assert_eq!(sets(&plans), [("women", 250), ("roma", 750)].map(owned));
}

#[test]
fn an_activity_of_another_year_claims_nothing() {
    let mut old = activity(2, &["women"], &[("1", None)]);
    old.start = Some("2020-01-01".parse().unwrap());
    old.end = Some("2020-12-31".parse().unwrap());
    assert!(sets(&plan(vec![old])).is_empty());
}

#[test]
fn donor_money_is_a_fund_of_its_own() {
    let mut grant = line(3, "2", Phase::Approved, 300);
    grant.fund = Some(Fund::Donor);
    let sheets = [sheet(0, vec![line(2, "1", Phase::Approved, 1_000), grant])];
    look(&sheets, &[], |budgeted| {
        let funds: Vec<_> =
            budgeted.money[0].by_fund.iter().map(|fund| (fund.fund.clone(), fund.total.minor)).collect();
        assert_eq!(funds, [(None, 1_000), (Some(Fund::Donor), 300)]);
        assert!(Fund::Donor.is_off_budget() && !Fund::Own.is_off_budget());
    });
}

/// The target sets of a line of 10.00 €.
fn sets(plans: &[Plan]) -> Vec<(String, i64)> {
    look(&[sheet(0, vec![line(2, "1", Phase::Approved, 1_000)])], plans, |budgeted| {
        let money = |(set, money): &(TargetSet, Money)| (set.first().unwrap().code(), money.minor);
        budgeted.money[0].target_sets.iter().map(money).collect()
    })
}

fn owned((code, minor): (&str, i64)) -> (String, i64) {
    (code.to_owned(), minor)
}

// ── the slow reference ───────────────────────────────────────────────────────────────────────────────────────────

/// A share of one line as a fraction of it.
#[derive(Clone, Debug)]
struct Part {
    target: Target,
    numerator: i128,
    denominator: i128,
}

/// The parts of a line, written down as the rule reads: stated percentages, then equal parts of what they leave,
/// then the rest.
fn parts(line: &Line, activities: &[Activity]) -> Vec<Part> {
    let claims: Vec<(Target, Option<i128>)> = activities
        .iter()
        .filter(|activity| activity.runs_in(line.year))
        .filter_map(|activity| {
            let own: Vec<_> = activity
                .lines
                .iter()
                .filter(|share| Some(share.code.trim()) == line.code.as_deref())
                .collect();
            let stated: Vec<i128> = own.iter().filter_map(|share| share.weight.map(i128::from)).collect();
            let weight = (!stated.is_empty()).then(|| stated.iter().sum());
            (!own.is_empty()).then(|| (activity.target.clone(), weight))
        })
        .collect();
    let stated: i128 = claims.iter().filter_map(|(_, weight)| *weight).sum();
    let silent = claims.iter().filter(|(_, weight)| weight.is_none()).count() as i128;
    let whole = stated.max(10_000);
    let left = whole - stated;
    let mut parts: Vec<Part> = claims
        .into_iter()
        .map(|(target, weight)| match weight {
            Some(weight) => Part { target, numerator: weight, denominator: whole },
            None => Part { target, numerator: left, denominator: whole * silent },
        })
        .collect();
    if silent == 0 && left > 0 {
        parts.push(Part { target: line.target.clone(), numerator: left, denominator: whole });
    }
    parts
}

/// Gives every part its whole cents, then hands out the cents that are left, one by one, to the part that lacks
/// most; the first of equals.
fn cents(amount: i64, parts: &[Part]) -> Vec<i64> {
    let size = i128::from(amount.unsigned_abs());
    let mut given: Vec<i128> = parts.iter().map(|part| size * part.numerator / part.denominator).collect();
    let floors = given.clone();
    while given.iter().sum::<i128>() < size {
        // What a part lacks is (size * n - floor * d) / d; fractions are compared by cross multiplication.
        let lacks = |index: usize| size * parts[index].numerator - floors[index] * parts[index].denominator;
        let more = |one: usize, two: usize| {
            lacks(one) * parts[two].denominator > lacks(two) * parts[one].denominator
        };
        let waiting = (0..parts.len()).filter(|index| given[*index] == floors[*index]);
        let next = waiting.reduce(|best, index| if more(index, best) { index } else { best }).unwrap();
        given[next] += 1;
    }
    given.into_iter().map(|cents| i64::try_from(cents).unwrap() * amount.signum()).collect()
}

type Sums = BTreeMap<(base::Year, Currency, MoneyPhase, Target), i64>;

fn reference(lines: &[Line], activities: &[Activity]) -> Sums {
    let mut sums = Sums::new();
    for line in lines {
        let phase = match line.phase {
            Phase::Executed => MoneyPhase::Executed,
            _ => MoneyPhase::Planned,
        };
        let parts = parts(line, activities);
        for (part, cents) in parts.iter().zip(cents(line.amount.minor, &parts)) {
            let key = (line.year, line.amount.currency, phase, part.target.clone());
            *sums.entry(key).or_default() += cents;
        }
    }
    sums.retain(|_, minor| *minor != 0);
    sums
}

fn ours(tables: &[MoneyTable]) -> Sums {
    let mut sums = Sums::new();
    for table in tables {
        let sets = table.target_sets.iter().map(|(set, money)| (Target::Named(set.clone()), money));
        let rest = [(Target::Universal, &table.universal), (Target::NotStated, &table.not_attributed)];
        for (target, money) in sets.chain(rest) {
            sums.insert((table.year, table.currency, table.phase, target), money.minor);
        }
    }
    sums.retain(|_, minor| *minor != 0);
    sums
}

// ── random towns ─────────────────────────────────────────────────────────────────────────────────────────────────

fn targets() -> impl Strategy<Value = Target> {
    prop_oneof![
        Just(Target::NotStated),
        Just(Target::Universal),
        Just(named(&["women"])),
        Just(named(&["roma+women", "children"])),
        Just(named(&["older_people"])),
    ]
}

/// One row for every code, so that each row is a line and the reference need not gather rows.
fn random_lines() -> impl Strategy<Value = Vec<Line>> {
    let phase = prop_oneof![Just(Phase::Approved), Just(Phase::Adjusted), Just(Phase::Executed)];
    let fund = prop_oneof![Just(None), Just(Some(Fund::Own)), Just(Some(Fund::Donor))];
    let one = (phase, fund, -1_000_000_i64..10_000_000_000, targets(), 2023_i64..2026, any::<bool>());
    proptest::collection::vec(one, 1..8).prop_map(|lines| {
        let build = |(number, (phase, fund, minor, target, in_year, in_lek)): (usize, _)| {
            let mut line = line(u32::try_from(number).unwrap() + 2, &number.to_string(), phase, minor);
            (line.fund, line.target, line.year) = (fund, target, year(in_year));
            if in_lek {
                line.amount.currency = Currency::from_code("ALL").unwrap();
            }
            line
        };
        lines.into_iter().enumerate().map(build).collect()
    })
}

type RandomActivity = (Target, Vec<(u32, Option<u32>)>, i16);

fn random_activities() -> impl Strategy<Value = Vec<Activity>> {
    // Codes up to 11 while lines have at most 7: some activities name lines that do not exist.
    let share = (0_u32..12, proptest::option::of(0_u32..15_000));
    let one = (targets(), proptest::collection::vec(share, 0..5), 2022_i16..2026);
    proptest::collection::vec(one, 0..8).prop_map(|activities| {
        let build = |(number, (target, shares, end)): (usize, RandomActivity)| {
            let mut activity = activity(u32::try_from(number).unwrap() + 2, &["women"], &[]);
            activity.target = target;
            activity.start = Some(base::Date::new(2022, 1, 1).unwrap());
            activity.end = Some(base::Date::new(end, 6, 30).unwrap());
            let share =
                |(code, weight): (u32, Option<u32>)| plans::LineShare { code: format!(" {code} "), weight };
            activity.lines = shares.into_iter().map(share).collect();
            activity
        };
        activities.into_iter().enumerate().map(build).collect()
    })
}

type WildRow = (&'static str, Phase, i64, u32, Target, bool);

/// Any rows at all: codes repeat, stand in two sheets, lack.
fn wild_sheets() -> impl Strategy<Value = Vec<Sheet>> {
    let phase = prop_oneof![
        Just(Phase::Proposed),
        Just(Phase::Approved),
        Just(Phase::Adjusted),
        Just(Phase::Executed)
    ];
    let code = prop_oneof![Just(""), Just("0"), Just("1"), Just("2"), Just("-")];
    let one = (code, phase, any::<i64>(), 0_u32..3, targets(), any::<bool>());
    let sheets = proptest::collection::vec(proptest::collection::vec(one, 0..10), 0..4);
    sheets.prop_map(|sheets| {
        let build = |(file, rows): (usize, Vec<WildRow>)| {
            let file = u32::try_from(file).unwrap();
            let rows =
                rows.into_iter().enumerate().map(|(number, (code, phase, minor, shift, target, titled))| {
                    let small = if shift == 0 { minor } else { minor >> (20 * shift) };
                    let mut line = line(u32::try_from(number).unwrap() + 2, code, phase, small);
                    line.target = target;
                    line.title = if titled { "A".into() } else { "B".into() };
                    line.at = At::row(FileId(file), 0, u32::try_from(number).unwrap() + 2);
                    line
                });
            sheet(file, rows.collect())
        };
        sheets.into_iter().enumerate().map(build).collect()
    })
}

fn adds_up(table: &MoneyTable) -> bool {
    let sum = |sets: &[(TargetSet, Money)], universal: Money, not_attributed: Money| {
        let sets: i128 = sets.iter().map(|(_, money)| i128::from(money.minor)).sum();
        sets + i128::from(universal.minor) + i128::from(not_attributed.minor)
    };
    let whole = sum(&table.target_sets, table.universal, table.not_attributed);
    let funds = table.by_fund.iter().all(|fund| {
        sum(&fund.target_sets, fund.universal, fund.not_attributed) == i128::from(fund.total.minor)
    });
    let of_funds: i128 = table.by_fund.iter().map(|fund| i128::from(fund.total.minor)).sum();
    whole == i128::from(table.total.minor) && funds && of_funds == whole
}

proptest! {
    #[test]
    fn every_division_agrees_with_the_slow_reference_and_adds_up(
        lines in random_lines(), activities in random_activities(),
    ) {
        let expected = reference(&lines, &activities);
        let total: i128 = lines.iter().map(|line| i128::from(line.amount.minor)).sum();
        let plans = plan(activities);
        let (sums, adds, all) = look(&[sheet(0, lines)], &plans, |budgeted| {
            let all: i128 = budgeted.money.iter().map(|table| i128::from(table.total.minor)).sum();
            (ours(&budgeted.money), budgeted.money.iter().all(adds_up), all)
        });
        prop_assert_eq!(sums, expected);
        prop_assert!(adds);
        prop_assert_eq!(all, total);
    }

    #[test]
    fn any_rows_and_plans_add_up_without_a_panic(sheets in wild_sheets(), activities in random_activities()) {
        let plans = plan(activities);
        let rows = [row("women", "town"), row("children", "hill")];
        let adds = look(&sheets, &plans, |budgeted| {
            let _ = (budgeted.link_figures(&rows), budgeted.largest_universal(3, |_| true));
            budgeted.money.iter().all(adds_up)
        });
        prop_assert!(adds);
    }

    #[test]
    fn no_executed_amount_is_lost_between_rows_of_one_sheet(minors in proptest::collection::vec(-999_i64..9_999, 1..9)) {
        let rows = minors.iter().enumerate().map(|(number, minor)| {
            line(u32::try_from(number).unwrap() + 2, "7", Phase::Executed, *minor)
        });
        let total = look(&[sheet(0, rows.collect())], &[], |budgeted| budgeted.money[0].total.minor);
        prop_assert_eq!(total, minors.iter().sum::<i64>());
    }
}
