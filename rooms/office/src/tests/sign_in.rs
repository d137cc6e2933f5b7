//! Signing in and out.

use super::*;

#[test]
fn the_right_passphrase_lets_in_and_leads_where_one_wanted_to_go() {
    in_town(|town| {
        let mut browser = town.browser(Persona::Stranger);
        let sent = browser.get("/office/people?x=1");
        assert_eq!(sent.leads_to(), "/sign-in?next=%2Foffice%2Fpeople%3Fx%3D1");
        let page = browser.get(sent.leads_to());
        assert_eq!(value_of(&page, "next"), "/office/people?x=1");
        let next =
            [("sign_in", "Administrator "), ("passphrase", town::PASSPHRASE), ("next", "/office/people")];
        assert_eq!(browser.post("/sign-in", &next).leads_to(), "/office/people");
        assert_eq!(browser.get("/office/people").status, 200);
        assert_eq!(audit(town, town.here), ["sign_in", "see_people list"]);
    });
}

#[test]
fn a_wrong_name_and_a_wrong_passphrase_look_alike() {
    in_town(|town| {
        let look = |name: &str, passphrase: &str| {
            let mut browser = town.browser(Persona::Stranger);
            let seen = sign_in(&mut browser, name, passphrase);
            assert!(!browser.is_signed_in());
            plain(&seen, name)
        };
        let wrong = look("officer", ANOTHER);
        assert_eq!(wrong.0, 422);
        assert_eq!(wrong, look("nosuch.person", ANOTHER));
        assert_eq!(wrong, look("officer", "short"));
    });
}

#[test]
fn what_was_typed_as_a_name_is_kept_and_a_passphrase_never_comes_back() {
    in_town(|town| {
        let mut browser = town.browser(Persona::Stranger);
        let seen = sign_in(&mut browser, "An \"odd\" name", ANOTHER);
        assert_eq!(value_of(&seen, "sign_in"), "An &quot;odd&quot; name");
        assert!(!seen.says(ANOTHER));
        let empty = sign_in(&mut browser, "officer", "");
        assert_eq!((empty.status.as_u16(), empty.says("href=\"#field-passphrase\"")), (422, true));
    });
}

#[test]
fn the_sixth_wrong_try_waits() {
    in_town(|town| {
        for name in ["officer", "nosuch.person"] {
            let mut browser = town.browser(Persona::Stranger);
            for _ in 0..5 {
                assert_eq!(sign_in(&mut browser, name, ANOTHER).status, 422, "{name}");
            }
            let sixth = sign_in(&mut browser, name, ANOTHER);
            assert_eq!(sixth.status, 429, "{name}");
            assert_eq!(value_of(&sixth, "sign_in"), name);
            assert_eq!(
                sign_in(&mut browser, name, town::PASSPHRASE).status,
                429,
                "{name}: also the right one"
            );
        }
        assert_eq!(count(town, "select count(*) from sign_in_delay"), 2);
    });
}

#[test]
fn twenty_guesses_at_once_are_not_twenty_free_ones() {
    in_town(|town| {
        let browsers = (0..20).map(|_| town.browser(Persona::Stranger)).collect();
        let statuses = at_once(browsers, |_, browser| sign_in(browser, "officer", ANOTHER));
        assert_eq!(statuses.iter().filter(|status| **status == 422).count(), 5, "{statuses:?}");
        assert!(statuses.iter().skip(5).all(|status| *status == 429), "{statuses:?}");
    });
}

#[test]
fn slips_of_a_whole_day_do_not_add_up_to_a_wait() {
    in_town(|town| {
        for slip in 0..12 {
            let then = later(town, SignedDuration::from_mins(20 * slip));
            assert_eq!(sign_in(&mut then.browser(Persona::Stranger), "officer", ANOTHER).status, 422);
        }
        let next = later(town, SignedDuration::from_mins(20 * 11 + 1));
        assert_eq!(sign_in(&mut next.browser(Persona::Stranger), "officer", town::PASSPHRASE).status, 303);
    });
}

#[test]
fn a_right_passphrase_after_the_wait_takes_the_failures_back() {
    in_town(|town| {
        let mut browser = town.browser(Persona::Stranger);
        for _ in 0..5 {
            sign_in(&mut browser, "officer", ANOTHER);
        }
        let soon = later(town, SignedDuration::from_secs(29));
        assert_eq!(sign_in(&mut soon.browser(Persona::Stranger), "officer", town::PASSPHRASE).status, 429);
        let then = later(town, SignedDuration::from_secs(30));
        assert_eq!(sign_in(&mut then.browser(Persona::Stranger), "officer", town::PASSPHRASE).status, 303);
        assert_eq!(count(town, "select count(*) from sign_in_delay"), 0);
    });
}

