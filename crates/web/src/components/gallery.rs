//! Every example of every component, on one page: for people who look, for tests, for axe.

use maud::{Markup, PreEscaped, html};
use words::Words;

use super::{
    banner, breadcrumbs, button, card, chart, confirmation, definitions, disclosure, document_text,
    drop_zone, empty, error_summary, evidence, fault, field, figure, filters, finding, head, paging, passage,
    post_form, rings, stale, steps, table, tabs, tag,
};
use crate::Frame;

/// One way in which a component is used. Its words are texts that the program has anyway, so that they stand here in
/// every language at their true length.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its code within the component: `with-error`.
    pub name: &'static str,
    /// The component.
    pub shown: Markup,
}

impl Example {
    /// An example of this name.
    pub(super) fn of(name: &'static str, shown: &impl maud::Render) -> Self {
        Self { name, shown: shown.render() }
    }
}

/// A component: its folder, and its examples.
pub(super) type Part = (&'static str, fn(Words) -> Vec<Example>);

/// Every component, in the order of the gallery.
pub(super) const PARTS: [Part; 28] = [
    ("head", head::examples::all),
    ("breadcrumbs", breadcrumbs::examples::all),
    ("banner", banner::examples::all),
    ("tabs", tabs::examples::all),
    ("steps", steps::examples::all),
    ("rings", rings::examples::all),
    ("figure", figure::examples::all),
    ("evidence", evidence::examples::all),
    ("finding", finding::examples::all),
    ("passage", passage::examples::all),
    ("document_text", document_text::examples::all),
    ("chart", chart::examples::all),
    ("filters", filters::examples::all),
    ("table", table::examples::all),
    ("paging", paging::examples::all),
    ("card", card::examples::all),
    ("definitions", definitions::examples::all),
    ("tag", tag::examples::all),
    ("disclosure", disclosure::examples::all),
    ("empty", empty::examples::all),
    ("button", button::examples::all),
    ("field", field::examples::all),
    ("drop_zone", drop_zone::examples::all),
    ("post_form", post_form::examples::all),
    ("error_summary", error_summary::examples::all),
    ("confirmation", confirmation::examples::all),
    ("stale", stale::examples::all),
    ("fault", fault::examples::all),
];

/// Every example of every component, under headings of the second level; their ids stay from build to build.
pub fn gallery(words: Words) -> Markup {
    html! {
        @for (part, examples) in PARTS {
            section id={ "part-" (part) } aria-labelledby={ "part-" (part) "-name" } {
                h2 id={ "part-" (part) "-name" } { code { (part) } }
                @for example in examples(words) {
                    div.example id={ "example-" (part) "-" (example.name) } {
                        p.soft { code { (example.name) } }
                        (still(&example.shown))
                    }
                }
            }
        }
    }
}

/// Without the wish for the focus: the page of all parts would open at the last of them that has it.
fn still(shown: &Markup) -> Markup {
    PreEscaped(shown.0.replace(" autofocus", ""))
}

/// A frame for examples: nobody is signed in, and its forms count nowhere.
pub(super) fn frame(words: Words) -> Frame {
    Frame::plain(words)
}
