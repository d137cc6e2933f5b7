//! Drawn boundaries of places: GeoJSON.

use base::{FileId, Place, PlaceCode, PlaceLevel, place::Found};
use serde_json::Value;

use crate::{Field, gazetteer::Gazetteer, phrase::words_of, values::VALUES};

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
}

/// Reads a feature collection; `None` when the bytes are none.
pub(crate) fn read(bytes: &[u8], file: FileId, gazetteer: &mut Gazetteer) -> Option<Drawn> {
    let value: Value = serde_json::from_slice(bytes).ok()?;
    let features = value.get("features")?.as_array()?;
    let mut drawn = Drawn { boundaries: Vec::new(), unread: 0 };
    for feature in features {
        match boundary(feature, file, gazetteer) {
            Some(boundary) => drawn.boundaries.push(boundary),
            None => drawn.unread += 1,
        }
    }
    Some(drawn)
}

fn boundary(feature: &Value, file: FileId, gazetteer: &mut Gazetteer) -> Option<Boundary> {
    let geometry = feature.get("geometry")?;
    let coordinates = geometry.get("coordinates")?;
    let polygons = match geometry.get("type")?.as_str()? {
        "Polygon" => vec![rings(coordinates)?],
        "MultiPolygon" => coordinates.as_array()?.iter().map(rings).collect::<Option<Vec<_>>>()?,
        _ => return None,
    };
    let place = place(feature.get("properties")?, gazetteer)?;
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
fn place(properties: &Value, gazetteer: &mut Gazetteer) -> Option<PlaceCode> {
    let text = |key: &str| {
        properties.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty())
    };
    let level = ["level", "placetype", "type"].into_iter().find_map(text).and_then(level);
    let first = ["name", "NAME", "Name", "emri", "naziv", "ime", "название", "shapeName"]
        .into_iter()
        .find_map(text)?;
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
    Some(known.unwrap_or_else(|| match code {
        Some(code) => {
            let level = level.unwrap_or(PlaceLevel::Settlement);
            let place = Place { code: PlaceCode::new(code), level, parent: Some(gazetteer.whole()), names };
            gazetteer.places.add(place);
            PlaceCode::new(code)
        }
        None => gazetteer.add(first, level),
    }))
}

fn level(text: &str) -> Option<PlaceLevel> {
    let folded = base::fold::name(text);
    VALUES.level.longest_in(&words_of(&folded)).map(|(_, level)| *level)
}
