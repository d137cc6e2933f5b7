//! The values inside a text.

use base::{Argument, Date, Money, Period, Year};
use fluent_bundle::{
    FluentValue,
    types::{FluentNumber, FluentNumberOptions},
};

use crate::Words;

/// A value inside a text, written as the language writes it.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text that stands as it is: a name, or something already written for the reader.
    Text(String),
    /// A number; texts can choose plural forms by it.
    Number(f64),
    /// An amount.
    Money(Money),
    /// A time.
    Period(Period),
    /// A group, by its name.
    Group(base::Group),
}

impl Value {
    pub(crate) fn to_fluent(&self, words: Words) -> FluentValue<'_> {
        match self {
            Self::Text(text) => text.into(),
            Self::Number(number) => {
                FluentValue::Number(FluentNumber::new(*number, FluentNumberOptions::default()))
            }
            Self::Money(money) => words.money(*money).into(),
            Self::Period(period) => words.period(*period).into(),
            Self::Group(group) => words.group(group).into(),
        }
    }
}

impl From<&Argument> for Value {
    fn from(argument: &Argument) -> Self {
        match argument {
            Argument::Text(text) => Self::Text(text.to_string()),
            Argument::Number(number) => Self::Number(*number),
            Argument::Money(money) => Self::Money(*money),
            Argument::Period(period) => Self::Period(*period),
            Argument::Group(group) => Self::Group(group.clone()),
        }
    }
}

macro_rules! from {
    ($($source:ty: |$value:ident| $made:expr;)+) => {
        $(impl From<$source> for Value {
            #[allow(clippy::cast_precision_loss, reason = "counts stay below 2^53")]
            fn from($value: $source) -> Self {
                $made
            }
        })+
    };
}

from! {
    &str: |text| Self::Text(text.to_owned());
    String: |text| Self::Text(text);
    &String: |text| Self::Text(text.clone());
    f64: |number| Self::Number(number);
    u8: |number| Self::Number(f64::from(number));
    u16: |number| Self::Number(f64::from(number));
    i32: |number| Self::Number(f64::from(number));
    u32: |number| Self::Number(f64::from(number));
    i64: |number| Self::Number(number as f64);
    u64: |number| Self::Number(number as f64);
    usize: |number| Self::Number(number as f64);
    Money: |money| Self::Money(money);
    Period: |period| Self::Period(period);
    Year: |year| Self::Period(Period::Year(year));
    Date: |day| Self::Period(Period::Day(day));
    base::Group: |group| Self::Group(group);
    &base::Group: |group| Self::Group(group.clone());
}
