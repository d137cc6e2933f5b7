//! Choosing a passphrase.

use keys::{
    Passphrase,
    passphrase::{LEAST, MOST},
    strength::{self, Weakness},
};
use web::{Faults, Fields};
use words::Words;

/// The passphrase that was chosen in the fields `new` and `again`. `known` are the names around the person, on which it
/// must not rest.
pub fn chosen(fields: &Fields, known: &[&str], faults: &mut Faults) -> Option<Passphrase> {
    let typed = fields.exact("new").unwrap_or_default();
    let chosen = strength::choose(typed, known);
    if let Err(weakness) = &chosen {
        faults.add("new", says(weakness));
    }
    if chosen.is_ok() && fields.exact("again").unwrap_or_default().trim() != typed.trim() {
        faults.add("again", |words| words.passphrase_differs());
    }
    chosen.ok()
}

/// What to say of a passphrase that cannot be chosen.
fn says(weakness: &Weakness) -> fn(Words) -> String {
    match weakness {
        Weakness::TooShort => |words| words.keys_too_short(LEAST),
        Weakness::TooLong => |words| words.keys_too_long(MOST),
        Weakness::Common => |words| words.keys_common(),
        Weakness::Numbers => |words| words.keys_numbers(),
        Weakness::Personal => |words| words.keys_personal(),
        Weakness::TooEasy { .. } => |words| words.keys_too_easy(),
    }
}

/// Another passphrase for an account that has one.
pub struct Change {
    /// The present one; `None` for a text that can be nobody's.
    pub old: Option<Passphrase>,
    /// The new one.
    pub new: Passphrase,
}

impl Change {
    /// What was typed.
    pub fn of(fields: &Fields, known: &[&str]) -> Result<Self, Faults> {
        let mut faults = Faults::none();
        let typed = fields.exact("old").unwrap_or_default();
        if typed.is_empty() {
            faults.add("old", |words| words.sign_in_passphrase_missing());
        }
        let new = chosen(fields, known, &mut faults);
        if fields.exact("new").is_some_and(|new| new.trim() == typed.trim()) {
            faults.add("new", |words| words.passphrase_same());
        }
        match new {
            Some(new) if faults.is_empty() => Ok(Self { old: Passphrase::new(typed).ok(), new }),
            _ => Err(faults),
        }
    }
}
