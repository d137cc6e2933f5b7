//! Indicators: what was, what is aimed at, what was reached, and whether people can read it and reply.

use maud::{Markup, html};
use reports::whereabouts;
use web::{
    Frame,
    components::{Column, Row, Shown, Table},
};

use crate::store::Indicator;

pub(super) fn table(frame: &Frame, id: &str, name: &str, indicators: &[Indicator]) -> Table {
    let words = frame.words;
    Table::new(id, name)
        .columns([
            Column::text(words.plan_indicator()),
            Column::text(words.plan_measured_for()),
            Column::number(words.plan_baseline()),
            Column::number(words.plan_goal()),
            Column::number(words.plan_value()),
            Column::text(words.plan_published()),
            Column::text(words.plan_reply_channel()),
            Column::text(words.check_column_evidence()),
        ])
        .rows(indicators.iter().map(|indicator| row(frame, indicator)))
        .caption_said()
        .stacked()
}

fn row(frame: &Frame, indicator: &Indicator) -> Row {
    let words = frame.words;
    Row::of(&indicator.title)
        .cell(words.capitalised(&words.target(&indicator.target)))
        .cell(Shown::new(words, indicator.baseline))
        .cell(Shown::new(words, indicator.goal))
        .cell(Shown::new(words, indicator.value).as_of(indicator.period))
        .cell(words.answer(indicator.published))
        .cell(words.answer(indicator.reply_channel))
        .cell(stands(frame, indicator))
}

fn stands(frame: &Frame, indicator: &Indicator) -> Markup {
    let Some(stands) = &indicator.stands else { return Markup::default() };
    let place = whereabouts::place(frame.words, (&stands.name, stands.sheet.as_deref()), stands.spot);
    html! { @match stands.href(frame) { Some(href) => a href=(href) { (place) }, None => (place) } }
}
