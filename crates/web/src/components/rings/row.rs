//! One group as a row of rings on a line, with what can be done next.

use base::{Link, Status};
use maud::{Markup, PreEscaped, Render, html};
use words::Words;

use super::ring;

/// One ring of a row: the status of a link, the figure that matters most, and where its evidence stands.
#[derive(Clone, Debug)]
#[must_use]
pub struct Ring {
    link: Link,
    status: Status,
    headline: String,
    href: String,
}

impl Ring {
    /// The ring of a link, which leads to its evidence.
    pub fn new(link: Link, status: Status, href: impl Into<String>) -> Self {
        Self { link, status, headline: String::new(), href: href.into() }
    }

    /// The one figure or word that matters, below the ring; without it, the status is written there.
    pub fn headline(mut self, headline: impl Into<String>) -> Self {
        self.headline = headline.into();
        self
    }

    /// The ring as a link, with its link, its status and its figure in words.
    fn cell(&self, words: Words) -> Markup {
        html! {
            li class=(self.status.code()) {
                a href=(self.href) {
                    (ring(self.status))
                    b { (words.link(self.link)) } " "
                    @if self.headline.is_empty() {
                        span { (words.status(self.status)) }
                    } @else {
                        i { (words.status(self.status)) ", " }
                        span { (self.headline) }
                    }
                }
            }
        }
    }
}

#[derive(Clone, Debug)]
struct Step {
    link: Link,
    status: Status,
    why: Option<String>,
    what: Markup,
}

/// A group as a row of seven rings. The line is solid while the chain holds and dotted from the first break.
#[derive(Clone, Debug)]
#[must_use]
pub struct RingRow {
    words: Words,
    id: String,
    name: String,
    href: Option<String>,
    notes: Vec<String>,
    rings: Vec<Ring>,
    steps: Vec<Step>,
    quiet: bool,
    inside: Markup,
}

impl RingRow {
    /// The row of a group; `id` makes the ids inside unique in the page. It stands below a heading of the second level.
    pub fn new(words: Words, id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            words,
            id: id.into(),
            name: name.into(),
            href: None,
            notes: Vec::new(),
            rings: Vec::new(),
            steps: Vec::new(),
            quiet: false,
            inside: Markup::default(),
        }
    }

    /// The name leads to the page of the row.
    pub fn to(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// What a reader should know before the rings: the pair of figures, the reason, the first break.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }

    /// The next ring, in the order of the chain.
    pub fn ring(mut self, ring: Ring) -> Self {
        self.rings.push(ring);
        self
    }

    /// What can be done at a link, and why; steps at a break stand out.
    pub fn step(mut self, link: Link, status: Status, why: Option<String>, what: impl Render) -> Self {
        self.steps.push(Step { link, status, why, what: what.render() });
        self
    }

    /// Not looked at yet: without colour and without tasks.
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }

    /// What stands at the end of the row: its evidence, unfolding.
    pub fn inside(mut self, inside: impl Render) -> Self {
        self.inside = inside.render();
        self
    }

    /// The line behind the rings.
    fn line(&self) -> String {
        let statuses: Vec<Status> = self.rings.iter().map(|ring| ring.status).collect();
        charts::chain::rail(&statuses)
    }

    fn head(&self) -> Markup {
        html! {
            header {
                h3 id={ (self.id) "-name" } {
                    @match &self.href { Some(href) => a href=(href) { (self.name) }, None => (self.name) }
                }
                @for note in &self.notes { p { (note) } }
            }
        }
    }

    fn next(&self) -> Markup {
        html! {
            div.next {
                p id={ (self.id) "-next" } { (self.words.check_next()) }
                ul aria-labelledby={ (self.id) "-next" } {
                    @for step in &self.steps {
                        li class=(step.status.code()) {
                            b { (self.words.link(step.link)) } " "
                            span { @if let Some(why) = &step.why { span.why { (why) } " " } (step.what) }
                        }
                    }
                }
            }
        }
    }
}

impl Render for RingRow {
    fn render(&self) -> Markup {
        html! {
            article.ring-row.quiet[self.quiet] #(self.id) aria-labelledby={ (self.id) "-name" } {
                (self.head())
                div.rings {
                    div.line { (PreEscaped(self.line())) }
                    ul { @for ring in &self.rings { (ring.cell(self.words)) } }
                }
                @if !self.quiet && !self.steps.is_empty() { (self.next()) }
                @if !self.inside.0.is_empty() { div.inside { (self.inside) } }
            }
        }
    }
}
