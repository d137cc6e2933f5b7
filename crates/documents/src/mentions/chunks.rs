//! Words of the lexicon that stand together and name people.

use std::ops::Range;

use base::StandardGroup;

use super::Named;
use crate::{
    lexicon::{Cue, Entry, Form, Hit, Lexicon, Meaning},
    token::{Gap, Tokens},
};

/// A word or phrase of a chunk.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub words: Range<usize>,
    pub role: PartRole,
    /// Whether a comma may stand before it: a participle in Russian.
    pub comma: bool,
    pub entry: Option<&'static Entry>,
}

/// What a part does in its chunk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PartRole {
    /// Names people: `women`, `families`.
    Head,
    /// Qualifies the head after it.
    Before,
    /// Qualifies the head before it.
    After,
    /// Not decided yet.
    Either,
}

/// Parts that stand together.
#[derive(Clone, Debug, Default)]
pub(super) struct Chunk {
    pub parts: Vec<Part>,
}

impl Chunk {
    pub(super) fn words(&self) -> Range<usize> {
        let start = self.parts.first().map_or(0, |part| part.words.start);
        start..self.parts.last().map_or(start, |part| part.words.end)
    }

    fn head(&self) -> Option<&Part> {
        self.parts.iter().find(|part| part.role == PartRole::Head)
    }

    /// The words of the head and of the part, and what stands between.
    fn with_head(&self, part: &Part) -> Range<usize> {
        match self.head() {
            Some(head) => head.words.start.min(part.words.start)..head.words.end.max(part.words.end),
            None => part.words.clone(),
        }
    }

    fn qualifiers(&self, role: PartRole) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.role == role)
    }
}

/// The chunks of a passage.
pub(super) fn chunks(lexicon: &'static Lexicon, tokens: &Tokens, hits: &[Hit], violence: bool) -> Vec<Chunk> {
    let mut parts = parts(lexicon, hits, violence);
    let links = Links { tokens, hits };
    decide(&mut parts, &links);
    let mut chunks: Vec<Chunk> = Vec::new();
    for part in parts {
        match chunks.last_mut() {
            Some(chunk) if chunk.parts.last().is_some_and(|last| links.belong(last, &part)) => {
                chunk.parts.push(part);
            }
            _ => chunks.push(Chunk { parts: vec![part] }),
        }
    }
    chunks
}

/// The longest word or phrase at each place that names people, none overlapping another.
fn parts(lexicon: &'static Lexicon, hits: &[Hit], violence: bool) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut free = 0;
    let mut at = 0;
    while let Some(first) = hits.get(at) {
        let here = hits.iter().skip(at).take_while(|hit| hit.from == first.from);
        let count = here.clone().count();
        let longest = here.filter_map(|hit| Some((hit.to, candidate(lexicon, hit, violence)?)));
        let best = longest.reduce(
            |(to, best), (end, next)| {
                if to == end { (to, merged(best, next)) } else { (to, best) }
            },
        );
        if let Some((to, candidate)) = best
            && first.from >= free
        {
            free = to;
            parts.extend(match candidate {
                Candidate::Part(part) => Some(part),
                Candidate::Nobody => None,
            });
        }
        at += count;
    }
    parts
}

/// What words may be in a chunk.
#[derive(Clone, Debug)]
enum Candidate {
    /// They name people or qualify them.
    Part(Part),
    /// They only look so, and take their words away.
    Nobody,
}

/// Two readings of the same words: none if one only looks like people, anywhere if they name the same group alone and
/// as a qualifier, else the one that names a group, first in the file.
fn merged(one: Candidate, other: Candidate) -> Candidate {
    let (Candidate::Part(mut first), Candidate::Part(second)) = (one, other) else {
        return Candidate::Nobody;
    };
    match (first.entry, second.entry) {
        (None, Some(_)) => Candidate::Part(second),
        (Some(own), Some(another)) if first.role != second.role && own.groups == another.groups => {
            first.role = PartRole::Either;
            first.comma |= second.comma;
            Candidate::Part(first)
        }
        _ => Candidate::Part(first),
    }
}

/// What a hit may be in a chunk; `None` for one that does not speak of people.
fn candidate(lexicon: &'static Lexicon, hit: &Hit, violence: bool) -> Option<Candidate> {
    let words = hit.from..hit.to;
    match hit.meaning {
        Meaning::Block => Some(Candidate::Nobody),
        Meaning::Person => {
            Some(Candidate::Part(Part { words, role: PartRole::Head, comma: false, entry: None }))
        }
        Meaning::Group(form, number) => {
            let entry = lexicon.entry(number).filter(|entry| violence || !entry.needs_violence)?;
            let role = match form {
                Form::Head => PartRole::Head,
                Form::Before => PartRole::Before,
                Form::After | Form::AfterComma => PartRole::After,
                Form::Both => PartRole::Either,
            };
            let comma = form == Form::AfterComma;
            Some(Candidate::Part(Part { words, role, comma, entry: Some(entry) }))
        }
        _ => None,
    }
}

