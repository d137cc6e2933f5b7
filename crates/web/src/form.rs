//! Fields as they were typed, and what is wrong with them.
//!
//! A room parses [`Fields`] into a type that cannot be wrong, or gives back [`Faults`]; the page is then shown again
//! with the fields as they were typed and a summary that links to each fault.

use std::{collections::BTreeMap, fmt::Write as _};

use keys::{NoRandomness, random};
use words::Words;

/// Names and values as they came, in their order; a name may come several times.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// The fields of a query or of a form body.
    pub fn parse(encoded: &[u8]) -> Self {
        Self(form_urlencoded::parse(encoded).into_owned().collect())
    }

    /// Fields from pairs.
    pub fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// The first value of this name, without white space around it; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// The first value of this name that is not empty, without white space around it.
    pub fn get(&self, name: &str) -> Option<&str> {
        let first = self.0.iter().find(|(known, _)| known == name);
        first.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// The first value of this name exactly as it was typed: for passphrases.
    pub fn exact(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Every value of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.trim())
    }

    /// Whether a box of this name was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same with this value for a name, as a query: for links that change one thing of a filter.
    pub fn query_with(&self, name: &str, value: &str) -> String {
        let others = self.0.iter().filter(|(known, value)| known != name && !value.is_empty());
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.extend_pairs(others);
        if !value.is_empty() {
            query.append_pair(name, value);
        }
        query.finish()
    }
}

/// A form that was sent, with what shows that it is ours and that it counts once.
#[derive(Clone, Debug)]
pub struct Form {
    /// What was typed.
    pub fields: Fields,
    pub(crate) csrf: String,
    pub(crate) once: Option<String>,
}

/// The name of the field that shows that a form is ours.
pub const CSRF: &str = "csrf";
/// The name of the field that makes a form count once.
pub const ONCE: &str = "once";

impl Form {
    /// The form of these fields; our own two are taken out.
    pub fn of(fields: Fields) -> Self {
        let csrf = fields.text(CSRF).to_owned();
        let once = fields.get(ONCE).filter(|once| (16..=64).contains(&once.len())).map(str::to_owned);
        let fields = Fields(fields.0.into_iter().filter(|(name, _)| name != CSRF && name != ONCE).collect());
        Self { fields, csrf, once }
    }
}

/// What shows that a form is ours, looking different on every page: pages are compressed, and a text that stays the
/// same beside one that a stranger chooses could be guessed from their length.
pub fn masked(csrf: &str) -> Result<String, NoRandomness> {
    let mask: [u8; MASK] = random::bytes()?;
    let hidden = csrf.bytes().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask);
    Ok(mask.iter().copied().chain(hidden).fold(String::new(), |mut text, byte| {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
        text
    }))
}

/// What [`masked`] hid; nothing where it hid nothing.
pub(crate) fn unmasked(text: &str) -> String {
    let pairs = text
        .as_bytes()
        .chunks(2)
        .map(|pair| std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()));
    let Some(bytes) = pairs.collect::<Option<Vec<u8>>>() else { return String::new() };
    let (mask, hidden) = bytes.split_at_checked(MASK).unwrap_or_default();
    hidden.iter().zip(mask.iter().cycle()).map(|(byte, mask)| char::from(byte ^ mask)).collect()
}

/// How many bytes hide it.
const MASK: usize = 16;

/// What is wrong with a form: the name of a field and what to say of it.
///
/// The sentence is a function of the language, so that a fault is a value and not a text.
#[derive(Clone, Debug, Default)]
pub struct Faults(BTreeMap<&'static str, fn(Words) -> String>);

impl Faults {
    /// Nothing is wrong.
    pub fn none() -> Self {
        Self::default()
    }

    /// One thing is wrong.
    pub fn one(field: &'static str, says: fn(Words) -> String) -> Self {
        Self(BTreeMap::from([(field, says)]))
    }

    /// Adds what is wrong with a field; the first one told of a field stays.
    pub fn add(&mut self, field: &'static str, says: fn(Words) -> String) {
        self.0.entry(field).or_insert(says);
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is wrong with this field, in words.
    pub fn of(&self, field: &str, words: Words) -> Option<String> {
        self.0.get(field).map(|says| says(words))
    }

    /// Every fault: field and words.
    pub fn all(&self, words: Words) -> Vec<(&'static str, String)> {
        self.0.iter().map(|(field, says)| (*field, says(words))).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_masked_comes_back_and_looks_different_each_time(csrf in "[A-Za-z0-9_-]{43}") {
            let (one, other) = (masked(&csrf).unwrap(), masked(&csrf).unwrap());
            prop_assert_ne!(&one, &other);
            prop_assert_eq!(unmasked(&one), csrf.clone());
            prop_assert_eq!(unmasked(&other), csrf);
        }

        #[test]
        fn whatever_was_typed_unmasks_without_panic(text in "\\PC{0,80}") {
            unmasked(&text);
        }
    }
}
