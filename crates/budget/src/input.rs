//! What the budget engine is given: budget lines, read and mapped.

use base::{At, Money, PlaceCode, Places, Target, Year};
use plans::Plan;

/// The phase of an amount (Fiscal Data Package).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Asked for.
    Proposed,
    /// Adopted by the council.
    Approved,
    /// Changed during the year.
    Adjusted,
    /// Spent.
    Executed,
}

impl Phase {
    /// The code that stands in files and JSON.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Approved => "approved",
            Self::Adjusted => "adjusted",
            Self::Executed => "executed",
        }
    }
}

/// Whose money a line is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fund {
    /// The municipal budget.
    Own,
    /// A donor.
    Donor,
    /// A ministry or another level of government.
    Ministry,
    /// Civil society.
    CivilSociety,
    /// Another fund, by its name.
    Other(String),
}

impl Fund {
    /// Whether it is money beside the municipal budget: a fund of its own, never added silently to the own means.
    pub const fn is_off_budget(&self) -> bool {
        matches!(self, Self::Donor | Self::Ministry | Self::CivilSociety)
    }
}

/// The months of a year, January first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Months(u16);

impl Months {
    /// All twelve.
    pub const ALL: Self = Self(0x0fff);

    /// These months, counted from 1; others are ignored.
    pub fn of(months: impl IntoIterator<Item = u8>) -> Self {
        let bit = |month: u8| if (1..=12).contains(&month) { 1 << (month - 1) } else { 0 };
        Self(months.into_iter().fold(0, |bits, month| bits | bit(month)))
    }

    /// How many.
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// The months in either.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The months in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether this month, counted from 1, is among them.
    pub const fn has(self, month: u8) -> bool {
        month >= 1 && month <= 12 && self.0 & (1 << (month - 1)) != 0
    }
}

/// One amount of one budget line in one year and phase.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The cell or row it stands in.
    pub at: At,
    /// The code of the line; a line without one is known by its row.
    pub code: Option<String>,
    /// Its title.
    pub title: String,
    /// Its programme.
    pub programme: Option<String>,
    /// Its function (COFOG 1999): `10.7`.
    pub cofog: Option<String>,
    /// Its economic code.
    pub economic: Option<String>,
    /// Whose money it is; `None` where nothing is said.
    pub fund: Option<Fund>,
    /// The budget year.
    pub year: Year,
    /// The months for which the money is there; `None` where nothing is said.
    pub months: Option<Months>,
    /// The phase of the amount.
    pub phase: Phase,
    /// The amount.
    pub amount: Money,
    /// Whom the line is marked for, where the table marks it.
    pub target: Target,
}

/// Budget lines of one sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The sheet.
    pub at: At,
    /// Its title, or the name of its file.
    pub title: String,
    /// Its lines, in reading order.
    pub lines: Vec<Line>,
}

/// Everything the engine is given.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The sheets of budget lines.
    pub sheets: &'a [Sheet],
    /// The plans whose activities use the lines.
    pub plans: &'a [Plan],
    /// The municipality whose budget this is; `None` where nothing names one.
    pub municipality: Option<&'a PlaceCode>,
    /// The places known to this run.
    pub places: &'a Places,
    /// The year asked for; `None` for the latest year with lines.
    pub year: Option<Year>,
}
