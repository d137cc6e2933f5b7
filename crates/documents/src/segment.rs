//! Passages: headings, sentences, list items and table rows of a text.

use std::{collections::HashSet, ops::Range, sync::LazyLock};

use base::text::{BlockKind, Text};
use serde::Deserialize;
use unicode_segmentation::UnicodeSegmentation;

use crate::{
    PassageKind,
    token::{Tokens, fold, is_quote},
};

/// A passage as it stands in the text.
#[derive(Clone, Debug)]
pub(crate) struct Piece<'a> {
    pub kind: PassageKind,
    /// Level of a heading, from 1.
    pub level: u8,
    pub page: Option<u32>,
    pub text: &'a str,
    /// First scalar in the document.
    pub start: u32,
    pub tokens: Tokens,
}

#[derive(Debug, Default, Deserialize)]
struct File {
    always: String,
    before_number: String,
    bullets: String,
    heading_words: usize,
}

#[derive(Debug, Default)]
struct Rules {
    always: HashSet<String>,
    before_number: HashSet<String>,
    bullets: String,
    heading_words: usize,
}

static RULES: LazyLock<Rules> = LazyLock::new(|| Rules::load().unwrap_or_default());

impl Rules {
    fn load() -> Result<Self, toml::de::Error> {
        let file: File = toml::from_str(include_str!("../data/sentences.toml"))?;
        let set = |words: &str| words.split_whitespace().map(folded).collect();
        Ok(Self {
            always: set(&file.always),
            before_number: set(&file.before_number),
            bullets: file.bullets,
            heading_words: file.heading_words,
        })
    }
}

fn folded(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    word.chars().for_each(|c| fold(c, &mut folded));
    folded
}

/// Splits a text; a stretch without a letter or digit is no passage.
pub(crate) fn pieces(text: &Text) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut scalars = Scalars { text: &text.text, byte: 0, scalar: 0 };
    for block in &text.blocks {
        let inside = text.of(block);
        let (kind, level) = kind_of(block.kind, inside);
        let ranges = match kind {
            PassageKind::Sentence => sentences(inside),
            _ => std::iter::once(0..inside.len()).collect(),
        };
        for range in ranges {
            let Some(range) = trimmed(inside, range, kind) else { continue };
            let Some(passage) = inside.get(range.clone()) else { continue };
            let start = scalars.at(block.range.start + range.start);
            let tokens = Tokens::of(passage, start);
            if tokens.len() > 0 {
                pieces.push(Piece { kind, level, page: block.page, text: passage, start, tokens });
            }
        }
    }
    pieces
}

/// Counts scalars from left to right.
struct Scalars<'a> {
    text: &'a str,
    byte: usize,
    scalar: u32,
}

impl Scalars<'_> {
    fn at(&mut self, byte: usize) -> u32 {
        let skipped = self.text.get(self.byte..byte).map_or(0, |part| part.chars().count());
        self.byte = byte;
        self.scalar += u32::try_from(skipped).unwrap_or(0);
        self.scalar
    }
}

/// What a block is, where plain text does not say: a bullet opens a list item, a short line without a full stop is a
/// heading.
fn kind_of(block: BlockKind, text: &str) -> (PassageKind, u8) {
    match block {
        BlockKind::Heading(level) => (PassageKind::Heading, level),
        BlockKind::ListItem => (PassageKind::ListItem, 0),
        BlockKind::TableRow => (PassageKind::TableRow, 0),
        BlockKind::Paragraph if bullet(text) > 0 => (PassageKind::ListItem, 0),
        BlockKind::Paragraph if reads_as_heading(text) => (PassageKind::Heading, 6),
        BlockKind::Paragraph => (PassageKind::Sentence, 0),
    }
}

/// The length in bytes of a bullet and its blanks at the start.
fn bullet(text: &str) -> usize {
    let Some(first) = text.chars().next().filter(|c| RULES.bullets.contains(*c)) else { return 0 };
    let rest = text.get(first.len_utf8()..).unwrap_or_default();
    let body = rest.trim_start();
    if rest.starts_with(char::is_whitespace) && !body.is_empty() { text.len() - body.len() } else { 0 }
}

fn reads_as_heading(text: &str) -> bool {
    let last = text.trim_end().trim_end_matches(is_quote).chars().next_back();
    let begins = text.chars().find(|c| c.is_alphanumeric());
    !matches!(last, Some('.' | '!' | '?' | '…' | ';' | ',' | ':'))
        && begins.is_some_and(|c| !c.is_lowercase())
        && !text.contains(['\n', '\t'])
        && text.split_whitespace().count() <= RULES.heading_words
}

/// The range without white space around it and without the bullet of a list item; none where nothing is left.
fn trimmed(text: &str, range: Range<usize>, kind: PassageKind) -> Option<Range<usize>> {
    let part = text.get(range.clone())?;
    let skip = if kind == PassageKind::ListItem { bullet(part) } else { 0 };
    let start = range.start + skip + part.get(skip..).map_or(0, |rest| rest.len() - rest.trim_start().len());
    let end = range.start + part.trim_end().len();
    (start < end).then_some(start..end)
}

