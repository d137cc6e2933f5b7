use base::{Evidence, FigureName, Reading, Value};

use crate::builders::{LIST, Town, count, evidence, figure, service, users};

#[test]
fn users_of_a_service_for_the_group_count_for_the_group() {
    let mut centre = service(2, "Centre", "roma");
    centre.users = vec![users(2, "", 50), users(3, "F", 30), users(4, "M", 20)];
    let town = Town::new(vec![centre]);
    assert_eq!(town.reading("roma", FigureName::PersonsServed), count(50));
    assert_eq!(town.reading("roma+women", FigureName::PersonsServed), count(30));
    assert_eq!(town.reading("women", FigureName::PersonsServed), count(30));
    assert_eq!(town.reading("roma", FigureName::UsersRecorded), Reading::Known(Value::Flag(true)));
}

#[test]
fn users_of_a_service_for_two_groups_belong_to_neither_unless_the_table_says_so() {
    let mut centre = service(2, "Centre", "roma,carers");
    centre.users = vec![users(2, "", 50), users(3, "F", 30)];
    let town = Town::new(vec![centre]);
    assert_eq!(town.reading("roma", FigureName::PersonsServed), Reading::NotCollected);
    assert_eq!(town.reading("women", FigureName::PersonsServed), count(30));
}

#[test]
fn users_that_are_not_recorded_by_the_group_are_not_zero() {
    let mut school = service(2, "School", "all");
    school.users = vec![users(2, "", 500)];
    let figures = Town::new(vec![school]).figures("roma", "town");
    assert_eq!(figure(&figures, FigureName::UsersRecorded).reading, Reading::Known(Value::Flag(false)));
    assert_eq!(evidence(&figures, FigureName::UsersRecorded), [Evidence::Searched { at: LIST }]);
    assert_eq!(figure(&figures, FigureName::PersonsServed).reading, Reading::NotCollected);
    assert_eq!(figure(&figures, FigureName::Need).reading, Reading::Unknown);
}

#[test]
fn a_recorded_zero_is_a_known_zero_with_its_cell() {
    let mut school = service(2, "School", "all");
    school.users = vec![users(7, "65+", 0)];
    let figures = Town::new(vec![school.clone()]).figures("older_people", "town");
    assert_eq!(figure(&figures, FigureName::PersonsServed).reading, count(0));
    let at = school.users[0].at;
    assert_eq!(evidence(&figures, FigureName::PersonsServed), [Evidence::Found { at, quote: None }]);
}

#[test]
fn age_bands_are_added_up_and_overlapping_ones_are_not() {
    let mut school = service(2, "School", "all");
    school.users =
        vec![users(2, "0-5", 10), users(3, "6-14", 20), users(4, "15-17", 5), users(5, "18-64", 9)];
    assert_eq!(Town::new(vec![school.clone()]).reading("children", FigureName::PersonsServed), count(35));
    school.users.push(users(6, "10-17", 7));
    assert_eq!(Town::new(vec![school]).reading("children", FigureName::PersonsServed), Reading::NotCollected);
}

#[test]
fn one_person_may_use_two_services_so_their_sum_is_a_range() {
    let with = |row, persons| {
        let mut centre = service(row, &format!("Centre {row}"), "roma");
        centre.users = vec![users(row, "", persons)];
        centre
    };
    let town = Town::new(vec![with(2, 30), with(3, 12)]);
    let expected = Reading::Estimated(Value::Whole(42), Some((30.0, 42.0)));
    assert_eq!(town.reading("roma", FigureName::PersonsServed), expected);
}

#[test]
fn persons_and_contacts_stay_apart() {
    let mut centre = service(2, "Centre", "roma");
    let mut row = users(2, "", 30);
    (row.persons, row.contacts, row.turned_away) = (Reading::NotCollected, count(900), count(4));
    centre.users = vec![row];
    let town = Town::new(vec![centre]);
    assert_eq!(town.reading("roma", FigureName::PersonsServed), Reading::NotCollected);
    assert_eq!(town.reading("roma", FigureName::Contacts), count(900));
    assert_eq!(town.reading("roma", FigureName::TurnedAway), count(4));
    assert_eq!(town.reading("roma", FigureName::UsersRecorded), Reading::Known(Value::Flag(true)));
}

#[test]
fn the_need_is_those_served_and_those_still_waiting() {
    let mut centre = service(2, "Centre", "roma");
    centre.users = vec![users(2, "", 30)];
    centre.need = Some(12);
    let town = Town::new(vec![centre]);
    assert_eq!(town.reading("roma", FigureName::Need), count(42));
    assert_eq!(town.reading("ethnic_minorities", FigureName::Need), count(42));
    assert_eq!(town.reading("roma+women", FigureName::Need), Reading::Unknown);
}

#[test]
fn a_settlement_has_no_users_of_its_own() {
    let mut centre = service(2, "Centre", "roma");
    centre.users = vec![users(2, "", 30)];
    let figures = Town::new(vec![centre]).figures("roma", "village");
    assert_eq!(figure(&figures, FigureName::PersonsServed).reading, Reading::NotCollected);
}

#[test]
fn numbers_that_contradict_each_other_are_shown_to_a_person() {
    let mut centre = service(2, "Centre", "roma");
    let mut more = users(2, "", 60);
    more.contacts = count(50);
    centre.users = vec![more, users(3, "F", 30), users(4, "M", 20)];
    assert_eq!(Town::new(vec![centre]).codes(), ["persons-above-contacts", "users-by-sex-do-not-add-up"]);
}
