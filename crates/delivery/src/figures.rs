//! What the chain is told of each row.

use base::{
    At, Evidence, EvidenceId, Figure, FigureName, Link, LinkFigures, People, Period, PlaceCode, Reading,
    RowKey, StandardGroup, Value,
};

use crate::{
    Delivered,
    input::{Service, Users},
    membership,
    met::Met,
    ready::{self, Asked, Readiness},
    training,
    users::{self, Recorded, float, whole},
};

/// The rule of the rule file that protects numbers of survivors.
const PROTECTION: &str = "reached-protected";

const READY: [FigureName; 5] = [
    FigureName::ServicesRead,
    FigureName::ServicesOpen,
    FigureName::PlacesFree,
    FigureName::Access,
    FigureName::TrainingHours,
];

const REACHED: [FigureName; 5] = [
    FigureName::UsersRecorded,
    FigureName::PersonsServed,
    FigureName::Contacts,
    FigureName::TurnedAway,
    FigureName::Need,
];

pub(crate) fn of(delivered: &Delivered<'_>, rows: &[RowKey]) -> LinkFigures {
    let mut figures = LinkFigures::default();
    let lists = delivered.input.services;
    if lists.is_empty() {
        return figures;
    }
    let searched = lists.iter().map(|list| figures.evidence.searched(list.at)).collect();
    let protection = figures.evidence.add(Evidence::Rule { code: PROTECTION.into() });
    let mut writer = Writer { delivered, figures, searched, protection };
    for row in rows {
        writer.row(row);
    }
    writer.figures
}

struct Writer<'d, 'a> {
    delivered: &'d Delivered<'a>,
    figures: LinkFigures,
    searched: Vec<EvidenceId>,
    protection: EvidenceId,
}

