//! Age bands as tables spell them.

use std::sync::LazyLock;

use base::{AgeBand, fold};

use crate::{
    phrase::{Phrases, words_of},
    values::section,
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Bound {
    Under,
    UpTo,
    Over,
    AndOver,
    Noise,
}

static BOUNDS: LazyLock<Phrases<Bound>> = LazyLock::new(|| {
    let mut bounds = Phrases::default();
    for (name, words) in section("age") {
        let bound = match name.as_str() {
            "under" => Bound::Under,
            "up_to" => Bound::UpTo,
            "over" => Bound::Over,
            "and_over" => Bound::AndOver,
            _ => Bound::Noise,
        };
        bounds.add(&bound, words.iter().map(String::as_str));
    }
    bounds
});

/// Reads an age band: `20-29 years`, `0–4`, `65+`, `65 e lart`, `преку 65`, `under 18`, `Y15T24`.
///
/// A bare number is no band: see [`single`].
pub(crate) fn band(text: &str) -> Option<AgeBand> {
    sdmx(text.trim()).or_else(|| spelled(text))
}

/// Reads a band or, in a column that is known to hold ages, a single completed year.
pub(crate) fn single(text: &str) -> Option<AgeBand> {
    band(text).or_else(|| {
        let folded = fold::name(text);
        let kept: Vec<&str> = words_of(&folded).into_iter().filter(|word| !is_noise(word)).collect();
        let [number] = kept.as_slice() else { return None };
        number.parse().ok().filter(|age| *age <= 120).and_then(|age| AgeBand::new(age, Some(age)))
    })
}

fn is_noise(word: &str) -> bool {
    BOUNDS.exact(word) == Some(&Bound::Noise)
}

/// The codes of the global SDG data structure: `Y15T24`, `Y_GE65`, `Y_LT5`, `Y65T999`, `Y7`.
fn sdmx(text: &str) -> Option<AgeBand> {
    let code = text.strip_prefix('Y')?;
    let age = |digits: &str| digits.parse::<u16>().ok();
    if let Some(from) = code.strip_prefix("_GE") {
        return AgeBand::new(u8::try_from(age(from)?).ok()?, None);
    }
    if let Some(below) = code.strip_prefix("_LT") {
        return AgeBand::new(0, Some(u8::try_from(age(below)?.checked_sub(1)?).ok()?));
    }
    let (from, to) = code.split_once('T').unwrap_or((code, code));
    let (from, to) = (u8::try_from(age(from)?).ok()?, age(to)?);
    AgeBand::new(from, u8::try_from(to).ok().filter(|to| *to < 150))
}

/// The numbers of the text, and whether a dash stands between the first two.
fn numbers(text: &str) -> (Vec<u8>, bool) {
    let mut numbers = Vec::new();
    let mut digits = String::new();
    let (mut dash, mut dashed) = (false, false);
    for c in text.chars().chain([' ']) {
        if c.is_ascii_digit() {
            digits.push(c);
            continue;
        }
        if !digits.is_empty() {
            dashed |= dash && numbers.len() == 1;
            numbers.push(digits.parse().unwrap_or(u8::MAX));
            digits.clear();
            dash = false;
        }
        dash |= matches!(c, '-' | '–' | '—' | '−');
    }
    (numbers, dashed)
}

fn spelled(text: &str) -> Option<AgeBand> {
    let (numbers, dashed) = numbers(text);
    if numbers.iter().any(|age| *age > 120) {
        return None;
    }
    let folded = fold::name(text);
    let words: Vec<&str> =
        words_of(&folded).into_iter().filter(|word| word.parse::<u16>().is_err()).collect();
    let bounds = BOUNDS.all_in(&words);
    let covered: usize = bounds.iter().map(|(range, _)| range.len()).sum();
    if covered < words.len() {
        return None;
    }
    let has = |bound: Bound| bounds.iter().any(|(_, found)| **found == bound);
    match numbers.as_slice() {
        [from, to] if dashed || has(Bound::UpTo) => AgeBand::new(*from, Some(*to)),
        [age] if text.contains('+') || text.contains(['>', '≥']) => AgeBand::new(*age, None),
        [age] if text.contains('<') => AgeBand::new(0, age.checked_sub(1)),
        [age] if has(Bound::AndOver) => AgeBand::new(*age, None),
        [age] if has(Bound::Under) => AgeBand::new(0, age.checked_sub(1)),
        [age] if has(Bound::Over) => AgeBand::new(*age, None),
        [age] if has(Bound::UpTo) => AgeBand::new(0, up_to(*age)),
        _ => None,
    }
}

/// The last year of "up to 18": tables end a band with 4, 7 or 9 when they mean it included, and with a round
/// birthday when they mean those below it.
fn up_to(age: u8) -> Option<u8> {
    if matches!(age % 10, 4 | 7 | 9) { Some(age) } else { age.checked_sub(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bands_of_seven_languages_read_as_meant() {
        for (text, from, to) in [
            ("20-29 years", 20, Some(29)),
            ("0–4", 0, Some(4)),
            ("65+", 65, None),
            ("65 e lart", 65, None),
            ("преку 65", 65, None),
            ("under 18", 0, Some(17)),
            ("nën 15 vjeç", 0, Some(14)),
            ("do 18 godina", 0, Some(17)),
            ("do 14", 0, Some(14)),
            ("80 i više", 80, None),
            ("75 жана жогору", 75, None),
            ("от 15 до 24 лет", 15, Some(24)),
            ("Y15T24", 15, Some(24)),
            ("Y_GE65", 65, None),
            ("Y65T999", 65, None),
            ("Y_LT5", 0, Some(4)),
            ("<5", 0, Some(4)),
        ] {
            assert_eq!(band(text), AgeBand::new(from, to), "{text}");
        }
        for text in ["2012", "2020-2021", "women", "7", "12 women", "1-2-3", "ukupno"] {
            assert_eq!(band(text), None, "{text}");
        }
        assert_eq!(single("7 vjeç"), AgeBand::new(7, Some(7)));
    }
}
