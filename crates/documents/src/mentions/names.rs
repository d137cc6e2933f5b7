//! Names of organisations, laws, streets, buildings, events and persons.

use std::ops::Range;

use super::chunks::Chunk;
use crate::{
    lexicon::{Cue, Hit, Meaning, NameKind},
    token::{Gap, Quote, Shape, Tokens},
};

/// A name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Name {
    pub words: Range<usize>,
    /// `None` for words in quotation marks that nothing explains.
    pub kind: Option<NameKind>,
}

/// Whether capitals say nothing here: a title, or a passage that shouts.
pub(crate) fn is_titled(tokens: &Tokens) -> bool {
    let long = tokens.iter().filter(|token| token.end - token.start > 3 && token.shape != Shape::Number);
    let (mut words, mut capitals) = (0, 0);
    for token in long {
        words += 1;
        capitals += u32::from(token.shape.is_capital());
    }
    words > 0 && capitals * 20 > words * 17
}

/// The names in a passage, in reading order.
pub(crate) fn names(tokens: &Tokens, hits: &[Hit]) -> Vec<Name> {
    let titled = is_titled(tokens);
    let mut names = quoted(tokens, hits);
    for hit in hits {
        let Meaning::Name(kind, begins) = hit.meaning else { continue };
        let trigger = hit.from..hit.to;
        if titled || !tokens.shape_at(hit.from).is_capital() && kind != NameKind::Street {
            continue;
        }
        let words = if begins { forward(tokens, hits, &trigger) } else { backward(tokens, hits, &trigger) };
        if words.len() > trigger.len() {
            names.push(Name { words, kind: Some(kind) });
        }
    }
    names.sort_by_key(|name| (name.words.start, std::cmp::Reverse(name.words.end)));
    names.dedup_by(|next, known| {
        let same = next.words.start < known.words.end
            && (next.kind == known.kind || next.words.end <= known.words.end);
        if same {
            known.words.end = known.words.end.max(next.words.end);
        }
        same
    });
    names
}

/// From a word at which a name begins over all capitals, numbers and small words of names.
fn forward(tokens: &Tokens, hits: &[Hit], trigger: &Range<usize>) -> Range<usize> {
    let mut end = trigger.end;
    let mut at = trigger.end;
    while at < tokens.len() {
        if let Some(quote) = tokens.get(at).and_then(|token| token.quote) {
            return if at == end && quote == Quote::Opens {
                trigger.start..closing(tokens, at)
            } else {
                trigger.start..end
            };
        }
        if !tokens.gap_at(at).joins() {
            break;
        }
        if tokens.shape_at(at).is_capital() {
            end = at + 1;
        } else if !is_small_word(hits, at) {
            break;
        }
        at += 1;
    }
    trigger.start..end
}

/// From a word at which a name ends back over all capitals.
fn backward(tokens: &Tokens, hits: &[Hit], trigger: &Range<usize>) -> Range<usize> {
    let mut start = trigger.start;
    let mut at = trigger.start;
    while let Some(last) = at.checked_sub(1).filter(|_| tokens.gap_at(at).joins()) {
        let possessive = tokens.gap_at(last) == Gap::Apostrophe && tokens.word_at(last) == "s";
        if tokens.shape_at(last).is_capital() {
            start = last;
        } else if !possessive && !is_small_word(hits, last) {
            break;
        }
        at = last;
    }
    start..trigger.end
}

fn is_small_word(hits: &[Hit], word: usize) -> bool {
    let first = hits.partition_point(|hit| hit.from < word);
    let mut here = hits.iter().skip(first).take_while(|hit| hit.from == word);
    here.any(|hit| {
        hit.to == word + 1 && matches!(hit.meaning, Meaning::Cue(Cue::Particle | Cue::Link | Cue::And))
    })
}

/// The word after the quotation that opens before `from`.
fn closing(tokens: &Tokens, from: usize) -> usize {
    (from + 1..tokens.len())
        .find(|index| tokens.get(*index).is_some_and(|token| token.quote.is_some()))
        .unwrap_or(tokens.len())
}

/// How many words a quotation may have to be a name and not speech.
const NAME_WORDS: usize = 6;

/// Short quotations in capitals.
fn quoted(tokens: &Tokens, hits: &[Hit]) -> Vec<Name> {
    let mut names = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens.get(at).is_none_or(|token| token.quote != Some(Quote::Opens)) {
            at += 1;
            continue;
        }
        let end = closing(tokens, at);
        let capitals = (at..end).all(|word| tokens.shape_at(word).is_capital() || is_small_word(hits, word));
        if capitals && end - at <= NAME_WORDS && end - at < tokens.len() && tokens.shape_at(at).is_capital() {
            names.push(Name { words: at..end, kind: None });
        }
        at = end.max(at + 1);
    }
    names
}

