//! Character references of XML and HTML, without any entity that a document defines itself.

use std::{collections::HashMap, sync::LazyLock};

static NAMED: LazyLock<HashMap<&'static str, char>> = LazyLock::new(|| {
    let lines = include_str!("../../data/html-entities.txt").lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(name, hex)| Some((name, coded(hex, 16)?)))
        .collect()
});

/// The character that `name` stands for, as it is written between `&` and `;`.
pub(super) fn resolve(name: &str) -> Option<char> {
    match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(hex) => coded(hex, 16),
            None => coded(number, 10),
        },
        None => NAMED.get(name).copied(),
    }
}

/// What a reference stands for, or the reference itself where nothing defines it.
pub(super) fn resolve_or_keep(name: &str) -> String {
    resolve(name).map_or_else(|| format!("&{name};"), String::from)
}

/// The text with its references resolved; an ampersand that begins none stays.
pub(super) fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (name, len) = reference(after);
        let resolved = name.and_then(resolve);
        out.push(resolved.unwrap_or('&'));
        rest = resolved.and_then(|_| after.get(len..)).unwrap_or(after);
    }
    out + rest
}

/// The name at the start of `after`, and how many bytes it takes with its semicolon, which old pages forget.
fn reference(after: &str) -> (Option<&str>, usize) {
    let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '#').unwrap_or(after.len());
    let semicolon = usize::from(after.get(end..).is_some_and(|rest| rest.starts_with(';')));
    (after.get(..end).filter(|name| !name.is_empty()), end + semicolon)
}

fn coded(digits: &str, radix: u32) -> Option<char> {
    u32::from_str_radix(digits, radix).ok().and_then(char::from_u32).filter(|c| *c != '\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_numbers_are_resolved() {
        assert_eq!(resolve("euml"), Some('ë'));
        assert_eq!(resolve("#1034"), Some('Њ'));
        assert_eq!(resolve("#x4A3"), Some('ң'));
        assert_eq!(resolve("#0"), None);
        assert_eq!(resolve("bomb"), None);
    }

    #[test]
    fn an_ampersand_that_begins_no_reference_stays() {
        assert_eq!(unescape("A&B &amp; C &lt;x&gt; &#235 &bomb; &"), "A&B & C <x> ë &bomb; &");
    }
}
