//! Views of one thing beside each other, each a page of its own.

pub(super) mod examples;

use maud::{Markup, Render, html};

/// Links that look like tabs. Each leads to a page, so the Back button and a bookmark do what they should.
#[derive(Clone, Debug)]
#[must_use]
pub struct Tabs {
    label: String,
    tabs: Vec<Tab>,
}

#[derive(Clone, Debug)]
struct Tab {
    text: String,
    href: String,
    count: Option<String>,
    current: bool,
}

impl Tabs {
    /// Tabs with this name, without one yet.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), tabs: Vec::new() }
    }

    /// A tab that leads to a page.
    pub fn tab(mut self, text: impl Into<String>, href: impl Into<String>, current: bool) -> Self {
        self.tabs.push(Tab { text: text.into(), href: href.into(), count: None, current });
        self
    }

    /// How many things wait behind the last tab, as the language writes it.
    pub fn count(mut self, count: impl Into<String>) -> Self {
        if let Some(tab) = self.tabs.last_mut() {
            tab.count = Some(count.into());
        }
        self
    }
}

impl Render for Tabs {
    fn render(&self) -> Markup {
        html! {
            nav.tabs aria-label=(self.label) {
                ul {
                    @for tab in &self.tabs {
                        li {
                            a href=(tab.href) aria-current=[tab.current.then_some("page")] {
                                (tab.text) @if let Some(count) = &tab.count { " " span.count { (count) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
