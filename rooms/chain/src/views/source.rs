//! Where a figure comes from, as a page tells it.

use access::Verb;
use base::{Figure, Spot, State};
use maud::{Markup, Render as _, html};
use reports::whereabouts;
use web::{
    Frame,
    components::{self, Evidence},
};

use crate::store::{Record, Source, Where};

/// How many sources of one figure are listed before the rest is counted.
const LISTED: usize = 12;

/// The sources of a figure. Evidence about persons ends at the protected total, and says so.
pub fn shown(frame: &Frame, figure: &Figure, sources: Option<&[Source]>) -> Markup {
    let words = frame.words;
    let is_hidden = matches!(figure.reading.state(), State::Suppressed | State::Protected);
    let all = sources.unwrap_or_default();
    if sources.is_none() || (is_hidden && all.iter().any(|source| matches!(source, Source::Found(..)))) {
        return Evidence::new(words).ends_here().render();
    }
    let runs: Vec<&[Source]> = all.chunk_by(stands_below).collect();
    let listed = runs.iter().take(LISTED).filter_map(|run| one(frame, run));
    let evidence = listed.fold(Evidence::new(words), Evidence::source);
    html! { (evidence.more(runs.len().saturating_sub(LISTED))) }
}

/// One source, or several cells below each other.
fn one(frame: &Frame, run: &[Source]) -> Option<components::Source> {
    let words = frame.words;
    let place = |at: &Where| whereabouts::place(words, (&at.file, at.sheet.as_deref()), at.spot);
    Some(match (run.first()?, run.last()?) {
        (Source::Rule(code), _) => {
            components::Source::new(words.evidence_rule(words.rule(code).unwrap_or_else(|| code.clone())))
        }
        (Source::Searched(at), _) => {
            linked(frame, components::Source::new(words.evidence_searched(place(at))), at)
        }
        (Source::Found(at, None), Source::Found(last, _)) if at.spot != last.spot => {
            let of = (at.file.as_str(), at.sheet.as_deref());
            linked(frame, components::Source::new(whereabouts::range(words, of, at.spot, last.spot)), at)
        }
        (Source::Found(at, quote), _) => {
            let source = linked(frame, components::Source::new(place(at)), at);
            match quote {
                Some(quote) => source.quote(quote),
                None => source,
            }
        }
    })
}

/// Whether the second source is the cell below the first one, both without a quote.
fn stands_below(above: &Source, below: &Source) -> bool {
    let cell = |source: &Source| match source {
        Source::Found(at, None) => match at.spot {
            Spot::Cell { sheet, row, column } => Some((at.file.clone(), sheet, column, row)),
            _ => None,
        },
        _ => None,
    };
    let (Some((file, sheet, column, row)), Some(next)) = (cell(above), cell(below)) else { return false };
    next == (file, sheet, column, row.saturating_add(1))
}

/// The source with the way to the room that shows it: what a room made of it, else the row of the file.
fn linked(frame: &Frame, source: components::Source, at: &Where) -> components::Source {
    let record = at.record.as_ref().filter(|record| frame.can(record.verb())).map(Record::href);
    match record.or_else(|| in_file(frame, at)) {
        Some(href) => source.to(href),
        None => source,
    }
}

fn in_file(frame: &Frame, at: &Where) -> Option<String> {
    let file = at.id.filter(|_| frame.can(Verb::SeeFiles))?;
    Some(match at.spot {
        Spot::Row { sheet, row } | Spot::Cell { sheet, row, .. } if frame.can(Verb::OpenFile) => {
            format!("/files/{file}/rows?sheet={sheet}&row={row}#r{sheet}-{row}")
        }
        _ => format!("/files/{file}"),
    })
}
