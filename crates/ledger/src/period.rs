//! Periods as they stand in the database: ISO 8601, as `base::Period` writes them.

use base::{Date, Period, Year};

/// Reads `2024`, `2024-03-05` or `2024-01-01/2024-06-30`.
pub(crate) fn parse(text: &str) -> Option<Period> {
    let day = |text: &str| text.parse::<Date>().ok();
    if let Some((first, last)) = text.split_once('/') {
        return Some(Period::Span(day(first)?, day(last)?));
    }
    match text.len() {
        4 => Some(Period::Year(Year::new(text.parse().ok()?)?)),
        _ => Some(Period::Day(day(text)?)),
    }
}

/// The text of a period, where there is one.
pub(crate) fn text(period: Option<Period>) -> Option<String> {
    period.map(|period| period.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_comes_back_from_its_text() {
        let day = |month, day| Date::constant(2024, month, day);
        let year = Period::Year(Year::new(2024).unwrap());
        for period in [year, Period::Day(day(3, 5)), Period::Span(day(1, 1), day(6, 30))] {
            assert_eq!(parse(&period.to_string()), Some(period));
        }
        assert_eq!(parse("soon"), None);
    }
}
