//! Years, dates and periods.

use std::{fmt, str::FromStr};

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

impl FromStr for Period {
    type Err = NotAPeriod;

    /// Reads what [`Period`] writes.
    ///
    /// ```
    /// use base::Period;
    /// for text in ["2024", "2024-03-05", "2024-01-01/2024-06-30"] {
    ///     assert_eq!(text.parse::<Period>().unwrap().to_string(), text);
    /// }
    /// assert!("soon".parse::<Period>().is_err());
    /// ```
    fn from_str(text: &str) -> Result<Self, NotAPeriod> {
        let day = |text: &str| text.parse::<Date>().map_err(|_| NotAPeriod);
        if let Some((first, last)) = text.split_once('/') {
            return Ok(Self::Span(day(first)?, day(last)?));
        }
        let year = (text.len() == 4).then(|| text.parse().ok().and_then(Year::new));
        year.map_or_else(|| day(text).map(Self::Day), |year| year.map(Self::Year).ok_or(NotAPeriod))
    }
}

/// The text is neither a year nor a date nor two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAPeriod;

impl fmt::Display for NotAPeriod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a period")
    }
}

impl std::error::Error for NotAPeriod {}

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