#[test]
fn neither_a_name_nor_an_address_stands_in_what_is_kept_of_tries() {
    in_town(|town| {
        sign_in(&mut town.browser(Persona::Stranger), "officer", ANOTHER);
        let sql = "select key from sign_in_delay";
        let keys = town.db().read(|tx| tx.rows(sql, params![], |row| row.bytes::<32>(0))).unwrap();
        assert_eq!(keys, [town.house.signing().blind("sign-in/name", "officer")]);
        assert_ne!(
            town.house.signing().blind("sign-in/name", "officer"),
            town.house.signing().blind("x", "officer")
        );
    });
}

#[test]
fn a_token_is_new_after_sign_in_and_the_old_one_opens_nothing() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let before = browser.cookie("__Host-stay").unwrap().to_owned();
        assert_eq!(sign_in(&mut browser, "officer", town::PASSPHRASE).status, 303);
        let after = browser.cookie("__Host-stay").unwrap().to_owned();
        assert_ne!(before, after);
        assert_eq!(count(town, "select count(*) from session"), 1);
    });
}

#[test]
fn a_form_of_another_site_signs_nobody_in() {
    in_town(|town| {
        let mut browser = town.browser(Persona::Stranger);
        browser.get("/sign-in");
        let fields = [("sign_in", "officer"), ("passphrase", town::PASSPHRASE), ("csrf", "made up")];
        assert_eq!(browser.post_as_it_is("/sign-in", fields).status, 403);
        assert!(!browser.is_signed_in());
    });
}

#[test]
fn signing_in_never_leads_to_another_host() {
    in_town(|town| {
        for elsewhere in [
            "//evil.example",
            "https://evil.example/",
            "/\\evil.example",
            "/\t/evil.example",
            "javascript:alert(1)",
        ] {
            let mut browser = town.browser(Persona::Stranger);
            let fields = [("sign_in", "officer"), ("passphrase", town::PASSPHRASE), ("next", elsewhere)];
            assert_eq!(browser.post("/sign-in", &fields).leads_to(), "/", "{elsewhere}");
        }
    });
}

#[test]
fn who_belongs_to_no_office_is_told_so_only_after_the_right_passphrase() {
    in_town(|town| {
        let run = |sql: &str| town.db().write(|tx| tx.execute(sql, params![town.account(OFFICER)])).unwrap();
        run("delete from membership where account = $1");
        let mut browser = town.browser(Persona::Stranger);
        let told = sign_in(&mut browser, "officer", town::PASSPHRASE);
        assert!(told.status == 422 && told.says("belongs to no office"), "{}", told.body);
        assert!(!sign_in(&mut browser, "officer", ANOTHER).says("belongs to no office"));
        assert!(!browser.is_signed_in());
    });
}

#[test]
fn a_closed_account_does_not_come_in() {
    in_town(|town| {
        let close = "update account set state = 'closed' where id = $1";
        town.db().write(|tx| tx.execute(close, params![town.account(OFFICER)])).unwrap();
        let seen = sign_in(&mut town.browser(Persona::Stranger), "officer", town::PASSPHRASE);
        assert_eq!((seen.status.as_u16(), seen.says("belongs to no office")), (422, true));
    });
}

#[test]
fn a_hash_of_an_old_cost_is_made_anew_and_the_key_pair_stays() {
    in_town(|town| {
        let account = town.account(OFFICER);
        let typed = keys::Passphrase::new(town::PASSPHRASE).unwrap();
        let old = keys::Cost::new(128, 1, 1).unwrap();
        let hash = keys::passphrase::hash(&typed, old).unwrap().to_phc();
        let keep = "update account set passphrase_hash = $1 where id = $2";
        town.db().write(|tx| tx.execute(keep, params![&hash, account])).unwrap();
        let keys_of = || {
            let sql = "select passphrase_hash, public_key, wrapped_key from account where id = $1";
            let row = |row: &store::Row<'_>| {
                Ok((row.text(0)?.to_owned(), row.bytes::<32>(1)?, row.blob(2)?.to_vec()))
            };
            town.db().read(|tx| tx.one(sql, params![account], row)).unwrap().unwrap()
        };
        let before = keys_of();
        assert_eq!(sign_in(&mut town.browser(Persona::Stranger), "officer", town::PASSPHRASE).status, 303);
        let after = keys_of();
        assert_ne!(before.0, after.0);
        assert_eq!(before.1, after.1);
        let wrapped = keys::Wrapped::from_bytes(&after.2).unwrap();
        assert_eq!(wrapped.unwrap(&typed, account).unwrap().public().bytes(), after.1);
        assert_eq!(sign_in(&mut town.browser(Persona::Stranger), "officer", town::PASSPHRASE).status, 303);
    });
}