/// Decides, from right to left, whether a part that can stand anywhere stands alone, before or after people.
fn decide(parts: &mut [Part], links: &Links<'_>) {
    for index in (0..parts.len()).rev() {
        let Some(part) = parts.get(index).filter(|part| part.role == PartRole::Either).cloned() else {
            continue;
        };
        let next = parts.get(index + 1);
        let last = index.checked_sub(1).and_then(|last| parts.get(last));
        let before = next.is_some_and(|next| {
            matches!(next.role, PartRole::Head | PartRole::Before)
                && links.direct(part.words.end, next.words.start)
        });
        let after = last.is_some_and(|last| last.role == PartRole::Head && links.attributed(last, &part));
        if let Some(part) = parts.get_mut(index) {
            part.role = match (before, after) {
                (true, _) => PartRole::Before,
                (false, true) => PartRole::After,
                (false, false) => PartRole::Head,
            };
        }
    }
}

/// What stands between the parts.
struct Links<'a> {
    tokens: &'a Tokens,
    hits: &'a [Hit],
}

impl Links<'_> {
    fn direct(&self, end: usize, start: usize) -> bool {
        end == start && self.tokens.gap_at(start).joins()
    }

    fn is(&self, cue: Cue, word: usize) -> bool {
        is_cue(self.hits, cue, word)
    }

    /// Directly, or over one linking word (`e`, `të`).
    fn linked(&self, end: usize, start: usize) -> bool {
        self.direct(end, start)
            || start == end + 1
                && self.is(Cue::Link, end)
                && self.tokens.gap_at(end).joins()
                && self.tokens.gap_at(start).joins()
    }

    /// Linked, or after a comma where the part allows one.
    fn attributed(&self, last: &Part, part: &Part) -> bool {
        let (end, start) = (last.words.end, part.words.start);
        self.linked(end, start) || part.comma && end == start && self.tokens.gap_at(start) == Gap::Comma
    }

    fn belong(&self, last: &Part, part: &Part) -> bool {
        let (end, start) = (last.words.end, part.words.start);
        match (last.role, part.role) {
            (PartRole::Before, PartRole::After) => false,
            (PartRole::Before, _) => self.direct(end, start),
            (_, PartRole::After) => self.attributed(last, part),
            (PartRole::Head, PartRole::Head) => {
                self.direct(end, start) && last.entry.is_some() && part.entry.is_some()
            }
            _ => false,
        }
    }
}

impl Part {
    fn groups(&self) -> impl Iterator<Item = (StandardGroup, Option<&'static str>)> {
        let detail = self.entry.and_then(|entry| entry.detail.as_deref());
        let groups = self.entry.map(|entry| entry.groups.as_slice()).unwrap_or_default();
        groups.iter().enumerate().map(move |(index, group)| (*group, detail.filter(|_| index == 0)))
    }
}

/// Whether a word is of this cue.
fn is_cue(hits: &[Hit], cue: Cue, word: usize) -> bool {
    let first = hits.partition_point(|hit| hit.from < word);
    let here = hits.iter().skip(first).take_while(|hit| hit.from == word);
    here.into_iter().any(|hit| hit.meaning == Meaning::Cue(cue))
}

/// What the chunks name.
pub(super) fn named(tokens: &Tokens, hits: &[Hit], chunks: &[Chunk]) -> Vec<Named> {
    let mut found = Found::default();
    for (index, chunk) in chunks.iter().enumerate() {
        let next = chunks.get(index + 1).filter(|next| coordinated(tokens, hits, chunk, next));
        match (chunk.head(), next) {
            (None, Some(next)) if starts_with_qualifier(next) => found.lent(chunk, next),
            (None, _) => {}
            (Some(_), next) => {
                found.whole(chunk);
                if let Some(next) = next {
                    found.shared(chunk, next);
                }
            }
        }
    }
    found.mentions
}

/// Whether `and`, `or` or a comma, and nothing else, stands between the chunks.
fn coordinated(tokens: &Tokens, hits: &[Hit], one: &Chunk, other: &Chunk) -> bool {
    let (end, start) = (one.words().end, other.words().start);
    let commas = end == start && tokens.gap_at(start) == Gap::Comma;
    let and = start == end + 1
        && tokens.gap_at(end).joins()
        && tokens.gap_at(start).joins()
        && is_cue(hits, Cue::And, end);
    and || commas && one.head().is_none() || end == start && tokens.gap_at(start) == Gap::Slash
}

