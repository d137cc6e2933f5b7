//! Which residents a page shows: one line for each place, of the categories that were asked for.

use std::{cmp::Ordering, collections::BTreeMap};

use base::{
    Categories, Category, Dimension, PlaceCode, PlaceLevel, Reading, Sex, Value, Year, record::TableId,
};
use web::components::Order;
use words::Words;

use crate::{
    forms::{DIMENSIONS, Filter, Sort, code_of},
    store::{Count, Counts},
};

/// How many places stand on a page.
pub const PER_PAGE: usize = 100;

/// The residents of a year by place.
#[derive(Clone, Debug)]
pub struct Residents {
    /// The year that is shown.
    pub year: Option<Year>,
    /// The years that can be asked for, the latest first.
    pub years: Vec<Year>,
    /// Of which people, beside sex.
    pub whose: Categories,
    /// What can be asked for: the categories of each dimension that the tables of the year have.
    pub options: Vec<(Dimension, Vec<Category>)>,
    /// The places that can be asked for, by name.
    pub places: Vec<(PlaceCode, String)>,
    /// The lines of the page.
    pub lines: Vec<Line>,
    /// How many lines there are on all pages.
    pub all_lines: usize,
}

/// The residents of a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The place.
    pub place: PlaceCode,
    /// Its name.
    pub name: String,
    /// Its level.
    pub level: PlaceLevel,
    /// Women and men; nobody knows where no table says.
    pub all: Option<Reading>,
    /// Women.
    pub women: Option<Reading>,
    /// Men.
    pub men: Option<Reading>,
    /// The table that the line comes from.
    pub table: Option<TableId>,
}

impl Residents {
    /// The residents that were asked for; of the latest year where none was.
    pub fn of(counts: &Counts, filter: &Filter, words: Words) -> Self {
        let years = counts.years();
        let year = filter.year.filter(|year| years.contains(year)).or(years.first().copied());
        let options = options(counts, year);
        let whose = whose(&options, filter);
        let mut lines = lines(counts, year, &whose, words);
        let places = lines_of_any(counts, year, words);
        lines.retain(|line| filter.place.as_deref().is_none_or(|place| line.place.as_str() == place));
        sort(&mut lines, filter, counts, words);
        let all_lines = lines.len();
        let skipped = (filter.page.max(1) - 1).saturating_mul(PER_PAGE);
        let skipped =
            if skipped < all_lines { skipped } else { all_lines.saturating_sub(1) / PER_PAGE * PER_PAGE };
        let lines = lines.into_iter().skip(skipped).take(PER_PAGE).collect();
        Self { year, years, whose, options, places, lines, all_lines }
    }
}

/// How many people live in a place: as a table says, else women and men together where both may be shown.
pub fn everybody(
    counts: &Counts,
    year: Option<Year>,
    place: &PlaceCode,
    whose: &Categories,
) -> Option<Reading> {
    let of = |sex: Option<Sex>| counts.how_many(year, place, &with(whose, sex)).map(|count| count.reading);
    of(None).or_else(|| together(of(Some(Sex::Female))?, of(Some(Sex::Male))?))
}

/// Women and men together; hidden where one of them is.
pub fn together(women: Reading, men: Reading) -> Option<Reading> {
    match (women, men) {
        (Reading::Known(Value::Whole(women)), Reading::Known(Value::Whole(men))) => {
            Some(Reading::Known(Value::Whole(women + men)))
        }
        (Reading::Suppressed, _) | (_, Reading::Suppressed) => Some(Reading::Suppressed),
        (Reading::Protected, _) | (_, Reading::Protected) => Some(Reading::Protected),
        _ => None,
    }
}

fn with(whose: &Categories, sex: Option<Sex>) -> Categories {
    Categories::new(whose.iter().cloned().chain(sex.map(Category::Sex)))
}

fn without_sex(categories: &Categories) -> Categories {
    Categories::new(categories.iter().filter(|category| category.dimension() != Dimension::Sex).cloned())
}

fn options(counts: &Counts, year: Option<Year>) -> Vec<(Dimension, Vec<Category>)> {
    let found = |dimension: Dimension| {
        let mut found: Vec<Category> =
            counts.residents(year).filter_map(|count| count.categories.of(dimension).cloned()).collect();
        found.sort();
        found.dedup();
        (dimension, found)
    };
    DIMENSIONS.into_iter().map(found).filter(|(_, found)| !found.is_empty()).collect()
}

fn whose(options: &[(Dimension, Vec<Category>)], filter: &Filter) -> Categories {
    let chosen = |(dimension, found): &(Dimension, Vec<Category>)| {
        let code = filter.categories.get(dimension)?;
        found.iter().find(|category| code_of(category) == *code).cloned()
    };
    Categories::new(options.iter().filter_map(chosen))
}

/// A line for each place of which a table of the year counts these people.
fn lines(counts: &Counts, year: Option<Year>, whose: &Categories, words: Words) -> Vec<Line> {
    let mut tables: BTreeMap<&PlaceCode, &Count> = BTreeMap::new();
    for count in counts.residents(year).filter(|count| without_sex(&count.categories) == *whose) {
        tables.entry(&count.place).or_insert(count);
    }
    tables.into_iter().map(|(place, count)| line(counts, year, (place, whose), count, words)).collect()
}

fn line(
    counts: &Counts,
    year: Option<Year>,
    (place, whose): (&PlaceCode, &Categories),
    count: &Count,
    words: Words,
) -> Line {
    let of = |sex| counts.how_many(year, place, &with(whose, Some(sex))).map(|count| count.reading);
    Line {
        place: place.clone(),
        name: counts.ground.name(place, words.language().code()).to_owned(),
        level: counts.ground.places.get(place).map_or(PlaceLevel::Settlement, |place| place.level),
        all: everybody(counts, year, place, whose),
        women: of(Sex::Female),
        men: of(Sex::Male),
        table: counts.tables.get(count.table).map(|table| table.id),
    }
}

fn lines_of_any(counts: &Counts, year: Option<Year>, words: Words) -> Vec<(PlaceCode, String)> {
    let name = |count: &Count| counts.ground.name(&count.place, words.language().code()).to_owned();
    let named = counts.residents(year).map(|count| (count.place.clone(), name(count)));
    let mut places: Vec<_> = named.collect::<BTreeMap<_, _>>().into_iter().collect();
    places.sort_by(|(_, one), (_, other)| words.compare(one, other));
    places
}

fn sort(lines: &mut [Line], filter: &Filter, counts: &Counts, words: Words) {
    let is_part = |line: &Line| line.place != counts.ground.home;
    let number = |line: &Line| match filter.sort {
        Sort::Place => None,
        Sort::All => line.all?.number(),
        Sort::Women => line.women?.number(),
        Sort::Men => line.men?.number(),
    };
    let turned = |order: Ordering| if filter.order == Order::Down { order.reverse() } else { order };
    lines.sort_by(|one, other| match (number(one), number(other)) {
        (Some(one), Some(other)) => turned(one.total_cmp(&other)),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => {
            is_part(one).cmp(&is_part(other)).then_with(|| turned(words.compare(&one.name, &other.name)))
        }
    });
}
