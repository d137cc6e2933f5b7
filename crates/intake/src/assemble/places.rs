//! Lists of places.

use base::{Finding, Place, PlaceCode, PlaceLevel, fold, place::Found};

use super::{Assembler, Desk, Drawer, Outcome};
use crate::{
    Field,
    notes::Notes,
    phrase::words_of,
    row::{Row, Table},
    values::VALUES,
};

/// Takes the places of one table over into the gazetteer, row by row.
#[derive(Default)]
pub(super) struct PlaceRows;

fn read(row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
    let names: Vec<(String, String)> = row
        .table
        .all(Field::Name)
        .filter_map(|column| {
            Some((column.tag.clone().unwrap_or_default(), row.text_of(column)?.into_owned()))
        })
        .collect();
    let Some((_, first)) = names.first() else { return Err(row.missing(Field::Name)) };
    let level = row.text(Field::Level).and_then(|text| level(&text));
    let parent = row.text(Field::Parent).and_then(|text| match desk.gazetteer.places.find(&text, None) {
        Found::One(code) => Some(code),
        _ => None,
    });
    let level = level.unwrap_or(PlaceLevel::Settlement);
    let known = known(desk, first, level);
    let code = known.clone().or_else(|| row.text(Field::PlaceCode).map(|code| PlaceCode::new(&code)));
    let Some(code) = code else {
        desk.gazetteer.add(first, Some(level));
        return Ok(());
    };
    let place = match known.and_then(|code| desk.gazetteer.places.get(&code).cloned()) {
        Some(mut place) => {
            place.names.extend(names);
            place.names.dedup();
            place
        }
        None => Place { code, level, parent: parent.or_else(|| Some(desk.gazetteer.whole())), names },
    };
    desk.gazetteer.places.add(place);
    Ok(())
}

/// The place of this name and level that stands in the country pack already.
fn known(desk: &Desk<'_>, name: &str, level: PlaceLevel) -> Option<PlaceCode> {
    let codes = match desk.gazetteer.places.find(name, None) {
        Found::One(code) => vec![code],
        Found::Several(codes) => codes,
        Found::None => Vec::new(),
    };
    codes.into_iter().find(|code| desk.gazetteer.places.get(code).is_some_and(|place| place.level == level))
}

fn level(text: &str) -> Option<PlaceLevel> {
    let folded = fold::name(text);
    VALUES.level.longest_in(&words_of(&folded)).map(|(_, level)| *level)
}

impl Assembler for PlaceRows {
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome {
        super::outcome(read(row, desk))
    }

    fn finish(self: Box<Self>, _table: &Table, _drawer: &mut Drawer, _notes: &mut Notes) {}
}
