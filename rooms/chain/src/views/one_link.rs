//! One link of every row, with what decided it.

use base::Link;
use maud::{Markup, html};
use reports::wording::headline;
use web::{
    Frame,
    components::{Column, Row, Table, ring},
};

use super::{ground::Ground, row::Line};

/// The rows as a table: status, the figure that matters, and the rule that decided.
pub fn table(
    frame: &Frame,
    ground: &Ground,
    (id, caption): (&'static str, String),
    lines: &[Line],
    link: Link,
) -> Markup {
    let words = frame.words;
    let table = Table::new(id, caption)
        .caption_said()
        .columns([
            Column::text(words.check_column_group()),
            Column::text(words.check_column_status()),
            Column::text(words.check_column_figure()),
            Column::text(words.chain_one_link_why()),
        ])
        .rows(lines.iter().filter_map(|shown| one(frame, ground, shown, link)))
        .stacked();
    html! { (table) }
}

fn one(frame: &Frame, ground: &Ground, shown: &Line, link: Link) -> Option<Row> {
    let words = frame.words;
    let judged = shown.row.link(link)?;
    let name = html! { a href=(ground.cell(&shown.row.key, link)) { (ground.row(words, &shown.row.key)) } };
    let why =
        if shown.asked_for { words.rule(&judged.rule).unwrap_or_default() } else { words.chain_unasked() };
    Some(
        Row::of(name)
            .cell(html! { (ring(judged.status)) "\u{a0}" (words.status(judged.status)) })
            .cell(headline::of(words, judged))
            .cell(why),
    )
}
