//! The controls that take an answer.

use maud::{Markup, html};
use words::Words;

use super::{Choice, Field, Width};

/// What takes the answer.
#[derive(Clone, Debug)]
pub(super) enum Control {
    Line(Line),
    Passphrase(Words),
    Area { rows: u8 },
    Select(Vec<Choice>),
    Radios(Vec<Choice>),
    Checkboxes(Vec<Choice>),
    Tick,
}

/// Controls of one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    Text,
    Number,
    Date,
    Search,
    File,
}

impl Line {
    /// A number is typed as text: `type="number"` refuses the decimal comma in some browsers and loses what was typed.
    const fn kind(self) -> &'static str {
        match self {
            Self::Text | Self::Number => "text",
            Self::Date => "date",
            Self::Search => "search",
            Self::File => "file",
        }
    }
}

impl Width {
    const fn class(self) -> Option<&'static str> {
        match self {
            Self::Short => Some("short"),
            Self::Middle => Some("middle"),
            Self::Full => None,
        }
    }
}

impl Field {
    /// The control; for a group of choices the description stands on the group.
    pub(super) fn control(&self, described_by: Option<String>) -> Markup {
        match &self.control {
            Control::Line(line) => self.line(*line, described_by),
            Control::Passphrase(words) => self.passphrase_line(*words, described_by),
            Control::Area { rows } => html! {
                textarea id=(self.id) name=(self.name) rows=(rows) aria-describedby=[described_by]
                    aria-invalid=[self.invalid()] { (self.first_line_kept()) }
            },
            Control::Select(choices) => self.unfolding(choices, described_by),
            Control::Radios(choices) => self.boxes("radio", choices),
            Control::Checkboxes(choices) => self.boxes("checkbox", choices),
            Control::Tick => html! {
                input type="checkbox" id=(self.id) name=(self.name) value="yes" checked[self.value == "yes"]
                    aria-describedby=[described_by] aria-invalid=[self.invalid()];
            },
        }
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    /// A browser drops a line break at the very beginning of a text area.
    fn first_line_kept(&self) -> Markup {
        html! { @if self.value.starts_with('\n') { "\n" } (self.value) }
    }

    fn line(&self, line: Line, described_by: Option<String>) -> Markup {
        let value = (line != Line::File && !self.value.is_empty()).then_some(&self.value);
        let inputmode = (line == Line::Number).then_some("decimal");
        html! {
            input class=[self.width.class()] type=(line.kind()) id=(self.id) name=(self.name) value=[value]
                inputmode=[inputmode] autocomplete=[self.autocomplete] aria-describedby=[described_by]
                aria-invalid=[self.invalid()];
        }
    }

    /// A script shows the button and lets it show what is typed.
    fn passphrase_line(&self, words: Words, described_by: Option<String>) -> Markup {
        html! {
            div.reveal {
                input type="password" id=(self.id) name=(self.name) autocomplete=[self.autocomplete]
                    autocapitalize="none" spellcheck="false" aria-describedby=[described_by]
                    aria-invalid=[self.invalid()];
                button.button.secondary type="button" hidden aria-controls=(self.id)
                    data-reveal=(words.web_hide_passphrase()) { (words.web_show_passphrase()) }
            }
        }
    }

    fn unfolding(&self, choices: &[Choice], described_by: Option<String>) -> Markup {
        html! {
            select class=[self.width.class()] id=(self.id) name=(self.name) autocomplete=[self.autocomplete]
                aria-describedby=[described_by] aria-invalid=[self.invalid()] {
                @for choice in choices {
                    option value=(choice.value) selected[self.is_chosen(choice)] { (choice.label) }
                }
            }
        }
    }

    /// The first box has the id of the field, so that an error summary leads to it.
    fn boxes(&self, kind: &'static str, choices: &[Choice]) -> Markup {
        html! {
            div.choices {
                @for (index, choice) in choices.iter().enumerate() {
                    @let id = if index == 0 { self.id.clone() } else { format!("{}-{}", self.id, index + 1) };
                    @let hint = choice.hint.as_ref().map(|_| format!("{id}-about"));
                    div.choice {
                        input type=(kind) id=(id) name=(self.name) value=(choice.value)
                            checked[self.is_chosen(choice)] aria-describedby=[&hint];
                        label for=(id) { (choice.label) }
                        @if let Some(text) = &choice.hint { p.hint id=[&hint] { (text) } }
                    }
                }
            }
        }
    }

    fn is_chosen(&self, choice: &Choice) -> bool {
        choice.chosen || choice.value == self.value
    }
}
