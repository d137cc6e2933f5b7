//! The directory.

use super::*;

#[test]
fn the_directory_says_who_provides_what_where_and_for_whom() {
    in_orvelia(|town| {
        let page = town.browser(OFFICER).get("/services");
        assert_eq!(page.status, 200);
        for said in [
            "Narodna kuhinja",
            "Orvelia · Crveni krst · civil society or private",
            "People on low incomes",
            "12 of 150",
            "1–11 of 11",
        ] {
            assert!(page.says(said), "{said}: {}", page.body);
        }
    });
}

#[test]
fn whoever_has_no_role_for_it_does_not_come_in() {
    in_town(|town| {
        for persona in Persona::all() {
            let expected = match persona {
                Persona::Stranger => 303,
                Persona::In(Role::Administrator | Role::NetworkViewer) => 403,
                Persona::In(_) | Persona::OfAnotherOffice => 200,
            };
            assert_eq!(town.browser(persona).get("/services").status.as_u16(), expected, "{persona:?}");
        }
    });
}

#[test]
fn a_provider_sees_services_and_no_budget() {
    in_orvelia(|town| {
        let page = town.browser(PROVIDER).get("/services");
        assert!(page.status == 200 && !page.says("/budget") && !page.says("/plan"));
    });
}

#[test]
fn without_a_file_the_page_says_what_to_do() {
    in_town(|town| {
        let page = town.browser(OFFICER).get("/services");
        assert!(page.says("No list of services counts yet") && page.says("href=\"/files\""));
        assert!(!town.browser(PROVIDER).get("/services").says("href=\"/files\""));
    });
}

#[test]
fn a_place_a_group_and_the_beginning_of_a_name_leave_what_fits() {
    in_orvelia(|town| {
        let mut browser = town.browser(OFFICER);
        let page = browser.get("/services?text=NARODNA");
        assert!(page.says("Narodna kuhinja") && page.says("1–1 of 1"), "{}", page.body);
        let page = browser.get("/services?group=roma");
        assert!(page.says("Romski medijatori") && page.says("1–1 of 1"));
        // Roma, Ashkali and Egyptians are one of the communities that are not in the majority.
        assert!(browser.get("/services?group=ethnic_minorities").says("Romski medijatori"));
        let page = browser.get("/services?group=roma&text=narodna");
        assert!(page.says("No service fits these filters") && page.says("Remove all filters"));
    });
}

#[test]
fn a_filter_by_place_leaves_its_services() {
    in_orvelia(|town| {
        let sql = "select place from service where office = $1 and name_folded = 'romski medijatori'";
        let place = town.db().read(|tx| tx.one(sql, params![town.here], |row| Ok(row.text(0)?.to_owned())));
        let place = place.unwrap().unwrap();
        let page = town.browser(OFFICER).get(&format!("/services?place={place}"));
        assert!(
            page.says("Romski medijatori") && page.says("1–1 of 1") && page.says("Kodra"),
            "{}",
            page.body
        );
    });
}

#[test]
fn many_places_are_links_and_not_a_list_that_unfolds() {
    in_town(|town| {
        town.bring_demo("orvelia");
        let places = (0..60).map(|at| params![town.here, format!("s{at}"), "settlement"].to_vec());
        town.db().write(|tx| tx.insert_many("place", &["office", "code", "level"], places.clone())).unwrap();
        let mut browser = town.browser(OFFICER);
        let page = browser.get("/services");
        assert!(!page.says("name=\"place\"") && page.says(">Kodra</a>"), "{}", page.body);
        let (_, rest) = page
            .body
            .rsplit_once("\">Kodra</a>")
            .map(|(before, _)| before.rsplit_once("href=\"").unwrap())
            .unwrap();
        let page = browser.get(&rest.replace("&amp;", "&"));
        assert!(page.says("1–1 of 1") && page.says("Remove filter"), "{rest}");
    });
}

#[test]
fn fifty_rows_are_a_small_page() {
    in_town(|town| {
        let line =
            |at: usize| format!("Dnevni centar broj {at};Udruženje;nevladin;Orvelia;mladi;da;30;5;2026\n");
        let head =
            "Usluga;Pružalac;Vrsta pružaoca;Mesto;Ciljne grupe;Otvoreno;Kapacitet;Slobodna mesta;Godina\n";
        let file = head.to_owned() + &(100..220).map(line).collect::<String>();
        town.bring(town.here, &[("usluge.csv", file.as_bytes())]);
        let mut browser = town.browser(OFFICER);
        let page = browser.get("/services?page=2");
        assert!(page.says("51–100 of 120") && page.says("centar broj 150"), "{}", page.body);
        assert!(page.body.len() < 20_000, "{} bytes", page.body.len());
        // A page beyond the end is the last one.
        assert!(browser.get("/services?page=99").says("101–120 of 120"));
    });
}
