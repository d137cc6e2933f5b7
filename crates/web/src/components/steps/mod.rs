//! Where somebody is in a task of several steps, and how far a long task has come.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Done,
    Now,
    Ahead,
}

#[derive(Clone, Debug)]
struct Step {
    text: String,
    href: Option<String>,
    stage: Stage,
}

/// The steps of a task: done, now, ahead.
#[derive(Clone, Debug)]
#[must_use]
pub struct Steps {
    words: Words,
    label: String,
    all: Vec<Step>,
}

impl Steps {
    /// A task with this name.
    pub fn new(words: Words, label: impl Into<String>) -> Self {
        Self { words, label: label.into(), all: Vec::new() }
    }

    /// A step that is done; an address leads back to it.
    pub fn done(self, text: impl Into<String>, href: Option<String>) -> Self {
        self.step(text, href, Stage::Done)
    }

    /// The step at hand.
    pub fn now(self, text: impl Into<String>) -> Self {
        self.step(text, None, Stage::Now)
    }

    /// A step that comes later.
    pub fn ahead(self, text: impl Into<String>) -> Self {
        self.step(text, None, Stage::Ahead)
    }

    fn step(mut self, text: impl Into<String>, href: Option<String>, stage: Stage) -> Self {
        self.all.push(Step { text: text.into(), href, stage });
        self
    }

    fn shown(&self, step: &Step) -> Markup {
        html! {
            @match &step.href { Some(href) => a href=(href) { (step.text) }, None => span { (step.text) } }
            @if step.stage == Stage::Done { span.said { ", " (self.words.web_step_done()) } }
        }
    }
}

impl Render for Steps {
    fn render(&self) -> Markup {
        html! {
            nav aria-label=(self.label) {
                ol.steps {
                    @for step in &self.all {
                        @let class = match step.stage { Stage::Done => "done", Stage::Now => "now", Stage::Ahead => "ahead" };
                        li class=(class) aria-current=[(step.stage == Stage::Now).then_some("step")] {
                            (self.shown(step))
                        }
                    }
                }
            }
        }
    }
}

/// How far a long task has come, in words and as a bar.
#[derive(Clone, Debug)]
#[must_use]
pub struct Progress {
    id: String,
    text: String,
    done: u64,
    of: u64,
}

impl Progress {
    /// So much done of so much; `text` says it in words: `3 of 12 files`.
    pub fn new(id: impl Into<String>, text: impl Into<String>, done: u64, of: u64) -> Self {
        Self { id: id.into(), text: text.into(), done, of }
    }
}

impl Render for Progress {
    fn render(&self) -> Markup {
        html! {
            div.progress {
                label for=(self.id) { (self.text) }
                progress id=(self.id) value=(self.done.min(self.of)) max=(self.of.max(1)) { (self.text) }
            }
        }
    }
}
