use base::{Currency, Evidence, FigureName, Money, PlaceCode, Reading, Value};

use crate::builders::{LIST, Town, count, evidence, figure, service, users};

const YES: Reading = Reading::Known(Value::Flag(true));
const NO: Reading = Reading::Known(Value::Flag(false));

#[test]
fn one_service_with_all_four_is_reported_with_its_row() {
    let town = Town::new(vec![service(2, "Day centre", "roma")]);
    let figures = town.figures("roma", "town");
    assert_eq!(figure(&figures, FigureName::ServicesRead).reading, count(1));
    assert_eq!(figure(&figures, FigureName::ServicesOpen).reading, count(1));
    assert_eq!(figure(&figures, FigureName::PlacesFree).reading, count(3));
    assert_eq!(figure(&figures, FigureName::Access).reading, YES);
    assert_eq!(figure(&figures, FigureName::TrainingHours).reading, Reading::Known(Value::Decimal(8.0)));
    for name in
        [FigureName::ServicesOpen, FigureName::PlacesFree, FigureName::Access, FigureName::TrainingHours]
    {
        let at = town.services[0].rows[0].at;
        assert_eq!(evidence(&figures, name), [Evidence::Found { at, quote: Some("Day centre".into()) }]);
    }
}

#[test]
fn four_conditions_of_two_services_do_not_add_up_to_one() {
    let mut full = service(2, "Full", "roma");
    full.free = Some(0);
    let mut untrained = service(3, "Untrained", "roma");
    untrained.training_hours = Some(0.0);
    let town = Town::new(vec![full, untrained]);
    let free = town.reading("roma", FigureName::PlacesFree);
    let hours = town.reading("roma", FigureName::TrainingHours);
    assert!(free == count(0) || hours == Reading::Known(Value::Decimal(0.0)));
}

#[test]
fn a_service_where_something_is_unknown_comes_nearer_than_one_where_something_is_missing() {
    let mut full = service(2, "Full", "roma");
    full.free = Some(0);
    let mut silent = service(3, "Silent", "roma");
    silent.free = None;
    silent.languages = None;
    let town = Town::new(vec![full, silent]);
    assert_eq!(town.reading("roma", FigureName::PlacesFree), Reading::Unknown);
    assert_eq!(town.reading("roma", FigureName::Access), Reading::Unknown);
}

#[test]
fn no_open_service_is_said_only_where_there_is_none() {
    let mut closed = service(2, "Closed", "roma");
    closed.open = Some(false);
    let mut poor = service(3, "Open, full and far", "roma");
    (poor.free, poor.distance_km) = (Some(0), Some(30.0));
    assert_eq!(Town::new(vec![closed.clone(), poor]).reading("roma", FigureName::ServicesOpen), count(1));
    assert_eq!(Town::new(vec![closed]).reading("roma", FigureName::ServicesOpen), count(0));
}

#[test]
fn a_group_that_no_service_names_has_a_zero_with_the_list_that_was_searched() {
    let figures = Town::new(vec![service(2, "Day centre", "roma")]).figures("carers", "town");
    assert_eq!(figure(&figures, FigureName::ServicesOpen).reading, count(0));
    assert_eq!(evidence(&figures, FigureName::ServicesOpen), [Evidence::Searched { at: LIST }]);
}

#[test]
fn without_a_list_nothing_is_said() {
    let mut town = Town::new(Vec::new());
    town.services.clear();
    assert!(town.figures("roma", "town").figures.is_empty());
}

#[test]
fn an_ordinary_service_counts_for_a_group_that_uses_it() {
    let mut kindergarten = service(2, "Kindergarten", "all");
    kindergarten.users = vec![users(2, "F 3-6", 40), users(3, "M 3-6", 0)];
    let town = Town::new(vec![kindergarten]);
    assert_eq!(town.reading("girls", FigureName::ServicesOpen), count(1));
    assert_eq!(town.reading("boys", FigureName::ServicesOpen), count(0));
    assert_eq!(town.reading("women", FigureName::ServicesOpen), count(0));
}

