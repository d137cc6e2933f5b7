//! Figures of one link that should exist and do not.

use ::store::{Tx, params};
use access::Scope;
use base::{Date, FigureName, Link, RowKey, State, Year, record::GapId};
use web::Stop;

use super::number;

/// A figure that is missing, and who closes the gap until when.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// Its id, the same as long as the figure is missing.
    pub id: GapId,
    /// The figure.
    pub figure: FigureName,
    /// Why there is none: unknown, not collected, refused.
    pub state: State,
    /// Who closes it.
    pub owner: Option<String>,
    /// Until which day.
    pub due: Option<Date>,
}

/// The gaps of one link of one row.
pub fn gaps(
    tx: &mut Tx<'_>,
    scope: &Scope,
    (row, link, year): (&RowKey, Link, Option<Year>),
) -> Result<Vec<Gap>, Stop> {
    let sql = "select g.id, g.name, g.state, o.owner, o.due
               from data_gap g
               left join gap_owner o on o.office = g.office and o.gap = g.id
               where g.office = $1 and g.year = $2 and g.place = $3 and g.people = $4 and g.link = $5
               order by g.position";
    let asked = params![scope.office(), number(year), row.place.as_str(), row.people.code(), link.code()];
    Ok(tx.rows(sql, asked, |row| {
        Ok(Gap {
            id: row.id(0)?,
            figure: row.code(1, FigureName::from_code)?,
            state: row.code(2, State::from_code)?,
            owner: row.maybe_text(3)?.map(str::to_owned),
            due: row.maybe_date(4)?,
        })
    })?)
}
