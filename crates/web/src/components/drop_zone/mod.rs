//! Where files are given: an ordinary choice of files that, with a script, also takes what is dropped on it.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

use super::{Icon, field};

/// A choice of many files. With a script it takes dropped files, and lists names and sizes before anything is sent.
/// It stands in a form with [`super::PostForm::files`].
#[derive(Clone, Debug)]
#[must_use]
pub struct DropZone {
    words: Words,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    accept: Option<String>,
    limit: Option<u64>,
}

impl DropZone {
    /// A choice of files that are sent under this name.
    pub fn new(words: Words, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            words,
            name: name.into(),
            label: label.into(),
            hint: None,
            error: None,
            accept: None,
            limit: None,
        }
    }

    /// What kinds of files, where they come from.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What was wrong with the files that were sent, and what to do.
    pub fn error(mut self, error: Option<impl Into<String>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// The endings that the choice offers first: `.xlsx,.csv`.
    pub fn accept(mut self, endings: impl Into<String>) -> Self {
        self.accept = Some(endings.into());
        self
    }

    /// How many bytes a file may have; a larger one is told before it is sent.
    pub fn limit(mut self, bytes: u64) -> Self {
        self.limit = Some(bytes);
        self
    }

    fn input(&self, id: &str) -> Markup {
        let hint = self.hint.as_ref().map(|_| format!("{id}-hint"));
        let error = self.error.as_ref().map(|_| format!("{id}-error"));
        let described: Vec<String> = hint.into_iter().chain(error).collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        html! {
            input type="file" id=(id) name=(self.name) multiple accept=[&self.accept]
                aria-describedby=[described] aria-invalid=[self.error.as_ref().map(|_| "true")];
        }
    }
}

impl Render for DropZone {
    fn render(&self) -> Markup {
        let id = field::id_of(&self.name);
        html! {
            div.field.drop.wrong[self.error.is_some()] data-drop data-limit=[self.limit]
                data-too-large=(self.words.web_file_too_large()) {
                label for=(id) { (self.label) }
                @if let Some(hint) = &self.hint { p.hint id={ (id) "-hint" } { (hint) } }
                @if let Some(error) = &self.error { p.error id={ (id) "-error" } { (Icon::Error) (error) } }
                div.area {
                    p hidden data-drop-hint { (Icon::File) " " (self.words.web_drop_here()) }
                    (self.input(&id))
                }
                ul.given hidden aria-live="polite" aria-label=(self.words.web_files_chosen()) {}
            }
        }
    }
}
