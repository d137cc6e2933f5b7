//! Lexicons: what words mean, per family of languages, as data.
//!
//! A family is one lexicon: Bosnian, Croatian, Montenegrin and Serbian are one, in both scripts. The files under
//! `data/` write words as a stem and an inflection pattern (`žen/f`); loading expands them into every form, so that
//! finding a word is one lookup and a phrase is a walk through a trie of words. Words are looked up whole, so a match
//! never begins or ends inside one. Kyrgyz alone strips suffixes, see [`suffixes`].

mod file;
mod notation;
mod suffixes;
mod trie;

use std::{collections::HashMap, sync::LazyLock};

use base::{Currency, Language, StandardGroup};
use serde::Deserialize;

use crate::{DocumentKind, Role, token::Tokens};
pub(crate) use trie::SetId;
use trie::Trie;

/// A family of languages that share a lexicon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Family {
    En,
    Sq,
    Bcms,
    Mk,
    Ru,
    Ky,
}

impl Family {
    pub(crate) const ALL: [Self; 6] = [Self::En, Self::Sq, Self::Bcms, Self::Mk, Self::Ru, Self::Ky];

    /// The family of a language; `None` when the language is not known.
    pub(crate) const fn of(language: Language) -> Option<Self> {
        match language {
            Language::En => Some(Self::En),
            Language::Sq => Some(Self::Sq),
            Language::SrLatn | Language::SrCyrl | Language::Bs | Language::Hr | Language::Cnr => {
                Some(Self::Bcms)
            }
            Language::Mk => Some(Self::Mk),
            Language::Ru => Some(Self::Ru),
            Language::Ky => Some(Self::Ky),
            Language::Unknown => None,
        }
    }

    /// The texts of its data files: groups, cues.
    const fn files(self) -> [&'static str; 2] {
        macro_rules! files {
            ($folder:literal) => {
                [
                    include_str!(concat!("../../data/", $folder, "/groups.toml")),
                    include_str!(concat!("../../data/", $folder, "/cues.toml")),
                ]
            };
        }
        match self {
            Self::En => files!("en"),
            Self::Sq => files!("sq"),
            Self::Bcms => files!("bcms"),
            Self::Mk => files!("mk"),
            Self::Ru => files!("ru"),
            Self::Ky => files!("ky"),
        }
    }
}

/// What a word or phrase signals about its passage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Cue {
    /// Signals this role.
    Objective,
    Activity,
    Indicator,
    Resource,
    Responsible,
    Deadline,
    Diagnosis,
    /// What follows is left out: `except`.
    Negation,
    /// What stands before is left out.
    NegationAfter,
    /// Speaks of gender.
    Gender,
    /// Speaks of norms, power or causes.
    Norms,
    /// Gives one sex less, or speaks of it as worth less.
    Hostile,
    /// Everybody: `all citizens`.
    Universal,
    /// Violence is spoken of; some words name survivors only then.
    Violence,
    /// `and`, `or`.
    And,
    /// Joins a noun and its attribute (`e`, `të` in Albanian).
    Link,
    /// Small words inside names: `of`, `for`, `za`.
    Particle,
    /// A word that ends the name of a law: a verb.
    NameEnd,
    /// `Mr`, `Ms`, before a person's name.
    PersonTitle,
    /// Before the name of a place: `municipality of`, `in`.
    PlaceBefore,
    /// `from`, before the first day of a period.
    From,
    /// `to`, before its last day.
    To,
    /// `year`, after the number of one.
    Year,
    /// Before a number that counts: `number of`.
    NumberOf,
    /// Stands between a unit and its number: `is`, `are`.
    Equals,
    /// Lengths of time.
    Days,
    Weeks,
    Months,
}

/// What a proper name is a name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum NameKind {
    Organisation,
    Law,
    Street,
    Building,
    Event,
}

/// What stands in a column of a table, or under a heading.
pub(crate) type Column = Role;

/// What a word or phrase means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Meaning {
    /// Names people of a group; the number is that of an [`Entry`].
    Group(Form, u16),
    /// People without a group: `persons`, `families`.
    Person,
    /// Looks like a mention and is none.
    Block,
    Cue(Cue),
    /// A name begins with this word (`true`) or ends with it.
    Name(NameKind, bool),
    Column(Column),
    Month(i8),
    Currency(Currency),
    /// Multiplies the number before it: `million`.
    Multiplier(i64),
    /// A unit of counts, by its number in the unit list.
    Unit(u16),
    Topic(u16),
    Kind(DocumentKind),
}

