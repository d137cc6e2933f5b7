//! The outcome of a check as a table for the terminal, as JSON, and as one self-contained page.
//!
//! A caller runs the engines and the chain, fills one [`Outcome`], hides its small counts with [`Outcome::hide_small`]
//! unless a person asked for raw figures, and renders it in one language. Renderers decide nothing: what may be shown
//! is settled before.
//!
//! | module | holds |
//! | --- | --- |
//! | [`outcome`] | everything that one check found, ready to be shown |
//! | `small` | which counts of people are hidden, over the rows of the chain and the pyramid together |
//! | [`whereabouts`] | a spot in a file, in words and as parts |
//! | [`wording`] | what is said of a row and its links, wherever they are shown |
//! | [`mod@text`], [`json`], [`html`] | the three renderings |

pub mod documents;
pub mod html;
pub mod json;
pub mod outcome;
mod small;
pub mod text;
pub mod whereabouts;
pub mod wording;

pub use outcome::{File, Outcome};