/// The sentences of a paragraph.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences: Vec<Range<usize>> = Vec::new();
    let bounds = text.split_sentence_bound_indices().flat_map(|(start, part)| before_numbers(start, part));
    for whole in bounds {
        let part = text.get(whole.clone()).unwrap_or_default();
        match sentences.last_mut() {
            Some(last) if goes_on(text.get(last.clone()).unwrap_or_default(), part) => last.end = whole.end,
            _ => sentences.push(whole),
        }
    }
    sentences
}

/// Splits where a number opens a sentence ("… expert. 8 trainings …"), which Unicode does not see.
fn before_numbers(start: usize, part: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut from = 0;
    for (dot, _) in part.match_indices(". ") {
        let last =
            part.get(..dot).and_then(|before| before.rsplit(char::is_whitespace).next()).unwrap_or_default();
        let next = part.get(dot + 1..).unwrap_or_default().trim_start();
        let number: String = next.chars().take_while(char::is_ascii_digit).collect();
        let month_or_ordinal = next.get(number.len()..).is_some_and(|rest| rest.starts_with(['.', '/', '-']));
        let word = last.chars().count() > 3 && last.chars().all(char::is_alphabetic);
        let known = || RULES.always.contains(&folded(last)) || RULES.before_number.contains(&folded(last));
        if !number.is_empty() && !month_or_ordinal && word && !known() {
            ranges.push(start + from..start + dot + 1);
            from = dot + 1;
        }
    }
    ranges.push(start + from..start + part.len());
    ranges
}

/// Whether the sentence that seemed to end with `before` goes on with `after`.
fn goes_on(before: &str, after: &str) -> bool {
    let ended = before.trim_end();
    let Some(next) = after.chars().find(|c| !c.is_whitespace()) else { return true };
    if !after.chars().any(char::is_alphanumeric) {
        return true;
    }
    let Some(dotted) = ended.strip_suffix('.') else {
        // A line that was broken by its layout.
        return before.ends_with('\n') && next.is_lowercase() && !ended.ends_with(['!', '?', '…', ':', ';']);
    };
    let mut words = dotted.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '.') || is_quote(c));
    let Some(word) = words.next().filter(|word| !word.is_empty()) else { return next.is_lowercase() };
    let rules = &*RULES;
    let before_number = |word: &str| rules.before_number.contains(&folded(word));
    let short_number = word.len() <= 3 && word.chars().all(|c| c.is_ascii_digit());
    let initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    next.is_lowercase()
        || initial && next.is_uppercase()
        || enumerates(dotted, word)
        || rules.always.contains(&folded(word))
        || next.is_ascii_digit() && before_number(word)
        || short_number && words.find(|word| !word.is_empty()).is_some_and(before_number)
}

/// Whether the sentence so far is nothing but the number of an item: "5." or "IV.".
fn enumerates(dotted: &str, word: &str) -> bool {
    dotted.trim_start() == word
        && word.len() <= 4
        && word.chars().all(|c| c.is_ascii_digit() || "IVX".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<&str> {
        sentences(text).into_iter().map(|range| text[range].trim()).collect()
    }

    #[test]
    fn abbreviations_and_numbers_do_not_end_a_sentence() {
        for text in [
            "Odluka br. 5. stupa na snagu.",
            "Ligji nr. 04/L-032 hyn në fuqi.",
            "Prof. dr. Jovanović govori.",
            "Седиштето е на ул. „Гоце Делчев“ во градот.",
            "Član 25. stav 2. Zakona važi.",
            "5. Obuka zaposlenih.",
        ] {
            assert_eq!(split(text), [text]);
        }
        assert_eq!(split("Prva rečenica. Druga rečenica.").len(), 2);
        assert_eq!(split("Do kraja 2024. Program traje.").len(), 2);
    }

    #[test]
    fn a_line_broken_by_layout_is_one_sentence() {
        assert_eq!(split("Support for women\nin rural areas.").len(), 1);
        assert_eq!(split("One ends.\nTwo begins.").len(), 2);
    }

    #[test]
    fn bullets_and_short_lines_are_seen_in_plain_text() {
        let mut text = Text::default();
        text.push(BlockKind::Paragraph, None, "Topics Covered");
        text.push(BlockKind::Paragraph, Some(2), "•  Why? What?");
        text.push(BlockKind::Paragraph, None, ".....");
        let pieces = pieces(&text);
        let seen: Vec<_> = pieces.iter().map(|piece| (piece.kind, piece.text, piece.start)).collect();
        assert_eq!(
            seen,
            [(PassageKind::Heading, "Topics Covered", 0), (PassageKind::ListItem, "Why? What?", 18)]
        );
    }
}
