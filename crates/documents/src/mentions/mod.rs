//! Mentions: spans that name a group as people.
//!
//! Words of the lexicon meet in *chunks* ("young Roma women", "persons with disabilities"); a chunk that names several
//! groups is an intersection. Chunks inside names of organisations, laws, streets and persons are no mentions.

mod chunks;
mod names;

use std::ops::Range;

use base::StandardGroup;

use crate::{
    lexicon::{Cue, Hit, Lexicon, Meaning},
    token::{Gap, Tokens},
};
pub(crate) use names::{Name, is_titled, names};

/// A group named by words of a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    pub group: StandardGroup,
    pub detail: Option<&'static str>,
    /// The words that name it.
    pub words: Range<usize>,
    pub intersection: Option<u32>,
    pub negated: bool,
}

/// The mentions of a passage, in reading order.
///
/// `violence` says that the passages around speak of violence, so that "victims" alone are its survivors.
pub(crate) fn named(
    lexicon: &'static Lexicon,
    tokens: &Tokens,
    hits: &[Hit],
    names: &[Name],
    violence: bool,
) -> Vec<Named> {
    let chunks = chunks::chunks(lexicon, tokens, hits, violence);
    let chunks: Vec<_> =
        chunks.into_iter().filter(|chunk| !names::is_name(chunk, tokens, hits, names)).collect();
    let mut found = chunks::named(tokens, hits, &chunks);
    for mention in &mut found {
        mention.negated = is_negated(tokens, hits, &mention.words);
    }
    found.sort_by_key(|mention| (mention.words.start, mention.words.end));
    found
}

/// How many words an exclusion reaches.
const REACH: usize = 12;

/// Whether the words are left out: `except women`, `женщины, кроме` …
fn is_negated(tokens: &Tokens, hits: &[Hit], words: &Range<usize>) -> bool {
    hits.iter().any(|hit| match hit.meaning {
        Meaning::Cue(Cue::Negation) => {
            hit.to <= words.start && words.start - hit.to <= REACH && reaches(tokens, hit.to, words.start)
        }
        Meaning::Cue(Cue::NegationAfter) => {
            hit.from >= words.end && hit.from - words.end <= 3 && reaches(tokens, words.end, hit.from)
        }
        _ => false,
    })
}

/// Whether nothing between the words ends the clause.
fn reaches(tokens: &Tokens, from: usize, to: usize) -> bool {
    (from + 1..=to).all(|index| tokens.gap_at(index) < Gap::Dash || tokens.gap_at(index) == Gap::Comma)
}
