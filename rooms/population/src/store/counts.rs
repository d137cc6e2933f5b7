//! Tables of residents and their counts. What is loaded here cannot be looked at before small counts are hidden.

use access::Scope;
use base::{
    AgeBand, Categories, Category, CategoryCode, Group, Period, PlaceCode, Reading, Residence, Sex, State,
    Value,
    record::{FileId, TableId},
};
use store::{Error, Result, Row, Tx, params};

use super::{Counts, Ground, figures, hiding};

base::codes! {
    /// Where the counts of a table come from; the order says which one is believed first.
    Origin {
        /// A census.
        Census = "census",
        /// An administrative register.
        Register = "register",
        /// The table does not say.
        NotStated = "not_stated",
        /// Somebody outside the municipality estimated it.
        OutsideEstimate = "outside_estimate",
        /// A sample survey: people who were asked, not residents.
        Survey = "survey",
    }
}

/// A table of counts: a sheet of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its id.
    pub id: TableId,
    /// Its title, or the name of its file.
    pub title: String,
    /// Where its counts come from.
    pub origin: Origin,
    /// The time it speaks of, where the table as a whole says so.
    pub as_of: Option<Period>,
    /// The file.
    pub file: FileId,
    /// The name of the file.
    pub file_name: String,
    /// The name of the sheet, where the file has named sheets.
    pub sheet: Option<String>,
}

/// A count: whose, which of them, when, how many, and the cell it stands in.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// The number of its table in the list of tables.
    pub table: usize,
    /// Whose residents.
    pub place: PlaceCode,
    /// Which of them; a dimension that is absent means its total.
    pub categories: Categories,
    /// The time it speaks of.
    pub as_of: Option<Period>,
    /// How many, in persons.
    pub reading: Reading,
    /// The cell: row and column, from 1.
    pub cell: (u32, u16),
}

/// Everything that counts people, as the files have it.
pub struct Raw {
    pub(super) tables: Vec<Table>,
    pub(super) counts: Vec<Count>,
    /// Of each count the file version and the sheet, for finding the cells that a figure rests on.
    pub(super) sheets: Vec<(String, u16)>,
    pub(super) figures: figures::Raw,
}

impl Raw {
    /// All counts of the office.
    pub fn of(tx: &mut Tx<'_>, scope: &Scope, ground: &Ground) -> Result<Self> {
        let (tables, versions): (Vec<Table>, Vec<(String, u16)>) = tables(tx, scope)?.into_iter().unzip();
        let counts = counts(tx, scope, &tables)?;
        let sheet = |count: &Count| versions.get(count.table).cloned().unwrap_or_default();
        let sheets = counts.iter().map(sheet).collect();
        Ok(Self { tables, counts, sheets, figures: figures::Raw::of(tx, scope, ground)? })
    }

    /// The counts as the files have them: only tests look at them.
    #[cfg(test)]
    pub fn counts(&self) -> &[Count] {
        &self.counts
    }

    /// The same with protected people not counted, and small counts and what would give them away hidden: over all
    /// tables at once, whatever a page shows of them, so that two pages cannot be subtracted from each other.
    pub fn hidden(self, ground: Ground) -> Counts {
        hiding::hidden(self, ground)
    }
}

