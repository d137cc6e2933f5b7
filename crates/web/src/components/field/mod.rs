//! Fields of a form: a label, perhaps a hint and an error, and the control that takes the answer.

mod choice;
mod control;
pub(super) mod examples;

pub use choice::Choice;
use control::{Control, Line};

use maud::{Markup, Render, html};
use words::Words;

use super::Icon;

/// How long an answer is expected to be; the box says so by its width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// A few digits.
    Short,
    /// A word or two.
    Middle,
    /// A line of text.
    #[default]
    Full,
}

/// One question of a form.
///
/// ```
/// use maud::Render;
/// use web::components::{Field, Width};
/// let year = Field::number("year", "Year").value("2026").width(Width::Short).render().into_string();
/// assert!(year.contains(r#"<label for="field-year">Year</label>"#));
/// assert!(year.contains(r#"inputmode="decimal""#));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Field {
    name: String,
    id: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    value: String,
    autocomplete: Option<&'static str>,
    optional: Option<String>,
    width: Width,
    control: Control,
}

/// The id of the control of a field, to which an error summary leads.
pub fn id_of(name: &str) -> String {
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    format!("field-{}", name.chars().map(plain).collect::<String>())
}

impl Field {
    /// A line of text.
    pub fn text(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Line(Line::Text))
    }

    /// A passphrase; `words` name the button that shows what is typed.
    pub fn passphrase(words: Words, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Passphrase(words))
    }

    /// A number: whole, with decimals, or an amount, as the language writes it.
    pub fn number(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Line(Line::Number)).width(Width::Middle)
    }

    /// A day; the value is written `2026-11-22`.
    pub fn date(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Line(Line::Date)).width(Width::Middle)
    }

    /// Words to look for.
    pub fn search(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Line(Line::Search))
    }

    /// Several lines of text.
    pub fn area(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Area { rows: 5 })
    }

    /// One of many, in a list that unfolds. For up to seven, [`Field::radios`] is easier to use.
    pub fn select(
        name: impl Into<String>,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = Choice>,
    ) -> Self {
        Self::new(name, label, Control::Select(choices.into_iter().collect()))
    }

    /// One of a few.
    pub fn radios(
        name: impl Into<String>,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = Choice>,
    ) -> Self {
        Self::new(name, label, Control::Radios(choices.into_iter().collect()))
    }

    /// Any of a few; each chosen one is sent under the same name.
    pub fn checkboxes(
        name: impl Into<String>,
        label: impl Into<String>,
        choices: impl IntoIterator<Item = Choice>,
    ) -> Self {
        Self::new(name, label, Control::Checkboxes(choices.into_iter().collect()))
    }

    /// One box to tick, with its label beside it; it sends `yes`.
    pub fn tick(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Tick)
    }

    /// A file. For many files at once there is [`super::DropZone`].
    pub fn file(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self::new(name, label, Control::Line(Line::File))
    }

    fn new(name: impl Into<String>, label: impl Into<String>, control: Control) -> Self {
        let name = name.into();
        Self {
            id: id_of(&name),
            name,
            label: label.into(),
            hint: None,
            error: None,
            value: String::new(),
            autocomplete: None,
            optional: None,
            width: Width::Full,
            control,
        }
    }

    /// What helps to answer: form, source, an example.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What is wrong with the answer, and what to do; `None` leaves the field as it is.
    pub fn error(mut self, error: Option<impl Into<String>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// The answer so far; for choices, the value that is chosen. A passphrase and a file are never filled in.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// What a browser may fill in: `username`, `current-password`, `new-password`, `name`, `one-time-code`, `off`.
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// The answer may be left out, and the label says so.
    pub fn optional(mut self, words: Words) -> Self {
        self.optional = Some(words.web_optional());
        self
    }

    /// How long an answer is expected to be.
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    /// How many lines of text are seen at once.
    pub fn rows(mut self, rows: u8) -> Self {
        if let Control::Area { rows: lines } = &mut self.control {
            *lines = rows;
        }
        self
    }

    /// Another id, where two forms of a page ask for the same name.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// The ids that describe the control: hint first, then error.
    fn described_by(&self) -> Option<String> {
        let hint = self.hint.as_ref().map(|_| format!("{}-hint", self.id));
        let error = self.error.as_ref().map(|_| format!("{}-error", self.id));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (one, other) => one.or(other),
        }
    }

    fn label_words(&self) -> Markup {
        html! { (self.label) @if let Some(optional) = &self.optional { " " span.optional { (optional) } } }
    }

    /// Hint and error, between the label and the control.
    fn notes(&self) -> Markup {
        html! {
            @if let Some(hint) = &self.hint { p.hint id={ (self.id) "-hint" } { (hint) } }
            @if let Some(error) = &self.error { p.error id={ (self.id) "-error" } { (Icon::Error) (error) } }
        }
    }

    fn group(&self) -> Markup {
        html! {
            fieldset.field.wrong[self.error.is_some()] aria-describedby=[self.described_by()] {
                legend { (self.label_words()) }
                (self.notes())
                (self.control(None))
            }
        }
    }

    fn single(&self) -> Markup {
        let tick = matches!(self.control, Control::Tick);
        let label = html! { label for=(self.id) { (self.label_words()) } };
        html! {
            div.field.wrong[self.error.is_some()] {
                @if !tick { (label) }
                (self.notes())
                @if tick {
                    div.choice { (self.control(self.described_by())) (label) }
                } @else {
                    (self.control(self.described_by()))
                }
            }
        }
    }
}

impl Render for Field {
    fn render(&self) -> Markup {
        if matches!(self.control, Control::Radios(_) | Control::Checkboxes(_)) {
            self.group()
        } else {
            self.single()
        }
    }
}
