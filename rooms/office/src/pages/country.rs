//! The rules of the country that the program follows.

use access::Verb;
use base::CountryPack;
use web::{Reply, Stop, Visit};
use words::Words;

use crate::{
    store::{self, offices::OfficeRow},
    views::country::{Country, page},
};

/// The country pack of the office, in words.
pub async fn show(visit: Visit) -> Reply {
    let (frame, office) = visit
        .look(|desk| {
            let scope = desk.scope(Verb::SeeOffice)?;
            store::offices::office(desk.tx(), scope.office())?.ok_or(Stop::NotFound)
        })
        .await?;
    let pack =
        CountryPack::shipped(&office.country).ok_or(Stop::Fault("an office without a country pack"))?;
    let name = named(pack.names.get(frame.words.language().code()), &pack.code);
    Ok(page(&frame, &Country { name, pack }))
}

/// The name of the place of an office, in the reader's language where the pack has it.
pub fn place_name(office: &OfficeRow, words: Words) -> Option<String> {
    let code = office.place.as_deref()?;
    let pack = CountryPack::shipped(&office.country)?;
    let place = pack.places().find(|place| place.code.as_str() == code);
    let name = place.map(|place| place.name(words.language().code()).to_owned());
    Some(name.unwrap_or_else(|| code.to_owned()))
}

fn named(name: Option<&String>, code: &str) -> String {
    name.map_or_else(|| code.to_owned(), Clone::clone)
}
