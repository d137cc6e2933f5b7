//! Settlements, and people in two groups at once, that nobody chose to work on: one folded line each.

use base::{FigureName, Link, PlaceCode};
use chain::Row;
use maud::{Markup, PreEscaped, html};
use words::Words;

use super::{
    evidence::{self, Depth},
    row,
};
use crate::Outcome;

/// A row with its place in the chain.
type Numbered<'a> = (usize, &'a Row);

/// All such rows by place, folded behind a line that counts them.
pub fn folded(outcome: &Outcome, words: Words) -> Markup {
    let rows: Vec<Numbered<'_>> = outcome
        .chain
        .rows
        .iter()
        .enumerate()
        .filter(|(_, row)| !row.focus && !outcome.is_standard(row))
        .collect();
    html! {
        @if !rows.is_empty() {
            details.others {
                summary { (words.check_other_rows(rows.len())) }
                @for (place, rows) in by_place(&rows) { (one_place(outcome, words, place, &rows)) }
            }
        }
    }
}

/// The rows of each place, in the order in which places first come.
fn by_place<'a>(rows: &[Numbered<'a>]) -> Vec<(&'a PlaceCode, Vec<Numbered<'a>>)> {
    let mut places: Vec<(&PlaceCode, Vec<Numbered<'_>>)> = Vec::new();
    for (index, row) in rows {
        match places.iter_mut().find(|(place, _)| *place == &row.key.place) {
            Some((_, rows)) => rows.push((*index, row)),
            None => places.push((&row.key.place, vec![(*index, row)])),
        }
    }
    places
}

fn one_place(outcome: &Outcome, words: Words, place: &PlaceCode, rows: &[Numbered<'_>]) -> Markup {
    html! {
        @if outcome.places.get(place).is_some() {
            h3 { (outcome.name_of(place, words.language().code())) }
        }
        @for (index, row) in rows { (one_row(outcome, words, row, *index)) }
    }
}

fn one_row(outcome: &Outcome, words: Words, row: &Row, index: usize) -> Markup {
    let id = row::id(index);
    html! {
        details #(id) {
            summary {
                span { (words.capitalised(&words.people(&row.key.people))) " " (count(words, row)) }
                span.rings {
                    @for judged in &row.links {
                        span { (PreEscaped(charts::chain::used(judged.status)))
                            span.said { ", " (row::label(words, judged)) } }
                    }
                }
            }
            (evidence::table(outcome, words, row, &id, Depth::Short))
        }
    }
}

/// How many people, where that is shown.
fn count(words: Words, row: &Row) -> Markup {
    let figures = row.link(Link::Known).map(|known| known.figures.as_slice()).unwrap_or_default();
    let population = figures.iter().find(|figure| figure.name == FigureName::Population);
    html! {
        @if let Some(figure) = population.filter(|figure| figure.reading.number().is_some()) {
            small { (words.figure(figure)) }
        }
    }
}
