//! The first look at a table: enough rows to tell what it is, and how its columns write their numbers.

use std::ops::ControlFlow;

use base::number::{self, NumberStyle};
use readers::{
    CellValue, Merge, RowSink, Shape,
    shape::{self, OwnedCell, OwnedRow},
};

use crate::{Field, values};

/// Rows of a sheet that the first look keeps.
const GLANCE_ROWS: usize = 300;

/// A sheet as the first look saw it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sheet {
    /// The sheet, from 0.
    pub(crate) index: u16,
    /// Its name.
    pub(crate) name: String,
    /// Its first rows.
    pub(crate) rows: Vec<OwnedRow>,
    /// Its merged cells.
    pub(crate) merges: Vec<Merge>,
    /// Where the table stands on it.
    pub(crate) shape: Shape,
}

impl Sheet {
    /// Tells where the table stands; `first_row` of a mapping overrides the first row of data.
    pub(crate) fn settle(&mut self, first_row: Option<u32>) {
        let first = self.rows.get(..self.rows.len().min(shape::SAMPLE_ROWS)).unwrap_or_default();
        self.shape = shape::with_merges(first, &self.merges);
        if let Some(row) = first_row {
            self.shape.first_data_row = row;
            self.shape.header_rows.retain(|header| *header < row);
        }
    }

    /// The rows of data among those that were kept.
    pub(crate) fn data(&self) -> impl Iterator<Item = &OwnedRow> {
        self.rows
            .iter()
            .filter(|row| row.row >= self.shape.first_data_row && Some(row.row) != self.shape.hxl_row)
    }

    /// How many columns there are.
    pub(crate) fn width(&self) -> usize {
        let widest = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
        widest.max(self.shape.columns.len())
    }

    /// The cells of a column that hold something, counted from 0.
    pub(crate) fn cells(&self, column: usize) -> impl Iterator<Item = &OwnedCell> {
        self.data().filter_map(move |row| row.cells.get(column)).filter(|cell| !is_blank(cell))
    }

    /// The heading of a column, from the outermost row to the innermost.
    pub(crate) fn heading(&self, column: usize) -> &[String] {
        self.shape.columns.get(column).map(Vec::as_slice).unwrap_or_default()
    }

    /// The HXL tag of a column.
    pub(crate) fn tag(&self, column: usize) -> &str {
        self.shape.hxl.get(column).map(String::as_str).unwrap_or_default()
    }

    /// Which share of the cells of a column are numbers or marks that stand for a missing one.
    pub(crate) fn numeric(&self, column: usize) -> f64 {
        share(self.cells(column), |cell| match cell {
            OwnedCell::Number(_) => true,
            OwnedCell::Text(text) => number::parse(text, None).is_some() || values::missing(text).is_some(),
            _ => false,
        })
    }

    /// Whether most cells of a column that are no totals are categories of this dimension that the lexicon knows.
    pub(crate) fn says(&self, column: usize, field: Field) -> bool {
        let parts = self.cells(column).map(OwnedCell::heading).filter(|text| !shape::is_total(text));
        let (mut known, mut all) = (0_usize, 0_usize);
        for text in parts {
            all += 1;
            known += usize::from(values::is_known_category(field, &text));
        }
        known >= 2 && known * 10 >= all * 6
    }

    /// Which share of the cells of a column are whole numbers of people.
    pub(crate) fn whole(&self, column: usize) -> f64 {
        let style = self.style(column);
        share(self.cells(column), |cell| match cell {
            OwnedCell::Number(value) => *value >= 0.0 && value.fract() == 0.0,
            OwnedCell::Text(text) if text.contains('%') => false,
            OwnedCell::Text(text) => {
                let whole = number::parse(text, style).and_then(number::Decimal::whole);
                whole.is_some_and(|count| count >= 0) || values::missing(text).is_some()
            }
            _ => false,
        })
    }

    /// How a column writes its numbers, where its cells decide it.
    pub(crate) fn style(&self, column: usize) -> Option<NumberStyle> {
        number::style_of(self.cells(column).filter_map(|cell| match cell {
            OwnedCell::Text(text) => Some(text.as_str()),
            _ => None,
        }))
    }
}

fn is_blank(cell: &OwnedCell) -> bool {
    match cell {
        OwnedCell::Empty => true,
        OwnedCell::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

/// The share of items for which `test` holds; 0 where there are none.
#[expect(clippy::cast_precision_loss, reason = "shares of a few hundred cells")]
fn share<'a>(cells: impl Iterator<Item = &'a OwnedCell>, test: impl Fn(&OwnedCell) -> bool) -> f64 {
    let (mut fitting, mut all) = (0_usize, 0_usize);
    for cell in cells {
        all += 1;
        fitting += usize::from(test(cell));
    }
    if all == 0 { 0.0 } else { fitting as f64 / all as f64 }
}

/// Keeps rows of every sheet: the first few, or all of them.
#[derive(Clone, Debug)]
pub(crate) struct Glance {
    /// The sheets.
    pub(crate) sheets: Vec<Sheet>,
    most: usize,
}

impl Glance {
    /// A first look.
    pub(crate) const fn first() -> Self {
        Self { sheets: Vec::new(), most: GLANCE_ROWS }
    }

    /// Keeps everything: for the tables of a document, which are small.
    pub(crate) const fn whole() -> Self {
        Self { sheets: Vec::new(), most: usize::MAX }
    }

    /// Tells the rows that were kept to another sink.
    pub(crate) fn tell(&self, sink: &mut dyn RowSink) {
        for sheet in &self.sheets {
            if sink.sheet(sheet.index, &sheet.name).is_break() {
                return;
            }
            for row in &sheet.rows {
                let cells: Vec<CellValue<'_>> = row.cells.iter().map(OwnedCell::value).collect();
                if sink.row(row.row, &cells).is_break() {
                    break;
                }
            }
        }
    }
}

impl RowSink for Glance {
    fn sheet(&mut self, index: u16, name: &str) -> ControlFlow<()> {
        self.sheets.push(Sheet { index, name: name.to_owned(), ..Sheet::default() });
        ControlFlow::Continue(())
    }

    fn merges(&mut self, merges: &[Merge]) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.merges = merges.to_vec();
        }
    }

    fn row(&mut self, row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        let most = self.most;
        let Some(sheet) = self.sheets.last_mut() else { return ControlFlow::Break(()) };
        sheet.rows.push(OwnedRow::new(row, cells));
        if sheet.rows.len() < most { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }
}
