//! What a cell looks like, and what the cells of a column mostly look like.

use base::number;

use super::OwnedRow;
use crate::CellValue;

/// What a cell looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blank,
    /// A whole number that may be a year: it also stands in headers.
    Year,
    Number,
    Date,
    Text,
}

pub(super) fn of(cell: CellValue<'_>) -> Kind {
    match cell {
        CellValue::Empty => Kind::Blank,
        CellValue::Text(text) if text.trim().is_empty() => Kind::Blank,
        CellValue::Text(text) => of_text(text),
        CellValue::Number(number) if is_year(number) => Kind::Year,
        CellValue::Number(_) => Kind::Number,
        CellValue::Date(_) => Kind::Date,
        CellValue::Bool(_) | CellValue::Error(_) => Kind::Text,
    }
}

fn of_text(text: &str) -> Kind {
    if number::parse_date(text).is_some() {
        return Kind::Date;
    }
    match number::parse(text, None) {
        // Four digits without a mark: `2.013` and `2,013` count something.
        Some(number) if text.trim().len() == 4 && is_year(number.float()) => Kind::Year,
        Some(_) => Kind::Number,
        None => Kind::Text,
    }
}

fn is_year(number: f64) -> bool {
    number.fract() == 0.0 && (1900.0..2200.0).contains(&number)
}

/// What stands in a column below a row that may be its header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Column {
    filled: usize,
    typed: usize,
    years: usize,
}

impl Column {
    /// The column with this index over these rows.
    pub(super) fn over(rows: &[OwnedRow], column: usize) -> Self {
        let mut counts = Self::default();
        for cell in rows.iter().filter_map(|row| row.cells.get(column)) {
            match of(cell.value()) {
                Kind::Blank => continue,
                Kind::Text => {}
                Kind::Year => (counts.typed, counts.years) = (counts.typed + 1, counts.years + 1),
                Kind::Number | Kind::Date => counts.typed += 1,
            }
            counts.filled += 1;
        }
        counts
    }

    /// Whether most cells are numbers or dates.
    pub(super) fn is_typed(self) -> bool {
        self.typed > 0 && self.typed * 5 >= self.filled * 3
    }

    /// Whether these are years alone.
    pub(super) fn is_of_years(self) -> bool {
        self.years == self.typed
    }
}