/// How the words of an entry name the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Form {
    /// Alone: `women`.
    Head,
    /// Before people: `rural`.
    Before,
    /// After people: `with disabilities`.
    After,
    /// After people, a comma between.
    AfterComma,
    /// Alone, before or after people: `elderly`.
    Both,
}

/// A way to name a group.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// The groups that it names; several make an intersection.
    pub groups: Vec<StandardGroup>,
    /// The finer group of the first one.
    pub detail: Option<Box<str>>,
    /// Names the group only where violence is spoken of.
    pub needs_violence: bool,
    /// Written with a capital like a name: `Roma`.
    pub proper: bool,
}

/// A meaning found at some words of a passage.
#[derive(Clone, Debug)]
pub(crate) struct Hit {
    /// First word.
    pub from: usize,
    /// One past the last word.
    pub to: usize,
    /// What they mean.
    pub meaning: Meaning,
}

/// The lexicon of a family.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: HashMap<Box<str>, Vec<SetId>>,
    trie: Trie,
    entries: Vec<Entry>,
    units: Vec<Box<str>>,
    topics: Vec<Box<str>>,
    agglutinates: bool,
}

static LEXICONS: LazyLock<Vec<Lexicon>> =
    LazyLock::new(|| Family::ALL.iter().map(|family| Lexicon::load(*family).unwrap_or_default()).collect());

impl Lexicon {
    /// The lexicon of a family, loaded once.
    pub(crate) fn of(family: Family) -> Option<&'static Self> {
        LEXICONS.get(family as usize)
    }

    /// Reads the data files of a family; a test proves that every one of them reads.
    fn load(family: Family) -> Result<Self, String> {
        let mut lexicon = Self { agglutinates: family == Family::Ky, ..Self::default() };
        file::read(&family.files(), &mut lexicon)?;
        Ok(lexicon)
    }

    /// The entry with this number.
    pub(crate) fn entry(&self, number: u16) -> Option<&Entry> {
        self.entries.get(usize::from(number))
    }

    pub(crate) fn unit(&self, number: u16) -> Option<&str> {
        self.units.get(usize::from(number)).map(AsRef::as_ref)
    }

    pub(crate) fn topic(&self, number: u16) -> Option<&str> {
        self.topics.get(usize::from(number)).map(AsRef::as_ref)
    }

    /// Everything that the words of a passage mean, by first word, longer phrases first.
    pub(crate) fn hits(&self, tokens: &Tokens) -> Vec<Hit> {
        let mut found = Vec::new();
        let sets: Vec<Vec<SetId>> = if self.agglutinates {
            (0..tokens.len()).map(|index| suffixes::sets_of(tokens.word_at(index), &self.words)).collect()
        } else {
            Vec::new()
        };
        let of = |index: usize| -> &[SetId] {
            let stripped = sets.get(index).map(Vec::as_slice);
            stripped.or_else(|| self.words.get(tokens.word_at(index)).map(Vec::as_slice)).unwrap_or_default()
        };
        for from in 0..tokens.len() {
            let first = found.len();
            self.trie.walk(from, tokens, &of, &mut found);
            if let Some(here) = found.get_mut(first..) {
                here.sort_by_key(|hit: &Hit| std::cmp::Reverse(hit.to));
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lexicon_reads_and_names_every_group() {
        for family in Family::ALL {
            let lexicon = Lexicon::load(family).unwrap_or_else(|error| panic!("{family:?}: {error}"));
            for group in StandardGroup::ALL {
                let named = lexicon.entries.iter().any(|entry| entry.groups.contains(group));
                assert!(named, "{family:?} has no word for {group}");
            }
        }
    }

    #[test]
    fn units_and_topics_have_the_same_codes_in_every_family() {
        let all = |pick: fn(&Lexicon) -> &Vec<Box<str>>| -> Vec<Vec<Box<str>>> {
            let sorted = |family: &Family| {
                let mut codes = pick(&Lexicon::load(*family).unwrap()).clone();
                codes.sort();
                codes
            };
            Family::ALL.iter().map(sorted).collect()
        };
        for codes in [all(|lexicon| &lexicon.units), all(|lexicon| &lexicon.topics)] {
            assert!(codes.windows(2).all(|pair| pair[0] == pair[1]), "{codes:#?}");
        }
    }
}
