//! What an activity says of itself.

use std::ops::RangeInclusive;

use base::{Date, Year};

use crate::Activity;

impl Activity {
    /// The words by which a person knows it: its title, else its code.
    pub fn name(&self) -> &str {
        let title = self.title.trim();
        if title.is_empty() { self.code.as_deref().map_or("", str::trim) } else { title }
    }

    /// Whether its end lies before its start; such dates are not used.
    pub fn ends_before_it_starts(&self) -> bool {
        matches!((self.start, self.end), (Some(start), Some(end)) if end < start)
    }

    /// Whether it says by when it is done. Many action plans give a deadline only, so an end is enough; a start
    /// alone is not.
    pub fn is_dated(&self) -> bool {
        self.end.is_some() && !self.ends_before_it_starts()
    }

    /// Whether it names a responsible and says by when it is done.
    pub fn is_complete(&self) -> bool {
        self.is_dated() && self.responsible.as_deref().is_some_and(|name| !name.trim().is_empty())
    }

    /// Whether it says that it needs money: a cost above zero, or a budget line. What the staff does anyway needs
    /// none.
    pub fn needs_money(&self) -> bool {
        self.cost.is_some_and(|cost| cost.minor > 0) || !self.lines.is_empty()
    }

    /// Whether it runs in this year. An open end is open: without a start it has always run, without an end it goes
    /// on, and without usable dates it runs in every year.
    pub fn runs_in(&self, year: Year) -> bool {
        let (start, end) = self.dates();
        let year = year.number();
        start.is_none_or(|start| start.year() <= year) && end.is_none_or(|end| end.year() >= year)
    }

    /// The first and last year in which it runs, where it gives both dates.
    pub fn years(&self) -> Option<RangeInclusive<i16>> {
        match self.dates() {
            (Some(start), Some(end)) => Some(start.year()..=end.year()),
            _ => None,
        }
    }

    /// The months of this year in which it runs, counted from 1; all twelve where a date is missing, none where it
    /// does not run in this year.
    ///
    /// A deadline without a start does not shorten the year: the work that it closes takes place before it, but
    /// from when on is not said.
    pub fn months_in(&self, year: Year) -> Vec<u8> {
        if !self.runs_in(year) {
            return Vec::new();
        }
        let in_year = |date: Date| date.year() == year.number();
        let month = |date: Date| u8::try_from(date.month()).unwrap_or(1);
        let (Some(start), Some(end)) = self.dates() else { return (1..=12).collect() };
        let first = if in_year(start) { month(start) } else { 1 };
        let last = if in_year(end) { month(end) } else { 12 };
        (first..=last).collect()
    }

    fn dates(&self) -> (Option<Date>, Option<Date>) {
        if self.ends_before_it_starts() { (None, None) } else { (self.start, self.end) }
    }
}

#[cfg(test)]
mod tests {
    use base::{At, FileId, Target};

    use super::*;

    fn activity(start: Option<&str>, end: Option<&str>) -> Activity {
        let date = |text: &str| text.parse().unwrap();
        Activity {
            at: At::row(FileId(0), 0, 2),
            code: None,
            title: "Open the day centre".into(),
            objective: None,
            target: Target::NotStated,
            places: Vec::new(),
            responsible: Some("Directorate for social welfare".into()),
            start: start.map(date),
            end: end.map(date),
            cost: None,
            lines: Vec::new(),
            adapts: None,
            indicators: Vec::new(),
        }
    }

    fn year(number: i64) -> Year {
        Year::new(number).unwrap()
    }

    #[test]
    fn an_activity_over_the_turn_of_the_year_runs_in_both_years_with_its_own_months() {
        let winter = activity(Some("2023-11-15"), Some("2024-02-01"));
        assert_eq!(winter.months_in(year(2023)), [11, 12]);
        assert_eq!(winter.months_in(year(2024)), [1, 2]);
        assert!(winter.months_in(year(2025)).is_empty());
        assert_eq!(winter.years(), Some(2023..=2024));
    }

    #[test]
    fn a_deadline_is_a_date_and_a_start_alone_is_none() {
        assert!(activity(None, Some("2024-06-30")).is_complete());
        assert!(!activity(Some("2024-06-30"), None).is_complete());
        assert!(!activity(Some("2024-06-30"), Some("2024-01-01")).is_complete());
    }

    #[test]
    fn a_missing_or_impossible_date_leaves_the_year_open() {
        assert!(activity(None, Some("2024-06-30")).runs_in(year(2020)));
        assert!(!activity(None, Some("2024-06-30")).runs_in(year(2025)));
        let reversed = activity(Some("2024-06-30"), Some("2024-01-01"));
        assert!(reversed.runs_in(year(1999)));
        assert_eq!(reversed.months_in(year(2024)).len(), 12);
    }
}
