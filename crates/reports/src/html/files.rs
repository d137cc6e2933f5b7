//! What became of each file.

use maud::{Markup, html};
use words::Words;

use super::{code::marked, table};
use crate::{Outcome, outcome::File};

/// Every file with what it was taken for and how many of its rows were used.
pub fn section(outcome: &Outcome, words: Words) -> Markup {
    html! {
        section #files aria-labelledby="files-name" {
            h2 #files-name { (words.check_files()) }
            (table::scrolling(&words.check_files(), &files(outcome, words)))
            @if outcome.files.iter().any(|file| file.held) { p.note { (marked(&words.check_held_why())) } }
        }
    }
}

fn files(outcome: &Outcome, words: Words) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (words.check_column_file()) }
                    th scope="col" { (words.check_column_recognised_as()) }
                    th.number scope="col" { (words.check_column_rows_read()) }
                    th.number scope="col" { (words.check_column_rows_used()) }
                    th.number scope="col" { (words.check_column_rows_rejected()) }
                }
            }
            tbody { @for file in &outcome.files { (row(words, file)) } }
        }
    }
}

fn row(words: Words, file: &File) -> Markup {
    let whole = |count: usize| words.whole(i64::try_from(count).unwrap_or(i64::MAX));
    html! {
        tr {
            th scope="row" { (file.name) }
            td {
                (words.kind_of_file(file.recognised_as))
                @if file.held { " " strong.held { (words.check_held()) } }
            }
            td.number { (whole(file.rows_read)) }
            td.number { (whole(file.rows_used)) }
            td.number { (whole(file.rows_rejected)) }
        }
    }
}
