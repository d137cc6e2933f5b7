//! Taking an invitation.

use base::fold;
use keys::Passphrase;
use web::{Faults, Fields};

/// The fewest letters and digits of a sign-in name, and the most characters.
const SHORTEST: usize = 3;
const LONGEST: usize = 100;

/// A new account, as its person chose it.
pub struct Take {
    /// The name that colleagues see.
    pub name: String,
    /// The sign-in name.
    pub sign_in: String,
    /// The passphrase.
    pub passphrase: Passphrase,
}

impl Take {
    /// What was typed; `office` is the name of the office.
    pub fn of(fields: &Fields, office: &str) -> Result<Self, Faults> {
        let mut faults = Faults::none();
        let name = super::name(fields, "name", &mut faults);
        let sign_in = sign_in(fields, &mut faults);
        let passphrase = super::passphrase::chosen(fields, &[&name, &sign_in, office], &mut faults);
        match passphrase {
            Some(passphrase) if faults.is_empty() => Ok(Self { name, sign_in, passphrase }),
            _ => Err(faults),
        }
    }
}

/// A sign-in name. It is compared without case, marks and script, so that no two of them look alike.
fn sign_in(fields: &Fields, faults: &mut Faults) -> String {
    let typed = super::one_line(fields.text("sign_in"));
    let letters = fold::name(&typed).chars().filter(|c| *c != ' ').count();
    if letters < SHORTEST {
        faults.add("sign_in", |words| words.invitation_name_short());
    } else if typed.chars().count() > LONGEST {
        faults.add("sign_in", |words| words.invitation_name_long());
    }
    typed
}
