//! Organisations: by the words that begin or end their names, and by acronyms.

use super::{Found, Words};
use crate::{FactKind, FactValue, lexicon::NameKind, mentions::is_titled, token::Shape};

/// The organisations that a passage names.
pub(super) fn organisations(words: &Words<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    for name in words.names.iter().filter(|name| name.kind == Some(NameKind::Organisation)) {
        let value = FactValue::Text(words.written(&name.words));
        found.push(words.fact(FactKind::Organisation, value, None, name.words.clone()));
    }
    if !is_titled(words.tokens) {
        for at in (0..words.tokens.len()).filter(|at| is_acronym(words, *at)) {
            let value = FactValue::Text(words.written(&(at..at + 1)));
            found.push(words.fact(FactKind::Organisation, value, None, at..at + 1));
        }
    }
    found
}

/// Three to six capitals that stand in no name found already and are no number in Roman letters.
fn is_acronym(words: &Words<'_>, at: usize) -> bool {
    let word = words.tokens.word_at(at);
    let letters = word.chars().count();
    words.tokens.shape_at(at) == Shape::Upper
        && (3..=6).contains(&letters)
        && !word.chars().all(|c| "ivxlcdm".contains(c))
        && words.meanings_at(at).next().is_none()
        && !words.names.iter().any(|name| name.kind.is_some() && name.words.contains(&at))
}