#[test]
fn a_service_for_roma_does_not_name_roma_women_and_one_for_roma_women_names_both() {
    let town = Town::new(vec![service(2, "Centre", "roma")]);
    assert_eq!(town.reading("roma+women", FigureName::ServicesOpen), count(0));
    let town = Town::new(vec![service(2, "Centre", "roma+women")]);
    assert_eq!(town.reading("roma", FigureName::ServicesOpen), count(1));
    assert_eq!(town.reading("women", FigureName::ServicesOpen), count(1));
}

#[test]
fn what_a_list_does_not_say_of_access_stays_unknown() {
    let blank = service(2, "Centre", "roma");
    let access = |change: fn(&mut delivery::input::Service)| {
        let mut service = blank.clone();
        change(&mut service);
        Town::new(vec![service]).reading("roma", FigureName::Access)
    };
    assert_eq!(access(|_| ()), YES);
    assert_eq!(access(|service| service.languages = None), Reading::Unknown);
    assert_eq!(access(|service| service.languages = Some(vec!["serbian".into()])), Reading::Unknown);
    assert_eq!(access(|service| service.languages = Some(vec!["Romani".into()])), YES);
    assert_eq!(access(|service| service.distance_km = None), Reading::Unknown);
    assert_eq!(access(|service| service.fee = None), Reading::Unknown);
    assert_eq!(access(|service| service.papers = None), Reading::Unknown);
    assert_eq!(access(|service| service.accessible = None), YES);
    assert_eq!(access(|service| (service.fee, service.distance_km) = (None, Some(40.0))), NO);
}

#[test]
fn a_barrier_counts_for_the_groups_that_it_keeps_out() {
    let mut asks = service(2, "Office", "roma,men,people_with_disabilities");
    asks.papers = Some(vec!["birth certificate".into()]);
    asks.fee = Some(Money::new(200, Currency::EUR));
    asks.accessible = Some(false);
    let town = Town::new(vec![asks]);
    assert_eq!(town.reading("roma", FigureName::Access), NO);
    assert_eq!(town.reading("people_with_disabilities", FigureName::Access), NO);
    assert_eq!(town.reading("men", FigureName::Access), YES);
}

#[test]
fn a_service_in_the_settlement_is_near_and_one_elsewhere_needs_its_distance() {
    let mut centre = service(2, "Centre", "roma");
    centre.place = Some(PlaceCode::new("village"));
    centre.distance_km = None;
    let town = Town::new(vec![centre]);
    let access = |place| figure(&town.figures("roma", place), FigureName::Access).reading;
    assert_eq!(access("village"), YES);
    assert_eq!(access("hamlet"), Reading::Unknown);
    assert_eq!(access("town"), Reading::Unknown);
}

#[test]
fn of_a_service_with_rows_for_several_years_the_latest_up_to_the_asked_one_counts() {
    let of_year = |row, year, free| {
        let mut service = service(row, "Centre", "roma");
        (service.year, service.free) = (base::Year::new(year), Some(free));
        service
    };
    let town = Town::new(vec![of_year(2, 2022, 9), of_year(3, 2023, 4), of_year(4, 2025, 7)]);
    assert_eq!(town.reading("roma", FigureName::ServicesRead), count(1));
    assert_eq!(town.reading("roma", FigureName::PlacesFree), count(4));
}

#[test]
fn free_places_never_exceed_the_places_and_the_list_is_asked_about_it() {
    let mut centre = service(2, "Centre", "roma");
    (centre.capacity, centre.free, centre.provider_kind) = (Some(10), Some(12), None);
    let town = Town::new(vec![centre]);
    assert_eq!(town.reading("roma", FigureName::PlacesFree), count(10));
    assert_eq!(town.codes(), ["service-without-provider-kind", "free-places-above-capacity"]);
}

#[test]
fn rows_are_the_groups_and_intersections_that_services_name() {
    let town =
        Town::new(vec![service(2, "A", "roma,roma+women"), service(3, "B", "all"), service(4, "C", "roma")]);
    let codes: Vec<String> = town.delivered().rows().iter().map(|row| row.people.code()).collect();
    assert_eq!(codes.len(), 2);
    assert!(codes.contains(&"roma".into()) && codes.contains(&"roma+women".into()));
}
