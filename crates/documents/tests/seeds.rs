//! The five texts from the field, where they are there.
#![expect(
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "a test says loudly what it skips, and may stop"
)]

use std::collections::BTreeSet;

use base::{
    FileId, Language, StandardGroup,
    text::{BlockKind, Text},
};
use documents::{Analysis, FactKind, FactValue, Input, analyse};

const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/seeds");

fn seed(number: &str) -> Option<Analysis> {
    let Ok(folder) = std::fs::read_dir(SEEDS) else {
        eprintln!("SKIPPED: {SEEDS} is not there; the texts from the field were not read");
        return None;
    };
    let path = folder
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(number)))?;
    let mut text = Text::default();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        text.push(BlockKind::Paragraph, None, line);
    }
    Some(analyse(&Input::new(FileId(0), &text)))
}

fn groups(analysis: &Analysis) -> BTreeSet<StandardGroup> {
    analysis.passages.iter().flat_map(|passage| &passage.groups).map(|mention| mention.code).collect()
}

fn languages(analysis: &Analysis) -> Vec<Language> {
    let mut languages: Vec<Language> = analysis.passages.iter().map(|passage| passage.language).collect();
    languages.dedup();
    languages
}

#[test]
fn every_passage_is_in_its_language() {
    for (number, expected) in [
        ("000", vec![Language::En]),
        ("001", vec![Language::En]),
        ("002", vec![Language::Sq, Language::En]),
        ("003", vec![Language::SrLatn]),
        ("004", vec![Language::Mk]),
    ] {
        if let Some(analysis) = seed(number) {
            assert_eq!(languages(&analysis), expected, "{number}");
        }
    }
}

#[test]
fn each_text_names_the_groups_that_a_careful_reader_marks() {
    use StandardGroup::{
        Boys, Children, Girls, Men, Migrants, PeopleWithDisabilities, VictimsOfViolence, Women, Youth,
    };
    for (number, expected) in [
        ("000", vec![Women, Girls, Boys, Children, Youth, PeopleWithDisabilities, VictimsOfViolence]),
        ("001", vec![Women, Men]),
        ("002", vec![VictimsOfViolence]),
        ("003", vec![VictimsOfViolence]),
        ("004", vec![Migrants]),
    ] {
        if let Some(analysis) = seed(number) {
            assert_eq!(groups(&analysis), expected.into_iter().collect(), "{number}");
        }
    }
}

#[test]
fn figures_and_dates_of_the_texts_are_facts() {
    let has = |number: &str, kind: FactKind, value: FactValue, unit: Option<&str>| {
        let Some(analysis) = seed(number) else { return true };
        let fits =
            |fact: &documents::Fact| fact.kind == kind && fact.value == value && fact.unit.as_deref() == unit;
        analysis.facts.iter().any(fits)
    };
    let text = |text: &str| FactValue::Text(text.to_owned());
    let euros = base::Money::new(520_000, base::Currency::EUR);
    assert!(has("001", FactKind::Period, text("2019-11-18/2019-12-04"), None));
    assert!(has("001", FactKind::Count, FactValue::Number(398.0), Some("participants")));
    assert!(has("001", FactKind::Count, FactValue::Number(25.0), Some("municipalities")));
    assert!(has("002", FactKind::Date, text("--03-25"), None));
    assert!(has("002", FactKind::Period, text("2021/2023"), None));
    assert!(has("004", FactKind::Period, text("2024-02-06/2024-02-08"), None));
    assert!(has("004", FactKind::Period, text("P13M"), None));
    assert!(has("004", FactKind::Money, FactValue::Money(euros), None));
}
