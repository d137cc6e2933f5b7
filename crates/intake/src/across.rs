//! Tables that have their places across: a column of counts for each settlement.

use base::{number::Decimal, place::Found};
use readers::{CellValue, shape::OwnedCell, shape::is_total};

use crate::{
    Column, Field,
    gazetteer::Gazetteer,
    glance::Sheet,
    heading,
    row::{Row, Table},
};

/// Takes columns of whole numbers under headings that mean nothing else for counts of places, where one of them is a
/// known place or together they are the total beside them. Nothing is done for a table that has a column of places.
pub(crate) fn place_columns(table: &mut Table, sheet: &Sheet, gazetteer: &Gazetteer) {
    if table.columns.iter().any(|column| is_place(column.field)) {
        return;
    }
    let free: Vec<(u16, String)> = (0..sheet.width()).filter_map(|index| free(table, sheet, index)).collect();
    let is_known = |name: &str| {
        gazetteer.is_home(name) || !matches!(gazetteer.look(name, Field::Settlement), Found::None)
    };
    let known = free.iter().any(|(_, name)| is_known(name));
    if free.len() < 2 || !(known || is_sum(table, sheet, &free)) {
        return;
    }
    for (number, _) in &free {
        if !table.columns.iter().any(|column| column.column == *number) {
            table.columns.push(Column::new(Field::Count, *number));
        }
    }
    table.columns.sort_by_key(|column| column.column);
    table.places = free;
}

const fn is_place(field: Field) -> bool {
    matches!(field, Field::Place | Field::Settlement | Field::Municipality | Field::Region)
}

/// A column of whole numbers whose heading is neither a field nor a category, a year or a total.
fn free(table: &Table, sheet: &Sheet, index: usize) -> Option<(u16, String)> {
    let number = u16::try_from(index + 1).ok()?;
    let own = table.columns.iter().find(|column| column.column == number);
    if own.is_some_and(|own| own.field != Field::Count || !own.categories.is_empty() || own.year.is_some()) {
        return None;
    }
    let heading = heading::read(sheet.heading(index));
    let name = sheet.heading(index).last()?.trim().to_owned();
    let means_nothing = !heading.is_value() && heading.categories.is_empty() && heading.year.is_none();
    let is_name = name.chars().any(char::is_alphabetic) && !name.contains('%') && !is_total(&name);
    (means_nothing && is_name && sheet.whole(index) >= 1.0).then_some((number, name))
}

/// Whether in every row these columns add up to a total that stands beside them.
fn is_sum(table: &Table, sheet: &Sheet, parts: &[(u16, String)]) -> bool {
    let is_part = |column: &Column| parts.iter().any(|(number, _)| *number == column.column);
    let totals = table.all(Field::Count).filter(|column| column.categories.is_empty() && !is_part(column));
    totals.into_iter().any(|total| {
        let mut rows = 0_usize;
        let agrees = sheet.data().all(|row| {
            let cells: Vec<CellValue<'_>> = row.cells.iter().map(OwnedCell::value).collect();
            let row = Row { table, number: row.row, cells: &cells };
            let value = |column: &Column| row.decimal(column).ok().flatten().and_then(Decimal::whole);
            let Some(whole) = value(total) else { return true };
            rows += 1;
            let sum = parts
                .iter()
                .filter_map(|(number, _)| value(&Column::new(Field::Count, *number)))
                .sum::<i64>();
            sum == whole
        });
        agrees && rows >= 2
    })
}
