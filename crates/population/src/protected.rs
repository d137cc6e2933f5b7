//! Counts of groups that must not be counted here: reported without the number, and never used.

use std::collections::BTreeSet;

use base::{At, Category, Code, Finding, Group, People, country::Knowledge};

use crate::{
    count::in_place,
    input::Origin,
    profile::{Profile, standard_groups},
    query::Query,
    source::{Cell, Layers, Source},
};

/// One finding for each table and group.
pub(crate) fn findings(profile: &Profile) -> Vec<Finding> {
    profile.sources.iter().flat_map(|source| of_source(profile, source)).collect()
}

fn of_source(profile: &Profile, source: &Source) -> Vec<Finding> {
    let mut groups: BTreeSet<Group> = standard_groups().map(Group::Standard).collect();
    groups.extend(cells(source).flat_map(members).cloned());
    let ruled = groups.iter().filter_map(|group| {
        let code = match profile.pack.knowledge_of(group) {
            Knowledge::Protected => Code::PopulationCountsProtected,
            Knowledge::OutsideEstimateOnly if source.origin != Origin::OutsideEstimate => {
                Code::PopulationOutsideOnly
            }
            _ => return None,
        };
        let at = first_cell(profile, source, group)?;
        Some(Finding::new(code).with("group", group.clone()).at(at))
    });
    let undocumented = cells(source).filter(|cell| is_undocumented(profile, cell)).map(|cell| cell.at).min();
    ruled.chain(undocumented.map(|at| Finding::new(Code::PopulationCountsUndocumented).at(at))).collect()
}

fn cells(source: &Source) -> impl Iterator<Item = &Cell> {
    source.places.values().flat_map(Layers::cells)
}

fn members(cell: &Cell) -> impl Iterator<Item = &Group> {
    cell.categories.iter().filter_map(|category| match category {
        Category::Membership(group) => Some(group),
        _ => None,
    })
}

fn is_undocumented(profile: &Profile, cell: &Cell) -> bool {
    let undocumented = &profile.rules.undocumented;
    cell.categories
        .iter()
        .any(|category| matches!(category, Category::Migration(code) if undocumented.has(code)))
}

/// The first cell that counts this group: as members, or by the categories that describe it.
fn first_cell(profile: &Profile, source: &Source, group: &Group) -> Option<At> {
    let as_member =
        cells(source).filter(|cell| members(cell).any(|member| member == group)).map(|cell| cell.at);
    as_member.min().or_else(|| {
        let query = Query::by_categories(&People::of(group.clone()), &profile.pack)?;
        let answers = source.places.values().filter_map(|layers| in_place(layers, &query, &profile.rules));
        answers.flat_map(|answer| answer.cells).min()
    })
}
