//! Links: made, shown once, used once.

use super::*;

/// The address in a link that an administrator sees, without the host.
fn link(browser: &mut Browser, made: &Seen) -> String {
    let page = browser.get(made.leads_to());
    let (_, rest) = page.body.split_once("https://isonomia.test").unwrap_or_else(|| panic!("{}", page.body));
    rest.split('<').next().unwrap().to_owned()
}

fn invite(town: &Town) -> String {
    let mut browser = town.browser(ADMINISTRATOR);
    let fields = [("name", "Arta Example"), ("role", "officer"), ("role", "trainer"), ("language", "en")];
    let made = browser.post("/office/invitations", &fields);
    link(&mut browser, &made)
}

fn renewal(town: &Town) -> String {
    let mut browser = town.browser(ADMINISTRATOR);
    let made = browser.post(&format!("/office/people/{}/renewal", town.account(OFFICER)), &[]);
    link(&mut browser, &made)
}

const TAKES: [(&str, &str); 4] =
    [("name", "Arta Example"), ("sign_in", "arta"), ("new", ANOTHER), ("again", ANOTHER)];

#[test]
fn somebody_who_is_invited_chooses_an_account_and_is_in() {
    in_town(|town| {
        let link = invite(town);
        let mut browser = town.browser(Persona::Stranger);
        let page = browser.get(&link);
        assert!(page.says("Orvelia") && page.says("brings and accepts files"), "{}", page.body);
        assert_eq!(value_of(&page, "name"), "Arta Example");
        assert_eq!(browser.post(&link, &TAKES).leads_to(), "/");
        assert!(browser.get("/account").says("gender equality officer, trainer"));
        assert_eq!(sign_in(&mut town.browser(Persona::Stranger), "ARTA", ANOTHER).status, 303);
        assert_eq!(audit(town, town.here), ["invite_people made", "sign_in joined", "sign_in"]);
    });
}

#[test]
fn a_link_of_an_administrator_who_is_one_no_longer_opens_nothing() {
    in_town(|town| {
        town::account(town.db(), "second", town.here, &[Role::Administrator]);
        for (action, fields) in [
            ("roles", &[("role", "administrator"), ("role", "auditor"), ("version", "1")][..]),
            ("close", &[]),
        ] {
            let link = invite(town);
            let mut second = town.browser(Persona::Stranger);
            assert_eq!(sign_in(&mut second, "second", town::PASSPHRASE).status, 303);
            let person = format!("/office/people/{}", town.account(ADMINISTRATOR));
            assert_eq!(second.post(&format!("{person}/{action}"), fields).status, 303, "{action}");
            assert_eq!(town.browser(Persona::Stranger).get(&link).status, 404, "{action}");
            let back = [("role", "administrator"), ("version", "2")];
            assert_eq!(
                second.post(&format!("{person}/roles"), &back).status.is_redirection(),
                action == "roles"
            );
        }
    });
}

#[test]
fn a_used_invitation_opens_nothing() {
    in_town(|town| {
        let link = invite(town);
        assert_eq!(town.browser(Persona::Stranger).post(&link, &TAKES).status, 303);
        let mut browser = town.browser(Persona::Stranger);
        assert_eq!(browser.get(&link).status, 404);
        let again = [("name", "B"), ("sign_in", "somebody"), ("new", ANOTHER), ("again", ANOTHER)];
        assert_eq!(browser.post(&link, &again).status, 404);
        assert_eq!(count(town, "select count(*) from account where sign_in = 'somebody'"), 0);
    });
}

#[test]
fn a_link_that_two_people_use_at_once_makes_one_account() {
    in_town(|town| {
        let link = invite(town);
        let browsers = vec![town.browser(Persona::Stranger), town.browser(Persona::Stranger)];
        let statuses = at_once(browsers, |number, browser| {
            let name = format!("arta{number}");
            browser.post(&link, &[("name", "Arta"), ("sign_in", &name), ("new", ANOTHER), ("again", ANOTHER)])
        });
        assert_eq!(statuses, [303, 404]);
        assert_eq!(count(town, "select count(*) from account where name = 'Arta'"), 1);
    });
}

