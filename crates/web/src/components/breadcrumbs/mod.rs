//! The way back up from a page that lies deep.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

/// Links to the pages above this one, the highest first. The page itself is not among them: its heading follows.
#[derive(Clone, Debug)]
#[must_use]
pub struct Breadcrumbs {
    words: Words,
    links: Vec<(String, String)>,
}

impl Breadcrumbs {
    /// Without a link yet.
    pub fn new(words: Words) -> Self {
        Self { words, links: Vec::new() }
    }

    /// The next page on the way down.
    pub fn link(mut self, text: impl Into<String>, href: impl Into<String>) -> Self {
        self.links.push((text.into(), href.into()));
        self
    }
}

impl Render for Breadcrumbs {
    fn render(&self) -> Markup {
        html! {
            nav.breadcrumbs aria-label=(self.words.web_breadcrumbs()) {
                ol { @for (text, href) in &self.links { li { a href=(href) { (text) } } } }
            }
        }
    }
}
