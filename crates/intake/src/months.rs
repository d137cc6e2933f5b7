//! Months covered, as budgets spell them.

use std::sync::LazyLock;

use base::fold;
use budget::input::Months;

use crate::{
    phrase::{Phrases, words_of},
    values::section,
};

static NAMES: LazyLock<Phrases<u8>> = LazyLock::new(|| {
    let mut names = Phrases::default();
    for (number, words) in section("month") {
        if let Ok(month) = number.parse::<u8>() {
            names.add(&month, words.iter().map(String::as_str));
        }
    }
    names
});

/// The month of a name or a number from 1 to 12.
pub(crate) fn month(word: &str) -> Option<u8> {
    let folded = fold::name(word);
    let number = folded.parse().ok().filter(|month| (1..=12).contains(month));
    number.or_else(|| NAMES.exact(&folded).copied())
}

/// Reads months: `1-11`, `Jan-Nov`, `jan-dhj`, `12` (the first twelve), `1,2,3`, `all`.
pub(crate) fn months(text: &str) -> Option<Months> {
    let text = text.trim();
    if let Ok(count) = text.trim_end_matches(".0").parse::<u8>() {
        return (1..=12).contains(&count).then(|| Months::of(1..=count));
    }
    let folded = fold::name(text);
    if crate::values::VALUES.total.exact(&folded).is_some() {
        return Some(Months::ALL);
    }
    let mut covered = Months::default();
    for part in text.split([',', ';', '+', '/']) {
        covered = covered.or(range(part)?);
    }
    (covered.count() > 0).then_some(covered)
}

fn range(part: &str) -> Option<Months> {
    let ends: Vec<&str> = part.split(['-', '–', '—']).map(str::trim).filter(|end| !end.is_empty()).collect();
    match ends.as_slice() {
        [first, last] => {
            let (first, last) = (month(first)?, month(last)?);
            (first <= last).then(|| Months::of(first..=last))
        }
        [one] => {
            let words = fold::name(one);
            let months: Option<Vec<u8>> = words_of(&words).into_iter().map(month).collect();
            months.map(Months::of)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_read_in_every_spelling() {
        for (text, expected) in [
            ("1-11", Months::of(1..=11)),
            ("Jan-Nov", Months::of(1..=11)),
            ("jan-dhj", Months::ALL),
            ("12", Months::ALL),
            ("11", Months::of(1..=11)),
            ("1,2,3", Months::of(1..=3)),
            ("јануари-ноември", Months::of(1..=11)),
            ("янв–дек", Months::ALL),
            ("Janar, Mars", Months::of([1, 3])),
            ("Shkurt-Qershor", Months::of(2..=6)),
        ] {
            assert_eq!(months(text), Some(expected), "{text}");
        }
        for text in ["", "13", "soon", "11-3", "0"] {
            assert_eq!(months(text), None, "{text}");
        }
    }
}
