//! Survivors: readiness only, for the municipality only, without a name or a place.

use base::{Evidence, FigureName, PlaceCode, Reading};

use crate::builders::{Town, count, evidence, figure, service, users};

fn shelter() -> delivery::input::Service {
    let mut shelter = service(2, "House of the Hidden Street", "victims_of_violence");
    (shelter.confidential, shelter.need) = (true, Some(3));
    shelter.users = vec![users(2, "", 9), users(3, "F", 7), users(4, "F 0-17", 2)];
    shelter
}

#[test]
fn a_shelter_gives_readiness_and_no_number_of_persons() {
    let figures = Town::new(vec![shelter()]).figures("victims_of_violence", "town");
    assert_eq!(figure(&figures, FigureName::PlacesFree).reading, count(3));
    for name in [
        FigureName::UsersRecorded,
        FigureName::PersonsServed,
        FigureName::Contacts,
        FigureName::TurnedAway,
        FigureName::Need,
    ] {
        assert_eq!(figure(&figures, name).reading, Reading::Protected, "{name}");
        assert!(matches!(evidence(&figures, name).as_slice(), [Evidence::Rule { .. }]));
    }
}

#[test]
fn its_name_and_place_stand_in_no_evidence_and_no_finding() {
    let mut with_place = shelter();
    with_place.place = Some(PlaceCode::new("village"));
    with_place.provider_kind = None;
    let town = Town::new(vec![with_place]);
    let shown =
        format!("{:?} {:?}", town.figures("victims_of_violence", "town"), town.delivered().findings());
    assert!(!shown.contains("Hidden") && !shown.contains("village"));
    assert_eq!(town.codes(), ["service-without-provider-kind", "shelter-with-place"]);
}

#[test]
fn survivors_of_one_settlement_or_of_one_group_are_never_shown() {
    let town = Town::new(vec![shelter()]);
    for (people, place) in [("victims_of_violence", "village"), ("roma+victims_of_violence", "town")] {
        let figures = town.figures(people, place);
        assert!(figures.figures.iter().all(|f| f.figure.reading == Reading::Protected), "{people} {place}");
        assert_eq!(figures.figures.len(), 10);
    }
}

#[test]
fn users_of_a_shelter_count_for_no_other_group() {
    let town = Town::new(vec![shelter()]);
    for people in ["women", "girls", "children"] {
        assert_eq!(town.reading(people, FigureName::PersonsServed), Reading::NotCollected);
        assert_eq!(town.reading(people, FigureName::ServicesOpen), count(0));
    }
    let mut counselling = shelter();
    counselling.confidential = false;
    assert_eq!(
        Town::new(vec![counselling]).reading("women", FigureName::PersonsServed),
        Reading::NotCollected
    );
}

#[test]
fn a_confidential_service_for_another_group_counts_for_the_municipality_only() {
    let mut house = service(2, "House", "women");
    house.confidential = true;
    let town = Town::new(vec![house]);
    assert_eq!(town.reading("women", FigureName::ServicesOpen), count(1));
    assert_eq!(figure(&town.figures("women", "village"), FigureName::ServicesOpen).reading, count(0));
}
