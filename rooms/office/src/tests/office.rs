//! The office as a whole.

use super::*;

#[test]
fn the_overview_leads_everybody_where_they_may_go() {
    in_town(|town| {
        let administrator = town.browser(ADMINISTRATOR).get("/office");
        let officer = town.browser(OFFICER).get("/office");
        for href in ["\"/office/people\"", "\"/office/audit\"", "\"/office/settings\""] {
            assert!(administrator.says(href) && !officer.says(href), "{href}");
        }
        assert!(officer.says("Orvelia") && officer.says("\"/office/country\""));
    });
}

#[test]
fn the_name_of_the_office_is_changed() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let fields = [("name", "Orvelia e Re"), ("language", "sq"), ("version", "1")];
        assert_eq!(browser.post("/office/settings", &fields).leads_to(), "/office/settings");
        assert!(browser.get("/office").says("Orvelia e Re"));
        assert_eq!(browser.post("/office/settings", &[("name", ""), ("version", "2")]).status, 422);
    });
}

#[test]
fn the_second_of_two_editors_of_the_settings_sees_both_versions() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let save = |browser: &mut Browser, name: &str, version: &str| {
            browser.post("/office/settings", &[("name", name), ("language", "en"), ("version", version)])
        };
        assert_eq!(save(&mut browser, "First", "1").status, 303);
        let stale = save(&mut browser, "Second", "1");
        assert_eq!(stale.status, 409);
        assert!(stale.says("First") && stale.says("Second"));
        assert_eq!((value_of(&stale, "name"), value_of(&stale, "version")), ("Second", "2"));
        assert_eq!(save(&mut browser, "Second", "2").status, 303);
    });
}

#[test]
fn the_rules_of_the_country_stand_with_their_sources() {
    in_town(|town| {
        let page = town.browser(OFFICER).get("/office/country");
        assert_eq!(page.status, 200);
        assert!(page.says("protected: not counted here") && page.says("budget circular"));
    });
}

#[test]
fn anybody_may_know_what_the_program_keeps() {
    in_town(|town| {
        for persona in Persona::all() {
            let page = town.browser(persona).get("/office/about");
            assert!(
                page.status == 200
                    && page.says("sign_in_folded")
                    && page.says("European Union Public Licence")
            );
        }
    });
}

#[test]
fn the_gallery_opens() {
    in_town(|town| assert_eq!(town.browser(OFFICER).get("/office/gallery").status, 200));
}

#[test]
fn an_office_made_by_the_command_line_begins_its_audit_with_itself() {
    testkit::on_both(|db| {
        let town = Town::open(&db, doors());
        let office = OfficeId::from_random([9; 16]);
        let new = crate::store::NewOffice {
            id: office,
            kind: crate::store::Kind::Municipality,
            country: "XK",
            place: None,
            name: "Third",
            language: base::Language::Sq,
        };
        let account = base::record::AccountId::from_random([8; 16]);
        let typed = keys::Passphrase::new(ANOTHER).unwrap();
        let secret = crate::Secret::new(&typed, account, keys::Cost::tests()).unwrap();
        let person = crate::store::NewAccount {
            id: account,
            name: "Third Person",
            sign_in: "Third.Person",
            language: base::Language::Sq,
            secret: &secret,
            must_change: true,
        };
        let roles = access::Roles::of([Role::Administrator]);
        let grant = crate::store::Grant { office, account, roles };
        let signing = town.house.signing();
        db.write(|tx| {
            crate::store::create_office(tx, signing, &new, town::noon())?;
            crate::store::create_account(tx, &person, town::noon())?;
            crate::store::grant(tx, signing, &grant, town::noon())
        })
        .unwrap();
        assert_eq!(audit(&town, office), ["change_office made", "change_people roles"]);
        let whole = db.read(|tx| web::audit::verify_office(tx, office, &signing.verifying_key())).unwrap();
        assert_eq!(whole.map(|whole| whole.number), Ok(2));
        let mut browser = town.browser(Persona::Stranger);
        assert_eq!(sign_in(&mut browser, "third.person", ANOTHER).status, 303);
        assert_eq!(browser.get("/office").leads_to(), "/account/passphrase");
    });
}

#[test]
fn the_titles_of_all_pages_are_neutral() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let person = format!("/office/people/{}", town.account(OFFICER));
        for path in
            ["/office", "/office/people", person.as_str(), "/office/audit", "/account", "/office/country"]
        {
            let page = browser.get(path);
            let (_, rest) = page.body.split_once("<title>").unwrap();
            let title = rest.split_once('<').unwrap().0;
            assert!(["Office · Isonomia", "Your account · Isonomia"].contains(&title), "{path}: {title}");
        }
    });
}
