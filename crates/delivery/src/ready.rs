//! Readiness: which service comes nearest to being open, free, usable and trained, all four at once.

use std::cmp::Reverse;

use base::{People, Reading, Value};

use crate::{
    access,
    input::{Service, Session},
    met::Met,
    training::{self, Hours},
};

/// The four conditions of one service for one group.
#[derive(Clone, Debug)]
pub(crate) struct Readiness<'a> {
    pub(crate) service: &'a Service,
    pub(crate) open: Met,
    pub(crate) access: Met,
    pub(crate) hours: Hours,
    trained: Met,
}

impl<'a> Readiness<'a> {
    pub(crate) fn of(service: &'a Service, people: &People, is_near: bool, asked: &Asked<'_>) -> Self {
        let hours = training::of_service(service, people, asked.sessions);
        let trained = Met::stated(hours.hours.map(|hours| hours >= asked.hours));
        let access = access::of(service, people, is_near);
        Self { service, open: Met::stated(service.open), access, hours, trained }
    }

    /// Free places; never more than there are places.
    pub(crate) fn free(&self) -> Option<u32> {
        let Service { free, capacity, .. } = *self.service;
        match (free, capacity) {
            (Some(free), Some(capacity)) => Some(free.min(capacity)),
            (None, Some(0)) => Some(0),
            _ => free,
        }
    }

    fn conditions(&self) -> [Met; 4] {
        [self.open, Met::stated(self.free().map(|free| free > 0)), self.access, self.trained]
    }

    /// Fewest missing first, then fewest unknown; among services that all miss something the open ones stand first,
    /// so that "no open service" is said only where there is none.
    fn distance(&self) -> (bool, u8, usize, usize, Reverse<u32>) {
        let count = |met: Met| self.conditions().into_iter().filter(|condition| *condition == met).count();
        let missing = count(Met::No);
        let closed = match self.open {
            Met::Yes => 0,
            Met::Unknown => 1,
            Met::No => 2,
        };
        let among_missing = if missing > 0 { closed } else { 0 };
        (missing > 0, among_missing, missing, count(Met::Unknown), Reverse(self.free().unwrap_or(0)))
    }
}

/// What readiness is asked against.
pub(crate) struct Asked<'a> {
    pub(crate) sessions: &'a [&'a Session],
    pub(crate) hours: f64,
}

/// The service that comes nearest; the first of the list among equals.
pub(crate) fn nearest<'r, 'a>(all: &'r [Readiness<'a>]) -> Option<&'r Readiness<'a>> {
    all.iter().min_by_key(|readiness| readiness.distance())
}

/// How many services are open, as far as it can be said of the nearest one: unknown where it does not say.
pub(crate) fn open_services(all: &[Readiness<'_>]) -> Reading {
    match nearest(all).map(|nearest| nearest.open) {
        Some(Met::Unknown) => Reading::Unknown,
        _ => Reading::count(all.iter().filter(|readiness| readiness.open == Met::Yes).count()),
    }
}

pub(crate) fn flag(met: Met) -> Reading {
    match met {
        Met::Yes => Reading::Known(Value::Flag(true)),
        Met::No => Reading::Known(Value::Flag(false)),
        Met::Unknown => Reading::Unknown,
    }
}
