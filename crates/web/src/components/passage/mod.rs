//! A passage of a document, with what was found in it marked on the spot.

pub(super) mod examples;
mod marked;

pub use marked::Mark;
pub(super) use marked::{marked, slice};

use base::Language;
use maud::{Markup, Render, html};
use words::Words;

/// A passage: its words with marks, its page, and what a person can say of it.
#[derive(Clone, Debug)]
#[must_use]
pub struct Passage {
    words: Words,
    id: String,
    text: String,
    marks: Vec<Mark>,
    page: Option<u32>,
    language: Option<Language>,
    remarks: Markup,
    below: Markup,
}

impl Passage {
    /// A passage with this id, so that evidence can lead to it.
    pub fn new(words: Words, id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            words,
            id: id.into(),
            text: text.into(),
            marks: Vec::new(),
            page: None,
            language: None,
            remarks: Markup::default(),
            below: Markup::default(),
        }
    }

    /// What was found in it; marks may overlap.
    pub fn marks(mut self, marks: impl IntoIterator<Item = Mark>) -> Self {
        self.marks.extend(marks);
        self
    }

    /// The page, from 1.
    pub fn page(mut self, page: Option<u32>) -> Self {
        self.page = page;
        self
    }

    /// The language it is written in, so that a screen reader speaks it right.
    pub fn language(mut self, language: Language) -> Self {
        self.language = (language != Language::Unknown).then_some(language);
        self
    }

    /// What it is: its role, its step on the ladder.
    pub fn remarks(mut self, remarks: impl Render) -> Self {
        self.remarks = remarks.render();
        self
    }

    /// What can be said or done about it: a form, a reply.
    pub fn below(mut self, below: impl Render) -> Self {
        self.below = below.render();
        self
    }
}

impl Render for Passage {
    fn render(&self) -> Markup {
        html! {
            div.passage id=(self.id) {
                p.about {
                    @if let Some(page) = self.page { span.page { (self.words.web_passage_page(page)) } " " }
                    (self.remarks)
                }
                p.text lang=[self.language.map(Language::code)] { (marked::marked(self.words, &self.text, &self.marks)) }
                (self.below)
            }
        }
    }
}
