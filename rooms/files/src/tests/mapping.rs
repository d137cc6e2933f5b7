//! What people say about files is remembered.

use super::*;

/// A table whose headings say nothing.
const ODD: (&str, &str) = ("tabela.csv", "a1;b1;c1\nLug;100;90\nKodra;250;240\nFusha;70;60\n");

const SAID: [(&str, &str); 10] = [
    ("sheet", "0"),
    ("kind", "population"),
    ("version", "0"),
    ("columns", "3"),
    ("first_row", "2"),
    ("field-1", "settlement"),
    ("field-2", "count"),
    ("sex-2", "F"),
    ("field-3", "count"),
    ("sex-3", "M"),
];

#[test]
fn a_corrected_mapping_is_remembered_for_the_next_version() {
    in_town(|town| {
        let file = bring_and_read(town, ODD);
        let mut browser = town.browser(OFFICER);
        assert!(page(&mut browser, file).says("Not recognised"));
        let here = format!("/files/{file}/mapping");
        let seen = browser.get(&format!("{here}?sheet=0"));
        assert!(seen.says("What is this?") && seen.says("Numbers of people"), "{}", seen.body);
        let seen = browser.get(&format!("{here}?sheet=0&kind=population"));
        assert!(seen.says("Column A: a1") && seen.says("For example: Lug · Kodra · Fusha"), "{}", seen.body);
        assert_eq!(browser.post(&here, &SAID).leads_to(), format!("/files/{file}"));
        work(town);
        let seen = page(&mut browser, file);
        assert!(seen.says("Number of people: women") && seen.says("Population table"), "{}", seen.body);
        bring_and_read(town, (ODD.0, &ODD.1.replace("100", "130")));
        let (reading, state) = standing(town, file);
        let sql = "select recognised_as from reading where id = $1";
        let kind = town.db().read(|tx| tx.one(sql, params![reading], |row| Ok(row.text(0)?.to_owned())));
        assert_eq!((state.as_str(), kind.unwrap().as_deref()), ("waiting", Some("population")));
        let text = browser.get("/files/mapping");
        assert!(text.says("count@2 sex=F") && text.says("Version 1"), "{}", text.body);
        let download = browser.get("/files/mapping/1");
        assert!(download.body.contains("kind = \"population\""), "{}", download.body);
        assert!(download.header("content-disposition").unwrap().starts_with("attachment"));
        assert_eq!(browser.get("/files/mapping/2").status, 404);
        assert!(audit(town, town.here).contains(&"map_files file".to_owned()));
    });
}

#[test]
fn the_form_begins_with_what_was_recognised_and_then_with_what_was_said() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        let here = format!("/files/{file}/mapping?sheet=0&kind=population");
        let seen = browser.get(&here);
        assert!(seen.says("<option value=\"settlement\" selected>"), "{}", seen.body);
        assert!(seen.says("<option value=\"F\" selected>"), "{}", seen.body);
        let said = [
            ("sheet", "0"),
            ("kind", "population"),
            ("version", "0"),
            ("columns", "3"),
            ("field-1", "place"),
            ("field-2", "count"),
        ];
        browser.post(&format!("/files/{file}/mapping"), &said);
        work(town);
        let seen = browser.get(&here);
        assert!(seen.says("<option value=\"place\" selected>"), "{}", seen.body);
        assert!(!seen.says("<option value=\"F\" selected>"), "{}", seen.body);
    });
}

#[test]
fn a_wrong_form_keeps_everything_that_was_typed() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        let fields = [
            ("sheet", "0"),
            ("kind", "population"),
            ("version", "0"),
            ("columns", "3"),
            ("year", "soon"),
            ("field-1", "settlement"),
            ("field-2", "count"),
            ("age-2", "very old"),
            ("more-2", "ethnicity=roma"),
        ];
        let seen = browser.post(&format!("/files/{file}/mapping"), &fields);
        assert_eq!(seen.status, 422);
        for text in [
            "#field-year",
            "#field-age-2",
            "value=\"soon\"",
            "value=\"very old\"",
            "value=\"ethnicity=roma\"",
        ] {
            assert!(seen.says(text), "{text}: {}", seen.body);
        }
        assert_eq!(count(town, "select count(*) from mapping"), 0);
    });
}

#[test]
fn two_people_correct_one_sheet_and_the_second_sees_both() {
    in_town(|town| {
        let (file, other) = (bring_and_read(town, ODD), bring_and_read(town, CENSUS));
        let (mut first, mut second) = (town.browser(OFFICER), town.browser(BUDGET_OFFICER));
        let here = format!("/files/{file}/mapping");
        assert_eq!(first.post(&here, &SAID).status, 303);
        let mine = SAID.map(|(name, value)| if name == "field-1" { (name, "region") } else { (name, value) });
        let seen = second.post(&here, &mine);
        assert_eq!(seen.status, 409);
        assert!(seen.says("officer saved a change here"), "{}", seen.body);
        assert!(
            seen.says("<span class=\"typed\">Region</span>")
                && seen.says("<span class=\"typed\">Settlement</span>")
        );
        // What is said of another file is in nobody's way, whatever version of the mapping they had before them.
        let here = format!("/files/{other}/mapping");
        assert_eq!(second.post(&here, &SAID).status, 303);
        // The form that showed both is made after the first: saving it is a decision.
        let again = mine.map(|(name, value)| if name == "version" { (name, "1") } else { (name, value) });
        assert_eq!(second.post(&format!("/files/{file}/mapping"), &again).status, 303);
        assert_eq!(count(town, "select max(version) from mapping"), 3);
    });
}

#[test]
fn what_counts_is_read_with_the_correction_at_the_next_reckoning() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        decide(town, &mut browser, (file, "accept"), "");
        work(town);
        let before = chain(town);
        let said = SAID.map(|(name, value)| if name == "sex-3" { (name, "") } else { (name, value) });
        assert_eq!(browser.post(&format!("/files/{file}/mapping"), &said).status, 303);
        work(town);
        assert_ne!(chain(town), before);
        assert_eq!(standing(town, file).1, "accepted");
    });
}
