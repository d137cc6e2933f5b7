//! Services and sessions. Of a confidential service neither name nor provider nor place is kept, and of services for
//! survivors no count of users.

use std::collections::BTreeSet;

use base::{
    Group, Reading, StandardGroup, Target, fold,
    record::{Service as ServiceRecord, ServiceId, Training, TrainingId},
};
use delivery::input::{ProviderKind, Service, Session, Users};
use intake::Intake;

use super::{Book, people};
use crate::{
    fields::{Fields, fields},
    spot,
};

pub(super) fn keep(book: &mut Book<'_>, intake: &Intake) {
    let (mut services, mut groups, mut users) = (Vec::new(), Vec::new(), Vec::new());
    for (position, of) in intake.services.iter().flat_map(|list| &list.rows).enumerate() {
        let id = book.id::<ServiceRecord>(of.at, 0);
        services.extend(service(book, (id, position), of));
        groups.extend(groups_of(book, id, of));
        if !is_for_survivors(of) {
            users.extend(of.users.iter().enumerate().map(|(at, it)| users_of(book, (id, at), it)));
        }
    }
    let (mut sessions, mut participants) = (Vec::new(), Vec::new());
    for (position, of) in intake.sessions.iter().flat_map(|list| &list.rows).enumerate() {
        let id = book.id::<Training>(of.at, 0);
        sessions.extend(session(book, (id, position), of));
        let counts = of.participants.iter().enumerate();
        participants.extend(counts.map(|(at, it)| participants_of(book, (id, at), it)));
    }
    book.add("service", services);
    book.add("service_group", groups);
    book.add("service_users", users);
    book.add("training_session", sessions);
    book.add("session_participants", participants);
}

/// Of survivors only readiness is shown.
fn is_for_survivors(service: &Service) -> bool {
    let survivors =
        |set: &base::TargetSet| set.iter().any(|people| people.has(StandardGroup::VictimsOfViolence));
    service.confidential || matches!(&service.target, Target::Named(set) if survivors(set))
}

fn service(book: &Book<'_>, (id, position): (ServiceId, usize), service: &Service) -> Option<Fields> {
    let at = spot::Columns::from(service.at.spot);
    let open = !service.confidential;
    let name = if open { service.name.as_str() } else { "" };
    let survivors = is_for_survivors(service);
    Some(fields! {
        office: book.office, id: id, position: position, version: book.version(service.at.file)?,
        at_sheet: at.sheet, at_row: at.row, name: name, name_folded: fold::name(name),
        provider: service.provider.as_deref().filter(|_| open), provider_kind: service.provider_kind.map(provider),
        confidential: service.confidential,
        place: service.place.as_ref().filter(|_| open).map(base::PlaceCode::as_str),
        target: people::target(&service.target), target_people: people::named(&service.target),
        open: service.open, capacity: service.capacity, free: service.free,
        fee_minor: service.fee.map(|fee| fee.minor),
        fee_currency: service.fee.map(|fee| fee.currency.code().to_owned()),
        languages: service.languages.as_ref().map(|lines| lines.join("\n")),
        papers: service.papers.as_ref().map(|lines| lines.join("\n")), accessible: service.accessible,
        distance_km: service.distance_km.filter(|_| open), staff: service.staff,
        training_hours: service.training_hours, year: service.year,
        need: service.need.filter(|_| !survivors),
        refusal_reasons: service.refusal_reasons.as_deref().filter(|_| !survivors),
    })
}

/// The groups that a service names, each with the wider group that it belongs to.
fn groups_of(book: &Book<'_>, id: ServiceId, service: &Service) -> Vec<Fields> {
    let Target::Named(set) = &service.target else { return Vec::new() };
    let named: BTreeSet<Group> = set.iter().flat_map(base::People::groups).cloned().collect();
    let wider = StandardGroup::ALL.iter().copied().map(Group::from);
    let wider = wider.filter(|wider| named.iter().any(|group| group.is_within(wider)));
    let all: BTreeSet<Group> = wider.chain(named.iter().cloned()).collect();
    all.iter().map(|group| fields! { office: book.office, people: group.code(), service: id }).collect()
}

const fn provider(kind: ProviderKind) -> &'static str {
    match kind {
        ProviderKind::Formal => "formal",
        ProviderKind::NonFormal => "non_formal",
    }
}

fn users_of(book: &Book<'_>, (service, position): (ServiceId, usize), users: &Users) -> Fields {
    let at = spot::Columns::from(users.at.spot);
    let age = users.categories.age();
    fields! {
        office: book.office, service: service, position: position,
        sex: users.categories.sex().map(base::Sex::code), age_from: age.map(|band| band.from),
        age_to: age.and_then(|band| band.to), categories: people::others(&users.categories),
        persons_state: users.persons.state().code(), persons: whole(users.persons),
        contacts_state: users.contacts.state().code(), contacts: whole(users.contacts),
        turned_away_state: users.turned_away.state().code(), turned_away: whole(users.turned_away),
        at_sheet: at.sheet, at_row: at.row, at_column: at.column,
    }
}

fn whole(reading: Reading) -> Option<i64> {
    match reading.value()? {
        base::Value::Whole(count) => Some(count),
        #[expect(clippy::cast_possible_truncation, reason = "counts of persons stay below 2^53")]
        base::Value::Decimal(measure) => Some(measure.round() as i64),
        _ => None,
    }
}

fn session(book: &Book<'_>, (id, position): (TrainingId, usize), session: &Session) -> Option<Fields> {
    let at = spot::Columns::from(session.at.spot);
    Some(fields! {
        office: book.office, id: id, position: position, version: book.version(session.at.file)?,
        at_sheet: at.sheet, at_row: at.row, held_on: session.date,
        place: session.place.as_ref().map(base::PlaceCode::as_str), topic: &session.topic,
        target: people::target(&session.target), target_people: people::named(&session.target),
        facilitators: session.facilitators.join("\n"), hours: session.hours,
        organisation: session.organisation.as_deref(),
    })
}

fn participants_of(book: &Book<'_>, (session, position): (TrainingId, usize), users: &Users) -> Fields {
    let at = spot::Columns::from(users.at.spot);
    fields! {
        office: book.office, session: session, position: position,
        sex: users.categories.sex().map(base::Sex::code), categories: people::others(&users.categories),
        persons_state: users.persons.state().code(), persons: whole(users.persons),
        at_sheet: at.sheet, at_row: at.row, at_column: at.column,
    }
}
