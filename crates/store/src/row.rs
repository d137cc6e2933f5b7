//! A row that a query gives: typed looks at its columns, nothing copied before it is asked for.

use std::str::FromStr;

use base::{Date, record::Id};
use jiff::Timestamp;

use crate::{Error, Result, lite, post};

/// One row, borrowed from the database; columns count from 0.
///
/// Each look gives [`Error::Column`] with the number of the column (never its value) if the column is not there, is
/// empty, or holds something else; the `maybe_` looks give `None` for an empty column.
#[derive(Clone, Copy)]
pub struct Row<'r>(pub(crate) Cells<'r>);

/// Where the columns are.
#[derive(Clone, Copy)]
pub(crate) enum Cells<'r> {
    Lite(&'r rusqlite::Row<'r>),
    Post(&'r postgres::Row),
}

macro_rules! looks {
    ($($(#[$doc:meta])* $name:ident, $maybe:ident: $kind:ty;)+) => { $(
        $(#[$doc])*
        pub fn $name(&self, column: usize) -> Result<$kind> {
            self.$maybe(column)?.ok_or(Error::Column(column))
        }

        #[doc = concat!("As [`Row::", stringify!($name), "`], for a column that may be empty.")]
        pub fn $maybe(&self, column: usize) -> Result<Option<$kind>> {
            self.look(column, lite::$name, post::$name)
        }
    )+ };
}

impl<'r> Row<'r> {
    looks! {
        /// A whole number. Sums of whole numbers, which PostgreSQL gives another type, are read as well.
        int, maybe_int: i64;
        /// A number with a fraction; a whole number is one too.
        real, maybe_real: f64;
        /// A text.
        text, maybe_text: &'r str;
        /// Bytes.
        blob, maybe_blob: &'r [u8];
    }

    /// A whole number of a smaller type, as `row.number::<u32>(3)`.
    pub fn number<N: TryFrom<i64>>(&self, column: usize) -> Result<N> {
        N::try_from(self.int(column)?).map_err(|_| Error::Column(column))
    }

    /// As [`Row::number`], for a column that may be empty.
    pub fn maybe_number<N: TryFrom<i64>>(&self, column: usize) -> Result<Option<N>> {
        checked(self.maybe_int(column)?, column, |number| N::try_from(number).ok())
    }

    /// A flag: 0 or 1, or what a comparison or `exists` gives.
    pub fn flag(&self, column: usize) -> Result<bool> {
        self.maybe_flag(column)?.ok_or(Error::Column(column))
    }

    /// As [`Row::flag`], for a column that may be empty.
    pub fn maybe_flag(&self, column: usize) -> Result<Option<bool>> {
        checked(self.maybe_int(column)?, column, |number| match number {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        })
    }

    /// A point in time, kept as milliseconds since 1970 UTC.
    pub fn time(&self, column: usize) -> Result<Timestamp> {
        self.maybe_time(column)?.ok_or(Error::Column(column))
    }

    /// As [`Row::time`], for a column that may be empty.
    pub fn maybe_time(&self, column: usize) -> Result<Option<Timestamp>> {
        checked(self.maybe_int(column)?, column, |time| Timestamp::from_millisecond(time).ok())
    }

    /// The id of a record of kind `K`.
    pub fn id<K>(&self, column: usize) -> Result<Id<K>> {
        self.parsed(column)
    }

    /// As [`Row::id`], for a column that may be empty.
    pub fn maybe_id<K>(&self, column: usize) -> Result<Option<Id<K>>> {
        self.maybe_parsed(column)
    }

    /// A calendar date, kept as `2026-11-22`.
    pub fn date(&self, column: usize) -> Result<Date> {
        self.parsed(column)
    }

    /// As [`Row::date`], for a column that may be empty.
    pub fn maybe_date(&self, column: usize) -> Result<Option<Date>> {
        self.maybe_parsed(column)
    }

    /// Something that is made from its text.
    pub fn parsed<T: FromStr>(&self, column: usize) -> Result<T> {
        self.text(column)?.parse().map_err(|_| Error::Column(column))
    }

    /// As [`Row::parsed`], for a column that may be empty.
    pub fn maybe_parsed<T: FromStr>(&self, column: usize) -> Result<Option<T>> {
        checked(self.maybe_text(column)?, column, |text| text.parse().ok())
    }

    /// A word of a closed list, as `row.code(2, Role::from_code)`.
    pub fn code<T>(&self, column: usize, list: impl FnOnce(&str) -> Option<T>) -> Result<T> {
        list(self.text(column)?).ok_or(Error::Column(column))
    }

    /// As [`Row::code`], for a column that may be empty.
    pub fn maybe_code<T>(&self, column: usize, list: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>> {
        checked(self.maybe_text(column)?, column, list)
    }

    /// Bytes of a fixed number, as the 32 of a SHA-256.
    pub fn bytes<const N: usize>(&self, column: usize) -> Result<[u8; N]> {
        self.maybe_bytes(column)?.ok_or(Error::Column(column))
    }

    /// As [`Row::bytes`], for a column that may be empty.
    pub fn maybe_bytes<const N: usize>(&self, column: usize) -> Result<Option<[u8; N]>> {
        checked(self.maybe_blob(column)?, column, |bytes| bytes.try_into().ok())
    }

    fn look<T>(
        &self,
        column: usize,
        lite: fn(&'r rusqlite::Row<'r>, usize) -> Result<Option<T>>,
        post: fn(&'r postgres::Row, usize) -> Result<Option<T>>,
    ) -> Result<Option<T>> {
        match self.0 {
            Cells::Lite(row) => lite(row, column),
            Cells::Post(row) => post(row, column),
        }
    }
}

/// What is made of a value, if there is one.
fn checked<F, T>(found: Option<F>, column: usize, make: impl FnOnce(F) -> Option<T>) -> Result<Option<T>> {
    found.map(|value| make(value).ok_or(Error::Column(column))).transpose()
}
