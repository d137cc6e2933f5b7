//! Whether people can use a service: language, distance, fee, papers, building (`access.toml`).

use std::sync::LazyLock;

use base::{People, StandardGroup, fold};
use serde::Deserialize;

use crate::{input::Service, met::Met};

static FILE: LazyLock<Option<File>> = LazyLock::new(|| toml::from_str(include_str!("../access.toml")).ok());

#[derive(Deserialize)]
struct File {
    distance: Distance,
    training: Training,
    barrier: Vec<Barrier>,
    language: Vec<Spoken>,
}

#[derive(Deserialize)]
struct Distance {
    farthest_km: f64,
}

#[derive(Deserialize)]
struct Training {
    hours: f64,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Fee,
    Papers,
    Building,
}

#[derive(Deserialize)]
struct Barrier {
    kind: Kind,
    groups: Vec<StandardGroup>,
}

#[derive(Deserialize)]
struct Spoken {
    group: StandardGroup,
    #[serde(rename = "spoken")]
    names: Vec<String>,
    at_least: usize,
}

/// The hours of training by which the service that comes nearest is told, unless the caller gives others.
pub(crate) fn training_hours() -> f64 {
    FILE.as_ref().map_or(0.0, |file| file.training.hours)
}

/// Whether these people can use the service. One thing that keeps them out is enough for no; one thing that is not
/// known leaves it unknown. `is_near`: the service stands where they live.
pub(crate) fn of(service: &Service, people: &People, is_near: bool) -> Met {
    let parts = [
        language(service, people),
        distance(service, is_near),
        fee(service, people),
        papers(service, people),
        building(service, people),
    ];
    Met::all(parts)
}

fn keeps_out(kind: Kind, people: &People) -> bool {
    let barriers = FILE.iter().flat_map(|file| &file.barrier).filter(|barrier| barrier.kind == kind);
    barriers.flat_map(|barrier| &barrier.groups).any(|group| people.has(*group))
}

fn language(service: &Service, people: &People) -> Met {
    let Some(languages) = service.languages.as_deref().filter(|languages| !languages.is_empty()) else {
        return Met::Unknown;
    };
    let needs = FILE.iter().flat_map(|file| &file.language).filter(|need| people.has(need.group));
    Met::all(needs.map(|need| if need.is_met(languages) { Met::Yes } else { Met::Unknown }))
}

impl Spoken {
    fn is_met(&self, languages: &[String]) -> bool {
        let own = |language: &String| self.names.iter().any(|name| fold::name(name) == fold::name(language));
        languages.len() >= self.at_least || languages.iter().any(own)
    }
}

fn distance(service: &Service, is_near: bool) -> Met {
    match (service.distance_km, FILE.as_ref()) {
        (Some(km), Some(file)) => Met::known(km <= file.distance.farthest_km),
        _ if is_near => Met::Yes,
        _ => Met::Unknown,
    }
}

fn fee(service: &Service, people: &People) -> Met {
    service.fee.map_or(Met::Unknown, |fee| Met::known(fee.minor <= 0 || !keeps_out(Kind::Fee, people)))
}

fn papers(service: &Service, people: &People) -> Met {
    let papers = service.papers.as_ref();
    papers.map_or(Met::Unknown, |papers| Met::known(papers.is_empty() || !keeps_out(Kind::Papers, people)))
}

/// Asked only for people whom a building keeps out.
fn building(service: &Service, people: &People) -> Met {
    if keeps_out(Kind::Building, people) { Met::stated(service.accessible) } else { Met::Yes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_file_reads() {
        assert!(FILE.is_some());
        assert!(training_hours() > 0.0);
    }
}
