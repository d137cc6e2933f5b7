//! Whether a passphrase can be chosen.
//!
//! **Threat**: somebody tries the passphrases that people choose: at the sign-in page a few, with a stolen database
//! billions. **Answer**: what is chosen is measured twice. A list of words, names and keyboard rows of the region
//! (`data/passphrases.txt`) is refused alone, repeated, or with digits around it; and `zxcvbn` estimates the number of
//! guesses, with that list and the names around the person as its first words. At least 10¹¹ guesses are asked. At
//! [`Cost::office`] that is eighty years of one processor core, or about two months of one of the largest graphics
//! cards of 2025, for which some 20,000 guesses a second are reported: it stops whoever has to pay for it, not a
//! state.
//!
//! **What it does not do**: it cannot know that a line of a song is a line of a song, nor what friends know of a
//! person. It is asked only when a passphrase is chosen, never at sign-in, and what it finds is not kept. zxcvbn
//! copies what it measures and does not wipe it. It takes some 10 ms, up to 150 ms for a text made to be slow: not
//! work for an async thread.
//!
//! zxcvbn knows Latin letters and English words, and takes a blank for a choice like any other. So a passphrase is
//! measured as it is, in Latin letters, *and* without what stands between its words, and the lowest estimate counts:
//! „шифра“ is as easy as "sifra", щ, which takes two Latin letters, is no stronger than any other letter, and blanks
//! cost a guesser nothing.
//!
//! [`Cost::office`]: crate::Cost::office

mod listed;
mod shapes;

use crate::passphrase::{Length, Passphrase};

/// The decimal logarithm of the guesses that a passphrase has to withstand.
pub const ENOUGH_LOG10: f64 = 11.0;

/// Words of names shorter than this are in too many passphrases by chance.
const SHORTEST_NAME: usize = 3;

/// How strong a passphrase is.
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use]
pub struct Strength {
    /// 0 (guessed at once) to 4 (hard to guess), for a bar that fills.
    pub score: u8,
    /// The decimal logarithm of the guesses that it takes.
    pub guesses_log10: f64,
    /// Why it cannot be chosen; `None` when it can.
    pub weakness: Option<Weakness>,
}

/// Why a passphrase cannot be chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Weakness {
    /// Fewer characters than [`crate::passphrase::LEAST`].
    TooShort,
    /// More characters than [`crate::passphrase::MOST`].
    TooLong,
    /// A common word, name, phrase or keyboard row, alone, repeated or with digits around it.
    Common,
    /// Hardly a letter: telephone numbers, dates and personal numbers can be looked up.
    Numbers,
    /// It rests on a name that goes with the person or the office.
    Personal,
    /// It would be guessed too soon.
    TooEasy {
        /// The decimal logarithm of the guesses that it takes.
        guesses_log10: f64,
    },
}

impl From<Length> for Weakness {
    fn from(length: Length) -> Self {
        match length {
            Length::TooShort => Self::TooShort,
            Length::TooLong => Self::TooLong,
        }
    }
}

/// What a form does: the passphrase that was typed, when it can be chosen. `known` are the names around the person:
/// their own, the one they sign in with, the office's.
///
/// ```
/// use keys::strength::{Weakness, choose};
/// let known = ["Ana Anić", "ana.anic", "Opština Primer"];
/// assert!(choose("kofer lastavica šerpa oblak", &known).is_ok());
/// assert_eq!(choose("lozinka", &known).unwrap_err(), Weakness::TooShort);
/// assert_eq!(choose("Lozinka 2026!!", &known).unwrap_err(), Weakness::Common);
/// assert_eq!(choose("anaanicprimer", &known).unwrap_err(), Weakness::Personal);
/// ```
pub fn choose(typed: &str, known: &[&str]) -> Result<Passphrase, Weakness> {
    let passphrase = Passphrase::new(typed)?;
    match judge(&passphrase, known).weakness {
        Some(weakness) => Err(weakness),
        None => Ok(passphrase),
    }
}

/// How strong a passphrase is, for somebody around whom these names stand.
pub fn judge(passphrase: &Passphrase, known: &[&str]) -> Strength {
    let names = names(known);
    let latin = shapes::latin(passphrase.text());
    let mut words: Vec<&str> = names.iter().map(String::as_str).collect();
    words.extend(listed::words());
    let guesses_log10 = [passphrase.text(), &latin, &shapes::joined(&latin)]
        .map(|text| zxcvbn::zxcvbn(text, &words).guesses_log10())
        .into_iter()
        .fold(f64::INFINITY, f64::min);
    let weakness = weakness(&latin, &names, guesses_log10);
    Strength { score: score(guesses_log10, weakness), guesses_log10, weakness }
}

fn weakness(latin: &str, names: &[String], guesses_log10: f64) -> Option<Weakness> {
    if listed::is_listed(latin) {
        return Some(Weakness::Common);
    }
    if latin.chars().filter(|c| c.is_alphabetic()).count() < 4 {
        return Some(Weakness::Numbers);
    }
    if guesses_log10 >= ENOUGH_LOG10 {
        return None;
    }
    let personal = names.iter().any(|name| latin.contains(name.as_str()));
    Some(if personal { Weakness::Personal } else { Weakness::TooEasy { guesses_log10 } })
}

/// The steps of zxcvbn, but for the last, which is ours; what cannot be chosen never fills the bar.
fn score(guesses_log10: f64, weakness: Option<Weakness>) -> u8 {
    let steps = [3.0, 6.0, 8.0, ENOUGH_LOG10];
    let score = steps.iter().map(|step| u8::from(guesses_log10 >= *step)).sum();
    match weakness {
        None => score,
        Some(Weakness::Common | Weakness::Numbers) => 0,
        Some(_) => score.min(3),
    }
}

/// The words of these names, in Latin letters, lower case.
fn names(known: &[&str]) -> Vec<String> {
    let words = known.iter().flat_map(|name| {
        let folded = base::fold::name(name);
        folded.split(' ').map(str::to_owned).collect::<Vec<_>>()
    });
    words.filter(|word| word.len() >= SHORTEST_NAME).collect()
}

#[cfg(test)]
mod tests;
