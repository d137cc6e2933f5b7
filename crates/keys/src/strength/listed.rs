//! The list of common passphrases: words, names, phrases and keyboard rows of the region, in `data/passphrases.txt`.

use std::{collections::HashSet, sync::LazyLock};

use super::shapes;

const TEXT: &str = include_str!("../../data/passphrases.txt");

/// Pieces of a keyboard row shorter than this stand in ordinary words.
const SHORTEST_PIECE: usize = 4;

/// The list, in Latin letters, lower case, letters and digits alone.
static COMMON: LazyLock<Common> = LazyLock::new(|| Common::read(TEXT));

struct Common {
    words: Vec<String>,
    set: HashSet<String>,
}

impl Common {
    /// Words and phrases with commas between them; `row` and a row of keys; `#` and a remark.
    fn read(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let read = lines.flat_map(|line| match line.strip_prefix("row ") {
            Some(row) => pieces(row),
            None => line.split(',').map(str::to_owned).collect(),
        });
        let mut set = HashSet::new();
        let folded = read.map(|word| shapes::plain(&shapes::latin(&word))).filter(|word| !word.is_empty());
        let words = folded.filter(|word| set.insert(word.clone())).collect();
        Self { words, set }
    }
}

/// Every piece of a keyboard row, forwards and backwards.
fn pieces(row: &str) -> Vec<String> {
    let keys: Vec<char> = row.chars().collect();
    let back: Vec<char> = keys.iter().rev().copied().collect();
    let of = |keys: &[char]| {
        let windows = (SHORTEST_PIECE..=keys.len()).flat_map(|length| keys.windows(length));
        windows.map(|piece| piece.iter().collect()).collect::<Vec<String>>()
    };
    [of(&keys), of(&back)].concat()
}

/// The words, the most common kinds first.
pub fn words<'a>() -> impl Iterator<Item = &'a str> {
    COMMON.words.iter().map(String::as_str)
}

/// Whether a text in [`shapes::latin`] letters is one of them, in whatever shape.
pub fn is_listed(latin: &str) -> bool {
    shapes::all(latin).iter().any(|shape| COMMON.set.contains(shape))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_a_list_of_words_that_no_remark_has_slipped_into() {
        assert!(COMMON.words.len() > 900, "{}", COMMON.words.len());
        let odd: Vec<&String> =
            COMMON.words.iter().filter(|word| !word.chars().all(|c| c.is_ascii_alphanumeric())).collect();
        assert!(odd.is_empty(), "{odd:?}");
    }

    #[test]
    fn a_keyboard_row_is_known_in_pieces_and_backwards() {
        for walk in ["qwertz", "ztrewq", "йцукен", "фыва", "љњерт", "ќчлк", "ѕџцв", "asdfghjkl"]
        {
            assert!(is_listed(&shapes::latin(walk)), "{walk}");
        }
        assert!(!is_listed("qwetrz"));
    }
}
