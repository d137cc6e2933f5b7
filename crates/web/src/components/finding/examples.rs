//! Examples of findings: one of each severity, and one at many places.

use base::Severity;
use words::Words;

use super::FindingCard;
use crate::components::gallery::Example;

pub(in crate::components) fn all(words: Words) -> Vec<Example> {
    let card =
        |severity| FindingCard::new(words, severity, words.check_raw_warning(), words.check_held_why());
    let cell = |row: usize| words.evidence_cell(format!("C{row}"), "population.csv");
    let many =
        (2..10).fold(card(Severity::Warning), |card, row| card.at(cell(row), Some("#part-table".into())));
    vec![
        Example::of("error", &card(Severity::Error).at(cell(2), None)),
        Example::of("many-places", &many),
        Example::of("note", &FindingCard::new(words, Severity::Note, words.check_findings_none(), "")),
    ]
}
