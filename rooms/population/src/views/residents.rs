//! The list of residents by place, with what it is filtered and sorted by.

use base::{Category, Dimension, Reading, Sex};
use maud::{Markup, html};
use web::components::{Choice, Column, Empty, Field, Filters, Order, Paging, Row, Shown, Table, Width};

use super::Population;
use crate::{
    HERE,
    forms::{Sort, code_of},
    pages::{Line, PER_PAGE},
};

/// Where the list stands in the page, so that a filter does not lead back to its head.
const ANCHOR: &str = "#residents";

pub(super) fn section(view: &Population<'_>) -> Markup {
    let words = view.frame.words;
    let href =
        |page: usize| format!("{HERE}?{}{ANCHOR}", view.filter.fields.query_with("page", &page.to_string()));
    html! {
        section #residents {
            h2 { (words.population_by_place()) }
            (filters(view))
            @if view.residents.lines.is_empty() {
                (Empty::new(words.population_by_place_none(), words.population_by_place_none_next()))
            } @else {
                (table(view))
                (Paging::new(words, view.residents.all_lines, PER_PAGE, view.filter.page, &href))
            }
        }
    }
}

fn filters(view: &Population<'_>) -> Markup {
    let (words, residents) = (view.frame.words, &view.residents);
    let mut filters = Filters::new(words, format!("{HERE}{ANCHOR}"));
    let years = residents
        .years
        .iter()
        .map(|year| Choice::new(year.to_string(), year.to_string()).chosen(residents.year == Some(*year)));
    filters = filters.field(Field::select("year", words.population_year(), years).width(Width::Short));
    let place = view.filter.place.as_deref();
    let places = residents
        .places
        .iter()
        .map(|(code, name)| Choice::new(code.as_str(), name).chosen(place == Some(code.as_str())));
    let everywhere = Choice::new("", words.population_everywhere());
    filters = filters.field(Field::select(
        "place",
        words.check_column_place(),
        std::iter::once(everywhere).chain(places),
    ));
    filters = filters.field(sexes(view));
    for (dimension, categories) in &residents.options {
        filters = filters.field(categories_of(view, *dimension, categories));
    }
    filters = filters.keep("sort", view.filter.sort.code()).keep("order", order_code(view.filter.order));
    html! { (set_now(view, filters)) }
}

fn sexes(view: &Population<'_>) -> Field {
    let words = view.frame.words;
    let choice = |sex: Sex| Choice::new(sex.code(), words.sex(sex)).chosen(view.filter.sex == Some(sex));
    let both = Choice::new("", words.population_any());
    Field::select(
        "sex",
        words.capitalised(&words.dimension(Dimension::Sex)),
        [both, choice(Sex::Female), choice(Sex::Male)],
    )
}

fn categories_of(view: &Population<'_>, dimension: Dimension, categories: &[Category]) -> Field {
    let words = view.frame.words;
    let chosen = view.residents.whose.of(dimension);
    let choice = |category: &Category| {
        Choice::new(code_of(category), words.category(category)).chosen(chosen == Some(category))
    };
    let any = Choice::new("", words.population_any());
    let choices = std::iter::once(any).chain(categories.iter().map(choice));
    Field::select(dimension.code(), words.capitalised(&words.dimension(dimension)), choices)
}

/// The filters that are set, each with a link that takes it away.
fn set_now(view: &Population<'_>, mut filters: Filters) -> Filters {
    let (words, fields) = (view.frame.words, &view.filter.fields);
    let without = |name: &str| format!("{HERE}?{}{ANCHOR}", fields.query_with(name, ""));
    let mut any = false;
    if let Some((code, name)) = view
        .filter
        .place
        .as_ref()
        .and_then(|place| view.residents.places.iter().find(|(code, _)| code.as_str() == place))
    {
        filters = filters.chosen(name, without("place"));
        any = !code.as_str().is_empty();
    }
    if let Some(sex) = view.filter.sex {
        filters = filters.chosen(words.sex(sex), without("sex"));
        any = true;
    }
    for category in view.residents.whose.iter() {
        filters = filters.chosen(words.category(category), without(category.dimension().code()));
        any = true;
    }
    if any { filters.reset(format!("{HERE}{ANCHOR}")) } else { filters }
}

/// The columns of numbers that are shown: all, women and men, or one of the latter.
fn columns(view: &Population<'_>) -> Vec<(Sort, String)> {
    let words = view.frame.words;
    let all = (Sort::All, words.capitalised(&words.population_all()));
    let women = (Sort::Women, words.capitalised(&words.sex(Sex::Female)));
    let men = (Sort::Men, words.capitalised(&words.sex(Sex::Male)));
    match view.filter.sex {
        None => vec![all, women, men],
        Some(Sex::Female) => vec![women],
        Some(Sex::Male) => vec![men],
    }
}

fn table(view: &Population<'_>) -> Markup {
    let words = view.frame.words;
    let numbers = columns(view);
    let place = Column::text(words.check_column_place());
    let mut heads = vec![sorted(view, place, Sort::Place)];
    heads.extend(numbers.iter().map(|(by, name)| sorted(view, Column::number(name), *by)));
    heads.push(Column::text(words.population_column_table()));
    let whose: Vec<String> = view.residents.whose.iter().map(|category| words.category(category)).collect();
    let year = view.residents.year.map(|year| year.to_string());
    let caption =
        std::iter::once(words.unit(base::Unit::Persons)).chain(whose).chain(year).collect::<Vec<_>>();
    let rows = view.residents.lines.iter().map(|line| row(view, line, &numbers));
    let table =
        Table::new("by-place", words.capitalised(&caption.join(", "))).columns(heads).rows(rows).stacked();
    html! { (table) }
}

fn sorted(view: &Population<'_>, column: Column, by: Sort) -> Column {
    let now = (view.filter.sort == by).then_some(view.filter.order);
    // A name is looked for from its beginning, a number from the greatest.
    let next = match (now, by) {
        (Some(Order::Down), _) | (None, Sort::Place) => Order::Up,
        (Some(Order::Up) | None, _) => Order::Down,
    };
    let by = view.filter.fields.query_with("sort", by.code());
    let query = web::Fields::parse(by.as_bytes()).query_with("order", order_code(next));
    column.sorted(format!("{HERE}?{query}{ANCHOR}"), now)
}

const fn order_code(order: Order) -> &'static str {
    match order {
        Order::Up => "up",
        Order::Down => "down",
    }
}

fn row(view: &Population<'_>, line: &Line, numbers: &[(Sort, String)]) -> Row {
    let words = view.frame.words;
    let head = html! { (line.name) " " span.soft { (words.place_level(line.level)) } };
    let row = numbers.iter().fold(Row::of(head), |row, (by, _)| {
        let reading = match by {
            Sort::Women => line.women,
            Sort::Men => line.men,
            Sort::All | Sort::Place => line.all,
        };
        row.cell(Shown::new(words, reading.unwrap_or(Reading::NotCollected)))
    });
    let table = view.counts.tables.iter().find(|table| Some(table.id) == line.table);
    row.cell(html! {
        @if let Some(table) = table { a href={ "/population/tables/" (table.id) } { (table.title) } }
    })
    .marked(line.place == view.counts.ground.home)
}
