//! Groups of people, their intersections, and the target set of an activity.

use std::{collections::BTreeSet, fmt};

use crate::id::{codes, id};

codes! {
    /// The standard groups: a closed list for documents; a municipality may add its own as [`LocalGroup`]s.
    StandardGroup {
        /// Women.
        Women = "women",
        /// Men.
        Men = "men",
        /// Girls.
        Girls = "girls",
        /// Boys.
        Boys = "boys",
        /// Children.
        Children = "children",
        /// Young people, of the ages that the country's law gives.
        Youth = "youth",
        /// Older people.
        OlderPeople = "older_people",
        /// People with disabilities.
        PeopleWithDisabilities = "people_with_disabilities",
        /// Roma, Ashkali and Egyptians, shown together only.
        Roma = "roma",
        /// Communities that are not the majority in the place.
        EthnicMinorities = "ethnic_minorities",
        /// Displaced people and migrants.
        Migrants = "migrants",
        /// Victims of violence: readiness only, never an ordinary row.
        VictimsOfViolence = "victims_of_violence",
        /// Single parents.
        SingleParents = "single_parents",
        /// Rural residents.
        RuralResidents = "rural_residents",
        /// People on low incomes.
        Poor = "poor",
        /// LGBTI people: protected by default.
        Lgbti = "lgbti",
        /// Unemployed people.
        Unemployed = "unemployed",
        /// Carers.
        Carers = "carers",
    }
}

impl StandardGroup {
    /// The standard group whose members all belong to that other group, if the list has one.
    ///
    /// ```
    /// use base::StandardGroup;
    /// assert_eq!(StandardGroup::Girls.part_of(), Some(StandardGroup::Children));
    /// assert_eq!(StandardGroup::Women.part_of(), None);
    /// ```
    pub const fn part_of(self) -> Option<Self> {
        match self {
            Self::Girls | Self::Boys => Some(Self::Children),
            Self::Roma => Some(Self::EthnicMinorities),
            _ => None,
        }
    }
}

id! {
    /// The code of a group that a municipality added.
    LocalGroup
}

/// A standard group or one that the municipality added.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// One of the closed list.
    Standard(StandardGroup),
    /// One of the municipality's own; protected until purpose and legal basis are entered.
    Local(LocalGroup),
}

impl Group {
    /// The code that stands in files and JSON.
    pub fn code(&self) -> &str {
        match self {
            Self::Standard(group) => group.code(),
            Self::Local(group) => group.as_str(),
        }
    }

    /// The group with this code: a standard one where there is one.
    pub fn from_code(code: &str) -> Self {
        StandardGroup::from_code(code.trim())
            .map_or_else(|| Self::Local(LocalGroup::new(code)), Self::Standard)
    }

    /// Whether all members of this group belong to `other`.
    pub fn is_within(&self, other: &Self) -> bool {
        let part_of = |group: &StandardGroup| group.part_of().map(Self::Standard);
        self == other || matches!(self, Self::Standard(group) if part_of(group).as_ref() == Some(other))
    }
}

impl From<StandardGroup> for Group {
    fn from(group: StandardGroup) -> Self {
        Self::Standard(group)
    }
}

/// The people in one group, or in several at once: `women`, or `roma+women` for Roma women.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct People(BTreeSet<Group>);

impl People {
    /// The people in one group.
    pub fn of(group: impl Into<Group>) -> Self {
        Self(BTreeSet::from([group.into()]))
    }

    /// The people who are in all of these groups; `None` when there is no group.
    pub fn in_all(groups: impl IntoIterator<Item = Group>) -> Option<Self> {
        let groups: BTreeSet<Group> = groups.into_iter().collect();
        (!groups.is_empty()).then_some(Self(groups))
    }

    /// Reads `roma+women`; `None` when nothing is named.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::in_all(code.split('+').map(str::trim).filter(|part| !part.is_empty()).map(Group::from_code))
    }

    /// The code, groups joined by `+` in a fixed order.
    ///
    /// ```
    /// use base::People;
    /// assert_eq!(People::from_code("women + roma").unwrap().code(), "roma+women");
    /// ```
    pub fn code(&self) -> String {
        let mut codes: Vec<&str> = self.0.iter().map(Group::code).collect();
        codes.sort_unstable();
        codes.join("+")
    }

    /// The groups, each once.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        self.0.iter()
    }

    /// Whether more than one group meets here.
    pub fn is_intersection(&self) -> bool {
        self.0.len() > 1
    }

    /// Whether one of the groups is this one.
    pub fn has(&self, group: StandardGroup) -> bool {
        self.0.contains(&Group::Standard(group))
    }

    /// Whether these people all belong to `other`: Roma women are within women, and within Roma.
    pub fn is_within(&self, other: &Self) -> bool {
        other.0.iter().all(|wanted| self.0.iter().any(|own| own.is_within(wanted)))
    }
}

impl fmt::Debug for People {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code())
    }
}

impl From<StandardGroup> for People {
    fn from(group: StandardGroup) -> Self {
        Self::of(group)
    }
}

/// The exact set of people that one activity names: `{children, roma+women}`.
pub type TargetSet = BTreeSet<People>;

/// Whom an activity or a budget line is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The groups that are named.
    Named(TargetSet),
    /// Everybody: the text says so.
    Universal,
    /// Nothing is said.
    NotStated,
}

impl Target {
    /// Whether the target names these people, or people who all belong to them.
    pub fn names(&self, people: &People) -> bool {
        matches!(self, Self::Named(set) if set.iter().any(|named| named.is_within(people)))
    }

    /// Reads how a database keeps it: `named`, `universal` or `not_stated`, and the people of a named one.
    ///
    /// ```
    /// use base::{People, Target};
    /// let target = Target::from_codes("named", "children roma+women").unwrap();
    /// assert!(target.names(&People::from_code("women").unwrap()));
    /// assert_eq!(Target::from_codes("universal", ""), Some(Target::Universal));
    /// ```
    pub fn from_codes(code: &str, people: &str) -> Option<Self> {
        match code {
            "named" => {
                people.split_whitespace().map(People::from_code).collect::<Option<_>>().map(Self::Named)
            }
            "universal" => Some(Self::Universal),
            "not_stated" => Some(Self::NotStated),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_activity_for_roma_women_serves_both_rows_but_one_for_roma_does_not_name_roma_women() {
        let roma_women = People::from_code("roma+women").unwrap();
        let for_roma_women = Target::Named(TargetSet::from([roma_women.clone()]));
        let for_roma = Target::Named(TargetSet::from([StandardGroup::Roma.into()]));
        assert!(for_roma_women.names(&StandardGroup::Women.into()));
        assert!(for_roma_women.names(&StandardGroup::Roma.into()));
        assert!(!for_roma.names(&roma_women));
        assert!(for_roma.names(&StandardGroup::EthnicMinorities.into()));
        assert!(!Target::Universal.names(&StandardGroup::Women.into()));
    }
}
