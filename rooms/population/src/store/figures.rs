//! What the reckoning made of the counts: the pyramid, and how many people of a group the chain believes to live here.

use access::Scope;
use base::{
    AgeBand, Categories, Category, FigureName, People, Period, PlaceCode, Reading, Sex, record::FileId,
};
use store::{Error, Result, Row, Tx, params};

use super::{
    Ground,
    counts::{exact_or_none, reading},
};

/// A bar of the pyramid.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The sex and the ages.
    pub categories: Categories,
    /// How many, in persons.
    pub reading: Reading,
}

/// How many people of a group live in a place, by one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Whose place.
    pub place: PlaceCode,
    /// The people.
    pub people: People,
    /// The number that is believed (`population`), or another source's (`population_alternative`).
    pub name: FigureName,
    /// How many.
    pub reading: Reading,
    /// The time it speaks of.
    pub as_of: Option<Period>,
    /// The files that it rests on.
    pub sources: Vec<Source>,
}

/// A file that a figure rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file.
    pub file: FileId,
    /// Its name.
    pub name: String,
}

/// A cell that a figure rests on: file version, sheet, row, column.
pub(super) type Cell = (String, u16, u32, u16);

/// A figure as the chain judged it.
pub(super) struct Judged {
    pub figure: Figure,
    /// The cells that it rests on.
    pub cells: Vec<Cell>,
    /// Whether the chain hides it.
    pub hidden: bool,
}

/// The same as the reckoning left it.
pub(super) struct Raw {
    pub bars: Vec<Bar>,
    pub bars_as_of: Option<Period>,
    pub figures: Vec<Judged>,
    /// The people whom counts are known to miss.
    pub undercounted: Vec<People>,
}

impl Raw {
    pub fn of(tx: &mut Tx<'_>, scope: &Scope, ground: &Ground) -> Result<Self> {
        Ok(Self {
            bars: bars(tx, scope, ground)?,
            bars_as_of: bars_as_of(tx, scope, ground)?,
            figures: figures(tx, scope, ground)?,
            undercounted: undercounted(tx, scope, ground)?,
        })
    }
}

fn bars(tx: &mut Tx<'_>, scope: &Scope, ground: &Ground) -> Result<Vec<Bar>> {
    let sql = "select sex, age_from, age_to, state, whole, decimal
               from pyramid_bar where office = $1 and year = $2 order by position, sex";
    tx.rows(sql, params![scope.office(), ground.year], |row| {
        let sex = row.code(0, Sex::from_code)?;
        let band = AgeBand::new(row.number(1)?, row.maybe_number(2)?).ok_or(Error::Column(1))?;
        let categories = Categories::new([Category::Sex(sex), Category::Age(band)]);
        Ok(Bar { categories, reading: exact_or_none(row, 3)? })
    })
}

fn bars_as_of(tx: &mut Tx<'_>, scope: &Scope, ground: &Ground) -> Result<Option<Period>> {
    let sql = "select pyramid_as_of from reckoned_year where office = $1 and year = $2";
    let found = tx.one(sql, params![scope.office(), ground.year], |row| row.maybe_parsed(0))?;
    Ok(found.flatten())
}

fn figures(tx: &mut Tx<'_>, scope: &Scope, ground: &Ground) -> Result<Vec<Judged>> {
    let sql = "select g.number, g.place, g.people, g.name, g.state, g.whole, g.decimal, g.low, g.high, g.as_of, g.hidden,
                   e.version, e.at_sheet, e.at_row, e.at_column, f.id, f.name
               from link_figure g
               left join link_evidence l on l.office = g.office and l.list = g.sources
               left join evidence e on e.office = l.office and e.number = l.evidence and e.kind = 'found'
               left join file_version v on v.office = e.office and v.id = e.version
               left join file f on f.office = v.office and f.id = v.file
               where g.office = $1 and g.year = $2 and g.link = 'known'
                   and g.name in ('population', 'population_alternative')
               order by g.number, l.position";
    let mut found: Vec<(i64, Judged)> = Vec::new();
    for (number, judged, rests_on) in tx.rows(sql, params![scope.office(), ground.year], line)? {
        if found.last().is_none_or(|(last, _)| *last != number) {
            found.push((number, judged));
        }
        if let (Some((_, judged)), Some((cell, source))) = (found.last_mut(), rests_on) {
            judged.cells.extend(cell);
            if !judged.figure.sources.contains(&source) {
                judged.figure.sources.push(source);
            }
        }
    }
    Ok(found.into_iter().map(|(_, judged)| judged).collect())
}

/// The number of a figure, the figure, and one thing that it rests on.
type Line = (i64, Judged, Option<(Option<Cell>, Source)>);

fn line(row: &Row<'_>) -> Result<Line> {
    let figure = Figure {
        place: PlaceCode::new(row.text(1)?),
        people: People::from_code(row.text(2)?).ok_or(Error::Column(2))?,
        name: row.code(3, FigureName::from_code)?,
        reading: reading(row, 4)?,
        as_of: row.maybe_parsed(9)?,
        sources: Vec::new(),
    };
    let judged = Judged { figure, cells: Vec::new(), hidden: row.flag(10)? };
    let Some(version) = row.maybe_text(11)? else { return Ok((row.int(0)?, judged, None)) };
    let spot = (row.maybe_number(12)?, row.maybe_number(13)?, row.maybe_number(14)?);
    let cell = match spot {
        (Some(sheet), Some(line), Some(column)) => Some((version.to_owned(), sheet, line, column)),
        _ => None,
    };
    let source = Source { file: row.id(15)?, name: row.text(16)?.to_owned() };
    Ok((row.int(0)?, judged, Some((cell, source))))
}

fn undercounted(tx: &mut Tx<'_>, scope: &Scope, ground: &Ground) -> Result<Vec<People>> {
    let sql = "select people from link_figure
               where office = $1 and year = $2 and place = $3 and link = 'known' and name = 'undercounted'
                   and flag = 1
               order by number";
    tx.rows(sql, params![scope.office(), ground.year, ground.home.as_str()], |row| {
        People::from_code(row.text(0)?).ok_or(Error::Column(0))
    })
}
