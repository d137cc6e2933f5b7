//! The figures of a row with their evidence, link by link, in one table.

use base::{Evidence, EvidenceId, Figure, Reading, State, country::Duty};
use chain::{Judged, Row};
use maud::{Markup, html};
use words::Words;

use super::row;
use crate::{Outcome, text, wording};

/// How much evidence a row shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// Every figure.
    Full,
    /// For the many rows that are folded away: figures that were found somewhere, with one source each. What was
    /// searched for in vain is told by the rule of the link.
    Short,
}

impl Depth {
    /// How many sources of one figure are listed before the rest is counted.
    const fn sources(self) -> usize {
        match self {
            Self::Full => 5,
            Self::Short => 1,
        }
    }

    fn shows(self, outcome: &Outcome, figure: &Figure) -> bool {
        self == Self::Full || figure.evidence.iter().any(|id| is_found(outcome, *id))
    }
}

/// The table; every link is a block of rows with an id of its own, so that a ring can lead to it.
pub fn table(outcome: &Outcome, words: Words, row: &Row, id: &str, depth: Depth) -> Markup {
    let value = format!("{} · {}", words.check_column_value(), words.check_column_as_of());
    html! {
        table.figures {
            caption.said { (words.evidence_open()) ": " (text::row_name(outcome, words, row)) }
            thead {
                tr {
                    th scope="col" { (words.check_column_figure()) }
                    th scope="col" { (value) }
                    th scope="col" { (words.check_column_evidence()) }
                }
            }
            @for judged in &row.links {
                tbody id={ (id) "-" (judged.link.code()) } {
                    (head(words, row, judged))
                    @for one in judged.figures.iter().filter(|figure| depth.shows(outcome, figure)) {
                        (figure(outcome, words, one, depth.sources()))
                    }
                }
            }
        }
    }
}

/// The status of a link, the rule that decided, and whose task it is where it is not the municipality's own.
fn head(words: Words, row: &Row, judged: &Judged) -> Markup {
    html! {
        tr {
            th colspan="3" scope="rowgroup" {
                b { (row::label(words, judged)) } " "
                @if let Some(why) = words.rule(&judged.rule) { (why) " " }
                @if let Some(share) = wording::share_of_group(words, row, judged) { (share) " " }
                @if judged.duty != Duty::Own {
                    (words.check_whose_duty(words.duty(judged.duty)))
                    @if let Some(level) = &judged.level { " (" (level) ")" }
                }
            }
        }
    }
}

fn figure(outcome: &Outcome, words: Words, figure: &Figure, most: usize) -> Markup {
    let estimated = matches!(figure.reading, Reading::Estimated(_, None));
    html! {
        tr {
            th scope="row" { (words.figure_name(figure.name)) }
            td {
                (words.reading(&figure.reading))
                @if estimated { " (" (words.state(State::Estimated)) ")" }
                @if let Some(period) = figure.as_of { small { " · " (words.period(period)) } }
            }
            td { (sources(outcome, words, figure, most)) }
        }
    }
}

/// Where a figure comes from. Evidence about persons ends at the protected total, and says so.
fn sources(outcome: &Outcome, words: Words, figure: &Figure, most: usize) -> Markup {
    let hidden = matches!(figure.reading.state(), State::Suppressed | State::Protected);
    let sources = outcome.sources(words, &figure.evidence, !hidden);
    let more = sources.len().saturating_sub(most);
    html! {
        @if hidden && figure.evidence.iter().any(|id| is_found(outcome, *id)) {
            (words.evidence_ends_here())
        } @else if sources.is_empty() {
            (words.evidence_none())
        } @else if let [only] = sources.as_slice() {
            (only)
        } @else {
            ul {
                @for source in sources.iter().take(most) { li { (source) } }
                @if more > 0 { li { (words.evidence_more(more)) } }
            }
        }
    }
}

/// Whether the evidence is a spot in a file, which would lead to the hidden count; a rule may be read by everyone.
fn is_found(outcome: &Outcome, id: EvidenceId) -> bool {
    matches!(outcome.chain.evidence.get(id), Some(Evidence::Found { .. }))
}
