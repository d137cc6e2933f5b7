//! What people ask these pages for: which residents, which gaps, and who closes a gap.

use std::collections::BTreeMap;

use base::{Category, Date, Dimension, Link, Sex, Year};
use web::{Faults, Fields, components::table::Order};

use crate::store::Assignment;

/// The dimensions by which residents are filtered, beside sex, which chooses columns.
pub const DIMENSIONS: [Dimension; 7] = [
    Dimension::Age,
    Dimension::Ethnicity,
    Dimension::Disability,
    Dimension::Migration,
    Dimension::Residence,
    Dimension::Membership,
    Dimension::Other,
];

base::codes! {
    /// By what the list of residents is sorted.
    Sort {
        /// By the name of the place, the municipality first.
        Place = "place",
        /// By all residents.
        All = "all",
        /// By women.
        Women = "women",
        /// By men.
        Men = "men",
    }
}

/// Which residents a page shows.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The query as it came, for links that change one thing of it.
    pub fields: Fields,
    /// Of which year.
    pub year: Option<Year>,
    /// Of which place, by its code.
    pub place: Option<String>,
    /// Only women or only men.
    pub sex: Option<Sex>,
    /// The code of a category by its dimension; a dimension that is absent means its total.
    pub categories: BTreeMap<Dimension, String>,
    /// By what the list is sorted.
    pub sort: Sort,
    /// In which direction.
    pub order: Order,
    /// The page, from 1.
    pub page: usize,
}

impl Filter {
    /// Reads a query. What it does not understand it takes for "all": a link with a mistake still shows a page.
    pub fn of(fields: Fields) -> Self {
        let chosen = |dimension: &Dimension| Some((*dimension, fields.get(dimension.code())?.to_owned()));
        Self {
            year: fields.text("year").parse().ok().and_then(Year::new),
            place: fields.get("place").map(str::to_owned),
            sex: fields.get("sex").and_then(Sex::from_code),
            categories: DIMENSIONS.iter().filter_map(chosen).collect(),
            sort: fields.get("sort").and_then(Sort::from_code).unwrap_or(Sort::Place),
            order: if fields.text("order") == "down" { Order::Down } else { Order::Up },
            page: page(&fields),
            fields,
        }
    }
}

/// The code of a category in a query: `0-14`, `65-`, `roma`.
pub fn code_of(category: &Category) -> String {
    match category {
        Category::Sex(sex) => sex.code().to_owned(),
        Category::Age(band) => match band.to {
            Some(to) => format!("{}-{to}", band.from),
            None => format!("{}-", band.from),
        },
        Category::Residence(residence) => residence.code().to_owned(),
        Category::Membership(group) => group.code().to_owned(),
        Category::Ethnicity(code)
        | Category::Disability(code)
        | Category::Migration(code)
        | Category::Other(code) => code.to_string(),
    }
}

/// The page that a query asks for, from 1.
pub fn page(fields: &Fields) -> usize {
    fields.text("page").parse().unwrap_or(1)
}

base::codes! {
    /// Which gaps by who closes them.
    Owned {
        /// Those that somebody closes.
        Yes = "yes",
        /// Those that nobody closes yet.
        No = "no",
    }
}

/// Which gaps a page shows.
#[derive(Clone, Debug)]
pub struct GapFilter {
    /// The query as it came.
    pub fields: Fields,
    /// Of which link.
    pub link: Option<Link>,
    /// Of which place, by its code.
    pub place: Option<String>,
    /// With or without somebody who closes them.
    pub owned: Option<Owned>,
    /// The page, from 1.
    pub page: usize,
}

impl GapFilter {
    /// Reads a query.
    pub fn of(fields: Fields) -> Self {
        Self {
            link: fields.get("link").and_then(Link::from_code),
            place: fields.get("place").map(str::to_owned),
            owned: fields.get("owned").and_then(Owned::from_code),
            page: page(&fields),
            fields,
        }
    }
}

/// How long what is typed may be.
const OWNER: usize = 200;
const NOTE: usize = 2_000;

/// Who closes a gap until when, as it was typed; `seen` is the version that the person had before them.
pub fn assignment(fields: &Fields, today: Date) -> Result<(Assignment, i64), Faults> {
    let mut faults = Faults::none();
    let owner = fields.text("owner");
    if owner.is_empty() {
        faults.add("owner", |words| words.gap_owner_missing());
    } else if owner.chars().count() > OWNER {
        faults.add("owner", |words| words.gap_too_long());
    } else if is_of_a_person(owner) {
        faults.add("owner", |words| words.gap_owner_private());
    }
    let due = fields.get("due").map(str::parse::<Date>);
    match due {
        None => faults.add("due", |words| words.gap_due_missing()),
        Some(Err(_)) => faults.add("due", |words| words.gap_due_wrong()),
        Some(Ok(due)) if due < today => faults.add("due", |words| words.gap_due_past()),
        Some(Ok(_)) => {}
    }
    let note = fields.get("note");
    if note.is_some_and(|note| note.chars().count() > NOTE) {
        faults.add("note", |words| words.gap_too_long());
    }
    let seen = fields.text("version").parse().unwrap_or_default();
    let said =
        Assignment { owner: owner.to_owned(), due: due.and_then(Result::ok), note: note.map(str::to_owned) };
    if faults.is_empty() { Ok((said, seen)) } else { Err(faults) }
}

/// Whether the owner of a gap reads like an address or a number of one person.
fn is_of_a_person(owner: &str) -> bool {
    owner.contains('@') || owner.chars().filter(char::is_ascii_digit).count() >= 6
}

#[cfg(test)]
mod tests {
    use words::Words;

    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn typed(owner: &str, due: &str) -> Fields {
        let pairs = [("owner", owner), ("due", due), ("version", "3")];
        Fields::of(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())))
    }

    #[test]
    fn a_gap_needs_a_function_and_a_day_that_is_still_to_come() {
        let (said, seen) = assignment(&typed("Statistics office", "2026-12-31"), TODAY).unwrap();
        assert_eq!(
            (said.owner.as_str(), said.due, seen),
            ("Statistics office", Some(Date::constant(2026, 12, 31)), 3)
        );
        for (owner, due, field) in [
            ("", "2026-12-31", "owner"),
            ("somebody@example.org", "2026-12-31", "owner"),
            ("Office, 044 123 456", "2026-12-31", "owner"),
            ("Office", "", "due"),
            ("Office", "31.12.", "due"),
            ("Office", "2026-11-21", "due"),
        ] {
            let faults = assignment(&typed(owner, due), TODAY).unwrap_err();
            let english = Words::new(base::Language::En);
            assert_eq!(faults.all(english).first().map(|(field, _)| *field), Some(field), "{owner} {due}");
        }
    }

    #[test]
    fn a_query_that_nobody_understands_shows_everything() {
        let filter = Filter::of(Fields::parse(b"year=soon&sex=x&sort=size&page=-1&order=sideways"));
        assert_eq!((filter.year, filter.sex, filter.sort, filter.page), (None, None, Sort::Place, 1));
        assert!(filter.categories.is_empty());
    }
}
