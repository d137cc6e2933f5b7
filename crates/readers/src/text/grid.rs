//! A table on its way from a document to rows: cells that span columns and rows, laid out on a grid.

use crate::Limits;

/// What one table may weigh when laid out: a small file can claim that a cell spans a million others.
const GRID_BYTES: usize = 128 << 20;
/// What a slot weighs besides its text.
const SLOT_BYTES: usize = 32;

/// A cell as it stands in the document.
#[derive(Clone, Debug)]
pub(super) struct Cell {
    pub(super) text: String,
    /// Columns it covers, at least 1.
    pub(super) columns: u32,
    /// Rows it covers, at least 1.
    pub(super) rows: u32,
    /// So many cells with the same text stand side by side, at least 1.
    pub(super) repeated: u32,
    /// It goes on with the cell above it (`w:vMerge` of DOCX).
    pub(super) continues: bool,
    /// It stands in a heading row or is a heading cell.
    pub(super) heading: bool,
}

impl Default for Cell {
    fn default() -> Self {
        Self { text: String::new(), columns: 1, rows: 1, repeated: 1, continues: false, heading: false }
    }
}

/// A slot of the laid out table.
#[derive(Clone, Debug, Default)]
struct Slot {
    text: String,
    /// Covered by a cell that begins further left or further up.
    covered: bool,
}

/// What a cell of an earlier row still covers in one column.
#[derive(Clone, Debug, Default)]
struct Cover {
    rows: u32,
    text: String,
}

/// A table, laid out as its rows arrive.
#[derive(Clone, Debug)]
pub(super) struct Grid {
    rows: Vec<Vec<Slot>>,
    /// By column.
    covers: Vec<Cover>,
    /// Every row so far was a title or a heading.
    in_heading: bool,
    most_columns: usize,
    most_rows: usize,
    bytes: usize,
    cut: bool,
}

impl Grid {
    pub(super) fn new(limits: &Limits) -> Self {
        Self {
            rows: Vec::new(),
            covers: Vec::new(),
            in_heading: true,
            most_columns: usize::from(limits.columns),
            most_rows: usize::try_from(limits.rows).unwrap_or(usize::MAX),
            bytes: 0,
            cut: false,
        }
    }

    /// Whether rows or columns were left out.
    pub(super) const fn is_cut(&self) -> bool {
        self.cut
    }

    /// The most columns it takes.
    pub(super) const fn most_columns(&self) -> usize {
        self.most_columns
    }

    /// Whether it has columns; a table of one column is a frame around text.
    pub(super) fn is_table(&self) -> bool {
        self.rows.iter().any(|row| row.len() > 1)
    }

    /// Adds the next row.
    ///
    /// A heading that spans columns is repeated in each, so that the column below knows it; a title that spans
    /// the whole table is not. A cell that spans rows is repeated in each, since an objective merged over five
    /// activities is the objective of all five; a number is not, since a cost merged over them is spent once.
    pub(super) fn push(&mut self, cells: Vec<Cell>) {
        if self.rows.len() >= self.most_rows || self.bytes > GRID_BYTES {
            self.cut = true;
            return;
        }
        let is_title = cells.len() == 1 && self.covers.iter().all(|cover| cover.rows == 0);
        let below_rows = self.covers.iter().any(|cover| cover.rows > 0);
        let is_heading = !is_title
            && self.in_heading
            && (self.rows.is_empty()
                || below_rows
                || self.all_titles()
                || cells.iter().all(|cell| cell.heading));
        self.in_heading = is_heading || is_title && self.in_heading;
        let mut row = Vec::new();
        for cell in cells {
            self.cover(&mut row);
            self.place(&mut row, cell, is_heading);
        }
        while self.covers.iter().skip(row.len()).any(|cover| cover.rows > 0) && row.len() < self.most_columns
        {
            if !self.cover(&mut row) {
                row.push(Slot::default());
            }
        }
        self.bytes += row.iter().map(|slot| slot.text.len() + SLOT_BYTES).sum::<usize>();
        self.rows.push(row);
    }

    /// Whether the rows so far are titles that span the table.
    fn all_titles(&self) -> bool {
        self.rows.iter().all(|row| row.iter().skip(1).all(|slot| slot.covered))
    }

    /// Fills the next slots of `row` as long as a cell of an earlier row covers them; tells whether any was.
    fn cover(&mut self, row: &mut Vec<Slot>) -> bool {
        let before = row.len();
        while let Some(cover) = self.covers.get_mut(row.len()).filter(|cover| cover.rows > 0) {
            cover.rows -= 1;
            row.push(Slot { text: cover.text.clone(), covered: true });
        }
        row.len() > before
    }

