//! Every example of every component, in every language: structure, not snapshots.

use std::collections::BTreeSet;

use base::Language;
use words::Words;

use super::gallery::{PARTS, gallery};
use crate::tags::{Tag, tags};

fn page(language: Language) -> String {
    gallery(Words::new(language)).into_string()
}

fn ids<'a>(tags: &[Tag<'a>]) -> Vec<&'a str> {
    tags.iter().filter_map(|tag| tag.get("id")).collect()
}

/// Controls that a person fills in.
fn is_control(tag: &Tag<'_>) -> bool {
    matches!(tag.name, "select" | "textarea") || tag.name == "input" && tag.get("type") != Some("hidden")
}

#[test]
fn every_folder_of_a_component_stands_in_the_gallery() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/components");
    let has_examples = |entry: &std::fs::DirEntry| entry.path().join("examples.rs").exists();
    let folders = std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(has_examples);
    let folders: BTreeSet<String> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    let shown: BTreeSet<String> = PARTS.iter().map(|(part, _)| (*part).to_owned()).collect();
    assert_eq!(shown, folders);
}

#[test]
fn every_example_says_something_in_every_language() {
    for language in Language::INTERFACE {
        for (part, examples) in PARTS {
            for example in examples(Words::new(language)) {
                assert!(!example.shown.0.is_empty(), "{part}/{} in {}", example.name, language.code());
                assert!(!example.shown.0.contains(">web-"), "{part}/{} shows a key", example.name);
            }
        }
    }
}

#[test]
fn every_id_stands_once() {
    let page = page(Language::En);
    let ids = ids(&tags(&page));
    let twice: Vec<&str> =
        ids.iter().copied().filter(|id| ids.iter().filter(|other| *other == id).count() > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_label_is_tied_to_a_control_and_every_control_has_a_label() {
    let page = page(Language::Sq);
    let tags = tags(&page);
    let labelled: BTreeSet<&str> = tags.iter().filter_map(|tag| tag.get("for")).collect();
    let controls: BTreeSet<&str> = tags
        .iter()
        .filter(|tag| is_control(tag) || tag.name == "progress")
        .map(|tag| tag.get("id").expect("a control has an id"))
        .collect();
    assert_eq!(labelled, controls);
}

#[test]
fn whatever_describes_or_names_something_is_there() {
    let page = page(Language::Mk);
    let tags = tags(&page);
    let ids: BTreeSet<&str> = ids(&tags).into_iter().collect();
    for attribute in ["aria-describedby", "aria-labelledby", "aria-controls", "data-find"] {
        for named in tags.iter().filter_map(|tag| tag.get(attribute)).flat_map(str::split_whitespace) {
            assert!(ids.contains(named), "{attribute} names {named}, which is not there");
        }
    }
}

#[test]
fn every_link_within_the_page_leads_somewhere() {
    let page = page(Language::En);
    let tags = tags(&page);
    let ids: BTreeSet<&str> = ids(&tags).into_iter().collect();
    let links =
        tags.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href")?.strip_prefix('#'));
    let lost: Vec<&str> = links.filter(|id| !ids.contains(id)).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn nothing_is_styled_in_its_own_attribute_and_nothing_runs() {
    let page = page(Language::En);
    for tag in tags(&page) {
        assert!(tag.name != "script" && tag.name != "style", "{tag:?}");
        assert!(!tag.names().any(|name| name == "style" || name.starts_with("on")), "{tag:?}");
        assert!(!tag.get("href").is_some_and(|href| href.starts_with("javascript:")), "{tag:?}");
    }
}

#[test]
fn every_form_that_changes_something_shows_that_it_is_ours_and_counts_once() {
    let page = page(Language::En);
    let tags = tags(&page);
    let starts = tags.iter().enumerate().filter(|(_, tag)| tag.get("method") == Some("post"));
    let mut forms = 0;
    for (at, _) in starts {
        let names: Vec<Option<&str>> = tags[at + 1..at + 3].iter().map(|tag| tag.get("name")).collect();
        assert_eq!(names, [Some(crate::form::CSRF), Some(crate::form::ONCE)]);
        forms += 1;
    }
    assert!(forms > 1);
}

#[test]
fn every_drawing_is_named_or_passed_by() {
    let page = page(Language::En);
    for svg in tags(&page).iter().filter(|tag| tag.name == "svg") {
        let named = svg.get("role") == Some("img") && svg.get("aria-labelledby").is_some();
        assert!(named || svg.get("aria-hidden") == Some("true"), "{svg:?}");
    }
}

#[test]
fn a_wrong_field_is_said_to_be_wrong_and_keeps_what_was_typed() {
    let field = super::Field::text("name", "Name").value("<Lug>").error(Some("Too short."));
    let html = maud::Render::render(&field).into_string();
    let tags = tags(&html);
    let input = tags.iter().find(|tag| tag.name == "input").unwrap();
    assert_eq!(input.get("aria-invalid"), Some("true"));
    assert_eq!(input.get("aria-describedby"), Some("field-name-error"));
    assert_eq!(input.get("value"), Some("&lt;Lug&gt;"));
}

#[test]
fn a_passphrase_is_never_written_back_into_the_page() {
    let words = Words::new(Language::En);
    let field = super::Field::passphrase(words, "secret", "Passphrase").value("correct horse");
    assert!(!maud::Render::render(&field).into_string().contains("horse"));
}
