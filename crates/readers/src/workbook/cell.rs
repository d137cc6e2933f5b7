//! A cell on its way from the file to the sink, and what texts of workbooks mean.

use std::borrow::Cow;

use base::Date;

use crate::CellValue;

/// A cell whose text may had to be put together.
#[derive(Clone, Debug, Default)]
pub(super) enum Cell<'a> {
    #[default]
    Empty,
    Text(Cow<'a, str>),
    Number(f64),
    Date(Date),
    Bool(bool),
    Error(Cow<'a, str>),
}

impl Cell<'_> {
    #[inline]
    pub(super) fn value(&self) -> CellValue<'_> {
        match self {
            Self::Text(text) if !text.is_empty() => CellValue::Text(text),
            Self::Empty | Self::Text(_) => CellValue::Empty,
            Self::Number(number) => CellValue::Number(*number),
            Self::Date(date) => CellValue::Date(*date),
            Self::Bool(truth) => CellValue::Bool(*truth),
            Self::Error(shown) => CellValue::Error(shown),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.value() == CellValue::Empty
    }
}

/// A number as XML writes it.
#[inline]
pub(super) fn number(raw: &[u8]) -> Option<f64> {
    let mut whole = 0_u32;
    if raw.len() > 9 || raw.is_empty() || !raw.iter().all(u8::is_ascii_digit) {
        return std::str::from_utf8(raw).ok()?.trim().parse().ok();
    }
    for digit in raw {
        whole = whole * 10 + u32::from(digit - b'0');
    }
    Some(f64::from(whole))
}

/// The day of an ISO 8601 date, with or without a time.
pub(super) fn iso_date(raw: &[u8]) -> Option<Date> {
    let text = std::str::from_utf8(raw.get(..10)?).ok()?;
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
