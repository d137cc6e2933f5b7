//! Counts of people.

use std::collections::{BTreeMap, HashMap};

use base::{Category, CategoryCode, Code, Finding, Period, PlaceCode, Reading, fold};
use population::input::{Count, Origin, Table as Counted};
use readers::shape::is_total;

use super::{Assembler, Desk, Drawer, Outcome, PLACES};
use crate::{
    Column, Field, groups,
    notes::Notes,
    phrase::words_of,
    row::{Row, Table},
    values::{self, Said, VALUES},
};

const DIMENSIONS: [Field; 6] =
    [Field::Sex, Field::Age, Field::Ethnicity, Field::Disability, Field::Migration, Field::Residence];

/// What the words of a table were found to mean.
#[derive(Default)]
struct Words {
    /// The word of the table for each group that it counts.
    groups: BTreeMap<Vec<Category>, String>,
    /// What its cells say, so that a million rows look each word up once.
    said: HashMap<Field, HashMap<String, Said>>,
}

impl Words {
    fn category(&mut self, field: Field, text: &str) -> Said {
        let known = self.said.entry(field).or_default();
        if let Some(said) = known.get(text) {
            return said.clone();
        }
        let said = values::category(field, text);
        known.insert(text.to_owned(), said.clone());
        said
    }
}

/// The counts of one table.
pub(super) struct Counts {
    read: Vec<Count>,
    origin: Origin,
    /// The place in which the last place lies: a totals row speaks of it.
    parent: Option<PlaceCode>,
    /// The category of the block of rows under a heading between rows: "Women" over ages.
    block: Option<Category>,
    words: Words,
}

impl Counts {
    /// An empty table; its names say where the counts come from.
    pub(super) fn new(table: &Table, names: &str) -> Self {
        let folded = fold::name(&format!("{names} {}", table.title));
        let origin = VALUES.origin.longest_in(&words_of(&folded)).map(|(_, origin)| *origin);
        Self {
            read: Vec::new(),
            origin: origin.unwrap_or(Origin::NotStated),
            parent: None,
            block: None,
            words: Words::default(),
        }
    }

    /// Whether a row is a heading between rows; the rows below it are of the category that it names. A place that stands
    /// without counts is none.
    fn is_heading(&mut self, row: &Row<'_>) -> bool {
        let first = row.table.columns.iter().find_map(|column| Some((column.field, row.text_of(column)?)));
        let Some((field, text)) = first.filter(|_| super::is_heading(row)) else { return false };
        let known = DIMENSIONS.into_iter().filter(|field| values::is_known_category(*field, &text));
        let said = known.map(|field| values::category(field, &text)).find_map(|said| match said {
            Said::Category(category) => Some(category),
            _ => None,
        });
        let is_heading = said.is_some() || DIMENSIONS.contains(&field) || is_total(&text);
        if is_heading {
            self.block = said;
        }
        is_heading
    }

