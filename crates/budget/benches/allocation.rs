//! How long a budget of 5,000 lines and a plan of 500 activities take: `cargo bench -p budget`.
//!
//! Prints `name | ours | peer | limit`. The peer is a plain loop that only adds up the same lines by year: what any
//! program has to do at least.
#![allow(clippy::disallowed_methods, reason = "a bench measures time")]
#![allow(clippy::print_stdout, reason = "a bench prints its result")]

use std::{
    collections::BTreeMap,
    hint::black_box,
    time::{Duration, Instant},
};

use base::{
    At, Currency, FileId, Money, Place, PlaceCode, PlaceLevel, Places, RowKey, StandardGroup, Target, Year,
};
use budget::{Input, Line, Months, Phase, Sheet};
use plans::{Activity, LineShare, Plan};

const LINES: u32 = 5_000;
const ACTIVITIES: u32 = 500;
const ROUNDS: u32 = 20;

fn main() {
    let Some(year) = Year::new(2024) else { return };
    let town = PlaceCode::new("town");
    let mut places = Places::default();
    places.add(Place::new(town.clone(), PlaceLevel::Municipality, "Town"));
    let (sheets, plans) = ([sheet(year)], [plan()]);
    let rows: Vec<RowKey> = StandardGroup::ALL
        .iter()
        .map(|group| RowKey { people: (*group).into(), place: town.clone() })
        .collect();
    let input = Input {
        sheets: &sheets,
        plans: &plans,
        municipality: Some(&town),
        places: &places,
        year: Some(year),
    };
    let analysed = fastest(|| {
        black_box(budget::analyse(black_box(input)));
    });
    let budgeted = budget::analyse(input);
    let figures = fastest(|| {
        black_box(budgeted.link_figures(black_box(&rows)));
    });
    let added = fastest(|| {
        black_box(totals(black_box(&sheets)));
    });
    println!("budget 5k lines x 500 activities | {analysed:.2?} | {added:.2?} (sums alone) | 100 ms");
    println!("funded figures of 18 groups | {figures:.2?} | - | 50 ms");
}

fn fastest(mut work: impl FnMut()) -> Duration {
    let mut time = || {
        let start = Instant::now();
        work();
        start.elapsed()
    };
    (0..ROUNDS).map(|_| time()).min().unwrap_or_default()
}

fn totals(sheets: &[Sheet]) -> BTreeMap<(Year, Phase), i64> {
    let mut totals = BTreeMap::new();
    for line in sheets.iter().flat_map(|sheet| &sheet.lines) {
        *totals.entry((line.year, line.phase)).or_default() += line.amount.minor;
    }
    totals
}

fn sheet(year: Year) -> Sheet {
    let line = |number: u32| Line {
        at: At::row(FileId(0), 0, number + 2),
        code: Some(format!("{:02}.{:03}", number / 1_000, number / 2 % 1_000)),
        title: format!("Line {}", number / 2),
        programme: Some(format!("Programme {}", number / 2 % 15)),
        cofog: None,
        economic: None,
        fund: None,
        year,
        months: Some(Months::ALL),
        phase: if number.is_multiple_of(2) { Phase::Approved } else { Phase::Executed },
        amount: Money::new(i64::from(number) * 10_007, Currency::EUR),
        target: if number.is_multiple_of(3) { Target::Universal } else { Target::NotStated },
    };
    Sheet { at: At::file(FileId(0)), title: "Budget".into(), lines: (0..LINES).map(line).collect() }
}

fn plan() -> Plan {
    let target = |number: u32| {
        let groups = StandardGroup::ALL.iter().copied().skip(number as usize % 15).take(3);
        Target::Named(groups.map(Into::into).collect())
    };
    let share = |number: u32| LineShare {
        code: format!("{:02}-{:03}", number % 5, number * 7 % 1_000),
        weight: (!number.is_multiple_of(4)).then_some(3_000),
    };
    let activity = |number: u32| Activity {
        at: At::row(FileId(1), 0, number + 2),
        code: Some(number.to_string()),
        title: format!("Activity {number}"),
        objective: None,
        target: target(number),
        places: Vec::new(),
        responsible: None,
        start: None,
        end: None,
        cost: None,
        lines: (number..number + 10).map(share).collect(),
        adapts: None,
        indicators: Vec::new(),
    };
    Plan {
        at: At::file(FileId(1)),
        title: "Plan".into(),
        activities: (0..ACTIVITIES).map(activity).collect(),
    }
}
