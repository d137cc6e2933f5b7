//! Places of tables, found or taken over.

use std::collections::HashMap;

use base::{At, Code, Finding, Place, PlaceCode, PlaceLevel, Places, fold, place::Found};

use crate::{Field, notes::Notes};

/// The places of one run and the municipality that it is about.
#[derive(Clone, Debug)]
pub(crate) struct Gazetteer {
    /// All places.
    pub(crate) places: Places,
    /// The municipality.
    pub(crate) home: Option<PlaceCode>,
    /// The country.
    pub(crate) country: PlaceCode,
    /// What was found for a name, so that a million rows look each name up once.
    known: HashMap<(String, Field), Option<PlaceCode>>,
}

impl Gazetteer {
    /// The places of a country.
    pub(crate) fn new(places: Places, home: Option<PlaceCode>, country: PlaceCode) -> Self {
        Self { places, home, country, known: HashMap::new() }
    }

    /// The municipality, else the country.
    pub(crate) fn whole(&self) -> PlaceCode {
        self.home.clone().unwrap_or_else(|| self.country.clone())
    }

    /// Looks a name up without noting anything.
    pub(crate) fn look(&self, name: &str, field: Field) -> Found {
        let names = std::iter::once(name).chain(name.split(" / ").filter(|_| name.contains(" / ")));
        let mut found = Found::None;
        for name in names {
            match self.one(name, field) {
                Found::None => {}
                other => {
                    found = other;
                    break;
                }
            }
        }
        found
    }

    fn one(&self, name: &str, field: Field) -> Found {
        let codes = match self.places.find(name, self.home.as_ref()) {
            Found::One(code) => return self.town_or_home(code, name, field),
            Found::Several(codes) => codes,
            Found::None => return Found::None,
        };
        let wanted = level_of(field).unwrap_or(PlaceLevel::Municipality);
        let level = |code: &PlaceCode| self.places.get(code).map(|place| place.level);
        let fitting: Vec<PlaceCode> =
            codes.iter().filter(|code| level(code) == Some(wanted)).cloned().collect();
        match fitting.as_slice() {
            [one] => Found::One(one.clone()),
            _ => Found::Several(codes),
        }
    }

    /// Where settlements stand, the name of the municipality is the town that shares it; elsewhere a name of that town
    /// is the municipality, within which nothing of the town is lost.
    fn town_or_home(&self, code: PlaceCode, name: &str, field: Field) -> Found {
        let is_home = self.home.as_ref() == Some(&code);
        if field == Field::Settlement {
            return if is_home { self.town(name).map_or(Found::None, Found::One) } else { Found::One(code) };
        }
        let is_code = code.as_str() == name.trim();
        match (&self.home, self.shares_name_of_home(&code)) {
            (Some(home), true) if !is_home && !is_code => Found::One(home.clone()),
            _ => Found::One(code),
        }
    }

    /// The settlement of the municipality that has this name.
    fn town(&self, name: &str) -> Option<PlaceCode> {
        let folded = fold::name(name);
        let has_name = |place: &&Place| place.names.iter().any(|(_, own)| fold::name(own) == folded);
        self.places.children(self.home.as_ref()?).find(has_name).map(|place| place.code.clone())
    }

    fn shares_name_of_home(&self, code: &PlaceCode) -> bool {
        let (Some(home), Some(place)) = (&self.home, self.places.get(code)) else { return false };
        place.parent.as_ref() == Some(home)
            && self.places.get(home).is_some_and(|home| {
                let theirs: Vec<String> = home.names.iter().map(|(_, name)| fold::name(name)).collect();
                place.names.iter().any(|(_, name)| theirs.contains(&fold::name(name)))
            })
    }

    /// Whether a name is that of the municipality.
    pub(crate) fn is_home(&self, name: &str) -> bool {
        matches!(self.look(name, Field::Municipality), Found::One(code) if Some(&code) == self.home.as_ref())
    }

    /// The place of a name; what cannot be told is noted.
    pub(crate) fn find(&mut self, name: &str, field: Field, at: At, notes: &mut Notes) -> Option<PlaceCode> {
        let key = (name.to_owned(), field);
        if let Some(known @ Some(_)) = self.known.get(&key) {
            return known.clone();
        }
        let found = match self.look(name, field) {
            Found::One(code) => Some(code),
            // A town of that name which no table knows: the municipality is the nearest that can be said.
            Found::None if self.is_home(name) => self.home.clone(),
            Found::Several(_) => {
                notes.add(Finding::new(Code::PlaceAmbiguous).with("found", name).at(at));
                None
            }
            Found::None => {
                notes.add(Finding::new(Code::PlaceUnknown).with("found", name).at(at));
                None
            }
        };
        self.known.insert(key, found.clone());
        found
    }

    /// The place of a name; one that stands in no register is taken over from the table, and noted.
    pub(crate) fn settle(&mut self, name: &str, field: Field, at: At, notes: &mut Notes) -> PlaceCode {
        let key = (name.to_owned(), field);
        if let Some(Some(code)) = self.known.get(&key) {
            return code.clone();
        }
        let code = match self.look(name, field) {
            Found::One(code) => code,
            Found::Several(codes) => {
                notes.add(Finding::new(Code::PlaceAmbiguous).with("found", name).at(at));
                codes.into_iter().next().unwrap_or_else(|| self.whole())
            }
            Found::None => {
                notes.add(Finding::new(Code::PlaceAdded).with("found", name).at(at));
                self.add(name, level_of(field))
            }
        };
        self.known.insert(key, Some(code.clone()));
        code
    }

    /// Takes a place over: a settlement of the municipality, or where none is known a municipality of the country.
    pub(crate) fn add(&mut self, name: &str, level: Option<PlaceLevel>) -> PlaceCode {
        let guess = if self.home.is_some() { PlaceLevel::Settlement } else { PlaceLevel::Municipality };
        let level = level.unwrap_or(guess);
        let parent = match level {
            PlaceLevel::Settlement => self.whole(),
            _ => self.country.clone(),
        };
        let code = PlaceCode::new(&format!("{parent}/{}", fold::name(name).replace(' ', "-")));
        self.places.add(Place::new(code.clone(), level, name.trim()).within(&parent));
        code
    }

    /// Whether a place is the municipality, lies in it or has it within; always where no municipality is known.
    pub(crate) fn concerns_home(&self, code: &PlaceCode) -> bool {
        self.home
            .as_ref()
            .is_none_or(|home| self.places.is_within(code, home) || self.places.is_within(home, code))
    }
}

/// The level that a column speaks of.
pub(crate) const fn level_of(field: Field) -> Option<PlaceLevel> {
    match field {
        Field::Settlement => Some(PlaceLevel::Settlement),
        Field::Municipality => Some(PlaceLevel::Municipality),
        Field::Region => Some(PlaceLevel::Region),
        _ => None,
    }
}
