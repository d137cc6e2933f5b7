//! Where a figure comes from: file, sheet, cell; page and passage; the quote, as far as the reader may see it.

pub(super) mod examples;

use maud::{Markup, Render, html};
use words::Words;

use super::Icon;

/// One source: where it stands, in words, and what stands there.
#[derive(Clone, Debug)]
#[must_use]
pub struct Source {
    place: String,
    href: Option<String>,
    quote: Option<String>,
}

impl Source {
    /// A source at a place: `budget.xlsx, sheet “2026”, cell D18`.
    pub fn new(place: impl Into<String>) -> Self {
        Self { place: place.into(), href: None, quote: None }
    }

    /// Where the reader can open it.
    pub fn to(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// What stands there.
    pub fn quote(mut self, quote: impl Into<String>) -> Self {
        self.quote = Some(quote.into());
        self
    }
}

/// The sources of a figure, each on a line of its own.
#[derive(Clone, Debug)]
#[must_use]
pub struct Evidence {
    words: Words,
    sources: Vec<Source>,
    more: usize,
    ends_here: bool,
}

impl Evidence {
    /// Without a source yet; left like this it says that none is stated.
    pub fn new(words: Words) -> Self {
        Self { words, sources: Vec::new(), more: 0, ends_here: false }
    }

    /// One more source.
    pub fn source(mut self, source: Source) -> Self {
        self.sources.push(source);
        self
    }

    /// How many sources there are that are not listed.
    pub fn more(mut self, more: usize) -> Self {
        self.more = more;
        self
    }

    /// Behind this figure are people: the evidence ends at the protected total, and says so. Sources are not shown.
    pub fn ends_here(mut self) -> Self {
        self.ends_here = true;
        self
    }

    fn listed(&self, source: &Source) -> Markup {
        html! {
            li {
                (Icon::File)
                div {
                    @match &source.href { Some(href) => a href=(href) { (source.place) }, None => (source.place) }
                    @if let Some(quote) = &source.quote { blockquote { (self.words.evidence_quote(quote)) } }
                }
            }
        }
    }
}

impl Render for Evidence {
    fn render(&self) -> Markup {
        html! {
            @if self.ends_here {
                p.evidence-end { (Icon::Shield) " " (self.words.evidence_ends_here()) }
            } @else if self.sources.is_empty() {
                p.evidence-end { (self.words.evidence_none()) }
            } @else {
                ul.evidence {
                    @for source in &self.sources { (self.listed(source)) }
                    @if self.more > 0 { li.more { (self.words.evidence_more(self.more)) } }
                }
            }
        }
    }
}
