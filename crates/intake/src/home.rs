//! Which municipality the check is about, where nobody said so.

use std::collections::BTreeSet;

use base::{PlaceCode, PlaceLevel, Places, place::Found};

use crate::{Field, Kind, Options, gazetteer::Gazetteer, open::Opened};

/// The municipality: as asked for, as the mapping file says, or the only one that the files name.
pub(crate) fn home(options: &Options, places: &mut Places, opened: &[Opened<'_>]) -> Option<PlaceCode> {
    let country = PlaceCode::new(&options.pack.code);
    let asked = options.municipality.clone();
    asked.or_else(|| said(options, places, &country)).or_else(|| only(places, &country, opened))
}

/// The municipality of the mapping file; one that stands in no register is taken over.
fn said(options: &Options, places: &mut Places, country: &PlaceCode) -> Option<PlaceCode> {
    let name = options.mapping.municipality.as_deref()?;
    let mut gazetteer = Gazetteer::new(std::mem::take(places), None, country.clone());
    let home = match gazetteer.look(name, Field::Municipality) {
        Found::One(code) => code,
        Found::Several(codes) => codes.into_iter().next().unwrap_or_else(|| country.clone()),
        Found::None => {
            let code = PlaceCode::new(&base::fold::name(name).replace(' ', "-"));
            let place = base::Place::new(code.clone(), PlaceLevel::Municipality, name.trim());
            gazetteer.places.add(place.within(country));
            code
        }
    };
    *places = gazetteer.places;
    Some(home)
}

/// The only municipality that the places of all tables lie in, if there is just one; else the only one that the titles
/// and names of the files speak of.
fn only(places: &Places, country: &PlaceCode, opened: &[Opened<'_>]) -> Option<PlaceCode> {
    let gazetteer = Gazetteer::new(places.clone(), None, country.clone());
    let mut in_tables = BTreeSet::new();
    let mut in_titles = BTreeSet::new();
    for file in opened {
        for sheet in file.sheets.iter().filter(|sheet| sheet.kind != Kind::Unknown) {
            for column in sheet.columns.iter().filter(|column| is_place(column.field)) {
                let index = usize::from(column.column).saturating_sub(1);
                for cell in sheet.sheet.cells(index) {
                    in_tables.extend(municipality(&gazetteer, &cell.heading(), column.field));
                }
            }
            in_titles.extend(named(&gazetteer, &file.names(&sheet.sheet)));
        }
        in_titles.extend(named(&gazetteer, &file.name.replace(['_', '.', '-'], " ")));
    }
    single(&in_tables).or_else(|| single(&in_titles).filter(|_| in_tables.is_empty()))
}

const fn is_place(field: Field) -> bool {
    matches!(field, Field::Place | Field::Settlement | Field::Municipality | Field::Parent)
}

fn single(codes: &BTreeSet<PlaceCode>) -> Option<PlaceCode> {
    codes.first().filter(|_| codes.len() == 1).cloned()
}

/// The municipality of a place that is known.
fn municipality(gazetteer: &Gazetteer, name: &str, field: Field) -> Option<PlaceCode> {
    let Found::One(code) = gazetteer.look(name, field) else { return None };
    let mut at = gazetteer.places.get(&code)?;
    while at.level == PlaceLevel::Settlement {
        at = gazetteer.places.get(at.parent.as_ref()?)?;
    }
    (at.level == PlaceLevel::Municipality).then(|| at.code.clone())
}

/// The municipalities that a title names, in up to three words.
fn named(gazetteer: &Gazetteer, title: &str) -> Vec<PlaceCode> {
    let words: Vec<&str> =
        title.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).collect();
    let spans = (1..=3).flat_map(|length| words.windows(length));
    spans.filter_map(|span| municipality(gazetteer, &span.join(" "), Field::Municipality)).collect()
}
