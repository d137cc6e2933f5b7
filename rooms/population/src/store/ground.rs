//! What the last reckoning stood on: the country, the municipality, the places, the year that is shown first.

use access::Scope;
use base::{CountryPack, Place, PlaceCode, PlaceLevel, Places};
use store::{Error, Result, Row, Tx, params};

/// What the last reckoning stood on.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The rules of the country.
    pub pack: CountryPack,
    /// The municipality, or the country where no file names one.
    pub home: PlaceCode,
    /// The year that is shown first.
    pub year: i64,
    /// The places that the files speak of.
    pub places: Places,
    /// The outlines of places, each with what may be drawn of it.
    pub boundaries: Vec<(PlaceCode, Vec<Outline>)>,
}

/// A ring of longitude and latitude.
pub type Outline = Vec<(f64, f64)>;

impl Ground {
    /// The name of a place in a language, else its first name, else its code.
    pub fn name<'a>(&'a self, place: &'a PlaceCode, language: &str) -> &'a str {
        self.places.get(place).map_or(place.as_str(), |place| place.name(language))
    }
}

/// What the last reckoning of the office stood on; `None` before the first file counts.
pub fn ground(tx: &mut Tx<'_>, scope: &Scope) -> Result<Option<Ground>> {
    let sql = "select country, place, year from reckoning where office = $1";
    let found = tx.one(sql, params![scope.office()], |row| {
        Ok((row.text(0)?.to_owned(), PlaceCode::new(row.text(1)?), row.int(2)?))
    })?;
    let Some((country, home, year)) = found else { return Ok(None) };
    let pack = CountryPack::shipped(&country).unwrap_or_else(CountryPack::everywhere);
    Ok(Some(Ground { pack, home, year, places: places(tx, scope)?, boundaries: boundaries(tx, scope)? }))
}

fn places(tx: &mut Tx<'_>, scope: &Scope) -> Result<Places> {
    let sql = "select p.code, p.level, p.parent, n.language, n.name
               from place p left join place_name n on n.office = p.office and n.place = p.code
               where p.office = $1 order by p.code, n.position";
    let mut found: Vec<Place> = Vec::new();
    for (place, name) in tx.rows(sql, params![scope.office()], named_place)? {
        match found.last_mut().filter(|last| last.code == place.code) {
            Some(last) => last.names.extend(name),
            None => found.push(Place { names: name.into_iter().collect(), ..place }),
        }
    }
    let mut places = Places::default();
    for place in found {
        places.add(place);
    }
    Ok(places)
}

fn named_place(row: &Row<'_>) -> Result<(Place, Option<(String, String)>)> {
    let place = Place {
        code: PlaceCode::new(row.text(0)?),
        level: row.code(1, PlaceLevel::from_code)?,
        parent: row.maybe_text(2)?.map(PlaceCode::new),
        names: Vec::new(),
    };
    let name = row.maybe_text(3)?.zip(row.maybe_text(4)?);
    Ok((place, name.map(|(language, name)| (language.to_owned(), name.to_owned()))))
}

fn boundaries(tx: &mut Tx<'_>, scope: &Scope) -> Result<Vec<(PlaceCode, Vec<Outline>)>> {
    let sql = "select place, coordinates from boundary where office = $1 order by position";
    tx.rows(sql, params![scope.office()], |row| {
        let polygons: Vec<Vec<Vec<(f64, f64)>>> =
            serde_json::from_str(row.text(1)?).map_err(|_| Error::Column(1))?;
        // The outer ring of each part; a lake inside is drawn over, as in the page of `check`.
        let outer = polygons.into_iter().filter_map(|rings| rings.into_iter().next());
        Ok((PlaceCode::new(row.text(0)?), outer.collect()))
    })
}
