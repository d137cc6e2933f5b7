//! Budget lines, and contracts read as executed lines.

use std::collections::HashMap;

use base::{Code, Finding, Target, Year};
use budget::input::{Fund, Line, Phase, Sheet};

use super::{Assembler, Desk, Drawer, Outcome};
use crate::{
    Column, Field, days, groups, months,
    notes::Notes,
    row::{Row, Table},
    values,
};

/// The lines of one sheet.
pub(super) struct Lines {
    amount: Field,
    read: Vec<Line>,
    /// What its words for funds mean, so that a million rows look each one up once.
    funds: HashMap<String, Option<Fund>>,
    /// The heading between rows under which the lines stand.
    heading: Option<String>,
    /// Rows with an amount.
    rows: usize,
    /// Those that name a group in their title. A word in a title is no purpose that anybody decided on ("Women Street",
    /// "children" of a school that all attend), so it marks no line and moves no money; it is only counted.
    naming: usize,
    /// Whether any row is marked for somebody.
    marked: bool,
}

impl Lines {
    /// An empty sheet whose amounts stand in columns of this field.
    pub(super) fn of(amount: Field) -> Self {
        Self {
            amount,
            read: Vec::new(),
            funds: HashMap::new(),
            heading: None,
            rows: 0,
            naming: 0,
            marked: false,
        }
    }

    fn line_of(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
        if let Some(finding) = super::elsewhere(row, desk) {
            return Err(finding);
        }
        let fund = row.text(Field::Fund).and_then(|text| self.fund(&text));
        let whole = whole(row, fund, desk)?;
        let (mut problem, before) = (None, self.read.len());
        for column in row.table.all(self.amount) {
            match self.line(row, column, &whole, desk) {
                Ok(line) => self.read.extend(line),
                Err(finding) => problem = Some(finding),
            }
        }
        match problem {
            Some(finding) if self.read.len() > before => desk.notes.add(finding),
            Some(finding) => return Err(finding),
            None if self.read.len() == before => return Err(row.missing(self.amount)),
            None => {}
        }
        self.rows += 1;
        self.naming += usize::from(groups::names_any(&whole.title));
        self.marked |= whole.target != Target::NotStated;
        Ok(())
    }

    fn fund(&mut self, text: &str) -> Option<Fund> {
        if let Some(fund) = self.funds.get(text) {
            return fund.clone();
        }
        let fund = values::fund(text);
        self.funds.insert(text.to_owned(), fund.clone());
        fund
    }

    /// The line of one amount; nothing for an empty cell.
    fn line(
        &self,
        row: &Row<'_>,
        column: &Column,
        whole: &Whole,
        desk: &mut Desk<'_>,
    ) -> Result<Option<Line>, Finding> {
        let Some(amount) = row.money(column, desk.notes)? else { return Ok(None) };
        let Some(year) = column.year.or(whole.year) else { return Err(row.missing(Field::Year)) };
        let phase = match self.amount {
            Field::ContractPrice => Phase::Executed,
            _ => column.phase.or(whole.phase).or(row.table.phase).unwrap_or(Phase::Approved),
        };
        Ok(Some(Line {
            at: row.at_column(column),
            code: whole.code.clone(),
            title: whole.title.clone(),
            programme: row.owned(Field::Programme).or_else(|| self.heading.clone()),
            cofog: row.owned(Field::Cofog),
            economic: row.owned(Field::Economic),
            fund: whole.fund.clone(),
            year,
            months: whole.months,
            phase,
            amount,
            target: whole.target.clone(),
        }))
    }
}

/// What all amounts of a row share.
struct Whole {
    code: Option<String>,
    title: String,
    fund: Option<Fund>,
    year: Option<Year>,
    months: Option<budget::input::Months>,
    phase: Option<Phase>,
    target: Target,
}

fn whole(row: &Row<'_>, fund: Option<Fund>, desk: &mut Desk<'_>) -> Result<Whole, Finding> {
    let code = row.owned(Field::Code);
    let named = row
        .owned(Field::Title)
        .or_else(|| row.owned(Field::Programme))
        .or_else(|| row.owned(Field::Economic));
    let title = named.or_else(|| code.clone()).ok_or_else(|| row.missing(Field::Title))?;
    let year = match row.year() {
        Ok(year) => year.or_else(|| year_of_signature(row)),
        Err(finding) => return Err(finding),
    };
    Ok(Whole {
        code,
        title,
        fund,
        year,
        months: months_covered(row, desk),
        phase: phase(row, desk),
        target: row.target(desk.notes),
    })
}

/// A register of contracts names days of signature, not years.
fn year_of_signature(row: &Row<'_>) -> Option<Year> {
    let day = days::first(&row.text(Field::Signed)?)?;
    Year::new(i64::from(day.year()))
}

fn months_covered(row: &Row<'_>, desk: &mut Desk<'_>) -> Option<budget::input::Months> {
    let text = row.text(Field::Months)?;
    let covered = months::months(&text);
    if covered.is_none() && values::missing(&text).is_none() {
        desk.notes.add(row.unknown(Field::Months, &text));
    }
    covered
}

fn phase(row: &Row<'_>, desk: &mut Desk<'_>) -> Option<Phase> {
    let text = row.text(Field::Phase)?;
    let phase = values::phase(&text);
    if phase.is_none() {
        desk.notes.add(row.unknown(Field::Phase, &text));
    }
    phase
}

impl Assembler for Lines {
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome {
        if let Some(noted) = super::totals(row, row.cells, desk.notes) {
            return noted;
        }
        if super::is_heading(row) {
            let text = row.table.columns.iter().find_map(|column| row.text_of(column));
            self.heading = text.map(std::borrow::Cow::into_owned);
            return Outcome::Noted;
        }
        super::outcome(self.line_of(row, desk))
    }

    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer, notes: &mut Notes) {
        if self.rows > 0 && !self.marked {
            let finding = Finding::new(Code::LinesNamingGroups).with("number", self.naming);
            notes.add(finding.with("total", self.rows).at(table.at()));
        }
        drawer.budgets.push(Sheet { at: table.at(), title: table.title.clone(), lines: self.read });
    }
}
