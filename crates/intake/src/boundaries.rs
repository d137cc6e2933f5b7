//! Drawn boundaries of places: GeoJSON.

use std::collections::BTreeSet;

use base::{FileId, Place, PlaceCode, PlaceLevel, place::Found};
use readers::CellValue;
use serde_json::Value;

use crate::{Field, Kind, gazetteer::Gazetteer, personal::Check, phrase::words_of, values::VALUES};

/// The boundary of a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Boundary {
    /// The file.
    pub file: FileId,
    /// The place.
    pub place: PlaceCode,
    /// Its polygons; each has its outer ring first, then its holes; points are longitude and latitude in degrees.
    pub polygons: Vec<Vec<Vec<[f64; 2]>>>,
}

/// What was read of a file: its boundaries, and how many features had none that could be read.
pub(crate) struct Drawn {
    pub(crate) boundaries: Vec<Boundary>,
    pub(crate) unread: usize,
    /// The check of what is written beside them.
    pub(crate) check: Check,
}

/// Reads a feature collection; `None` when the bytes are none.
pub(crate) fn read(bytes: &[u8], file: FileId, gazetteer: &mut Gazetteer) -> Option<Drawn> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    let features = value.get("features")?.as_array()?;
    let usual = usual_level(features, gazetteer);
    let mut drawn = Drawn { boundaries: Vec::new(), unread: 0, check: checked(features) };
    for feature in features {
        match boundary(feature, file, usual, gazetteer) {
            Some(boundary) => drawn.boundaries.push(boundary),
            None => drawn.unread += 1,
        }
    }
    Some(drawn)
}

/// Checks the properties of all features for personal data, as a table of which each is a row.
fn checked(features: &[Value]) -> Check {
    let properties = || features.iter().map(|feature| feature.get("properties").and_then(Value::as_object));
    let keys: BTreeSet<&String> = properties().flatten().flat_map(|properties| properties.keys()).collect();
    let mut check = Check::default();
    check.sheet(0, Kind::Boundaries, &keys.iter().map(|key| (*key).clone()).collect::<Vec<_>>());
    for (row, properties) in (1_u32..).zip(properties()) {
        let value = |key: &&String| properties.and_then(|properties| properties.get(*key));
        let cells: Vec<CellValue<'_>> = keys
            .iter()
            .map(|key| match value(key) {
                Some(Value::String(text)) => CellValue::Text(text),
                Some(Value::Number(number)) => number.as_f64().map_or(CellValue::Empty, CellValue::Number),
                _ => CellValue::Empty,
            })
            .collect();
        check.row(0, row, &cells);
    }
    check
}

/// The level of polygons that do not say theirs: settlements, where several are drawn and none but the one that shares
/// the name of the municipality is a municipality or region.
fn usual_level(features: &[Value], gazetteer: &Gazetteer) -> Option<PlaceLevel> {
    let names = features.iter().filter_map(|feature| first_name(feature.get("properties")?));
    let others: Vec<&str> = names.filter(|name| !gazetteer.is_home(name)).collect();
    let is_settlement = |name: &&str| {
        let Found::One(code) = gazetteer.look(name, Field::Place) else { return true };
        gazetteer.places.get(&code).is_some_and(|place| place.level == PlaceLevel::Settlement)
    };
    let settlements = gazetteer.home.is_some() && !others.is_empty() && others.iter().all(is_settlement);
    settlements.then_some(PlaceLevel::Settlement)
}

fn text<'v>(properties: &'v Value, key: &str) -> Option<&'v str> {
    properties.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
}

fn first_name(properties: &Value) -> Option<&str> {
    let keys = ["name", "NAME", "Name", "emri", "naziv", "ime", "название", "shapeName"];
    keys.into_iter().find_map(|key| text(properties, key))
}

fn boundary(
    feature: &Value,
    file: FileId,
    usual: Option<PlaceLevel>,
    gazetteer: &mut Gazetteer,
) -> Option<Boundary> {
    let geometry = feature.get("geometry")?;
    let coordinates = geometry.get("coordinates")?;
    let polygons = match geometry.get("type")?.as_str()? {
        "Polygon" => vec![rings(coordinates)?],
        "MultiPolygon" => coordinates.as_array()?.iter().map(rings).collect::<Option<Vec<_>>>()?,
        _ => return None,
    };
    let place = place(feature.get("properties")?, usual, gazetteer)?;
    Some(Boundary { file, place, polygons })
}

fn rings(value: &Value) -> Option<Vec<Vec<[f64; 2]>>> {
    let ring = |ring: &Value| ring.as_array()?.iter().map(point).collect::<Option<Vec<_>>>();
    value.as_array()?.iter().map(ring).collect()
}

fn point(value: &Value) -> Option<[f64; 2]> {
    let at = |index: usize| value.get(index).and_then(Value::as_f64).filter(|degrees| degrees.is_finite());
    Some([at(0)?, at(1)?])
}

/// The place of a feature: known by its code or one of its names, else taken over.
fn place(properties: &Value, usual: Option<PlaceLevel>, gazetteer: &mut Gazetteer) -> Option<PlaceCode> {
    let text = |key: &str| text(properties, key);
    let level = ["level", "placetype", "type"].into_iter().find_map(text).and_then(level).or(usual);
    let first = first_name(properties)?;
    let mut names: Vec<(String, String)> = vec![(String::new(), first.to_owned())];
    if let Some(more) = properties.get("names").and_then(Value::as_object) {
        names.extend(more.iter().filter_map(|(tag, name)| Some((tag.clone(), name.as_str()?.to_owned()))));
    }
    let code = ["code", "pcode"].into_iter().find_map(text);
    let field = match level {
        Some(PlaceLevel::Settlement) => Field::Settlement,
        Some(PlaceLevel::Region) => Field::Region,
        Some(PlaceLevel::Municipality) => Field::Municipality,
        _ => Field::Place,
    };
    let known =
        code.into_iter().chain(names.iter().map(|(_, name)| name.as_str())).find_map(|name| match gazetteer
            .look(name, field)
        {
            Found::One(code) => Some(code),
            _ => None,
        });
    Some(known.unwrap_or_else(|| {
        let code = match code {
            Some(code) => PlaceCode::new(code),
            None => gazetteer.add(first, level),
        };
        let found = gazetteer.places.get(&code).cloned();
        let level = level.unwrap_or(PlaceLevel::Settlement);
        let new = || Place { code: code.clone(), level, parent: Some(gazetteer.whole()), names: Vec::new() };
        let place = found.unwrap_or_else(new);
        gazetteer.places.add(Place { names, ..place });
        code
    }))
}

fn level(text: &str) -> Option<PlaceLevel> {
    let folded = base::fold::name(text);
    VALUES.level.longest_in(&words_of(&folded)).map(|(_, level)| *level)
}
