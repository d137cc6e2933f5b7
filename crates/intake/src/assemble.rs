//! Rows to typed rows, kind by kind.

mod indicators;
mod money;
mod places;
mod plan;
mod population;
mod services;
mod sessions;

use base::{Code, Finding, PlaceCode};
use readers::{CellValue, shape::is_totals_row};

use crate::{
    Field, Kind,
    gazetteer::Gazetteer,
    notes::Notes,
    row::{Row, Table},
};

/// What became of a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Outcome {
    /// Something was made of it.
    Used,
    /// It is no row of data: a heading between rows, a totals row.
    Noted,
    /// Nothing was made of it, for this reason.
    Rejected(Finding),
}

/// Typed rows of one file, before it is known whether the file is held.
#[derive(Clone, Debug, Default)]
pub(crate) struct Drawer {
    pub(crate) population: Vec<::population::input::Table>,
    pub(crate) plans: Vec<plans::input::Plan>,
    pub(crate) indicators: Vec<plans::input::IndicatorReport>,
    pub(crate) budgets: Vec<budget::input::Sheet>,
    pub(crate) services: Vec<delivery::input::List<delivery::input::Service>>,
    pub(crate) sessions: Vec<delivery::input::List<delivery::input::Session>>,
    pub(crate) documents: Vec<crate::Document>,
    pub(crate) boundaries: Vec<crate::Boundary>,
}

/// What an assembler may look up and write to beside its rows.
pub(crate) struct Desk<'a> {
    pub(crate) gazetteer: &'a mut Gazetteer,
    pub(crate) notes: &'a mut Notes,
}

/// Makes typed rows of the rows of one table.
pub(crate) trait Assembler {
    /// Takes a row.
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome;

    /// Puts the table away.
    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer, notes: &mut Notes);
}

/// The assembler of a kind; none for a kind that has no rows.
pub(crate) fn assembler(kind: Kind, table: &Table, names: &str) -> Option<Box<dyn Assembler>> {
    Some(match kind {
        Kind::Population => Box::new(population::Counts::new(table, names)),
        Kind::Plan => Box::<plan::Activities>::default(),
        Kind::Budget => Box::new(money::Lines::of(Field::Amount)),
        Kind::Contracts => Box::new(money::Lines::of(Field::ContractPrice)),
        Kind::Services => Box::<services::Services>::default(),
        Kind::Sessions => Box::<sessions::Sessions>::default(),
        Kind::Indicators => Box::<indicators::Indicators>::default(),
        Kind::Places => Box::<places::PlaceRows>::default(),
        Kind::Document | Kind::Boundaries | Kind::Mapping | Kind::Unknown => return None,
    })
}

/// The outcome of a row that was read with `?`.
pub(crate) fn outcome(read: Result<(), Finding>) -> Outcome {
    match read {
        Ok(()) => Outcome::Used,
        Err(finding) => Outcome::Rejected(finding),
    }
}

/// The outcome for a totals row, which is noted and not used.
pub(crate) fn totals(row: &Row<'_>, cells: &[CellValue<'_>], notes: &mut Notes) -> Option<Outcome> {
    is_totals_row(cells).then(|| {
        notes.add(Finding::new(Code::TotalsRow).at(row.at()));
        Outcome::Noted
    })
}

/// Whether only one cell of the row holds anything, and that is no number: a heading between rows.
pub(crate) fn is_heading(row: &Row<'_>) -> bool {
    let filled = row.cells.iter().filter(|cell| match cell {
        CellValue::Empty => false,
        CellValue::Text(text) => !text.trim().is_empty(),
        _ => true,
    });
    filled.count() == 1 && !row.cells.iter().any(|cell| matches!(cell, CellValue::Number(_)))
}

/// The columns that name a place, the most local first.
pub(crate) const PLACES: [Field; 4] = [Field::Settlement, Field::Place, Field::Municipality, Field::Region];

/// The place of a row, where it names one that is known.
pub(crate) fn place(row: &Row<'_>, desk: &mut Desk<'_>) -> Option<PlaceCode> {
    PLACES.into_iter().find_map(|field| {
        let name = row.text(field)?;
        desk.gazetteer.find(&name, field, row.at_field(field), desk.notes)
    })
}

/// The finding that a row speaks of another municipality, or that nobody said which is meant.
pub(crate) fn elsewhere(row: &Row<'_>, desk: &mut Desk<'_>) -> Option<Finding> {
    let field = [Field::Municipality, Field::Place].into_iter().find(|field| row.text(*field).is_some())?;
    let name = row.text(field)?;
    if desk.gazetteer.home.is_none() {
        return Some(Finding::new(Code::PlaceNeeded).at(row.at_field(field)));
    }
    let place = desk.gazetteer.find(&name, field, row.at_field(field), desk.notes);
    let concerned = match (&place, field) {
        (Some(place), _) => desk.gazetteer.concerns_home(place),
        (None, Field::Municipality) => false,
        (None, _) => true,
    };
    (!concerned).then(|| Finding::new(Code::OtherPlace).with("found", &*name).at(row.at_field(field)))
}
