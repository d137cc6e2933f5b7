//! The list of documents, and what each says of the focus groups.

use access::Verb;
use base::{FigureName, PlaceCode};
use maud::{Markup, html};
use web::{
    Frame,
    components::{Button, Card, Empty, Head},
};

use super::{scale, tags};
use crate::{
    HERE,
    pages::All,
    store::{Document, Focus, Step},
};

/// What the page shows.
pub struct Documents<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// Every document, and what it says of the focus groups.
    pub all: &'a All,
}

/// The page.
pub fn documents(view: &Documents<'_>) -> Markup {
    let words = view.frame.words;
    html! {
        (Head::new(words.documents_room()).lead(words.documents_lead()))
        @if view.all.documents.is_empty() {
            (nothing(view.frame))
        } @else {
            h2.said { (words.documents_all()) }
            @for document in &view.all.documents { (card(view, document)) }
            (scale::legend(words))
        }
    }
}

fn nothing(frame: &Frame) -> Markup {
    let words = frame.words;
    let empty = Empty::new(words.documents_nothing(), words.documents_nothing_next());
    let bring = frame.can(Verb::BringFiles).then(|| Button::primary(words.documents_to_files()).to("/files"));
    html! { @match bring { Some(button) => (empty.action(button)), None => (empty) } }
}

fn card(view: &Documents<'_>, document: &Document) -> Markup {
    let body = html! {
        (tags(view.frame, document))
        (scale::of_document(view.frame.words, document))
        @if !view.all.focus.is_empty() { (groups(view, document)) }
    };
    html! { (Card::new(&document.title).to(format!("{HERE}/{}", document.id)).body(body)) }
}

/// How far the document goes for each focus group; those that it does not name stand together.
fn groups(view: &Documents<'_>, document: &Document) -> Markup {
    let words = view.frame.words;
    let steps = |focus: &Focus| highest(view, document, focus);
    let absent = view.all.focus.iter().filter(|focus| steps(focus).is_none());
    let absent: Vec<String> = absent.map(|focus| name(view, focus)).collect();
    html! {
        h4 { (words.check_focus()) }
        @if document.in_force {
            ul {
                @for focus in &view.all.focus {
                    @if let Some((step, code)) = steps(focus) {
                        li {
                            (name(view, focus)) ": " b { (words.ladder(code)) }
                            " " span.soft { "(" (words.amount(base::Unit::Passages, passages(step.passages))) ")" }
                        }
                    }
                }
                @if !absent.is_empty() {
                    li { (words.documents_not_named()) ": " span.soft { (absent.join(" · ")) } }
                }
            }
        } @else {
            p { (words.documents_not_in_force_why()) }
        }
    }
}

/// The highest step that the document reaches for a focus group, with its code; `None` where it does not name it.
fn highest<'a>(view: &Documents<'a>, document: &Document, focus: &Focus) -> Option<(&'a Step, &'static str)> {
    let steps = view.all.steps.iter().filter(|step| step.version == document.version && step.focus == *focus);
    let ranked = steps.filter_map(|step| Some((step, ladder(step.name)?)));
    ranked.max_by_key(|(_, (rank, _))| *rank).map(|(step, (_, code))| (step, code))
}

fn name(view: &Documents<'_>, focus: &Focus) -> String {
    let words = view.frame.words;
    let name = words.capitalised(&words.people(&focus.people));
    match place(view, &focus.place) {
        Some(place) => words.check_in_place(name, place),
        None => name,
    }
}

#[expect(clippy::cast_precision_loss, reason = "a count of passages")]
const fn passages(count: usize) -> f64 {
    count as f64
}

/// The name of a place that is not the municipality as a whole.
fn place<'a>(view: &Documents<'a>, code: &'a PlaceCode) -> Option<&'a str> {
    if view.all.home.as_ref() == Some(code) {
        return None;
    }
    let named = view.all.places.iter().find(|place| place.code == *code);
    Some(named.map_or(code.as_str(), |place| place.name(view.frame.words.language().code())))
}

/// The step of the ladder that a figure counts, with its height.
const fn ladder(name: FigureName) -> Option<(u8, &'static str)> {
    match name {
        FigureName::PassagesListed => Some((0, "listed")),
        FigureName::PassagesDescribed => Some((1, "described")),
        FigureName::PassagesMeasure => Some((2, "measure")),
        FigureName::PassagesResourced => Some((3, "measure_resourced")),
        _ => None,
    }
}
