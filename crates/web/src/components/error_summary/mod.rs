//! What is wrong with a form, above it, each with a link to its field.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

use super::field;

/// What is wrong with a form. It takes the focus when the page opens, so that a screen reader says it first.
///
/// ```
/// use base::Language;
/// use maud::Render;
/// use web::components::ErrorSummary;
/// let summary = ErrorSummary::new(words::Words::new(Language::En), [("year", "Write a year, for example 2026.")]);
/// assert!(summary.render().into_string().contains("<a href=\"#field-year\">"));
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ErrorSummary {
    words: Words,
    faults: Vec<(String, String)>,
}

impl ErrorSummary {
    /// The names of the fields, each with what is wrong, in the order of the form.
    pub fn new<N: AsRef<str>, T: Into<String>>(
        words: Words,
        faults: impl IntoIterator<Item = (N, T)>,
    ) -> Self {
        let link = |(name, text): (N, T)| (format!("#{}", field::id_of(name.as_ref())), text.into());
        Self { words, faults: faults.into_iter().map(link).collect() }
    }
}

impl Render for ErrorSummary {
    fn render(&self) -> Markup {
        html! {
            @if !self.faults.is_empty() {
                div.errors role="alert" tabindex="-1" autofocus aria-labelledby="errors-name" {
                    h2 #errors-name { (self.words.web_problems(self.faults.len())) }
                    ul { @for (href, text) in &self.faults { li { a href=(href) { (text) } } } }
                }
            }
        }
    }
}
