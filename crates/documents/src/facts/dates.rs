//! Dates and periods as people write them, in ISO 8601; without a year `--03-25`.

use base::{Date, number};

use super::{Found, Words};
use crate::{
    FactKind, FactValue,
    lexicon::{Cue, Meaning},
    token::{Gap, Shape},
};

/// A day, with what the text says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Day {
    year: Option<i16>,
    month: Option<i8>,
    of_month: Option<i8>,
}

impl Day {
    fn iso(self) -> Option<String> {
        match (self.year, self.month, self.of_month) {
            (Some(year), Some(month), Some(day)) => {
                Date::new(year, month, day).ok().map(|date| date.to_string())
            }
            (None, Some(month), Some(day)) => {
                Date::new(2024, month, day).ok().map(|_| format!("--{month:02}-{day:02}"))
            }
            (Some(year), Some(month), None) => Some(format!("{year}-{month:02}")),
            (Some(year), None, None) => Some(year.to_string()),
            _ => None,
        }
    }

    /// What this day leaves open, as the other says it: "18 November to 4 December, 2019".
    fn completed(self, other: Self) -> Self {
        Self { year: self.year.or(other.year), month: self.month.or(other.month), of_month: self.of_month }
    }
}

/// The dates and periods of a passage.
pub(super) fn dates(words: &Words<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        let best = period(words, at).or_else(|| length(words, at)).or_else(|| single(words, at));
        match best {
            Some((end, fact)) => {
                found.push(fact);
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn single(words: &Words<'_>, at: usize) -> Option<(usize, Found)> {
    let (end, day) = day(words, at)?;
    day.month?;
    let end = with_year_word(words, end);
    Some((end, words.fact(FactKind::Date, FactValue::Text(day.iso()?), None, at..end)))
}

/// "from 6 to 8 February 2024", "2021 – 2023", "between 18 November and 4 December, 2019".
fn period(words: &Words<'_>, at: usize) -> Option<(usize, Found)> {
    let start = words.after_cue(at, Cue::From).unwrap_or(at);
    let (middle, first) = day(words, start).or_else(|| bare_day(words, start))?;
    let opened = start > at;
    let next = separator(words, middle, opened)?;
    let (end, last) = day(words, next)?;
    let same_shape =
        first.month.is_some() == last.month.is_some() || first.of_month.is_some() && last.month.is_some();
    if !same_shape || first.of_month.is_some() != last.of_month.is_some() {
        return None;
    }
    let end = with_year_word(words, end);
    let span = format!("{}/{}", first.completed(last).iso()?, last.iso()?);
    Some((end, words.fact(FactKind::Period, FactValue::Text(span), None, start..end)))
}

/// The word after what separates two days: a dash, `to`, or `and` after `between`.
fn separator(words: &Words<'_>, at: usize, opened: bool) -> Option<usize> {
    match words.tokens.gap_at(at) {
        Gap::Dash | Gap::Hyphen | Gap::Slash => Some(at),
        Gap::Space | Gap::Dot => {
            words.after_cue(at, Cue::To).or_else(|| words.after_cue(at, Cue::And).filter(|_| opened))
        }
        _ => None,
    }
}

/// "13 months", "24-month".
fn length(words: &Words<'_>, at: usize) -> Option<(usize, Found)> {
    let count = plain(words, at, 1..=999)?;
    if !words.tokens.gap_at(at + 1).joins() {
        return None;
    }
    let (end, unit) = [(Cue::Days, 'D'), (Cue::Weeks, 'W'), (Cue::Months, 'M')]
        .into_iter()
        .find_map(|(cue, letter)| Some((words.after_cue(at + 1, cue)?, letter)))?;
    Some((end, words.fact(FactKind::Period, FactValue::Text(format!("P{count}{unit}")), None, at..end)))
}

/// A whole number of this range, written in digits alone.
fn plain(words: &Words<'_>, at: usize, range: std::ops::RangeInclusive<i16>) -> Option<i16> {
    if words.tokens.shape_at(at) != Shape::Number {
        return None;
    }
    words.tokens.word_at(at).parse().ok().filter(|number| range.contains(number))
}

fn month(words: &Words<'_>, at: usize) -> Option<(usize, i8)> {
    words.meanings_at(at).find_map(|(to, meaning)| match meaning {
        Meaning::Month(month) => Some((to, month)),
        _ => None,
    })
}

/// The year at a word, and the word after it.
fn year(words: &Words<'_>, at: usize) -> Option<(usize, i16)> {
    let near = matches!(words.tokens.gap_at(at), Gap::Space | Gap::Comma | Gap::Dot);
    plain(words, at, 1900..=2199).filter(|_| near).map(|year| (at + 1, year))
}

fn near(words: &Words<'_>, at: usize) -> bool {
    matches!(words.tokens.gap_at(at), Gap::Space | Gap::Dot | Gap::Hyphen)
}

/// A day, month or year that begins at a word, in any of the orders that people use.
fn day(words: &Words<'_>, at: usize) -> Option<(usize, Day)> {
    if words.tokens.shape_at(at) == Shape::Number
        && let Some(date) = number::parse_date(words.tokens.word_at(at)).filter(|date| date.year() >= 1900)
    {
        let day = Day { year: Some(date.year()), month: Some(date.month()), of_month: Some(date.day()) };
        return Some((at + 1, day));
    }
    if let Some((end, named)) = month(words, at).filter(|_| words.tokens.shape_at(at) != Shape::Number) {
        return month_first(words, end, named);
    }
    if let Some((end, day)) = bare_day(words, at)
        && let Some((end, month)) = month(words, ordinal_end(words, end)).filter(|(_, _)| near(words, end))
    {
        let (end, year) = year(words, end).map_or((end, None), |(end, year)| (end, Some(year)));
        return Some((end, Day { month: Some(month), year, ..day }));
    }
    let (end, year) = (at + 1, plain(words, at, 1900..=2199)?);
    Some((end, Day { year: Some(year), month: None, of_month: None }))
}

/// "March 25, 2024" and "March 2024".
fn month_first(words: &Words<'_>, end: usize, month: i8) -> Option<(usize, Day)> {
    if let Some(day) = plain(words, end, 1..=31).filter(|_| words.tokens.gap_at(end) == Gap::Space) {
        let (end, year) = year(words, end + 1).map_or((end + 1, None), |(end, year)| (end, Some(year)));
        let of_month = i8::try_from(day).ok();
        return Some((end, Day { year, month: Some(month), of_month }));
    }
    let (end, year) = year(words, end)?;
    Some((end, Day { year: Some(year), month: Some(month), of_month: None }))
}

/// The number of a day alone.
fn bare_day(words: &Words<'_>, at: usize) -> Option<(usize, Day)> {
    let of_month = i8::try_from(plain(words, at, 1..=31)?).ok();
    Some((at + 1, Day { year: None, month: None, of_month }))
}

/// Skips the ending of an ordinal that is written apart: "1st of March", "8-ми март".
fn ordinal_end(words: &Words<'_>, at: usize) -> usize {
    let short = words.tokens.get(at).is_some_and(|token| token.end - token.start <= 2);
    let glued = words.tokens.gap_at(at).joins() && short && month(words, at).is_none();
    at + usize::from(glued && words.tokens.shape_at(at) == Shape::Lower)
}

/// Takes "godine", "година", "viti" after a year along.
fn with_year_word(words: &Words<'_>, end: usize) -> usize {
    if matches!(words.tokens.gap_at(end), Gap::Space | Gap::Dot | Gap::Hyphen) {
        words.after_cue(end, Cue::Year).unwrap_or(end)
    } else {
        end
    }
}
