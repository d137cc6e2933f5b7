//! Through the front door, on both databases.

use access::Role;
use store::params;
use testkit::{Browser, Persona, Seen, Town};
use web::Doors;

const TRAINER: Persona = Persona::In(Role::Trainer);

fn in_town(test: impl Fn(&Town)) {
    testkit::on_both(|db| test(&Town::open(&db, crate::doors(Doors::default()))));
}

fn in_orvelia(test: impl Fn(&Town)) {
    in_town(|town| {
        town.bring_demo("orvelia");
        test(town);
    });
}

fn page_of(town: &Town, browser: &mut Browser, topic: &str) -> Seen {
    let sql = "select id from training_session where topic = $1";
    let id = town.db().read(|tx| tx.one(sql, params![topic], |row| Ok(row.text(0)?.to_owned())));
    browser.get(&format!("/training/{}", id.unwrap().unwrap()))
}

#[test]
fn the_latest_session_stands_first_with_who_took_part() {
    in_orvelia(|town| {
        let page = town.browser(TRAINER).get("/training");
        assert_eq!(page.status, 200);
        let at = |text: &str| page.body.find(text).unwrap_or_else(|| panic!("{text}: {}", page.body));
        assert!(at("Inclusive budgeting and the Istanbul Convention") < at("Gender-responsive budgeting"));
        assert!(
            page.says("9 June 2026")
                && page.says("external expert · project officer · Municipality of Orvelia")
        );
        assert!(page.says(">14</span>") && page.says(">23</span>"), "{}", page.body);
    });
}

#[test]
fn whoever_has_no_role_for_it_does_not_come_in() {
    in_town(|town| {
        for persona in Persona::all() {
            use Role::{Administrator, BudgetOfficer, CaseWorker, NetworkViewer};
            let expected = match persona {
                Persona::Stranger => 303,
                Persona::In(Administrator | BudgetOfficer | CaseWorker | NetworkViewer) => 403,
                Persona::In(_) | Persona::OfAnotherOffice => 200,
            };
            assert_eq!(town.browser(persona).get("/training").status.as_u16(), expected, "{persona:?}");
        }
    });
}

#[test]
fn without_a_file_the_page_says_what_to_do() {
    in_town(|town| {
        let page = town.browser(TRAINER).get("/training");
        assert!(page.says("No list of sessions counts yet") && !page.says("href=\"/files\""));
    });
}

#[test]
fn a_small_count_of_participants_is_hidden_with_its_complement() {
    in_orvelia(|town| {
        // 12 women and 1 man are 13.
        let page = page_of(town, &mut town.browser(TRAINER), "Burnout and self-care");
        assert!(page.says(">13</span>"), "{}", page.body);
        assert!(!page.says(">12</span>") && !page.says(">1</span>"), "{}", page.body);
        let list = town.browser(TRAINER).get("/training");
        assert!(!list.says(">1</span>") && !list.says(">12</span>"), "{}", list.body);
    });
}

#[test]
fn a_session_says_where_it_stands() {
    in_orvelia(|town| {
        let page = page_of(town, &mut town.browser(Persona::In(Role::Officer)), "Burnout and self-care");
        assert!(page.says("trainings_2025-2026.csv") && page.says("#r0-6\""), "{}", page.body);
        assert!(!page_of(town, &mut town.browser(TRAINER), "Burnout and self-care").says("href=\"/files"));
    });
}

#[test]
fn another_offices_session_is_not_found() {
    in_orvelia(|town| {
        let sql = "select id from training_session limit 1";
        let id =
            town.db().read(|tx| tx.one(sql, params![], |row| Ok(row.text(0)?.to_owned()))).unwrap().unwrap();
        let mut browser = town.browser(Persona::OfAnotherOffice);
        assert_eq!(browser.get(&format!("/training/{id}")).status, 404);
        assert_eq!(browser.get("/training/no-id").status, 404);
        assert!(browser.get("/training").says("No list of sessions counts yet"));
    });
}
