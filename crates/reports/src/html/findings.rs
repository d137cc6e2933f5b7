//! Findings, gravest first: each kind once, with what to do and every place where it was found.

use base::{Code, Finding, Severity};
use maud::{Markup, html};
use words::Words;

use crate::Outcome;

/// How many messages of one kind, and how many places of one message, stand open; the others are folded behind them.
const OPEN: usize = 5;

/// The findings by severity and kind.
pub fn section(outcome: &Outcome, words: Words) -> Markup {
    html! {
        section #findings aria-labelledby="findings-name" {
            h2 #findings-name { (words.check_findings()) }
            @if outcome.findings.is_empty() { p { (words.check_findings_none()) } }
            @for severity in Severity::ALL { (of_severity(outcome, words, *severity)) }
        }
    }
}

fn of_severity(outcome: &Outcome, words: Words, severity: Severity) -> Markup {
    let kinds = kinds(outcome, words, severity);
    html! {
        @if !kinds.is_empty() {
            h3 { (words.capitalised(&words.severity(severity))) }
            @for kind in &kinds { div class={ "finding finding-" (severity.code()) } { (said(words, kind)) } }
        }
    }
}

/// Findings of one kind that ask for the same to be done.
struct Kind {
    code: Code,
    todo: String,
    messages: Vec<Message>,
}

/// One message with the places where it holds.
struct Message {
    text: String,
    places: Vec<String>,
}

fn kinds(outcome: &Outcome, words: Words, severity: Severity) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    for finding in outcome.findings.iter().filter(|finding| finding.severity == severity) {
        let said = words.finding(finding);
        let places = places(outcome, words, finding);
        match kinds.iter_mut().find(|kind| kind.code == finding.code && kind.todo == said.todo) {
            Some(kind) => kind.add(said.message, places),
            None => kinds.push(Kind {
                code: finding.code,
                todo: said.todo,
                messages: vec![Message { text: said.message, places }],
            }),
        }
    }
    kinds
}

impl Kind {
    fn add(&mut self, text: String, places: Vec<String>) {
        match self.messages.iter_mut().find(|message| message.text == text) {
            Some(message) => message.places.extend(places),
            None => self.messages.push(Message { text, places }),
        }
    }
}

fn places(outcome: &Outcome, words: Words, finding: &Finding) -> Vec<String> {
    finding.at.iter().chain(&finding.also).map(|at| outcome.place_of(words, *at)).collect()
}

fn said(words: Words, kind: &Kind) -> Markup {
    let message = |one: &Message| {
        html! {
            p { (one.text) }
            (folding(words, &one.places, |place| html! { (place) }))
        }
    };
    html! {
        @if let [only] = kind.messages.as_slice() { (message(only)) } @else {
            (folding(words, &kind.messages, message))
        }
        p.todo { b { (words.check_what_to_do()) } " " (kind.todo) }
    }
}

/// The first entries of a list; the rest behind a line that counts them.
fn folding<T>(words: Words, entries: &[T], shown: impl Fn(&T) -> Markup) -> Markup {
    let (open, folded) = entries.split_at(entries.len().min(OPEN));
    let list = |entries: &[T]| html! { ul { @for entry in entries { li { (shown(entry)) } } } };
    html! {
        @if !open.is_empty() { (list(open)) }
        @if !folded.is_empty() {
            details {
                summary { (words.check_more_findings(folded.len())) }
                (list(folded))
            }
        }
    }
}