fn starts_with_qualifier(chunk: &Chunk) -> bool {
    chunk.head().is_some() && chunk.parts.first().is_some_and(|part| part.role == PartRole::Before)
}

/// Mentions as they are found.
#[derive(Debug, Default)]
struct Found {
    mentions: Vec<Named>,
    intersections: u32,
}

impl Found {
    /// What a chunk names by itself.
    fn whole(&mut self, chunk: &Chunk) {
        let parts = chunk.parts.iter().flat_map(|part| {
            let words = if part.role == PartRole::Head { part.words.clone() } else { chunk.with_head(part) };
            part.groups().map(move |(group, detail)| (group, detail, words.clone()))
        });
        self.add(parts.collect(), &chunk.words());
    }

    /// "young" in "young and elderly women": qualifies the head of the next chunk.
    fn lent(&mut self, chunk: &Chunk, next: &Chunk) {
        let mut parts: Vec<_> = Vec::new();
        for part in &chunk.parts {
            parts.extend(part.groups().map(|(group, detail)| (group, detail, part.words.clone())));
        }
        if let Some(head) = next.head() {
            parts.extend(head.groups().map(|(group, detail)| (group, detail, head.words.clone())));
        }
        self.add(parts, &chunk.words());
    }

    /// Qualifiers that two heads share: "children and youth with disabilities", "Roma women and girls".
    fn shared(&mut self, one: &Chunk, other: &Chunk) {
        let (Some(head), Some(last)) = (one.head(), other.head()) else { return };
        let bare = |chunk: &Chunk| chunk.parts.len() == 1;
        if bare(one) && same_kind(head, last, true) && !starts_with_qualifier(other) {
            for part in other.qualifiers(PartRole::After) {
                self.again(head, part, head.words.start..part.words.end);
            }
        }
        if bare(other) && same_kind(head, last, false) && one.qualifiers(PartRole::After).next().is_none() {
            for part in one.qualifiers(PartRole::Before) {
                self.again(last, part, part.words.start..last.words.end);
            }
        }
    }

    /// A further intersection of a head that may be there already and of a qualifier.
    fn again(&mut self, head: &Part, qualifier: &Part, words: Range<usize>) {
        let known: Vec<_> = head.groups().map(|(group, _)| group).collect();
        self.mentions.retain(|mention| {
            mention.words != head.words || !known.contains(&mention.group) || mention.intersection.is_some()
        });
        let heads = head.groups().map(|(group, detail)| (group, detail, head.words.clone()));
        let qualifiers = qualifier.groups().map(|(group, detail)| (group, detail, words.clone()));
        self.add(heads.chain(qualifiers).collect(), &words);
    }

    /// Adds groups that are named together; a group that stands twice is one mention.
    fn add(&mut self, parts: Vec<(StandardGroup, Option<&'static str>, Range<usize>)>, whole: &Range<usize>) {
        let mut named: Vec<Named> = Vec::new();
        for (group, detail, words) in parts {
            match named.iter_mut().find(|known| known.group == group) {
                Some(known) => {
                    known.words = known.words.start.min(words.start)..known.words.end.max(words.end);
                    known.detail = known.detail.or(detail);
                }
                None => named.push(Named { group, detail, words, intersection: None, negated: false }),
            }
        }
        if let [only] = named.as_mut_slice() {
            only.words = whole.clone();
            let known = |mention: &Named| mention.group == only.group && mention.words == only.words;
            if self.mentions.iter().any(known) {
                return;
            }
        } else if !named.is_empty() {
            for mention in &mut named {
                mention.intersection = Some(self.intersections);
            }
            self.intersections += 1;
        }
        self.mentions
            .extend(named.into_iter().filter(|mention| !self.mentions.contains(mention)).collect::<Vec<_>>());
    }
}

/// Whether the two heads are of one kind, so that a qualifier of one may be meant for both: both sexes, or both ages;
/// `loosely`, any of these.
fn same_kind(one: &Part, other: &Part, loosely: bool) -> bool {
    use StandardGroup::{Boys, Children, Girls, Men, OlderPeople, Women, Youth};
    let is = |part: &Part, kind: &[StandardGroup]| {
        let entry = part.entry.filter(|entry| entry.detail.is_none());
        entry.is_some_and(|entry| {
            entry.groups.len() == 1 && entry.groups.iter().all(|group| kind.contains(group))
        })
    };
    let sexes = [Women, Men, Girls, Boys];
    let ages = [Children, Youth, OlderPeople];
    let all = [Women, Men, Girls, Boys, Children, Youth, OlderPeople];
    let both = |kind: &[StandardGroup]| is(one, kind) && is(other, kind);
    both(&sexes) || both(&ages) || loosely && both(&all)
}
