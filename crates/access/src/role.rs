//! What somebody is in an office.

base::codes! {
    /// A role; a person may have several in one office, and others in another.
    Role {
        /// Runs accounts and settings; sees no figures and no files by this role alone.
        Administrator = "administrator",
        /// Gender equality officer: the chain, the files, the plan.
        Officer = "officer",
        /// Brings budgets and plans, and accepts them.
        BudgetOfficer = "budget_officer",
        /// Organises or leads trainings.
        Trainer = "trainer",
        /// Works for a service, public or not.
        Provider = "provider",
        /// Works with people in their own case.
        CaseWorker = "case_worker",
        /// Leads the coordination mechanism.
        Coordinator = "coordinator",
        /// Looks at what was done, and never does anything.
        Auditor = "auditor",
        /// Sees of other offices what they released, and nothing else.
        NetworkViewer = "network_viewer",
    }
}

/// The roles of one person in one office.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(u16);

impl Roles {
    /// These roles.
    pub fn of(roles: impl IntoIterator<Item = Role>) -> Self {
        roles.into_iter().fold(Self::default(), Self::with)
    }

    /// These roles and one more.
    #[must_use]
    pub const fn with(self, role: Role) -> Self {
        Self(self.0 | 1 << role as u16)
    }

    /// Whether this role is among them.
    pub const fn has(self, role: Role) -> bool {
        self.0 & 1 << role as u16 != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The roles, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.has(*role))
    }
}
