//! What is the same for every row of a page.

use base::{Date, Link, PlaceCode, Places, RowKey, StandardGroup, Year};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use words::Words;

/// What may stand in a value of a query as it is; a plus would be read as a space.
const IN_QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'/');
/// What may stand in a part of a path as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'+');

/// What is the same for every row of a page.
#[derive(Clone, Debug)]
pub struct Ground {
    /// The places of the country and of the files.
    pub places: Places,
    /// The municipality, else the country.
    pub home: PlaceCode,
    /// The year that is shown where none is asked for.
    pub first_year: Option<Year>,
    /// The year that is shown.
    pub year: Option<Year>,
    /// The day that the figures look at.
    pub day: Date,
}

impl Ground {
    /// The name of a place, else its code.
    pub fn place(&self, words: Words, code: &PlaceCode) -> String {
        let place = self.places.get(code);
        place.map_or_else(|| code.to_string(), |place| place.name(words.language().code()).to_owned())
    }

    /// The people of a row, with the settlement where it is one, as a heading has them.
    pub fn row(&self, words: Words, row: &RowKey) -> String {
        let people = words.people(&row.people);
        words.capitalised(&if row.place == self.home {
            people
        } else {
            words.check_in_place(people, self.place(words, &row.place))
        })
    }

    /// The title of the chain.
    pub fn title(&self, words: Words) -> String {
        match self.year {
            Some(year) => words.check_title(year.to_string()),
            None => words.check_title_without_year(),
        }
    }

    /// The address of a link of a row.
    pub fn cell(&self, row: &RowKey, link: Link) -> String {
        let mut query = form(&[("place", self.asked_place(row)), ("year", self.asked_year())]);
        if !query.is_empty() {
            query.insert(0, '?');
        }
        format!("/chain/{}/{}{query}", utf8_percent_encode(&row.people.code(), PLAIN), link.code())
    }

    /// The address of the chain of one row.
    pub fn chain(&self, row: &RowKey) -> String {
        let mut groups = row.people.groups().map(|group| group.code().to_owned());
        let (group, with) = (groups.next(), groups.next());
        let query = form(&[
            ("group", group),
            ("with", with),
            ("place", self.asked_place(row)),
            ("year", self.asked_year()),
        ]);
        format!("/chain?{query}")
    }

    /// Where a row stands in an address: the municipality is left out.
    fn asked_place(&self, row: &RowKey) -> Option<String> {
        (row.place != self.home).then(|| row.place.to_string())
    }

    /// The year of an address: the one that is shown first is left out.
    fn asked_year(&self) -> Option<String> {
        self.year.filter(|_| self.year != self.first_year).map(|year| year.to_string())
    }

    /// The standard groups of the municipality.
    pub fn standard_rows(&self) -> impl Iterator<Item = RowKey> {
        StandardGroup::ALL.iter().map(|group| RowKey { people: (*group).into(), place: self.home.clone() })
    }
}

/// A query of what is there.
fn form(pairs: &[(&str, Option<String>)]) -> String {
    let there = pairs.iter().filter_map(|(name, value)| Some((*name, value.as_ref()?)));
    let parts: Vec<String> =
        there.map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, IN_QUERY))).collect();
    parts.join("&")
}

#[cfg(test)]
mod tests {
    use base::{People, StandardGroup};

    use super::*;

    fn ground(year: i64) -> Ground {
        Ground {
            places: Places::default(),
            home: PlaceCode::new("town"),
            first_year: Year::new(2026),
            year: Year::new(year),
            day: Date::constant(2026, 11, 22),
        }
    }

    #[test]
    fn an_address_says_only_what_is_not_said_anyway() {
        let row = RowKey { people: StandardGroup::Roma.into(), place: PlaceCode::new("town") };
        assert_eq!(ground(2026).cell(&row, Link::Funded), "/chain/roma/funded");
        assert_eq!(ground(2025).cell(&row, Link::Funded), "/chain/roma/funded?year=2025");
        let people = People::from_code("roma+women").expect("people");
        let row = RowKey { people, place: PlaceCode::new("Lug/2") };
        assert_eq!(ground(2026).cell(&row, Link::Known), "/chain/roma+women/known?place=Lug/2");
        assert_eq!(ground(2025).chain(&row), "/chain?group=women&with=roma&place=Lug/2&year=2025");
    }

    #[test]
    fn a_group_of_the_municipalitys_own_keeps_its_name_in_an_address() {
        let people = People::from_code("lone fishers & sons").expect("people");
        let row = RowKey { people, place: PlaceCode::new("town") };
        assert!(ground(2026).cell(&row, Link::Known).starts_with("/chain/lone%20fishers%20%26%20sons/"));
    }
}
