//! Files that seem to hold personal data.

use super::*;

/// The texts of the cells of the list of persons.
fn cells() -> Vec<&'static str> {
    PERSONS.1.lines().skip(1).flat_map(|line| line.split(';')).filter(|cell| cell.len() > 5).collect()
}

#[test]
fn a_held_file_shows_kinds_and_counts_and_no_value() {
    in_town(|town| {
        let file = bring_and_read(town, PERSONS);
        assert_eq!(standing(town, file).1, "held");
        let mut browser = town.browser(OFFICER);
        let seen = page(&mut browser, file);
        assert!(seen.says("Names of persons") && seen.says("Telephone numbers"), "{}", seen.body);
        assert!(
            seen.says("Sheet 1, column A") && seen.says("Sheet 1, column B") && seen.says(">3</td>"),
            "{}",
            seen.body
        );
        let list = browser.get("/files");
        for cell in cells() {
            assert!(!seen.says(cell) && !list.says(cell), "{cell}");
        }
        assert!(!seen.says("emri dhe mbiemri"));
    });
}

#[test]
fn a_held_file_is_opened_by_nobody() {
    in_town(|town| {
        let file = bring_and_read(town, PERSONS);
        let version = version_of(town, file);
        let mut browser = town.browser(OFFICER);
        for path in ["rows", "mapping?sheet=0&kind=population", &format!("versions/{version}")] {
            assert_eq!(browser.get(&format!("/files/{file}/{path}")).status, 403, "{path}");
        }
        assert!(!audit(town, town.here).iter().any(|entry| entry.starts_with("open_file")));
    });
}

fn version_of(town: &Town, file: FileId) -> String {
    let sql = "select id from file_version where file = $1";
    town.db().read(|tx| tx.one(sql, params![file], |row| Ok(row.text(0)?.to_owned()))).unwrap().unwrap()
}

#[test]
fn a_held_file_cannot_be_accepted_before_it_is_released() {
    in_town(|town| {
        let file = bring_and_read(town, PERSONS);
        let mut browser = town.browser(OFFICER);
        let seen = decide(town, &mut browser, (file, "accept"), "");
        assert_eq!((seen.status.as_u16(), standing(town, file).1.as_str()), (409, "held"));
        let seen = decide(town, &mut browser, (file, "release"), "");
        assert_eq!((seen.status.as_u16(), seen.says("Write the reason")), (422, true));
        // A budget officer accepts files and decides nothing about held ones.
        let mut budget = town.browser(BUDGET_OFFICER);
        assert_eq!(decide(town, &mut budget, (file, "release"), "made up").status, 403);
        assert_eq!(decide(town, &mut budget, (file, "refuse"), "made up").status, 403);
        assert!(page(&mut budget, file).says("Whoever decides about held files"));
        assert_eq!(decide(town, &mut browser, (file, "release"), "the names are made up").status, 303);
        // Nothing of it is shown, and nothing can be accepted, before it was read with that decision.
        assert_eq!(decide(town, &mut browser, (file, "accept"), "").status, 409);
        assert!(page(&mut browser, file).says("is being read"));
        work(town);
        assert_eq!(decide(town, &mut browser, (file, "accept"), "").status, 303);
        work(town);
        let seen = page(&mut browser, file);
        assert!(seen.says("This file counts") && seen.says("the names are made up"), "{}", seen.body);
        assert!(audit(town, town.here).contains(&"decide_held reading released".to_owned()));
    });
}

#[test]
fn a_held_file_can_be_refused_and_thought_of_again() {
    in_town(|town| {
        let file = bring_and_read(town, PERSONS);
        let mut browser = town.browser(OFFICER);
        assert_eq!(decide(town, &mut browser, (file, "refuse"), "real people").status, 303);
        assert_eq!(standing(town, file).1, "refused");
        assert_eq!(browser.post(&format!("/files/{file}/again"), &[]).status, 303);
        work(town);
        assert_eq!(standing(town, file).1, "held");
    });
}

#[test]
fn what_a_person_holds_is_forgotten_and_stays_held() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        assert!(page(&mut browser, file).says("Settlement"));
        assert_eq!(decide(town, &mut browser, (file, "hold"), "a name stands in a note").status, 303);
        let seen = page(&mut browser, file);
        assert!(seen.says("A person held this file") && !seen.says("Settlement"), "{}", seen.body);
        assert_eq!(count(town, "select count(*) from reading_sheet"), 0);
        assert_eq!(browser.get(&format!("/files/{file}/rows")).status, 403);
    });
}
