//! What is known of a quantity as columns (state, value, interval), and back.

use base::{Currency, Money, Reading, State, Value};
use population::Basis;
use store::{Error, Result, Row};

/// The columns of a reading; at most one of `whole`, `decimal`, `minor`, `flag` and `code` is filled.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Columns {
    pub state: &'static str,
    pub whole: Option<i64>,
    pub decimal: Option<f64>,
    pub minor: Option<i64>,
    pub flag: Option<bool>,
    pub code: Option<&'static str>,
    pub currency: Option<String>,
    pub low: Option<f64>,
    pub high: Option<f64>,
}

impl From<Reading> for Columns {
    fn from(reading: Reading) -> Self {
        let mut columns = Self { state: reading.state().code(), ..Self::default() };
        match reading.value() {
            Some(Value::Whole(count)) => columns.whole = Some(count),
            Some(Value::Decimal(measure)) => columns.decimal = Some(measure),
            Some(Value::Money(money)) => {
                columns.minor = Some(money.minor);
                columns.currency = Some(money.currency.code().to_owned());
            }
            Some(Value::Flag(yes)) => columns.flag = Some(yes),
            Some(Value::Code(code)) => columns.code = Some(code),
            None => {}
        }
        if let Reading::Estimated(_, Some((low, high))) = reading {
            (columns.low, columns.high) = (Some(low), Some(high));
        }
        columns
    }
}

/// The reading of the nine columns from `at` on: state, whole, decimal, minor, flag, code, currency, low, high.
pub(crate) fn reading(row: &Row<'_>, at: usize) -> Result<Reading> {
    let state = State::from_code(row.text(at)?).ok_or(Error::Column(at))?;
    let value = || value(row, at + 1)?.ok_or(Error::Column(at));
    Ok(match state {
        State::Known => Reading::Known(value()?),
        State::Estimated => {
            let interval = row.maybe_real(at + 7)?.zip(row.maybe_real(at + 8)?);
            Reading::Estimated(value()?, interval)
        }
        State::Unknown => Reading::Unknown,
        State::NotCollected => Reading::NotCollected,
        State::Refused => Reading::Refused,
        State::Suppressed => Reading::Suppressed,
        State::Protected => Reading::Protected,
    })
}

fn value(row: &Row<'_>, at: usize) -> Result<Option<Value>> {
    if let Some(count) = row.maybe_int(at)? {
        return Ok(Some(Value::Whole(count)));
    }
    if let Some(measure) = row.maybe_real(at + 1)? {
        return Ok(Some(Value::Decimal(measure)));
    }
    if let Some(minor) = row.maybe_int(at + 2)? {
        let currency = row.maybe_text(at + 5)?.and_then(Currency::from_code).ok_or(Error::Column(at + 5))?;
        return Ok(Some(Value::Money(Money::new(minor, currency))));
    }
    if let Some(flag) = row.maybe_int(at + 3)? {
        return Ok(Some(Value::Flag(flag != 0)));
    }
    let code = row.maybe_text(at + 4)?;
    Ok(code.and_then(known_code).map(Value::Code))
}

/// The codes that figures have as values.
fn known_code(code: &str) -> Option<&'static str> {
    let all = [Basis::Measured, Basis::OutsideEstimate, Basis::Independence];
    all.iter().map(|basis| basis.code()).find(|known| *known == code)
}
