//! Names and values below each other: what is known of one thing.

pub(super) mod examples;

use maud::{Markup, Render, html};

/// A list of names and values.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Definitions(Vec<Entry>);

#[derive(Clone, Debug)]
struct Entry {
    term: String,
    value: Markup,
    change: Option<(String, String)>,
}

impl Definitions {
    /// Without an entry yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A name and its value.
    pub fn entry(mut self, term: impl Into<String>, value: impl Render) -> Self {
        self.0.push(Entry { term: term.into(), value: value.render(), change: None });
        self
    }

    /// A link beside the last entry that leads to where it can be changed.
    pub fn change(mut self, text: impl Into<String>, href: impl Into<String>) -> Self {
        if let Some(entry) = self.0.last_mut() {
            entry.change = Some((text.into(), href.into()));
        }
        self
    }
}

impl Render for Definitions {
    fn render(&self) -> Markup {
        html! {
            dl.definitions {
                @for entry in &self.0 {
                    div {
                        dt { (entry.term) }
                        dd { (entry.value) }
                        @if let Some((text, href)) = &entry.change {
                            dd.change { a href=(href) { (text) span.said { ": " (entry.term) } } }
                        }
                    }
                }
            }
        }
    }
}
