//! Tables of counts.

use base::{Dimension, record::Table as TableKind};
use population::input::{Count, Origin, Table};

use super::{Book, people};
use crate::{
    fields::{Fields, fields},
    period, quantity, spot,
};

pub(super) fn keep(book: &mut Book<'_>, tables: &[Table]) {
    let (mut kept, mut counts) = (Vec::new(), Vec::new());
    for (position, table) in tables.iter().enumerate() {
        let Some(version) = book.version(table.at.file) else { continue };
        let id = book.id::<TableKind>(table.at, position);
        kept.push(fields! {
            office: book.office, id: id, position: position, version: version,
            at_sheet: spot::Columns::from(table.at.spot).sheet, title: &table.title, origin: origin(table.origin),
            as_of: period::text(table.as_of),
        });
        let office = book.office.to_string();
        let id = id.to_string();
        counts.extend(table.counts.iter().enumerate().map(|(at, it)| count((&office, &id), at, it)));
    }
    book.add("population_table", kept);
    book.add("population_count", counts);
}

fn count((office, table): (&str, &str), position: usize, count: &Count) -> Fields {
    let at = spot::Columns::from(count.at.spot);
    let (age, known) = (count.categories.age(), quantity::Columns::from(count.reading));
    let of = |dimension| people::category(&count.categories, dimension);
    fields! {
        office: office, table_id: table, position: position, place: count.place.as_str(),
        sex: count.categories.sex().map(base::Sex::code), age_from: age.map(|band| band.from),
        age_to: age.and_then(|band| band.to), ethnicity: of(Dimension::Ethnicity),
        disability: of(Dimension::Disability), migration: of(Dimension::Migration),
        residence: of(Dimension::Residence), membership: of(Dimension::Membership), other: of(Dimension::Other),
        as_of: period::text(count.as_of), state: known.state, whole: known.whole, decimal: known.decimal,
        low: known.low, high: known.high, at_sheet: at.sheet, at_row: at.row, at_column: at.column,
    }
}

const fn origin(origin: Origin) -> &'static str {
    match origin {
        Origin::Census => "census",
        Origin::Register => "register",
        Origin::OutsideEstimate => "outside_estimate",
        Origin::Survey => "survey",
        Origin::NotStated => "not_stated",
    }
}
