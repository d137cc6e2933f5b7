//! The places and drawn boundaries of a reckoning.

use base::{Place, PlaceCode, Places};
use reckon::Reckoning;

use super::Book;
use crate::fields::fields;

pub(super) fn keep(book: &mut Book<'_>, reckoning: &Reckoning<'_>) {
    let places = own(reckoning);
    let office = book.office;
    let place = |place: &&Place| {
        fields! {
            office: office, code: place.code.as_str(), level: place.level.code(),
            parent: place.parent.as_ref().map(PlaceCode::as_str),
        }
    };
    book.add("place", places.iter().map(place).collect::<Vec<_>>());
    let names = places.iter().flat_map(|place| {
        place.names.iter().enumerate().map(move |(position, (language, name))| {
            fields! {
                office: office, place: place.code.as_str(), position: position, language: language, name: name,
            }
        })
    });
    book.add("place_name", names);
    boundaries(book, reckoning);
}

/// The places that the country pack does not have, the municipality, and those that it lies in.
fn own<'a>(reckoning: &'a Reckoning<'_>) -> Vec<&'a Place> {
    let mut shipped = Places::default();
    reckoning.pack().places().for_each(|place| shipped.add(place));
    let (all, home) = (&reckoning.intake().places, reckoning.home());
    let is_own = |place: &&Place| {
        shipped.get(&place.code) != Some(*place)
            || all.is_within(&place.code, home)
            || all.is_within(home, &place.code)
    };
    all.iter().filter(is_own).collect()
}

fn boundaries(book: &mut Book<'_>, reckoning: &Reckoning<'_>) {
    let rows: Vec<_> = reckoning
        .intake()
        .boundaries
        .iter()
        .enumerate()
        .filter_map(|(position, boundary)| {
            Some(fields! {
                office: book.office, position: position, version: book.version(boundary.file)?,
                place: boundary.place.as_str(), coordinates: serde_json::to_string(&boundary.polygons).ok()?,
            })
        })
        .collect();
    book.add("boundary", rows);
}
