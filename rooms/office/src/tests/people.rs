//! The people of the office.

use super::*;

fn page_of(town: &Town, persona: Persona) -> String {
    format!("/office/people/{}", town.account(persona))
}

#[test]
fn the_list_shows_who_works_here_and_nobody_else() {
    in_town(|town| {
        let page = town.browser(ADMINISTRATOR).get("/office/people");
        assert!(page.says(">case.worker</a>") && page.says("gender equality officer"), "{}", page.body);
        assert!(!page.says("elsewhere"));
        assert_eq!(audit(town, town.here), ["see_people list"]);
    });
}

#[test]
fn only_those_whose_role_says_so_see_the_people() {
    in_town(|town| {
        for persona in Persona::all() {
            let status = town.browser(persona).get("/office/people").status.as_u16();
            let expected = match persona {
                Persona::Stranger => 303,
                Persona::In(Role::Administrator | Role::Auditor) | Persona::OfAnotherOffice => 200,
                Persona::In(_) => 403,
            };
            assert_eq!(status, expected, "{persona:?}");
        }
    });
}

#[test]
fn another_offices_person_is_not_found() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let theirs = page_of(town, Persona::OfAnotherOffice);
        let nobody = format!("/office/people/{}", base::record::AccountId::from_random([77; 16]));
        for page in [theirs.as_str(), nobody.as_str(), "/office/people/no-id"] {
            assert_eq!(browser.get(page).status, 404, "{page}");
            for action in ["roles", "stays/end", "renewal", "close"] {
                let fields = [("role", "officer"), ("version", "1")];
                assert_eq!(browser.post(&format!("{page}/{action}"), &fields).status, 404, "{page} {action}");
            }
        }
        assert!(audit(town, town.elsewhere).is_empty());
    });
}

#[test]
fn an_auditor_looks_and_changes_nothing() {
    in_town(|town| {
        let mut browser = town.browser(Persona::In(Role::Auditor));
        let person = page_of(town, OFFICER);
        let page = browser.get(&person);
        assert!(page.status == 200 && !page.says("Save the roles"));
        for action in ["roles", "stays/end", "renewal", "close"] {
            assert_eq!(browser.post(&format!("{person}/{action}"), &[]).status, 403, "{action}");
        }
        assert_eq!(audit(town, town.here), ["see_people"]);
    });
}

#[test]
fn roles_are_given_and_taken() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let person = page_of(town, OFFICER);
        let version = value_of(&browser.get(&person), "version").to_owned();
        let fields =
            [("role", "trainer"), ("role", "auditor"), ("role", "no such role"), ("version", &version)];
        assert_eq!(browser.post(&format!("{person}/roles"), &fields).leads_to(), person);
        let sql = "select role from membership where account = $1 order by role";
        let account = town.account(OFFICER);
        let roles = town.db().read(|tx| tx.rows(sql, params![account], |row| Ok(row.text(0)?.to_owned())));
        assert_eq!(roles.unwrap(), ["auditor", "trainer"]);
        assert_eq!(town.browser(OFFICER).get("/office/people").status, 200);
    });
}

#[test]
fn somebody_without_any_role_is_refused_by_the_form() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let seen = browser.post(&format!("{}/roles", page_of(town, OFFICER)), &[("version", "1")]);
        assert_eq!((seen.status.as_u16(), seen.says("href=\"#field-role\"")), (422, true));
    });
}

#[test]
fn the_last_administrator_stays() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let own = page_of(town, ADMINISTRATOR);
        let version = value_of(&browser.get(&own), "version").to_owned();
        let seen = browser.post(&format!("{own}/roles"), &[("role", "officer"), ("version", &version)]);
        assert_eq!((seen.status.as_u16(), seen.says("the only administrator")), (422, true));
        let seen = browser.post(&format!("{own}/close"), &[]);
        assert_eq!((seen.status.as_u16(), seen.says("the only administrator")), (422, true));
        assert_eq!(browser.get("/office/people").status, 200);
        town::account(town.db(), "second", town.here, &[Role::Administrator]);
        let fields = [("role", "officer"), ("version", version.as_str())];
        assert_eq!(browser.post(&format!("{own}/roles"), &fields).status, 303);
        assert_eq!(browser.get("/office/people").status, 403);
    });
}

