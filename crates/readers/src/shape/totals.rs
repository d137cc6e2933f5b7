//! Rows of totals, told by their first word.

use std::{collections::HashSet, sync::LazyLock};

use base::fold;

use crate::CellValue;

#[derive(Default)]
struct Words {
    first: HashSet<String>,
    whole: HashSet<String>,
    signs: HashSet<&'static str>,
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words::default();
    let lines = include_str!("../../data/totals.txt").lines().filter(|line| !line.starts_with('#'));
    for (kind, word) in lines.filter_map(|line| line.split_once(' ')) {
        match kind {
            "first" => drop(words.first.insert(fold::name(word))),
            "whole" => drop(words.whole.insert(fold::name(word))),
            _ => drop(words.signs.insert(word)),
        }
    }
    words
});

/// Whether a text means "total", in any of the languages and either script.
///
/// ```
/// use readers::shape::is_total;
/// assert!(is_total("GJITHSEJ:") && is_total("Укупно") && is_total("Ukupno FBiH") && is_total("_T"));
/// assert!(!is_total("Totalitarizmi") && !is_total("Жалпы билим берүү"));
/// ```
pub fn is_total(text: &str) -> bool {
    let text = text.trim();
    if WORDS.signs.contains(text) {
        return true;
    }
    let folded = fold::name(text);
    let first = folded.split(' ').next().unwrap_or_default();
    WORDS.whole.contains(&folded) || WORDS.first.contains(first)
}

/// Whether a row gives totals: its first text that is not a number means "total".
///
/// ```
/// use readers::{CellValue, shape::is_totals_row};
/// assert!(is_totals_row(&[CellValue::Empty, CellValue::Text("Totali"), CellValue::Number(12.0)]));
/// assert!(!is_totals_row(&[CellValue::Text("Gjilan"), CellValue::Text("Total")]));
/// ```
pub fn is_totals_row(cells: &[CellValue<'_>]) -> bool {
    let text = cells.iter().find_map(|cell| match cell {
        CellValue::Text(text) if !text.trim().is_empty() && base::number::parse(text, None).is_none() => {
            Some(*text)
        }
        _ => None,
    });
    text.is_some_and(is_total)
}
