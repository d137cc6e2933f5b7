//! Builders for the budget of a small town, shared by the tests of this crate.
#![allow(dead_code, reason = "every test file uses a part of it")]

use base::{
    At, Currency, FileId, Money, People, Place, PlaceCode, PlaceLevel, Places, RowKey, Target, TargetSet,
    Year,
};
use budget::{Budgeted, Input, Line, Months, Phase, Sheet};
use plans::{Activity, LineShare, Plan};

pub const BUDGET: FileId = FileId(0);
pub const PLAN: FileId = FileId(9);

pub fn year(number: i64) -> Year {
    Year::new(number).unwrap()
}

pub fn named(codes: &[&str]) -> Target {
    Target::Named(codes.iter().map(|code| People::from_code(code).unwrap()).collect::<TargetSet>())
}

/// A line of 2024 in euros.
pub fn line(row: u32, code: &str, phase: Phase, minor: i64) -> Line {
    Line {
        at: At::row(BUDGET, 0, row),
        code: (!code.is_empty()).then(|| code.to_owned()),
        title: "Line".into(),
        programme: None,
        cofog: None,
        economic: None,
        fund: None,
        year: year(2024),
        months: None,
        phase,
        amount: Money::new(minor, Currency::EUR),
        target: Target::NotStated,
    }
}

pub fn sheet(number: u32, mut lines: Vec<Line>) -> Sheet {
    for line in &mut lines {
        line.at.file = FileId(number);
    }
    Sheet { at: At::file(FileId(number)), title: "Budget".into(), lines }
}

/// An activity for these groups in 2024 that uses these lines.
pub fn activity(row: u32, groups: &[&str], lines: &[(&str, Option<u32>)]) -> Activity {
    let share = |(code, weight): &(&str, Option<u32>)| LineShare { code: (*code).into(), weight: *weight };
    Activity {
        at: At::row(PLAN, 0, row),
        code: None,
        title: format!("Activity {row}"),
        objective: None,
        target: named(groups),
        places: Vec::new(),
        responsible: None,
        start: Some("2024-01-01".parse().unwrap()),
        end: Some("2024-12-31".parse().unwrap()),
        cost: None,
        lines: lines.iter().map(share).collect(),
        adapts: None,
        indicators: Vec::new(),
    }
}

pub fn plan(activities: Vec<Activity>) -> Vec<Plan> {
    vec![Plan { at: At::file(PLAN), title: "Plan".into(), activities }]
}

pub fn town() -> PlaceCode {
    PlaceCode::new("town")
}

pub fn places() -> Places {
    let mut places = Places::default();
    places.add(Place::new(town(), PlaceLevel::Municipality, "Town"));
    for code in ["hill", "mill"] {
        places.add(Place::new(PlaceCode::new(code), PlaceLevel::Settlement, code).within(&town()));
    }
    places
}

pub fn row(people: &str, place: &str) -> RowKey {
    RowKey { people: People::from_code(people).unwrap(), place: PlaceCode::new(place) }
}

/// Analyses the sheets and plans for 2024 and hands the result to `look`.
pub fn look<T>(sheets: &[Sheet], plans: &[Plan], look: impl FnOnce(&Budgeted<'_>) -> T) -> T {
    let (town, places) = (town(), places());
    let input = Input { sheets, plans, municipality: Some(&town), places: &places, year: Some(year(2024)) };
    look(&budget::analyse(input))
}

/// January to this month.
pub fn months(last: u8) -> Months {
    Months::of(1..=last)
}
