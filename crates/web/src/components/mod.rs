//! The parts that pages are made of, one folder each: what it is, how it looks (`style.css`), examples of it.
//!
//! A component is a value: made by `new` with what it must have, completed by its options, shown where it stands in
//! parentheses in a page (`maud::Render`). Texts come in as the reader reads them; the few that are always the same a
//! component takes from `words` itself. None of them decides a right.
//!
//! ```
//! use maud::html;
//! use web::components::{Button, Buttons, Field, Head};
//! let page = html! {
//!     (Head::new("A new service").lead("What people can come for."))
//!     (Field::text("name", "Name").autocomplete("off"))
//!     (Buttons::new([Button::primary("Save"), Button::secondary("Cancel").to("/services")]))
//! };
//! assert!(page.into_string().starts_with(r#"<div class="head"><h1>A new service</h1>"#));
//! ```
//!
//! The [`gallery`] shows them all; tests and axe walk through it.

pub mod banner;
pub mod breadcrumbs;
pub mod button;
pub mod card;
pub mod chart;
mod code;
pub mod confirmation;
pub mod definitions;
pub mod disclosure;
pub mod document_text;
pub mod drop_zone;
pub mod empty;
pub mod error_summary;
pub mod evidence;
pub mod fault;
pub mod field;
pub mod figure;
pub mod filters;
pub mod finding;
mod gallery;
pub mod head;
pub mod icon;
pub mod paging;
pub mod passage;
pub mod post_form;
pub mod rings;
pub mod stale;
pub mod steps;
pub mod table;
pub mod tabs;
pub mod tag;
#[cfg(test)]
mod tests;

pub use banner::Banner;
pub use breadcrumbs::Breadcrumbs;
pub use button::{Button, Buttons};
pub use card::Card;
pub use chart::{ChartFigure, data_table};
pub use code::Marked;
pub use confirmation::Confirmation;
pub use definitions::Definitions;
pub use disclosure::Disclosure;
pub use document_text::DocumentText;
pub use drop_zone::DropZone;
pub use empty::Empty;
pub use error_summary::ErrorSummary;
pub use evidence::{Evidence, Source};
pub use fault::{FaultPage, Problem};
pub use field::{Choice, Field, Width};
pub use figure::{Shown, Tile, Tiles};
pub use filters::Filters;
pub use finding::FindingCard;
pub use gallery::gallery;
pub use head::Head;
pub use icon::Icon;
pub use paging::Paging;
pub use passage::{Mark, Passage};
pub use post_form::PostForm;
pub use rings::{Ring, RingDots, RingHeads, RingKey, RingRow, ring};
pub use stale::Stale;
pub use steps::{Progress, Steps};
pub use table::{Column, Order, Row, Table};
pub use tabs::Tabs;
pub use tag::{Tag, Tone};
