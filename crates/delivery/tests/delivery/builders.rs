//! A small town, its services and its sessions.

use base::{
    AgeBand, At, Categories, Category, Currency, Evidence, Figure, FigureName, FileId, LinkFigures, Money,
    People, Place, PlaceCode, PlaceLevel, Places, Reading, RowKey, Sex, Target, TargetSet, Value, Year,
};
use delivery::{
    Delivered, Input,
    input::{List, ProviderKind, Service, Session, Users},
};

pub const LIST: At = At { file: FileId(4), spot: base::Spot::Sheet(0) };

pub fn people(code: &str) -> People {
    People::from_code(code).unwrap()
}

/// `"roma,women"` names two groups; `"all"` everybody; empty nobody.
pub fn target(codes: &str) -> Target {
    match codes {
        "all" => Target::Universal,
        "" => Target::NotStated,
        _ => Target::Named(codes.split(',').map(people).collect::<TargetSet>()),
    }
}

/// A service that is open, free, near, free of charge, without papers, and whose staff had eight hours.
pub fn service(row: u32, name: &str, target_codes: &str) -> Service {
    Service {
        at: At::row(FileId(4), 0, row),
        name: name.into(),
        provider: None,
        provider_kind: Some(ProviderKind::Formal),
        confidential: false,
        place: None,
        target: target(target_codes),
        open: Some(true),
        capacity: Some(20),
        free: Some(3),
        languages: Some(vec!["albanian".into(), "serbian".into()]),
        fee: Some(Money::new(0, Currency::EUR)),
        papers: Some(Vec::new()),
        accessible: Some(true),
        distance_km: Some(1.0),
        staff: Some(4),
        training_hours: Some(8.0),
        year: None,
        need: None,
        users: Vec::new(),
        refusal_reasons: None,
    }
}

pub fn count(count: i64) -> Reading {
    Reading::Known(Value::Whole(count))
}

/// Users as `F`, `M`, `F 6-14`, `65+` or empty for all; persons only.
pub fn users(row: u32, cell: &str, persons: i64) -> Users {
    let categories = Categories::new(cell.split_whitespace().map(|part| match part {
        "F" => Category::Sex(Sex::Female),
        "M" => Category::Sex(Sex::Male),
        band => Category::Age(ages(band)),
    }));
    let not = Reading::NotCollected;
    Users {
        at: At::cell(FileId(4), 0, row, 9),
        categories,
        persons: count(persons),
        contacts: not,
        turned_away: not,
    }
}

fn ages(band: &str) -> AgeBand {
    match (band.strip_suffix('+'), band.split_once('-')) {
        (Some(from), _) => AgeBand::new(from.parse().unwrap(), None).unwrap(),
        (None, Some((from, to))) => AgeBand::new(from.parse().unwrap(), to.parse().ok()).unwrap(),
        _ => panic!("{band}"),
    }
}

pub fn session(row: u32, date: &str, hours: f64, organisation: &str, present: i64) -> Session {
    Session {
        at: At::row(FileId(5), 0, row),
        date: date.parse().ok(),
        place: None,
        topic: "How to write a budget".into(),
        target: Target::NotStated,
        facilitators: Vec::new(),
        hours: Some(hours),
        participants: vec![users(row, "", present)],
        organisation: Some(organisation.into()),
    }
}

/// A list of services and a list of sessions in the town `town` with its settlements `village` and `hamlet`.
pub struct Town {
    pub services: Vec<List<Service>>,
    pub sessions: Vec<List<Session>>,
    municipality: PlaceCode,
    places: Places,
}

impl Town {
    pub fn new(services: Vec<Service>) -> Self {
        let municipality = PlaceCode::new("town");
        let mut places = Places::default();
        places.add(Place::new(municipality.clone(), PlaceLevel::Municipality, "Town"));
        for settlement in ["village", "hamlet"] {
            let place = Place::new(PlaceCode::new(settlement), PlaceLevel::Settlement, settlement);
            places.add(place.within(&municipality));
        }
        let services = vec![List { at: LIST, title: "Services".into(), rows: services }];
        Self { services, sessions: Vec::new(), municipality, places }
    }

    pub fn sessions(mut self, rows: Vec<Session>) -> Self {
        self.sessions.push(List { at: At::file(FileId(5)), title: "Sessions".into(), rows });
        self
    }

    pub fn delivered(&self) -> Delivered<'_> {
        delivery::analyse(Input {
            services: &self.services,
            sessions: &self.sessions,
            municipality: Some(&self.municipality),
            places: &self.places,
            year: Year::new(2024),
            as_of: None,
        })
    }

    pub fn figures(&self, people_code: &str, place: &str) -> LinkFigures {
        let row = RowKey { people: people(people_code), place: PlaceCode::new(place) };
        self.delivered().link_figures(&[row])
    }

    pub fn reading(&self, people_code: &str, name: FigureName) -> Reading {
        figure(&self.figures(people_code, "town"), name).reading
    }

    pub fn codes(&self) -> Vec<&'static str> {
        self.delivered().findings().iter().map(|finding| finding.code.code()).collect()
    }
}

pub fn figure(figures: &LinkFigures, name: FigureName) -> Figure {
    figures.figures.iter().map(|f| &f.figure).find(|figure| figure.name == name).unwrap().clone()
}

pub fn evidence(figures: &LinkFigures, name: FigureName) -> Vec<Evidence> {
    figure(figures, name).evidence.iter().map(|id| figures.evidence.get(*id).unwrap().clone()).collect()
}
