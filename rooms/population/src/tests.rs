//! Through the front door, on both databases.

mod counts;
mod gaps;

use access::Role;
use testkit::{Browser, Persona, Town, on_both};
use web::Doors;

/// The room, and a town whose first office has the files of the bigger demo municipality.
fn with_demo(test: impl Fn(&Town)) {
    on_both(|db| {
        let town = Town::open(&db, crate::doors(Doors::default()));
        town.bring_demo("orvelia");
        test(&town);
    });
}

/// The room, and a town without files.
fn without_files(test: impl Fn(&Town)) {
    on_both(|db| test(&Town::open(&db, crate::doors(Doors::default()))));
}

fn officer(town: &Town) -> Browser {
    town.browser(Persona::In(Role::Officer))
}

/// The first text of a database, as `select id from …`.
fn text(town: &Town, sql: &str) -> String {
    let found =
        town.db().read(|tx| tx.one(sql, store::params![town.here], |row| Ok(row.text(0)?.to_owned())));
    found.unwrap().unwrap()
}

#[test]
fn an_office_without_files_is_told_what_to_do_first() {
    without_files(|town| {
        let mut officer = officer(town);
        for path in ["/population", "/population/gaps"] {
            let seen = officer.get(path);
            assert_eq!(seen.status, 200);
            assert!(seen.says("No table of residents counts yet") && seen.says("href=\"/files\""), "{path}");
        }
        assert_eq!(officer.get("/population/tables/00000000000000000000000000").status, 404);
    });
}

#[test]
fn everybody_comes_as_far_as_their_role() {
    without_files(|town| {
        let status = |persona: Persona, path: &str| town.browser(persona).get(path).status.as_u16();
        for path in ["/population", "/population/gaps"] {
            assert_eq!(status(Persona::Stranger, path), 303);
            assert_eq!(status(Persona::In(Role::BudgetOfficer), path), 200);
            assert_eq!(status(Persona::In(Role::Auditor), path), 200);
            assert_eq!(status(Persona::In(Role::Administrator), path), 403);
            assert_eq!(status(Persona::In(Role::Provider), path), 403);
        }
        assert_eq!(status(Persona::In(Role::Trainer), "/population"), 200);
        assert_eq!(status(Persona::In(Role::Trainer), "/population/gaps"), 403);
    });
}