#[test]
fn used_ended_withdrawn_and_unknown_links_look_alike() {
    in_town(|town| {
        let look = |town: &Town, link: &str| plain(&town.browser(Persona::Stranger).get(link), link);
        let unknown = format!("/invitation/{}", keys::Token::draw().unwrap().text().as_str());
        let expected = look(town, &unknown);
        assert_eq!(expected.0, 404);
        assert_eq!(look(town, "/invitation/no-token"), expected);
        let used = invite(town);
        town.browser(Persona::Stranger).post(&used, &TAKES);
        assert_eq!(look(town, &used), expected);
        let ended = invite(town);
        let week = later(town, SignedDuration::from_hours(7 * 24));
        assert_eq!(look(&week, &ended), expected);
        let withdrawn = invite(town);
        let sql = "select id from invitation where used_at is null";
        let ids = town.db().read(|tx| tx.rows(sql, params![], |row| Ok(row.text(0)?.to_owned()))).unwrap();
        for id in ids {
            let gone = town.browser(ADMINISTRATOR).post(&format!("/office/invitations/{id}/withdraw"), &[]);
            assert_eq!(gone.leads_to(), "/office/people");
        }
        assert_eq!(look(town, &withdrawn), expected);
    });
}

#[test]
fn the_link_is_shown_once_and_stands_nowhere() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let made = browser.post("/office/invitations", &[("name", "Arta"), ("role", "officer")]);
        let token = browser.cookie("__Host-handed").unwrap().to_owned();
        assert!(!made.leads_to().contains(&token));
        assert!(browser.get(made.leads_to()).says(&token));
        assert_eq!(browser.cookie("__Host-handed"), None);
        let again = browser.get(made.leads_to());
        assert!(!again.says(&token) && again.says("was shown already"));
        let sql = "select location from done_form";
        let kept = town.db().read(|tx| tx.rows(sql, params![], |row| Ok(row.text(0)?.to_owned()))).unwrap();
        assert!(kept.iter().all(|location| !location.contains(&token)));
    });
}

#[test]
fn a_sign_in_name_that_somebody_has_is_told_at_its_field_and_nothing_else_is_lost() {
    in_town(|town| {
        let link = invite(town);
        let mut browser = town.browser(Persona::Stranger);
        for (name, fault) in
            [("OFFICER", "Somebody has this"), ("ab", "three letters"), ("..", "three letters")]
        {
            let fields = [("name", "Arta New"), ("sign_in", name), ("new", ANOTHER), ("again", ANOTHER)];
            let seen = browser.post(&link, &fields);
            assert!(seen.status == 422 && seen.says(fault), "{name}");
            assert_eq!((value_of(&seen, "name"), value_of(&seen, "sign_in")), ("Arta New", name));
        }
        assert_eq!(browser.post(&link, &TAKES).status, 303);
    });
}

#[test]
fn somebody_who_is_signed_in_joins_with_the_account_they_have() {
    in_town(|town| {
        let link = invite(town);
        let mut browser = town.browser(Persona::OfAnotherOffice);
        assert!(browser.get(&link).says("Join with this account"));
        assert_eq!(browser.post(&format!("{link}/join"), &[]).leads_to(), "/");
        let page = browser.get("/account");
        assert!(page.says("gender equality officer, trainer") && page.says("Tresna"), "{}", page.body);
        assert_eq!(browser.post(&format!("{link}/join"), &[]).status, 404);
    });
}

