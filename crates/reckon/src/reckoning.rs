//! What is the same for every year of one intake.

use std::{collections::BTreeMap, num::NonZero, panic::resume_unwind, thread};

use base::{CountryPack, Finding, PlaceCode, Year};
use chain::Rules;
use documents::Analysis;
use intake::{Intake, Mapping};
use reports::Outcome;

use crate::{
    Asked, Reckoned,
    chosen::{Chosen, chosen},
    engines::Ground,
    years,
};

/// One intake, ready to be reckoned for one year or for several.
#[derive(Clone, Debug)]
pub struct Reckoning<'a> {
    pub(crate) intake: &'a Intake,
    pub(crate) pack: &'a CountryPack,
    pub(crate) asked: &'a Asked,
    pub(crate) rules: Rules,
    pub(crate) chosen: Chosen,
    /// What the rules and the choice of rows have to say.
    pub(crate) findings: Vec<Finding>,
    home: PlaceCode,
    documents: Vec<Analysis>,
}

impl<'a> Reckoning<'a> {
    /// Analyses the documents and reads the rules.
    ///
    /// The error says which rule of the shipped rule file is wrong; a build that passed its tests has none.
    pub fn new(
        intake: &'a Intake,
        pack: &'a CountryPack,
        asked: &'a Asked,
    ) -> Result<Self, chain::RuleError> {
        let home = intake.municipality.clone().unwrap_or_else(|| PlaceCode::new(&pack.code));
        let (rules, mut findings) = rules(&asked.mapping)?;
        let mut chosen = chosen(intake, &home, &asked.mapping);
        findings.append(&mut chosen.findings);
        let documents = analyse(intake, pack);
        Ok(Self { intake, pack, asked, rules, chosen, findings, home, documents })
    }

    /// The intake that is reckoned.
    pub fn intake(&self) -> &'a Intake {
        self.intake
    }

    /// The rules of the country.
    pub fn pack(&self) -> &'a CountryPack {
        self.pack
    }

    /// What the documents say, in the order of the intake.
    pub fn documents(&self) -> &[Analysis] {
        &self.documents
    }

    /// The municipality, else the country: where the rows without a place of their own stand.
    pub fn home(&self) -> &PlaceCode {
        &self.home
    }

    /// The year that was asked for, else the latest with budget lines, else with activities, else with counts.
    pub fn year(&self) -> Option<Year> {
        self.asked.year.or_else(|| self.years().first().copied())
    }

    /// The years that can be asked for, the latest first.
    pub fn years(&self) -> Vec<Year> {
        years::of(self.intake)
    }

    /// Runs the engines and the chain for one year.
    pub fn of_year(&self, year: Option<Year>) -> Reckoned<'_> {
        Reckoned::of(self, year)
    }

    pub(crate) fn ground(&self) -> Ground<'_> {
        Ground {
            intake: self.intake,
            home: &self.home,
            pack: self.pack,
            documents: &self.documents,
            today: self.asked.today,
            training_hours: self.rules.threshold("training_hours"),
        }
    }
}

/// Runs the engines and the chain over an intake, for the year that was asked for or the latest.
pub fn outcome(intake: &Intake, pack: &CountryPack, asked: &Asked) -> Result<Outcome, chain::RuleError> {
    let reckoning = Reckoning::new(intake, pack, asked)?;
    Ok(reckoning.of_year(reckoning.year()).outcome)
}

/// Analyses the documents of an intake, in its order, on all cores: they do not know of each other, and they are most
/// of the work.
pub fn analyse(intake: &Intake, pack: &CountryPack) -> Vec<Analysis> {
    let one = |document: &intake::Document| {
        documents::analyse(&documents::Input {
            country: Some(pack.code.as_str()),
            places: Some(&intake.places),
            kind: document.kind,
            ..documents::Input::new(document.file, &document.text)
        })
    };
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let share = intake.documents.len().div_ceil(cores).max(1);
    thread::scope(|scope| {
        let shares = intake.documents.chunks(share);
        let parts: Vec<_> =
            shares.map(|share| scope.spawn(move || share.iter().map(one).collect::<Vec<_>>())).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|cause| resume_unwind(cause))).collect()
    })
}

/// The rules with the thresholds of the municipality; one that cannot be used is a finding, and the others are used.
fn rules(mapping: &Mapping) -> Result<(Rules, Vec<Finding>), chain::RuleError> {
    let (mut rules, mut findings) = (Rules::shipped()?, Vec::new());
    for (name, value) in &mapping.thresholds {
        match rules.clone().with_thresholds(&BTreeMap::from([(name.clone(), *value)])) {
            Ok(changed) => rules = changed,
            Err(error) => findings.push(error.finding()),
        }
    }
    Ok((rules, findings))
}
