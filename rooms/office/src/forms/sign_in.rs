//! Signing in.

use keys::Passphrase;
use web::{Faults, Fields, visit};

/// A try to sign in.
pub struct SignIn {
    /// The sign-in name as typed.
    pub name: String,
    /// The passphrase; `None` for a text that can be nobody's.
    pub passphrase: Option<Passphrase>,
}

impl SignIn {
    /// What was typed.
    pub fn of(fields: &Fields) -> Result<Self, Faults> {
        let (name, typed) = (fields.text("sign_in"), fields.exact("passphrase").unwrap_or_default());
        let mut faults = Faults::none();
        if name.is_empty() {
            faults.add("sign_in", |words| words.sign_in_name_missing());
        }
        if typed.is_empty() {
            faults.add("passphrase", |words| words.sign_in_passphrase_missing());
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { name: name.to_owned(), passphrase: Passphrase::new(typed).ok() })
    }
}

/// Where to go after signing in: a path of ours.
pub fn next(fields: &Fields) -> String {
    visit::local(fields.text("next")).to_owned()
}
