//! A word that stands for a state.

pub(super) mod examples;

use maud::{Markup, Render, html};

/// How a tag is set; the word says what it means, and the colour only repeats it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    #[default]
    Plain,
    /// Done, in force, accepted.
    Good,
    /// Waits for somebody.
    Look,
    /// Held, refused, broken.
    Stop,
    /// Not ours, not yet, no longer.
    Faint,
}

/// A word that stands for a state: `in force`, `held`, `draft`.
#[derive(Clone, Debug)]
#[must_use]
pub struct Tag {
    text: String,
    tone: Tone,
}

impl Tag {
    /// A plain tag.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), tone: Tone::Plain }
    }

    /// The same in another tone.
    pub fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }
}

impl Render for Tag {
    fn render(&self) -> Markup {
        let class = match self.tone {
            Tone::Plain => "tag",
            Tone::Good => "tag good",
            Tone::Look => "tag look",
            Tone::Stop => "tag stop",
            Tone::Faint => "tag faint",
        };
        html! { span class=(class) { (self.text) } }
    }
}
