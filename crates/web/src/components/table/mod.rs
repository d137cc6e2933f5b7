//! Tables: figures in columns, with a name, sortable by links, readable on a phone.

mod column;
pub(super) mod examples;
mod row;

pub use column::{Column, Order};
pub use row::Row;

use maud::{Markup, Render, html};
use words::Words;

/// A table. It scrolls inside the page where it is wider than it, and the keyboard can scroll it too.
///
/// ```
/// use maud::Render;
/// use web::components::{Column, Row, Table};
/// let table = Table::new("places", "Settlements")
///     .columns([Column::text("Settlement"), Column::number("People")])
///     .row(Row::of("Lug").cell("412"));
/// assert!(table.render().into_string().contains(r#"<td class="number">412</td>"#));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Table {
    id: String,
    caption: String,
    caption_said: bool,
    columns: Vec<Column>,
    rows: Vec<Row>,
    foot: Option<Row>,
    stacked: bool,
    tall: bool,
    find: Option<Words>,
}

impl Table {
    /// A table with this id and this name.
    pub fn new(id: impl Into<String>, caption: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            caption: caption.into(),
            caption_said: false,
            columns: Vec::new(),
            rows: Vec::new(),
            foot: None,
            stacked: false,
            tall: false,
            find: None,
        }
    }

    /// Its columns; the first one names the rows.
    pub fn columns(mut self, columns: impl IntoIterator<Item = Column>) -> Self {
        self.columns = columns.into_iter().collect();
        self
    }

    /// One more row.
    pub fn row(mut self, row: Row) -> Self {
        self.rows.push(row);
        self
    }

    /// More rows.
    pub fn rows(mut self, rows: impl IntoIterator<Item = Row>) -> Self {
        self.rows.extend(rows);
        self
    }

    /// The sums below the rows.
    pub fn foot(mut self, row: Row) -> Self {
        self.foot = Some(row);
        self
    }

    /// Said to a screen reader only, where the heading above already says it.
    pub fn caption_said(mut self) -> Self {
        self.caption_said = true;
        self
    }

    /// On a phone each row becomes a block, with the name of the column before each cell.
    pub fn stacked(mut self) -> Self {
        self.stacked = true;
        self
    }

    /// On a wide screen it scrolls in a box of its own, under its head: for hundreds of rows.
    pub fn tall(mut self) -> Self {
        self.tall = true;
        self
    }

    /// With a script, a box above it leaves only the rows that hold what is typed. For tables that stand whole on one
    /// page: it finds nothing on the next one.
    pub fn findable(mut self, words: Words) -> Self {
        self.find = Some(words);
        self
    }

    fn class(&self) -> &'static str {
        match (self.stacked, self.tall) {
            (false, false) => "table",
            (true, false) => "table stacked",
            (false, true) => "table tall",
            (true, true) => "table stacked tall",
        }
    }

    /// Blocks of a phone are no table to some browsers; the roles keep it one.
    fn role(&self, role: &'static str) -> Option<&'static str> {
        self.stacked.then_some(role)
    }

    fn find_box(&self) -> Markup {
        html! {
            @if let Some(words) = self.find {
                div.find hidden data-find=(self.id) {
                    label for={ (self.id) "-find" } { (words.web_find_in_table()) }
                    input type="search" id={ (self.id) "-find" } autocomplete="off";
                    p role="status" data-none=(words.web_find_none()) {}
                }
            }
        }
    }

    fn lines(&self, rows: &[Row]) -> Markup {
        html! { @for row in rows { (row.line(&self.columns, self.stacked)) } }
    }
}

impl Render for Table {
    fn render(&self) -> Markup {
        html! {
            (self.find_box())
            div class=(self.class()) role="group" aria-labelledby={ (self.id) "-name" } tabindex="0" {
                table id=(self.id) role=[self.role("table")] {
                    caption.said[self.caption_said] id={ (self.id) "-name" } { (self.caption) }
                    thead role=[self.role("rowgroup")] {
                        tr role=[self.role("row")] {
                            @for column in &self.columns { (column.head(self.role("columnheader"))) }
                        }
                    }
                    tbody role=[self.role("rowgroup")] { (self.lines(&self.rows)) }
                    @if let Some(foot) = &self.foot {
                        tfoot role=[self.role("rowgroup")] { (self.lines(std::slice::from_ref(foot))) }
                    }
                }
            }
        }
    }
}
