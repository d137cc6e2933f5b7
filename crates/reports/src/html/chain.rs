//! The matrix of groups and links: focus groups, the other groups, and the rows that are folded behind them.

use base::Link;
use maud::{Markup, html};
use words::Words;

use super::{code::marked, legend, others, row};
use crate::Outcome;

/// Focus groups first, with their next steps; then the others, without colour and tasks.
pub fn section(outcome: &Outcome, words: Words) -> Markup {
    let rows = || outcome.chain.rows.iter().enumerate();
    html! {
        section #focus aria-labelledby="focus-name" {
            h2 #focus-name { (words.check_focus()) }
            (legend::line(words))
            @if outcome.has_focus() {
                p.note { (words.check_overlap()) }
                (heads(words))
                @for (index, one) in rows().filter(|(_, row)| row.focus) {
                    (row::article(outcome, words, one, index))
                }
            } @else {
                p.note { b { (words.check_choose_focus()) ". " } (marked(&words.check_choose_focus_how())) }
            }
        }
        section #others aria-labelledby="others-name" {
            h2 #others-name { (words.check_others()) }
            p.note { (words.check_others_why()) }
            (heads(words))
            @for (index, one) in rows().filter(|(_, row)| !row.focus && outcome.is_standard(row)) {
                (row::article(outcome, words, one, index))
            }
            (others::folded(outcome, words))
        }
    }
}

/// The names of the links above the rings; each ring says its own link to a screen reader.
fn heads(words: Words) -> Markup {
    html! {
        div.heads aria-hidden="true" {
            div.links {
                @for link in Link::ALL {
                    div { strong { (words.link(*link)) } " " span { (words.link_source(*link)) } }
                }
            }
        }
    }
}
