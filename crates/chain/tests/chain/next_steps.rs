//! Next steps by link, duty and day, as sentences in `tests/next_steps.toml`.

use base::{Argument, CountryPack, Date, Link};
use serde::Deserialize;

use crate::figures::{figures, judged, row_key};

const COUNTRY: &str = include_str!("../invented_country.toml");

#[derive(Deserialize)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    says: String,
    #[serde(default = "roma")]
    people: String,
    today: Option<String>,
    link: Link,
    figures: toml::Table,
    #[serde(default = "yes")]
    focus: bool,
    duty: Option<String>,
    step: Option<String>,
    by: Option<String>,
    #[serde(default)]
    arguments: toml::Table,
}

fn roma() -> String {
    "roma".into()
}

const fn yes() -> bool {
    true
}

fn text(argument: &Argument) -> String {
    match argument {
        Argument::Text(text) => text.to_string(),
        Argument::Period(period) => period.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_case_offers_the_step_that_its_sentence_names() {
    let pack = CountryPack::parse(COUNTRY).unwrap();
    let file: File = toml::from_str(include_str!("../next_steps.toml")).unwrap();
    for case in file.case {
        let key = row_key(&case.people);
        let today = case.today.map(|day| day.parse::<Date>().unwrap());
        let row = judged(&key, figures(&key, &case.figures, &toml::Table::new()), &pack, case.focus, today);
        let found = row.link(case.link).unwrap();
        let step = found.next_step.as_ref();
        assert_eq!(step.map(|step| step.code.clone()), case.step, "{}", case.says);
        assert_eq!(step.map(|step| step.by.clone()), case.by, "{}", case.says);
        let arguments: toml::Table = step
            .into_iter()
            .flat_map(|step| &step.arguments)
            .map(|(name, value)| ((*name).to_owned(), toml::Value::String(text(value))))
            .collect();
        assert_eq!(arguments, case.arguments, "{}", case.says);
        if let Some(duty) = case.duty {
            assert_eq!(found.duty.code(), duty, "{}", case.says);
        }
    }
}

#[test]
fn the_words_of_a_step_get_the_arguments_that_are_announced() {
    for code in chain::next_steps::codes() {
        for name in chain::next_steps::arguments(code) {
            assert!(["until", "from", "level"].contains(&name), "{code}: {name}");
        }
    }
}
