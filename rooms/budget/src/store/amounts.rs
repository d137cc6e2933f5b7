//! One line with the cells in which its amounts stand.

use access::{Permit, See};
use base::{Currency, Money, record::Line as LineKind};
use store::{Result, Tx, params};
use web::Stands;

use super::{Line, lines};

base::codes! {
    /// A phase of the budget year, as a column of a budget has it.
    Phase {
        /// Proposed to the council.
        Proposed = "proposed",
        /// Adopted by it.
        Approved = "approved",
        /// Changed during the year.
        Adjusted = "adjusted",
        /// Paid.
        Executed = "executed",
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct OneLine {
    /// The line.
    pub line: Line,
    /// Its amounts, in the order of the files.
    pub amounts: Vec<Amount>,
}

/// An amount of a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// Of which phase.
    pub phase: Phase,
    /// How much.
    pub money: Money,
    /// The cell that it stands in.
    pub stands: Option<Stands>,
}

/// The line.
pub fn line(tx: &mut Tx<'_>, permit: &Permit<LineKind, See>) -> Result<Option<OneLine>> {
    let this = params![permit.office(), permit.id()];
    let sql =
        "select id, year, code, title, programme, functional, economic, fund, fund_name, months, target,
                   target_people, currency, planned_minor, executed_minor, users_unknown_rank
               from budget_line where office = $1 and id = $2";
    let Some(mut line) = tx.one(sql, this, lines::of_row)? else { return Ok(None) };
    let sql = "select l.currency, s.activity, a.code, a.title, s.target, s.target_people, s.planned_minor,
                   s.executed_minor
               from budget_share s
               join budget_line l on l.office = s.office and l.id = s.line
               left join plan_activity a on a.office = s.office and a.id = s.activity
               where s.office = $1 and s.line = $2 order by s.position";
    line.shares = tx.rows(sql, this, |row| lines::share(row, 0))?;
    let sql = "select b.phase, b.minor, l.currency, b.at_sheet, b.at_row, b.at_column, f.id, f.name, h.name
               from budget_amount b
               join budget_line l on l.office = b.office and l.id = b.line
               left join file_version v on v.office = b.office and v.id = b.version
               left join file f on f.office = v.office and f.id = v.file
               left join reading r on r.office = b.office and r.version = b.version and r.state = 'accepted'
               left join reading_sheet h on h.office = r.office and h.reading = r.id and h.sheet = b.at_sheet
               where b.office = $1 and b.line = $2 order by b.position";
    let amounts = tx.rows(sql, this, |row| {
        let money = Money::new(row.int(1)?, row.code(2, Currency::from_code)?);
        Ok(Amount { phase: row.code(0, Phase::from_code)?, money, stands: Stands::of_row(row, 3)? })
    })?;
    Ok(Some(OneLine { line, amounts }))
}
