//! Tables while they are read: the stack of tables within tables, with the row and cell that are open.

use super::{
    draft::Draft,
    grid::{Cell, Grid},
};
use crate::Limits;
use base::Code;

/// A table that is being read.
struct Frame {
    grid: Grid,
    row: Vec<Cell>,
    cell: Option<Cell>,
    heading_row: bool,
    heading_rows: bool,
    row_dropped: bool,
    row_repeated: u32,
}

/// A row of data that stands repeated in the file is repeated so often and no more.
const MOST_REPEATED: u32 = 1_000;

/// The open tables, the innermost last, and those that closed inside one that is still open.
#[derive(Default)]
pub(super) struct Frames {
    open: Vec<Frame>,
    inner: Vec<Grid>,
}

impl Frames {
    pub(super) fn begin(&mut self, limits: &Limits) {
        let grid = Grid::new(limits);
        self.open.push(Frame {
            grid,
            row: Vec::new(),
            cell: None,
            heading_row: false,
            heading_rows: false,
            row_dropped: false,
            row_repeated: 1,
        });
    }

    pub(super) fn begin_row(&mut self) {
        self.end_row();
    }

    /// The row that is open is a heading of the table.
    pub(super) fn mark_heading_row(&mut self) {
        if let Some(frame) = self.open.last_mut() {
            frame.heading_row = true;
        }
    }

    /// Heading rows begin or end.
    pub(super) fn mark_heading_rows(&mut self, on: bool) {
        if let Some(frame) = self.open.last_mut() {
            frame.heading_rows = on;
        }
    }

    /// The row that is open stands so many times.
    pub(super) fn repeat_row(&mut self, times: u32) {
        if let Some(frame) = self.open.last_mut() {
            frame.row_repeated = times.clamp(1, MOST_REPEATED);
        }
    }

    /// The row that is open was deleted from the document.
    pub(super) fn drop_row(&mut self) {
        if let Some(frame) = self.open.last_mut() {
            frame.row_dropped = true;
        }
    }

    pub(super) fn begin_cell(&mut self, cell: Cell) {
        self.end_cell();
        if let Some(frame) = self.open.last_mut() {
            frame.cell = Some(cell);
        }
    }

    pub(super) fn change_cell(&mut self, change: impl FnOnce(&mut Cell)) {
        if let Some(cell) = self.open.last_mut().and_then(|frame| frame.cell.as_mut()) {
            change(cell);
        }
    }

    /// Whether a cell is open, so that text belongs to it.
    pub(super) fn in_cell(&self) -> bool {
        self.open.last().is_some_and(|frame| frame.cell.is_some())
    }

    /// Whether any table is open.
    pub(super) fn in_table(&self) -> bool {
        !self.open.is_empty()
    }

    /// Writes a paragraph into the open cell; tells whether there is one.
    pub(super) fn write(&mut self, paragraph: &str) -> bool {
        let paragraph = paragraph.trim();
        self.change_cell(|cell| {
            if !cell.text.is_empty() && !paragraph.is_empty() {
                cell.text.push('\n');
            }
            cell.text.push_str(paragraph);
        });
        self.in_cell()
    }

    pub(super) fn end_cell(&mut self) {
        if let Some(frame) = self.open.last_mut()
            && let Some(mut cell) = frame.cell.take()
        {
            cell.heading |= frame.heading_row || frame.heading_rows;
            let room = frame.grid.most_columns().saturating_sub(frame.row.len());
            let repeated = usize::try_from(cell.repeated).unwrap_or(usize::MAX).clamp(1, room.max(1));
            frame.row.extend(std::iter::repeat_n(cell, repeated));
        }
    }

    pub(super) fn end_row(&mut self) {
        self.end_cell();
        let Some(frame) = self.open.last_mut() else { return };
        let row = std::mem::take(&mut frame.row);
        if !row.is_empty() && !frame.row_dropped {
            let filled = row.iter().any(|cell| !cell.text.is_empty());
            for _ in 1..frame.row_repeated {
                if filled {
                    frame.grid.push(row.clone());
                }
            }
            frame.grid.push(row);
        }
        (frame.heading_row, frame.row_dropped, frame.row_repeated) = (false, false, 1);
    }

    /// Ends the innermost table. The outermost goes to the draft, then the tables that stood in its cells.
    pub(super) fn end(&mut self, draft: &mut Draft<'_>) {
        self.end_row();
        let Some(frame) = self.open.pop() else { return };
        if frame.grid.is_cut() {
            draft.report(Code::TableCut);
        }
        if self.in_table() {
            self.inner.push(frame.grid);
            return;
        }
        draft.table(&frame.grid);
        for grid in self.inner.drain(..) {
            draft.table(&grid);
        }
    }

    /// Ends every table that the document left open.
    pub(super) fn end_all(&mut self, draft: &mut Draft<'_>) {
        while self.in_table() {
            self.end(draft);
        }
    }
}