#[test]
fn another_language_is_kept_on_a_page_of_which_a_long_question_was_asked() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let back = format!("/chain/focus/choose?{}", "row=women%40XK-1&".repeat(60));
        let once = "0123456789abcdef";
        let fields = [("language", "sq"), ("back", back.as_str())];
        assert_eq!(browser.post_once("/language", &fields, once).leads_to(), back);
        assert_eq!(browser.post_once("/language", &fields, once).leads_to(), "/chain/focus/choose");
    });
}

#[test]
fn signing_out_ends_the_stay_and_says_so() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        assert_eq!(browser.post("/sign-out", &[]).leads_to(), "/sign-in");
        assert!(browser.get("/sign-in").says("You are signed out."));
        assert_eq!(browser.get("/account").leads_to(), "/sign-in?next=%2Faccount");
        assert_eq!(count(town, "select count(*) from session"), 0);
        assert_eq!(audit(town, town.here), ["sign_out"]);
    });
}

#[test]
fn signing_out_everywhere_ends_every_stay() {
    in_town(|town| {
        let mut browsers = [town.browser(OFFICER), town.browser(OFFICER)];
        let mut colleague = town.browser(ADMINISTRATOR);
        assert_eq!(browsers[0].post("/sign-out-everywhere", &[]).leads_to(), "/sign-in");
        for browser in &mut browsers {
            assert_eq!(browser.get("/account").status, 303);
        }
        assert_eq!(colleague.get("/account").status, 200);
    });
}

#[test]
fn an_idle_stay_ends_and_a_busy_one_ends_at_its_fixed_time() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        let mut visit = |minutes: i64| {
            let then = later(town, SignedDuration::from_mins(minutes));
            browser.moved_to(&then).get("/account").status.as_u16()
        };
        assert_eq!(visit(29), 200);
        assert_eq!(visit(58), 200);
        assert_eq!(visit(58 + 30), 303);
    });
}

#[test]
fn a_stay_ends_at_its_fixed_time_however_busy_it_is() {
    in_town(|town| {
        let mut browser = town.browser(OFFICER);
        for quarter in 1..48 {
            let then = later(town, SignedDuration::from_mins(15 * quarter));
            assert_eq!(browser.moved_to(&then).get("/account").status, 200, "{quarter}");
        }
        let end = later(town, SignedDuration::from_hours(12));
        assert_eq!(browser.moved_to(&end).get("/account").status, 303);
    });
}

#[test]
fn the_language_is_kept_with_the_account_and_for_a_stranger_in_the_browser() {
    in_town(|town| {
        let mut stranger = town.browser(Persona::Stranger);
        let chosen = stranger.post("/language", &[("language", "sq"), ("back", "/sign-in")]);
        assert_eq!(chosen.leads_to(), "/sign-in");
        assert!(stranger.get("/sign-in").says("<html lang=\"sq\""));
        let mut officer = town.browser(OFFICER);
        officer.post("/language", &[("language", "mk"), ("back", "/account")]);
        assert!(town.browser(OFFICER).get("/account").says("<html lang=\"mk\""));
        assert_eq!(
            officer.post("/language", &[("language", "sq"), ("back", "//evil.example")]).leads_to(),
            "/"
        );
        assert_eq!(officer.post("/language", &[("language", "xx"), ("back", "/")]).status, 400);
    });
}

#[test]
fn who_has_to_choose_a_passphrase_comes_to_that_page_first() {
    in_town(|town| {
        let must = "update account set must_change = 1 where id = $1";
        town.db().write(|tx| tx.execute(must, params![town.account(ADMINISTRATOR)])).unwrap();
        let mut browser = town.browser(ADMINISTRATOR);
        for closed in ["/account", "/office", "/office/people"] {
            assert_eq!(browser.get(closed).leads_to(), "/account/passphrase", "{closed}");
        }
        assert!(browser.get("/account/passphrase").says("choose a passphrase of your own"));
        let fields = [("old", town::PASSPHRASE), ("new", ANOTHER), ("again", ANOTHER)];
        assert_eq!(browser.post("/account/passphrase", &fields).leads_to(), "/account");
        assert_eq!(browser.get("/office").status, 200);
    });
}
