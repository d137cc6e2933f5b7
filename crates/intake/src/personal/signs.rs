//! Signs of a person in one cell: a telephone number, a name, an address, a date of birth.

use std::{collections::BTreeSet, sync::LazyLock};

use base::{fold, number};
use serde::Deserialize;

use crate::phrase::{Phrases, words_of};

#[derive(Default, Deserialize)]
struct File {
    headings: Headings,
    mailboxes: Mailboxes,
    names: Names,
}

#[derive(Default, Deserialize)]
struct Headings {
    names: Vec<String>,
    birth: Vec<String>,
    national: Vec<String>,
    phone: Vec<String>,
    email: Vec<String>,
    not_persons: Vec<String>,
    not_numbers: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Mailboxes {
    office: Vec<String>,
}

#[derive(Default, Deserialize)]
struct Names {
    given: Vec<String>,
    endings: Vec<String>,
}

/// The words by which columns about persons are known.
#[derive(Default)]
pub(crate) struct Signs {
    pub(crate) names: Phrases<()>,
    pub(crate) birth: Phrases<()>,
    pub(crate) national: Phrases<()>,
    pub(crate) phone: Phrases<()>,
    pub(crate) email: Phrases<()>,
    pub(crate) not_persons: Phrases<()>,
    pub(crate) not_numbers: Phrases<()>,
    office: Phrases<()>,
    given: BTreeSet<String>,
    endings: Vec<String>,
}

/// The words, ready to be asked.
pub(crate) static SIGNS: LazyLock<Signs> = LazyLock::new(|| {
    toml::from_str::<File>(include_str!("../../data/personal.toml")).map(Signs::from).unwrap_or_default()
});

impl From<File> for Signs {
    fn from(file: File) -> Self {
        let list = |words: &[String]| {
            let mut phrases = Phrases::default();
            phrases.add(&(), words.iter().map(String::as_str));
            phrases
        };
        Self {
            names: list(&file.headings.names),
            birth: list(&file.headings.birth),
            national: list(&file.headings.national),
            phone: list(&file.headings.phone),
            email: list(&file.headings.email),
            not_persons: list(&file.headings.not_persons),
            not_numbers: list(&file.headings.not_numbers),
            office: list(&file.mailboxes.office),
            given: file.names.given.iter().map(|name| plain(name)).collect(),
            endings: file.names.endings,
        }
    }
}

impl Signs {
    /// Two to four capitalised words, one of them a common given name.
    pub(crate) fn is_name(&self, text: &str) -> bool {
        name_words(text).is_some_and(|words| words.iter().any(|word| self.given.contains(word)))
    }

    /// Words that could be a name where the heading says so: also by the ending of a family name.
    pub(crate) fn may_be_name(&self, text: &str) -> bool {
        self.is_name(text)
            || self.given.contains(&plain(text))
            || name_words(text).is_some_and(|words| {
                words
                    .iter()
                    .any(|word| word.len() > 4 && self.endings.iter().any(|end| word.ends_with(end.as_str())))
            })
    }

    /// An address whose first part is a given name, or initials and a name, and no office.
    pub(crate) fn is_persons_email(&self, text: &str) -> bool {
        let Some((mailbox, domain)) = text.trim().split_once('@') else { return false };
        if !domain.contains('.') || mailbox.is_empty() || mailbox.contains(char::is_whitespace) {
            return false;
        }
        let folded = fold::name(mailbox);
        let words = words_of(&folded);
        let office = self.office.longest_in(&words).is_some();
        !office && (words.len() >= 2 || words.iter().any(|word| self.given.contains(&plain(word))))
    }
}

/// The folded words of a text that is written as a name is: two to four capitalised words.
fn name_words(text: &str) -> Option<Vec<String>> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let capital = |word: &&str| {
        (word.chars().next().is_some_and(char::is_uppercase)
            || matches!(plain(word).as_str(), "uulu" | "kyzy"))
            && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’' | '.'))
    };
    ((2..=4).contains(&words.len()) && words.iter().all(capital))
        .then(|| words.iter().map(|word| plain(word)).collect())
}

/// A name folded so that its transliterations meet: Ајла, Ajla and Aila.
fn plain(name: &str) -> String {
    fold::name(name).replace('j', "i")
}

/// Whether a cell looks like a telephone number: 8 to 15 digits after `+` or `0`, with blanks, dashes, slashes or
/// brackets between them. Dates, amounts and contract numbers with a year in them do not.
pub(crate) fn is_phone(text: &str) -> bool {
    let text = text.trim();
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let regular =
        text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '/' | '(' | ')' | '\u{a0}'));
    regular
        && (8..=15).contains(&digits)
        && text.starts_with(['+', '0', '('])
        && number::parse_date(text).is_none()
        && !text
            .split(|c: char| !c.is_ascii_digit())
            .any(|part| part.len() == 4 && crate::values::year(part).is_some())
}

/// Whether a number is a telephone number even where no heading says so: an international prefix.
pub(crate) fn is_international_phone(text: &str) -> bool {
    const PREFIXES: [&str; 10] = ["383", "355", "389", "381", "387", "382", "385", "386", "996", "377"];
    let text = text.trim();
    let rest = text.strip_prefix('+').or_else(|| text.strip_prefix("00")).map(str::trim_start);
    is_phone(text) && rest.is_some_and(|rest| PREFIXES.iter().any(|prefix| rest.starts_with(prefix)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_read() {
        let file: Result<File, _> = toml::from_str(include_str!("../../data/personal.toml"));
        assert!(file.is_ok(), "{:?}", file.err());
    }

    #[test]
    fn names_of_persons_are_not_names_of_firms_and_places() {
        for name in ["Drita Aaaa", "Милена Аааова", "Ana Xxxić", "Айгүл Ббб кызы"] {
            assert!(SIGNS.may_be_name(name), "{name}");
        }
        for other in
            ["Berisha Company", "NTP Pro Mix", "Fushë Kosovë", "Hani i Elezit", "DPT Dallas", "Banja Luka"]
        {
            assert!(!SIGNS.is_name(other), "{other}");
        }
    }

    #[test]
    fn a_telephone_number_is_no_date_amount_or_contract() {
        for phone in ["+383 44 000 000", "044/000-000", "038 000 000", "(02) 3000 000"] {
            assert!(is_phone(phone), "{phone}");
        }
        for other in ["19.03.2013", "70 000,00", "12345678", "04/2013-112", "0,00", "01-02-2013", "0112"] {
            assert!(!is_phone(other), "{other}");
        }
        assert!(is_international_phone("+355 69 000 0000"));
        assert!(!is_international_phone("044 000 000"));
    }

    #[test]
    fn an_office_has_a_mailbox_and_is_no_person() {
        assert!(SIGNS.is_persons_email("drita.xxxx@example.org"));
        assert!(SIGNS.is_persons_email("milena@example.org"));
        assert!(!SIGNS.is_persons_email("info@example.org"));
        assert!(!SIGNS.is_persons_email("zyra.komuna@example.org"));
    }
}
