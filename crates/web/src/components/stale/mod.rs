//! Two people changed one thing: both versions side by side.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

use super::{Banner, Column, Row, Table, Tag, Tone};

/// What the person typed beside what somebody else saved meanwhile. Below it the room shows the form again, with what
/// was typed, so that nothing is lost and the next save is a decision.
#[derive(Clone, Debug)]
#[must_use]
pub struct Stale {
    words: Words,
    who: String,
    when: String,
    fields: Vec<(String, String, String)>,
}

impl Stale {
    /// Who saved meanwhile, and when, as the reader reads it.
    pub fn new(words: Words, who: impl Into<String>, when: impl Into<String>) -> Self {
        Self { words, who: who.into(), when: when.into(), fields: Vec::new() }
    }

    /// A field: its name, what was typed here, what is saved now.
    pub fn field(
        mut self,
        name: impl Into<String>,
        typed: impl Into<String>,
        saved: impl Into<String>,
    ) -> Self {
        self.fields.push((name.into(), typed.into(), saved.into()));
        self
    }

    fn row(&self, (name, typed, saved): &(String, String, String)) -> Row {
        let differs = typed != saved;
        let head = html! {
            (name) @if differs { " " (Tag::new(self.words.web_stale_differs()).tone(Tone::Look)) }
        };
        Row::of(head).cell(self.value(typed)).cell(self.value(saved)).marked(differs)
    }

    fn value(&self, value: &str) -> Markup {
        html! { @if value.is_empty() { span.soft { (self.words.web_stale_empty()) } } @else { span.typed { (value) } } }
    }
}

impl Render for Stale {
    fn render(&self) -> Markup {
        let table = Table::new("stale", self.words.web_stale_both())
            .columns([
                Column::text(self.words.web_stale_field()),
                Column::text(self.words.web_stale_yours()),
                Column::text(self.words.web_stale_saved()),
            ])
            .rows(self.fields.iter().map(|field| self.row(field)))
            .stacked();
        let what_now = html! { p { (self.words.web_stale_what_now()) } };
        html! {
            (Banner::warning(self.words.web_stale_happened(&self.when, &self.who)).more(what_now).announced())
            (table)
        }
    }
}
