//! Facts to permits.

use base::record::{Id, Kind, Office, OfficeId};

use crate::{Actor, Change, Permit, Scope, See, Verb, table};

/// Why not. A page tells a stranger neither: to them, what is not theirs is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Denied {
    /// The record is another office's, or nobody's.
    NotYours,
    /// No role allows it, or one forbids it.
    NotYourRole,
    /// The file seems to hold personal data and nobody has decided yet.
    Held,
}

/// What a decision about a record may rest on; the database says it, and nothing more.
#[derive(Clone, Copy, Debug)]
pub struct Facts<K> {
    /// The record.
    pub id: Id<K>,
    /// Whose it is.
    pub office: OfficeId,
    /// Whether it is held for a decision about personal data.
    pub held: bool,
}

impl<K> Facts<K> {
    /// An ordinary record of this office.
    pub const fn new(id: Id<K>, office: OfficeId) -> Self {
        Self { id, office, held: false }
    }

    /// The same, held or not.
    #[must_use]
    pub const fn held(mut self, held: bool) -> Self {
        self.held = held;
        self
    }
}

impl Facts<Office> {
    /// The office in which somebody stands, as a record of its own: for what is done to the office as a whole.
    pub const fn own_office(actor: &Actor) -> Self {
        Self::new(actor.office(), actor.office())
    }
}

/// Whether this person may do this to that record.
///
/// Whose it is comes first, so that somebody else's record looks like none whatever the role.
pub fn may<K: Kind>(actor: &Actor, verb: Verb, facts: &Facts<K>) -> Result<(), Denied> {
    if facts.office != actor.office() {
        Err(Denied::NotYours)
    } else if !table::allows(actor.roles(), verb) {
        Err(Denied::NotYourRole)
    } else if facts.held && !held(verb) {
        Err(Denied::Held)
    } else {
        Ok(())
    }
}

/// Whether this verb may be done to a held record: it can be listed, decided, and taken away. Opening it, mapping it
/// and accepting it wait for the decision.
pub const fn held(verb: Verb) -> bool {
    matches!(verb, Verb::SeeFiles | Verb::DecideHeld | Verb::TakeBackFiles)
}

/// A permit to look at a record.
pub fn may_see<K: Kind>(actor: &Actor, verb: Verb, facts: &Facts<K>) -> Result<Permit<K, See>, Denied> {
    may(actor, verb, facts)?;
    if verb.changes() && verb != Verb::DecideHeld {
        return Err(Denied::NotYourRole);
    }
    Ok(Permit::new(actor.account(), facts.office, verb, facts.id))
}

/// A permit to change a record.
pub fn may_change<K: Kind>(actor: &Actor, verb: Verb, facts: &Facts<K>) -> Result<Permit<K, Change>, Denied> {
    may(actor, verb, facts)?;
    if !verb.changes() {
        return Err(Denied::NotYourRole);
    }
    Ok(Permit::new(actor.account(), facts.office, verb, facts.id))
}

/// Which records a list may show.
pub fn scope(actor: &Actor, verb: Verb) -> Result<Scope, Denied> {
    if table::allows(actor.roles(), verb) {
        Ok(Scope::new(actor.account(), actor.office(), verb))
    } else {
        Err(Denied::NotYourRole)
    }
}
