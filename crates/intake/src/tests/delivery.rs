use super::*;

const SERVICES: &str = "Service;Provider;Provider type;Settlement;Target group;Capacity;Free places;Languages;Fee;Papers;Accessible;Phone;Persons women;Persons men;Contacts;Turned away;Address\n\
    Day centre;Centre for social work;public;Kodra;children;20;0;sq, sr;free;none;no;044 000 000;12;7;300;4;Rr. 1\n\
    Strehimorja;OJQ;NGO;Lug;women;10;2;sq;0;;po;045 000 000;*;;;;Rr. 2\n\
    Dog shelter;Municipality;public;Kodra;;10;2;;5;;;;;;;;\n";

#[test]
fn a_service_reads_with_its_users_by_sex() {
    let intake = one("services Orvelia.csv", SERVICES);
    assert_eq!(intake.files[0].recognised_as, Kind::Services);
    assert_eq!(intake.files[0].held, None);
    let services = &intake.services[0].rows;
    assert_eq!(services.len(), 3);
    let day = &services[0];
    assert_eq!((day.capacity, day.free, day.accessible), (Some(20), Some(0), Some(false)));
    assert_eq!((day.fee.map(|fee| fee.minor), day.papers.clone()), (Some(0), Some(vec![])));
    assert_eq!(day.languages, Some(vec!["sq".to_owned(), "sr".to_owned()]));
    let women = day.users.iter().find(|users| users.categories.sex() == Some(Sex::Female)).unwrap();
    assert_eq!((women.persons, women.contacts), (known(12), Reading::NotCollected));
    let all = day.users.iter().find(|users| users.categories.is_total()).unwrap();
    assert_eq!((all.contacts, all.turned_away), (known(300), known(4)));
}

#[test]
fn a_shelter_has_no_place_and_a_shelter_for_dogs_has() {
    let mut options = options();
    options.municipality = Some(PlaceCode::new("ZZ-1"));
    let places = ("places.csv", "code,name,level,parent\nK,Kodra,settlement,ZZ-1\nL,Lug,settlement,ZZ-1\n");
    let intake = of(&[("services.csv", SERVICES), places], &options);
    let services = &intake.services[0].rows;
    assert_eq!((services[0].confidential, services[0].place.clone()), (false, Some(PlaceCode::new("K"))));
    assert_eq!((services[1].confidential, services[1].place.clone()), (true, None));
    assert_eq!((services[2].confidential, services[2].place.clone()), (false, Some(PlaceCode::new("K"))));
    assert!(!intake.findings.iter().any(|finding| format!("{finding:?}").contains("Lug")));
}

#[test]
fn sessions_read_with_participants_by_sex() {
    let csv = "Datum;Opština;Tema;Facilitatori;Broj sati;Žene;Muškarci;Organizacija\n19.03.2024;Orvelia;Rad sa Romkinjama;lokalni konsultant, ekspert;6;12;5;Centar za socijalni rad\n";
    let intake = one("obuke.csv", csv);
    assert_eq!(intake.files[0].recognised_as, Kind::Sessions);
    let session = &intake.sessions[0].rows[0];
    assert_eq!(session.place, Some(PlaceCode::new("ZZ-1")));
    assert_eq!((session.hours, session.facilitators.len()), (Some(6.0), 2));
    assert_eq!(session.participants.len(), 2);
    assert!(session.target.names(&People::from_code("roma+women").unwrap()));
}

#[test]
fn the_whereabouts_of_a_shelter_in_a_file_are_told_and_not_quoted() {
    let head = "Service;Provider type;Settlement;Address;Municipality\n";
    let told = |row: &str| {
        let intake = one("services Orvelia.csv", &format!("{head}{row}\nClub;public;Kodra;Rr. 1;Orvelia\n"));
        let finding = intake.findings.iter().find(|finding| finding.code == Code::ShelterWithPlace).cloned();
        finding.map(|finding| (finding.at, finding.arguments.len()))
    };
    let row = Some((Some(At::row(FileId(0), 0, 2)), 0));
    assert_eq!(told("Safe house;NGO;Lug;;Orvelia"), row);
    assert_eq!(told("Safe house;NGO;;Rr. 2;Orvelia"), row);
    assert_eq!(told("Safe house;NGO;-;;Orvelia"), None);
}

#[test]
fn public_and_civil_society_are_told_apart_in_every_language() {
    use ::delivery::input::ProviderKind::{Formal, NonFormal};
    let kind = |word: &str| {
        let csv = format!("Service;Provider type;Capacity\nClub;{word};5\nCentre;public;6\n");
        one("services Orvelia.csv", &csv).services[0].rows[0].provider_kind
    };
    for word in [
        "javni",
        "javna ustanova",
        "publik",
        "јавен",
        "државна",
        "государственный",
        "муниципальное",
        "мамлекеттик",
    ] {
        assert_eq!(kind(word), Some(Formal), "{word}");
    }
    for word in [
        "nevladin",
        "nevladina organizacija",
        "NVO",
        "OJQ",
        "shoqatë",
        "здружение",
        "НВО",
        "невладина",
        "НПО",
        "общественное объединение",
        "негосударственное",
        "коомдук бирикме",
        "jo publik",
        "бейөкмөт уюм",
    ] {
        assert_eq!(kind(word), Some(NonFormal), "{word}");
    }
}
