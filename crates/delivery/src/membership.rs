//! Which users belong to which group, by the categories of the table (`members.toml`).

use std::sync::LazyLock;

use base::{AgeBand, Categories, Category, Group, People, Sex, StandardGroup, Target, dimension::Residence};
use serde::Deserialize;

use crate::input::Service;

static FILE: LazyLock<File> =
    LazyLock::new(|| toml::from_str(include_str!("../members.toml")).unwrap_or_default());

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    member: Vec<Member>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Member {
    group: StandardGroup,
    sex: Option<Sex>,
    ages: Option<Ages>,
    #[serde(default)]
    needs_age: bool,
    #[serde(default)]
    ethnicity: Vec<String>,
    #[serde(default)]
    disability: Vec<String>,
    #[serde(default)]
    migration: Vec<String>,
    residence: Option<Residence>,
    #[serde(rename = "reason")]
    _reason: String,
    #[serde(rename = "source")]
    _source: String,
}

#[derive(Deserialize)]
struct Ages {
    first: u8,
    last: Option<u8>,
}

impl Member {
    fn includes(&self, cell: &Categories) -> bool {
        self.sex.is_none_or(|sex| cell.sex() == Some(sex))
            && self.includes_age(cell)
            && self.includes_code(cell)
    }

    fn includes_age(&self, cell: &Categories) -> bool {
        let Some(ages) = &self.ages else { return true };
        let Some(band) = cell.age() else { return !self.needs_age };
        AgeBand::new(ages.first, ages.last).is_some_and(|own| band.is_within(own))
    }

    /// Whether the cell has one of the codes, where the group is known by a code.
    fn includes_code(&self, cell: &Categories) -> bool {
        let by_code =
            [&self.ethnicity, &self.disability, &self.migration].iter().any(|codes| !codes.is_empty());
        let has = |category: &Category| match category {
            Category::Ethnicity(code) => self.ethnicity.iter().any(|own| own == code.as_str()),
            Category::Disability(code) => self.disability.iter().any(|own| own == code.as_str()),
            Category::Migration(code) => self.migration.iter().any(|own| own == code.as_str()),
            Category::Residence(residence) => self.residence == Some(*residence),
            _ => false,
        };
        !(by_code || self.residence.is_some()) || cell.iter().any(has)
    }
}

/// Whether all users of this cell of this service are among these people: group by group, because the service is for
/// that group alone, or because the cell counts it.
pub(crate) fn belongs(service: &Service, cell: &Categories, people: &People) -> bool {
    people.groups().all(|group| is_only_for(service, group) || is_counted(cell, group))
}

/// Whether the service is for these people alone.
pub(crate) fn serves_only(service: &Service, people: &People) -> bool {
    people.groups().all(|group| is_only_for(service, group))
}

fn is_only_for(service: &Service, group: &Group) -> bool {
    let wanted = People::of(group.clone());
    matches!(&service.target, Target::Named(set) if !set.is_empty() && set.iter().all(|named| named.is_within(&wanted)))
}

fn is_counted(cell: &Categories, group: &Group) -> bool {
    let as_member =
        |category: &Category| matches!(category, Category::Membership(own) if own.is_within(group));
    let by_rule = |member: &&Member| Group::Standard(member.group).is_within(group);
    cell.iter().any(as_member) || FILE.member.iter().filter(by_rule).any(|member| member.includes(cell))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::CategoryCode;

    fn counted(cell: &[Category], group: StandardGroup) -> bool {
        is_counted(&Categories::new(cell.iter().cloned()), &group.into())
    }

    #[test]
    fn the_shipped_file_reads() {
        let file: File = toml::from_str(include_str!("../members.toml")).unwrap();
        assert!(file.member.len() > 10);
    }

    #[test]
    fn a_column_of_women_counts_for_women_and_never_for_girls() {
        let women = [Category::Sex(Sex::Female)];
        assert!(counted(&women, StandardGroup::Women));
        assert!(!counted(&women, StandardGroup::Girls));
        assert!(!counted(&women, StandardGroup::Men));
        assert!(!counted(&[], StandardGroup::Women));
    }

    #[test]
    fn an_age_band_counts_only_where_it_lies_within() {
        let band = |from, to| [Category::Sex(Sex::Female), Category::Age(AgeBand::new(from, to).unwrap())];
        assert!(counted(&band(6, Some(14)), StandardGroup::Girls));
        assert!(counted(&band(6, Some(14)), StandardGroup::Children));
        assert!(!counted(&band(6, Some(14)), StandardGroup::Women));
        assert!(!counted(&band(15, Some(19)), StandardGroup::Girls));
        assert!(!counted(&band(15, Some(19)), StandardGroup::Women));
        assert!(counted(&band(65, None), StandardGroup::OlderPeople));
    }

    #[test]
    fn ashkali_users_count_for_roma_and_for_communities_not_in_the_majority() {
        let ashkali = [Category::Ethnicity(CategoryCode::new("ashkali"))];
        assert!(counted(&ashkali, StandardGroup::Roma));
        assert!(counted(&ashkali, StandardGroup::EthnicMinorities));
        assert!(!counted(&ashkali, StandardGroup::Migrants));
    }

    #[test]
    fn people_without_papers_are_never_counted() {
        assert!(!counted(&[Category::Migration(CategoryCode::new("undocumented"))], StandardGroup::Migrants));
    }
}
