//! What a statement is given: five kinds of values, and how the program's types become them.

use base::{
    Date, Year,
    record::{Id, Kind},
};
use jiff::Timestamp;

/// A value for a statement. Both databases know these five kinds and no others.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// A whole number; also flags (0, 1) and times (milliseconds since 1970 UTC).
    Int(i64),
    /// A number with a fraction.
    Real(f64),
    /// A text; also ids, dates (`2026-11-22`) and codes. Never with NUL: a statement refuses it.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

/// The values of a statement, in the order of `$1`, `$2` …
///
/// ```
/// use store::{Value, params};
/// assert_eq!(params![7, "a", true, None::<i64>], &[Value::Int(7), "a".into(), Value::Int(1), Value::Null]);
/// ```
#[macro_export]
macro_rules! params {
    () => { &[] as &[$crate::Value] };
    ($($value:expr),+ $(,)?) => { &[$($crate::Value::from($value)),+] };
}

macro_rules! into_value {
    ($($from:ty => $make:expr;)+) => { $(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                $make(value)
            }
        }
    )+ };
}

into_value! {
    i64 => Self::Int;
    i32 => |number| Self::Int(i64::from(number));
    i16 => |number| Self::Int(i64::from(number));
    u32 => |number| Self::Int(i64::from(number));
    u16 => |number| Self::Int(i64::from(number));
    u8 => |number| Self::Int(i64::from(number));
    bool => |flag| Self::Int(i64::from(flag));
    f64 => Self::Real;
    String => Self::Text;
    &String => |text: &String| Self::Text(text.clone());
    &str => |text: &str| Self::Text(text.to_owned());
    Vec<u8> => Self::Blob;
    &[u8] => |bytes: &[u8]| Self::Blob(bytes.to_vec());
    Timestamp => |time: Timestamp| Self::Int(time.as_millisecond());
    Date => |date: Date| Self::Text(date.to_string());
    Year => |year: Year| Self::Int(i64::from(year.number()));
}

/// Counts and lengths. None that a machine can hold in memory is beyond an `i64`; a greater number becomes the
/// greatest one.
impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Int(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// As for `usize`.
impl From<u64> for Value {
    fn from(count: u64) -> Self {
        Self::Int(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(bytes: [u8; N]) -> Self {
        Self::Blob(bytes.to_vec())
    }
}

impl<const N: usize> From<&[u8; N]> for Value {
    fn from(bytes: &[u8; N]) -> Self {
        Self::Blob(bytes.to_vec())
    }
}

impl<K: Kind> From<Id<K>> for Value {
    fn from(id: Id<K>) -> Self {
        Self::Text(id.to_string())
    }
}

impl<T> From<Option<T>> for Value
where
    Self: From<T>,
{
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::from)
    }
}
