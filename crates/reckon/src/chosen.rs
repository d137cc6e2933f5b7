//! The rows that were chosen to work on.

use std::collections::BTreeMap;

use base::{Code, Finding, PlaceCode, RowKey, place::Found};
use intake::{Intake, Mapping};

/// The rows that were chosen to work on, and why.
#[derive(Clone, Debug, Default)]
pub struct Chosen {
    pub rows: Vec<RowKey>,
    pub reasons: BTreeMap<RowKey, String>,
    pub findings: Vec<Finding>,
}

/// The focus rows of the mapping file; a place that is not known is a finding.
pub fn chosen(intake: &Intake, home: &PlaceCode, mapping: &Mapping) -> Chosen {
    let mut chosen = Chosen::default();
    for focus in &mapping.focus {
        let found = focus.place.as_ref().map(|name| (name, intake.places.find(name, Some(home))));
        let place = match found {
            None => home.clone(),
            Some((_, Found::One(code))) => code,
            // The town that gave the municipality its name is written with its own code; the bare name is the whole.
            Some((_, Found::Several(codes))) if codes.contains(home) => home.clone(),
            Some((name, _)) => {
                chosen.findings.push(Finding::new(Code::FocusPlaceUnknown).with("found", name.as_str()));
                continue;
            }
        };
        let row = RowKey { people: focus.people.clone(), place };
        if let Some(why) = &focus.answers.why {
            chosen.reasons.insert(row.clone(), why.clone());
        }
        chosen.rows.push(row);
    }
    chosen
}
