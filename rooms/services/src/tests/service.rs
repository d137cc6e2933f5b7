//! One service.

use super::*;

#[test]
fn what_is_not_said_is_kept_apart_from_no_and_from_none() {
    in_orvelia(|town| {
        let page = page_of(town, &mut town.browser(OFFICER), "besplatna");
        for (term, value) in [
            ("Open", "yes"),
            ("Places in all", "not said"),
            ("Fee", "free of charge"),
            ("Can be entered and used by people with disabilities", "no"),
            ("Papers asked for", "lična karta"),
            ("For whom", "Everybody"),
        ] {
            assert!(page.says(&format!("<dt>{term}</dt><dd>{value}</dd>")), "{term}: {}", page.body);
        }
        let page = page_of(town, &mut town.browser(OFFICER), "narodna");
        assert!(page.says("<dt>Papers asked for</dt><dd>none</dd>"));
    });
}

#[test]
fn the_evidence_is_the_row_of_the_file_and_leads_there_for_whoever_may() {
    in_orvelia(|town| {
        let page = page_of(town, &mut town.browser(OFFICER), "narodna");
        assert!(page.says("usluge_2026.xlsx") && page.says("#r0-11\""), "{}", page.body);
        let page = page_of(town, &mut town.browser(PROVIDER), "narodna");
        assert!(page.says("usluge_2026.xlsx") && !page.says("href=\"/files"));
    });
}

#[test]
fn a_confidential_service_has_no_name_and_no_place() {
    in_orvelia(|town| {
        for persona in [OFFICER, PROVIDER] {
            let mut browser = town.browser(persona);
            let list = browser.get("/services");
            assert!(list.says("a confidential service"), "{}", list.body);
            // Its name is kept empty, so it stands first.
            let page = browser.get(&address(town, town.here, ""));
            assert!(
                page.says("A confidential service") && page.says("Survivors of violence"),
                "{}",
                page.body
            );
            assert!(page.says("<dt>Free places</dt><dd>0</dd>"));
            for seen in [&list, &page] {
                assert!(!seen.says("Sigurna") && !seen.says("Strehë"), "{persona:?}");
            }
            assert!(!page.says("<dt>Place</dt>") && !page.says("<dt>Provider</dt>") && !page.says("Persons"));
        }
        let page = town.browser(PROVIDER).get(&address(town, town.here, ""));
        assert!(!page.says("usluge_2026.xlsx") && page.says("The evidence ends at the protected total"));
    });
}

#[test]
fn another_offices_service_is_not_found() {
    in_orvelia(|town| {
        town.bring(town.elsewhere, &[("usluge.csv", SMALL.as_bytes())]);
        let theirs = address(town, town.elsewhere, "radionica");
        assert_eq!(town.browser(Persona::OfAnotherOffice).get(&theirs).status, 200);
        let nobodys = format!("/services/{}", base::record::ServiceId::from_random([77; 16]));
        for path in [theirs.as_str(), nobodys.as_str(), "/services/no-id"] {
            let page = town.browser(OFFICER).get(path);
            assert!(page.status == 404 && !page.says("Radionica"), "{path}");
        }
        assert!(!town.browser(OFFICER).get("/services").says("Radionica"));
    });
}

#[test]
fn a_small_count_of_users_is_hidden_with_its_complement() {
    in_town(|town| {
        town.bring(town.here, &[("usluge.csv", SMALL.as_bytes())]);
        let page = page_of(town, &mut town.browser(OFFICER), "radionica");
        // 3 women are hidden, and so are the 20 men: 23 - 20 would tell. So are the four who were turned away and
        // the two who wait.
        assert!(page.says(">23</span>") && page.says(">71</span>"), "{}", page.body);
        for hidden in [">3</span>", ">20</span>", ">4</span>", ">2</span>"] {
            assert!(!page.says(hidden), "{hidden}: {}", page.body);
        }
        assert!(page.body.matches("hidden</span>").count() >= 4, "{}", page.body);
    });
}

#[test]
fn who_is_not_counted_here_has_no_number_whatever_the_file_says() {
    in_town(|town| {
        town.bring(town.here, &[("usluge.csv", SMALL.as_bytes())]);
        let page = page_of(town, &mut town.browser(OFFICER), "kutak");
        assert!(page.status == 200 && page.says("Kutak") && !page.says(">41<"), "{}", page.body);
    });
}

#[test]
fn persons_and_contacts_stand_apart() {
    in_orvelia(|town| {
        let page = page_of(town, &mut town.browser(OFFICER), "narodna");
        assert!(page.says(">138</span>") && page.says(">41,200</span>"), "{}", page.body);
        assert!(page.says("contacts are never counted as persons"));
    });
}
