//! What this program is and keeps.

use maud::{Markup, html};
use store::catalogue::{Class, Column as Kept};
use web::{
    Answer, Frame,
    components::{Column, Definitions, Disclosure, Head, Row, Table},
};
use words::Words;

/// The version of this build.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The page; `kept` is the data catalogue.
pub fn page(frame: &Frame, kept: &[Kept]) -> Answer {
    let words = frame.words;
    let safety = [
        words.about_safety_passphrase(),
        words.about_safety_cookies(),
        words.about_safety_exit(),
        words.about_safety_root(),
    ];
    let body = html! {
        (Head::new(words.about_heading()).lead(words.about_lead()))
        (Definitions::new()
            .entry(words.about_version(), VERSION)
            .entry(words.about_licence(), words.about_licence_text()))
        section { h2 { (words.about_access()) } p { (words.about_access_text()) } }
        section { h2 { (words.about_safety()) } ul { @for line in safety { li { (line) } } } }
        section {
            h2 { (words.about_kept()) }
            p { (words.about_kept_lead()) }
            @for columns in kept.chunk_by(|one, other| one.table == other.table) { (table(words, columns)) }
        }
    };
    frame.page(&words.web_about(), &body)
}

/// The columns of one table of the database.
fn table(words: Words, columns: &[Kept]) -> Markup {
    let Some(name) = columns.first().map(|column| column.table) else { return html! {} };
    let heads = [
        Column::text(words.about_column()),
        Column::text(words.about_class()),
        Column::text(words.about_purpose()),
        Column::text(words.about_retention()),
    ];
    let row = |column: &Kept| {
        Row::of(html! { code { (column.name) } })
            .cell(class(words, column.class))
            .cell(html! { span lang="en" { (column.purpose) } })
            .cell(html! { span lang="en" { (column.retention) } })
    };
    let table = Table::new(format!("kept-{name}"), name)
        .caption_said()
        .stacked()
        .columns(heads)
        .rows(columns.iter().map(row));
    html! { (Disclosure::new(words.about_table(), table).about(name)) }
}

fn class(words: Words, class: Class) -> String {
    match class {
        Class::Public => words.class_public(),
        Class::Internal => words.class_internal(),
        Class::Personal => words.class_personal(),
        Class::Special => words.class_special(),
        Class::Secret => words.class_secret(),
    }
}

/// Every example of every component.
pub fn gallery_page(frame: &Frame, gallery: &Markup) -> Answer {
    let words = frame.words;
    let body = html! {
        (Head::new(words.gallery_title()).below(super::under_office(words)))
        (gallery)
    };
    frame.page(&words.office_room(), &body)
}
