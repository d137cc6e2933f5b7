//! Services and sessions: who is ready, who was reached.
//!
//! *Ready* asks for an open service, a free place, access and trained staff, all four of the same service; the figures
//! speak of the service that comes nearest. *Reached* keeps persons and contacts apart. Of survivors only readiness is
//! shown, for the municipality as a whole; a confidential service gives neither its name nor its place.
//!
//! | file | holds |
//! | --- | --- |
//! | `ready.rs`, `access.rs`, `training.rs` | the four conditions of a service |
//! | `users.rs`, `membership.rs` | sums of users by group that count nobody twice |
//! | `figures.rs` | what the chain is told |
//! | `findings.rs` | what a person should look at |
//! | `members.toml`, `access.toml` | which users belong to which group; what keeps people out, and whom |

mod access;
mod figures;
mod findings;
pub mod input;
mod membership;
mod met;
mod ready;
mod training;
mod users;

use std::collections::{BTreeMap, BTreeSet};

use base::{Date, Finding, LinkFigures, PlaceCode, Places, RowKey, Target, Year, fold};

use input::{List, Service, Session};
pub use training::Training;

/// Everything the engine is given.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// Lists of services.
    pub services: &'a [List<Service>],
    /// Lists of training sessions.
    pub sessions: &'a [List<Session>],
    /// The municipality that the check is about; `None` when no file names one.
    pub municipality: Option<&'a PlaceCode>,
    /// The places that are known.
    pub places: &'a Places,
    /// The year that is asked for.
    pub year: Option<Year>,
    /// The day of asking: training is looked for in the 24 months before it, or before the end of the asked year.
    pub as_of: Option<Date>,
}

/// Services and sessions, looked through.
#[derive(Clone, Debug)]
pub struct Delivered<'a> {
    pub(crate) input: Input<'a>,
    pub(crate) services: Vec<&'a Service>,
    pub(crate) sessions: Vec<&'a Session>,
    pub(crate) hours: f64,
    findings: Vec<Finding>,
}

/// Looks through the lists.
///
/// ```
/// let places = base::Places::default();
/// let delivered = delivery::analyse(delivery::Input {
///     services: &[], sessions: &[], municipality: None, places: &places, year: None, as_of: None,
/// });
/// assert!(delivered.rows().is_empty() && delivered.findings().is_empty());
/// ```
pub fn analyse(input: Input<'_>) -> Delivered<'_> {
    Delivered {
        services: of_year(&input),
        sessions: training::in_window(&input, training::Window::of(&input)),
        hours: access::training_hours(),
        findings: findings::of(&input),
        input,
    }
}

impl Delivered<'_> {
    /// The same, with other hours of training to tell by which service comes nearest (the threshold of the rules,
    /// where a municipality changed it).
    #[must_use]
    pub fn asking_for_hours(mut self, hours: f64) -> Self {
        self.hours = hours;
        self
    }

    /// The rows that services name: their groups and intersections, for the whole municipality.
    pub fn rows(&self) -> Vec<RowKey> {
        let Some(place) = self.input.municipality else { return Vec::new() };
        let named = self.services.iter().filter_map(|service| match &service.target {
            Target::Named(set) => Some(set),
            Target::Universal | Target::NotStated => None,
        });
        let people: BTreeSet<_> = named.flatten().cloned().collect();
        people.into_iter().map(|people| RowKey { people, place: place.clone() }).collect()
    }

    /// The figures of *ready* and *reached* for these rows; none where no list of services was read.
    pub fn link_figures(&self, rows: &[RowKey]) -> LinkFigures {
        figures::of(self, rows)
    }

    /// What the sessions amount to.
    pub fn training(&self) -> Training {
        training::summary(&self.input)
    }

    /// What a person should look at.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }
}

/// The services that speak of the asked year: of a service that stands there for several years the latest up to the
/// asked one; a row without a year always counts.
fn of_year<'a>(input: &Input<'a>) -> Vec<&'a Service> {
    let all = || input.services.iter().flat_map(|list| &list.rows);
    let is_past = |year: Year| input.year.is_none_or(|asked| year <= asked);
    let mut latest: BTreeMap<String, Year> = BTreeMap::new();
    for service in all() {
        if let Some(year) = service.year.filter(|year| is_past(*year)) {
            let known = latest.entry(fold::name(&service.name)).or_insert(year);
            *known = year.max(*known);
        }
    }
    let counts = |service: &&Service| {
        service.year.is_none_or(|year| latest.get(&fold::name(&service.name)) == Some(&year))
    };
    all().filter(counts).collect()
}
