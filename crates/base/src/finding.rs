//! Findings: what a reading or an analysis says about a place in the input.
//!
//! A finding is a code with arguments; its words stand in the language files, under `finding-CODE`, with the
//! attribute `.todo` for what to do. The table in [`codes`](mod@codes) is the one list of codes.

pub mod codes;

pub use codes::Code;

use crate::{At, Group, Money, Period, id::codes as closed};

closed! {
    /// How much a finding matters.
    Severity {
        /// Something could not be used, or must not go on as it is.
        Error = "error",
        /// Used, but a person should look.
        Warning = "warning",
        /// Good to know.
        Note = "note",
    }
}

/// A value inside the message of a finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// Text as it stands in the input or the name of something; never a personal datum.
    Text(Box<str>),
    /// A count or a measure, written as the reader's language writes numbers.
    Number(f64),
    /// An amount.
    Money(Money),
    /// A time.
    Period(Period),
    /// A group, by its name in the reader's language.
    Group(Group),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<usize> for Argument {
    #[expect(clippy::cast_precision_loss, reason = "counts of rows stay below 2^53")]
    fn from(count: usize) -> Self {
        Self::Number(count as f64)
    }
}

impl From<f64> for Argument {
    fn from(measure: f64) -> Self {
        Self::Number(measure)
    }
}

impl From<Money> for Argument {
    fn from(money: Money) -> Self {
        Self::Money(money)
    }
}

impl From<Period> for Argument {
    fn from(period: Period) -> Self {
        Self::Period(period)
    }
}

impl From<Group> for Argument {
    fn from(group: Group) -> Self {
        Self::Group(group)
    }
}

/// A finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The values in its message, by name; the names stand in the table of codes.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Where; `None` when it speaks of the whole input.
    pub at: Option<At>,
    /// The other side, where two places disagree: the budget line that an activity names, the first of two rows.
    pub also: Option<At>,
}

impl Finding {
    /// A finding about the whole input, with the severity that its code has.
    ///
    /// ```
    /// use base::{At, Code, FileId, Finding};
    /// let finding = Finding::new(Code::NotANumber).with("found", "abc").at(At::cell(FileId(0), 0, 7, 3));
    /// assert_eq!(finding.code.code(), "not-a-number");
    /// ```
    pub fn new(code: Code) -> Self {
        Self { code, severity: code.severity(), arguments: Vec::new(), at: None, also: None }
    }

    /// The same finding with a value of its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        debug_assert!(self.code.arguments().contains(&name), "{name} is no argument of {:?}", self.code);
        self.arguments.push((name, value.into()));
        self
    }

    /// The same finding at this spot.
    #[must_use]
    pub fn at(mut self, at: At) -> Self {
        self.at = Some(at);
        self
    }

    /// The same finding with the other side of a disagreement.
    #[must_use]
    pub fn also(mut self, at: At) -> Self {
        self.also = Some(at);
        self
    }
}
