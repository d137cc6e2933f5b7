//! The same input gives the same bytes, and every text stands in every language.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests")]

mod binary;

use std::collections::{BTreeMap, BTreeSet};

use base::{Code, Language};
use binary::{check, demo, isonomia};
use chain::{Rules, next_steps};
use intake::PersonalKind;

/// The keys of all texts with their variables.
fn texts() -> BTreeMap<&'static str, &'static [&'static str]> {
    words::texts().filter(|text| text.attribute.is_none()).map(|text| (text.key, text.variables)).collect()
}

#[test]
fn the_same_folder_gives_the_same_bytes() {
    for format in ["text", "json", "html"] {
        let once = check(&demo("orvelia"), &["--format", format]);
        let again = check(&demo("orvelia"), &["--format", format]);
        assert!(once.out == again.out && once.err == again.err && once.code == again.code, "{format}");
    }
    let files: Vec<String> = ["strategjia_e_zhvillimit_2024-2028.docx", "social_policy_report_2025.pdf"]
        .map(|name| demo("orvelia").join(name).to_string_lossy().into_owned())
        .to_vec();
    let analysed =
        || isonomia(["documents", "analyse"].into_iter().chain(files.iter().map(String::as_str))).out;
    assert!(analysed() == analysed());
}

/// What a person reads of a page: its text without tags and styles, and the texts of its attributes.
fn read_aloud(page: &str) -> String {
    let body = page.split("</style>").last().unwrap();
    let mut text = String::new();
    for piece in body.split('<') {
        let (tag, after) = piece.split_once('>').unwrap_or(("", piece));
        for label in ["aria-label=\"", "alt=\"", "title=\""] {
            text.extend(tag.split(label).skip(1).filter_map(|rest| rest.split('"').next()));
            text.push('\n');
        }
        text.push_str(after);
        text.push('\n');
    }
    text
}

/// Words as a message key could stand in a text.
fn tokens(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).collect()
}

#[test]
fn no_key_of_a_text_is_shown_in_any_language() {
    let texts = texts();
    let codes: BTreeSet<String> = Code::ALL.iter().map(|code| format!("finding-{}", code.code())).collect();
    for language in Language::INTERFACE {
        for format in ["text", "html"] {
            let run = check(&demo("orvelia"), &["--format", format, "--language", language.code()]);
            let read = if format == "html" { read_aloud(&run.out) } else { run.out.clone() };
            // A key of one word may be a word; with a hyphen it is none.
            let shown: Vec<&str> = tokens(&read)
                .into_iter()
                .filter(|token| token.contains('-') && (texts.contains_key(token) || codes.contains(*token)))
                .collect();
            assert!(shown.is_empty(), "{language} {format}: {shown:?}");
            assert!(!read.contains("{ $") && !read.contains("{$"), "{language} {format}");
            let codes =
                ["victims_of_violence", "older_people", "cannot_say", "months_covered", "not_collected"];
            let raw: Vec<&str> = codes.into_iter().filter(|code| tokens(&read).contains(code)).collect();
            assert!(raw.is_empty(), "{language} {format}: {raw:?}");
        }
    }
}

#[test]
fn every_language_says_it_in_words_of_its_own() {
    let outputs: BTreeSet<String> = Language::INTERFACE
        .iter()
        .map(|language| check(&demo("tresna"), &["--language", language.code()]).out)
        .collect();
    assert_eq!(outputs.len(), Language::INTERFACE.len());
    let cyrillic = check(&demo("tresna"), &["--language", "sr-Cyrl"]).out;
    let letters = |from: char, to: char| cyrillic.chars().filter(|c| (from..=to).contains(c)).count();
    assert!(letters('а', 'џ') > letters('a', 'z'), "{cyrillic}");
}

#[test]
fn a_tag_of_the_system_is_understood_and_an_unknown_one_is_refused_with_the_list() {
    let tagged = |tag: &str| check(&demo("tresna"), &["--language", tag]);
    assert_eq!(tagged("sq_AL.UTF-8").out, tagged("sq").out);
    let unknown = tagged("tlh");
    assert_eq!((unknown.code, unknown.out.as_str()), (2, ""));
    for language in Language::INTERFACE {
        assert!(unknown.err.contains(language.code()), "{}", unknown.err);
    }
}

#[test]
fn every_code_of_the_engines_has_its_words() {
    let texts = texts();
    let rules = Rules::shipped().unwrap();
    let mut missing: Vec<String> = Vec::new();
    let mut wants = |key: String, variables: Option<&[&str]>| match texts.get(key.as_str()) {
        Some(known) if variables.is_none_or(|variables| variables == *known) => {}
        _ => missing.push(key),
    };
    for code in rules.codes() {
        wants(format!("rule-{code}"), Some(&[]));
    }
    for code in next_steps::codes() {
        let mut arguments = next_steps::arguments(code);
        arguments.sort_unstable();
        wants(format!("next-{code}"), Some(&arguments));
    }
    for role in next_steps::roles() {
        wants(format!("role-{role}"), Some(&[]));
    }
    for code in Code::ALL {
        wants(format!("finding-{}", code.code()), None);
    }
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_kind_of_personal_data_has_its_words() {
    for language in Language::INTERFACE {
        let said = |kind: &PersonalKind| {
            let finding = base::Finding::new(Code::HeldPersonalData).with("kind", kind.code());
            words::Words::new(language).finding(&finding.with("column", "C").with("count", 8_usize)).message
        };
        let messages: BTreeSet<String> = PersonalKind::ALL.iter().map(said).collect();
        assert_eq!(messages.len(), PersonalKind::ALL.len(), "{language}: {messages:?}");
    }
}

#[test]
fn every_finding_says_what_to_do_and_uses_no_value_that_it_does_not_get() {
    let mut wrong = Vec::new();
    for code in Code::ALL {
        let key = format!("finding-{}", code.code());
        let of_code: Vec<words::TextKey> = words::texts().filter(|text| text.key == key).collect();
        if !of_code.iter().any(|text| text.attribute == Some("todo")) {
            wrong.push(format!("{key} has no .todo"));
        }
        let unknown =
            of_code.iter().flat_map(|text| text.variables).filter(|name| !code.arguments().contains(name));
        wrong.extend(unknown.map(|name| format!("{key} wants {name}")));
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}
