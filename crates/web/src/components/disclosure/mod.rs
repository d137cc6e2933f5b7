//! Something that unfolds: less important than what stands open, and there for who wants it.

pub(super) mod examples;

use maud::{Markup, Render, html};

/// A line that unfolds what stands behind it. It works without a script, and stays unfolded on paper.
#[derive(Clone, Debug)]
#[must_use]
pub struct Disclosure {
    summary: String,
    about: Option<String>,
    body: Markup,
    id: Option<String>,
    open: bool,
}

impl Disclosure {
    /// A line, and what stands behind it.
    pub fn new(summary: impl Into<String>, body: impl Render) -> Self {
        Self { summary: summary.into(), about: None, body: body.render(), id: None, open: false }
    }

    /// What it is about, said to a screen reader where several lines of a page read alike.
    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// An id, so that a link can lead to it.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether it stands open when the page opens.
    pub fn open(mut self, open: bool) -> Self {
        self.open = open;
        self
    }
}

impl Render for Disclosure {
    fn render(&self) -> Markup {
        html! {
            details.disclosure id=[&self.id] open[self.open] {
                summary { (self.summary) @if let Some(about) = &self.about { span.said { ": " (about) } } }
                div.inside { (self.body) }
            }
        }
    }
}
