//! Something to know, between the head of a page and its content.

pub(super) mod examples;

use maud::{Markup, Render, html};

use super::{Icon, Marked};

/// What a notice is about; shape and words say it before colour does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Done,
    Note,
    Warning,
    Error,
}

impl About {
    const fn class_and_icon(self) -> (&'static str, Icon) {
        match self {
            Self::Done => ("notice done", Icon::Done),
            Self::Note => ("notice", Icon::Note),
            Self::Warning => ("notice warning", Icon::Warning),
            Self::Error => ("notice error", Icon::Error),
        }
    }
}

/// Something to know about this page or about what was just done.
#[derive(Clone, Debug)]
#[must_use]
pub struct Banner {
    about: About,
    text: String,
    more: Markup,
    announced: bool,
}

impl Banner {
    /// What was asked for is done.
    pub fn done(text: impl Into<String>) -> Self {
        Self::new(About::Done, text)
    }

    /// Good to know.
    pub fn note(text: impl Into<String>) -> Self {
        Self::new(About::Note, text)
    }

    /// Please look.
    pub fn warning(text: impl Into<String>) -> Self {
        Self::new(About::Warning, text)
    }

    /// It did not work.
    pub fn error(text: impl Into<String>) -> Self {
        Self::new(About::Error, text)
    }

    fn new(about: About, text: impl Into<String>) -> Self {
        Self { about, text: text.into(), more: Markup::default(), announced: false }
    }

    /// What belongs below it: a sentence, a list, a button.
    pub fn more(mut self, more: impl Render) -> Self {
        self.more = more.render();
        self
    }

    /// It tells of the step before this page: it takes the focus when the page opens, so that it is said first.
    pub fn announced(mut self) -> Self {
        self.announced = true;
        self
    }
}

impl Render for Banner {
    fn render(&self) -> Markup {
        let (class, icon) = self.about.class_and_icon();
        let (role, tabindex) = self.announced.then_some(("status", "-1")).unzip();
        html! {
            div class=(class) role=[role] tabindex=[tabindex] autofocus[self.announced] {
                (icon)
                div { p { (Marked(&self.text)) } (self.more) }
            }
        }
    }
}
