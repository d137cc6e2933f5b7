//! Training: the hours of a service's staff in 24 months, and a summary of the sessions.

use std::collections::{BTreeMap, BTreeSet};

use base::{At, Date, People, PlaceCode, Reading, Sex, Target, Year, fold};

use crate::{
    Input,
    input::{Service, Session, Users},
    users::{float, whole},
};

/// The 24 months that end with the asked year, or with the day of asking where that is earlier; without either, with
/// the last session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    last: Date,
}

impl Window {
    pub(crate) fn of(input: &Input<'_>) -> Option<Self> {
        let end_of = |year: Year| Date::new(year.number(), 12, 31).ok();
        let asked = input.year.and_then(end_of).into_iter().chain(input.as_of).min();
        let held =
            || input.sessions.iter().flat_map(|list| &list.rows).filter_map(|session| session.date).max();
        asked.or_else(held).map(|last| Self { last })
    }

    fn has(self, day: Date) -> bool {
        let first_out = (self.last.year().saturating_sub(2), self.last.month(), self.last.day());
        day <= self.last && (day.year(), day.month(), day.day()) > first_out
    }
}

/// Hours of training per member of staff, with the places that they come from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hours {
    pub(crate) hours: Option<f64>,
    pub(crate) at: Vec<At>,
}

/// The hours of this service's staff that help these people: the service's own column, or its sessions where they
/// say more. The two are not added up, for the column may well include the sessions.
pub(crate) fn of_service(service: &Service, people: &People, sessions: &[&Session]) -> Hours {
    let of_staff =
        sessions.iter().filter(|session| is_of(session, service) && is_about(&session.target, people));
    let shares: Vec<(f64, At)> =
        of_staff.filter_map(|session| Some((share(session, service)?, session.at))).collect();
    let attended: f64 = shares.iter().map(|(hours, _)| hours).sum();
    match service.training_hours {
        Some(own) if own >= attended => Hours { hours: Some(own), at: vec![service.at] },
        None if shares.is_empty() => Hours { hours: None, at: vec![service.at] },
        _ => Hours { hours: Some(attended), at: shares.into_iter().map(|(_, at)| at).collect() },
    }
}

/// The sessions that count: dated in the window, for this municipality where they name one.
pub(crate) fn in_window<'a>(input: &Input<'a>, window: Option<Window>) -> Vec<&'a Session> {
    let Some(window) = window else { return Vec::new() };
    let all = input.sessions.iter().flat_map(|list| &list.rows);
    let held = all.filter(|session| session.date.is_some_and(|day| window.has(day)));
    held.filter(|session| session.place.as_ref().is_none_or(|place| is_here(place, input))).collect()
}

fn is_here(place: &PlaceCode, input: &Input<'_>) -> bool {
    input
        .municipality
        .is_none_or(|here| input.places.is_within(place, here) || input.places.is_within(here, place))
}

/// Whether the staff of this service took part: the session names the service or its provider.
fn is_of(session: &Session, service: &Service) -> bool {
    let Some(organisation) = session.organisation.as_deref().map(fold::name) else { return false };
    let names = [Some(service.name.as_str()), service.provider.as_deref()];
    !organisation.is_empty() && names.into_iter().flatten().any(|name| fold::name(name) == organisation)
}

/// A session on another group does not prepare staff for this one; one that names nobody does.
fn is_about(target: &Target, people: &People) -> bool {
    match target {
        Target::Named(set) => set.iter().any(|named| named.is_within(people) || people.is_within(named)),
        Target::Universal | Target::NotStated => true,
    }
}

/// The hours of a session spread over all staff; `None` where staff or participants are not known.
fn share(session: &Session, service: &Service) -> Option<f64> {
    let staff = f64::from(service.staff.filter(|staff| *staff > 0)?);
    let present = float(participants(session, None)?).min(staff).max(0.0);
    Some(session.hours? * present / staff)
}

/// The participants of a session, all or of one sex: the total where it stands, else women and men.
fn participants(session: &Session, sex: Option<Sex>) -> Option<i64> {
    let cells = || session.participants.iter().filter(|users| users.categories.iter().count() <= 1);
    let of = |wanted: Option<Sex>| {
        let fits = |users: &&Users| {
            users.categories.sex() == wanted && (wanted.is_some() || users.categories.is_total())
        };
        let counts: Vec<i64> = cells().filter(fits).filter_map(|users| whole(users.persons)).collect();
        (!counts.is_empty()).then(|| counts.into_iter().fold(0, i64::saturating_add))
    };
    match sex {
        Some(_) => of(sex),
        None => of(None).or_else(|| Some(of(Some(Sex::Female))?.saturating_add(of(Some(Sex::Male))?))),
    }
}

/// What the sessions amount to. Participants are attendances: a person who comes twice counts twice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Training {
    /// How many sessions were read.
    pub sessions: usize,
    /// Hours of all sessions that give them.
    pub hours: f64,
    /// Participants in all, of sessions that give them.
    pub participants: i64,
    /// Women among them, where sessions say so.
    pub women: i64,
    /// Men among them, where sessions say so.
    pub men: i64,
    /// Participants by organisation.
    pub by_organisation: BTreeMap<String, i64>,
    /// Sessions by kind of facilitator. Several may lead one session: these do not add up to the sessions.
    pub by_facilitator: BTreeMap<String, usize>,
}

/// Adds up all sessions, whatever their date.
pub(crate) fn summary(input: &Input<'_>) -> Training {
    let mut training = Training::default();
    for session in input.sessions.iter().flat_map(|list| &list.rows) {
        training.add(session);
    }
    training
}

impl Training {
    fn add(&mut self, session: &Session) {
        let present = participants(session, None).unwrap_or_default();
        let of = |sex| participants(session, Some(sex)).unwrap_or_default();
        self.sessions += 1;
        self.hours += session.hours.unwrap_or_default();
        self.participants = self.participants.saturating_add(present);
        self.women = self.women.saturating_add(of(Sex::Female));
        self.men = self.men.saturating_add(of(Sex::Male));
        if let Some(organisation) = &session.organisation {
            let sum = self.by_organisation.entry(organisation.clone()).or_default();
            *sum = sum.saturating_add(present);
        }
        for kind in session.facilitators.iter().collect::<BTreeSet<_>>() {
            *self.by_facilitator.entry(kind.clone()).or_default() += 1;
        }
    }
}

/// Hours as a figure reads them.
pub(crate) fn reading(hours: Option<f64>) -> Reading {
    hours.map_or(Reading::Unknown, |hours| Reading::Known(base::Value::Decimal(hours)))
}
