//! Who lives here: figures at a glance, the pyramid, the list by place, the map, and what counts cannot say.

use base::{Categories, Dimension, Reading, Sex};
use maud::{Markup, html};
use web::{
    Frame,
    components::{ChartFigure, Column, Head, Row, Shown, Table, Tile, Tiles},
};

use super::{drawings, file, groups, residents, tabs};
use crate::{
    forms::Filter,
    pages::Residents,
    store::{Count, Counts, Origin},
};

/// What the page shows.
pub struct Population<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// Everything that counts people.
    pub counts: &'a Counts,
    /// What was asked for.
    pub filter: &'a Filter,
    /// The residents that were asked for.
    pub residents: Residents,
}

/// The page.
pub fn population(view: &Population<'_>) -> Markup {
    let words = view.frame.words;
    html! {
        (Head::new(words.population_room()).lead(words.population_lead()))
        (tabs(view.frame, false))
        (at_a_glance(view))
        p.soft { (words.check_suppressed_note()) }
        (residents::section(view))
        (drawn(view))
        (groups::undercounted(view))
        (groups::protected(view))
        (tables(view))
    }
}

/// All residents, women and men of the municipality.
fn at_a_glance(view: &Population<'_>) -> Markup {
    let (words, counts, year) = (view.frame.words, view.counts, view.residents.year);
    let home = &counts.ground.home;
    let all = crate::pages::everybody(counts, year, home, &Categories::default());
    let of = |sex: Sex| {
        let whose = Categories::new([base::Category::Sex(sex)]);
        counts.how_many(year, home, &whose).map(|count| count.reading)
    };
    let figures = [
        (words.population_all(), all),
        (words.sex(Sex::Female), of(Sex::Female)),
        (words.sex(Sex::Male), of(Sex::Male)),
    ];
    let as_of = year.map(base::Period::Year);
    let tile = |(name, reading): (String, Option<Reading>)| {
        let shown = Shown::new(words, reading.unwrap_or(Reading::NotCollected)).as_of(as_of);
        Tile::new(words.capitalised(&name), shown)
    };
    html! { (Tiles(figures.into_iter().map(tile).collect())) }
}

fn drawn(view: &Population<'_>) -> Markup {
    let (words, counts) = (view.frame.words, view.counts);
    html! {
        h2 #pyramid-name { (words.population_by_age()) }
        @match drawings::pyramid(counts, words) {
            Some(chart) => (ChartFigure::new(words, "pyramid-figures", &chart)),
            None => p { (words.pyramid_missing()) },
        }
        @if let Some(period) = counts.bars_as_of.filter(|_| !counts.bars.is_empty()) {
            p.soft { (words.check_column_as_of()) ": " (words.period(period)) }
        }
        @if let Some(map) = drawings::map(counts, view.residents.year, words) {
            h2 #map-name { (map.table.caption) }
            (ChartFigure::new(words, "map-figures", &map))
        }
    }
}

/// The tables that the office has.
fn tables(view: &Population<'_>) -> Markup {
    let (words, counts) = (view.frame.words, view.counts);
    let row = |(number, table): (usize, &crate::store::Table)| {
        let title = html! { a href={ "/population/tables/" (table.id) } { (table.title) } };
        let cells: Vec<&Count> = counts.of_table(number).collect();
        Row::of(title)
            .cell(counted_by(view.frame, &cells))
            .cell(words.whole(i64::try_from(cells.len()).unwrap_or(i64::MAX)))
            .cell(table.as_of.map(|period| words.period(period)).unwrap_or_default())
            .cell(origin(view.frame, table.origin))
            .cell(file(view.frame, table.file, &table.file_name))
    };
    let table = Table::new("tables", words.population_tables())
        .columns([
            Column::text(words.population_column_table()),
            Column::text(words.population_column_counts_by()),
            Column::number(words.population_column_counts()),
            Column::text(words.check_column_as_of()),
            Column::text(words.population_column_origin()),
            Column::text(words.check_column_file()),
        ])
        .rows(counts.tables.iter().enumerate().map(row))
        .caption_said()
        .stacked();
    html! {
        h2 #tables-name-above { (words.population_tables()) }
        @if counts.tables.is_empty() { p { (words.population_tables_none()) } } @else { (table) }
    }
}

/// By what a table counts: `sex, age`.
fn counted_by(frame: &Frame, counts: &[&Count]) -> String {
    let places = counts.iter().any(|count| counts.first().is_some_and(|first| first.place != count.place));
    let has = |dimension: &Dimension| counts.iter().any(|count| count.categories.of(*dimension).is_some());
    let place = places.then(|| frame.words.check_column_place().to_lowercase());
    let dimensions = Dimension::ALL.iter().filter(|dimension| has(dimension));
    let names: Vec<String> =
        place.into_iter().chain(dimensions.map(|it| frame.words.dimension(*it))).collect();
    if names.is_empty() { frame.words.population_all() } else { names.join(", ") }
}

/// Where counts come from, in words.
pub(super) fn origin(frame: &Frame, origin: Origin) -> String {
    let words = frame.words;
    match origin {
        Origin::Census => words.population_origin_census(),
        Origin::Register => words.population_origin_register(),
        Origin::OutsideEstimate => words.population_origin_outside(),
        Origin::Survey => words.population_origin_survey(),
        Origin::NotStated => words.population_origin_not_stated(),
    }
}
