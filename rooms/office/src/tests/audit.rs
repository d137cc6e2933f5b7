//! The audit.

use super::*;

#[test]
fn every_change_stands_in_the_audit() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let person = format!("/office/people/{}", town.account(OFFICER));
        browser.post("/account", &[("name", "Ada"), ("language", "en")]);
        browser.post("/office/invitations", &[("name", "Arta"), ("role", "officer")]);
        browser.post(&format!("{person}/roles"), &[("role", "trainer"), ("version", "1")]);
        browser.post(&format!("{person}/renewal"), &[]);
        browser.post(&format!("{person}/stays/end"), &[]);
        browser.post(&format!("{person}/close"), &[]);
        browser.post("/office/settings", &[("name", "New"), ("language", "sq"), ("version", "1")]);
        browser.post("/sign-out", &[]);
        let expected = [
            "change_own_account name",
            "invite_people made",
            "change_people roles",
            "change_people renewal",
            "change_people stays",
            "change_people closed",
            "change_office",
            "sign_out",
        ];
        assert_eq!(audit(town, town.here), expected);
    });
}

#[test]
fn looks_and_changes_at_the_same_moment_stand_in_one_chain() {
    in_town(|town| {
        let browsers = (0..12).map(|_| town.browser(ADMINISTRATOR)).collect();
        let statuses = at_once(browsers, |number, browser| match number % 2 {
            0 => browser.get("/office/people"),
            _ => browser.post("/account", &[("name", "Ada"), ("language", "en")]),
        });
        assert_eq!(statuses, [[200; 6], [303; 6]].concat());
        assert_eq!(audit(town, town.here).len(), 12);
        let key = town.house.signing().verifying_key();
        let whole = town.db().read(|tx| web::audit::verify_office(tx, town.here, &key)).unwrap();
        assert_eq!(whole.map(|whole| whole.number), Ok(12));
    });
}

#[test]
fn what_was_refused_stands_nowhere() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        assert_eq!(browser.post("/office/invitations", &[("name", "Arta"), ("role", "officer")]).status, 403);
        assert_eq!(browser.post("/office/settings", &[("name", "New")]).status, 403);
        assert!(audit(town, town.here).is_empty());
    });
}

#[test]
fn the_page_shows_who_did_what_and_can_be_filtered() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        town.browser(OFFICER).post("/account", &[("name", "Olga Example"), ("language", "en")]);
        browser.get("/office/people");
        let all = browser.get("/office/audit");
        assert!(
            all.says("Olga Example") && all.says("<td") && all.says("Look at the people"),
            "{}",
            all.body
        );
        let rows = |seen: &Seen| seen.body.matches("id=\"entry-").count();
        assert_eq!(rows(&all), 3);
        let verb = browser.get("/office/audit?verb=change_own_account");
        assert_eq!(rows(&verb), 1);
        let officer = town.account(OFFICER);
        assert_eq!(rows(&browser.get(&format!("/office/audit?account={officer}"))), 1);
        assert_eq!(rows(&browser.get("/office/audit?day=2026-09-01&verb=see_people")), 1);
        assert_eq!(rows(&browser.get("/office/audit?day=2026-08-31")), 0);
        assert_eq!(browser.get("/office/audit?day=yesterday").status, 422);
    });
}

#[test]
fn older_entries_stand_on_the_next_page() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        for _ in 0..59 {
            browser.get("/office/people");
        }
        let first = browser.get("/office/audit");
        assert!(
            first.says("id=\"entry-60\"") && first.says("id=\"entry-11\"") && !first.says("id=\"entry-10\"")
        );
        let second = browser.get("/office/audit?before=11");
        assert!(
            second.says("id=\"entry-10\"")
                && second.says("id=\"entry-1\"")
                && !second.says("id=\"entry-11\"")
        );
    });
}

#[test]
fn another_offices_audit_is_not_seen() {
    in_town(|town| {
        town.browser(OFFICER).post("/account", &[("name", "Olga Example"), ("language", "en")]);
        let seen = town.browser(Persona::OfAnotherOffice).get("/office/audit");
        assert!(seen.status == 200 && !seen.says("Olga Example"));
    });
}

#[test]
fn a_whole_audit_is_said_to_be_whole_and_a_changed_one_is_found() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        browser.get("/office/people");
        let whole = browser.get("/office/audit/check");
        assert!(whole.says("The audit is whole: 2"), "{}", whole.body);
        let change = "update audit set verb = 'see_chain' where office = $1 and number = 2";
        town.db().write(|tx| tx.execute(change, params![town.here])).unwrap();
        let broken = browser.get("/office/audit/check");
        assert!(broken.says("does not fit at entry number 2"), "{}", broken.body);
    });
}

#[test]
fn an_audit_that_was_written_anew_without_the_key_is_found() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        browser.get("/office/people");
        let lower = "update audit_head set number = 0 where office = $1";
        town.db().write(|tx| tx.execute(lower, params![town.here])).unwrap();
        let verified = town.db().read(|tx| {
            let key = town.house.signing().verifying_key();
            web::audit::verify_office(tx, town.here, &key)
        });
        assert_eq!(verified.unwrap(), Err(web::audit::Flaw::Signature));
    });
}
