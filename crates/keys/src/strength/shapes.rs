//! The shapes of a passphrase in which a common word may hide: other script, other case, digits for letters, more
//! around it.

/// In Latin letters without marks, lower case; digits, blanks and signs stay.
pub fn latin(text: &str) -> String {
    let mut latin = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        if c.is_alphabetic() && !c.is_ascii() {
            latin.push_str(&base::fold::name(c.encode_utf8(&mut [0; 4])));
        } else {
            latin.push(c.to_ascii_lowercase());
        }
    }
    latin
}

/// Without what people put between words.
pub fn joined(latin: &str) -> String {
    latin.chars().filter(|c| !c.is_whitespace() && !"-_.,;:'/".contains(*c)).collect()
}

/// The letters and digits alone.
pub fn plain(latin: &str) -> String {
    latin.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Every shape of a text in [`latin`] letters that is as easy to guess as the word it is made of.
pub fn all(latin: &str) -> Vec<String> {
    let core = latin.trim_matches(|c: char| !c.is_alphabetic());
    let texts = [latin, core];
    let lettered =
        texts.iter().flat_map(|text| [letters_for_digits(text, 'i'), letters_for_digits(text, 'l')]);
    let plain = texts.iter().map(|text| plain(text)).chain(lettered.map(|text| plain(&text)));
    plain.map(|text| once(&text).to_owned()).collect()
}

/// Letters where people write digits and signs in their place; `one` is what a 1 stands for.
fn letters_for_digits(text: &str, one: char) -> String {
    text.chars()
        .map(|c| match c {
            '0' => 'o',
            '1' | '!' | '|' => one,
            '3' | '€' => 'e',
            '4' | '@' => 'a',
            '5' | '$' => 's',
            '7' | '+' => 't',
            '8' => 'b',
            other => other,
        })
        .collect()
}

/// What a text repeats; the text itself when it repeats nothing.
fn once(text: &str) -> &str {
    let repeats = |part: &&str| !part.is_empty() && text.split(*part).all(str::is_empty);
    let mut parts = text.char_indices().skip(1).map(|(end, _)| text.get(..end).unwrap_or(text));
    parts.find(repeats).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_in_every_shape_of_it() {
        for text in [
            "Шифра",
            "ŠIFRA 2024!",
            "s1fra",
            "$1fr4",
            "š-i-f-r-a",
            "sifrasifrasifra",
            "123sifra123",
            "5ifra5ifra",
        ] {
            let shapes = all(&latin(text));
            assert!(shapes.iter().any(|shape| shape == "sifra"), "{text}: {shapes:?}");
        }
    }

    #[test]
    fn latin_letters_keep_what_is_no_letter() {
        assert_eq!(latin("Ќе Дојдам 7?"), "kje dojdam 7?");
        assert_eq!(latin("Сырсөз, Пароль…"), "syrsoz, parol…");
        assert_eq!(latin("漢字"), "漢字");
    }

    #[test]
    fn only_whole_repetitions_are_repetitions() {
        assert_eq!(once("abab"), "ab");
        assert_eq!(once("aaaa"), "a");
        assert_eq!(once("abac"), "abac");
        assert_eq!(once(""), "");
    }
}
