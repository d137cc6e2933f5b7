//! Tables that scroll inside the page where they are wider than it.

use charts::DataTable;
use maud::{Markup, html};
use words::Words;

/// A table in a box that the keyboard can reach and scroll; `name` says what it is.
pub fn scrolling(name: &str, table: &Markup) -> Markup {
    html! { div.scroll role="group" aria-label=(name) tabindex="0" { (table) } }
}

/// The figures of a drawing, folded behind a line that names them.
pub fn of_drawing(words: Words, table: &DataTable) -> Markup {
    html! {
        details {
            summary { (words.check_table_of_chart()) span.said { ": " (table.caption) } }
            (scrolling(&table.caption, &plain(words, table)))
        }
    }
}

fn plain(words: Words, table: &DataTable) -> Markup {
    html! {
        table {
            caption { (table.caption) }
            thead {
                tr {
                    @for (index, head) in table.head.iter().enumerate() {
                        th.number[index > 0] scope="col" { (words.capitalised(head)) }
                    }
                }
            }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (index, cell) in row.iter().enumerate() {
                            @if index == 0 { th scope="row" { (cell) } } @else { td.number { (cell) } }
                        }
                    }
                }
            }
        }
    }
}
