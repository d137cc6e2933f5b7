//! What must hold between English and every other language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

use crate::catalogue::{Catalogue, Stated, each_inline};

/// What is wrong with the keys of the catalogue that the functions are made from.
pub fn names(english: &Catalogue) -> Vec<String> {
    let mut functions: BTreeMap<String, String> = BTreeMap::new();
    let mut problems = Vec::new();
    for (key, stated) in &english.messages {
        for attribute in stated.texts().keys() {
            let name = crate::generate::function_name(key, *attribute);
            if let Some(other) = functions.insert(name.clone(), key.clone()) {
                problems.push(format!("{}: {key} and {other} would both be called {name}", stated.file));
            }
        }
        problems.extend(references(english, stated));
        problems.extend(plurals(english, key, stated));
    }
    problems
}

/// What differs between English and a translation: keys, attributes, variables, plural forms.
pub fn translation(english: &Catalogue, other: &Catalogue) -> Vec<String> {
    let language = &other.language;
    let mut problems = Vec::new();
    for (key, stated) in &english.messages {
        match other.messages.get(key) {
            None => {
                problems.push(format!("{language}: {key} is missing (English has it in {})", stated.file));
            }
            Some(translated) => {
                problems.extend(texts(key, stated, translated));
                problems.extend(references(other, translated));
                problems.extend(plurals(other, key, translated));
            }
        }
    }
    let extra = other.messages.iter().filter(|(key, _)| !english.messages.contains_key(*key));
    problems.extend(extra.map(|(key, stated)| format!("{}: {key} does not stand in English", stated.file)));
    problems
}

/// Puts English in the place of every message that a draft does not have, or has with other variables.
pub fn fall_back(english: &Catalogue, other: &mut Catalogue) {
    other.messages.retain(|key, _| english.messages.contains_key(key));
    for (key, stated) in &english.messages {
        let same = other.messages.get(key).is_some_and(|own| own.texts() == stated.texts());
        if !same {
            other.messages.insert(key.clone(), stated.clone());
        }
    }
    for (key, term) in &english.terms {
        other.terms.entry(key.clone()).or_insert_with(|| term.clone());
    }
}

fn texts(key: &str, english: &Stated, translated: &Stated) -> Vec<String> {
    let (expected, found) = (english.texts(), translated.texts());
    let label = |attribute: Option<&str>| attribute.map_or(key.to_owned(), |name| format!("{key}.{name}"));
    let file = &translated.file;
    let mut problems = Vec::new();
    for (attribute, variables) in &expected {
        match found.get(attribute) {
            None => problems.push(format!("{file}: {} is missing", label(*attribute))),
            Some(own) if own != variables => problems.push(format!(
                "{file}: {} has the variables {own:?}, English has {variables:?}",
                label(*attribute)
            )),
            Some(_) => {}
        }
    }
    let extra = found.keys().filter(|attribute| !expected.contains_key(*attribute));
    problems
        .extend(extra.map(|attribute| format!("{file}: {} does not stand in English", label(*attribute))));
    problems
}

/// Terms must exist; messages do not refer to messages, so that the variables of each stand in itself.
fn references(catalogue: &Catalogue, stated: &Stated) -> Vec<String> {
    let mut problems = Vec::new();
    let (file, key) = (&stated.file, &stated.message.id.name);
    for pattern in stated.patterns() {
        each_inline(pattern, &mut |inline| match inline {
            InlineExpression::MessageReference { id, .. } => problems
                .push(format!("{file}: {key} refers to the message {}; make it a term (-{0})", id.name)),
            InlineExpression::TermReference { id, .. } if !catalogue.terms.contains_key(&id.name) => {
                problems.push(format!("{file}: {key} refers to the unknown term -{}", id.name));
            }
            _ => {}
        });
    }
    problems
}

/// The plural forms that a language needs beside `other`.
fn forms(language: &str) -> &'static [&'static str] {
    match language {
        "sr-Latn" | "bs" => &["one", "few"],
        "ru" => &["one", "few", "many"],
        _ => &["one"],
    }
}

fn plurals(catalogue: &Catalogue, key: &str, stated: &Stated) -> Vec<String> {
    let mut problems = Vec::new();
    for pattern in stated.patterns() {
        each_select(pattern, &mut |variants| {
            let own: BTreeSet<&str> = variants.iter().filter_map(plural_form).collect();
            if own.is_empty() || (own.len() == 1 && own.contains("other")) {
                return;
            }
            let missing = forms(&catalogue.language).iter().filter(|form| !own.contains(*form));
            problems.extend(missing.map(|form| format!("{}: {key} has no form [{form}]", stated.file)));
        });
    }
    problems
}

fn plural_form(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => {
            ["one", "few", "many", "other"].contains(&name.as_str()).then_some(name)
        }
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn each_select(pattern: &Pattern<String>, visit: &mut dyn FnMut(&[Variant<String>])) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
            visit(variants);
            for variant in variants {
                each_select(&variant.value, visit);
            }
        }
    }
}
