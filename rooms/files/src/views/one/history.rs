//! What people did with a file.

use maud::{Markup, html};
use web::{
    Frame,
    components::{Column, Row, Table},
};

use super::OneFile;
use crate::{store::Event, views};

/// The history, the latest first.
pub fn section(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    let row = |event: &Event| {
        let what = html! {
            div {
                (words.verb(&event.verb))
                @if let Some(detail) = &event.detail { ": " (words.act_detail(detail)) }
                @if let Some(version) = event.version { " " span.soft { (words.files_version(version)) } }
            }
        };
        let why = event.why.clone().unwrap_or_default();
        Row::of(views::at(words, page.clock, event.at))
            .cell(event.who.clone().unwrap_or_else(|| words.audit_account_gone()))
            .cell(what)
            .cell(html! { span.typed { (why) } })
    };
    let table = Table::new("history", words.files_history())
        .caption_said()
        .stacked()
        .columns([
            Column::text(words.files_column_when()),
            Column::text(words.files_column_who()),
            Column::text(words.files_column_what()),
            Column::text(words.files_why()),
        ])
        .rows(page.history.iter().map(row));
    if page.history.is_empty() {
        return Markup::default();
    }
    html! {
        section aria-labelledby="history-heading" {
            h2 #history-heading { (words.files_history()) }
            (table)
        }
    }
}
