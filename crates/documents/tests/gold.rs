//! Passages of every language family against what a careful reader marks.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

use std::collections::{BTreeMap, BTreeSet};

use base::{
    FileId, Language,
    text::{BlockKind, Text},
};
use documents::{Analysis, FactKind, FactValue, Input, Passage, analyse};
use serde::Deserialize;

#[derive(Deserialize)]
struct Gold {
    passage: Vec<Marked>,
}

#[derive(Deserialize)]
struct Marked {
    text: String,
    groups: Vec<String>,
    #[serde(default)]
    roles: Vec<String>,
    ladder: Option<String>,
    #[serde(default)]
    facts: Vec<String>,
}

fn read(text: &str) -> Analysis {
    let mut read = Text::default();
    read.push(BlockKind::Paragraph, None, text);
    analyse(&Input::new(FileId(0), &read))
}

fn code<T: serde::Serialize>(value: T) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
}

/// The people of a passage as the gold files write them.
fn people(passage: &Passage) -> Vec<String> {
    let mut together: BTreeMap<u32, BTreeSet<&str>> = BTreeMap::new();
    let mut people = Vec::new();
    for mention in &passage.groups {
        let not = if mention.negated { "not " } else { "" };
        match mention.intersection {
            Some(id) => drop(together.entry(id).or_default().insert(mention.code.code())),
            None => people.push(format!("{not}{}", mention.code)),
        }
    }
    people.extend(together.into_values().map(|codes| codes.into_iter().collect::<Vec<_>>().join("+")));
    people.sort();
    people
}

fn facts(analysis: &Analysis) -> Vec<String> {
    let written = |fact: &documents::Fact| match (&fact.kind, &fact.value) {
        (FactKind::Money, FactValue::Money(money)) => {
            Some(format!("money {} {}", money.minor, money.currency))
        }
        (FactKind::Count, FactValue::Number(number)) => {
            Some(format!("count {number} {}", fact.unit.as_deref().unwrap_or("-")))
        }
        (FactKind::Date | FactKind::Period, FactValue::Text(text)) => {
            Some(format!("{} {text}", code(fact.kind)))
        }
        _ => None,
    };
    analysis.facts.iter().filter_map(written).collect()
}

/// What is wrong with the reading of one passage.
fn wrong(marked: &Marked, fits: fn(Language) -> bool) -> Vec<String> {
    let analysis = read(&marked.text);
    let [passage] = analysis.passages.as_slice() else { return vec![format!("{}: split", marked.text)] };
    let mut wrong = Vec::new();
    let mut expect = |what: &str, holds: bool, found: String| {
        if !holds {
            wrong.push(format!("{}\n    {what}: {found}", marked.text));
        }
    };
    let mut groups = marked.groups.clone();
    groups.sort();
    expect("language", fits(passage.language), passage.language.to_string());
    expect("groups", people(passage) == groups, format!("{:?}", people(passage)));
    let roles: Vec<String> = passage.roles.iter().map(|role| code(*role)).collect();
    expect("roles", marked.roles.iter().all(|role| roles.contains(role)), format!("{roles:?}"));
    let ladders: BTreeSet<String> = passage.groups.iter().map(|mention| code(mention.ladder)).collect();
    expect(
        "ladder",
        marked.ladder.as_ref().is_none_or(|step| ladders.iter().all(|own| own == step)),
        format!("{ladders:?}"),
    );
    let facts = facts(&analysis);
    expect("facts", marked.facts.iter().all(|fact| facts.contains(fact)), format!("{facts:?}"));
    wrong
}

fn check(gold: &str, fits: fn(Language) -> bool) {
    let gold: Gold = toml::from_str(gold).unwrap();
    assert!(gold.passage.len() >= 15);
    let wrong: Vec<String> = gold.passage.iter().flat_map(|marked| wrong(marked, fits)).collect();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn english_passages_are_read_as_marked() {
    check(include_str!("gold/en.toml"), |language| language == Language::En);
}

#[test]
fn albanian_passages_are_read_as_marked() {
    check(include_str!("gold/sq.toml"), |language| language == Language::Sq);
}

#[test]
fn bosnian_croatian_montenegrin_and_serbian_passages_are_read_as_marked() {
    check(include_str!("gold/bcms.toml"), Language::is_bcms);
}

#[test]
fn macedonian_passages_are_read_as_marked() {
    check(include_str!("gold/mk.toml"), |language| language == Language::Mk);
}

#[test]
fn russian_passages_are_read_as_marked() {
    check(include_str!("gold/ru.toml"), |language| language == Language::Ru);
}

#[test]
fn kyrgyz_passages_are_read_as_marked() {
    check(include_str!("gold/ky.toml"), |language| language == Language::Ky);
}

#[test]
fn text_typed_without_marks_names_the_same_people() {
    for gold in [include_str!("gold/sq.toml"), include_str!("gold/bcms.toml")] {
        let gold: Gold = toml::from_str(gold).unwrap();
        for marked in &gold.passage {
            let plain: String = marked.text.chars().map(without_mark).collect();
            let of = |text: &str| read(text).passages.iter().flat_map(people).collect::<Vec<_>>();
            assert_eq!(of(&marked.text), of(&plain), "{plain}");
        }
    }
}

fn without_mark(c: char) -> char {
    match c {
        'ë' => 'e',
        'Ë' => 'E',
        'ç' | 'č' | 'ć' => 'c',
        'Č' | 'Ć' => 'C',
        'š' => 's',
        'Š' => 'S',
        'ž' => 'z',
        'Ž' => 'Z',
        'đ' => 'd',
        'Đ' => 'D',
        other => other,
    }
}
