use base::{At, Evidence, FigureName, FileId, PlaceCode, Reading, Value};

use crate::builders::{Town, evidence, figure, service, session, target, users};

fn hours(town: &Town) -> Reading {
    town.reading("roma", FigureName::TrainingHours)
}

fn centre(own: Option<f64>) -> delivery::input::Service {
    let mut centre = service(2, "Day centre", "roma");
    (centre.training_hours, centre.provider) = (own, Some("Hope Association".into()));
    centre
}

fn known(hours: f64) -> Reading {
    Reading::Known(Value::Decimal(hours))
}

#[test]
fn sessions_of_the_provider_or_of_the_service_give_hours_per_member_of_staff() {
    let town = Town::new(vec![centre(None)]).sessions(vec![
        session(2, "2024-03-01", 6.0, "HOPE association", 4),
        session(3, "2023-05-01", 6.0, "Day Centre", 2),
        session(4, "2024-03-01", 6.0, "Somebody else", 4),
    ]);
    assert_eq!(hours(&town), known(9.0));
    let figures = town.figures("roma", "town");
    let at = |row| Evidence::Found { at: At::row(FileId(5), 0, row), quote: None };
    assert_eq!(evidence(&figures, FigureName::TrainingHours), [at(2), at(3)]);
}

#[test]
fn more_participants_than_staff_do_not_make_more_hours() {
    let town = Town::new(vec![centre(None)]).sessions(vec![session(2, "2024-03-01", 6.0, "Day centre", 40)]);
    assert_eq!(hours(&town), known(6.0));
}

#[test]
fn the_columns_hours_and_the_sessions_are_not_added_up() {
    let held = || vec![session(2, "2024-03-01", 6.0, "Day centre", 4)];
    assert_eq!(hours(&Town::new(vec![centre(Some(4.0))]).sessions(held())), known(6.0));
    assert_eq!(hours(&Town::new(vec![centre(Some(9.0))]).sessions(held())), known(9.0));
}

#[test]
fn only_sessions_of_the_last_24_months_count() {
    let on =
        |date| hours(&Town::new(vec![centre(None)]).sessions(vec![session(2, date, 6.0, "Day centre", 4)]));
    assert_eq!(on("2023-01-01"), known(6.0));
    assert_eq!(on("2022-12-31"), Reading::Unknown);
    assert_eq!(on("2024-12-31"), known(6.0));
    assert_eq!(on("2025-01-01"), Reading::Unknown);
}

#[test]
fn where_staff_or_participants_are_not_known_the_hours_are_not_guessed() {
    let mut without_staff = centre(None);
    without_staff.staff = None;
    let held = session(2, "2024-03-01", 6.0, "Day centre", 4);
    assert_eq!(hours(&Town::new(vec![without_staff]).sessions(vec![held.clone()])), Reading::Unknown);
    let mut nobody_counted = held;
    nobody_counted.participants.clear();
    assert_eq!(hours(&Town::new(vec![centre(None)]).sessions(vec![nobody_counted])), Reading::Unknown);
}

#[test]
fn a_session_on_another_group_or_for_another_municipality_does_not_count() {
    let mut on_youth = session(2, "2024-03-01", 6.0, "Day centre", 4);
    on_youth.target = target("youth");
    let mut elsewhere = session(3, "2024-03-01", 6.0, "Day centre", 4);
    elsewhere.place = Some(PlaceCode::new("other town"));
    assert_eq!(hours(&Town::new(vec![centre(None)]).sessions(vec![on_youth, elsewhere])), Reading::Unknown);
}

#[test]
fn kinds_of_facilitator_do_not_add_up_to_sessions() {
    let mut both = session(2, "2024-03-01", 6.0, "Day centre", 9);
    both.facilitators = vec!["peer".into(), "external expert".into(), "peer".into()];
    both.participants = vec![users(2, "F", 6), users(2, "M", 3)];
    let alone = session(3, "2024-04-01", 2.5, "Hope Association", 5);
    let town = Town::new(Vec::new()).sessions(vec![both, alone]);
    let training = town.delivered().training();
    assert_eq!((training.sessions, training.hours, training.participants), (2, 8.5, 14));
    assert_eq!((training.women, training.men), (6, 3));
    assert_eq!(training.by_facilitator.get("peer"), Some(&1));
    assert_eq!(training.by_facilitator.values().sum::<usize>(), 2);
    assert_eq!(training.by_organisation.get("Day centre"), Some(&9));
}

#[test]
fn a_session_without_hours_or_date_is_asked_about() {
    let mut bare = session(2, "", 0.0, "Day centre", 4);
    bare.hours = None;
    assert_eq!(
        Town::new(Vec::new()).sessions(vec![bare]).codes(),
        ["session-without-hours", "session-without-date"]
    );
}

#[test]
fn a_changed_threshold_can_change_which_service_comes_nearest() {
    let mut full = service(2, "Trained and full", "roma");
    (full.free, full.training_hours) = (Some(0), Some(9.0));
    let mut free = service(3, "Free and less trained", "roma");
    free.training_hours = Some(5.0);
    let town = Town::new(vec![full, free]);
    let row = [base::RowKey { people: crate::builders::people("roma"), place: PlaceCode::new("town") }];
    let figures = town.delivered().asking_for_hours(4.0).link_figures(&row);
    assert_eq!(figure(&figures, FigureName::TrainingHours).reading, known(5.0));
}
