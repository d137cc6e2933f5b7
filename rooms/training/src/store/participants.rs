//! Who took part, as counts of persons; small ones, and those that would give them away, are hidden as they are loaded.

use base::{
    Categories, Category, CategoryCode, CountryPack, Dimension, PlaceCode, Reading, Sex, State, Value,
    country::Knowledge, record::OfficeId,
};
use disclosure::{
    Cell,
    counts::{Counted, sums},
    hide_small,
};
use store::{Result, Row, Tx, params};

/// Participants of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Participants {
    /// Which of them; without a category all of them.
    pub categories: Categories,
    /// How many persons.
    pub persons: Reading,
    /// The cell: row and column, from 1.
    pub cell: Option<(u32, u16)>,
}

/// The six columns from `at` on: sex, other categories as `dimension=code`, state, persons, row, column.
pub(super) fn of_row(row: &Row<'_>, at: usize) -> Result<Participants> {
    let sex = row.maybe_code(at, Sex::from_code)?.map(Category::Sex);
    let others = row.text(at + 1)?.split_whitespace().map(category);
    Ok(Participants {
        categories: Categories::new(sex.into_iter().chain(others)),
        persons: reading(row, at + 2)?,
        cell: row.maybe_number(at + 4)?.zip(row.maybe_number(at + 5)?),
    })
}

/// A category that nobody knows is one all the same: without it, part of the participants would read as all of them.
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

/// The country whose rules the last reckoning used; only needed where participants are counted by more than their sex.
pub(super) fn pack<'a>(
    tx: &mut Tx<'_>,
    office: OfficeId,
    mut participants: impl Iterator<Item = &'a Participants>,
) -> Result<Option<CountryPack>> {
    let beside_sex =
        |of: &Participants| of.categories.dimensions().any(|dimension| dimension != Dimension::Sex);
    if !participants.any(beside_sex) {
        return Ok(None);
    }
    let sql = "select country from reckoning where office = $1";
    let country = tx.one(sql, params![office], |row| Ok(row.text(0)?.to_owned()))?;
    Ok(Some(country.and_then(|code| CountryPack::shipped(&code)).unwrap_or_else(CountryPack::everywhere)))
}

/// Hides what must not be seen of the participants of one session.
pub(super) fn hide(participants: &mut [Participants], pack: Option<&CountryPack>) {
    if let Some(pack) = pack {
        protect(participants, pack);
    }
    let here = PlaceCode::new("here");
    let counted: Vec<Counted<'_>> = participants
        .iter()
        .map(|of| Counted {
            table: 0,
            year: None,
            place: &here,
            categories: &of.categories,
            count: of.persons,
        })
        .collect();
    let sums = sums(&counted, &|_| None);
    let mut cells: Vec<Cell> = participants.iter().map(|of| Cell::new(of.persons)).collect();
    hide_small(&mut cells, &sums);
    for (of, cell) in participants.iter_mut().zip(cells) {
        of.persons = cell.count;
    }
}

fn protect(participants: &mut [Participants], pack: &CountryPack) {
    for of in participants {
        let rule = of.categories.iter().map(|category| pack.knowledge_of_category(category)).max();
        if rule == Some(Knowledge::Protected) {
            of.persons = Reading::Protected;
        }
    }
}
