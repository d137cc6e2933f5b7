//! Files under the rules of their country.

use base::{CountryPack, Date, Place, PlaceCode, PlaceLevel, Places, Year, place::Found};
use intake::{FileIn, Intake, Mapping, Options};
use readers::{Limits, text::PdfText};

/// What was asked for, beside the files.
#[derive(Clone, Debug)]
pub struct Asked {
    /// What the mapping file says.
    pub mapping: Mapping,
    /// The country, by code.
    pub country: Option<String>,
    /// The municipality, by code or name.
    pub place: Option<String>,
    /// The year.
    pub year: Option<Year>,
    /// The day on which next steps are looked for.
    pub today: Date,
    /// Places that are known beside those of the country: settlements that earlier files brought.
    pub known: Vec<Place>,
}

impl Asked {
    /// Nothing asked for beside what the mapping says.
    pub const fn on(today: Date, mapping: Mapping) -> Self {
        Self { mapping, country: None, place: None, year: None, today, known: Vec::new() }
    }
}

/// Takes the files in under the rules of their country.
///
/// Where nobody says which country, the files are looked at with the places of all countries; if they name one
/// municipality, its country's rules hold and the files are taken in again under them.
pub fn take_in(files: &[FileIn<'_>], asked: &Asked, pdf: &dyn PdfText) -> (Intake, CountryPack) {
    let said = asked.country.as_deref().or(asked.mapping.country.as_deref()).and_then(CountryPack::shipped);
    let pack = said.clone().unwrap_or_else(CountryPack::everywhere);
    let intake = under(files, asked, &pack, pdf);
    let country = intake.municipality.as_ref().and_then(|home| country_of(&intake.places, home));
    match country.and_then(|code| CountryPack::shipped(code.as_str())) {
        Some(pack) if said.is_none() => (under(files, asked, &pack, pdf), pack),
        _ => (intake, pack),
    }
}

fn under(files: &[FileIn<'_>], asked: &Asked, pack: &CountryPack, pdf: &dyn PdfText) -> Intake {
    let mut places = Places::default();
    pack.places().chain(asked.known.iter().cloned()).for_each(|place| places.add(place));
    let mut mapping = asked.mapping.clone();
    let municipality = match asked.place.as_deref().map(|name| places.find(name, None)) {
        Some(Found::One(code)) => Some(code),
        Some(_) => {
            mapping.municipality.clone_from(&asked.place);
            None
        }
        None => None,
    };
    let (pack, known) = (pack.clone(), asked.known.clone());
    let options = Options { mapping, pack, known, municipality, limits: Limits::default() };
    intake::take_in(files, &options, pdf)
}

fn country_of(places: &Places, code: &PlaceCode) -> Option<PlaceCode> {
    let mut at = places.get(code)?;
    while at.level != PlaceLevel::Country {
        at = places.get(at.parent.as_ref()?)?;
    }
    Some(at.code.clone())
}
