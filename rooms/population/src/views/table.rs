//! One table of counts, each with the cell it stands in.

use base::{Dimension, Period};
use maud::{Markup, html};
use reports::whereabouts::column_name;
use web::{
    Frame,
    components::{Breadcrumbs, Column, Definitions, Head, Paging, Row, Shown, Table},
};

use super::{file, population::origin};
use crate::{
    HERE,
    store::{self, Count, Counts},
};

/// How many counts stand on a page.
const PER_PAGE: usize = 100;

/// What the page shows.
pub struct OneTable<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// Everything that counts people.
    pub counts: &'a Counts,
    /// The table.
    pub table: &'a store::Table,
    /// Its number in the list of tables.
    pub number: usize,
    /// The page, from 1.
    pub page: usize,
}

/// The page.
pub fn table(view: &OneTable<'_>) -> Markup {
    let words = view.frame.words;
    let above = Breadcrumbs::new(words).link(words.population_room(), HERE);
    let counts: Vec<&Count> = view.counts.of_table(view.number).collect();
    let href = |page: usize| format!("{HERE}/tables/{}?page={page}", view.table.id);
    html! {
        (Head::new(&view.table.title).below(above))
        (about(view, counts.len()))
        p.soft { (words.check_suppressed_note()) }
        (listed(view, &counts))
        (Paging::new(words, counts.len(), PER_PAGE, view.page, &href))
    }
}

fn about(view: &OneTable<'_>, counts: usize) -> Markup {
    let (words, table) = (view.frame.words, view.table);
    let mut about =
        Definitions::new().entry(words.check_column_file(), file(view.frame, table.file, &table.file_name));
    if let Some(sheet) = &table.sheet {
        about = about.entry(words.population_column_sheet(), sheet);
    }
    if let Some(period) = table.as_of {
        about = about.entry(words.check_column_as_of(), words.period(period));
    }
    about = about
        .entry(words.population_column_origin(), origin(view.frame, table.origin))
        .entry(words.population_column_counts(), words.whole(i64::try_from(counts).unwrap_or(i64::MAX)));
    html! { (about) }
}

fn listed(view: &OneTable<'_>, counts: &[&Count]) -> Markup {
    let words = view.frame.words;
    let has = |dimension: &Dimension| counts.iter().any(|count| count.categories.of(*dimension).is_some());
    let dimensions: Vec<Dimension> = Dimension::ALL.iter().copied().filter(has).collect();
    let dated = counts.iter().any(|count| count.as_of != view.table.as_of);
    let mut columns = vec![Column::text(words.check_column_place())];
    columns.extend(dimensions.iter().map(|it| Column::text(words.capitalised(&words.dimension(*it)))));
    columns.extend(dated.then(|| Column::text(words.check_column_as_of())));
    columns.push(Column::number(words.capitalised(&words.unit(base::Unit::Persons))));
    columns.push(Column::text(words.population_column_cell()));
    let last = counts.len().saturating_sub(1) / PER_PAGE;
    let skipped = (view.page.max(1) - 1).min(last) * PER_PAGE;
    let rows = counts.iter().skip(skipped).take(PER_PAGE).map(|count| row(view, count, &dimensions, dated));
    let table = Table::new("counts", words.population_counts_of_table()).columns(columns).rows(rows);
    html! { (table.caption_said().stacked()) }
}

fn row(view: &OneTable<'_>, count: &Count, dimensions: &[Dimension], dated: bool) -> Row {
    let words = view.frame.words;
    let place = view.counts.ground.name(&count.place, words.language().code());
    let row = dimensions.iter().fold(Row::of(place), |row, dimension| {
        let category = count.categories.of(*dimension).map(|category| words.category(category));
        row.cell(category.unwrap_or_else(|| words.population_any()))
    });
    let as_of = |period: Option<Period>| period.map(|period| words.period(period)).unwrap_or_default();
    let row = if dated { row.cell(as_of(count.as_of)) } else { row };
    let (line, column) = count.cell;
    row.cell(Shown::new(words, count.reading)).cell(format!("{}{line}", column_name(column)))
}
