//! All engines over one intake and one year.

use std::collections::BTreeSet;

use base::{CountryPack, Date, Finding, LinkFigures, PlaceCode, Places, RowKey, StandardGroup, Year};
use budget::Budgeted;
use delivery::Delivered;
use documents::Analysis;
use intake::Intake;
use plans::Planned;
use population::Profile;

use crate::accounted;

/// What all engines but the one for documents say about one intake and one year.
#[derive(Clone, Debug)]
pub struct Engines<'a> {
    /// Who lives where.
    pub population: Profile,
    /// Objectives, activities, indicators.
    pub planned: Planned<'a>,
    /// Budget lines of every year; figures of this one.
    pub budgeted: Budgeted<'a>,
    /// Services and sessions.
    pub delivered: Delivered<'a>,
}

/// What is the same for every year.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ground<'a> {
    pub intake: &'a Intake,
    pub home: &'a PlaceCode,
    pub pack: &'a CountryPack,
    pub documents: &'a [Analysis],
    pub today: Date,
    /// The hours of training that the rules ask for, where they say.
    pub training_hours: Option<f64>,
}

impl<'a> Engines<'a> {
    pub(crate) fn run(ground: &Ground<'a>, year: Option<Year>) -> Self {
        let Ground { intake, home, pack, today, .. } = *ground;
        let (places, municipality) = (&intake.places, Some(home));
        let population =
            population::input::Input { tables: &intake.population, places, municipality, pack, year };
        let plans =
            plans::Input { plans: &intake.plans, reports: &intake.indicators, municipality, places, year };
        let budget =
            budget::Input { sheets: &intake.budgets, plans: &intake.plans, municipality, places, year };
        let (services, sessions) = (&intake.services, &intake.sessions);
        let delivery = delivery::Input { services, sessions, municipality, places, year, as_of: Some(today) };
        let delivered = delivery::analyse(delivery);
        Self {
            population: population::profile(&population),
            planned: plans::analyse(plans),
            budgeted: budget::analyse(budget),
            delivered: match ground.training_hours {
                Some(hours) => delivered.asking_for_hours(hours),
                None => delivered,
            },
        }
    }

    /// The standard groups of the municipality, and every row that a file knows or names or a person chose.
    pub(crate) fn rows(&self, ground: &Ground<'_>, focus: &[RowKey]) -> Vec<RowKey> {
        let Ground { home, documents, .. } = *ground;
        let places: &Places = &ground.intake.places;
        let standard =
            StandardGroup::ALL.iter().map(|group| RowKey { people: (*group).into(), place: home.clone() });
        let documents = documents.iter().flat_map(|analysis| analysis.rows(home, places));
        let named = self.population.rows().into_iter().chain(documents).chain(self.planned.rows());
        let rows: BTreeSet<RowKey> =
            standard.chain(named).chain(self.delivered.rows()).chain(focus.iter().cloned()).collect();
        rows.into_iter().collect()
    }

    pub(crate) fn link_figures(&self, documents: &[Analysis], rows: &[RowKey]) -> LinkFigures {
        let mut figures = self.population.link_figures(rows);
        figures.append(documents::link_figures(documents, rows));
        figures.append(self.planned.link_figures(rows));
        figures.append(self.budgeted.link_figures(rows));
        figures.append(self.delivered.link_figures(rows));
        accounted::join(&mut figures);
        figures
    }

    /// The findings of all engines, those of the documents among them.
    pub(crate) fn findings(&self, documents: &[Analysis]) -> Vec<Finding> {
        let documents = documents.iter().flat_map(|analysis| &analysis.findings);
        let parts = [&self.planned.findings, &self.budgeted.findings];
        let mut findings = self.population.findings.clone();
        findings.extend(documents.cloned());
        findings.extend(parts.into_iter().flatten().cloned());
        findings.extend(self.delivered.findings().iter().cloned());
        findings
    }
}
