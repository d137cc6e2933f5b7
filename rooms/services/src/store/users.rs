//! The users of a service: how many persons, how many contacts, how many turned away.

use access::{Permit, See};
use base::{
    AgeBand, Categories, Category, CategoryCode, Dimension, Reading, Sex, State, Value,
    record::Service as ServiceKind,
};
use store::{Result, Row, Tx, params};

/// Users of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Users {
    /// Which users; without a category all of them.
    pub categories: Categories,
    /// How many different persons.
    pub persons: Reading,
    /// How many contacts; one person can have many.
    pub contacts: Reading,
    /// How many were turned away.
    pub turned_away: Reading,
    /// The cell: row and column, from 1.
    pub cell: Option<(u32, u16)>,
}

pub(super) fn of(tx: &mut Tx<'_>, permit: &Permit<ServiceKind, See>) -> Result<Vec<Users>> {
    let sql = "select sex, age_from, age_to, categories, persons_state, persons, contacts_state, contacts,
                   turned_away_state, turned_away, at_row, at_column
               from service_users where office = $1 and service = $2 order by position";
    tx.rows(sql, params![permit.office(), permit.id()], |row| {
        Ok(Users {
            categories: categories(row)?,
            persons: reading(row, 4)?,
            contacts: reading(row, 6)?,
            turned_away: reading(row, 8)?,
            cell: row.maybe_number(10)?.zip(row.maybe_number(11)?),
        })
    })
}

/// The first four columns: sex, first age, last age, other categories as `dimension=code`.
fn categories(row: &Row<'_>) -> Result<Categories> {
    let sex = row.maybe_code(0, Sex::from_code)?.map(Category::Sex);
    let last = row.maybe_number(2)?;
    let age = row.maybe_number(1)?.and_then(|first| AgeBand::new(first, last)).map(Category::Age);
    let others = row.text(3)?.split_whitespace().map(category);
    Ok(Categories::new(sex.into_iter().chain(age).chain(others)))
}

/// A category that nobody knows is one all the same: without it, part of the users would read as all of them.
fn category(pair: &str) -> Category {
    let known = pair
        .split_once('=')
        .and_then(|(dimension, code)| Category::from_code(Dimension::from_code(dimension)?, code));
    known.unwrap_or_else(|| Category::Other(CategoryCode::new(pair)))
}

/// The two columns from `at` on: state, count.
fn reading(row: &Row<'_>, at: usize) -> Result<Reading> {
    let count = || row.int(at + 1).map(Value::Whole);
    Ok(match row.code(at, State::from_code)? {
        State::Known => Reading::Known(count()?),
        State::Estimated => Reading::Estimated(count()?, None),
        State::Unknown => Reading::Unknown,
        State::NotCollected => Reading::NotCollected,
        State::Refused => Reading::Refused,
        State::Suppressed => Reading::Suppressed,
        State::Protected => Reading::Protected,
    })
}
