//! Two files that claim to be the population of the same place at the same time.

use std::collections::{BTreeMap, BTreeSet};

use base::{Code, FileId, Finding, Period, PlaceCode, Places};
use population::input::Table;

type Claim = (PlaceCode, Option<base::Year>);

/// One finding for each pair of files whose totals speak of the same place and year. Both are kept: the population
/// engine reconciles them.
pub(crate) fn twice(tables: &[Table], places: &Places, name: impl Fn(FileId) -> String) -> Vec<Finding> {
    let mut first: BTreeMap<Claim, FileId> = BTreeMap::new();
    let mut told: BTreeSet<(FileId, FileId)> = BTreeSet::new();
    let mut findings = Vec::new();
    for table in tables {
        for count in table.counts.iter().filter(|count| count.categories.is_total()) {
            let period = count.as_of.or(table.as_of);
            let claim = (count.place.clone(), period.and_then(Period::last_year));
            let file = table.at.file;
            let other = *first.entry(claim).or_insert(file);
            if other == file || !told.insert((other, file)) {
                continue;
            }
            let place =
                places.get(&count.place).map_or(count.place.as_str(), |place| place.name("")).to_owned();
            let mut finding =
                Finding::new(Code::PopulationTwice).with("place", place).with("file", name(other));
            finding = match period {
                Some(period) => finding.with("period", period),
                None => finding.with("period", "–"),
            };
            findings.push(finding.at(count.at));
        }
    }
    findings
}
