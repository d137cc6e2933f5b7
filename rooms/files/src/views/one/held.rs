//! What was detected in a held file: kinds, columns and counts, never a value.

use maud::{Markup, html};
use reports::whereabouts::column_name;
use web::{
    Frame,
    components::{Column, Row, Table},
};

use super::OneFile;
use crate::store::Detected;

/// The table of what was detected.
pub fn section(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    let row = |found: &Detected| {
        let place = match (found.sheet, found.column) {
            (Some(sheet), Some(at)) => words.files_sheet_and_column(column_name(at), u32::from(sheet) + 1),
            _ => words.files_in_text(),
        };
        Row::of(words.capitalised(&words.personal_data(found.kind.code())))
            .cell(place)
            .cell(words.whole(found.count))
    };
    let table = Table::new("detected", words.files_detected())
        .caption_said()
        .columns([
            Column::text(words.files_column_detected()),
            Column::text(words.files_column_where()),
            Column::number(words.files_column_cells()),
        ])
        .rows(page.detected.iter().map(row));
    html! {
        section aria-labelledby="detected-heading" {
            h2 #detected-heading { (words.files_detected()) }
            @if page.detected.is_empty() { p { (words.files_held_by_person()) } } @else {
                p { (words.files_detected_lead()) }
                (table)
            }
        }
    }
}
