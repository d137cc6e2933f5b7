//! Every code has its words in every language, with the values that the engine gives.

use std::{collections::BTreeSet, fs, path::Path};

use chain::{Rules, next_steps};

/// The languages whose files people write; Serbian in Cyrillic script is derived from Latin.
const LANGUAGES: [&str; 7] = ["en", "sq", "sr-Latn", "bs", "mk", "ru", "ky"];

fn message<'t>(text: &'t str, key: &str) -> Option<&'t str> {
    text.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "))
}

fn variables(message: &str) -> BTreeSet<&str> {
    message.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()).collect()
}

#[test]
fn every_rule_step_and_role_has_its_words_in_every_language() {
    let rules = Rules::shipped().unwrap();
    for language in LANGUAGES {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{language}/chain.ftl"));
        let text = fs::read_to_string(path).unwrap();
        for key in rules
            .codes()
            .map(|code| format!("rule-{code}"))
            .chain(next_steps::roles().map(|r| format!("role-{r}")))
        {
            assert_eq!(message(&text, &key).map(variables), Some(BTreeSet::new()), "{language}: {key}");
        }
        for code in next_steps::codes() {
            let expected = next_steps::arguments(code).into_iter().collect();
            assert_eq!(
                message(&text, &format!("next-{code}")).map(variables),
                Some(expected),
                "{language}: {code}"
            );
        }
    }
}
