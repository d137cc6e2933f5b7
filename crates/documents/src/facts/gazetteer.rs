//! Names of places: those of the country packs, and those that the caller knows.

use std::{collections::HashMap, sync::LazyLock};

use base::{CountryPack, Place, PlaceCode, Places, country, fold};

use crate::token::{Gap, Shape, Tokens};

/// Endings that place names take in sentences (`u Prištini`, `në Tiranë`, `во Тирана`), taken off from the longest.
/// What is left must be the name without its last vowels.
const ENDINGS: &[&str] = &[
    "ima", "ama", "ove", "eve", "ovu", "evu", "ovo", "ove", "ita", "ite", "it", "in", "es", "et", "ut", "un",
    "se", "om", "em", "ja", "je", "ju", "ji", "a", "e", "i", "o", "u", "y",
];

/// Place names by the stem that their forms share.
#[derive(Clone, Debug, Default)]
pub(crate) struct Gazetteer {
    stems: HashMap<String, Vec<(String, PlaceCode)>>,
}

static SHIPPED: LazyLock<Gazetteer> = LazyLock::new(|| {
    let packs = country::SHIPPED.iter().filter_map(|code| CountryPack::shipped(code));
    let mut gazetteer = Gazetteer::default();
    for pack in packs {
        pack.places().for_each(|place| gazetteer.add(&place));
    }
    gazetteer
});

impl Gazetteer {
    /// The places of the country packs and of the caller; the caller's win.
    pub(crate) fn with(places: Option<&Places>) -> std::borrow::Cow<'static, Self> {
        let Some(places) = places else { return std::borrow::Cow::Borrowed(&SHIPPED) };
        let mut own = Self::default();
        places.iter().for_each(|place| own.add(place));
        for (stem, shipped) in &SHIPPED.stems {
            let known = own.stems.entry(stem.clone()).or_default();
            for (name, code) in shipped {
                if known.iter().all(|(other, _)| other != name) {
                    known.push((name.clone(), code.clone()));
                }
            }
        }
        std::borrow::Cow::Owned(own)
    }

    fn add(&mut self, place: &Place) {
        for (_, name) in &place.names {
            let folded = fold::name(name);
            if folded.chars().count() < 3 {
                continue;
            }
            // Uroševac, u Uroševcu.
            let fleeting = folded.strip_suffix("ac").map(|rest| format!("{rest}c"));
            for stem in [Some(stem(&folded).to_owned()), fleeting, indefinite(&folded)].into_iter().flatten()
            {
                let codes = self.stems.entry(stem).or_default();
                if codes.iter().all(|(known, code)| *known != folded || *code != place.code) {
                    codes.push((folded.clone(), place.code.clone()));
                }
            }
        }
    }

    /// The place whose name begins at a word, with the word after it: the longest name of up to three words.
    pub(crate) fn at(&self, tokens: &Tokens, at: usize) -> Option<(usize, String)> {
        // Short words in capitals are acronyms.
        let acronym = tokens.shape_at(at) == Shape::Upper && tokens.word_at(at).chars().count() <= 5;
        if self.stems.is_empty() || !tokens.shape_at(at).is_capital() || acronym {
            return None;
        }
        (1..=3).rev().find_map(|length| {
            let end = at + length;
            let joined = (at + 1..end).all(|word| matches!(tokens.gap_at(word), Gap::Space | Gap::Hyphen));
            let capital = tokens.shape_at(end - 1).is_capital();
            let written: Vec<&str> = (at..end).map(|word| tokens.word_at(word)).collect();
            let fits = joined && capital && end <= tokens.len();
            fits.then(|| self.find(&fold::name(&written.join(" ")))).flatten().map(|code| (end, code))
        })
    }

    /// The one place of this name: as it is written, else by its stem.
    fn find(&self, written: &str) -> Option<String> {
        let exact = self.stems.get(stem(written)).into_iter().flatten();
        let exact = exact.filter(|(name, _)| name == written).map(|(_, code)| code).next();
        let inflected = || {
            let candidates = ENDINGS.iter().filter_map(|ending| written.strip_suffix(ending));
            candidates.filter(|rest| rest.chars().count() >= 4).find_map(|rest| {
                let of_stem = self.stems.get(rest)?;
                of_stem.first().map(|(_, code)| code)
            })
        };
        let code =
            exact.or_else(|| self.stems.get(written).and_then(|known| known.first()).map(|(_, code)| code));
        code.or_else(inflected).map(|code| code.as_str().to_owned())
    }
}

/// The indefinite form of an Albanian name that ends in a consonant and `-ra`, `-la` or `-na`: Kodra, në Kodër.
fn indefinite(name: &str) -> Option<String> {
    let stem = name.strip_suffix('a')?;
    let (before, last) = stem.split_at_checked(stem.len().checked_sub(1)?)?;
    let closed =
        before.ends_with(|c: char| c.is_ascii_lowercase() && !"aeiouy".contains(c) && !last.starts_with(c));
    (closed && matches!(last, "r" | "l" | "n")).then(|| format!("{before}e{last}"))
}

/// The name without its last vowels.
fn stem(name: &str) -> &str {
    let stem = name.trim_end_matches(['a', 'e', 'i', 'o', 'u', 'y']);
    if stem.chars().count() >= 3 { stem } else { name }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::PlaceLevel;

    #[test]
    fn a_place_is_found_in_other_cases_of_its_name() {
        let mut places = Places::default();
        places.add(Place::new(PlaceCode::new("prz"), PlaceLevel::Municipality, "Prizren"));
        places.add(Place::new(PlaceCode::new("prn"), PlaceLevel::Municipality, "Priština"));
        places.add(Place::new(PlaceCode::new("kod"), PlaceLevel::Settlement, "Kodra"));
        let gazetteer = Gazetteer::with(Some(&places));
        let find = |text: &str| gazetteer.at(&Tokens::of(text, 0), 0).map(|(_, code)| code);
        assert_eq!(find("Prizrenu").as_deref(), Some("prz"));
        assert_eq!(find("Prizrenit").as_deref(), Some("prz"));
        assert_eq!(find("Приштини").as_deref(), Some("prn"));
        assert_eq!(find("Kodër").as_deref(), Some("kod"));
        assert_eq!(find("prizren"), None);
        assert_eq!(find("Prizma"), None);
    }
}
