//! A statement put together from parts that stand in the program.
//!
//! Filters of a list need it. A part is `&'static str`, so that nothing that a person typed can become one; values
//! go in by number.
//!
//! ```
//! use store::Statement;
//! let statement = Statement::new("select name from office where kind = ").value("municipality").part(" order by name");
//! assert_eq!(statement.sql(), "select name from office where kind = $1 order by name");
//! assert_eq!(statement.params().len(), 1);
//! ```

use std::fmt::Write as _;

use crate::Value;

/// A statement put together from parts that stand in the program.
#[derive(Clone, Debug)]
pub struct Statement {
    sql: String,
    params: Vec<Value>,
}

impl Statement {
    /// A statement that begins with this part.
    #[must_use]
    pub fn new(part: &'static str) -> Self {
        Self { sql: part.to_owned(), params: Vec::new() }
    }

    /// The same with another part behind it.
    #[must_use]
    pub fn part(mut self, part: &'static str) -> Self {
        self.sql.push_str(part);
        self
    }

    /// The same with the number of this value behind it.
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.params.push(value.into());
        // Writing to a string does not fail.
        let _ = write!(self.sql, "${}", self.params.len());
        self
    }

    /// The same with the numbers of these values behind it, in brackets: for `in`.
    #[must_use]
    pub fn list<V: Into<Value>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        for (position, value) in values.into_iter().enumerate() {
            self = self.part(if position == 0 { "(" } else { ", " }).value(value);
        }
        self.part(")")
    }

    /// The text, with `$1`, `$2` …
    pub fn sql(&self) -> &str {
        &self.sql
    }

    /// The values, in the order of their numbers.
    pub fn params(&self) -> &[Value] {
        &self.params
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_numbered_as_they_come() {
        let statement = Statement::new("select 1 where a = ").value("x").part(" and b in ").list([1_i64, 2]);
        assert_eq!(statement.sql(), "select 1 where a = $1 and b in ($2, $3)");
        assert_eq!(statement.params(), [Value::from("x"), Value::from(1_i64), Value::from(2_i64)]);
    }
}