    fn place(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> PlaceCode {
        let named = PLACES.into_iter().find_map(|field| row.text(field).map(|name| (field, name)));
        let Some((field, name)) = named else { return desk.gazetteer.whole() };
        if is_total(&name) {
            return self.parent.clone().unwrap_or_else(|| desk.gazetteer.whole());
        }
        let code = desk.gazetteer.settle(&name, field, row.at_field(field), desk.notes);
        self.parent = desk.gazetteer.places.get(&code).and_then(|place| place.parent.clone());
        code
    }

    fn take(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
        shares_are_no_counts(row)?;
        let mut categories = categories(row, &mut self.words, desk);
        let block = self
            .block
            .iter()
            .filter(|block| categories.iter().all(|category| category.dimension() != block.dimension()));
        categories.extend(block.cloned().collect::<Vec<_>>());
        let as_of = as_of(row, desk)?;
        let place = self.place(row, desk);
        let mut problem = None;
        let before = self.read.len();
        for column in row.table.all(Field::Count) {
            let across = row.table.places.iter().find(|(number, _)| *number == column.column);
            let place = across.map_or_else(
                || place.clone(),
                |(_, name)| desk.gazetteer.settle(name, Field::Settlement, row.at_column(column), desk.notes),
            );
            match row.count(column) {
                Ok(Some(reading)) => self.read.push(Count {
                    at: row.at_column(column),
                    place,
                    categories: values::together(categories.iter().chain(&column.categories).cloned()),
                    as_of: column.year.map(Period::Year).or(as_of),
                    reading: with_range(row, reading, desk),
                }),
                Ok(None) => {}
                Err(finding) => problem = Some(finding),
            }
        }
        match problem {
            Some(finding) if self.read.len() > before => desk.notes.add(finding),
            Some(finding) => return Err(finding),
            None if self.read.len() == before => return Err(row.missing(Field::Count)),
            None => {}
        }
        Ok(())
    }
}

/// An estimate with the range that stands beside it.
fn with_range(row: &Row<'_>, reading: Reading, desk: &mut Desk<'_>) -> Reading {
    let low = row.measure(Field::Low, desk.notes);
    match (reading, low, row.measure(Field::High, desk.notes)) {
        (Reading::Known(value), Some(low), Some(high)) => Reading::Estimated(value, Some((low, high))),
        _ => reading,
    }
}

/// A row whose unit is a share or a rate counts nobody.
fn shares_are_no_counts(row: &Row<'_>) -> Result<(), Finding> {
    let Some(unit) = row.text(Field::Unit) else { return Ok(()) };
    let folded = fold::name(&unit);
    match VALUES.share.longest_in(&words_of(&folded)) {
        Some((_, true)) => {
            Err(Finding::new(Code::NotCounts).with("found", &*unit).at(row.at_field(Field::Unit)))
        }
        _ if unit.contains('%') => {
            Err(Finding::new(Code::NotCounts).with("found", &*unit).at(row.at_field(Field::Unit)))
        }
        _ => Ok(()),
    }
}

/// The time of a row: its day, else its year.
fn as_of(row: &Row<'_>, desk: &mut Desk<'_>) -> Result<Option<Period>, Finding> {
    if let Some(day) = row.date(Field::Date, desk.notes) {
        return Ok(Some(Period::Day(day)));
    }
    row.table.column(Field::Year).map_or(Ok(None), |_| row.year().map(|year| year.map(Period::Year)))
}

fn categories(row: &Row<'_>, words: &mut Words, desk: &mut Desk<'_>) -> Vec<Category> {
    let mut categories: Vec<Category> =
        DIMENSIONS.into_iter().filter_map(|field| dimension(row, field, words, desk)).collect();
    categories.extend(group(row, &mut words.groups, desk));
    categories.extend(row.table.all(Field::Other).filter_map(|column| other(row, column)));
    categories
}

fn dimension(row: &Row<'_>, field: Field, words: &mut Words, desk: &mut Desk<'_>) -> Option<Category> {
    let text = row.text(field)?;
    match words.category(field, &text) {
        Said::Category(category) => Some(category),
        Said::Total => None,
        Said::Unknown => {
            desk.notes.add(row.unknown(field, &text));
            Some(Category::Other(code(field.code(), &text)))
        }
    }
}

/// What a row counts in a column of groups: `women`, `single parents`, `returnees`.
fn group(row: &Row<'_>, said: &mut BTreeMap<Vec<Category>, String>, desk: &mut Desk<'_>) -> Vec<Category> {
    let Some(text) = row.text(Field::Group) else { return Vec::new() };
    if is_total(&text) || groups::target(&text).0 == base::Target::Universal {
        return Vec::new();
    }
    let categories = groups::counted(&text);
    if categories.is_empty() {
        let finding = Finding::new(Code::GroupUnknown).with("found", &*text).at(row.at_field(Field::Group));
        desk.notes.add(finding);
        return vec![Category::Other(code("group", &text))];
    }
    // Two words of one table are two groups, though the program knows one code for both: "older people" and
    // "pensioners". The second is kept as what it is, beside the first.
    let folded = fold::name(&text);
    let first = said.entry(categories.clone()).or_insert_with(|| folded.clone());
    if *first == folded { categories } else { vec![Category::Other(code("group", &text))] }
}

/// A category of a dimension that the program does not know.
fn other(row: &Row<'_>, column: &Column) -> Option<Category> {
    let text = row.text_of(column).filter(|text| !is_total(text))?;
    Some(Category::Other(code(column.tag.as_deref().unwrap_or("other"), &text)))
}

fn code(dimension: &str, text: &str) -> CategoryCode {
    CategoryCode::new(&format!("{dimension}:{}", fold::name(text).replace(' ', "_")))
}

impl Assembler for Counts {
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome {
        if self.is_heading(row) {
            return Outcome::Noted;
        }
        super::outcome(self.take(row, desk))
    }

    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer, _notes: &mut Notes) {
        drawer.population.push(Counted {
            at: table.at(),
            title: table.title.clone(),
            origin: self.origin,
            as_of: table.year.map(Period::Year),
            counts: self.read,
        });
    }
}
