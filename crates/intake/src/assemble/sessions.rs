//! Training sessions.

use base::Finding;
use delivery::input::{List, Session};

use super::{Assembler, Desk, Drawer, Outcome};
use crate::{
    Field, groups,
    notes::Notes,
    row::{Row, Table},
    values,
};

/// The sessions of one table.
#[derive(Default)]
pub(super) struct Sessions(Vec<Session>);

impl Sessions {
    fn read(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
        let topic = row.needed(Field::Topic)?;
        let stated = row.target(desk.notes);
        // A topic such as "Working with Roma women" names its groups itself.
        let target = if stated == base::Target::NotStated { groups::target(&topic).0 } else { stated };
        self.0.push(Session {
            at: row.at(),
            date: row.date(Field::Date, desk.notes),
            place: super::place(row, desk),
            topic,
            target,
            facilitators: row.text(Field::Facilitators).map(|text| values::items(&text)).unwrap_or_default(),
            hours: row.measure(Field::Hours, desk.notes),
            participants: super::services::users(row, desk.notes),
            organisation: row.owned(Field::Organisation),
        });
        Ok(())
    }
}

impl Assembler for Sessions {
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome {
        super::totals(row, row.cells, desk.notes).unwrap_or_else(|| super::outcome(self.read(row, desk)))
    }

    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer, _notes: &mut Notes) {
        drawer.sessions.push(List { at: table.at(), title: table.title.clone(), rows: self.0 });
    }
}
