//! The second look at a file: every row, checked and made into typed rows.

use std::ops::ControlFlow;

use base::{CountryPack, Currency};
use readers::{CellValue, RowSink};

use crate::{
    Kind, SheetReport,
    assemble::{Assembler, Desk, Drawer, Outcome, assembler},
    gazetteer::Gazetteer,
    mapping::FileMapping,
    notes::Notes,
    open::{Opened, Planned},
    personal::Check,
    row::{Row, Table},
    values,
};

/// A table that is being read.
struct Current {
    table: Table,
    assembler: Option<Box<dyn Assembler>>,
    report: usize,
    hxl_row: Option<u32>,
}

/// Reads the rows of one file.
pub(crate) struct Second<'a> {
    file: &'a Opened<'a>,
    pack: &'a CountryPack,
    mapping: &'a crate::Mapping,
    gazetteer: &'a mut Gazetteer,
    current: Option<Current>,
    /// What was found.
    pub(crate) notes: Notes,
    /// The check for personal data.
    pub(crate) check: Check,
    /// The typed rows.
    pub(crate) drawer: Drawer,
    /// What became of the rows of each sheet.
    pub(crate) reports: Vec<SheetReport>,
}

impl<'a> Second<'a> {
    /// Before the first row.
    pub(crate) fn new(
        file: &'a Opened<'a>,
        pack: &'a CountryPack,
        mapping: &'a crate::Mapping,
        gazetteer: &'a mut Gazetteer,
    ) -> Self {
        Self {
            file,
            pack,
            mapping,
            gazetteer,
            current: None,
            notes: Notes::default(),
            check: Check::default(),
            drawer: Drawer::default(),
            reports: Vec::new(),
        }
    }

    /// After the last row of a sheet.
    pub(crate) fn close(&mut self) {
        if let Some(Current { table, assembler: Some(assembler), .. }) = self.current.take() {
            assembler.finish(&table, &mut self.drawer);
        }
    }

    fn begin(&mut self, planned: &Planned) {
        let said = self.mapping.of(self.file.name, planned.sheet.index);
        let table = table(self.file, planned, said, self.pack);
        self.check.sheet(planned.sheet.index, planned.kind, &table.headings);
        let names = self.file.names(&planned.sheet);
        self.reports.push(SheetReport {
            index: planned.sheet.index,
            name: planned.sheet.name.clone(),
            recognised_as: planned.kind,
            confidence: planned.confidence,
            reason: planned.reason.clone(),
            columns: planned.columns.clone(),
            first_row: planned.sheet.shape.first_data_row,
            rows_read: 0,
            rows_used: 0,
            rows_rejected: 0,
        });
        let assembler = assembler(planned.kind, &table, &names);
        let report = self.reports.len() - 1;
        self.current = Some(Current { table, assembler, report, hxl_row: planned.sheet.shape.hxl_row });
    }

    fn take(&mut self, row: u32, cells: &[CellValue<'_>]) {
        let Some(current) = &mut self.current else { return };
        let Some(report) = self.reports.get_mut(current.report) else { return };
        if row < report.first_row || Some(row) == current.hxl_row || is_aside(cells, &current.table.headings)
        {
            return;
        }
        let Some(assembler) = &mut current.assembler else {
            report.rows_read += 1;
            report.rows_rejected += 1;
            return;
        };
        let mut desk = Desk { gazetteer: self.gazetteer, notes: &mut self.notes };
        let outcome = assembler.row(&Row { table: &current.table, number: row, cells }, &mut desk);
        match outcome {
            Outcome::Noted => {}
            Outcome::Used => {
                report.rows_read += 1;
                report.rows_used += 1;
            }
            Outcome::Rejected(finding) => {
                report.rows_read += 1;
                report.rows_rejected += 1;
                self.notes.add(finding);
            }
        }
    }
}

impl RowSink for Second<'_> {
    fn sheet(&mut self, index: u16, _name: &str) -> ControlFlow<()> {
        self.close();
        let file = self.file;
        if let Some(planned) = file.sheets.iter().find(|planned| planned.sheet.index == index) {
            self.begin(planned);
        }
        ControlFlow::Continue(())
    }

    fn row(&mut self, row: u32, cells: &[CellValue<'_>]) -> ControlFlow<()> {
        let sheet = self.current.as_ref().map_or(0, |current| current.table.sheet);
        self.check.row(sheet, row, cells);
        self.take(row, cells);
        ControlFlow::Continue(())
    }
}

/// A comment, a row of blanks, or the header said once more at the top of a printed page.
fn is_aside(cells: &[CellValue<'_>], headings: &[String]) -> bool {
    let mut filled = cells.iter().zip(0_usize..).filter_map(|(cell, index)| match cell {
        CellValue::Empty => None,
        CellValue::Text(text) if text.trim().is_empty() => None,
        other => Some((*other, index)),
    });
    let Some((first, at)) = filled.next() else { return true };
    let CellValue::Text(first) = first else { return false };
    let second = filled.next();
    let is_heading = |text: &str, index: usize| {
        headings.get(index).is_some_and(|heading| !heading.is_empty() && heading.ends_with(text.trim()))
    };
    match second {
        None => first.trim_start().starts_with('#'),
        Some((CellValue::Text(second), next)) => is_heading(first, at) && is_heading(second, next),
        Some(_) => false,
    }
}

fn table(file: &Opened<'_>, planned: &Planned, said: Option<&FileMapping>, pack: &CountryPack) -> Table {
    let sheet = &planned.sheet;
    let names = file.names(sheet);
    let titles = [sheet.shape.title.as_deref(), Some(sheet.name.as_str())].into_iter().flatten();
    let title = titles.map(str::trim).find(|name| !name.is_empty()).unwrap_or(file.name);
    let money = matches!(planned.kind, Kind::Budget | Kind::Contracts);
    let currency = planned.columns.iter().find_map(|column| column.currency).filter(|_| money);
    Table {
        file: file.id,
        sheet: sheet.index,
        title: title.to_owned(),
        columns: planned.columns.clone(),
        styles: (0..sheet.width()).map(|column| sheet.style(column)).collect(),
        headings: (0..sheet.width()).map(|column| joined(sheet.heading(column))).collect(),
        year: said.and_then(|said| said.year).or_else(|| values::year(&names)),
        phase: said.and_then(|said| said.phase).or_else(|| values::phase(&names)),
        currency: said
            .and_then(|said| said.currency)
            .or(currency)
            .or_else(|| Currency::from_code(&pack.currency))
            .unwrap_or(Currency::EUR),
    }
}

fn joined(parts: &[String]) -> String {
    let mut parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.dedup();
    parts.join(" / ")
}
