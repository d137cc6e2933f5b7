//! The sheets of a file: what each was taken for, and what its columns hold.

use intake::{Column as Meaning, Kind};
use maud::{Markup, Render as _, html};
use reports::whereabouts::column_name;
use web::{
    Frame,
    components::{Button, Buttons, Card, Column, Row, Table},
};

use super::{OneFile, decisions};
use crate::{
    store::Sheet,
    views::{self, column},
};

/// The sheets.
pub fn section(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    html! {
        @if !page.sheets.is_empty() {
            section aria-labelledby="sheets" {
                h2 #sheets { (words.files_sheets()) }
                @for sheet in &page.sheets { (card(frame, page, sheet)) }
            }
        }
    }
}

fn card(frame: &Frame, page: &OneFile, sheet: &Sheet) -> Markup {
    let words = frame.words;
    // A table in a document has no rows of its own that a page could show.
    let is_table = page.version.reading.as_ref().is_some_and(|reading| reading.kind != Kind::Document);
    let query = format!("version={}&sheet={}", page.version.id, sheet.index);
    let rows = views::row_address(frame, &page.file, &query).filter(|_| is_table);
    let rows = rows.map(|href| Button::secondary(words.files_see_rows()).to(href));
    let correct = decisions::mapping_of(frame, page, sheet.index).filter(|_| is_table);
    let name = views::sheet_name(words, sheet.index, &sheet.name);
    let buttons = rows.into_iter().chain(correct).map(|button| button.about(name.clone()));
    let body = html! {
        @if page.sheets.len() > 1 || !is_table {
            p { (views::kind(words, sheet.kind)) ". " (views::reason(words, &sheet.reason)) }
            p { (words.files_column_rows()) ": " (views::rows_of(words, false, sheet.rows)) }
        }
        @if !sheet.columns.is_empty() { (columns(frame, sheet)) }
        (Buttons::new(buttons))
    };
    Card::new(name).id(format!("sheet-{}", sheet.index)).body(body).render()
}

fn columns(frame: &Frame, sheet: &Sheet) -> Markup {
    let words = frame.words;
    let row = |meaning: &Meaning| Row::of(column_name(meaning.column)).cell(column::meaning(words, meaning));
    Table::new(format!("columns-{}", sheet.index), words.files_columns())
        .columns([Column::text(words.files_column_column()), Column::text(words.files_column_meaning())])
        .rows(sheet.columns.iter().map(row))
        .render()
}
