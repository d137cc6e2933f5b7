//! The places of country packs.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{CountryPack, SHIPPED};
use crate::place::{Place, PlaceCode, PlaceLevel};

/// A municipality or region of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct PackPlace {
    code: String,
    level: PlaceLevel,
    #[serde(default)]
    parent: Option<String>,
    names: BTreeMap<String, String>,
    #[serde(default)]
    also: Vec<String>,
}

impl CountryPack {
    /// A pack without rules that knows the places of every shipped country: for files of which nobody has said
    /// where they come from. Its currency is the ISO code for "no currency".
    pub fn everywhere() -> Self {
        let packs: Vec<Self> = SHIPPED.iter().filter_map(|code| Self::shipped(code)).collect();
        let place = packs.into_iter().flat_map(|pack| {
            let country = PackPlace {
                code: pack.code.clone(),
                level: PlaceLevel::Country,
                parent: None,
                names: pack.names,
                also: Vec::new(),
            };
            let inner = pack.place.into_iter().map(move |place| {
                let parent = place.parent.or_else(|| Some(pack.code.clone()));
                PackPlace { parent, ..place }
            });
            std::iter::once(country).chain(inner).collect::<Vec<_>>()
        });
        Self {
            code: "ZZ".into(),
            names: BTreeMap::new(),
            currency: "XXX".into(),
            languages: Vec::new(),
            age: Vec::new(),
            knowledge: Vec::new(),
            undercount: Vec::new(),
            duty: Vec::new(),
            calendar: Vec::new(),
            place: place.collect(),
        }
    }

    /// Its country, regions and municipalities.
    pub fn places(&self) -> impl Iterator<Item = Place> + '_ {
        let country = Place {
            code: PlaceCode::new(&self.code),
            level: PlaceLevel::Country,
            parent: None,
            names: self.names.iter().map(|(tag, name)| (tag.clone(), name.clone())).collect(),
        };
        let inner = self.place.iter().map(|place| {
            let also = place.also.iter().map(|name| (String::new(), name.clone()));
            let parent = place.parent.as_deref().unwrap_or(&self.code);
            Place {
                code: PlaceCode::new(&place.code),
                level: place.level,
                parent: Some(PlaceCode::new(parent)),
                names: place
                    .names
                    .iter()
                    .map(|(tag, name)| (tag.clone(), name.clone()))
                    .chain(also)
                    .collect(),
            }
        });
        std::iter::once(country).chain(inner)
    }
}
