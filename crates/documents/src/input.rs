//! What the documents engine is given: the text of one document.

use base::{FileId, Places, text::Text};
use serde::Serialize;

/// What sort of document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A strategy, programme or policy.
    Strategy,
    /// An action plan or annual plan.
    Plan,
    /// A report on what was done or found.
    Report,
    /// A decision of a council or mayor.
    Decision,
    /// Anything else.
    Other,
}

/// One document.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The file that it was read from.
    pub file: FileId,
    /// Its text in blocks.
    pub text: &'a Text,
    /// ISO 3166-1 code of the country it comes from, where that is known: it helps to tell Bosnian, Croatian,
    /// Montenegrin and Serbian apart.
    pub country: Option<&'a str>,
    /// Places whose names are looked for beside those of the country packs (settlements, above all).
    pub places: Option<&'a Places>,
    /// What sort of document it is; `None` lets the engine tell by its headings.
    pub kind: Option<DocumentKind>,
    /// Whether it is in force; a draft or an expired document addresses nobody.
    pub in_force: bool,
}

impl<'a> Input<'a> {
    /// A document in force of which nothing else is known.
    pub const fn new(file: FileId, text: &'a Text) -> Self {
        Self { file, text, country: None, places: None, kind: None, in_force: true }
    }
}
