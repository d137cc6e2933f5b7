//! Nothing counts before it is accepted; what was accepted can be taken back; held files stay closed.

use access::{Denied, Facts, Verb};
use base::record::Reading;
use ledger::{Ended, Error};
use store::params;

use crate::{
    desk::{Desk, files, now},
    rows,
};

fn file(name: &str) -> Vec<u8> {
    files("orvelia").into_iter().find(|(known, _)| known == name).unwrap().1
}

const BUDGET: &str = "buxheti_2024-2026.csv";
const PERSONS: &str = "lista_e_perfituesve.csv";

#[test]
fn nothing_counts_before_it_is_accepted() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let reading = desk.bring(BUDGET, &file(BUDGET));
        desk.reckon();
        assert_eq!(rows::count(&desk, "budget_line"), 0);
        desk.accept(reading);
        assert!(matches!(desk.reckon(), Ended::Done(_)));
        assert!(rows::count(&desk, "budget_line") > 0);
    });
}

#[test]
fn of_a_held_file_nothing_is_kept_but_bytes_and_what_was_detected() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let reading = desk.bring(PERSONS, &file(PERSONS));
        assert_eq!(desk.state(reading), "held");
        assert!(rows::count(&desk, "reading_detected") > 0);
        assert_eq!(rows::count(&desk, "reading_sheet"), 0);
        // A permit to accept it cannot even be made.
        let facts: Facts<Reading> = db.read(|tx| ledger::facts_of_reading(tx, reading)).unwrap().unwrap();
        let actor = access::Actor::new(
            base::record::AccountId::from_random([101; 16]),
            desk.office,
            access::Roles::of([access::Role::Officer]),
        );
        assert_eq!(access::may_change(&actor, Verb::AcceptFiles, &facts).unwrap_err(), Denied::Held);
        desk.reckon();
        // No word of three letters or more from a cell stands in any table.
        let content = String::from_utf8(file(PERSONS)).unwrap();
        let cells: Vec<&str> = content
            .lines()
            .skip(1)
            .flat_map(|line| line.split([';', ',', '\t']))
            .map(str::trim)
            .filter(|cell| cell.chars().count() > 5 && cell.chars().any(|c| !c.is_ascii_digit()))
            .collect();
        assert!(cells.len() > 5);
        for text in rows::all_texts(&desk) {
            assert!(cells.iter().all(|cell| !text.contains(cell)), "{text}");
        }
    });
}

#[test]
fn a_file_that_nobody_released_is_not_opened_either_before_it_was_read_or_after_it_was_refused() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let by = (desk.actor().account(), now());
        let received = db.write(|tx| ledger::receive(tx, desk.office, PERSONS, &file(PERSONS), by)).unwrap();
        let open = || {
            db.read(|tx| {
                let facts = ledger::facts_of_file(tx, received.file)?.unwrap();
                match access::may_see(desk.actor(), Verb::OpenFile, &facts) {
                    Ok(permit) => ledger::open(tx, &permit, received.version).map(|_| "open"),
                    Err(_) => Ok("held"),
                }
            })
        };
        assert_eq!(open(), Err(Error::NotThere));
        let held = desk.read(received.version);
        assert_eq!(open(), Ok("held"));
        desk.decide(Verb::DecideHeld, held, |tx, permit| ledger::refuse(tx, permit, "names", now())).unwrap();
        assert_eq!(open(), Err(Error::NotThere));
        let clean = desk.bring(BUDGET, &file(BUDGET));
        desk.decide(Verb::AcceptFiles, clean, |tx, permit| ledger::refuse(tx, permit, "old", now())).unwrap();
        let sql =
            "select v.file, v.id from file_version v join reading r on r.version = v.id where r.id = $1";
        let (id, version) =
            db.read(|tx| tx.one(sql, params![clean], |row| Ok((row.id(0)?, row.id(1)?)))).unwrap().unwrap();
        let facts = Facts::<base::record::File>::new(id, desk.office);
        let permit = access::may_see(desk.actor(), Verb::OpenFile, &facts).unwrap();
        assert!(db.read(|tx| ledger::open(tx, &permit, version)).is_ok());
    });
}

