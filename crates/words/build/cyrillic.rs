//! Serbian in Cyrillic script, derived from the Latin: texts only, never placeables or what stands in backticks.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Message, Pattern, PatternElement, Term};

use crate::catalogue::{Catalogue, Stated};

/// What the letter rules alone would get wrong.
///
/// One line each: `keep PDF` (a word that stays in Latin script), `split in|jekc` (a word, or the beginning of one,
/// in which the letters beside the bar are two letters, not one). `#` begins a comment.
#[derive(Default)]
pub struct Exceptions {
    kept: BTreeSet<String>,
    split: BTreeMap<String, usize>,
}

impl Exceptions {
    /// Reads the list; the second value says which lines could not be used.
    pub fn parse(text: &str) -> (Self, Vec<String>) {
        let mut exceptions = Self::default();
        let mut problems = Vec::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default().trim();
            match line.split_once(' ').map(|(verb, rest)| (verb, rest.trim())) {
                _ if line.is_empty() => {}
                Some(("keep", word)) => {
                    exceptions.kept.insert(word.to_owned());
                }
                Some(("split", word)) if word.matches('|').count() == 1 => {
                    let bar = word.chars().take_while(|c| *c != '|').count();
                    exceptions.split.insert(word.replace('|', "").to_lowercase(), bar);
                }
                _ => problems.push(format!("sr-Cyrl.exceptions, line {}: {line}", number + 1)),
            }
        }
        (exceptions, problems)
    }

    /// Before which character of the word a letter must end, if one of the exceptions says so.
    fn bar_of(&self, word: &[char]) -> Option<usize> {
        let word: String = word.iter().flat_map(|c| c.to_lowercase()).collect();
        self.split.iter().find(|(stem, _)| word.starts_with(stem.as_str())).map(|(_, bar)| *bar)
    }
}

/// The catalogue in Cyrillic script.
pub fn derive(latin: &Catalogue, exceptions: &Exceptions) -> Catalogue {
    let of = |pattern: Pattern<String>| pattern_in_cyrillic(pattern, exceptions, &mut false);
    let message = |message: Message<String>| Message {
        value: message.value.map(of),
        attributes: message
            .attributes
            .into_iter()
            .map(|mut attribute| {
                attribute.value = of(attribute.value);
                attribute
            })
            .collect(),
        ..message
    };
    let stated =
        |stated: &Stated| Stated { file: stated.file.clone(), message: message(stated.message.clone()) };
    let term = |term: &Term<String>| Term { value: of(term.value.clone()), ..term.clone() };
    Catalogue {
        language: "sr-Cyrl".to_owned(),
        messages: latin.messages.iter().map(|(key, own)| (key.clone(), stated(own))).collect(),
        terms: latin.terms.iter().map(|(key, own)| (key.clone(), term(own))).collect(),
        problems: Vec::new(),
    }
}

/// `quoted` says whether the text before stands inside backticks.
fn pattern_in_cyrillic(
    pattern: Pattern<String>,
    exceptions: &Exceptions,
    quoted: &mut bool,
) -> Pattern<String> {
    let mut element = |element: PatternElement<String>| match element {
        PatternElement::TextElement { value } => {
            PatternElement::TextElement { value: outside_backticks(&value, exceptions, quoted) }
        }
        PatternElement::Placeable { expression } => {
            PatternElement::Placeable { expression: variants_in_cyrillic(expression, exceptions, *quoted) }
        }
    };
    Pattern { elements: pattern.elements.into_iter().map(&mut element).collect() }
}

fn variants_in_cyrillic(
    expression: Expression<String>,
    exceptions: &Exceptions,
    quoted: bool,
) -> Expression<String> {
    match expression {
        Expression::Select { selector, mut variants } => {
            for variant in &mut variants {
                let value = Pattern { elements: std::mem::take(&mut variant.value.elements) };
                variant.value = pattern_in_cyrillic(value, exceptions, &mut quoted.clone());
            }
            Expression::Select { selector, variants }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            let inner = variants_in_cyrillic(*expression, exceptions, quoted);
            Expression::Inline(InlineExpression::Placeable { expression: Box::new(inner) })
        }
        inline @ Expression::Inline(_) => inline,
    }
}

fn outside_backticks(text: &str, exceptions: &Exceptions, quoted: &mut bool) -> String {
    let mut parts = Vec::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            *quoted = !*quoted;
        }
        parts.push(if *quoted { part.to_owned() } else { to_cyrillic(part, exceptions) });
    }
    parts.join("`")
}

/// A text in Cyrillic script, word by word.
pub fn to_cyrillic(text: &str, exceptions: &Exceptions) -> String {
    let mut written = String::with_capacity(text.len() * 2);
    let mut word: Vec<char> = Vec::new();
    for c in text.chars() {
        if c.is_alphabetic() {
            word.push(c);
        } else {
            write_word(&word, exceptions, &mut written);
            word.clear();
            written.push(c);
        }
    }
    write_word(&word, exceptions, &mut written);
    written
}

fn write_word(word: &[char], exceptions: &Exceptions, written: &mut String) {
    if exceptions.kept.contains(&word.iter().collect::<String>()) {
        written.extend(word);
        return;
    }
    let bar = exceptions.bar_of(word);
    let mut index = 0;
    while let Some(first) = word.get(index) {
        let second = word.get(index + 1).filter(|_| bar != Some(index + 1));
        let (letter, length) = match second.and_then(|second| digraph(*first, *second)) {
            Some(letter) => (letter, 2),
            None => (letter(*first), 1),
        };
        written.push(letter);
        index += length;
    }
}

fn digraph(first: char, second: char) -> Option<char> {
    let small = match (first.to_ascii_lowercase(), lower(second)) {
        ('l', 'j') => 'љ',
        ('n', 'j') => 'њ',
        ('d', 'ž') => 'џ',
        _ => return None,
    };
    Some(if first.is_uppercase() { upper(small) } else { small })
}

fn letter(latin: char) -> char {
    const LATIN: &str = "abvgdđežzijklmnoprstćufhcčš";
    const CYRILLIC: &str = "абвгдђежзијклмнопрстћуфхцчш";
    let small = lower(latin);
    let found = LATIN.chars().zip(CYRILLIC.chars()).find(|(own, _)| *own == small);
    match found {
        Some((_, cyrillic)) if latin.is_uppercase() => upper(cyrillic),
        Some((_, cyrillic)) => cyrillic,
        None => latin,
    }
}

fn lower(c: char) -> char {
    c.to_lowercase().next().unwrap_or(c)
}

fn upper(c: char) -> char {
    c.to_uppercase().next().unwrap_or(c)
}
