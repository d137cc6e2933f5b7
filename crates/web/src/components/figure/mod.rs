//! A figure with its state: six kinds of "no number" that never look like each other or like zero.

pub(super) mod examples;

use base::{Period, Reading, State, Unit};
use maud::{Markup, Render, html};
use words::Words;

use super::Icon;

/// What is known of a quantity: a value, a range, or the word and the sign of its state.
///
/// ```
/// use base::{Language, Reading, Unit};
/// use maud::Render;
/// use web::components::Shown;
/// let words = words::Words::new(Language::En);
/// let three = Shown::new(words, Reading::count(3)).unit(Unit::Activities).render().into_string();
/// assert!(three.contains("3 activities"));
/// let none = Shown::new(words, Reading::NotCollected).render().into_string();
/// assert!(none.contains("not collected") && none.contains("<svg"));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Shown {
    words: Words,
    reading: Reading,
    unit: Option<Unit>,
    as_of: Option<Period>,
    evidence: Option<String>,
}

impl Shown {
    /// What is known of a quantity.
    pub fn new(words: Words, reading: Reading) -> Self {
        Self { words, reading, unit: None, as_of: None, evidence: None }
    }

    /// With its unit in the right plural form; not in a column whose heading names the unit.
    pub fn unit(mut self, unit: Unit) -> Self {
        self.unit = Some(unit);
        self
    }

    /// The time it speaks of.
    pub fn as_of(mut self, period: Option<Period>) -> Self {
        self.as_of = period;
        self
    }

    /// Where its evidence stands.
    pub fn evidence(mut self, href: impl Into<String>) -> Self {
        self.evidence = Some(href.into());
        self
    }

    /// The value with its unit, the range, or the name of the state; an estimate without a range is called one.
    fn text(&self) -> String {
        let bare = self.words.reading(&self.reading);
        match (self.reading, self.unit) {
            (Reading::Known(base::Value::Whole(_) | base::Value::Decimal(_)), Some(unit)) => {
                self.words.amount(unit, self.reading.number().unwrap_or_default())
            }
            (Reading::Estimated(_, None), _) => format!("{bare} ({})", self.words.state(State::Estimated)),
            _ => bare,
        }
    }
}

impl Render for Shown {
    fn render(&self) -> Markup {
        let state = self.reading.state();
        let inner = html! { @if let Some(icon) = Icon::of_state(state) { (icon) " " } (self.text()) };
        html! {
            span.shown.state[self.reading.value().is_none()] {
                @match &self.evidence { Some(href) => a href=(href) { (inner) }, None => (inner) }
                @if let Some(period) = self.as_of { " " small { (self.words.period(period)) } }
            }
        }
    }
}

/// A figure that matters, large, under its name.
#[derive(Clone, Debug)]
#[must_use]
pub struct Tile {
    label: String,
    shown: Shown,
    note: Option<String>,
}

impl Tile {
    /// A figure under its name.
    pub fn new(label: impl Into<String>, shown: Shown) -> Self {
        Self { label: label.into(), shown, note: None }
    }

    /// What helps to read it right.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    fn entry(&self) -> Markup {
        html! {
            div {
                dt { (self.label) }
                dd { (self.shown) }
                @if let Some(note) = &self.note { dd.note { (note) } }
            }
        }
    }
}

/// Several figures that matter, beside each other.
#[derive(Clone, Debug)]
pub struct Tiles(pub Vec<Tile>);

impl Render for Tiles {
    fn render(&self) -> Markup {
        html! { dl.tiles { @for tile in &self.0 { (tile.entry()) } } }
    }
}
