//! Through the front door: what people do with files, on both databases.

mod access;
mod bringing;
mod deciding;
mod held;
mod mapping;
mod rows;
mod wild;
mod words;

use std::{fs, path::Path, sync::Arc};

use ::access::Role;
use base::record::{FileId, OfficeId, ReadingId};
use ledger::{READ, RECKON};
use readers::text::InProcessPdf;
use store::params;
use testkit::{Browser, Persona, Seen, Town, browser::Sent};
use web::{
    Doors,
    jobs::{self, JobKind},
};

const OFFICER: Persona = Persona::In(Role::Officer);
const BUDGET_OFFICER: Persona = Persona::In(Role::BudgetOfficer);
const AUDITOR: Persona = Persona::In(Role::Auditor);

/// A table of residents of a made-up place.
const CENSUS: (&str, &str) = ("banoret.csv", "vendbanimi;gra;burra\nLug;100;90\nKodra;250;240\nFusha;x;y\n");
/// A budget of a made-up place.
const BUDGET: (&str, &str) =
    ("buxheti.csv", "code;title;amount 2025\n101;Roads;5000\n102;Schools;7000\n103;Kindergarten;900\n");
/// A list of made-up persons.
const PERSONS: (&str, &str) = (
    "lista.csv",
    "emri dhe mbiemri;telefoni;vendbanimi\nArta Gashi;044 123 456;Lug\nBesa Hoxha;044 765 432;Kodra\nDrita Berisha;049 111 222;Lug\n",
);

fn doors() -> Doors {
    crate::doors(Doors::default())
}

/// Runs a test in a town on each database.
fn in_town(test: impl Fn(&Town)) {
    testkit::on_both(|db| test(&Town::open(&db, doors())));
}

/// Sends files as the page does.
fn bring(browser: &mut Browser, files: &[(&str, &str)]) -> Seen {
    let files: Vec<Sent<'_>> =
        files.iter().map(|(name, text)| Sent { field: "files", name, bytes: text.as_bytes() }).collect();
    browser.upload("/files", &[], &files)
}

/// The work that the program does by itself, as the server does it.
fn kinds() -> Vec<JobKind> {
    let read = |house: &web::House, lease: &jobs::Lease<'_>| {
        let (office, clock) = (lease.office.ok_or("no_office")?, house.clock());
        let version = lease.subject.as_deref().and_then(|id| id.parse().ok()).ok_or("no_version")?;
        ledger::read(house.db(), office, version, (clock.today(), clock.now()), &InProcessPdf)
            .map(|_| ())
            .map_err(|error| error.code())
    };
    let reckon = |house: &web::House, lease: &jobs::Lease<'_>| {
        let (office, clock) = (lease.office.ok_or("no_office")?, house.clock());
        let held = |tx: &mut store::Tx<'_>| lease.hold(tx);
        ledger::reckon_office(house.db(), office, (clock.today(), clock.now()), &InProcessPdf, &held)
            .map(|_| ())
            .map_err(|error| error.code())
    };
    vec![JobKind { code: READ, work: Arc::new(read) }, JobKind { code: RECKON, work: Arc::new(reckon) }]
}

/// Does all work that is in line.
fn work(town: &Town) {
    let kinds = kinds();
    while jobs::work_once(&town.house, &kinds).unwrap() {}
    assert_eq!(count(town, "select count(*) from job where state <> 'done'"), 0, "some work was not done");
}

/// Brings a file and has it read.
fn bring_and_read(town: &Town, file: (&str, &str)) -> FileId {
    assert_eq!(bring(&mut town.browser(OFFICER), &[file]).status, 303);
    work(town);
    file_named(town, file.0)
}

fn file_named(town: &Town, name: &str) -> FileId {
    let sql = "select id from file where office = $1 and name = $2";
    town.db().read(|tx| tx.one(sql, params![town.here, name], |row| row.id(0))).unwrap().unwrap()
}

/// The reading of the latest version that stands, with its state.
fn standing(town: &Town, file: FileId) -> (ReadingId, String) {
    let sql = "select r.id, r.state from reading r join file_version v on v.office = r.office and v.id = r.version
               where v.file = $1 and r.state <> 'overtaken'
               order by v.number desc, case when r.state in ('waiting', 'held', 'accepted') then 0 else 1 end";
    let row = |row: &store::Row<'_>| Ok((row.id(0)?, row.text(1)?.to_owned()));
    town.db().read(|tx| tx.one(sql, params![file], row)).unwrap().unwrap()
}

/// Sends a decision about the latest reading of a file.
fn decide(town: &Town, browser: &mut Browser, (file, what): (FileId, &str), why: &str) -> Seen {
    let (reading, _) = standing(town, file);
    let reading = reading.to_string();
    browser.post(&format!("/files/{file}/{what}"), &[("reading", &reading), ("why", why)])
}

fn page(browser: &mut Browser, file: FileId) -> Seen {
    let seen = browser.get(&format!("/files/{file}"));
    assert_eq!(seen.status, 200, "{}", seen.body);
    seen
}

fn count(town: &Town, sql: &str) -> i64 {
    town.db().read(|tx| tx.one(sql, params![], |row| row.int(0))).unwrap().unwrap()
}

/// Verb, kind and detail of every entry of an office's audit, the oldest first.
fn audit(town: &Town, office: OfficeId) -> Vec<String> {
    let sql = "select verb, kind, coalesce(detail, '') from audit where office = $1 order by number";
    let line = |row: &store::Row<'_>| {
        Ok(format!("{} {} {}", row.text(0)?, row.text(1)?, row.text(2)?).trim_end().to_owned())
    };
    town.db().read(|tx| tx.rows(sql, params![office], line)).unwrap()
}

/// Every figure of the chain of the office, as a text to compare.
fn chain(town: &Town) -> Vec<String> {
    let sql = "select place, people, link, name, state, coalesce(cast(whole as text), cast(minor as text), '') from link_figure
               where office = $1 order by number";
    let line = |row: &store::Row<'_>| {
        (0..6).map(|column| Ok(row.text(column)?.to_owned())).collect::<store::Result<Vec<_>>>()
    };
    let rows = town.db().read(|tx| tx.rows(sql, params![town.here], line)).unwrap();
    rows.into_iter().map(|row| row.join(" ")).collect()
}

/// A file of the folder with the demonstration.
fn demo(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo/orvelia").join(name);
    fs::read(path).unwrap()
}

/// The value of the first field with this name on a page.
fn value_of<'p>(page: &'p Seen, name: &str) -> &'p str {
    let (_, rest) = page.body.split_once(&format!("name=\"{name}\"")).unwrap();
    let (_, rest) = rest.split_once("value=\"").unwrap();
    rest.split_once('"').unwrap().0
}
