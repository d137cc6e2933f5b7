//! Budget lines, and contracts read as executed lines.

use base::{Finding, Target, Year};
use budget::input::{Line, Phase, Sheet};

use super::{Assembler, Desk, Drawer, Outcome};
use crate::{
    Column, Field, days, months,
    row::{Row, Table},
    values,
};

/// The lines of one sheet.
pub(super) struct Lines {
    amount: Field,
    lines: Vec<Line>,
}

impl Lines {
    /// An empty sheet whose amounts stand in columns of this field.
    pub(super) const fn of(amount: Field) -> Self {
        Self { amount, lines: Vec::new() }
    }

    fn read(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
        if let Some(finding) = super::elsewhere(row, desk) {
            return Err(finding);
        }
        let whole = whole(row, desk)?;
        let (mut problem, before) = (None, self.lines.len());
        for column in row.table.all(self.amount) {
            match self.line(row, column, &whole, desk) {
                Ok(line) => self.lines.extend(line),
                Err(finding) => problem = Some(finding),
            }
        }
        match problem {
            Some(finding) if self.lines.len() > before => desk.notes.add(finding),
            Some(finding) => return Err(finding),
            None if self.lines.len() == before => return Err(row.missing(self.amount)),
            None => {}
        }
        Ok(())
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
            programme: row.owned(Field::Programme),
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
    fund: Option<budget::input::Fund>,
    year: Option<Year>,
    months: Option<budget::input::Months>,
    phase: Option<Phase>,
    target: Target,
}

fn whole(row: &Row<'_>, desk: &mut Desk<'_>) -> Result<Whole, Finding> {
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
        fund: row.text(Field::Fund).and_then(|text| values::fund(&text)),
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
        super::totals(row, row.cells, desk.notes).unwrap_or_else(|| super::outcome(self.read(row, desk)))
    }

    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer) {
        drawer.budgets.push(Sheet { at: table.at(), title: table.title.clone(), lines: self.lines });
    }
}
