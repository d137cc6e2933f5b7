//! The WHO scale for gender: the step that the rules propose, what it means, and the passages that decide it.

use maud::{Markup, html};
use web::components::{Disclosure, Tag, Tone};
use words::Words;

use super::Reader;
use crate::store::{Document, Gate, GateCode, Scale};

/// How many passages of a condition are linked.
const LINKED: usize = 12;

/// The step of a document, with its meaning.
pub(super) fn of_document(words: Words, document: &Document) -> Markup {
    html! {
        p {
            (words.documents_scale()) ": " b { (name(words, document.scale)) } ". " (meaning(words, document.scale))
        }
    }
}

fn name(words: Words, scale: Scale) -> String {
    match scale {
        Scale::NotApplicable => words.responsiveness("not_applicable"),
        scale => words.responsiveness(scale.code()),
    }
}

/// What a step says, and nothing about which one should be.
fn meaning(words: Words, scale: Scale) -> String {
    match scale {
        Scale::NotApplicable => words.documents_scale_means_not_applicable(),
        Scale::Unequal => words.documents_scale_means_unequal(),
        Scale::Blind => words.documents_scale_means_blind(),
        Scale::Sensitive => words.documents_scale_means_sensitive(),
        Scale::Specific => words.documents_scale_means_specific(),
        Scale::Transformative => words.documents_scale_means_transformative(),
    }
}

/// The ladder and the scale, explained once.
pub(super) fn legend(words: Words) -> Markup {
    let steps = ["listed", "described", "measure", "measure_resourced"];
    let meanings = [
        words.documents_ladder_means_listed(),
        words.documents_ladder_means_described(),
        words.documents_ladder_means_measure(),
        words.documents_ladder_means_resourced(),
    ];
    let body = html! {
        p { (words.documents_naming_is_not_acting()) }
        dl.definitions {
            @for (step, meaning) in steps.iter().zip(meanings) {
                div { dt { (words.capitalised(&words.ladder(step))) } dd { (meaning) } }
            }
        }
        p { (words.documents_scale_about()) }
        dl.definitions {
            @for scale in Scale::ALL.iter().filter(|scale| **scale != Scale::NotApplicable) {
                div { dt { (words.capitalised(&name(words, *scale))) } dd { (meaning(words, *scale)) } }
            }
        }
    };
    html! { (Disclosure::new(words.documents_legend(), body)) }
}

/// The conditions of the scale in order, each with the passages that decide it.
pub(super) fn gates(view: &Reader<'_>) -> Markup {
    let words = view.frame.words;
    let body = html! {
        p { (words.documents_scale_about()) }
        ol { @for gate in &view.one.gates { li { (condition(view, gate)) } } }
    };
    html! {
        section {
            h2 { (words.documents_scale()) ": " (name(words, view.one.document.scale)) }
            p { (meaning(words, view.one.document.scale)) }
            (Disclosure::new(words.documents_gates(), body))
        }
    }
}

fn condition(view: &Reader<'_>, gate: &Gate) -> Markup {
    let words = view.frame.words;
    let met = if gate.met {
        Tag::new(words.documents_gate_met()).tone(Tone::Good)
    } else {
        Tag::new(words.documents_gate_not_met())
    };
    html! {
        (question(words, gate.code)) " " (met)
        @if !gate.passages.is_empty() {
            p {
                @for (index, position) in gate.passages.iter().take(LINKED).enumerate() {
                    @if index > 0 { ", " }
                    a href=(view.href(*position)) { (words.documents_passage(position + 1)) }
                }
                @if let Some(more) = gate.passages.len().checked_sub(LINKED).filter(|more| *more > 0) {
                    " " (words.documents_more_passages(more))
                }
            }
        }
    }
}

fn question(words: Words, code: GateCode) -> String {
    match code {
        GateCode::NothingUnequal => words.documents_gate_nothing_unequal(),
        GateCode::GenderConsidered => words.documents_gate_gender_considered(),
        GateCode::MeasureWithMeans => words.documents_gate_measure_with_means(),
        GateCode::NormsWithIndicator => words.documents_gate_norms_with_indicator(),
    }
}
