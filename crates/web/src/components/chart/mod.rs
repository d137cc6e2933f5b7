//! A drawing with its figures: a chart never stands without its table.

pub(super) mod examples;

use charts::{Chart, DataTable};
use maud::{Markup, PreEscaped, Render, html};
use words::Words;

use super::{Column, Disclosure, Row, Table};

/// A chart, and behind a line that unfolds the table that says the same.
#[derive(Clone, Debug)]
#[must_use]
pub struct ChartFigure<'a> {
    words: Words,
    id: String,
    chart: &'a Chart,
    open: bool,
}

impl<'a> ChartFigure<'a> {
    /// A chart; `id` is for its table and must not be the id inside the drawing.
    pub fn new(words: Words, id: impl Into<String>, chart: &'a Chart) -> Self {
        Self { words, id: id.into(), chart, open: false }
    }

    /// The table stands open.
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }
}

/// The figures of a drawing; the first column names the rows, the others hold numbers.
pub fn data_table(words: Words, id: &str, data: &DataTable) -> Table {
    let column = |(index, name): (usize, &String)| {
        let name = words.capitalised(name);
        if index == 0 { Column::text(name) } else { Column::number(name) }
    };
    let row = |cells: &Vec<String>| {
        let (head, others) =
            cells.split_first().map_or(("", &[][..]), |(head, others)| (head.as_str(), others));
        others.iter().fold(Row::of(head), Row::cell)
    };
    Table::new(id, &data.caption)
        .columns(data.head.iter().enumerate().map(column))
        .rows(data.rows.iter().map(row))
}

impl Render for ChartFigure<'_> {
    fn render(&self) -> Markup {
        let table = data_table(self.words, &self.id, &self.chart.table);
        html! {
            figure.chart tabindex="0" aria-label=(self.chart.table.caption) { (PreEscaped(&self.chart.svg)) }
            (Disclosure::new(self.words.check_table_of_chart(), table)
                .about(&self.chart.table.caption)
                .open(self.open))
        }
    }
}