#[test]
fn the_last_administrator_becomes_no_auditor_who_may_change_nothing() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let own = page_of(town, ADMINISTRATOR);
        let version = value_of(&browser.get(&own), "version").to_owned();
        let both = [("role", "administrator"), ("role", "auditor"), ("version", version.as_str())];
        assert_eq!(browser.post(&format!("{own}/roles"), &both).status, 422);
        // One who is an auditor as well counts for none either.
        town::account(town.db(), "second", town.here, &[Role::Administrator, Role::Auditor]);
        assert_eq!(browser.post(&format!("{own}/close"), &[]).status, 422);
    });
}

#[test]
fn of_two_administrators_who_close_each_others_account_at_once_one_stays() {
    in_town(|town| {
        let second = town::account(town.db(), "second", town.here, &[Role::Administrator]);
        let mut other = town.browser(Persona::Stranger);
        assert_eq!(sign_in(&mut other, "second", town::PASSPHRASE).status, 303);
        let accounts = [second, town.account(ADMINISTRATOR)];
        at_once(vec![town.browser(ADMINISTRATOR), other], |number, browser| {
            browser.post(&format!("/office/people/{}/close", accounts[number]), &[])
        });
        // One in this office, and the one of the other office.
        assert_eq!(count(town, "select count(*) from membership where role = 'administrator'"), 2);
    });
}

#[test]
fn a_closed_account_counts_for_no_administrator() {
    in_town(|town| {
        let second = town::account(town.db(), "second", town.here, &[Role::Administrator]);
        let close = "update account set state = 'closed' where id = $1";
        town.db().write(|tx| tx.execute(close, params![second])).unwrap();
        let own = page_of(town, ADMINISTRATOR);
        assert_eq!(town.browser(ADMINISTRATOR).post(&format!("{own}/close"), &[]).status, 422);
    });
}

#[test]
fn the_second_of_two_editors_sees_both_versions_and_saves_over_them_knowingly() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let person = page_of(town, OFFICER);
        let roles = format!("{person}/roles");
        let first = value_of(&browser.get(&person), "version").to_owned();
        assert_eq!(browser.post(&roles, &[("role", "trainer"), ("version", &first)]).status, 303);
        let stale = browser.post(&roles, &[("role", "auditor"), ("version", &first)]);
        assert_eq!(stale.status, 409);
        assert!(stale.says("auditor") && stale.says("trainer") && stale.says("administrator"));
        let second = value_of(&stale, "version").to_owned();
        assert_eq!(browser.post(&roles, &[("role", "auditor"), ("version", &second)]).status, 303);
    });
}

#[test]
fn closing_ends_roles_and_stays_here() {
    in_town(|town| {
        let (mut browser, mut officer) = (town.browser(ADMINISTRATOR), town.browser(OFFICER));
        let close = format!("{}/close", page_of(town, OFFICER));
        assert!(browser.get(&close).says("the person is signed out everywhere"));
        assert_eq!(browser.post(&close, &[]).leads_to(), "/office/people");
        assert_eq!(officer.get("/account").status, 303);
        assert!(!browser.get("/office/people").says(">officer</a>"));
        assert_eq!(browser.get(&page_of(town, OFFICER)).status, 404);
    });
}

#[test]
fn an_administrator_ends_the_stays_of_somebody() {
    in_town(|town| {
        let (mut browser, mut officer) = (town.browser(ADMINISTRATOR), town.browser(OFFICER));
        let person = page_of(town, OFFICER);
        assert_eq!(browser.post(&format!("{person}/stays/end"), &[]).leads_to(), person);
        assert_eq!(officer.get("/account").status, 303);
        assert_eq!(audit(town, town.here), ["change_people stays"]);
    });
}