/// Whether the chunk stands in a name, or its words are one.
pub(super) fn is_name(chunk: &Chunk, tokens: &Tokens, hits: &[Hit], names: &[Name]) -> bool {
    let words = chunk.words();
    names.iter().any(|name| name.words.start <= words.start && words.end <= name.words.end)
        || opens_with_name(tokens, hits, &words)
        || closes_with_name(tokens, hits, &words)
        || is_person(chunk, tokens, hits)
}

/// How far the name of a law reaches where only its first word has a capital.
const LAW_WORDS: usize = 7;

/// "udruženje žena", "shoqatat e grave", "zakon o pravima deteta": a name that begins before the people in it.
fn opens_with_name(tokens: &Tokens, hits: &[Hit], words: &Range<usize>) -> bool {
    hits.iter().take_while(|hit| hit.to <= words.start).any(|hit| {
        let Meaning::Name(kind, true) = hit.meaning else { return false };
        if !tokens.joined(hit.from, words.start + 1)
            || (hit.to..words.start).any(|at| tokens.get(at).is_some_and(|token| token.quote.is_some()))
        {
            return false;
        }
        match kind {
            NameKind::Law => {
                words.start - hit.to <= LAW_WORDS && !(hit.to..words.start).any(|at| ends_name(hits, at))
            }
            NameKind::Building if hit.from == 0 || !tokens.shape_at(hit.from).is_capital() => false,
            _ => words.start - hit.to <= 3 && (hit.to..words.start).all(|at| belongs_to_name(hits, at)),
        }
    })
}

fn ends_name(hits: &[Hit], word: usize) -> bool {
    hits.iter().any(|hit| hit.from <= word && word < hit.to && hit.meaning == Meaning::Cue(Cue::NameEnd))
}

/// A small word, or people before these people: "mreža žena i mladih".
fn belongs_to_name(hits: &[Hit], word: usize) -> bool {
    is_small_word(hits, word)
        || hits.iter().any(|hit| {
            hit.from <= word && word < hit.to && matches!(hit.meaning, Meaning::Group(..) | Meaning::Person)
        })
}

/// "women's organisations", "жаштар борбору": a name that ends after the people in it.
fn closes_with_name(tokens: &Tokens, hits: &[Hit], words: &Range<usize>) -> bool {
    let possessive =
        usize::from(tokens.word_at(words.end) == "s" && tokens.gap_at(words.end) == Gap::Apostrophe);
    let plural = tokens.gap_at(words.end) == Gap::Apostrophe && possessive == 0;
    let at = words.end + possessive;
    (plural || tokens.gap_at(at).joins())
        && hits.iter().any(|hit| {
            hit.from == at
                && matches!(hit.meaning, Meaning::Name(kind, false) if ends_lower(kind, tokens, at))
        })
}

/// A building counts as a name only with a capital: services are for people, and say so.
fn ends_lower(kind: NameKind, tokens: &Tokens, at: usize) -> bool {
    kind != NameKind::Building || tokens.shape_at(at).is_capital()
}

/// A surname: after a title, or after another capital inside a sentence.
fn is_person(chunk: &Chunk, tokens: &Tokens, hits: &[Hit]) -> bool {
    let words = chunk.words();
    let proper = chunk.parts.iter().any(|part| part.entry.is_some_and(|entry| entry.proper));
    if proper || tokens.shape_at(words.start) != Shape::Capital || is_titled(tokens) || words.len() > 1 {
        return false;
    }
    let titled =
        |at: usize| hits.iter().any(|hit| hit.to == at && hit.meaning == Meaning::Cue(Cue::PersonTitle));
    let gap = tokens.gap_at(words.start);
    let Some(last) = words.start.checked_sub(1) else { return false };
    titled(words.start)
        || titled(last)
        || gap.joins() && tokens.shape_at(last) == Shape::Capital && last > 0
        || gap.joins() && tokens.shape_at(last) == Shape::Capital && !known(hits, last)
}

/// Whether the lexicon knows the word: then its capital is that of the first word of a sentence.
fn known(hits: &[Hit], word: usize) -> bool {
    hits.iter().any(|hit| hit.from <= word && word < hit.to)
}
