//! Facts: dates, periods, counts, money, places, organisations and topics.

mod dates;
mod gazetteer;
mod organisations;
mod quantities;

use std::ops::Range;

pub(crate) use gazetteer::Gazetteer;

use crate::{
    Fact, FactKind, FactValue,
    lexicon::{Cue, Hit, Lexicon, Meaning},
    mentions::{Name, Named},
    token::Tokens,
};

/// A passage as the finders of facts see it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words<'a> {
    pub lexicon: &'static Lexicon,
    pub tokens: &'a Tokens,
    pub hits: &'a [Hit],
    pub names: &'a [Name],
    pub named: &'a [Named],
    /// The text of the passage, which begins at scalar `offset`.
    pub text: &'a str,
    pub offset: u32,
    pub gazetteer: &'a Gazetteer,
}

impl Words<'_> {
    /// What the phrases that begin at a word mean, with the word after each.
    fn meanings_at(&self, word: usize) -> impl Iterator<Item = (usize, Meaning)> {
        let first = self.hits.partition_point(|hit| hit.from < word);
        let here = self.hits.iter().skip(first).take_while(move |hit| hit.from == word);
        here.map(|hit| (hit.to, hit.meaning))
    }

    /// The word after a cue that begins at `word`.
    fn after_cue(&self, word: usize, cue: Cue) -> Option<usize> {
        self.meanings_at(word).find(|(_, meaning)| *meaning == Meaning::Cue(cue)).map(|(to, _)| to)
    }

    /// Whether a phrase of this cue ends right before `word`.
    fn cue_before(&self, word: usize, cue: Cue) -> bool {
        self.hits.iter().any(|hit| hit.to == word && hit.meaning == Meaning::Cue(cue))
    }

    fn fact(&self, kind: FactKind, value: FactValue, unit: Option<&str>, words: Range<usize>) -> Found {
        let span = self.tokens.span(&words).unwrap_or_default();
        let text = self.written(&words);
        let fact = Fact { kind, value, unit: unit.map(Into::into), text, start: span.start, end: span.end };
        Found { fact, words }
    }

    /// The words as they are written.
    fn written(&self, words: &Range<usize>) -> String {
        let span = self.tokens.span(words).unwrap_or(self.offset..self.offset);
        slice(self.text, span.start - self.offset..span.end - self.offset).to_owned()
    }
}

/// A fact and the words that state it.
#[derive(Clone, Debug)]
struct Found {
    fact: Fact,
    words: Range<usize>,
}

/// The part of a text between two scalars.
pub(crate) fn slice(text: &str, scalars: Range<u32>) -> &str {
    let byte = |scalar: u32| text.char_indices().nth(scalar as usize).map_or(text.len(), |(byte, _)| byte);
    if text.is_ascii() {
        return text.get(scalars.start as usize..scalars.end as usize).unwrap_or_default();
    }
    text.get(byte(scalars.start)..byte(scalars.end)).unwrap_or_default()
}

/// The facts of a passage, in reading order.
pub(crate) fn facts(words: &Words<'_>) -> Vec<Fact> {
    let mut found = dates::dates(words);
    let taken: Vec<Range<usize>> = found.iter().map(|fact| fact.words.clone()).collect();
    found.extend(quantities::quantities(words, &taken));
    found.extend(organisations::organisations(words));
    found.extend(places(words));
    found.extend(topics(words));
    found.sort_by_key(|found| (found.words.start, found.words.end, found.fact.kind));
    found.into_iter().map(|found| found.fact).collect()
}

fn places(words: &Words<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.tokens.len() {
        match words.gazetteer.at(words.tokens, at) {
            Some((end, code)) => {
                found.push(words.fact(FactKind::Place, FactValue::Text(code), None, at..end));
                at = end;
            }
            None => at += 1,
        }
    }
    found
}

fn topics(words: &Words<'_>) -> Vec<Found> {
    let mut found: Vec<Found> = Vec::new();
    for hit in words.hits {
        let Meaning::Topic(number) = hit.meaning else { continue };
        let Some(topic) = words.lexicon.topic(number) else { continue };
        if found.last().is_none_or(|last| last.words.end <= hit.from) {
            found.push(words.fact(FactKind::Topic, FactValue::Text(topic.into()), None, hit.from..hit.to));
        }
    }
    found
}
