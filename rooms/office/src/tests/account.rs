//! One's own account.

use super::*;

#[test]
fn a_person_changes_their_name_and_language() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let saved = browser.post("/account", &[("name", "  Arta \n Example "), ("language", "sq")]);
        assert_eq!(saved.leads_to(), "/account");
        let page = browser.get("/account");
        assert!(page.says("<html lang=\"sq\"") && page.says("value=\"Arta Example\""), "{}", page.body);
        assert_eq!(audit(town, town.here), ["change_own_account name"]);
    });
}

#[test]
fn a_name_is_asked_for_and_nothing_typed_is_lost() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let long = "x".repeat(201);
        let seen = browser.post("/account", &[("name", &long), ("language", "en")]);
        assert_eq!(seen.status, 422);
        assert!(seen.says(&long) && seen.says("href=\"#field-name\""));
        assert_eq!(browser.post("/account", &[("name", " ")]).status, 422);
        assert!(audit(town, town.here).is_empty());
    });
}

#[test]
fn a_new_passphrase_keeps_the_key_pair_and_ends_all_other_stays() {
    in_town(|town| {
        let (mut here, mut there) = (town.browser(OFFICER), town.browser(OFFICER));
        let account = town.account(OFFICER);
        let before = here.cookie("__Host-stay").unwrap().to_owned();
        let fields = [("old", town::PASSPHRASE), ("new", ANOTHER), ("again", ANOTHER)];
        assert_eq!(here.post("/account/passphrase", &fields).leads_to(), "/account");
        assert!(here.get("/account").says("Your new passphrase holds"));
        assert_ne!(here.cookie("__Host-stay").unwrap(), before);
        assert_eq!(there.get("/account").status, 303);
        let sql = "select public_key, wrapped_key from account where id = $1";
        let row = |row: &store::Row<'_>| Ok((row.bytes::<32>(0)?, row.blob(1)?.to_vec()));
        let (public, wrapped) = town.db().read(|tx| tx.one(sql, params![account], row)).unwrap().unwrap();
        let new = keys::Passphrase::new(ANOTHER).unwrap();
        let pair = keys::Wrapped::from_bytes(&wrapped).unwrap().unwrap(&new, account).unwrap();
        assert_eq!(pair.public().bytes(), public);
        let mut stranger = town.browser(Persona::Stranger);
        assert_eq!(sign_in(&mut stranger, "officer", town::PASSPHRASE).status, 422);
        assert_eq!(sign_in(&mut stranger, "officer", ANOTHER).status, 303);
    });
}

#[test]
fn a_passphrase_that_cannot_be_chosen_is_told_why_and_never_shown_again() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let mut choose = |old: &str, new: &str, again: &str| {
            let seen = browser.post("/account/passphrase", &[("old", old), ("new", new), ("again", again)]);
            assert!(seen.status == 422 && !seen.says(new), "{new}");
            seen
        };
        let old = town::PASSPHRASE;
        assert!(choose(old, "too short", "too short").says("at least 12 characters"));
        assert!(choose(old, ANOTHER, "another one altogether").says("do not read alike"));
        assert!(choose(old, "officer.orvelia", "officer.orvelia").says("others connect with you"));
        assert!(choose(old, old, old).says("the passphrase that you have now"));
        assert!(choose("not the present one", ANOTHER, ANOTHER).says("not your present passphrase"));
        assert!(audit(town, town.here).is_empty());
    });
}

#[test]
fn guesses_at_the_present_passphrase_are_slowed_down_too() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let fields = [("old", "not the present one"), ("new", ANOTHER), ("again", ANOTHER)];
        for _ in 0..5 {
            assert_eq!(browser.post("/account/passphrase", &fields).status, 422);
        }
        assert_eq!(browser.post("/account/passphrase", &fields).status, 429);
    });
}

#[test]
fn one_of_ones_own_stays_is_ended_and_nobody_elses() {
    in_town(|town| {
        let (mut here, mut there) = (town.browser(OFFICER), town.browser(OFFICER));
        let mut colleague = town.browser(ADMINISTRATOR);
        let id = value_of(&here.get("/account"), "stay").to_owned();
        assert_eq!(colleague.post("/account/stays/end", &[("stay", &id)]).status, 404);
        assert_eq!(colleague.post("/account/stays/end", &[("stay", "no id")]).status, 404);
        assert_eq!(there.get("/account").status, 200);
        assert_eq!(here.post("/account/stays/end", &[("stay", &id)]).leads_to(), "/account");
        assert_eq!(there.get("/account").status, 303);
        assert_eq!(here.get("/account").status, 200);
    });
}

#[test]
fn all_other_stays_are_ended_at_once() {
    in_town(|town| {
        let (mut here, mut one, mut two) =
            (town.browser(OFFICER), town.browser(OFFICER), town.browser(OFFICER));
        here.post("/account/stays/end-others", &[]);
        let statuses = [&mut here, &mut one, &mut two].map(|browser| browser.get("/account").status.as_u16());
        assert_eq!(statuses, [200, 303, 303]);
    });
}

#[test]
fn a_person_of_two_offices_goes_from_one_to_the_other_and_to_no_third() {
    in_town(|town| {
        let both = "insert into membership (account, office, role, since) values ($1, $2, 'auditor', $3)";
        let row = params![town.account(OFFICER), town.elsewhere, town::noon()];
        town.db().write(|tx| tx.execute(both, row)).unwrap();
        let mut browser = town.browser(OFFICER);
        assert!(browser.get("/office/about").says("Orvelia"));
        let there = town.elsewhere.to_string();
        assert_eq!(browser.post("/account/office", &[("office", &there)]).leads_to(), "/");
        assert!(browser.get("/office/people").says("elsewhere"));
        let mut other = town.browser(ADMINISTRATOR);
        assert_eq!(other.post("/account/office", &[("office", &there)]).status, 404);
        assert_eq!(audit(town, town.here), ["change_own_account office"]);
    });
}

#[test]
fn a_form_sent_twice_counts_once() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let fields = [("name", "Arta Example"), ("language", "en")];
        let once = "0123456789abcdef0123456789";
        let (first, second) =
            (browser.post_once("/account", &fields, once), browser.post_once("/account", &fields, once));
        assert_eq!((first.leads_to(), second.leads_to()), ("/account", "/account"));
        assert_eq!(audit(town, town.here).len(), 1);
    });
}
