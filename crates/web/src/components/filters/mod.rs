//! The bar above a list that says which part of it is shown.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

use super::{Button, Field};

/// A form that asks for the page again with other filters (GET, so that the address says what is shown).
#[derive(Clone, Debug)]
#[must_use]
pub struct Filters {
    words: Words,
    action: String,
    fields: Vec<Field>,
    kept: Vec<(String, String)>,
    chosen: Vec<(String, String)>,
    reset: Option<String>,
}

impl Filters {
    /// A bar for the page at this address.
    pub fn new(words: Words, action: impl Into<String>) -> Self {
        let action = action.into();
        Self { words, action, fields: Vec::new(), kept: Vec::new(), chosen: Vec::new(), reset: None }
    }

    /// A field to filter by.
    pub fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }

    /// Something of the address that stays as it is: the order of the list, for example.
    pub fn keep(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.kept.push((name.into(), value.into()));
        self
    }

    /// A filter that is set now, in words, and the address of the page without it.
    pub fn chosen(mut self, text: impl Into<String>, without: impl Into<String>) -> Self {
        self.chosen.push((text.into(), without.into()));
        self
    }

    /// The address of the page without any filter; shown when one is set.
    pub fn reset(mut self, href: impl Into<String>) -> Self {
        self.reset = Some(href.into());
        self
    }

    fn chosen_now(&self) -> Markup {
        html! {
            ul.chosen aria-label=(self.words.web_filters_chosen()) {
                @for (text, without) in &self.chosen {
                    li { a href=(without) { span.said { (self.words.web_filter_remove()) ": " } (text) } }
                }
                @if let Some(href) = &self.reset { li { a.all href=(href) { (self.words.web_filters_reset()) } } }
            }
        }
    }
}

impl Render for Filters {
    fn render(&self) -> Markup {
        html! {
            div.filters role="search" {
                form method="get" action=(self.action) {
                    @for (name, value) in &self.kept { input type="hidden" name=(name) value=(value); }
                    @for field in &self.fields { (field) }
                    (Button::secondary(self.words.web_filter_show()))
                }
                @if !self.chosen.is_empty() { (self.chosen_now()) }
            }
        }
    }
}
