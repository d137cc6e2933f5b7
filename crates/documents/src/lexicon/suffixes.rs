//! Kyrgyz words: a stem of the lexicon and a chain of suffixes.
//!
//! A Kyrgyz noun takes number, owner, case and more, one after the other and in vowel harmony: `аял-дар-ыбыз-га`.
//! Listing every form would mean thousands per noun, so the chain is taken off instead. Letters are folded before
//! (`ң ө ү` are `н о у`), which leaves fewer variants and also reads text typed on a Russian keyboard.

use std::collections::HashMap;

use super::SetId;

/// Number, owner, case, derivation; in folded letters.
const SUFFIXES: &[&str] = &[
    // plural
    "лар", "лер", "лор", "дар", "дер", "дор", "тар", "тер", "тор", // owner
    "ы", "и", "у", "сы", "си", "су", "ым", "им", "ум", "ын", "ин", "ун", "быз", "биз", "буз", "ыбыз", "ибиз",
    "убуз", // case
    "нын", "нин", "нун", "дын", "дин", "дун", "тын", "тин", "тун", "га", "ге", "го", "ка", "ке", "ко", "на",
    "не", "но", "а", "е", "о", "ны", "ни", "ну", "ды", "ди", "ду", "ты", "ти", "ту", "н", "да", "де", "до",
    "та", "те", "то", "нда", "нде", "ндо", "дан", "ден", "дон", "тан", "тен", "тон", "нан", "нен", "нон",
    // belonging and likeness
    "дагы", "деги", "догу", "тагы", "теги", "тогу", "лык", "лик", "лук", "дык", "дик", "дук", "тык", "тик",
    "тук", "луу", "луу", "дуу", "туу", "суз", "сыз", "сиз", "чы", "чи", "чу",
];

/// The sets of every stem of `words` that this word is, or is with suffixes.
pub(super) fn sets_of(word: &str, words: &HashMap<Box<str>, Vec<SetId>>) -> Vec<SetId> {
    let mut sets = Vec::new();
    for (at, _) in word.char_indices().skip(2).chain([(word.len(), ' ')]) {
        let (Some(stem), Some(rest)) = (word.get(..at), word.get(at..)) else { continue };
        if let Some(of_stem) = words.get(stem)
            && is_chain(rest, 5)
        {
            sets.extend(of_stem);
        }
    }
    if word.chars().count() < 3
        && let Some(whole) = words.get(word)
    {
        sets.extend(whole);
    }
    sets.sort_unstable();
    sets.dedup();
    sets
}

fn is_chain(rest: &str, left: u8) -> bool {
    rest.is_empty()
        || (left > 0
            && SUFFIXES
                .iter()
                .any(|suffix| rest.strip_prefix(suffix).is_some_and(|rest| is_chain(rest, left - 1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stem_is_found_under_its_suffixes_and_not_inside_another_word() {
        let words = HashMap::from([("аял".into(), vec![1]), ("бала".into(), vec![2])]);
        for word in ["аял", "аялдар", "аялдарга", "аялдарыбыздын", "аялдын"]
        {
            assert_eq!(sets_of(word, &words), [1], "{word}");
        }
        assert_eq!(sets_of("баланы", &words), [2]);
        assert!(sets_of("аялзат", &words).is_empty());
    }
}
