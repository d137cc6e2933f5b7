//! The data-gap register: figures that should exist and do not.

use base::{Group, People, RowKey, StandardGroup, State, country::Knowledge};

use crate::{
    known::Basis,
    profile::{Profile, standard_groups},
};

/// A figure that should exist and does not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Whose: a group, or a group of which only the women are missing (`roma+women`).
    pub row: RowKey,
    /// Why there is none: not collected, unknown or refused.
    pub state: State,
}

impl Profile {
    /// The gaps of the municipality: groups that no table counts, and counted groups that no table splits by sex.
    ///
    /// Protected groups, and groups for which only outside figures are used, are never gaps.
    pub fn gaps(&self) -> Vec<Gap> {
        let Some(place) = &self.municipality else { return Vec::new() };
        let gap = |people: People| {
            let counted = self.population(&people, place);
            let state = match counted.basis {
                Some(Basis::Independence) => State::NotCollected,
                _ => counted.reading.state(),
            };
            let missing = matches!(state, State::NotCollected | State::Unknown | State::Refused);
            missing.then(|| Gap { row: RowKey { people, place: place.clone() }, state })
        };
        let counts = |group: &StandardGroup| self.pack.knowledge_of(&(*group).into()) == Knowledge::Count;
        let mut gaps = Vec::new();
        for group in standard_groups().filter(counts) {
            match gap(group.into()) {
                Some(missing) => gaps.push(missing),
                None => gaps.extend(with_women(group).and_then(gap)),
            }
        }
        gaps
    }
}

/// The women of a group that is not itself told apart by sex.
fn with_women(group: StandardGroup) -> Option<People> {
    use StandardGroup::{Boys, Children, Girls, Men, Women};
    let by_sex = matches!(group, Women | Men | Girls | Boys | Children);
    if by_sex { None } else { People::in_all([Group::from(group), Group::from(Women)]) }
}
