//! One group: its rings, what can be done next, and its evidence.

use base::{Link, RowKey, StandardGroup, Status};
use chain::{Judged, Row};
use charts::chain::Ring;
use maud::{Markup, PreEscaped, html};
use words::Words;

use super::evidence::{self, Depth};
use crate::{Outcome, text, wording};

/// The row as a card. `index` is its place in the chain and makes its ids unique in the page.
pub fn article(outcome: &Outcome, words: Words, row: &Row, index: usize) -> Markup {
    let name = words.capitalised(&text::row_name(outcome, words, row));
    let id = id(index);
    html! {
        article #(id) class=[(!row.focus).then_some("quiet")] aria-labelledby={ (id) "-name" } {
            header {
                h3 id={ (id) "-name" } { (name) }
                (remarks(outcome, words, row))
            }
            div.chain {
                div.line aria-hidden="true" { (PreEscaped(line(words, row, &name, &id))) }
                ul { @for judged in &row.links { (cell(words, judged, &id)) } }
            }
            @if row.focus { (steps(words, row, &id)) }
            details.evidence {
                summary { (words.evidence_open()) span.said { ": " (name) } }
                (evidence::table(outcome, words, row, &id, Depth::Full))
            }
        }
    }
}

/// The id of a row in the page.
pub fn id(index: usize) -> String {
    format!("row-{}", index + 1)
}

/// `funded: breaks`.
pub fn label(words: Words, judged: &Judged) -> String {
    words.check_link_and_status(words.link(judged.link), words.status(judged.status))
}

/// What a reader should know of the row before its rings.
fn remarks(outcome: &Outcome, words: Words, row: &Row) -> Markup {
    let protected = row.link(Link::Known).is_some_and(|known| known.status == Status::Protected);
    html! {
        @if let Some(pair) = pair(outcome, words, row) { p { (pair) } }
        @if row.key.people.has(StandardGroup::VictimsOfViolence) {
            p { (words.check_readiness_only()) }
        } @else if protected {
            p { (words.check_protected_here()) }
        }
        @if let Some(reason) = outcome.reasons.get(&row.key) { p { (words.check_focus_reason(reason.as_str())) } }
        @if row.focus { p { (first_break(outcome, words, row)) } }
    }
}

fn first_break(outcome: &Outcome, words: Words, row: &Row) -> String {
    match row.breaks_at {
        Some(link) => words.check_first_break(words.link(link)),
        None => words.check_no_known_break(words.date(outcome.today)),
    }
}

/// The row as a line of rings; a screen reader hears the same from the links that lie over it.
fn line(words: Words, row: &Row, name: &str, id: &str) -> String {
    let labels: Vec<String> = row.links.iter().map(|judged| label(words, judged)).collect();
    let rings: Vec<Ring<'_>> =
        row.links.iter().zip(&labels).map(|(judged, label)| Ring { status: judged.status, label }).collect();
    let description = words.check_row_description(words.list_and(&labels), name);
    charts::chain::line(&format!("{id}-line"), name, &description, &rings)
}

/// The ring as a link to its evidence, over the ring that the line draws; on a phone it shows a ring of its own.
fn cell(words: Words, judged: &Judged, id: &str) -> Markup {
    let headline = wording::headline::of(words, judged);
    html! {
        li class=(judged.status.code()) {
            a href={ "#" (id) "-" (judged.link.code()) } {
                (PreEscaped(charts::chain::used(judged.status)))
                b { (words.link(judged.link)) } " "
                @if headline.is_empty() {
                    span { (words.status(judged.status)) }
                } @else {
                    span.said { (words.status(judged.status)) ", " }
                    span { (headline) }
                }
            }
        }
    }
}

/// What can be done: at the first break before all, then at the other breaks, then where a link is weak or unclear.
fn steps(words: Words, row: &Row, id: &str) -> Markup {
    let mut open: Vec<(&Judged, String)> =
        row.links.iter().filter_map(|judged| Some((judged, wording::next_step(words, judged)?))).collect();
    open.sort_by_key(|(judged, _)| judged.status != Status::Breaks);
    html! {
        @if !open.is_empty() {
            div.next {
                p id={ (id) "-next" } { (words.check_next()) }
                ul aria-labelledby={ (id) "-next" } {
                    @for (judged, step) in &open {
                        li class=(judged.status.code()) {
                            b { (words.link(judged.link)) } " "
                            span {
                                @if judged.status == Status::Breaks {
                                    @if let Some(why) = words.rule(&judged.rule) { span.why { (why) } " " }
                                }
                                (step)
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Women and men are shown as a pair with their gap.
fn pair(outcome: &Outcome, words: Words, row: &Row) -> Option<String> {
    let both = [StandardGroup::Women, StandardGroup::Men];
    if !both.iter().any(|group| row.key.people == (*group).into()) {
        return None;
    }
    let of = |group: StandardGroup| {
        let key = RowKey { people: group.into(), place: row.key.place.clone() };
        outcome.chain.rows.iter().find(|row| row.key == key)
    };
    wording::women_and_men(words, of(StandardGroup::Women)?, of(StandardGroup::Men)?)
}
