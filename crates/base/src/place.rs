//! Places: the tree country › region › municipality › settlement.

use std::collections::BTreeMap;

use crate::{
    fold,
    id::{codes, id},
};

id! {
    /// The official code of a place, or the folded name of a local one: `XK-PRI`, `orvelia/kodra`.
    PlaceCode
}

codes! {
    /// The level of a place in the tree.
    PlaceLevel {
        /// A country.
        Country = "country",
        /// A region, district or oblast.
        Region = "region",
        /// A municipality (opština, bashki, komunë, ayil aimak).
        Municipality = "municipality",
        /// A settlement inside a municipality.
        Settlement = "settlement",
    }
}

/// A node of the tree of places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its code.
    pub code: PlaceCode,
    /// Its level.
    pub level: PlaceLevel,
    /// The place it lies in.
    pub parent: Option<PlaceCode>,
    /// Its name by language tag; the first one written is the one shown when a language has none.
    pub names: Vec<(String, String)>,
}

impl Place {
    /// A place with one name.
    pub fn new(code: PlaceCode, level: PlaceLevel, name: &str) -> Self {
        Self { code, level, parent: None, names: vec![(String::new(), name.to_owned())] }
    }

    /// The same place, lying in `parent`.
    #[must_use]
    pub fn within(mut self, parent: &PlaceCode) -> Self {
        self.parent = Some(parent.clone());
        self
    }

    /// Its name in `language`, else its first name, else its code.
    pub fn name(&self, language: &str) -> &str {
        let exact = self.names.iter().find(|(tag, _)| tag == language);
        exact.or_else(|| self.names.first()).map_or(self.code.as_str(), |(_, name)| name)
    }
}

/// What a search for a place by its name found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Exactly one place.
    One(PlaceCode),
    /// Several places share the name.
    Several(Vec<PlaceCode>),
    /// No place has the name.
    None,
}

/// The places known to one run, found by code or by any of their names.
#[derive(Clone, Debug, Default)]
pub struct Places {
    by_code: BTreeMap<PlaceCode, Place>,
    by_name: BTreeMap<String, Vec<PlaceCode>>,
}

impl Places {
    /// Adds a place; a second one with the same code replaces the first.
    pub fn add(&mut self, place: Place) {
        for (_, name) in &place.names {
            let codes = self.by_name.entry(fold::name(name)).or_default();
            if !codes.contains(&place.code) {
                codes.push(place.code.clone());
            }
        }
        self.by_code.insert(place.code.clone(), place);
    }

    /// The place with this code.
    pub fn get(&self, code: &PlaceCode) -> Option<&Place> {
        self.by_code.get(code)
    }

    /// All places, by code.
    pub fn iter(&self) -> impl Iterator<Item = &Place> {
        self.by_code.values()
    }

    /// The places that lie directly in `parent`, by code.
    pub fn children<'a>(&'a self, parent: &'a PlaceCode) -> impl Iterator<Item = &'a Place> {
        self.iter().filter(move |place| place.parent.as_ref() == Some(parent))
    }

    /// Finds a place by its code or by a name in any language and script, without case and marks.
    ///
    /// Among places that share the name, those inside `within` win when there are any.
    pub fn find(&self, name: &str, within: Option<&PlaceCode>) -> Found {
        if let Some(place) = self.by_code.get(&PlaceCode::new(name)) {
            return Found::One(place.code.clone());
        }
        let codes = self.by_name.get(&fold::name(name)).map(Vec::as_slice).unwrap_or_default();
        let inside: Vec<PlaceCode> = codes
            .iter()
            .filter(|code| within.is_some_and(|outer| self.is_within(code, outer)))
            .cloned()
            .collect();
        let codes = if inside.is_empty() { codes.to_vec() } else { inside };
        match codes.as_slice() {
            [] => Found::None,
            [code] => Found::One(code.clone()),
            _ => Found::Several(codes),
        }
    }

    /// Whether `code` is `outer` or lies in it.
    pub fn is_within(&self, code: &PlaceCode, outer: &PlaceCode) -> bool {
        let mut at = Some(code);
        for _ in 0..8 {
            match at {
                Some(here) if here == outer => return true,
                Some(here) => at = self.by_code.get(here).and_then(|place| place.parent.as_ref()),
                None => return false,
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_in_any_script_and_the_one_inside_wins() {
        let town = PlaceCode::new("XK-1");
        let mut places = Places::default();
        let mut gnjilane = Place::new(town.clone(), PlaceLevel::Municipality, "Gjilan");
        gnjilane.names.push(("sr".into(), "Гњилане".into()));
        places.add(gnjilane);
        places.add(Place::new(PlaceCode::new("a"), PlaceLevel::Settlement, "Lug").within(&town));
        places.add(Place::new(PlaceCode::new("b"), PlaceLevel::Settlement, "Lug"));
        assert_eq!(places.find("GNJILANE", None), Found::One(town.clone()));
        assert_eq!(places.find("lug", Some(&town)), Found::One(PlaceCode::new("a")));
        assert!(matches!(places.find("lug", None), Found::Several(both) if both.len() == 2));
        assert_eq!(places.find("nowhere", None), Found::None);
    }
}