fn tables(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<(Table, (String, u16))>> {
    let sql = "select t.id, t.title, t.origin, t.as_of, f.id, f.name, t.version, t.at_sheet,
                   (select s.name from reading r
                    join reading_sheet s on s.office = r.office and s.reading = r.id and s.sheet = t.at_sheet
                    where r.office = t.office and r.version = t.version and r.state = 'accepted')
               from population_table t
               join file_version v on v.office = t.office and v.id = t.version
               join file f on f.office = v.office and f.id = v.file
               where t.office = $1 order by t.position";
    tx.rows(sql, params![scope.office()], |row| {
        let table = Table {
            id: row.id(0)?,
            title: row.text(1)?.to_owned(),
            origin: row.code(2, Origin::from_code)?,
            as_of: row.maybe_parsed(3)?,
            file: row.id(4)?,
            file_name: row.text(5)?.to_owned(),
            sheet: row.maybe_text(8)?.filter(|name| !name.is_empty()).map(str::to_owned),
        };
        Ok((table, (row.text(6)?.to_owned(), row.maybe_number(7)?.unwrap_or_default())))
    })
}

fn counts(tx: &mut Tx<'_>, scope: &Scope, tables: &[Table]) -> Result<Vec<Count>> {
    let sql =
        "select c.table_id, c.place, c.sex, c.age_from, c.age_to, c.ethnicity, c.disability, c.migration,
                   c.residence, c.membership, c.other, c.as_of, c.state, c.whole, c.decimal, c.low, c.high,
                   c.at_row, c.at_column
               from population_count c
               join population_table t on t.office = c.office and t.id = c.table_id
               where c.office = $1 order by t.position, c.position";
    tx.rows(sql, params![scope.office()], |row| {
        let id: TableId = row.id(0)?;
        let table = tables.iter().position(|table| table.id == id).ok_or(Error::Column(0))?;
        let of_table = tables.get(table).and_then(|table| table.as_of);
        Ok(Count {
            table,
            place: PlaceCode::new(row.text(1)?),
            categories: categories(row, 2)?,
            as_of: row.maybe_parsed(11)?.or(of_table),
            reading: reading(row, 12)?,
            cell: (row.maybe_number(17)?.unwrap_or_default(), row.maybe_number(18)?.unwrap_or_default()),
        })
    })
}

/// The nine columns from `at` on: sex, first age, last age, ethnicity, disability, migration, residence,
/// membership, other.
fn categories(row: &Row<'_>, at: usize) -> Result<Categories> {
    let age = match row.maybe_number(at + 1)? {
        Some(from) => AgeBand::new(from, row.maybe_number(at + 2)?),
        None => None,
    };
    let code = |column: usize| Ok::<_, Error>(row.maybe_text(at + column)?.map(CategoryCode::new));
    Ok(Categories::new(
        [
            row.maybe_code(at, Sex::from_code)?.map(Category::Sex),
            age.map(Category::Age),
            code(3)?.map(Category::Ethnicity),
            code(4)?.map(Category::Disability),
            code(5)?.map(Category::Migration),
            row.maybe_code(at + 6, Residence::from_code)?.map(Category::Residence),
            row.maybe_text(at + 7)?.map(|group| Category::Membership(Group::from_code(group))),
            code(8)?.map(Category::Other),
        ]
        .into_iter()
        .flatten(),
    ))
}

/// The five columns from `at` on: state, whole, decimal, low, high.
pub(super) fn reading(row: &Row<'_>, at: usize) -> Result<Reading> {
    let range = row.maybe_real(at + 3)?.zip(row.maybe_real(at + 4)?);
    exact_or_none(row, at).map(|reading| match reading {
        Reading::Estimated(value, _) => Reading::Estimated(value, range),
        other => other,
    })
}

/// The three columns from `at` on: state, whole, decimal.
pub(super) fn exact_or_none(row: &Row<'_>, at: usize) -> Result<Reading> {
    let value = match row.maybe_int(at + 1)? {
        Some(whole) => Some(Value::Whole(whole)),
        None => row.maybe_real(at + 2)?.map(Value::Decimal),
    };
    let value = || value.ok_or(Error::Column(at));
    Ok(match row.code(at, State::from_code)? {
        State::Known => Reading::Known(value()?),
        State::Estimated => Reading::Estimated(value()?, None),
        State::Unknown => Reading::Unknown,
        State::NotCollected => Reading::NotCollected,
        State::Refused => Reading::Refused,
        State::Suppressed => Reading::Suppressed,
        State::Protected => Reading::Protected,
    })
}
