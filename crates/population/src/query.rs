//! Groups as questions to a table: which categories a cell must have to speak of these people.

use std::collections::BTreeMap;

use base::{
    AgeBand, Category, CategoryCode, CountryPack, Dimension, Group, People, Residence, Sex, StandardGroup,
};

use crate::{ages::ALL_AGES, rules::Rules};

/// What a category must be.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Test {
    Is(Category),
    Roma,
    RomaTogether,
    NotMajority,
    WithDisability,
    Migrant,
}

/// A question to a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Query {
    tests: BTreeMap<Dimension, Vec<Test>>,
    /// The ages asked for.
    pub(crate) age: Option<AgeBand>,
}

impl Query {
    /// The question that asks for these people by their categories; `None` where no category describes them.
    pub(crate) fn by_categories(people: &People, pack: &CountryPack) -> Option<Self> {
        people.groups().try_fold(Self::default(), |query, group| match group {
            Group::Standard(standard) => query.and(of_group(*standard, pack)?),
            Group::Local(_) => None,
        })
    }

    /// The question that asks for these people as counted members of one of their groups, and by categories for the
    /// others.
    pub(crate) fn by_membership(people: &People, member: &Group, pack: &CountryPack) -> Option<Self> {
        let others = People::in_all(people.groups().filter(|group| *group != member).cloned());
        let query = others.map_or(Some(Self::default()), |others| Self::by_categories(&others, pack))?;
        query.and(Self::test(Dimension::Membership, Test::Is(Category::Membership(member.clone()))))
    }

    fn test(dimension: Dimension, test: Test) -> Self {
        Self { tests: BTreeMap::from([(dimension, vec![test])]), age: None }
    }

    fn ages(age: AgeBand) -> Self {
        Self { age: Some(age), ..Self::default() }
    }

    fn sex(sex: Sex) -> Self {
        Self::test(Dimension::Sex, Test::Is(Category::Sex(sex)))
    }

    /// Both at once; `None` where the ages do not meet.
    fn and(mut self, other: Self) -> Option<Self> {
        for (dimension, tests) in other.tests {
            self.tests.entry(dimension).or_default().extend(tests);
        }
        self.age = match (self.age, other.age) {
            (Some(one), Some(other)) => Some(shared(one, other)?),
            (one, other) => one.or(other),
        };
        Some(self)
    }

    /// The dimensions that a table must be split by to answer.
    pub(crate) fn dimensions(&self) -> Vec<Dimension> {
        let age = self.age.map(|_| Dimension::Age);
        self.tests.keys().copied().chain(age).collect()
    }

    /// The same question without its ages.
    pub(crate) fn any_age(&self) -> Self {
        Self { age: None, ..self.clone() }
    }

    /// The same question to a table that counts Roma, Ashkali and Egyptians as one; `None` where it is not about them.
    pub(crate) fn roma_together(&self) -> Option<Self> {
        let mut query = self.clone();
        let tests = query.tests.get_mut(&Dimension::Ethnicity)?;
        *tests.iter_mut().find(|test| **test == Test::Roma)? = Test::RomaTogether;
        Some(query)
    }

    /// Whether the answer depends on who the majority is.
    pub(crate) fn asks_majority(&self) -> bool {
        self.tests.values().flatten().any(|test| *test == Test::NotMajority)
    }

    /// Whether a cell with this category passes; ages are looked at elsewhere.
    pub(crate) fn passes(&self, category: &Category, majority: Option<&CategoryCode>, rules: &Rules) -> bool {
        let tests = self.tests.get(&category.dimension()).map(Vec::as_slice).unwrap_or_default();
        tests.iter().all(|test| passes(test, category, majority, rules))
    }
}

fn passes(test: &Test, category: &Category, majority: Option<&CategoryCode>, rules: &Rules) -> bool {
    match (test, category) {
        (Test::Is(wanted), found) => wanted == found,
        (Test::Roma, Category::Ethnicity(code)) => rules.roma.has(code),
        (Test::RomaTogether, Category::Ethnicity(code)) => rules.roma_together.has(code),
        (Test::NotMajority, Category::Ethnicity(code)) => {
            !rules.not_declared.has(code) && majority.is_some_and(|majority| majority != code)
        }
        (Test::WithDisability, Category::Disability(code)) => rules.with_disability.has(code),
        (Test::Migrant, Category::Migration(code)) => {
            !rules.not_migrant.has(code) && !rules.undocumented.has(code)
        }
        _ => false,
    }
}

fn shared(one: AgeBand, other: AgeBand) -> Option<AgeBand> {
    let to = match (one.to, other.to) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    AgeBand::new(one.from.max(other.from), to)
}

/// The categories that describe a standard group; `None` for groups that only a table of members can count.
fn of_group(group: StandardGroup, pack: &CountryPack) -> Option<Query> {
    let ages = |group| pack.ages_of(group).map(Query::ages);
    let children = |own| ages(own).or_else(|| ages(StandardGroup::Children));
    Some(match group {
        StandardGroup::Women => Query::sex(Sex::Female),
        StandardGroup::Men => Query::sex(Sex::Male),
        StandardGroup::Girls => Query::sex(Sex::Female).and(children(StandardGroup::Girls)?)?,
        StandardGroup::Boys => Query::sex(Sex::Male).and(children(StandardGroup::Boys)?)?,
        StandardGroup::Children | StandardGroup::Youth | StandardGroup::OlderPeople => ages(group)?,
        StandardGroup::Roma => Query::test(Dimension::Ethnicity, Test::Roma),
        StandardGroup::EthnicMinorities => Query::test(Dimension::Ethnicity, Test::NotMajority),
        StandardGroup::PeopleWithDisabilities => Query::test(Dimension::Disability, Test::WithDisability),
        StandardGroup::Migrants => Query::test(Dimension::Migration, Test::Migrant),
        StandardGroup::RuralResidents => {
            Query::test(Dimension::Residence, Test::Is(Category::Residence(Residence::Rural)))
        }
        StandardGroup::VictimsOfViolence
        | StandardGroup::SingleParents
        | StandardGroup::Poor
        | StandardGroup::Lgbti
        | StandardGroup::Unemployed
        | StandardGroup::Carers => return None,
    })
}

/// Whether a query without ages still means everybody of all ages.
pub(crate) const fn asked_ages(query: &Query) -> AgeBand {
    match query.age {
        Some(age) => age,
        None => ALL_AGES,
    }
}
