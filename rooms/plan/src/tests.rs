//! Through the front door, on both databases.

use access::Role;
use store::params;
use testkit::{Browser, Persona, Seen, Town};
use web::Doors;

const OFFICER: Persona = Persona::In(Role::Officer);

/// An activity whose line no budget has, and one that leaves everything open.
const OPEN: &str = "\
Cilj,Aktivnost,Ciljna grupa,Nosilac,Pocetak,Kraj,Trosak EUR,Budzetska linija
Deca,Letnji kamp,deca,Opstina,01.06.2026,31.08.2026,9000,77.7
Deca,Dvoriste bez pragova,deca,,,,,
";

fn in_town(test: impl Fn(&Town)) {
    testkit::on_both(|db| test(&Town::open(&db, crate::doors(Doors::default()))));
}

fn in_orvelia(test: impl Fn(&Town)) {
    in_town(|town| {
        town.bring_demo("orvelia");
        test(town);
    });
}

fn page_of(town: &Town, browser: &mut Browser, title: &str) -> Seen {
    let sql = "select id from plan_activity where title = $1";
    let id = town.db().read(|tx| tx.one(sql, params![title], |row| Ok(row.text(0)?.to_owned())));
    browser.get(&format!("/plan/{}", id.unwrap().unwrap()))
}

#[test]
fn activities_stand_under_their_objectives() {
    in_orvelia(|town| {
        let page = town.browser(OFFICER).get("/plan");
        assert_eq!(page.status, 200);
        let at = |text: &str| page.body.find(text).unwrap_or_else(|| panic!("{text}: {}", page.body));
        assert!(at("<h2>3. Jetë pa dhunë</h2>") < at("Strehimore dhe linja e ndihmës"));
        assert!(at("Strehimore dhe linja e ndihmës") < at("<h2>4. Komunitete dhe të rinj</h2>"));
        assert!(page.says("€60,000.00") && page.says("411-02"));
    });
}

#[test]
fn whoever_has_no_role_for_it_does_not_come_in() {
    in_town(|town| {
        for persona in Persona::all() {
            use Role::{Administrator, CaseWorker, NetworkViewer, Provider};
            let expected = match persona {
                Persona::Stranger => 303,
                Persona::In(Administrator | Provider | CaseWorker | NetworkViewer) => 403,
                Persona::In(_) | Persona::OfAnotherOffice => 200,
            };
            assert_eq!(town.browser(persona).get("/plan").status.as_u16(), expected, "{persona:?}");
        }
    });
}

#[test]
fn without_a_file_the_page_says_what_to_do() {
    in_town(|town| assert!(town.browser(OFFICER).get("/plan").says("No plan counts yet")));
}

#[test]
fn an_activity_says_who_when_for_whom_and_which_line_pays_it() {
    in_orvelia(|town| {
        let page =
            page_of(town, &mut town.browser(OFFICER), "Orar i zgjatur i çerdhes për prindër që punojnë");
        for said in
            ["Drejtoria e Arsimit", "Çerdhja publike", "911-01", "10%", "1 January 2026 – 31 December 2026"]
        {
            assert!(page.says(said), "{said}: {}", page.body);
        }
        assert!(page.says("href=\"/budget/") && page.says("plani_i_veprimit_2026.xlsx"), "{}", page.body);
        // A trainer sees the plan, and no way to the budget or into a file.
        let title = "Orar i zgjatur i çerdhes për prindër që punojnë";
        let page = page_of(town, &mut town.browser(Persona::In(Role::Trainer)), title);
        assert!(page.status == 200 && !page.says("href=\"/budget") && !page.says("href=\"/files"));
    });
}

#[test]
fn filters_leave_what_fits() {
    in_orvelia(|town| {
        let mut browser = town.browser(OFFICER);
        let page = browser.get("/plan?group=roma");
        assert!(page.says("Mediatorë për komunitetet") && !page.says("Grante për gratë"), "{}", page.body);
        let page = browser.get("/plan?text=GRANTE");
        assert!(page.says("Grante për gratë") && !page.says("Mediatorë"));
        let page = browser.get("/plan?lacks=responsible");
        assert!(page.says("Këshillim për të kthyerit") && !page.says("Mediatorë"), "{}", page.body);
        assert!(browser.get("/plan?text=no+such+thing").says("No activity fits these filters"));
    });
}

#[test]
fn a_line_that_no_budget_has_is_said_so() {
    in_town(|town| {
        town.bring(town.here, &[("plan.csv", OPEN.as_bytes())]);
        let mut browser = town.browser(OFFICER);
        let page = browser.get("/plan");
        assert!(page.says("77.7 (not found in a budget)"), "{}", page.body);
        let page = page_of(town, &mut browser, "Dvoriste bez pragova");
        for (term, value) in
            [("Responsible", "not said"), ("Dates", "not said"), ("Cost in the plan", "not said")]
        {
            assert!(page.says(&format!("<dt>{term}</dt><dd>{value}</dd>")), "{term}: {}", page.body);
        }
        assert!(page.says("names no budget line") && page.says("names no indicator"));
        let page = browser.get("/plan?lacks=money");
        assert!(page.says("Letnji kamp") && page.says("Dvoriste bez pragova"));
    });
}

#[test]
fn a_report_says_what_was_reached_and_small_values_of_people_are_hidden() {
    in_orvelia(|town| {
        let page = town.browser(OFFICER).get("/plan");
        assert!(page.says("Indicators of reports") && page.says("Women who received a business grant"));
        assert!(page.says(">27 <small>2025</small>"), "{}", page.body);
        // Three men in a programme were the value before.
        assert!(!page.says(">3</span>") && page.says("hidden</span>"));
    });
}

#[test]
fn another_offices_activity_is_not_found() {
    in_orvelia(|town| {
        let sql = "select id from plan_activity limit 1";
        let id =
            town.db().read(|tx| tx.one(sql, params![], |row| Ok(row.text(0)?.to_owned()))).unwrap().unwrap();
        let mut browser = town.browser(Persona::OfAnotherOffice);
        assert_eq!(browser.get(&format!("/plan/{id}")).status, 404);
        assert_eq!(browser.get("/plan/no-id").status, 404);
    });
}
