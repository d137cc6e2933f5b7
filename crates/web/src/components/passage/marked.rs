//! A text with marks that may overlap, as pieces that do not.

use std::ops::Range;

use maud::{Markup, html};
use words::Words;

/// Something that was found in a text: where, and its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// From the first letter to the one after the last, counted in Unicode scalars.
    pub at: Range<usize>,
    /// What it is: the name of a group.
    pub name: String,
    /// Whether it stands inside a negation or an exclusion.
    pub negated: bool,
}

/// A stretch of text between two borders of marks.
#[derive(Debug, PartialEq, Eq)]
struct Piece<'a> {
    text: &'a str,
    marked: bool,
    /// The marks that end here; their names stand behind the piece.
    ends: Vec<&'a Mark>,
}

/// The text with its marks; each mark is followed by its name.
pub(in crate::components) fn marked(words: Words, text: &str, marks: &[Mark]) -> Markup {
    html! {
        @for piece in pieces(text, marks) {
            @if piece.marked { mark { (piece.text) (names(words, &piece.ends)) } } @else { (piece.text) }
        }
    }
}

/// The names of marks, set apart from the text of the document; a screen reader hears them in brackets.
fn names(words: Words, ends: &[&Mark]) -> Markup {
    html! {
        @for mark in ends {
            span.name lang=(words.language().code()) {
                span.said { " (" }
                (mark.name) @if mark.negated { ", " (words.web_mark_negated()) }
                span.said { ") " }
            }
        }
    }
}

fn pieces<'a>(text: &'a str, marks: &'a [Mark]) -> Vec<Piece<'a>> {
    let letters = text.chars().count();
    let inside = |mark: &&Mark| mark.at.start < mark.at.end && mark.at.end <= letters;
    let marks: Vec<&Mark> = marks.iter().filter(inside).collect();
    let mut borders: Vec<usize> = marks.iter().flat_map(|mark| [mark.at.start, mark.at.end]).collect();
    borders.extend([0, letters]);
    borders.sort_unstable();
    borders.dedup();
    let stretches = borders.iter().zip(borders.iter().skip(1));
    stretches.map(|(from, to)| piece(text, &marks, *from, *to)).collect()
}

fn piece<'a>(text: &'a str, marks: &[&'a Mark], from: usize, to: usize) -> Piece<'a> {
    Piece {
        text: slice(text, from, to),
        marked: marks.iter().any(|mark| mark.at.start <= from && to <= mark.at.end),
        ends: marks.iter().copied().filter(|mark| mark.at.end == to).collect(),
    }
}

/// The scalars from one to before another.
pub(in crate::components) fn slice(text: &str, from: usize, to: usize) -> &str {
    let byte = |scalar: usize| text.char_indices().nth(scalar).map_or(text.len(), |(at, _)| at);
    text.get(byte(from)..byte(to)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(at: Range<usize>, name: &str) -> Mark {
        Mark { at, name: name.into(), negated: false }
    }

    fn shown(text: &str, marks: &[Mark]) -> Vec<(String, bool, Vec<String>)> {
        let names = |piece: &Piece<'_>| piece.ends.iter().map(|mark| mark.name.clone()).collect();
        pieces(text, marks).iter().map(|piece| (piece.text.to_owned(), piece.marked, names(piece))).collect()
    }

    #[test]
    fn nothing_of_the_text_is_lost_and_nothing_stands_twice() {
        let marks = [mark(0..4, "a"), mark(2..9, "b"), mark(9..10, "c")];
        let text = "Жене и девојчице";
        let whole: String = pieces(text, &marks).iter().map(|piece| piece.text).collect();
        assert_eq!(whole, text);
    }

    #[test]
    fn overlapping_marks_are_cut_at_their_borders_and_named_where_they_end() {
        let pieces = shown("Roma women", &[mark(0..4, "Roma"), mark(0..10, "women")]);
        assert_eq!(
            pieces,
            [("Roma".into(), true, vec!["Roma".into()]), (" women".into(), true, vec!["women".into()])]
        );
    }

    #[test]
    fn a_mark_that_does_not_fit_the_text_is_left_out() {
        assert_eq!(shown("ab", &[mark(1..9, "x"), mark(2..2, "y")]), [("ab".into(), false, vec![])]);
    }

    #[test]
    fn what_a_document_says_stays_text() {
        let words = Words::new(base::Language::En);
        let html = marked(words, "<b>x</b>", &[mark(0..3, "<i>")]).into_string();
        assert!(!html.contains("<b>") && !html.contains("<i>"));
    }
}
