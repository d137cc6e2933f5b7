//! The profile: everything that the tables say, ready to be asked.

use std::collections::BTreeMap;

use base::{CountryPack, Finding, PlaceCode, Places, StandardGroup, Year};

use crate::{
    input::Input,
    margins, protected,
    rules::Rules,
    source::{Source, sources},
};

/// Who lives where, as far as the tables say.
#[derive(Clone, Debug)]
pub struct Profile {
    /// What a person should look at in the tables.
    pub findings: Vec<Finding>,
    pub(crate) sources: Vec<Source>,
    /// For each place, the places that make it up, where the run knows them.
    pub(crate) parts_of: BTreeMap<PlaceCode, Vec<PlaceCode>>,
    pub(crate) municipality: Option<PlaceCode>,
    pub(crate) pack: CountryPack,
    pub(crate) year: Option<Year>,
    pub(crate) rules: Rules,
}

/// Reads the tables into a profile; the order of tables and rows does not matter.
pub fn profile(input: &Input) -> Profile {
    let mut findings = Vec::new();
    let rules = Rules::shipped();
    let sources = sources(input, &rules, &mut findings);
    let mut profile = Profile {
        findings,
        sources,
        parts_of: parts_of(input.places),
        municipality: input.municipality.cloned(),
        pack: input.pack.clone(),
        year: input.year,
        rules,
    };
    let margins = margins::findings(&profile, input.places);
    let protected = protected::findings(&profile);
    profile.findings.extend(margins.into_iter().chain(protected));
    profile.findings.sort_by_key(|finding| (finding.at, finding.code));
    profile
}

fn parts_of(places: &Places) -> BTreeMap<PlaceCode, Vec<PlaceCode>> {
    let mut parts: BTreeMap<PlaceCode, Vec<PlaceCode>> = BTreeMap::new();
    for place in places.iter() {
        if let Some(parent) = &place.parent {
            parts.entry(parent.clone()).or_default().push(place.code.clone());
        }
    }
    parts
}

/// The standard groups, each once.
pub(crate) fn standard_groups() -> impl Iterator<Item = StandardGroup> {
    StandardGroup::ALL.iter().copied()
}
