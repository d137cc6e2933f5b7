//! What was typed, as types that cannot be wrong; or what is wrong with it.

pub mod audit;
pub mod invitation;
pub mod passphrase;
pub mod roles;
pub mod sign_in;

use base::Language;
use web::{Faults, Fields};

/// How long a name may be.
const LONGEST_NAME: usize = 200;

/// A name of a person: one line of some letters.
pub fn name(fields: &Fields, field: &'static str, faults: &mut Faults) -> String {
    let typed = one_line(fields.text(field));
    if typed.is_empty() {
        faults.add(field, |words| words.account_name_missing());
    } else if typed.chars().count() > LONGEST_NAME {
        faults.add(field, |words| words.account_name_long());
    }
    typed
}

/// The name of an office.
pub fn office_name(fields: &Fields, field: &'static str, faults: &mut Faults) -> String {
    let typed = one_line(fields.text(field));
    if typed.is_empty() {
        faults.add(field, |words| words.office_name_missing());
    } else if typed.chars().count() > LONGEST_NAME {
        faults.add(field, |words| words.account_name_long());
    }
    typed
}

/// A language of the interface. The page offers no other, so anything else is the one that was there.
pub fn language(fields: &Fields, field: &str, otherwise: Language) -> Language {
    Language::asked(fields.text(field)).unwrap_or(otherwise)
}

/// Without control characters, each run of white space one blank.
fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}