#[test]
fn an_invitation_needs_a_name_and_a_role() {
    in_town(|town| {
        let mut browser = town.browser(ADMINISTRATOR);
        let seen = browser.post("/office/invitations", &[("role", "trainer")]);
        assert!(seen.status == 422 && seen.says("href=\"#field-name\""));
        assert!(seen.body.contains("value=\"trainer\" checked"));
        let seen = browser.post("/office/invitations", &[("name", "Arta")]);
        assert!(seen.status == 422 && seen.says("href=\"#field-role\""));
        assert_eq!(count(town, "select count(*) from invitation"), 0);
    });
}

#[test]
fn another_offices_link_can_be_neither_seen_nor_withdrawn() {
    in_town(|town| {
        invite(town);
        let sql = "select id from invitation";
        let id =
            town.db().read(|tx| tx.one(sql, params![], |row| Ok(row.text(0)?.to_owned()))).unwrap().unwrap();
        let mut browser = town.browser(Persona::OfAnotherOffice);
        assert_eq!(browser.get(&format!("/office/invitations/{id}")).status, 404);
        assert_eq!(browser.post(&format!("/office/invitations/{id}/withdraw"), &[]).status, 404);
        assert_eq!(count(town, "select count(*) from invitation where withdrawn_at is null"), 1);
    });
}

#[test]
fn who_forgot_the_passphrase_chooses_a_new_one_and_gets_a_new_key_pair() {
    in_town(|town| {
        let link = renewal(town);
        let mut stay = town.browser(OFFICER);
        let sql = "select public_key from account where sign_in = 'officer'";
        let key = || town.db().read(|tx| tx.one(sql, params![], |row| row.bytes::<32>(0))).unwrap().unwrap();
        let before = key();
        let mut browser = town.browser(Persona::Stranger);
        assert!(browser.get(&link).says("stays locked"));
        let fields = [("new", ANOTHER), ("again", ANOTHER)];
        assert_eq!(browser.post(&format!("{link}/renew"), &fields).leads_to(), "/");
        assert_ne!(key(), before);
        assert_eq!(stay.get("/account").status, 303);
        assert_eq!(sign_in(&mut town.browser(Persona::Stranger), "officer", town::PASSPHRASE).status, 422);
        assert_eq!(sign_in(&mut town.browser(Persona::Stranger), "officer", ANOTHER).status, 303);
        assert_eq!(browser.post(&format!("{link}/renew"), &fields).status, 404);
    });
}

#[test]
fn a_link_for_a_passphrase_makes_no_account_and_an_invitation_renews_nothing() {
    in_town(|town| {
        let (renewal, invitation) = (renewal(town), invite(town));
        let mut browser = town.browser(Persona::Stranger);
        assert_eq!(browser.post(&renewal, &TAKES).status, 404);
        let fields = [("new", ANOTHER), ("again", ANOTHER)];
        assert_eq!(browser.post(&format!("{invitation}/renew"), &fields).status, 404);
    });
}

#[test]
fn a_second_link_for_a_passphrase_takes_the_first_one_back() {
    in_town(|town| {
        let (first, second) = (renewal(town), renewal(town));
        assert_eq!(town.browser(Persona::Stranger).get(&first).status, 404);
        assert_eq!(town.browser(Persona::Stranger).get(&second).status, 200);
    });
}

#[test]
fn no_office_alone_renews_the_passphrase_of_somebody_who_works_in_two() {
    in_town(|town| {
        let link = renewal(town);
        let both = "insert into membership (account, office, role, since) values ($1, $2, 'auditor', $3)";
        let row = params![town.account(OFFICER), town.elsewhere, town::noon()];
        town.db().write(|tx| tx.execute(both, row)).unwrap();
        assert_eq!(town.browser(Persona::Stranger).get(&link).status, 404);
        let person = format!("/office/people/{}", town.account(OFFICER));
        let mut browser = town.browser(ADMINISTRATOR);
        assert!(browser.get(&person).says("also belongs to another office"));
        assert_eq!(browser.post(&format!("{person}/renewal"), &[]).status, 403);
    });
}
