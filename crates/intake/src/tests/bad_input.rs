use super::*;
use proptest::prelude::*;

#[test]
fn nothing_at_all_is_no_error() {
    let intake = of(&[], &options());
    assert!(intake.files.is_empty() && intake.findings.is_empty());
}

#[test]
fn an_empty_file_and_random_bytes_are_told_and_the_good_file_is_used() {
    let good = "code,title,year,amount\n1,A,2024,100\n";
    let files = [
        FileIn { name: "empty.csv", bytes: b"" },
        FileIn { name: "broken.xlsx", bytes: &[7, 0, 255, 3, 9, 120] },
        FileIn { name: "budget.csv", bytes: good.as_bytes() },
    ];
    let intake = take_in(&files, &options(), &InProcessPdf);
    assert_eq!(intake.budgets[0].lines.len(), 1);
    for number in [0, 1] {
        assert!(intake.findings.iter().any(|f| f.at.is_some_and(|at| at.file == FileId(number))), "{number}");
    }
}

#[test]
fn many_alike_findings_are_folded_and_none_is_lost() {
    let mut csv = "code,title,year,amount\n".to_owned();
    for row in 0..500 {
        csv += &[row.to_string().as_str(), ",A,2024,", if row % 4 == 0 { "abc" } else { "5" }, "\n"].concat();
    }
    let intake = one("budget.csv", &csv);
    let file = &intake.files[0];
    assert_eq!((file.rows_read, file.rows_used, file.rows_rejected), (500, 375, 125));
    let each = codes(&intake).into_iter().filter(|code| *code == Code::NotANumber).count();
    let folded = intake.findings.iter().find(|finding| finding.code == Code::MoreAlike).unwrap();
    assert!(folded.arguments.contains(&("count", Argument::from(125 - each))));
}

#[test]
fn a_header_that_is_printed_once_more_and_a_comment_are_no_rows() {
    let csv = "# a comment\ncode,title,year,amount\n1,A,2024,100\ncode,title,year,amount\n2,B,2024,100\n";
    let intake = one("budget.csv", csv);
    assert_eq!((intake.files[0].rows_read, intake.files[0].rows_used), (2, 2));
}

#[test]
fn a_boundary_finds_its_place() {
    let json = r#"{"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"ORVELIA"},"geometry":{"type":"Polygon","coordinates":[[[20.0,42.0],[20.1,42.0],[20.1,42.1],[20.0,42.0]]]}},
        {"type":"Feature","properties":{},"geometry":null}]}"#;
    let intake = one("boundaries.geojson", json);
    assert_eq!(intake.files[0].recognised_as, Kind::Boundaries);
    assert_eq!(intake.boundaries[0].place, PlaceCode::new("ZZ-1"));
    assert!(codes(&intake).contains(&Code::BoundaryUnreadable));
}

#[test]
fn the_polygon_of_the_town_is_the_town_where_settlements_are_drawn() {
    let polygon =
        r#""geometry":{"type":"Polygon","coordinates":[[[20.0,42.0],[20.1,42.0],[20.1,42.1],[20.0,42.0]]]}"#;
    let drawn = |level: &str| {
        let feature =
            |name: &str| format!(r#"{{"type":"Feature","properties":{{"name":"{name}"{level}}},{polygon}}}"#);
        format!(r#"{{"type":"FeatureCollection","features":[{},{}]}}"#, feature("Orvelia"), feature("Kodra"))
    };
    let mut options = options();
    options.municipality = Some(PlaceCode::new("ZZ-1"));
    for level in [r#","type":"settlement""#, ""] {
        let intake = of(&[("boundaries.geojson", &drawn(level))], &options);
        let places: Vec<&str> = intake.boundaries.iter().map(|boundary| boundary.place.as_str()).collect();
        assert_eq!(places, ["ZZ-1/orvelia", "ZZ-1/kodra"]);
    }
}

#[test]
fn what_a_reader_could_not_read_does_not_hold_the_rest() {
    let csv = "code,title,year,amount\n1,A,2024,100\n2,B,2024,200\n3,\"C,2024,300\n4,D,20";
    let intake = one("budget.csv", csv);
    assert_eq!(intake.files[0].held, None);
    assert!(intake.budgets[0].lines.len() >= 2, "{:?}", intake.findings);
    let options = Options { limits: readers::Limits { rows: 3, ..readers::Limits::default() }, ..options() };
    let intake =
        of(&[("budget.csv", "code,title,year,amount\n1,A,2024,100\n2,B,2024,200\n3,C,2024,1\n")], &options);
    assert_eq!((intake.files[0].held.clone(), intake.budgets[0].lines.len()), (None, 2));
    assert!(codes(&intake).contains(&Code::TooManyRows));
}

#[test]
fn a_file_of_which_nothing_could_be_read_is_unreadable_and_not_held() {
    let files = [FileIn { name: "budget.xlsx", bytes: b"PK\x03\x04 and nothing more" }];
    let intake = take_in(&files, &options(), &InProcessPdf);
    assert_eq!((intake.files[0].held.clone(), intake.files[0].recognised_as), (None, Kind::Unknown));
    assert_eq!(codes(&intake), [Code::WorkbookUnreadable]);
}

proptest! {
    #[test]
    fn any_table_is_taken_in_without_panic_and_no_row_is_lost(
        rows in proptest::collection::vec(
            proptest::collection::vec("[a-zA-Z0-9 .,%€#*+-]{0,12}|20[0-9]{2}|women|amount|[0-9]{1,4}", 1..6), 0..12),
        name in "budget|population|plan|services|x",
    ) {
        let quote = |cell: &String| format!("\"{cell}\"");
        let csv: Vec<String> = rows.iter().map(|row| row.iter().map(quote).collect::<Vec<_>>().join(";")).collect();
        let intake = one(&format!("{name}.csv"), &csv.join("\n"));
        for file in &intake.files {
            prop_assert_eq!(file.rows_read, file.rows_used + file.rows_rejected);
            let rejected_without_word = file.rows_rejected > 0 && intake.findings.is_empty();
            prop_assert!(!rejected_without_word);
        }
    }
}
