//! Phrases of word lists, found in folded text.

use std::{collections::BTreeMap, ops::Range};

use base::fold;

/// One word of a phrase; `open` stands for every word that begins so.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    text: String,
    open: bool,
}

impl Word {
    fn fits(&self, word: &str) -> bool {
        if self.open { word.starts_with(&self.text) } else { word == self.text }
    }
}

/// A phrase: folded words in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Phrase(Vec<Word>);

impl Phrase {
    /// Reads a phrase of a word list; `None` when no letter or digit is left of it.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let words = text.split_whitespace().flat_map(|word| {
            let (stem, open) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
            let folded = fold::name(stem);
            let last = folded.split(' ').count().saturating_sub(1);
            let words: Vec<Word> = folded
                .split(' ')
                .enumerate()
                .filter(|(_, text)| !text.is_empty())
                .map(|(index, text)| Word { text: text.to_owned(), open: open && index == last })
                .collect();
            words
        });
        let words: Vec<Word> = words.collect();
        (!words.is_empty()).then_some(Self(words))
    }

    fn fits_at(&self, words: &[&str], start: usize) -> bool {
        let Some(span) = words.get(start..start + self.0.len()) else { return false };
        self.0.iter().zip(span).all(|(own, word)| own.fits(word))
    }
}

/// A list of phrases with their meanings.
#[derive(Clone, Debug)]
pub(crate) struct Phrases<T> {
    closed: BTreeMap<String, Vec<(Phrase, T)>>,
    open: Vec<(Phrase, T)>,
}

impl<T> Default for Phrases<T> {
    fn default() -> Self {
        Self { closed: BTreeMap::new(), open: Vec::new() }
    }
}

impl<T: Clone> Phrases<T> {
    /// Adds phrases that all mean `meaning`.
    pub(crate) fn add<'a>(&mut self, meaning: &T, phrases: impl IntoIterator<Item = &'a str>) {
        for phrase in phrases.into_iter().filter_map(Phrase::parse) {
            let Some(first) = phrase.0.first() else { continue };
            if first.open {
                self.open.push((phrase, meaning.clone()));
            } else {
                self.closed.entry(first.text.clone()).or_default().push((phrase, meaning.clone()));
            }
        }
    }

    /// The meaning of the whole text.
    pub(crate) fn exact(&self, folded: &str) -> Option<&T> {
        let words: Vec<&str> = words_of(folded);
        self.longest_at(&words, 0).filter(|(length, _)| *length == words.len()).map(|(_, meaning)| meaning)
    }

    /// The longest phrase that begins at this word: its length in words, and its meaning.
    pub(crate) fn longest_at(&self, words: &[&str], start: usize) -> Option<(usize, &T)> {
        let first = words.get(start)?;
        let closed = self.closed.get(*first).into_iter().flatten();
        let fitting = closed.chain(&self.open).filter(|(phrase, _)| phrase.fits_at(words, start));
        fitting.fold(None, |best: Option<(usize, &T)>, (phrase, meaning)| match best {
            Some((length, _)) if length >= phrase.0.len() => best,
            _ => Some((phrase.0.len(), meaning)),
        })
    }

    /// All phrases found, from left to right, the longest first, none overlapping another.
    pub(crate) fn all_in<'a>(&'a self, words: &[&str]) -> Vec<(Range<usize>, &'a T)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < words.len() {
            match self.longest_at(words, at) {
                Some((length, meaning)) => {
                    found.push((at..at + length, meaning));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The longest phrase found anywhere: its words and its meaning.
    pub(crate) fn longest_in(&self, words: &[&str]) -> Option<(Range<usize>, &T)> {
        let mut best: Option<(Range<usize>, &T)> = None;
        for start in 0..words.len() {
            if let Some((length, meaning)) = self.longest_at(words, start)
                && best.as_ref().is_none_or(|(range, _)| range.len() < length)
            {
                best = Some((start..start + length, meaning));
            }
        }
        best
    }

    /// Whether any phrase stands in the text.
    pub(crate) fn any_in(&self, folded: &str) -> bool {
        self.longest_in(&words_of(folded)).is_some()
    }
}

/// The words of a folded text.
pub(crate) fn words_of(folded: &str) -> Vec<&str> {
    folded.split(' ').filter(|word| !word.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> Phrases<u8> {
        let mut list = Phrases::default();
        list.add(&1, ["budget line", "linja buxhetore"]);
        list.add(&2, ["budget", "буџет*"]);
        list
    }

    #[test]
    fn the_longest_phrase_wins_in_any_script() {
        let folded = fold::name("Šifra Budget-line 2024");
        assert_eq!(list().longest_in(&words_of(&folded)), Some((1..3, &1)));
        assert_eq!(list().exact(&fold::name("Буџетот")), Some(&2));
        assert_eq!(list().exact("budget of 2024"), None);
        assert!(list().any_in("the budget of 2024"));
    }
}
