//! Figures to accessible SVG, each chart with its data table.
//!
//! Texts come in as the reader will see them: numbers written, words chosen. The drawings carry classes and
//! presentation attributes, never `style`, so that they pass a strict content policy and print through typst; the
//! attributes are the colours of paper, and a page sets its own (dark, high contrast) through the classes:
//!
//! | class | what it is | on white paper, contrast |
//! | --- | --- | --- |
//! | `chart-holds`, `chart-rail` | ring that holds, solid line | `#0e5a60`, 7.9 : 1 |
//! | `chart-tick` | the tick inside it | white on the above |
//! | `chart-weak`, `chart-weak-half` | half ring: outline and half | `#a15c00`, 5.2 : 1 |
//! | `chart-breaks` | open ring with a cut | `#a8321f`, 6.7 : 1 |
//! | `chart-cannot-say`, `chart-not-applicable`, `chart-protected` | dotted ring, dash, shield | `#6b7583`, 4.7 : 1 |
//! | `chart-thin`, `chart-gap` | line where nothing is judged, line after a break | decoration; the rings say the same |
//! | `chart-women`, `chart-men` | bars of the pyramid | `#0e5a60`, 7.9 : 1 and `#7a5195`, 6.1 : 1 |
//! | `chart-group`, `chart-other` | bar of a group; of universal or unattributed money | `#0e5a60`; `#6b7583` |
//! | `chart-pale` | the longer bar behind (planned) | outlined with the colour of its bar |
//! | `chart-hidden` | hatched: the value is not shown | `#6b7583` |
//! | `chart-area`, `chart-label`, `chart-quiet` | map area; text; lesser text | `#1b2430`, 15.7 : 1; `#5b6675`, 5.8 : 1 |
//!
//! Shape tells what colour tells: rings differ in form, women stand left and men right, a hidden bar is hatched, map
//! categories are patterns.

pub mod bars;
pub mod chain;
pub mod map;
pub mod pyramid;
mod svg;

pub use bars::{Bar, BarKind, Bars};
pub use map::{Area, Map};
pub use pyramid::{Band, Pyramid};

/// A drawing and the table that says the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// The SVG element, to stand in a page or in a document.
    pub svg: String,
    /// Its figures.
    pub table: DataTable,
}

/// The figures of a drawing, as texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DataTable {
    /// What the table is about.
    pub caption: String,
    /// The headings; the first column names the rows.
    pub head: Vec<String>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

/// A quantity that is drawn: its size, where it may be shown, and how it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Quantity {
    /// The size; `None` when it is not shown or not known, which is drawn hatched and never as zero.
    pub size: Option<f64>,
    /// The number as written, or the word that stands for it (`hidden`, `not collected`).
    pub label: String,
}

impl Quantity {
    /// A quantity of this size.
    pub fn of(size: f64, label: impl Into<String>) -> Self {
        Self { size: Some(size), label: label.into() }
    }

    /// A quantity that is not shown, and the word that says why.
    pub fn not_shown(label: impl Into<String>) -> Self {
        Self { size: None, label: label.into() }
    }

    /// The size as a length: finite and not below zero.
    pub(crate) fn length(&self) -> Option<f64> {
        self.size.filter(|size| size.is_finite()).map(|size| size.max(0.0))
    }
}
