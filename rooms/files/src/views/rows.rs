//! Rows of a file as it was received, each with its position.

use maud::{Markup, Render as _, html};
use readers::shape::{OwnedCell, OwnedRow};
use reports::whereabouts::column_name;
use web::{
    Frame,
    components::{Banner, Button, Buttons, Column, Empty, Head, Row, Table, Tabs},
};
use words::Words;

use super::column;
use crate::{
    store::{File, Sheet, Version},
    window::Window,
};

/// How many characters of a cell are shown.
const CELL: usize = 300;

/// What the page shows.
pub struct Rows {
    /// The file.
    pub file: File,
    /// The version.
    pub version: Version,
    /// What the sheet was taken for, where it was read.
    pub sheet: Option<Sheet>,
    /// The sheet, from 0.
    pub index: u16,
    /// The first row that is shown, from 1.
    pub from: u32,
    /// The first row of the window before.
    pub before: u32,
    /// The row that a link speaks of.
    pub row: Option<u32>,
    /// What stands there.
    pub seen: Window,
}

impl Rows {
    fn address(&self, sheet: u16, from: u32) -> String {
        let (file, version) = (super::address(self.file.id), self.version.id);
        format!("{file}/rows?version={version}&sheet={sheet}&from={from}")
    }
}

/// The page.
pub fn page(frame: &Frame, page: &Rows) -> Markup {
    let words = frame.words;
    let above = super::under_file(words, page.file.id, &page.file.name);
    let name = page.seen.sheets.get(usize::from(page.index)).map_or("", String::as_str);
    let heading = super::sheet_name(words, page.index, name);
    let missed = page.row.is_some_and(|row| page.seen.rows.iter().all(|shown| shown.row != row));
    html! {
        (Head::new(heading).lead(words.files_rows_lead(page.version.number)).below(above))
        @if missed { (Banner::warning(words.files_row_missed())) }
        @if page.seen.sheets.len() > 1 { (sheets(words, page)) }
        @if page.seen.rows.is_empty() {
            (Empty::new(words.files_rows_empty(), words.files_rows_empty_next())
                .action(Button::secondary(words.files_first_rows()).to(page.address(page.index, 1))))
        } @else {
            (table(words, page))
            (turning(words, page))
        }
    }
}

fn sheets(words: Words, page: &Rows) -> Markup {
    let tabs =
        (0_u16..).zip(&page.seen.sheets).fold(Tabs::new(words.files_sheets()), |tabs, (index, name)| {
            let shown = index == page.index;
            tabs.tab(super::sheet_name(words, index, name), page.address(index, 1), shown)
        });
    html! { (tabs) }
}

fn table(words: Words, page: &Rows) -> Markup {
    let width = page.seen.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default();
    let letters = (1..=u16::try_from(width).unwrap_or(u16::MAX)).map(|number| {
        let meaning =
            page.sheet.as_ref().and_then(|sheet| sheet.columns.iter().find(|it| it.column == number));
        match meaning {
            Some(meaning) => {
                Column::text(format!("{} · {}", column_name(number), column::meaning(words, meaning)))
            }
            None => Column::text(column_name(number)),
        }
    });
    Table::new("rows", words.files_rows())
        .caption_said()
        .columns(std::iter::once(Column::number(words.files_column_row())).chain(letters))
        .rows(page.seen.rows.iter().map(|row| line(words, page, (row, width))))
        .render()
}

fn line(words: Words, page: &Rows, (row, width): (&OwnedRow, usize)) -> Row {
    let sought = page.row == Some(row.row);
    let head = html! {
        (row.row) @if sought { " " span.said { (words.files_row_sought()) } }
    };
    let line = Row::of(head).id(format!("r{}-{}", page.index, row.row)).marked(sought);
    let cells = row.cells.iter().map(|cell| shown(words, cell));
    cells.chain(std::iter::repeat(String::new())).take(width).fold(line, Row::cell)
}

/// A cell as it stands in the file: a date and a number as the page writes them, a text as it is.
fn shown(words: Words, cell: &OwnedCell) -> String {
    match cell {
        OwnedCell::Date(date) => words.date(*date),
        other => {
            let text = other.heading();
            if text.chars().count() > CELL {
                format!("{}…", text.chars().take(CELL).collect::<String>())
            } else {
                text
            }
        }
    }
}

fn turning(words: Words, page: &Rows) -> Markup {
    let before = (page.from > 1)
        .then(|| Button::secondary(words.files_rows_before()).to(page.address(page.index, page.before)));
    let next = page
        .seen
        .next
        .map(|next| Button::secondary(words.files_rows_next()).to(page.address(page.index, next)));
    html! { (Buttons::new(before.into_iter().chain(next))) }
}