    fn place(&mut self, row: &mut Vec<Slot>, cell: Cell, is_heading: bool) {
        let text = if cell.continues { self.above(row.len()) } else { cell.text };
        let below = if is_worded(&text) { text.clone() } else { String::new() };
        let beside = if is_heading { text.clone() } else { String::new() };
        let mut first = Some(text);
        for _ in 0..cell.columns.max(1) {
            if row.len() >= self.most_columns {
                self.cut |= first.is_some();
                return;
            }
            if cell.rows > 1 {
                self.covers.resize_with(self.covers.len().max(row.len() + 1), Cover::default);
                if let Some(cover) = self.covers.get_mut(row.len()) {
                    let text = if first.is_some() || is_heading { below.clone() } else { String::new() };
                    *cover = Cover { rows: cell.rows - 1, text };
                }
            }
            let covered = first.is_none() || cell.continues;
            row.push(Slot { text: first.take().unwrap_or_else(|| beside.clone()), covered });
        }
    }

    /// The text that the cell above hands down.
    fn above(&self, column: usize) -> String {
        let slot = self.rows.last().and_then(|row| row.get(column));
        slot.map(|slot| slot.text.as_str()).filter(|text| is_worded(text)).unwrap_or_default().to_owned()
    }

    /// The rows with merged cells repeated; empty cells at the end of a row are left out.
    pub(super) fn rows(&self) -> impl Iterator<Item = Vec<&str>> {
        self.rows.iter().map(|row| {
            let end = row.iter().rposition(|slot| !slot.text.trim().is_empty()).map_or(0, |last| last + 1);
            row.iter().take(end).map(|slot| slot.text.trim()).collect()
        })
    }

    /// The rows as a person reads them: each cell once, cells separated by tabs.
    pub(super) fn lines(&self) -> impl Iterator<Item = String> {
        self.rows.iter().map(|row| {
            let cells =
                row.iter().filter(|slot| !slot.covered).map(|slot| slot.text.trim().replace('\t', " "));
            cells.collect::<Vec<_>>().join("\t")
        })
    }
}

/// Whether a text is words rather than an amount, a date or a code.
fn is_worded(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters > text.chars().filter(|c| c.is_numeric()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(text: &str, columns: u32, rows: u32) -> Cell {
        Cell { text: text.into(), columns, rows, ..Cell::default() }
    }

    fn grid(rows: Vec<Vec<Cell>>) -> Grid {
        let mut grid = Grid::new(&Limits::default());
        for row in rows {
            grid.push(row);
        }
        grid
    }

    #[test]
    fn a_merged_heading_is_repeated_over_its_columns_and_read_once() {
        let grid = grid(vec![
            vec![cell("Plan 2025", 3, 1)],
            vec![cell("Place", 1, 2), cell("Users", 2, 1)],
            vec![cell("Women", 1, 1), cell("Men", 1, 1)],
            vec![cell("Kodra", 1, 1), cell("70", 1, 1), cell("60", 1, 1)],
        ]);
        let rows: Vec<_> = grid.rows().collect();
        assert_eq!(
            rows,
            [
                vec!["Plan 2025"],
                vec!["Place", "Users", "Users"],
                vec!["Place", "Women", "Men"],
                vec!["Kodra", "70", "60"]
            ]
        );
        let lines: Vec<_> = grid.lines().collect();
        assert_eq!(lines, ["Plan 2025", "Place\tUsers", "Women\tMen", "Kodra\t70\t60"]);
    }

    #[test]
    fn a_merged_objective_holds_for_each_activity_but_a_merged_cost_is_spent_once() {
        let grid = grid(vec![
            vec![cell("Objective", 1, 1), cell("Activity", 1, 1), cell("Cost", 1, 1)],
            vec![cell("Safety", 1, 2), cell("Shelter", 1, 1), cell("10.000 EUR", 1, 2)],
            vec![cell("Transport", 1, 1)],
        ]);
        let rows: Vec<_> = grid.rows().collect();
        assert_eq!(rows.get(2), Some(&vec!["Safety", "Transport"]));
        assert_eq!(grid.lines().nth(2).as_deref(), Some("Transport"));
    }

    #[test]
    fn a_section_row_within_the_data_is_not_repeated() {
        let grid = grid(vec![
            vec![cell("Activity", 1, 1), cell("Cost", 1, 1)],
            vec![cell("Goal 1", 2, 1)],
            vec![cell("Shelter", 1, 1), cell("5", 1, 1)],
        ]);
        assert_eq!(grid.rows().nth(1), Some(vec!["Goal 1"]));
    }

    #[test]
    fn a_cell_that_claims_to_span_everything_stays_within_the_limits() {
        let grid = grid(vec![vec![cell("x", u32::MAX, u32::MAX)], vec![cell("y", u32::MAX, 1)]]);
        assert!(grid.rows.iter().all(|row| row.len() <= 1024));
    }
}
