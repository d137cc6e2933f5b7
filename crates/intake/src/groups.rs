//! Whom a cell names: groups, intersections of groups, everybody.

use std::sync::LazyLock;

use base::{Category, CategoryCode, Group, People, Sex, StandardGroup, Target, TargetSet, fold};

use crate::{
    phrase::{Phrases, words_of},
    values::{VALUES, section},
};

static GROUPS: LazyLock<Phrases<StandardGroup>> = LazyLock::new(|| {
    let mut groups = Phrases::default();
    for (code, words) in section("group") {
        if let Some(group) = StandardGroup::from_code(code) {
            groups.add(&group, words.iter().map(String::as_str).chain([code.as_str()]));
        }
    }
    groups
});

static UNIVERSAL: LazyLock<Phrases<()>> = LazyLock::new(|| {
    let mut universal = Phrases::default();
    for (_, words) in section("universal") {
        universal.add(&(), words.iter().map(String::as_str));
    }
    universal
});

/// Words that join groups without meeting in one person: "women and children".
const JOINS: [&str; 8] = ["and", "or", "dhe", "ose", "i", "ili", "zana", "ze"];

/// Reads the target of a cell and the parts that name no known group.
///
/// Parts stand between commas, semicolons, slashes, brackets and words such as "and"; groups within one part meet in
/// the same people: `Roma women, children` are Roma women, and children.
pub(crate) fn target(text: &str) -> (Target, Vec<String>) {
    let mut named = TargetSet::new();
    let mut universal = false;
    let mut strange = Vec::new();
    for part in parts(text) {
        match one(&part) {
            Some(people) => {
                named.insert(people);
            }
            None if is_universal(&part) => universal = true,
            None => strange.push(part),
        }
    }
    let target = match (named.is_empty(), universal) {
        (false, _) => Target::Named(named),
        (true, true) => Target::Universal,
        (true, false) => Target::NotStated,
    };
    (target, strange)
}

/// The categories by which a cell of a column of groups counts people: "Returnees" are a migration status, "Ashkali" an
/// ethnicity, "women" a sex, and other groups are counted as members. None where the cell names no group, or several
/// that are counted together.
pub(crate) fn counted(text: &str) -> Vec<Category> {
    let folded = fold::name(text);
    let migration = |code: &CategoryCode| Category::Migration(code.clone());
    let known = VALUES.migration.exact(&folded).map(migration).or_else(|| community(&folded));
    if let Some(category) = known {
        return vec![category];
    }
    let Target::Named(set) = target(text).0 else { return Vec::new() };
    let mut set = set.into_iter();
    let (Some(people), None) = (set.next(), set.next()) else { return Vec::new() };
    let words = words_of(&folded);
    let one = parts(text).len() == 1;
    let category = |group: &Group| match group {
        Group::Standard(StandardGroup::Women) => Category::Sex(Sex::Female),
        Group::Standard(StandardGroup::Men) => Category::Sex(Sex::Male),
        Group::Standard(StandardGroup::Roma) => one
            .then(|| VALUES.ethnicity.longest_in(&words))
            .flatten()
            .and_then(|(_, code)| roma(code))
            .unwrap_or_else(|| Category::Ethnicity(CategoryCode::new(if one { "roma" } else { TOGETHER }))),
        Group::Standard(StandardGroup::Migrants) if one => VALUES
            .migration
            .longest_in(&words)
            .map_or_else(|| Category::Membership(group.clone()), |(_, code)| migration(code)),
        other => Category::Membership(other.clone()),
    };
    people.groups().map(category).collect()
}

/// The code of tables that count Roma, Ashkali and Egyptians as one.
const TOGETHER: &str = "roma_ashkali_egyptian";

/// The community that a whole cell names; "others" and "unknown" in a column of groups are none.
fn community(folded: &str) -> Option<Category> {
    let code = VALUES.ethnicity.exact(folded)?;
    (!["other", "undeclared", "unknown", "refused"].contains(&code.as_str()))
        .then(|| Category::Ethnicity(code.clone()))
}

fn roma(code: &CategoryCode) -> Option<Category> {
    ["roma", "ashkali", "egyptian", TOGETHER]
        .contains(&code.as_str())
        .then(|| Category::Ethnicity(code.clone()))
}

