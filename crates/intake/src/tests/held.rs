use super::*;

const PARTICIPANTS: &str = "Emri dhe mbiemri;Tema;Data;Orë;Telefoni\nDrita Aaaa;Dhuna;01.02.2024;6;044 000 000\nArben Bbbb;Dhuna;01.02.2024;6;045 000 000\n";

#[test]
fn a_list_of_persons_is_held_and_nothing_of_it_is_quoted() {
    let intake = one("trajnimi.csv", PARTICIPANTS);
    let file = &intake.files[0];
    let held = file.held.as_ref().unwrap();
    let kinds: Vec<PersonalKind> = held.detected.iter().map(|detected| detected.kind).collect();
    assert_eq!(kinds, [PersonalKind::Names, PersonalKind::Phones]);
    assert_eq!(file.recognised_as, Kind::Sessions);
    assert!(intake.sessions.is_empty());
    assert_eq!((file.rows_used, file.rows_rejected), (0, file.rows_read));
    let told = format!(
        "{:?} {:?}",
        intake.findings,
        intake.files.iter().map(|file| &file.reason).collect::<Vec<_>>()
    );
    for secret in ["Drita", "Aaaa", "Arben", "044", "045"] {
        assert!(!told.contains(secret), "{secret}");
    }
    assert!(codes(&intake).contains(&Code::HeldPersonalData));
}

#[test]
fn boundaries_with_names_of_persons_beside_them_are_held() {
    let feature = |place: &str, name: &str| {
        format!(
            r#"{{"type":"Feature","properties":{{"name":"{place}","full name":"{name}"}},"geometry":{{"type":"Polygon","coordinates":[[[20.0,42.0],[20.1,42.0],[20.1,42.1],[20.0,42.0]]]}}}}"#
        )
    };
    let features = [feature("Kodra", "Drita Aaaa"), feature("Lug", "Arben Bbbb")].join(",");
    let json = format!(r#"{{"type":"FeatureCollection","features":[{features}]}}"#);
    let intake = one("parcels.geojson", &json);
    assert!(intake.files[0].held.is_some() && intake.boundaries.is_empty());
    assert!(intake.places.iter().all(|place| place.name("") != "Kodra"));
}

#[test]
fn of_a_held_file_nobody_is_asked_what_it_is() {
    let intake = one("lista.csv", "Drita Aaaa;0101990000000\nArben Bbbb;0101990000000\n");
    assert!(intake.files[0].held.is_some());
    assert!(codes(&intake).contains(&Code::HeldPersonalData));
    assert!(!codes(&intake).contains(&Code::FileNotRecognised), "{:?}", intake.findings);
}

#[test]
fn a_released_file_is_used_and_that_is_told() {
    let options = mapped(
        "[release]\nfiles = ['trajnimi.csv']\nwho = 'Data protection officer'\nwhen = 2026-03-01\nwhy = 'made up'\n",
    );
    let intake = of(&[("trajnimi.csv", PARTICIPANTS)], &options);
    assert_eq!(intake.files[0].held, None);
    assert_eq!(intake.sessions[0].rows.len(), 2);
    assert!(codes(&intake).contains(&Code::ReleasedPersonalData));
}

#[test]
fn a_budget_with_long_codes_and_contract_numbers_is_not_held() {
    let csv = "code,title,account,year,amount\n1301105010001,A,1234567890,2024,1234567890123\n1301105010002,B,1234567891,2024,2234567890124\n1301105010003,C,1234567892,2024,3234567890125\n1301105010004,D,1234567893,2024,4\n1301105010005,E,1234567894,2024,5\n1301105010006,F,1234567895,2024,6\n";
    let intake = one("budget.csv", csv);
    assert_eq!(intake.files[0].held, None, "{:?}", intake.findings);
}

#[test]
fn a_place_that_only_a_held_file_names_is_not_taken_over() {
    let csv = "settlement,full name,date of birth,count\nSecretville,Drita Aaaa,01.02.1990,1\nSecretville,Arben Bbbb,01.02.1991,1\n";
    let intake = one("population Orvelia.csv", csv);
    assert!(intake.files[0].held.is_some());
    assert!(intake.places.iter().all(|place| !place.name("").contains("Secretville")));
}

#[test]
fn a_text_with_an_account_number_is_held_and_one_with_a_name_is_not() {
    let held = one("letter.txt", "Dear all,\n\nplease pay to GB82 WEST 1234 5698 7654 32 by Monday.\n");
    assert!(held.files[0].held.is_some());
    assert!(held.documents.is_empty());
    let free =
        one("letter.txt", "The mayor, Drita Aaaa, said that women were not asked.\n\nThis will change.\n");
    assert_eq!(free.files[0].held, None);
    assert_eq!(free.documents.len(), 1);
}
