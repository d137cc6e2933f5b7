//! The second look at a file: every row, checked and made into typed rows.

use std::{collections::BTreeSet, ops::ControlFlow};

use base::{CountryPack, Currency, PlaceLevel, Year, place::Found};
use readers::{
    CellValue, RowSink,
    shape::{OwnedCell, is_total},
};

use crate::{
    Column, Field, Kind, SheetReport,
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
            assembler.finish(&table, &mut self.drawer, &mut self.notes);
        }
    }

    fn begin(&mut self, planned: &Planned) {
        let said = self.mapping.of(self.file.name, planned.sheet.index);
        let mut table = table(self.file, planned, said, self.pack);
        if planned.kind == Kind::Population {
            settlements(&mut table.columns, planned, self.gazetteer);
            crate::across::place_columns(&mut table, &planned.sheet, self.gazetteer);
        }
        self.check.sheet(planned.sheet.index, planned.kind, &table.headings);
        let names = self.file.names(&planned.sheet);
        self.reports.push(SheetReport {
            index: planned.sheet.index,
            name: planned.sheet.name.clone(),
            recognised_as: planned.kind,
            confidence: planned.confidence,
            reason: planned.reason.clone(),
            columns: table.columns.clone(),
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
        if let Some((index, heading)) = second_header(cells, &current.table.headings) {
            current.table.turn(index, heading);
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

/// A column of places that lists the settlements of the municipality: one of its cells names the municipality, the
/// others do not name other municipalities, and a row of totals speaks of the whole. The name is then the town's.
/// Without a row of totals it stays the municipality, because it may itself be the total.
fn settlements(columns: &mut [Column], planned: &Planned, gazetteer: &Gazetteer) {
    let Some(column) = columns.iter_mut().find(|column| column.field == Field::Place) else { return };
    let cells = planned.sheet.cells(usize::from(column.column).saturating_sub(1));
    let names: Vec<String> = cells.map(OwnedCell::heading).collect();
    let (totals, names): (Vec<&String>, Vec<&String>) = names.iter().partition(|name| is_total(name));
    let is_other = |name: &str| match gazetteer.look(name, Field::Settlement) {
        Found::One(code) => gazetteer.places.get(&code).is_some_and(|it| it.level != PlaceLevel::Settlement),
        _ => false,
    };
    let (own, others): (Vec<&String>, Vec<&String>) =
        names.into_iter().partition(|name| gazetteer.is_home(name));
    let lists = !totals.is_empty() && !own.is_empty() && !others.is_empty();
    if lists && !others.into_iter().any(|name| is_other(name)) {
        column.field = Field::Settlement;
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
        None => values::is_remark(first.trim_start()),
        Some((CellValue::Text(second), next)) => is_heading(first, at) && is_heading(second, next),
        Some(_) => false,
    }
}

/// A second table below the first on the same sheet, with the same columns but the first: "Age | F | M", and below it
/// "Ethnicity | F | M". Gives the column that changes, from 0, and its new heading.
fn second_header<'c>(cells: &[CellValue<'c>], headings: &[String]) -> Option<(usize, &'c str)> {
    let mut texts = cells.iter().enumerate().filter(|(_, cell)| !matches!(cell, CellValue::Empty));
    let (index, CellValue::Text(first)) = texts.next()? else { return None };
    let mut others = 0_usize;
    for (at, cell) in texts {
        let CellValue::Text(text) = cell else { return None };
        let heading = headings.get(at).filter(|heading| !heading.is_empty())?;
        others += usize::from(heading.ends_with(text.trim()));
        if !heading.ends_with(text.trim()) {
            return None;
        }
    }
    (others >= 2).then(|| (index, first.trim()))
}

fn table(file: &Opened<'_>, planned: &Planned, said: Option<&FileMapping>, pack: &CountryPack) -> Table {
    let sheet = &planned.sheet;
    let names = file.names(sheet);
    let titles = [sheet.shape.title.as_deref(), Some(sheet.name.as_str())].into_iter().flatten();
    let title = titles.map(str::trim).find(|name| !name.is_empty()).unwrap_or(file.name);
    let money = matches!(planned.kind, Kind::Budget | Kind::Contracts | Kind::Plan);
    let (scale, in_title) = values::unit_of(sheet.shape.title.as_deref().unwrap_or_default());
    let currency = planned.columns.iter().find_map(|column| column.currency).or(in_title).filter(|_| money);
    let mut columns = planned.columns.clone();
    if money {
        carry_unit(&mut columns);
    }
    // "Approved 2026", "Executed": where the headings name one year, it is that of all amounts.
    let years: BTreeSet<Year> = columns.iter().filter_map(|column| column.year).collect();
    let only_year = years.first().copied().filter(|_| money && years.len() == 1);
    // A person who names the columns says their units too.
    if let Some(scale) = scale.filter(|_| money && said.is_none_or(|said| said.columns.is_empty())) {
        let amounts = columns.iter_mut().filter(|column| column.field.is_money() && column.scale == 1);
        amounts.for_each(|column| column.scale = scale);
    }
    Table {
        file: file.id,
        sheet: sheet.index,
        title: title.to_owned(),
        columns,
        places: Vec::new(),
        styles: (0..sheet.width()).map(|column| sheet.style(column)).collect(),
        headings: (0..sheet.width()).map(|column| joined(sheet.heading(column))).collect(),
        year: said.and_then(|said| said.year).or_else(|| values::year(&names)).or(only_year),
        phase: said.and_then(|said| said.phase).or_else(|| values::phase(&names)),
        currency: said
            .and_then(|said| said.currency)
            .or(currency)
            .or_else(|| Currency::from_code(&pack.currency))
            .unwrap_or(Currency::EUR),
    }
}

/// "Approved (thousand som)", "Adjusted", "Executed": amounts that state no unit are in that of the column before them.
fn carry_unit(columns: &mut [Column]) {
    let mut unit = None;
    for column in columns.iter_mut().filter(|column| column.field.is_money()) {
        match (column.scale, column.currency, unit) {
            (1, None, Some((scale, currency))) => (column.scale, column.currency) = (scale, currency),
            (1, None, None) => {}
            (scale, currency, _) => unit = Some((scale, currency)),
        }
    }
}

fn joined(parts: &[String]) -> String {
    let mut parts: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    parts.dedup();
    parts.join(" / ")
}