/// The people that one part names: by code (`roma+women`) or by words.
fn one(part: &str) -> Option<People> {
    let codes: Vec<Option<StandardGroup>> =
        part.split('+').map(|code| StandardGroup::from_code(code.trim())).collect();
    if codes.iter().all(Option::is_some) {
        return People::in_all(codes.into_iter().flatten().map(Group::Standard));
    }
    let folded = fold::name(part);
    let words = words_of(&folded);
    let mut groups: Vec<Group> =
        GROUPS.all_in(&words).into_iter().map(|(_, group)| Group::Standard(*group)).collect();
    groups.extend(feminine_roma(&words));
    // "Single mothers" are one phrase of the list and women as well.
    let is_woman = |word: &&str| GROUPS.exact(word) == Some(&StandardGroup::Women);
    groups.extend(words.iter().any(is_woman).then_some(StandardGroup::Women.into()));
    People::in_all(groups)
}

/// `Romkinje`, `Ромки`: Roma women in one word.
fn feminine_roma(words: &[&str]) -> Option<Group> {
    words
        .iter()
        .any(|word| word.starts_with("romkin") || *word == "romki")
        .then_some(StandardGroup::Women.into())
}

/// The group that a heading names at this word, where it is one that no dimension of a table gives.
pub(crate) fn counted_at(words: &[&str], at: usize) -> Option<(usize, StandardGroup)> {
    let by_dimension =
        [StandardGroup::Women, StandardGroup::Men, StandardGroup::Roma, StandardGroup::RuralResidents];
    let (length, group) = GROUPS.longest_at(words, at)?;
    (!by_dimension.contains(group)).then_some((length, *group))
}

/// Whether a text has a word for a group anywhere.
pub(crate) fn names_any(text: &str) -> bool {
    GROUPS.any_in(&fold::name(text))
}

fn is_universal(part: &str) -> bool {
    let folded = fold::name(part);
    UNIVERSAL.longest_in(&words_of(&folded)).is_some()
}

/// The parts of a cell. "Men and boys with disabilities" are two parts.
fn parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    for piece in text.split([',', ';', '/', '|', '\n', '•', '(', ')', '&']) {
        let mut part: Vec<&str> = Vec::new();
        for word in piece.split_whitespace() {
            if JOINS.contains(&fold::name(word).as_str()) {
                parts.push(part.join(" "));
                part.clear();
            } else {
                part.push(word);
            }
        }
        parts.push(part.join(" "));
    }
    parts.retain(|part| part.chars().any(char::is_alphanumeric));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(codes: &[&str]) -> Target {
        Target::Named(codes.iter().filter_map(|code| People::from_code(code)).collect())
    }

    #[test]
    fn groups_read_in_every_language() {
        for (text, codes) in [
            ("women", &["women"][..]),
            ("Gratë, fëmijët", &["women", "children"]),
            ("жени; деца", &["women", "children"]),
            ("žene i mladi", &["women", "youth"]),
            ("Мажи и жени", &["men", "women"]),
            ("аялдар жана балдар", &["women", "children"]),
            ("лица с инвалидностью", &["people_with_disabilities"]),
            ("persons with disabilities / carers", &["people_with_disabilities", "carers"]),
            ("të moshuarit", &["older_people"]),
            ("roma+women", &["roma+women"]),
            ("older_people", &["older_people"]),
        ] {
            assert_eq!(target(text), (named(codes), vec![]), "{text}");
        }
    }

    #[test]
    fn words_side_by_side_meet_in_the_same_people() {
        for text in ["Roma women", "gratë rome", "Romkinje", "ромски жени", "Ромки"] {
            assert_eq!(target(text).0, named(&["roma+women"]), "{text}");
        }
        assert_eq!(target("samohrane majke").0, named(&["single_parents+women"]));
        assert_eq!(target("unemployed youth; women").0, named(&["unemployed+youth", "women"]));
    }

    #[test]
    fn everybody_is_not_nobody() {
        for text in ["all residents", "Të gjithë", "svi građani", "сите граѓани", "бардыгы"]
        {
            assert_eq!(target(text).0, Target::Universal, "{text}");
        }
        assert_eq!(target("").0, Target::NotStated);
        assert_eq!(target("stakeholders"), (Target::NotStated, vec!["stakeholders".to_owned()]));
    }
}
