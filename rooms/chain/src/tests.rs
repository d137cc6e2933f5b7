//! Through the front door, on both databases.

mod cell;
mod demo;
mod focus;
mod home;

use std::{fs, path::PathBuf};

use access::{Actor, Role, Roles, Verb};
use base::record::{OfficeId, ReadingId};
use readers::text::InProcessPdf;
use testkit::{Browser, Persona, Seen, Town};
use web::Doors;

const OFFICER: Persona = Persona::In(Role::Officer);
const TRAINER: Persona = Persona::In(Role::Trainer);

/// A file: its name and its bytes.
type File = (String, Vec<u8>);

/// Runs a test in a town without any file, on each database.
fn in_town(test: impl Fn(&Town)) {
    testkit::on_both(|db| test(&Town::open(&db, crate::doors(Doors::default()))));
}

/// Runs a test in a town whose first office has reckoned the files of the small municipality, on each database.
fn in_tresna(test: impl Fn(&Town)) {
    in_town(|town| {
        reckoned(town, OFFICER, &folder("tresna"));
        test(town);
    });
}

/// The files of a demo municipality, by name.
fn folder(name: &str) -> Vec<File> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(name);
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<File> = entries
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap()))
        .collect();
    files.sort();
    files
}

/// A file of this text.
fn text(name: &str, text: &str) -> File {
    (name.to_owned(), text.as_bytes().to_vec())
}

/// Brings these files to the office of this person, accepts what is not held, and reckons.
fn reckoned(town: &Town, who: Persona, files: &[File]) {
    for file in files {
        accepted(town, who, file);
    }
    reckon(town, office_of(town, who));
}

/// Brings a file and accepts it, if it is not held.
fn accepted(town: &Town, who: Persona, (name, bytes): &File) -> ReadingId {
    let (db, clock, office) = (town.db(), town.house.clock(), office_of(town, who));
    let account = town.account(who);
    let received = db.write(|tx| ledger::receive(tx, office, name, bytes, (account, clock.now()))).unwrap();
    let reading =
        ledger::read(db, office, received.version, (clock.today(), clock.now()), &InProcessPdf).unwrap();
    let facts = db.read(|tx| ledger::facts_of_reading(tx, reading)).unwrap().unwrap();
    let actor = Actor::new(account, office, Roles::of([Role::Officer]));
    if let Ok(permit) = access::may_change(&actor, Verb::AcceptFiles, &facts) {
        db.write(|tx| ledger::accept(tx, &permit, clock.now())).unwrap();
    }
    reading
}

fn reckon(town: &Town, office: OfficeId) {
    let clock = town.house.clock();
    ledger::reckon_office(town.db(), office, (clock.today(), clock.now()), &InProcessPdf, &|_| Ok(true))
        .unwrap();
}

fn office_of(town: &Town, who: Persona) -> OfficeId {
    if who == Persona::OfAnotherOffice { town.elsewhere } else { town.here }
}

/// Opens a page as this person.
fn page(town: &Town, who: Persona, path: &str) -> Seen {
    town.browser(who).get(path)
}

/// The code of a place by the name that a file gives it.
fn place(town: &Town, name: &str) -> String {
    let sql = "select place from place_name where office = $1 and name = $2";
    let found =
        town.db().read(|tx| tx.one(sql, store::params![town.here, name], |row| Ok(row.text(0)?.to_owned())));
    found.unwrap().unwrap_or_else(|| panic!("no file names {name}"))
}

/// The page without its markup: what a person reads, on one line.
fn read(seen: &Seen) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in seen.body.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether this number stands on the page as a number of its own.
fn has_number(seen: &Seen, number: &str) -> bool {
    read(seen).split_whitespace().any(|word| word.trim_matches(|c: char| !c.is_alphanumeric()) == number)
}

/// A browser in which somebody is signed in.
fn browser(town: &Town, who: Persona) -> Browser {
    town.browser(who)
}
