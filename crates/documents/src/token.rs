//! The words of a passage, folded for comparison, each with its place in the document.
//!
//! Folding here keeps one word one word and is followed by a map back to Unicode scalars, which `base::fold` has no
//! need of. Marks fall, so text typed without them meets the lexicons; Cyrillic stays Cyrillic until
//! [`Tokens::latin`] is asked for.

use std::ops::Range;

/// What stands between a word and the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Gap {
    /// Nothing, a blank, or a line end inside a sentence.
    Space,
    /// A hyphen without blanks.
    Hyphen,
    /// An apostrophe inside a word.
    Apostrophe,
    /// A dot and blanks only.
    Dot,
    /// A dash, or a hyphen with blanks.
    Dash,
    /// A comma.
    Comma,
    /// A slash.
    Slash,
    /// A colon, bracket, quotation mark, semicolon …
    Other,
    /// The border of a table cell.
    Cell,
}

impl Gap {
    /// Whether a phrase may run over it.
    pub(crate) const fn joins(self) -> bool {
        matches!(self, Self::Space | Self::Hyphen | Self::Apostrophe)
    }
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Begins with a small letter.
    Lower,
    /// Begins with a capital.
    Capital,
    /// Two letters or more, all capitals.
    Upper,
    /// Digits, with marks between them.
    Number,
    /// A sign that stands for a word: `%`, `€`.
    Sign,
}

impl Shape {
    pub(crate) const fn is_capital(self) -> bool {
        matches!(self, Self::Capital | Self::Upper)
    }
}

/// Which way a quotation mark looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Quote {
    Opens,
    Closes,
}

/// One word, number or sign.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    folded: Range<usize>,
    /// First scalar in the document.
    pub start: u32,
    /// One past the last scalar.
    pub end: u32,
    /// What stands before it.
    pub gap: Gap,
    /// The last quotation mark before it.
    pub quote: Option<Quote>,
    /// How it is written.
    pub shape: Shape,
}

/// The words of one passage.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tokens {
    folded: String,
    list: Vec<Token>,
}

impl Tokens {
    /// Splits a passage that begins at scalar `offset` of the document.
    pub(crate) fn of(passage: &str, offset: u32) -> Self {
        let chars: Vec<char> = passage.chars().collect();
        let mut tokens = Self { folded: String::with_capacity(passage.len()), list: Vec::new() };
        let (mut at, mut gap, mut quote) = (0, Gap::Space, None);
        while let Some(&c) = chars.get(at) {
            if c.is_alphanumeric() || is_sign(c) {
                let end = at + word_length(chars.get(at..).unwrap_or_default());
                let letters = chars.get(at..end).unwrap_or_default();
                tokens.push(letters, offset + scalars(at), gap, quote);
                (at, gap, quote) = (end, Gap::Space, None);
            } else {
                gap =
                    gap.max(gap_of(c, gap, at.checked_sub(1).and_then(|b| chars.get(b)), chars.get(at + 1)));
                if is_quote(c) {
                    let opens = chars.get(at + 1).is_some_and(|next| next.is_alphanumeric());
                    quote = Some(if opens { Quote::Opens } else { Quote::Closes });
                }
                at += 1;
            }
        }
        tokens
    }

    fn push(&mut self, letters: &[char], start: u32, gap: Gap, quote: Option<Quote>) {
        let from = self.folded.len();
        for c in letters {
            fold(*c, &mut self.folded);
        }
        let (folded, end) = (from..self.folded.len(), start + scalars(letters.len()));
        self.list.push(Token { folded, start, end, gap, quote, shape: shape_of(letters) });
    }

    /// The same words with Cyrillic letters as the Latin ones of Serbian.
    pub(crate) fn latin(&self) -> Self {
        let mut latin =
            Self { folded: String::with_capacity(self.folded.len() * 2), list: self.list.clone() };
        for token in &mut latin.list {
            let from = latin.folded.len();
            for c in self.folded.get(token.folded.clone()).unwrap_or_default().chars() {
                match serbian(c) {
                    Some(letters) => latin.folded.push_str(letters),
                    None => latin.folded.push(c),
                }
            }
            token.folded = from..latin.folded.len();
        }
        latin
    }

    pub(crate) fn len(&self) -> usize {
        self.list.len()
    }

