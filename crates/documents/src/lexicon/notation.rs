//! The notation of the data files: `samohran/adj {majk/f|roditelj/m} <person> sa? invaliditetom`.
//!
//! | written | means |
//! | --- | --- |
//! | `word` | this word |
//! | `stem/pattern` | the stem with each ending of the pattern |
//! | `{a\|b/pattern}` | any of these; they may be several words: `{in\|at risk of} poverty` |
//! | `_` | any one word, not at the start |
//! | `<class>` | any word of the class |
//! | `…?` | may be missing |

use std::collections::BTreeMap;

use crate::token::fold;

/// Inflection patterns and word classes of one family.
#[derive(Debug, Default)]
pub(super) struct Notation {
    /// Endings by the name of the pattern; `-` stands for none.
    pub patterns: BTreeMap<String, String>,
    /// Words by the name of the class.
    pub classes: BTreeMap<String, Vec<String>>,
}

/// One place in a phrase: its word forms, and whether it may be missing.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub forms: Vec<String>,
    pub optional: bool,
}

impl Notation {
    /// The places of a phrase, in each way that it can be said; the error says what is not understood.
    pub(super) fn phrase(&self, phrase: &str) -> Result<Vec<Vec<Slot>>, String> {
        let Some((before, choices, after)) = several_words(phrase) else {
            let slots: Result<Vec<Slot>, String> =
                phrase.split_whitespace().map(|slot| self.slot(slot)).collect();
            return slots.map(|slots| vec![slots]);
        };
        let missing = after.strip_prefix('?');
        let choices = choices.split('|').chain(missing.map(|_| ""));
        let mut ways = Vec::new();
        for choice in choices {
            ways.extend(self.phrase(&format!("{before}{choice}{}", missing.unwrap_or(after)))?);
        }
        Ok(ways)
    }

    fn slot(&self, written: &str) -> Result<Slot, String> {
        let (body, optional) = written.strip_suffix('?').map_or((written, false), |body| (body, true));
        let mut forms = Vec::new();
        self.choice(body, &mut forms)?;
        forms.sort_unstable();
        forms.dedup();
        Ok(Slot { forms, optional })
    }

    fn choice(&self, body: &str, forms: &mut Vec<String>) -> Result<(), String> {
        let inner = body.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(body);
        if inner.contains(['{', '}', '?']) || inner.is_empty() {
            return Err(format!("brackets do not match in {body}"));
        }
        inner.split('|').try_for_each(|item| self.item(item, forms))
    }

    fn item(&self, item: &str, forms: &mut Vec<String>) -> Result<(), String> {
        if let Some(class) = item.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
            let words = self.classes.get(class).ok_or_else(|| format!("no class {class}"))?;
            return words.iter().try_for_each(|word| self.choice(word, forms));
        }
        let (stem, pattern) = item.split_once('/').unwrap_or((item, ""));
        let endings = match pattern {
            "" => "-",
            name => self.patterns.get(name).ok_or_else(|| format!("no pattern {name} for {item}"))?,
        };
        for ending in endings.split_whitespace() {
            let ending = if ending == "-" { "" } else { ending };
            forms.extend(folded(&format!("{stem}{ending}")));
        }
        Ok(())
    }
}

/// The first choice in brackets with a blank in it, what stands before and what stands after.
fn several_words(phrase: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    while let Some((before, rest)) = phrase.get(from..)?.split_once('{') {
        let (inner, after) = rest.split_once('}')?;
        if inner.contains(' ') {
            return Some((phrase.get(..from + before.len())?, inner, after));
        }
        from = phrase.len() - after.len();
    }
    None
}

/// The folded forms of a word: two where `đ` may be typed `dj` or `d`.
fn folded(word: &str) -> Vec<String> {
    let of = |word: &str| {
        let mut folded = String::with_capacity(word.len());
        word.chars().for_each(|c| fold(c, &mut folded));
        folded
    };
    if word.contains(['đ', 'Đ']) {
        vec![of(word), of(&word.replace(['đ', 'Đ'], "d"))]
    } else {
        vec![of(word)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_expands_to_every_form() {
        let mut notation = Notation::default();
        notation.patterns.insert("f".into(), "a e -".into());
        notation.classes.insert("person".into(), vec!["osob/f".into(), "đak".into()]);
        let slots = notation.phrase("<person> žen/f? {i|ili}").unwrap().remove(0);
        assert_eq!(slots[0].forms, ["dak", "djak", "osob", "osoba", "osobe"]);
        assert!(slots[1].optional);
        assert_eq!(slots[2].forms, ["i", "ili"]);
        assert!(notation.phrase("žen/x").is_err());
        assert!(notation.phrase("{a b").is_err());
        assert_eq!(notation.phrase("a {b c|d}? e").unwrap().len(), 3);
    }
}
