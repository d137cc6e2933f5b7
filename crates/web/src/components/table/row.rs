//! A row of a table.

use maud::{Markup, Render, html};

use super::Column;

/// A row: what it is about, then its cells, each under its column.
#[derive(Clone, Debug)]
#[must_use]
pub struct Row {
    head: Markup,
    cells: Vec<Markup>,
    id: Option<String>,
    marked: bool,
}

impl Row {
    /// The row of this thing; `head` stands in the first column and names the row.
    pub fn of(head: impl Render) -> Self {
        Self { head: head.render(), cells: Vec::new(), id: None, marked: false }
    }

    /// The next cell.
    pub fn cell(mut self, cell: impl Render) -> Self {
        self.cells.push(cell.render());
        self
    }

    /// An id, so that a link can lead to the row.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Set apart from the other rows; a cell says in words why.
    pub fn marked(mut self, marked: bool) -> Self {
        self.marked = marked;
        self
    }

    pub(super) fn line(&self, columns: &[Column], stacked: bool) -> Markup {
        let role = |role| stacked.then_some(role);
        // An empty class would be written out, for each cell of long tables.
        let class = |column: &Column| column.number.then_some("number");
        let first = columns.first().and_then(class);
        html! {
            tr class=[self.marked.then_some("marked")] id=[&self.id] role=[role("row")] {
                th class=[first] scope="row" role=[role("rowheader")] { (self.head) }
                @for (cell, column) in self.cells.iter().zip(columns.iter().skip(1)) {
                    td class=[class(column)] role=[role("cell")] data-name=[stacked.then_some(&column.name)] { (cell) }
                }
            }
        }
    }
}
