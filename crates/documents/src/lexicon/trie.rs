//! A trie of words: phrases as sequences of word sets.

use super::{Hit, Meaning};
use crate::token::Tokens;

/// The number of a set of word forms, such as all forms of one noun.
pub(crate) type SetId = u32;

/// The set of all words; no phrase begins with it.
pub(super) const ANY: SetId = SetId::MAX;

#[derive(Debug, Default)]
struct Node {
    /// Where each next word leads, by set.
    next: Vec<(SetId, usize)>,
    /// What the phrase that ends here means.
    meanings: Vec<Meaning>,
}

/// Phrases and what they mean.
#[derive(Debug)]
pub(crate) struct Trie {
    nodes: Vec<Node>,
    /// The nodes after the first word, by set: the busiest step of all.
    first: Vec<Option<usize>>,
}

impl Default for Trie {
    fn default() -> Self {
        Self { nodes: vec![Node::default()], first: Vec::new() }
    }
}

impl Trie {
    /// Adds a phrase.
    pub(super) fn add(&mut self, phrase: &[SetId], meaning: Meaning) {
        let mut at = 0;
        if phrase.first() == Some(&ANY) {
            return;
        }
        for set in phrase {
            at = self.step(at, *set).unwrap_or_else(|| self.grow(at, *set));
        }
        if let Some(node) = self.nodes.get_mut(at)
            && at != 0
            && !node.meanings.contains(&meaning)
        {
            node.meanings.push(meaning);
        }
    }

    fn grow(&mut self, at: usize, set: SetId) -> usize {
        let new = self.nodes.len();
        self.nodes.push(Node::default());
        if at == 0 {
            let index = set as usize;
            if self.first.len() <= index {
                self.first.resize(index + 1, None);
            }
            if let Some(slot) = self.first.get_mut(index) {
                *slot = Some(new);
            }
        } else if let Some(node) = self.nodes.get_mut(at) {
            let place = node.next.partition_point(|(known, _)| *known < set);
            node.next.insert(place, (set, new));
        }
        new
    }

    fn step(&self, at: usize, set: SetId) -> Option<usize> {
        if at == 0 {
            return self.first.get(set as usize).copied().flatten();
        }
        let next = &self.nodes.get(at)?.next;
        let place = next.binary_search_by_key(&set, |(known, _)| *known).ok()?;
        next.get(place).map(|(_, node)| *node)
    }

    /// Adds to `found` every phrase that begins at the word `from`; `sets` gives the sets of a word.
    pub(super) fn walk<'a>(
        &self,
        from: usize,
        tokens: &Tokens,
        sets: &impl Fn(usize) -> &'a [SetId],
        found: &mut Vec<Hit>,
    ) {
        let mut open = vec![];
        for set in sets(from) {
            open.extend(self.step(0, *set).map(|node| (node, from + 1)));
        }
        while let Some((at, to)) = open.pop() {
            let Some(node) = self.nodes.get(at) else { continue };
            found.extend(node.meanings.iter().map(|meaning| Hit { from, to, meaning: *meaning }));
            if !node.next.is_empty() && tokens.gap_at(to).joins() {
                for set in sets(to).iter().chain(&[ANY]) {
                    open.extend(self.step(at, *set).map(|node| (node, to + 1)));
                }
            }
        }
    }
}
