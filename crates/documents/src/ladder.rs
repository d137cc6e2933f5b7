//! The ladder: how far a passage goes for the groups that it names.

use std::collections::BTreeSet;

use base::StandardGroup;

use crate::{Ladder, Passage, PassageKind, Role};

/// A list of this many groups without a measure is only a list.
pub(crate) const LIST: usize = 4;

/// How many rows or items after a measure can carry its money, owner and indicator.
const FOLLOWING: usize = 3;

/// Sets the ladder of every mention.
pub(crate) fn climb(passages: &mut [Passage]) {
    for index in 0..passages.len() {
        let Some(passage) = passages.get(index) else { continue };
        if passage.groups.is_empty() {
            continue;
        }
        let step = step_of(passage, passages.get(index + 1..).unwrap_or_default());
        if let Some(passage) = passages.get_mut(index) {
            for mention in &mut passage.groups {
                mention.ladder = if mention.negated { Ladder::Listed } else { step };
            }
        }
    }
}

/// The groups that a passage names and does not leave out.
pub(crate) fn groups_named(passage: &Passage) -> BTreeSet<StandardGroup> {
    passage.groups.iter().filter(|mention| !mention.negated).map(|mention| mention.code).collect()
}

/// Whether a passage acts: an activity or an objective outside of headings.
pub(crate) fn acts(passage: &Passage) -> bool {
    passage.kind != PassageKind::Heading
        && passage.roles.iter().any(|role| matches!(role, Role::Activity | Role::Objective))
}

/// Whether a measure has money, an owner and an indicator, in its own words or in the rows right after it.
pub(crate) fn is_resourced(passage: &Passage, after: &[Passage]) -> bool {
    let roles = roles_with_following(passage, after);
    [Role::Resource, Role::Responsible, Role::Indicator].iter().all(|role| roles.contains(role))
}

/// The roles of a passage and of the rows or items right after it that belong to the same measure.
pub(crate) fn roles_with_following(passage: &Passage, after: &[Passage]) -> BTreeSet<Role> {
    let belongs =
        |next: &&Passage| matches!(next.kind, PassageKind::TableRow | PassageKind::ListItem) && !acts(next);
    let rows = after.iter().take(FOLLOWING).take_while(belongs);
    std::iter::once(passage).chain(rows).flat_map(|passage| passage.roles.iter().copied()).collect()
}

fn step_of(passage: &Passage, after: &[Passage]) -> Ladder {
    match () {
        () if acts(passage) && is_resourced(passage, after) => Ladder::MeasureResourced,
        () if acts(passage) => Ladder::Measure,
        () if groups_named(passage).len() >= LIST || passage.kind == PassageKind::Heading => Ladder::Listed,
        () if passage.roles.iter().any(|role| matches!(role, Role::Diagnosis | Role::Indicator)) => {
            Ladder::Described
        }
        () => Ladder::Listed,
    }
}