#[test]
fn a_released_file_is_read_again_and_counts_once_it_is_accepted() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let held = desk.bring(PERSONS, &file(PERSONS));
        desk.decide(Verb::DecideHeld, held, |tx, permit| ledger::release(tx, permit, "made up", now()))
            .unwrap();
        let version =
            db.read(|tx| tx.one("select version from reading where id = $1", params![held], |row| row.id(0)));
        let again = desk.read(version.unwrap().unwrap());
        assert_eq!((desk.state(held).as_str(), desk.state(again).as_str()), ("overtaken", "waiting"));
        assert_eq!(rows::count(&desk, "reading_sheet"), 1);
        desk.accept(again);
        assert!(matches!(desk.reckon(), Ended::Done(summary) if summary.files == 1));
    });
}

#[test]
fn taking_back_leaves_the_figures_as_they_were() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let all = files("orvelia");
        for (name, bytes) in all.iter().filter(|(name, _)| name != PERSONS && name != BUDGET) {
            desk.accept(desk.bring(name, bytes));
        }
        desk.reckon();
        let before = rows::all(&desk);
        let budget = desk.bring(BUDGET, &file(BUDGET));
        desk.accept(budget);
        desk.reckon();
        assert_ne!(rows::all(&desk), before);
        desk.take_back(budget);
        desk.reckon();
        assert_eq!(rows::all(&desk), before);
    });
}

#[test]
fn a_new_version_replaces_the_one_before_and_taking_it_back_brings_that_in_again() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let first = desk.bring(BUDGET, &file(BUDGET));
        desk.accept(first);
        desk.reckon();
        let before = rows::all(&desk);
        let shorter: Vec<u8> =
            file(BUDGET).split_inclusive(|byte| *byte == b'\n').take(20).flatten().copied().collect();
        let second = desk.bring(BUDGET, &shorter);
        desk.accept(second);
        desk.reckon();
        assert_eq!((desk.state(first).as_str(), desk.state(second).as_str()), ("replaced", "accepted"));
        assert_ne!(rows::all(&desk), before);
        desk.take_back(second);
        desk.reckon();
        assert_eq!((desk.state(first).as_str(), desk.state(second).as_str()), ("accepted", "taken_back"));
        assert_eq!(rows::all(&desk), before);
    });
}

#[test]
fn the_same_bytes_again_are_the_same_version() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let by = (base::record::AccountId::from_random([101; 16]), now());
        let bring =
            |name: &str| db.write(|tx| ledger::receive(tx, desk.office, name, b"a;b\n1;2\n", by)).unwrap();
        let (first, second) = (bring("Plan.csv"), bring("plan.CSV"));
        assert!(!first.same_as_before && second.same_as_before);
        assert_eq!((first.file, first.version), (second.file, second.version));
    });
}

#[test]
fn a_mapping_file_is_remembered_when_accepted_and_forgotten_when_taken_back() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let remembered = || db.read(|tx| ledger::mapping(tx, desk.office)).unwrap();
        let reading = desk.bring("isonomia.toml", b"[place]\nmunicipality = 'Lug'\n");
        assert_eq!(remembered().text, "");
        desk.accept(reading);
        assert_eq!(remembered().parsed().0.municipality.as_deref(), Some("Lug"));
        desk.take_back(reading);
        assert_eq!(remembered().text, "");
    });
}

#[test]
fn somebody_who_was_slower_is_told() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let reading = desk.bring(BUDGET, &file(BUDGET));
        desk.accept(reading);
        let again = desk.decide(Verb::AcceptFiles, reading, |tx, permit| ledger::accept(tx, permit, now()));
        assert_eq!(again, Err(Error::Meanwhile));
        let wrong = desk.decide(Verb::BringFiles, reading, |tx, permit| ledger::accept(tx, permit, now()));
        assert_eq!(wrong, Err(Error::WrongPermit));
    });
}

#[test]
fn what_a_person_holds_stays_held_when_it_is_read_again() {
    scratch::on_both(|db| {
        let desk = Desk::new(&db, 1);
        let reading = desk.bring(BUDGET, &file(BUDGET));
        desk.decide(Verb::DecideHeld, reading, |tx, permit| {
            ledger::hold(tx, permit, "names in a note", now())
        })
        .unwrap();
        let version = db.read(|tx| {
            tx.one("select version from reading where id = $1", params![reading], |row| row.id(0))
        });
        assert_eq!(desk.read(version.unwrap().unwrap()), reading);
        assert_eq!((desk.state(reading).as_str(), rows::count(&desk, "reading_sheet")), ("held", 0));
    });
}
