//! Decisions: nothing counts before one, everything can be taken back, and who was slower is told.

use super::*;

#[test]
fn a_file_counts_only_after_a_person_accepted_it() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        assert!(chain(town).is_empty());
        let mut browser = town.browser(OFFICER);
        assert!(page(&mut browser, file).says("does not count yet"));
        let seen = decide(town, &mut browser, (file, "accept"), "");
        assert_eq!(seen.leads_to(), format!("/files/{file}"));
        work(town);
        assert!(!chain(town).is_empty());
        let seen = page(&mut browser, file);
        assert!(seen.says("This file counts") && seen.says("Take this file back"), "{}", seen.body);
        let entries = audit(town, town.here);
        assert_eq!(entries.last().map(String::as_str), Some("accept_files reading"));
    });
}

#[test]
fn taking_back_restores_the_chain() {
    in_town(|town| {
        let census = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        decide(town, &mut browser, (census, "accept"), "");
        work(town);
        let before = chain(town);
        let budget = bring_and_read(town, BUDGET);
        decide(town, &mut browser, (budget, "accept"), "");
        work(town);
        assert_ne!(chain(town), before);
        let seen = decide(town, &mut browser, (budget, "take-back"), "");
        assert_eq!((seen.status.as_u16(), seen.says("#field-why-take-back")), (422, true));
        assert_eq!(decide(town, &mut browser, (budget, "take-back"), "the wrong year").status, 303);
        work(town);
        assert_eq!(chain(town), before);
        let seen = page(&mut browser, budget);
        assert!(seen.says("was taken back") && seen.says("the wrong year"), "{}", seen.body);
        // Somebody who thought better of it has it read again, and it waits.
        assert_eq!(browser.post(&format!("/files/{budget}/again"), &[]).status, 303);
        work(town);
        assert_eq!(standing(town, budget).1, "waiting");
    });
}

#[test]
fn a_new_version_replaces_the_one_before_only_when_it_is_accepted() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let mut browser = town.browser(OFFICER);
        decide(town, &mut browser, (file, "accept"), "");
        work(town);
        let before = chain(town);
        let text = CENSUS.1.replace("100", "130");
        bring_and_read(town, (CENSUS.0, &text));
        assert_eq!(chain(town), before);
        let list = browser.get("/files");
        assert!(list.says("Version 2") && list.says("Version 1 counts"), "{}", list.body);
        decide(town, &mut browser, (file, "accept"), "");
        work(town);
        assert_ne!(chain(town), before);
        assert_eq!(decide(town, &mut browser, (file, "take-back"), "a typing error").status, 303);
        work(town);
        assert_eq!(chain(town), before);
    });
}

#[test]
fn two_people_decide_and_the_second_is_told() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let (reading, _) = standing(town, file);
        let reading = reading.to_string();
        let (mut first, mut second) = (town.browser(OFFICER), town.browser(BUDGET_OFFICER));
        let refused = [("reading", reading.as_str()), ("why", "an old table")];
        assert_eq!(first.post(&format!("/files/{file}/refuse"), &refused).status, 303);
        let seen = second.post(&format!("/files/{file}/accept"), &[("reading", &reading)]);
        assert_eq!(seen.status, 409);
        assert!(seen.says("officer saved a change here") && seen.says("an old table"), "{}", seen.body);
        assert!(
            seen.says("Both versions") && seen.says("<span class=\"typed\">accepted</span>"),
            "{}",
            seen.body
        );
        assert_eq!(standing(town, file).1, "refused");
        // One that was read again meanwhile is told too.
        let again = bring_and_read(town, BUDGET);
        let (old, _) = standing(town, again);
        first.post(&format!("/files/{again}/again"), &[]);
        work(town);
        let seen = second.post(&format!("/files/{again}/accept"), &[("reading", &old.to_string())]);
        assert_eq!(
            (seen.status.as_u16(), seen.says("was read again meanwhile")),
            (409, true),
            "{}",
            seen.body
        );
    });
}

#[test]
fn of_two_who_accept_at_once_one_is_told() {
    in_town(|town| {
        let file = bring_and_read(town, CENSUS);
        let reading = standing(town, file).0.to_string();
        let accept = |mut browser: Browser| {
            browser.post(&format!("/files/{file}/accept"), &[("reading", &reading)]).status.as_u16()
        };
        let mut statuses: Vec<u16> = std::thread::scope(|scope| {
            let both = [OFFICER, BUDGET_OFFICER].map(|who| {
                let browser = town.browser(who);
                scope.spawn(|| accept(browser))
            });
            both.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409]);
        let accepted = audit(town, town.here).into_iter().filter(|entry| entry.starts_with("accept")).count();
        assert_eq!(accepted, 1);
    });
}

#[test]
fn everything_that_waits_is_accepted_at_once_and_what_was_decided_meanwhile_is_passed_over() {
    in_town(|town| {
        let (census, budget) = (bring_and_read(town, CENSUS), bring_and_read(town, BUDGET));
        bring_and_read(town, PERSONS);
        let mut browser = town.browser(OFFICER);
        let list = browser.get("/files");
        assert!(list.says("Accept all 2 files that wait"), "{}", list.body);
        let readings = [census, budget].map(|file| standing(town, file).0.to_string());
        let fields = readings.each_ref().map(|reading| ("reading", reading.as_str()));
        decide(town, &mut town.browser(BUDGET_OFFICER), (budget, "refuse"), "not ours");
        let seen = browser.post("/files/accept", &fields);
        assert_eq!(seen.leads_to(), "/files?passed=1");
        assert!(browser.follow(seen.leads_to()).says("1 file was left as it is"));
        let states = [census, budget].map(|file| standing(town, file).1);
        assert_eq!(states, ["accepted", "refused"]);
        assert_eq!(browser.post("/files/accept", &fields).status, 409);
        assert_eq!(count(town, "select count(*) from reading where state = 'held'"), 1);
    });
}

#[test]
fn a_reading_of_another_file_is_not_there() {
    in_town(|town| {
        let (census, budget) = (bring_and_read(town, CENSUS), bring_and_read(town, BUDGET));
        let mut browser = town.browser(OFFICER);
        let reading = standing(town, budget).0.to_string();
        let seen = browser.post(&format!("/files/{census}/accept"), &[("reading", &reading)]);
        assert_eq!(seen.status, 404);
        let seen = browser.post(&format!("/files/{census}/accept"), &[]);
        assert_eq!(seen.status, 404);
    });
}
