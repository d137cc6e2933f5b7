//! Every text a person reads, in eight languages: one typed function per message.
//!
//! The texts stand in `locales/<language>/<topic>.ftl` (Fluent). The build reads them all, refuses a message that is
//! missing, superfluous or has other variables in one of the languages, and makes a method of [`Words`] of each:
//! `chain-title = The chain, { $year }` becomes `words.chain_title(year)`, its attribute `.short` becomes
//! `words.chain_title_short(…)`. Arguments stand in alphabetical order of their names, so that a reworded message
//! never swaps two of them. Serbian in Cyrillic script is derived from the Latin by the build.
//!
//! | module | holds |
//! | --- | --- |
//! | `names` | names of closed lists: links, statuses, groups, units … |
//! | `findings` | findings, rules, next steps, roles: texts found by a code |
//! | `figures` | a figure as a person reads it: value, range or state |
//! | `formats` | numbers, dates, lists and order as the language has them (ICU) |
//!
//! ```
//! use base::{Language, Link, Money, Currency};
//! use words::Words;
//! let words = Words::new(Language::En);
//! assert_eq!(words.link(Link::Accounted), "accounted for");
//! assert_eq!(words.money(Money::new(35_900, Currency::EUR)), "€359.00");
//! ```

mod bundles;
mod figures;
mod findings;
mod formats;
mod names;
mod value;

#[cfg(test)]
mod tests;

pub use findings::FindingText;
pub use value::Value;

use base::Language;
use fluent_bundle::FluentArgs;

#[allow(clippy::all, clippy::pedantic, reason = "written by the build from the language files")]
mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// The words of one language. Cheap to copy; the texts are read once per process and language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

/// A text that exists in every language: its key, its attribute, and the names of its variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextKey {
    /// The key of the message.
    pub key: &'static str,
    /// The attribute; `None` for the message itself.
    pub attribute: Option<&'static str>,
    /// The names of its variables, in alphabetical order.
    pub variables: &'static [&'static str],
}

/// Every text, by key: for tests that hold a list of codes against the texts.
pub fn texts() -> impl Iterator<Item = TextKey> {
    messages::TEXTS.iter().map(|(key, attribute, variables)| TextKey {
        key,
        attribute: *attribute,
        variables,
    })
}

impl Words {
    /// The words of this language; of English where the program does not speak it.
    pub fn new(language: Language) -> Self {
        let spoken = Language::INTERFACE.contains(&language);
        Self { language: if spoken { language } else { Language::En } }
    }

    /// The language.
    pub const fn language(self) -> Language {
        self.language
    }

    /// The text with this key, if there is one.
    pub(crate) fn find(self, key: &str, attribute: Option<&str>, values: &[(&str, Value)]) -> Option<String> {
        let bundle = bundles::of(self.language);
        let message = bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, value.to_fluent(self))).collect();
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned())
    }

    /// The text of a message that the build has seen; its key should that ever fail.
    pub(crate) fn say(self, key: &str, attribute: Option<&str>, values: &[(&str, Value)]) -> String {
        self.find(key, attribute, values).unwrap_or_else(|| key.to_owned())
    }

    /// The name of a member of a closed list; its code should there be none (a test looks at them all).
    pub(crate) fn named(self, list: &str, code: &str) -> String {
        self.find(&key_of(list, code), None, &[]).unwrap_or_else(|| code.to_owned())
    }
}

/// `status` and `cannot_say` make `status-cannot-say`.
pub(crate) fn key_of(list: &str, code: &str) -> String {
    format!("{list}-{}", code.replace('_', "-"))
}
