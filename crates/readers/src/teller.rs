//! Between a reader and the sink: counts what is told, keeps the limits, collects the findings.

use std::ops::ControlFlow;

use base::{Argument, At, Code, FileId, Finding, Spot};

use crate::{CellValue, Limits, Merge, RowSink, Rows};

/// Tells rows to a sink and remembers what there is to say of them.
pub(crate) struct Teller<'s> {
    sink: &'s mut dyn RowSink,
    pub(crate) limits: &'s Limits,
    pub(crate) file: FileId,
    sheet: u16,
    rows_of_sheet: u32,
    error_cells: u32,
    rows: Rows,
}

impl<'s> Teller<'s> {
    pub(crate) fn new(file: FileId, limits: &'s Limits, sink: &'s mut dyn RowSink) -> Self {
        Self { sink, limits, file, sheet: 0, rows_of_sheet: 0, error_cells: 0, rows: Rows::default() }
    }

    /// What was told.
    pub(crate) fn finish(mut self) -> Rows {
        self.close_sheet();
        self.rows
    }

    /// How the text was encoded and what separates its cells.
    pub(crate) fn text_is(&mut self, encoding: &'static str, delimiter: Option<u8>) {
        self.rows.encoding = Some(encoding);
        self.rows.delimiter = delimiter;
    }

    /// Begins a sheet.
    pub(crate) fn sheet(&mut self, name: &str) -> ControlFlow<()> {
        self.close_sheet();
        self.sheet = u16::try_from(self.rows.sheets.len()).unwrap_or(u16::MAX);
        self.rows.sheets.push(name.to_owned());
        self.sink.sheet(self.sheet, name)
    }

    /// Tells the merged cells of the sheet.
    pub(crate) fn merges(&mut self, merges: &[Merge]) {
        if !merges.is_empty() {
            self.sink.merges(merges);
        }
    }

    /// Tells a row, cut to the limits; a break says that the sheet is done.
    pub(crate) fn row(&mut self, row: u32, cells: &mut [CellValue<'_>]) -> ControlFlow<()> {
        let wide = usize::from(self.limits.columns);
        let cells = if cells.len() > wide { self.cut_row(row, cells) } else { cells };
        if cells.iter().all(|cell| matches!(cell, CellValue::Empty)) {
            return ControlFlow::Continue(());
        }
        if self.rows_of_sheet >= self.limits.rows {
            self.once(Code::TooManyRows, Spot::Row { sheet: self.sheet, row }, self.limits.rows);
            return ControlFlow::Break(());
        }
        if cells.iter().any(|cell| is_unusual(cell, self.limits.cell_chars)) {
            self.look_at(row, cells);
        }
        self.rows_of_sheet += 1;
        self.rows.rows = self.rows.rows.saturating_add(1);
        self.sink.row(row, cells)
    }

    /// Adds a finding about the file.
    pub(crate) fn find(&mut self, finding: Finding) {
        self.rows.findings.push(finding.at(At::file(self.file)));
    }

    /// Adds a finding about the sheet that is being read, with its name.
    pub(crate) fn find_sheet(&mut self, code: Code) {
        let name = self.rows.sheets.last().cloned().unwrap_or_default();
        let at = At { file: self.file, spot: Spot::Sheet(self.sheet) };
        self.rows.findings.push(Finding::new(code).with("sheet", name).at(at));
    }

    /// Adds a finding about a limit that the sheet that is being read goes beyond.
    pub(crate) fn find_sheet_limit(&mut self, code: Code) {
        self.first(Finding::new(code), Spot::Sheet(self.sheet));
    }

    /// Adds a finding about a row, unless the sheet has one of this code already.
    pub(crate) fn find_row(&mut self, finding: Finding, row: u32) {
        self.first(finding, Spot::Row { sheet: self.sheet, row });
    }

    /// Adds a finding about a cell, unless the sheet has one of this code already.
    pub(crate) fn find_cell(&mut self, finding: Finding, row: u32, column: usize) {
        self.first(finding, self.cell(row, column));
    }

    /// The cells up to the last column that is read.
    fn cut_row<'c, 't>(&mut self, row: u32, cells: &'c mut [CellValue<'t>]) -> &'c mut [CellValue<'t>] {
        let wide = usize::from(self.limits.columns);
        if cells.iter().skip(wide).any(|cell| !matches!(cell, CellValue::Empty)) {
            self.once(Code::TooManyColumns, self.cell(row, wide), u32::from(self.limits.columns));
        }
        cells.get_mut(..wide).unwrap_or_default()
    }

    /// Cuts texts that are too long and counts error cells.
    fn look_at(&mut self, row: u32, cells: &mut [CellValue<'_>]) {
        for (column, cell) in cells.iter_mut().enumerate() {
            match cell {
                CellValue::Text(text) => self.cut_text(row, column, text),
                CellValue::Error(shown) => {
                    let found = Finding::new(Code::ErrorCells).with("found", *shown);
                    self.first(found, self.cell(row, column));
                    self.error_cells = self.error_cells.saturating_add(1);
                }
                _ => {}
            }
        }
    }

    fn cut_text(&mut self, row: u32, column: usize, text: &mut &str) {
        if let Some((end, _)) = text.char_indices().nth(self.limits.cell_chars) {
            *text = text.get(..end).unwrap_or_default();
            let limit = u32::try_from(self.limits.cell_chars).unwrap_or(u32::MAX);
            self.once(Code::CellTooLong, self.cell(row, column), limit);
        }
    }

    fn once(&mut self, code: Code, spot: Spot, limit: u32) {
        self.first(Finding::new(code).with("limit", f64::from(limit)), spot);
    }

    fn first(&mut self, finding: Finding, spot: Spot) {
        let sheet = self.sheet;
        let known =
            |found: &Finding| found.code == finding.code && found.at.is_some_and(|at| on_sheet(at, sheet));
        if !self.rows.findings.iter().any(known) {
            self.rows.findings.push(finding.at(At { file: self.file, spot }));
        }
    }

    fn cell(&self, row: u32, column: usize) -> Spot {
        let column = u16::try_from(column).unwrap_or(u16::MAX).saturating_add(1);
        Spot::Cell { sheet: self.sheet, row, column }
    }

    /// Writes how many error cells the sheet has into the finding about the first of them.
    fn close_sheet(&mut self) {
        let (sheet, count) = (self.sheet, std::mem::take(&mut self.error_cells));
        self.rows_of_sheet = 0;
        let of_sheet = |found: &&mut Finding| {
            found.code == Code::ErrorCells && found.at.is_some_and(|at| on_sheet(at, sheet))
        };
        if let Some(finding) = self.rows.findings.iter_mut().find(of_sheet).filter(|_| count > 0) {
            finding.arguments.push(("count", Argument::Number(f64::from(count))));
        }
    }
}

fn on_sheet(at: At, wanted: u16) -> bool {
    match at.spot {
        Spot::Sheet(sheet) | Spot::Row { sheet, .. } | Spot::Cell { sheet, .. } => sheet == wanted,
        _ => false,
    }
}

/// Whether the teller has to look at the cell more closely; bytes are at least as many as scalars.
fn is_unusual(cell: &CellValue<'_>, chars: usize) -> bool {
    match cell {
        CellValue::Text(text) => text.len() > chars,
        CellValue::Error(_) => true,
        _ => false,
    }
}
