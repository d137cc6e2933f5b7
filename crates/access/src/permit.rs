//! Proofs: a permit for one record, a scope for a list.
//!
//! Their fields are private and only `decide.rs` makes them, so a function that asks for one cannot be called without
//! the decision.

use std::marker::PhantomData;

use base::record::{AccountId, Id, Kind, OfficeId};

use crate::Verb;

/// Marks a permit to look.
#[derive(Clone, Copy, Debug)]
pub enum See {}

/// Marks a permit to change.
#[derive(Clone, Copy, Debug)]
pub enum Change {}

/// Proof that this person may do this to this record.
#[derive(Debug)]
pub struct Permit<K, A> {
    account: AccountId,
    office: OfficeId,
    verb: Verb,
    id: Id<K>,
    action: PhantomData<A>,
}

impl<K: Kind, A> Permit<K, A> {
    pub(crate) const fn new(account: AccountId, office: OfficeId, verb: Verb, id: Id<K>) -> Self {
        Self { account, office, verb, id, action: PhantomData }
    }

    /// Who.
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// Of which office the record is.
    pub const fn office(&self) -> OfficeId {
        self.office
    }

    /// Does what.
    pub const fn verb(&self) -> Verb {
        self.verb
    }

    /// To which record; handlers hold no second copy.
    pub const fn id(&self) -> Id<K> {
        self.id
    }

    /// What kind of record it is, as the audit says it.
    pub const fn kind(&self) -> &'static str {
        K::CODE
    }
}

/// Proof that this person may see a list, and of which office: it becomes a `where` clause.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    account: AccountId,
    office: OfficeId,
    verb: Verb,
}

impl Scope {
    pub(crate) const fn new(account: AccountId, office: OfficeId, verb: Verb) -> Self {
        Self { account, office, verb }
    }

    /// Who looks.
    pub const fn account(&self) -> AccountId {
        self.account
    }

    /// Whose records.
    pub const fn office(&self) -> OfficeId {
        self.office
    }

    /// What for.
    pub const fn verb(&self) -> Verb {
        self.verb
    }
}
