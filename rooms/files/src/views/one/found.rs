//! What was found in a file: each kind once, with every place and what to do.

use base::{Code, Severity, Spot};
use ledger::KeptFinding;
use maud::{Markup, Render as _, html};
use reports::whereabouts;
use web::{Frame, components::FindingCard};
use words::Words;

use super::OneFile;
use crate::views;

/// Findings of one kind that ask for the same to be done.
struct Alike {
    severity: Severity,
    code: Code,
    todo: String,
    /// What each says, where, and the way there.
    said: Vec<(String, String, Option<String>)>,
}

/// The findings, gravest first.
pub fn section(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    html! {
        section aria-labelledby="findings" {
            h2 #findings { (words.files_findings()) }
            @if page.findings.is_empty() { p { (words.files_findings_none()) } }
            @for alike in alike(frame, page) { (card(words, alike)) }
        }
    }
}

fn alike(frame: &Frame, page: &OneFile) -> Vec<Alike> {
    let mut all: Vec<Alike> = Vec::new();
    for kept in &page.findings {
        let text = frame.words.finding(&kept.finding);
        let (severity, code) = (kept.finding.severity, kept.finding.code);
        let (place, href) = place(frame, page, kept);
        let said = (text.message, place, href);
        match all.iter_mut().find(|it| (it.severity, it.code) == (severity, code) && it.todo == text.todo) {
            Some(known) => known.said.push(said),
            None => all.push(Alike { severity, code, todo: text.todo, said: vec![said] }),
        }
    }
    all.sort_by_key(|alike| Severity::ALL.iter().position(|known| *known == alike.severity));
    all
}

fn card(words: Words, alike: Alike) -> Markup {
    let first = alike.said.first().map(|(message, ..)| message.clone()).unwrap_or_default();
    let one_message = alike.said.iter().all(|(message, ..)| *message == first);
    let message = if one_message { first } else { words.files_findings_alike(alike.said.len()) };
    let card = FindingCard::new(words, alike.severity, message, alike.todo);
    alike
        .said
        .into_iter()
        .fold(card, |card, (message, place, href)| {
            let place = if one_message { place } else { format!("{place}: {message}") };
            card.at(place, href)
        })
        .render()
}

/// Where it was found, in words, and the way to the row.
fn place(frame: &Frame, page: &OneFile, kept: &KeptFinding) -> (String, Option<String>) {
    let words = frame.words;
    let spot = kept.at.map_or(Spot::File, |(_, spot)| spot);
    let (Spot::Sheet(sheet) | Spot::Row { sheet, .. } | Spot::Cell { sheet, .. }) = spot else {
        return (whereabouts::place(words, (&page.file.name, None), spot), None);
    };
    let known = page.sheets.iter().find(|known| known.index == sheet);
    let name = known.map(|known| known.name.as_str()).filter(|name| !name.is_empty());
    let place = whereabouts::place(words, (&page.file.name, name), spot);
    let (Spot::Row { row, .. } | Spot::Cell { row, .. }) = spot else { return (place, None) };
    let query = format!("version={}&sheet={sheet}&row={row}#r{sheet}-{row}", page.version.id);
    (place, views::row_address(frame, &page.file, &query))
}
