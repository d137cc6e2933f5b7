//! Years, dates and periods.

use std::fmt;

/// A calendar date.
pub type Date = jiff::civil::Date;

/// A calendar year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Year(i16);

impl Year {
    /// A year that a public document can name: 1900 to 2199.
    pub fn new(year: i64) -> Option<Self> {
        i16::try_from(year).ok().filter(|year| (1900..2200).contains(year)).map(Self)
    }

    /// The number.
    pub const fn number(self) -> i16 {
        self.0
    }
}

impl fmt::Debug for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Display for Year {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// When something held or was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// A whole year.
    Year(Year),
    /// One day.
    Day(Date),
    /// From the first to the last day, both included.
    Span(Date, Date),
}

impl Period {
    /// The year in which the period ends.
    pub fn last_year(self) -> Option<Year> {
        match self {
            Self::Year(year) => Some(year),
            Self::Day(day) | Self::Span(_, day) => Year::new(i64::from(day.year())),
        }
    }
}

impl fmt::Display for Period {
    /// ISO 8601: `2024`, `2024-03-05`, `2024-01-01/2024-06-30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year}"),
            Self::Day(day) => write!(f, "{day}"),
            Self::Span(first, last) => write!(f, "{first}/{last}"),
        }
    }
}