    pub(crate) fn get(&self, index: usize) -> Option<&Token> {
        self.list.get(index)
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Token> {
        self.list.iter()
    }

    /// The folded word at `index`; empty past the end.
    pub(crate) fn word_at(&self, index: usize) -> &str {
        self.list.get(index).and_then(|token| self.folded.get(token.folded.clone())).unwrap_or_default()
    }

    /// The gap before the word at `index`; a border past the end.
    pub(crate) fn gap_at(&self, index: usize) -> Gap {
        self.list.get(index).map_or(Gap::Cell, |token| token.gap)
    }

    /// How the word at `index` is written; small past the end.
    pub(crate) fn shape_at(&self, index: usize) -> Shape {
        self.list.get(index).map_or(Shape::Lower, |token| token.shape)
    }

    /// Whether phrases can run from word `from` up to word `to`, `to` excluded.
    pub(crate) fn joined(&self, from: usize, to: usize) -> bool {
        (from + 1..to).all(|index| self.gap_at(index).joins())
    }

    /// The scalars that the words `from..to` cover.
    pub(crate) fn span(&self, words: &Range<usize>) -> Option<Range<u32>> {
        let first = self.list.get(words.start)?;
        let last = self.list.get(words.end.checked_sub(1)?)?;
        Some(first.start..last.end)
    }
}

fn scalars(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How many characters the word at the start of `chars` has.
fn word_length(chars: &[char]) -> usize {
    let Some(first) = chars.first() else { return 0 };
    if is_sign(*first) {
        return 1;
    }
    if !first.is_ascii_digit() {
        return chars
            .iter()
            .take_while(|c| c.is_alphanumeric() && !c.is_ascii_digit() || is_mark(**c))
            .count();
    }
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mark = |at: usize| matches!(chars.get(at), Some('.' | ',' | '/' | ':' | '\'')) && digit(at + 1);
    (0..chars.len()).find(|at| !digit(*at) && !mark(*at)).unwrap_or(chars.len())
}

fn shape_of(letters: &[char]) -> Shape {
    let Some(first) = letters.first() else { return Shape::Lower };
    match () {
        () if first.is_ascii_digit() => Shape::Number,
        () if is_sign(*first) => Shape::Sign,
        () if letters.len() > 1 && !letters.iter().any(|c| c.is_lowercase()) => Shape::Upper,
        () if first.is_uppercase() => Shape::Capital,
        () => Shape::Lower,
    }
}

const fn is_sign(c: char) -> bool {
    matches!(c, '%' | '€' | '$' | '£' | '№')
}

/// Whether the character is a quotation mark; the single one is left out, it is an apostrophe too often.
pub(crate) const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '‟')
}

const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}')
}

fn gap_of(c: char, before: Gap, last: Option<&char>, next: Option<&char>) -> Gap {
    let glued = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
    match c {
        '\t' => Gap::Cell,
        _ if c.is_whitespace() || is_mark(c) => Gap::Space,
        '-' | '‑' if before == Gap::Space && glued(last) && glued(next) => Gap::Hyphen,
        '-' | '‑' | '–' | '—' => Gap::Dash,
        '\'' | '’' | '‘' | '`' => Gap::Apostrophe,
        '.' => Gap::Dot,
        ',' => Gap::Comma,
        '/' => Gap::Slash,
        _ => Gap::Other,
    }
}

/// Writes the folded form of a letter: small, without marks.
pub(crate) fn fold(c: char, into: &mut String) {
    if c.is_ascii() {
        into.push(c.to_ascii_lowercase());
        return;
    }
    for c in c.to_lowercase().filter(|c| !is_mark(*c)) {
        match c {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => into.push('a'),
            'ç' | 'č' | 'ć' => into.push('c'),
            'đ' => into.push_str("dj"),
            'è' | 'é' | 'ê' | 'ë' | 'ě' => into.push('e'),
            'ì' | 'í' | 'î' | 'ï' => into.push('i'),
            'ñ' => into.push('n'),
            'ò' | 'ó' | 'ô' | 'ö' => into.push('o'),
            'š' | 'ś' => into.push('s'),
            'ù' | 'ú' | 'û' | 'ü' => into.push('u'),
            'ž' | 'ź' => into.push('z'),
            'ё' | 'ѐ' => into.push('е'),
            'й' | 'ѝ' => into.push('и'),
            'ѓ' => into.push('г'),
            'ќ' => into.push('к'),
            'ң' => into.push('н'),
            'ө' => into.push('о'),
            'ү' => into.push('у'),
            other => into.push(other),
        }
    }
}

/// The Latin letters of a folded letter of Serbian Cyrillic, without marks.
const fn serbian(c: char) -> Option<&'static str> {
    Some(match c {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'ђ' => "dj",
        'е' => "e",
        'ж' | 'з' => "z",
        'и' => "i",
        'ј' => "j",
        'к' => "k",
        'л' => "l",
        'љ' => "lj",
        'м' => "m",
        'н' => "n",
        'њ' => "nj",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' | 'ш' => "s",
        'т' => "t",
        'ћ' | 'ц' | 'ч' => "c",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'џ' => "dz",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let tokens = Tokens::of(text, 0);
        (0..tokens.len()).map(|index| tokens.word_at(index).to_owned()).collect()
    }

    #[test]
    fn words_lose_case_and_marks_but_numbers_stay_whole() {
        assert_eq!(words("Ženë, 5.200 € 03.02.2020."), ["zene", "5.200", "€", "03.02.2020"]);
        assert_eq!(words("women's gender-based"), ["women", "s", "gender", "based"]);
    }

    #[test]
    fn serbian_cyrillic_meets_latin_without_moving_a_letter() {
        let tokens = Tokens::of("Љубав и ђаци", 7).latin();
        assert_eq!(tokens.word_at(0), "ljubav");
        assert_eq!(tokens.word_at(2), "djaci");
        assert_eq!(tokens.span(&(2..3)), Some(15..19));
    }
}
