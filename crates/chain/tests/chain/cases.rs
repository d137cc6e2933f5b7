//! Every cell of the table "Default rules of the links", as sentences in `tests/cases/*.toml`.

use std::collections::BTreeSet;

use base::{Link, Status};
use chain::Rules;
use serde::Deserialize;

use crate::figures::{figures, judged, plain_pack, row_key};

const FILES: [&str; 7] = [
    include_str!("../cases/known.toml"),
    include_str!("../cases/addressed.toml"),
    include_str!("../cases/planned.toml"),
    include_str!("../cases/funded.toml"),
    include_str!("../cases/ready.toml"),
    include_str!("../cases/reached.toml"),
    include_str!("../cases/accounted.toml"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    link: Link,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    says: String,
    people: String,
    figures: toml::Table,
    #[serde(default)]
    as_of: toml::Table,
    status: Status,
    rule: String,
}

fn files() -> impl Iterator<Item = File> {
    FILES.iter().map(|text| toml::from_str(text).unwrap())
}

#[test]
fn every_case_is_judged_as_its_sentence_says() {
    for File { link, case } in files() {
        for case in case {
            let key = row_key(&case.people);
            let row = judged(&key, figures(&key, &case.figures, &case.as_of), &plain_pack(), false, None);
            let found = row.link(link).unwrap();
            assert_eq!(
                (found.status, found.rule.as_str()),
                (case.status, case.rule.as_str()),
                "{link}: {}",
                case.says
            );
        }
    }
}

#[test]
fn every_rule_that_ships_decides_a_case() {
    let decided: BTreeSet<String> = files().flat_map(|file| file.case).map(|case| case.rule).collect();
    let rules = Rules::shipped().unwrap();
    let undecided: Vec<&str> = rules.codes().filter(|code| !decided.contains(*code)).collect();
    assert_eq!(undecided, [""; 0]);
}
