//! What somebody else said about the same sheet meanwhile.

use intake::FileMapping;
use maud::{Markup, Render as _};
use reports::whereabouts::column_name;
use web::{Frame, clock::Clock, components::Stale};
use words::Words;

use crate::{
    forms::{Column, Typed},
    store::Said,
    views::{self, column},
};

/// What somebody else said.
#[derive(Clone, Debug)]
pub struct Meanwhile {
    /// Who, and when.
    pub last: Said,
    /// What.
    pub said: FileMapping,
    /// The clock that says when.
    pub clock: Clock,
}

/// Both, field by field; a column that is the same in both is left out.
pub fn both(frame: &Frame, typed: &Typed, meanwhile: &Meanwhile) -> Markup {
    let words = frame.words;
    let saved = Typed::saying(&meanwhile.said, (typed.sheet, typed.columns.len()), typed.seen);
    let when = views::at(words, meanwhile.clock, meanwhile.last.at);
    let kind = |typed: &Typed| typed.kind().map(|kind| views::kind(words, kind)).unwrap_or_default();
    let mut both = Stale::new(words, &meanwhile.last.by, when)
        .field(words.files_which_kind(), kind(typed), kind(&saved))
        .field(words.files_first_row(), &typed.first_row, &saved.first_row)
        .field(words.files_year(), &typed.year, &saved.year);
    for (number, (mine, theirs)) in (1..).zip(typed.columns.iter().zip(&saved.columns)) {
        if mine != theirs {
            let name = words.files_column(column_name(number));
            both = both.field(name, shown(words, mine, number), shown(words, theirs, number));
        }
    }
    both.render()
}

/// A column as it was typed, in words where it can be read.
fn shown(words: Words, typed: &Column, number: u16) -> String {
    match typed.read(number) {
        Some(meaning) => column::meaning(words, &meaning),
        None if typed.field.is_empty() => words.files_not_used(),
        None => words.capitalised(&words.column_meaning(&typed.field)),
    }
}
