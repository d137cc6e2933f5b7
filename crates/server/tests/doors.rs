//! Every door of the program: the map that was reviewed, and everybody knocking everywhere.

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
};

use access::{Door, Knock, Role, Verb};
use axum::http::StatusCode;
use jiff::SignedDuration;
use server::rooms;
use testkit::{Persona, Town, browser::Sent, on_both};
use web::{Answer, Doors, Reply, Visit, doors::Route};

/// The map of all routes and doors is what was reviewed. `UPDATE=1 cargo test -p server --test doors` writes it anew, to
/// be reviewed with the change that made it differ.
#[test]
fn the_map_of_the_doors_is_what_was_reviewed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/doors.txt");
    let map = rooms::doors().map_text();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &map).unwrap();
    }
    let reviewed = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert_eq!(map, reviewed, "the doors have changed: review them, then renew {}", path.display());
}

#[test]
fn no_route_has_two_doors() {
    let map = rooms::doors().map();
    for pair in map.windows(2) {
        assert_ne!((pair[0].path, pair[0].method), (pair[1].path, pair[1].method));
    }
}

#[test]
fn what_changes_something_is_no_page_and_what_looks_is_no_action() {
    for Route { method, path, door } in rooms::doors().map() {
        if let (Door::Office(verb), "POST") = (door, method) {
            // What is written down anyway may be looked at again by a form that was wrong.
            assert!(
                verb.changes() || verb.is_protected(),
                "{path} is an action behind {verb}, which only looks"
            );
        }
    }
}

/// A path with ids that nobody has.
fn path_of(route: &Route) -> String {
    let part = |part: &str| match part.strip_prefix('{') {
        Some(_) => "0".repeat(26),
        None => part.to_owned(),
    };
    route.path.split('/').map(part).collect::<Vec<_>>().join("/")
}

#[test]
fn everybody_knocks_at_every_door() {
    on_both(|db| {
        let town = Town::open(&db, rooms::doors());
        for persona in Persona::all() {
            for route in rooms::doors().map() {
                knock(&town, persona, &route);
            }
        }
    });
}

fn knock(town: &Town, persona: Persona, route: &Route) {
    // Each knock has a browser of its own: signing out at one door must not close the next.
    let mut browser = town.browser(persona);
    let path = path_of(route);
    let seen = match route.method {
        "GET" => browser.get(&path),
        _ => browser.post(&path, &[]),
    };
    let said = format!(
        "{persona:?} at {} {path} ({}): {} {:?}",
        route.method, route.door, seen.status, seen.location
    );
    assert!(!seen.status.is_server_error(), "{said}");
    let to_sign_in = seen.status == StatusCode::SEE_OTHER && seen.leads_to().starts_with("/sign-in");
    match expected(persona, route.door) {
        Knock::SignIn => assert!(to_sign_in, "{said}"),
        Knock::Closed => assert_eq!(seen.status, StatusCode::FORBIDDEN, "{said}"),
        Knock::Open => {
            assert_ne!(seen.status, StatusCode::FORBIDDEN, "{said}");
            assert!(!to_sign_in || route.door != Door::SignedIn || path.starts_with("/sign-out"), "{said}");
        }
    }
}

/// What the table of roles says, without asking the router.
fn expected(persona: Persona, door: Door) -> Knock {
    let roles: &[Role] = match &persona {
        Persona::Stranger => return access::knock(door, None),
        Persona::In(role) => std::slice::from_ref(role),
        Persona::OfAnotherOffice => &[Role::Officer, Role::Administrator],
    };
    let may = |verb| roles.iter().any(|role| role_may(*role, verb));
    match door {
        Door::Anybody | Door::SignedIn => Knock::Open,
        Door::Office(verb) if may(verb) => Knock::Open,
        Door::Office(_) => Knock::Closed,
    }
}

fn role_may(role: Role, verb: Verb) -> bool {
    use base::record::{AccountId, OfficeId};
    let roles = access::Roles::of([role]);
    access::Actor::new(AccountId::from_random([1; 16]), OfficeId::from_random([1; 16]), roles).can(verb)
}

#[test]
fn an_action_from_another_site_or_an_old_page_is_turned_away() {
    on_both(|db| {
        let town = Town::open(&db, rooms::doors());
        for route in rooms::doors().map().iter().filter(|route| route.method == "POST") {
            let mut browser = town.browser(Persona::OfAnotherOffice);
            let forged = [("csrf", "of-another-site")];
            let mut seen = browser.post_as_it_is(&path_of(route), forged);
            // A form that brings files has another shape.
            if seen.status == StatusCode::BAD_REQUEST {
                seen = browser.upload(&path_of(route), &forged, &[]);
            }
            let open = expected(Persona::OfAnotherOffice, route.door) == Knock::Open;
            if open {
                assert_eq!(seen.status, StatusCode::FORBIDDEN, "{route:?}");
            }
        }
    });
}

#[test]
fn files_are_taken_in_only_from_somebody_to_whom_the_door_opens() {
    static TAKEN: AtomicUsize = AtomicUsize::new(0);
    async fn take(visit: Visit) -> Reply {
        visit.upload().await?;
        TAKEN.fetch_add(1, Ordering::Relaxed);
        visit.look(|_| Ok(())).await?;
        Ok(Answer::plain("taken"))
    }
    let doors = || Doors::default().post("/take", Door::Office(Verb::BringFiles), take);
    let file = [Sent { field: "files", name: "a.csv", bytes: b"a;b\n" }];
    on_both(|db| {
        let town = Town::open(&db, doors());
        let mut officer = town.browser(Persona::In(Role::Officer));
        assert_eq!(officer.upload("/take", &[], &file).status, StatusCode::OK);
        let taken = TAKEN.load(Ordering::Relaxed);
        let auditor = town.browser(Persona::In(Role::Auditor)).upload("/take", &[], &file);
        assert_eq!(auditor.status, StatusCode::FORBIDDEN);
        let morning =
            town.at(testkit::town::noon().checked_add(SignedDuration::from_hours(20)).unwrap(), doors());
        assert_eq!(officer.moved_to(&morning).upload("/take", &[], &file).status, StatusCode::SEE_OTHER);
        assert_eq!(TAKEN.load(Ordering::Relaxed), taken);
    });
}

#[test]
fn every_answer_carries_what_protects_it() {
    on_both(|db| {
        let town = Town::open(&db, rooms::doors());
        for path in ["/sign-in", "/nowhere", "/healthz", "/chain"] {
            let seen = town.browser(Persona::In(Role::Officer)).get(path);
            let policy = seen.header("content-security-policy").unwrap();
            assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
            assert_eq!(seen.header("referrer-policy"), Some("no-referrer"), "{path}");
            assert_eq!(seen.header("x-content-type-options"), Some("nosniff"), "{path}");
            assert!(seen.header("strict-transport-security").is_some(), "{path}");
            assert_eq!(seen.header("cache-control"), Some("no-store"), "{path}");
        }
    });
}
