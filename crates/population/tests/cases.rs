//! Cases in plain words: tables in, what is known out. See `tests/cases/*.txt`.
//!
//! A case begins with `== what it shows`. It has tables (origin and year, a header, rows; an empty cell is a total)
//! and expectations: `GROUPS in PLACE: COUNT, BASIS`, `LOW to HIGH, BASIS`, a state, `as alternative`, findings, rows.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "builders of tests stand outside of #[test] functions, where clippy.toml does not reach"
)]

mod town;

use base::{Reading, Year};
use population::{Counted, Profile, profile};
use town::{Town, people, place, table};

fn said(counted: &Counted) -> String {
    let basis = counted.basis.map_or(String::new(), |basis| format!(", {}", basis.code()));
    let number = |value: base::Value| value.number().unwrap();
    match counted.reading {
        Reading::Known(value) => format!("{}{basis}", number(value)),
        Reading::Estimated(_, Some((low, high))) => format!("{low} to {high}{basis}"),
        Reading::Estimated(value, None) => format!("about {}{basis}", number(value)),
        other => other.state().to_string(),
    }
}

fn holds(profile: &Profile, line: &str) -> Result<(), String> {
    let findings: Vec<&str> = profile.findings.iter().map(|finding| finding.code.code()).collect();
    let has_row = |row: &str| {
        let (who, place) = row.split_once(" in ").unwrap();
        profile.rows().iter().any(|row| row.people == people(who) && row.place == self::place(place))
    };
    let (good, said) = if line == "no findings" {
        (findings.is_empty(), format!("{findings:?}"))
    } else if let Some(number) = line.strip_prefix("findings: ") {
        (number == findings.len().to_string(), format!("{findings:?}"))
    } else if let Some(code) = line.strip_prefix("finding ") {
        let only_these = !findings.is_empty() && findings.iter().all(|found| *found == code);
        (only_these, format!("{findings:?}"))
    } else if let Some(row) = line.strip_prefix("no row ") {
        (!has_row(row), "the row is there".into())
    } else if let Some(row) = line.strip_prefix("row ") {
        (has_row(row), "no such row".into())
    } else {
        let (question, expected) = line.split_once(": ").unwrap();
        let (who, place_name) = question.split_once(" in ").unwrap();
        let said = match place_name.strip_suffix(" as alternative") {
            Some(name) => {
                profile.alternative(&people(who), &place(name)).map(|it| said(&it).replace("about ", ""))
            }
            None => Some(said(&profile.population(&people(who), &place(place_name)))),
        };
        (said.as_deref() == Some(expected), format!("{said:?}"))
    };
    if good { Ok(()) } else { Err(format!("expected “{line}”, got {said}")) }
}

fn check(case: &str) {
    let (name, body) = case.split_once('\n').unwrap();
    let (given, expected) = body.split_once("expect\n").unwrap_or_else(|| panic!("{name}: nothing expected"));
    let mut year = Some(Year::new(2024).unwrap());
    let mut tables = Vec::new();
    for (index, text) in given.split("table ").enumerate() {
        if let Some(asked) = text.trim().strip_prefix("year ") {
            year = Year::new(asked.parse().unwrap());
        } else if index > 0 {
            tables.push(table(u32::try_from(index).unwrap(), text));
        }
    }
    let town = Town::new();
    let profile = profile(&town.input(&tables, year));
    for line in expected.lines().map(str::trim).filter(|line| !line.is_empty()) {
        holds(&profile, line).unwrap_or_else(|problem| panic!("{name}: {problem}"));
    }
}

#[test]
fn every_case_in_plain_words_holds() {
    for text in [
        include_str!("cases/groups.txt"),
        include_str!("cases/sources.txt"),
        include_str!("cases/margins.txt"),
    ] {
        text.split("== ").skip(1).for_each(check);
    }
}
