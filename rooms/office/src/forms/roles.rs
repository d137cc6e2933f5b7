//! Choosing roles, and inviting somebody to them.

use access::{Role, Roles};
use base::Language;
use web::{Faults, Fields};

/// The roles that are ticked; those that there are not are not.
pub fn ticked(fields: &Fields) -> Roles {
    Roles::of(fields.all("role").filter_map(Role::from_code))
}

/// The roles of a person, and which version of their account the page showed.
pub struct Choice {
    /// The roles.
    pub roles: Roles,
    /// The version.
    pub version: i64,
}

impl Choice {
    /// What was ticked.
    pub fn of(fields: &Fields) -> Result<Self, Faults> {
        let roles = ticked(fields);
        if roles.is_empty() {
            return Err(Faults::one("role", |words| words.person_roles_missing()));
        }
        Ok(Self { roles, version: fields.text("version").parse().unwrap_or_default() })
    }
}

/// Somebody to invite.
#[derive(Clone, Debug)]
pub struct Invite {
    /// Their name.
    pub name: String,
    /// The language of the invitation.
    pub language: Language,
    /// The roles that they get.
    pub roles: Roles,
}

impl Invite {
    /// What was typed.
    pub fn of(fields: &Fields, otherwise: Language) -> Result<Self, Faults> {
        let mut faults = Faults::none();
        let name = super::name(fields, "name", &mut faults);
        let roles = ticked(fields);
        if roles.is_empty() {
            faults.add("role", |words| words.invite_roles_missing());
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Self { name, language: super::language(fields, "language", otherwise), roles })
    }
}
