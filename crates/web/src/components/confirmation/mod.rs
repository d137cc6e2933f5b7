//! Asking once more, before something that takes away.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

use super::{Button, Buttons, Field, Marked, PostForm};
use crate::Frame;

/// What will happen, a button that does it, and a way back. The heading of the page asks the question.
#[derive(Clone, Debug)]
#[must_use]
pub struct Confirmation<'a> {
    words: Words,
    form: PostForm<'a>,
    consequences: Vec<String>,
    fields: Vec<Field>,
    confirm: Button,
    back: String,
}

impl<'a> Confirmation<'a> {
    /// A form that is posted to `action` by `confirm`; `back` is where the person came from.
    pub fn new(
        frame: &'a Frame,
        action: impl Into<String>,
        confirm: Button,
        back: impl Into<String>,
    ) -> Self {
        Self {
            words: frame.words,
            form: PostForm::new(frame, action),
            consequences: Vec::new(),
            fields: Vec::new(),
            confirm,
            back: back.into(),
        }
    }

    /// Something that will happen, as a whole sentence.
    pub fn consequence(mut self, consequence: impl Into<String>) -> Self {
        self.consequences.push(consequence.into());
        self
    }

    /// Something to fill in: the reason, for example.
    pub fn field(mut self, field: Field) -> Self {
        self.fields.push(field);
        self
    }
}

impl Render for Confirmation<'_> {
    fn render(&self) -> Markup {
        let back = Button::secondary(self.words.web_go_back()).to(&self.back);
        let inside = html! {
            @for field in &self.fields { (field) }
            (Buttons::new([self.confirm.clone(), back]))
        };
        html! {
            div.confirmation {
                @if !self.consequences.is_empty() {
                    p { (self.words.web_confirm_happens()) }
                    ul { @for consequence in &self.consequences { li { (Marked(consequence)) } } }
                }
                (self.form.clone().body(inside))
            }
        }
    }
}
