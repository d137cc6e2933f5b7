//! The head of a page: where it is, what it is, what can be done with it as a whole.

pub(super) mod examples;

use maud::{Markup, Render, html};

use super::{Breadcrumbs, Buttons};

/// The head of a page, with its only first heading. Every page begins with one.
#[derive(Clone, Debug)]
#[must_use]
pub struct Head {
    heading: String,
    lead: Option<String>,
    above: Option<Breadcrumbs>,
    actions: Option<Buttons>,
}

impl Head {
    /// A head with this heading. It may say what the title in the tab must not: it is seen only by who sees the page.
    pub fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), lead: None, above: None, actions: None }
    }

    /// What this page is for, in a sentence or two.
    pub fn lead(mut self, lead: impl Into<String>) -> Self {
        self.lead = Some(lead.into());
        self
    }

    /// The way back up.
    pub fn below(mut self, breadcrumbs: Breadcrumbs) -> Self {
        self.above = Some(breadcrumbs);
        self
    }

    /// What can be done with the whole page.
    pub fn actions(mut self, actions: Buttons) -> Self {
        self.actions = Some(actions);
        self
    }
}

impl Render for Head {
    fn render(&self) -> Markup {
        html! {
            div.head {
                @if let Some(breadcrumbs) = &self.above { (breadcrumbs) }
                h1 { (self.heading) }
                @if let Some(lead) = &self.lead { p.lead { (lead) } }
                @if let Some(actions) = &self.actions { (actions) }
            }
        }
    }
}
