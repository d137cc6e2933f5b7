//! Amounts of money and counts with their units.

use std::ops::Range;

use base::{Currency, Money, number};

use super::{Found, Words};
use crate::{
    FactKind, FactValue,
    lexicon::{Cue, Meaning},
    token::{Gap, Shape},
};

/// The amounts and counts of a passage, outside the words that dates have taken.
pub(super) fn quantities(words: &Words<'_>, taken: &[Range<usize>]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        let free =
            words.tokens.shape_at(at) == Shape::Number && !taken.iter().any(|range| range.contains(&at));
        let best = if free { money(words, at).or_else(|| count(words, at)) } else { None };
        at = best.as_ref().map_or(at + 1, |fact: &Found| fact.words.end.max(at + 1));
        found.extend(best);
    }
    found
}

/// A number of one or more words: `70 000,00` is one. Returns the word after it.
fn figure(words: &Words<'_>, at: usize) -> Option<(usize, number::Decimal)> {
    let mut text = words.tokens.word_at(at).to_owned();
    let mut end = at + 1;
    let group = |word: &str| word.split(['.', ',']).next().is_some_and(|whole| whole.len() == 3);
    while text.len() <= 11
        && text.chars().take(4).filter(char::is_ascii_digit).count() <= 3 + (end - at - 1) * 3
        && words.tokens.shape_at(end) == Shape::Number
        && words.tokens.gap_at(end) == Gap::Space
        && !text.contains(['.', ','])
        && group(words.tokens.word_at(end))
        && (end > at + 1 || text.len() <= 3)
    {
        text.push_str(words.tokens.word_at(end));
        end += 1;
    }
    number::parse(&text, None).map(|number| (end, number))
}

fn currency(words: &Words<'_>, at: usize) -> Option<(usize, Currency)> {
    words.meanings_at(at).find_map(|(to, meaning)| match meaning {
        Meaning::Currency(currency) => Some((to, currency)),
        _ => None,
    })
}

fn money(words: &Words<'_>, at: usize) -> Option<Found> {
    let (mut end, number) = figure(words, at)?;
    let mut factor = 1;
    if let Some((after, by)) = multiplier(words, end) {
        (end, factor) = (after, by);
    }
    let before = at.checked_sub(1).and_then(|last| {
        let (to, currency) = currency(words, last)?;
        (to == at && words.tokens.gap_at(at).joins()).then_some((last, currency))
    });
    let after = currency(words, end).filter(|_| words.tokens.gap_at(end).joins());
    let (span, currency) = match (after, before) {
        (Some((end, currency)), _) => (at..end, currency),
        (None, Some((start, currency))) => (start..end, currency),
        (None, None) => return None,
    };
    let minor = number.at(2)?.checked_mul(factor)?;
    Some(words.fact(FactKind::Money, FactValue::Money(Money::new(minor, currency)), None, span))
}

fn multiplier(words: &Words<'_>, at: usize) -> Option<(usize, i64)> {
    let found = words.meanings_at(at).find_map(|(to, meaning)| match meaning {
        Meaning::Multiplier(factor) => Some((to, factor)),
        _ => None,
    });
    found.filter(|_| words.tokens.gap_at(at).joins())
}

fn count(words: &Words<'_>, at: usize) -> Option<Found> {
    let (mut end, number) = figure(words, at)?;
    let mut factor = 1.0;
    if let Some((after, by)) = multiplier(words, end) {
        end = after;
        #[expect(clippy::cast_precision_loss, reason = "multipliers are powers of ten")]
        let by = by as f64;
        factor = by;
    }
    let (unit, words_of_fact) = unit_after(words, at, end).or_else(|| unit_before(words, at, end))?;
    let value = FactValue::Number(number.float() * factor);
    Some(words.fact(FactKind::Count, value, Some(&unit), words_of_fact))
}

/// How many words may stand between a number and its unit: "13 local consultants".
const BETWEEN: usize = 3;

/// The unit after a number: of the list, a group, or the small word that stands there.
fn unit_after(words: &Words<'_>, at: usize, end: usize) -> Option<(String, Range<usize>)> {
    if words.tokens.gap_at(end) != Gap::Space && words.tokens.gap_at(end) != Gap::Hyphen {
        return None;
    }
    for word in end..end + BETWEEN {
        if word > end && !words.tokens.gap_at(word).joins() {
            break;
        }
        if let Some((unit, to)) = unit_at(words, word) {
            return Some((unit, at..to));
        }
    }
    let word = words.tokens.word_at(end);
    let small = words.tokens.shape_at(end) == Shape::Lower && word.chars().count() > 3;
    (small
        && words.meanings_at(end).all(|(_, meaning)| !matches!(meaning, Meaning::Cue(_) | Meaning::Month(_))))
    .then(|| (word.to_owned(), at..end + 1))
}

/// "The total number of participants is 398".
fn unit_before(words: &Words<'_>, at: usize, end: usize) -> Option<(String, Range<usize>)> {
    let equals = (at.saturating_sub(2)..at).any(|word| words.after_cue(word, Cue::Equals).is_some());
    let colon = matches!(words.tokens.gap_at(at), Gap::Other | Gap::Dash);
    if !equals && !colon {
        return None;
    }
    (at.saturating_sub(7)..at)
        .filter(|word| words.cue_before(*word, Cue::NumberOf))
        .find_map(|word| unit_at(words, word))
        .map(|(unit, _)| (unit, at..end))
}

fn unit_at(words: &Words<'_>, word: usize) -> Option<(String, usize)> {
    if words.tokens.word_at(word) == "%" {
        return Some(("%".to_owned(), word + 1));
    }
    if let Some(first) = words.named.iter().find(|mention| mention.words.start == word) {
        let together = |other: &&super::Named| {
            *other == first || first.intersection.is_some() && other.intersection == first.intersection
        };
        let mut codes: Vec<&str> =
            words.named.iter().filter(together).map(|mention| mention.group.code()).collect();
        codes.sort_unstable();
        let end = words.named.iter().filter(together).map(|mention| mention.words.end).max()?;
        return Some((codes.join("+"), end));
    }
    words.meanings_at(word).find_map(|(to, meaning)| match meaning {
        Meaning::Unit(number) => Some((words.lexicon.unit(number)?.to_owned(), to)),
        _ => None,
    })
}