impl<'a> Writer<'_, 'a> {
    fn row(&mut self, row: &RowKey) {
        let survivors = row.people.has(StandardGroup::VictimsOfViolence);
        if survivors && (row.people.is_intersection() || !self.is_whole(&row.place)) {
            self.protect(row, Link::Ready, &READY);
        } else {
            self.ready(row);
        }
        if survivors {
            self.protect(row, Link::Reached, &REACHED);
        } else {
            self.reached(row);
        }
    }

    /// Whether the row speaks of the municipality as a whole.
    fn is_whole(&self, place: &PlaceCode) -> bool {
        self.delivered.input.municipality.is_none_or(|whole| whole == place)
    }

    fn protect(&mut self, row: &RowKey, link: Link, names: &[FigureName]) {
        for name in names {
            let figure = Figure::new(*name, Reading::Protected, vec![self.protection]);
            self.figures.push(row.clone(), link, self.period(), figure);
        }
    }

    fn push(
        &mut self,
        row: &RowKey,
        link: Link,
        name: FigureName,
        reading: Reading,
        evidence: Vec<EvidenceId>,
    ) {
        self.figures.push(row.clone(), link, self.period(), Figure::new(name, reading, evidence));
    }

    fn period(&self) -> Option<Period> {
        self.delivered.input.year.map(Period::Year)
    }

    // ── ready ────────────────────────────────────────────────────────────────────────────────────────────────

    fn ready(&mut self, row: &RowKey) {
        let read = Reading::count(self.delivered.services.len());
        let searched = self.searched.clone();
        self.push(row, Link::Ready, FigureName::ServicesRead, read, searched.clone());
        let asked = Asked { sessions: &self.delivered.sessions, hours: self.delivered.hours };
        let services: Vec<Readiness<'a>> = self
            .serving(row)
            .into_iter()
            .map(|service| Readiness::of(service, &row.people, self.is_near(service, row), &asked))
            .collect();
        let open = ready::open_services(&services);
        let Some(nearest) = ready::nearest(&services) else {
            self.push(row, Link::Ready, FigureName::ServicesOpen, open, searched);
            return;
        };
        let others =
            services.iter().filter(|other| other.open == Met::Yes && other.service.at != nearest.service.at);
        let shown: Vec<&Service> =
            [nearest.service].into_iter().chain(others.map(|other| other.service)).collect();
        let evidence = shown.into_iter().map(|service| self.service(service)).collect();
        self.push(row, Link::Ready, FigureName::ServicesOpen, open, evidence);
        self.nearest(row, nearest);
    }

    /// The three figures that speak of the nearest service alone.
    fn nearest(&mut self, row: &RowKey, nearest: &Readiness<'_>) {
        let free =
            nearest.free().map_or(Reading::Unknown, |free| Reading::Known(Value::Whole(i64::from(free))));
        let of_service = vec![self.service(nearest.service)];
        let is_own = |at: &At| *at == nearest.service.at;
        let of_hours = nearest.hours.at.iter().map(|at| {
            if is_own(at) {
                of_service.first().copied()
            } else {
                Some(self.figures.evidence.found(*at, None))
            }
        });
        let of_hours = of_hours.flatten().collect();
        self.push(row, Link::Ready, FigureName::PlacesFree, free, of_service.clone());
        self.push(row, Link::Ready, FigureName::Access, ready::flag(nearest.access), of_service);
        let hours = training::reading(nearest.hours.hours);
        self.push(row, Link::Ready, FigureName::TrainingHours, hours, of_hours);
    }

    /// The services that count for this row: those that name its people or people within them, and ordinary ones that
    /// record users among them; a confidential one counts for the municipality only.
    fn serving(&self, row: &RowKey) -> Vec<&'a Service> {
        let serves =
            |service: &&&Service| service.target.names(&row.people) || has_users(service, &row.people);
        let may_show = |service: &&&Service| !service.confidential || self.is_whole(&row.place);
        let here = |service: &&&Service| self.is_here(service, &row.place);
        self.delivered.services.iter().filter(here).filter(may_show).filter(serves).copied().collect()
    }

    /// Whether a service can serve this place: it stands in it, around it, or elsewhere in the same municipality.
    fn is_here(&self, service: &Service, place: &PlaceCode) -> bool {
        let Some(at) = service.place.as_ref().filter(|_| !service.confidential) else { return true };
        let places = self.delivered.input.places;
        let whole = self.delivered.input.municipality;
        places.get(at).is_none()
            || places.is_within(at, place)
            || places.is_within(place, at)
            || whole.is_some_and(|whole| places.is_within(at, whole) && places.is_within(place, whole))
    }

    /// Whether a service stands in the very settlement of the row.
    fn is_near(&self, service: &Service, row: &RowKey) -> bool {
        let at = service.place.as_ref().filter(|_| !service.confidential);
        !self.is_whole(&row.place)
            && at.is_some_and(|at| self.delivered.input.places.is_within(at, &row.place))
    }

    /// Evidence of a service: its row and its name; of a confidential one the row alone.
    fn service(&mut self, service: &Service) -> EvidenceId {
        let name = (!service.confidential).then_some(service.name.as_str());
        self.figures.evidence.found(service.at, name)
    }

    // ── reached ──────────────────────────────────────────────────────────────────────────────────────────────

    /// Users are recorded for whole services: a settlement has none of its own.
    fn reached(&mut self, row: &RowKey) {
        let services: Vec<&Service> =
            if self.is_whole(&row.place) { self.delivered.services.clone() } else { Vec::new() };
        let of = |measure: fn(&Users) -> Reading| -> Vec<Recorded> {
            services.iter().filter_map(|service| users::of_service(service, &row.people, measure)).collect()
        };
        let (persons, contacts, turned_away) =
            (of(|users| users.persons), of(|users| users.contacts), of(|users| users.turned_away));
        let recorded = !(persons.is_empty() && contacts.is_empty());
        let cells = persons.iter().chain(&contacts).flat_map(|part| part.cells.clone());
        let evidence = self.cells(cells.collect());
        self.push(
            row,
            Link::Reached,
            FigureName::UsersRecorded,
            Reading::Known(Value::Flag(recorded)),
            evidence,
        );
        let served = users::persons_of_all(&persons);
        self.sum(row, FigureName::PersonsServed, served, &persons);
        self.sum(row, FigureName::Contacts, users::contacts_of_all(&contacts), &contacts);
        self.sum(row, FigureName::TurnedAway, users::persons_of_all(&turned_away), &turned_away);
        self.need(row, &services, served);
    }

    fn sum(&mut self, row: &RowKey, name: FigureName, reading: Option<Reading>, parts: &[Recorded]) {
        let evidence = self.cells(parts.iter().flat_map(|part| part.cells.clone()).collect());
        self.push(row, Link::Reached, name, reading.unwrap_or(Reading::NotCollected), evidence);
    }

    /// Persons known to need the services for these people alone: those served and those still waiting.
    fn need(&mut self, row: &RowKey, services: &[&Service], served: Option<Reading>) {
        let stated = |service: &&&Service| {
            users::may_be_counted(service)
                && service.need.is_some()
                && membership::serves_only(service, &row.people)
        };
        let waiting: Vec<&&Service> = services.iter().filter(stated).collect();
        let evidence = self.cells(waiting.iter().map(|service| service.at).collect());
        let count =
            waiting.iter().filter_map(|service| service.need).map(i64::from).fold(0, i64::saturating_add);
        let need = if waiting.is_empty() {
            Reading::Unknown
        } else {
            served.map_or(Reading::Unknown, |s| more(s, count))
        };
        self.push(row, Link::Reached, FigureName::Need, need, evidence);
    }

    /// Evidence of these cells; where there is none, of the lists that were searched.
    fn cells(&mut self, mut cells: Vec<At>) -> Vec<EvidenceId> {
        cells.sort_unstable();
        cells.dedup();
        if cells.is_empty() {
            return self.searched.clone();
        }
        cells.into_iter().map(|at| self.figures.evidence.found(at, None)).collect()
    }
}

/// Whether an ordinary service records users among these people, and there are any.
fn has_users(service: &Service, people: &People) -> bool {
    let some =
        |measure| users::of_service(service, people, measure).and_then(|part| whole(part.reading)) > Some(0);
    some(|users| users.persons) || some(|users| users.contacts)
}

fn more(reading: Reading, count: i64) -> Reading {
    let added = |value: Value| match value {
        Value::Whole(served) => Value::Whole(served.saturating_add(count)),
        other => other,
    };
    match reading {
        Reading::Known(value) => Reading::Known(added(value)),
        Reading::Estimated(value, range) => {
            let by = float(count);
            Reading::Estimated(added(value), range.map(|(least, most)| (least + by, most + by)))
        }
        other => other,
    }
}
