//! A thing among others of its kind, with a heading of its own.

pub(super) mod examples;

use maud::{Markup, Render, html};

/// A card: a heading, perhaps a link to the thing itself, and what matters of it.
#[derive(Clone, Debug)]
#[must_use]
pub struct Card {
    heading: String,
    href: Option<String>,
    id: Option<String>,
    beside: Markup,
    body: Markup,
}

impl Card {
    /// A card with this heading. It stands below a heading of the second level.
    pub fn new(heading: impl Into<String>) -> Self {
        Self {
            heading: heading.into(),
            href: None,
            id: None,
            beside: Markup::default(),
            body: Markup::default(),
        }
    }

    /// The heading leads there.
    pub fn to(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// An id, so that a link can lead to it.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What stands beside the heading: a tag, a date.
    pub fn beside(mut self, beside: impl Render) -> Self {
        self.beside = beside.render();
        self
    }

    /// What matters of the thing.
    pub fn body(mut self, body: impl Render) -> Self {
        self.body = body.render();
        self
    }
}

impl Render for Card {
    fn render(&self) -> Markup {
        html! {
            article.card id=[&self.id] {
                header {
                    h3 {
                        @match &self.href { Some(href) => a href=(href) { (self.heading) }, None => (self.heading) }
                    }
                    (self.beside)
                }
                (self.body)
            }
        }
    }
}
