//! Saying what a sheet is and what its columns hold: first the kind, then the columns.

mod columns;
mod meanwhile;

pub use columns::{Columns, columns};
pub use meanwhile::Meanwhile;

use intake::{Kind, fields_of};
use maud::{Markup, html};
use web::{
    Frame,
    components::{Button, Buttons, Choice, Field, Head, Steps, Tabs},
};
use words::Words;

use super::{sheet_name, under_file};
use crate::store::{File, Sheet};

/// The page on which the kind is chosen.
pub struct Chosen<'a> {
    /// The file.
    pub file: &'a File,
    /// Its sheets.
    pub sheets: &'a [Sheet],
    /// The sheet that this is about, from 0.
    pub sheet: u16,
}

/// The first page.
pub fn kinds(frame: &Frame, page: &Chosen<'_>) -> Markup {
    let words = frame.words;
    let action = format!("{}/mapping", super::address(page.file.id));
    let now = page.sheets.iter().find(|sheet| sheet.index == page.sheet).map(|sheet| sheet.kind);
    let choices = tables().map(|kind| {
        let choice = Choice::new(kind.code(), name(words, kind)).hint(about(words, kind));
        choice.chosen(now == Some(kind))
    });
    html! {
        (Head::new(words.files_correct()).lead(words.files_correct_lead())
            .below(under_file(words, page.file.id, &page.file.name)))
        (Steps::new(words, words.files_correct()).now(words.files_step_kind()).ahead(words.files_step_columns()))
        (sheets(words, page))
        form method="get" action=(action) {
            input type="hidden" name="sheet" value=(page.sheet);
            (Field::radios("kind", words.files_which_kind(), choices))
            (Buttons::new([
                Button::primary(words.files_go_on()),
                Button::secondary(words.web_go_back()).to(super::address(page.file.id)),
            ]))
        }
    }
}

/// The kinds that a person can say a sheet is of.
fn tables() -> impl Iterator<Item = Kind> {
    let is_table = |kind: &Kind| !fields_of(*kind).is_empty();
    Kind::ALL.iter().copied().filter(is_table).chain([Kind::Unknown])
}

/// The name of a kind as something to choose.
fn name(words: Words, kind: Kind) -> String {
    if kind == Kind::Unknown { words.files_kind_not_used() } else { super::kind(words, kind) }
}

/// What a kind is, for whoever chooses one.
fn about(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Population => words.files_about_population(),
        Kind::Plan => words.files_about_plan(),
        Kind::Budget => words.files_about_budget(),
        Kind::Contracts => words.files_about_contracts(),
        Kind::Services => words.files_about_services(),
        Kind::Sessions => words.files_about_sessions(),
        Kind::Indicators => words.files_about_indicators(),
        Kind::Places => words.files_about_places(),
        Kind::Document | Kind::Boundaries | Kind::Mapping | Kind::Unknown => words.files_about_unknown(),
    }
}

fn sheets(words: Words, page: &Chosen<'_>) -> Markup {
    let href = |sheet: u16| format!("{}/mapping?sheet={sheet}", super::address(page.file.id));
    let tabs = page.sheets.iter().fold(Tabs::new(words.files_sheets()), |tabs, sheet| {
        tabs.tab(sheet_name(words, sheet.index, &sheet.name), href(sheet.index), sheet.index == page.sheet)
    });
    html! { @if page.sheets.len() > 1 { (tabs) } }
}
