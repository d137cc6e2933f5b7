//! What must hold of every list of services.

use base::{FigureName, LinkFigures, Reading, State};
use delivery::input::Service;
use proptest::prelude::*;

use crate::builders::{Town, count, figure, people, service, users};

fn any_service() -> impl Strategy<Value = Service> {
    let target = prop::sample::select(vec![
        "roma",
        "roma+women",
        "women,men",
        "all",
        "",
        "victims_of_violence",
        "youth",
    ]);
    let cells =
        prop::sample::select(vec!["", "F", "M", "F 0-14", "M 0-14", "15-29", "65+", "60-69", "F 18-64"]);
    let users_of = prop::collection::vec((cells, 0_i64..50, prop::option::of(0_i64..90)), 0..6);
    let stated = (
        prop::option::of(any::<bool>()),
        prop::option::of(0_u32..9),
        prop::option::of(0.0..20.0),
        prop::option::of(0.0..20.0),
    );
    (target, users_of, stated, any::<bool>(), prop::option::of(0_u32..30)).prop_map(
        |(target, cells, (open, free, km, hours), confidential, need)| {
            let mut service = service(2, "Service", target);
            (service.open, service.free, service.distance_km, service.training_hours) =
                (open, free, km, hours);
            (service.confidential, service.need) = (confidential, need);
            service.users = cells
                .into_iter()
                .map(|(cell, persons, contacts)| {
                    let mut row = users(2, cell, persons);
                    row.contacts = contacts.map_or(Reading::NotCollected, count);
                    row
                })
                .collect();
            service
        },
    )
}

fn services() -> impl Strategy<Value = Vec<Service>> {
    prop::collection::vec(any_service(), 0..6).prop_map(|services| {
        let numbered = services.into_iter().zip(2..);
        numbered
            .map(|(mut service, row)| {
                service.at = base::At::row(base::FileId(4), 0, row);
                service.name = format!("Service {row}");
                service
            })
            .collect()
    })
}

fn group() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "women",
        "girls",
        "roma",
        "roma+women",
        "youth",
        "older_people",
        "victims_of_violence",
    ])
}

proptest! {
    #[test]
    fn every_figure_has_evidence_and_the_same_input_gives_the_same_figures(services in services(), group in group()) {
        let town = Town::new(services);
        let figures: LinkFigures = town.figures(group, "town");
        prop_assert_eq!(&figures, &town.figures(group, "town"));
        for link_figure in &figures.figures {
            prop_assert!(!link_figure.figure.evidence.is_empty());
            prop_assert!(link_figure.figure.evidence.iter().all(|id| figures.evidence.get(*id).is_some()));
        }
    }

    #[test]
    fn all_four_hold_only_where_one_service_has_all_four(services in services()) {
        let town = Town::new(services.clone());
        let number = |name| town.reading("roma", name).number().unwrap_or(0.0);
        let reported = number(FigureName::ServicesOpen) > 0.0
            && number(FigureName::PlacesFree) > 0.0
            && number(FigureName::Access) > 0.0
            && number(FigureName::TrainingHours) >= 8.0;
        let has_all = |service: &Service| {
            service.open == Some(true)
                && service.free > Some(0)
                && service.distance_km.is_some_and(|km| km <= 5.0)
                && service.training_hours.is_some_and(|hours| hours >= 8.0)
        };
        let serving = |service: &&Service| {
            service.target.names(&people("roma"))
        };
        prop_assert_eq!(reported, services.iter().filter(serving).any(has_all));
    }

    #[test]
    fn persons_served_never_exceed_the_users_in_the_lists(services in services(), group in group()) {
        let all: f64 = services.iter().flat_map(|service| &service.users).filter_map(|users| users.persons.number()).sum();
        let served = Town::new(services).reading(group, FigureName::PersonsServed);
        prop_assert!(served.number().is_none_or(|served| served <= all));
    }

    #[test]
    fn no_number_of_survivors_is_ever_given(services in services(), place in prop::sample::select(vec!["town", "village"])) {
        let figures = Town::new(services).figures("victims_of_violence", place);
        for name in [FigureName::PersonsServed, FigureName::Contacts, FigureName::TurnedAway, FigureName::Need] {
            prop_assert_eq!(figure(&figures, name).reading.state(), State::Protected);
        }
    }
}
