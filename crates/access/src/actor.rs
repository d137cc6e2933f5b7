//! Who acts.

use base::record::{AccountId, OfficeId};

use crate::{Roles, Verb, table};

/// Somebody who is signed in, in the office where they stand now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    account: AccountId,
    office: OfficeId,
    roles: Roles,
}

impl Actor {
    /// Somebody with these roles in this office; the caller has them from the session and the memberships.
    pub const fn new(account: AccountId, office: OfficeId, roles: Roles) -> Self {
        Self { account, office, roles }
    }

    /// The account.
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// The office.
    pub const fn office(&self) -> OfficeId {
        self.office
    }

    /// The roles there.
    pub const fn roles(&self) -> Roles {
        self.roles
    }

    /// Whether the roles allow this verb at all: enough to show a link, never enough to do anything.
    pub fn can(&self, verb: Verb) -> bool {
        table::allows(self.roles, verb)
    }
}
