//! What the lists say that a person should look at. No finding names a service or gives a number of persons.

use base::{Code, Finding, Sex};

use crate::{
    Input,
    input::{Service, Session, Users},
    users::whole,
};

pub(crate) fn of(input: &Input<'_>) -> Vec<Finding> {
    let services = input.services.iter().flat_map(|list| &list.rows).flat_map(of_service);
    services.chain(input.sessions.iter().flat_map(|list| &list.rows).flat_map(of_session)).collect()
}

fn of_service(service: &Service) -> Vec<Finding> {
    let mut found = Vec::new();
    if service.provider_kind.is_none() {
        found.push(Finding::new(Code::ServiceWithoutProviderKind).at(service.at));
    }
    if let (Some(free), Some(capacity)) = (service.free, service.capacity)
        && free > capacity
    {
        let finding = Finding::new(Code::FreePlacesAboveCapacity);
        let numbers = finding.with("free", f64::from(free)).with("capacity", f64::from(capacity));
        found.push(numbers.at(service.at));
    }
    if service.confidential && service.place.is_some() {
        found.push(Finding::new(Code::ShelterWithPlace).at(service.at));
    }
    let more_persons = service.users.iter().filter(|users| has_more_persons(users));
    found.extend(more_persons.map(|users| Finding::new(Code::PersonsAboveContacts).at(users.at)));
    if !sexes_add_up(&service.users) {
        found.push(Finding::new(Code::UsersBySexDoNotAddUp).at(service.at));
    }
    found
}

fn has_more_persons(users: &Users) -> bool {
    matches!((whole(users.persons), whole(users.contacts)), (Some(persons), Some(contacts)) if persons > contacts)
}

/// Whether women and men are the total, where all three stand in the table.
fn sexes_add_up(users: &[Users]) -> bool {
    let persons = |sex: Option<Sex>| {
        let dimensions = usize::from(sex.is_some());
        let fits =
            |users: &&Users| users.categories.sex() == sex && users.categories.iter().count() == dimensions;
        users.iter().filter(fits).find_map(|users| whole(users.persons))
    };
    match (persons(Some(Sex::Female)), persons(Some(Sex::Male)), persons(None)) {
        (Some(women), Some(men), Some(total)) => women.checked_add(men) == Some(total),
        _ => true,
    }
}

fn of_session(session: &Session) -> Vec<Finding> {
    let missing = [
        (session.hours.is_none(), Code::SessionWithoutHours),
        (session.date.is_none(), Code::SessionWithoutDate),
    ];
    missing
        .into_iter()
        .filter(|(is_missing, _)| *is_missing)
        .map(|(_, code)| Finding::new(code).at(session.at))
        .collect()
}
