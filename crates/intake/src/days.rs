//! Days and spans of days, as plans spell them.

use base::{Date, Year, number::parse_date};

use crate::{months, values};

/// The first day of a text: a date, the first of two, a month with its year, a year.
pub(crate) fn first(text: &str) -> Option<Date> {
    span(text).map(|(first, _)| first)
}

/// The last day of a text.
pub(crate) fn last(text: &str) -> Option<Date> {
    span(text).map(|(_, last)| last)
}

/// Reads `2024-2026`, `Q1 2025`, `2025`, `Jan-Jun 2025`, `01.03.2025 - 30.06.2025`, `06/2025`.
pub(crate) fn span(text: &str) -> Option<(Date, Date)> {
    let text = text.trim();
    if let Some(day) = parse_date(text) {
        return Some((day, day));
    }
    two_days(text)
        .or_else(|| written_day(text))
        .or_else(|| quarter(text))
        .or_else(|| month_span(text))
        .or_else(|| years(text))
}

fn two_days(text: &str) -> Option<(Date, Date)> {
    let mut dashes = text.char_indices().filter(|(_, c)| matches!(c, '-' | '–' | '—'));
    dashes.find_map(|(at, dash)| {
        let first = parse_date(text.get(..at)?)?;
        let last = parse_date(text.get(at + dash.len_utf8()..)?)?;
        (first <= last).then_some((first, last))
    })
}

/// `5 мая 2025 г.`, `12. mart 2025. godine`, `May 5, 2025`: a day, the name of a month and a year, in any order.
fn written_day(text: &str) -> Option<(Date, Date)> {
    let year = values::year(text)?;
    let (mut of_month, mut month) = (None, None);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if let Ok(number) = word.parse::<i16>() {
            let day = i8::try_from(number).ok();
            if number != year.number() && of_month.replace(day?).is_some() {
                return None;
            }
        } else if let Some(named) = months::month(word) {
            if month.replace(i8::try_from(named).ok()?).is_some() {
                return None;
            }
        } else if !values::is_word_for_year(word) {
            return None;
        }
    }
    let day = Date::new(year.number(), month?, of_month?).ok()?;
    Some((day, day))
}

fn quarter(text: &str) -> Option<(Date, Date)> {
    let year = values::year(text)?;
    let upper = text.to_uppercase();
    let roman = ["I", "II", "III", "IV"];
    let mut quarters: Vec<i8> = upper
        .split(|c: char| !c.is_alphanumeric())
        .filter_map(|word| {
            let digits = word.strip_prefix(['Q', 'К', 'K', 'T', 'Т']).and_then(|rest| rest.parse().ok());
            digits.or_else(|| {
                roman.iter().position(|number| *number == word).and_then(|at| i8::try_from(at + 1).ok())
            })
        })
        .filter(|quarter| (1..=4).contains(quarter))
        .collect();
    quarters.sort_unstable();
    let (first, last) = (*quarters.first()?, *quarters.last()?);
    Some((day(year, first * 3 - 2, false)?, day(year, last * 3, true)?))
}

fn month_span(text: &str) -> Option<(Date, Date)> {
    let year = values::year(text)?;
    let rest = text.replace(&year.to_string(), " ");
    let words = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let months: Option<Vec<u8>> = words.map(months::month).collect();
    let months = months?;
    let first = i8::try_from(*months.first()?).ok()?;
    let last = i8::try_from(*months.last()?).ok()?;
    (months.len() <= 2 && first <= last).then_some(())?;
    Some((day(year, first, false)?, day(year, last, true)?))
}

fn years(text: &str) -> Option<(Date, Date)> {
    let years: Option<Vec<Year>> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().any(|c| c.is_ascii_digit()))
        .map(|word| values::year(word).filter(|_| word.len() == 4))
        .collect();
    let years = years?;
    let (first, last) = (*years.first()?, *years.last()?);
    (years.len() <= 2 && first <= last).then_some(())?;
    Some((day(first, 1, false)?, day(last, 12, true)?))
}

fn day(year: Year, month: i8, last: bool) -> Option<Date> {
    let first = Date::new(year.number(), month, 1).ok()?;
    Some(if last { first.last_of_month() } else { first })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_read_as_plans_spell_them() {
        for (text, first, last) in [
            ("2024-2026", "2024-01-01", "2026-12-31"),
            ("Q1 2025", "2025-01-01", "2025-03-31"),
            ("Q2-Q4 2025", "2025-04-01", "2025-12-31"),
            ("2025", "2025-01-01", "2025-12-31"),
            ("Jan-Jun 2025", "2025-01-01", "2025-06-30"),
            ("qershor 2025", "2025-06-01", "2025-06-30"),
            ("06/2025", "2025-06-01", "2025-06-30"),
            ("01.03.2025 - 30.06.2025", "2025-03-01", "2025-06-30"),
            ("26.03.2014-01.04.2015", "2014-03-26", "2015-04-01"),
            ("II 2025", "2025-04-01", "2025-06-30"),
            ("19,03,2013", "2013-03-19", "2013-03-19"),
            ("5 мая 2025 г.", "2025-05-05", "2025-05-05"),
            ("2. mart 2025. godine", "2025-03-02", "2025-03-02"),
            ("2 prill 2025", "2025-04-02", "2025-04-02"),
            ("May 5, 2025", "2025-05-05", "2025-05-05"),
        ] {
            let read = span(text).map(|(first, last)| (first.to_string(), last.to_string()));
            assert_eq!(read, Some((first.to_owned(), last.to_owned())), "{text}");
        }
        for text in ["soon", "", "31.02.2025", "2026-2024"] {
            assert_eq!(span(text), None, "{text}");
        }
    }
}
