//! Where there is nothing yet: why, and what to do next.

pub(super) mod examples;

use maud::{Markup, Render, html};

use super::{Button, Marked};

/// What stands in the place of a list that has nothing in it.
#[derive(Clone, Debug)]
#[must_use]
pub struct Empty {
    title: String,
    next: String,
    action: Option<Button>,
}

impl Empty {
    /// What is not there, and what to do next. There is no empty state without a next step.
    pub fn new(title: impl Into<String>, next: impl Into<String>) -> Self {
        Self { title: title.into(), next: next.into(), action: None }
    }

    /// The button that does it.
    pub fn action(mut self, action: Button) -> Self {
        self.action = Some(action);
        self
    }
}

impl Render for Empty {
    fn render(&self) -> Markup {
        html! {
            div.empty {
                p.name { (self.title) }
                p { (Marked(&self.next)) }
                @if let Some(action) = &self.action { (action) }
            }
        }
    }
}
