//! A spot in a file as the columns `at_sheet` … `at_last`, and back.

use base::Spot;
use store::{Result, Row};

/// The columns of a spot; which of them are filled says what sort of spot it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Columns {
    pub sheet: Option<u16>,
    pub row: Option<u32>,
    pub column: Option<u16>,
    pub page: Option<u32>,
    pub first: Option<u32>,
    pub last: Option<u32>,
}

impl From<Spot> for Columns {
    fn from(spot: Spot) -> Self {
        let none = Self::default();
        match spot {
            Spot::File => none,
            Spot::Sheet(sheet) => Self { sheet: Some(sheet), ..none },
            Spot::Row { sheet, row } => Self { sheet: Some(sheet), row: Some(row), ..none },
            Spot::Cell { sheet, row, column } => {
                Self { sheet: Some(sheet), row: Some(row), column: Some(column), ..none }
            }
            Spot::Page(page) => Self { page: Some(page), ..none },
            Spot::Passage { page, start, end } => Self { page, first: Some(start), last: Some(end), ..none },
        }
    }
}

impl Columns {
    /// The six columns from `at` on.
    pub fn of(row: &Row<'_>, at: usize) -> Result<Self> {
        Ok(Self {
            sheet: row.maybe_number(at)?,
            row: row.maybe_number(at + 1)?,
            column: row.maybe_number(at + 2)?,
            page: row.maybe_number(at + 3)?,
            first: row.maybe_number(at + 4)?,
            last: row.maybe_number(at + 5)?,
        })
    }

    /// The spot that these columns speak of.
    pub fn spot(self) -> Spot {
        match self {
            Self { first: Some(start), last: Some(end), page, .. } => Spot::Passage { page, start, end },
            Self { sheet: Some(sheet), row: Some(row), column: Some(column), .. } => {
                Spot::Cell { sheet, row, column }
            }
            Self { sheet: Some(sheet), row: Some(row), .. } => Spot::Row { sheet, row },
            Self { sheet: Some(sheet), .. } => Spot::Sheet(sheet),
            Self { page: Some(page), .. } => Spot::Page(page),
            _ => Spot::File,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sort_of_spot_comes_back() {
        for spot in [
            Spot::File,
            Spot::Sheet(0),
            Spot::Row { sheet: 1, row: 2 },
            Spot::Cell { sheet: 1, row: 2, column: 3 },
            Spot::Page(4),
            Spot::Passage { page: None, start: 5, end: 6 },
            Spot::Passage { page: Some(4), start: 5, end: 6 },
        ] {
            assert_eq!(Columns::from(spot).spot(), spot);
        }
    }
}
