//! Tables of RTF: a row is defined by words before its cells, and often once more behind them.

use crate::text::{
    draft::Draft,
    grid::{Cell, Grid},
};
use base::Code;

/// How a cell of the row is merged.
#[derive(Clone, Copy, Debug, Default)]
struct Merge {
    /// With the cell to its left.
    left: bool,
    /// With the cell above it.
    above: bool,
}

/// The table that is being read.
#[derive(Default)]
pub(super) struct Table {
    grid: Option<Grid>,
    merges: Vec<Merge>,
    next: Merge,
    heading: bool,
    cells: Vec<String>,
}

impl Table {
    /// Takes in a word of a row's definition; any other word is none of its business.
    pub(super) fn define(&mut self, word: &str) {
        match word {
            "trowd" => (self.merges, self.next, self.heading) = (Vec::new(), Merge::default(), false),
            "trhdr" => self.heading = true,
            "clmrg" => self.next.left = true,
            "clvmrg" => self.next.above = true,
            "cellx" => self.merges.push(std::mem::take(&mut self.next)),
            _ => {}
        }
    }

    pub(super) fn end_cell(&mut self, text: &str) {
        self.cells.push(text.to_owned());
    }

    pub(super) fn end_row(&mut self, draft: &Draft<'_>) {
        let mut row: Vec<Cell> = Vec::new();
        for (at, text) in self.cells.drain(..).enumerate() {
            let merge = self.merges.get(at).copied().unwrap_or_default();
            match row.last_mut() {
                Some(left) if merge.left => left.columns += 1,
                _ => {
                    row.push(Cell { text, continues: merge.above, heading: self.heading, ..Cell::default() });
                }
            }
        }
        if !row.is_empty() {
            self.grid.get_or_insert_with(|| Grid::new(draft.limits())).push(row);
        }
    }

    /// The table is over: text outside of it follows.
    pub(super) fn end(&mut self, draft: &mut Draft<'_>) {
        if let Some(grid) = self.grid.take() {
            if grid.is_cut() {
                draft.report(Code::TableCut);
            }
            draft.table(&grid);
        }
    }
}
