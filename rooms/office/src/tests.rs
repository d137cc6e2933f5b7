//! Through the front door: what people do here, on both databases.

mod account;
mod audit;
mod invitation;
mod office;
mod people;
mod sign_in;
mod words;

use std::thread;

use access::Role;
use base::record::OfficeId;
use jiff::SignedDuration;
use store::params;
use testkit::{Browser, Persona, Seen, Town, town};
use web::Doors;

const ADMINISTRATOR: Persona = Persona::In(Role::Administrator);
const OFFICER: Persona = Persona::In(Role::Officer);
/// A passphrase that nobody in the town has.
const ANOTHER: &str = "lantern gravel october kettle";

/// The doors of this room alone.
fn doors() -> Doors {
    crate::doors(Doors::default())
}

/// Runs a test in a town on each database.
fn in_town(test: impl Fn(&Town)) {
    testkit::on_both(|db| test(&Town::open(&db, doors())));
}

/// The same town later.
fn later(town: &Town, by: SignedDuration) -> Town {
    town.at(town::noon().checked_add(by).unwrap(), doors())
}

fn sign_in(browser: &mut Browser, name: &str, passphrase: &str) -> Seen {
    browser.post("/sign-in", &[("sign_in", name), ("passphrase", passphrase), ("next", "/")])
}

/// Verb and detail of every entry of an office's audit, the oldest first.
fn audit(town: &Town, office: OfficeId) -> Vec<String> {
    let sql = "select verb, coalesce(detail, '') from audit where office = $1 order by number";
    let line = |row: &store::Row<'_>| Ok(format!("{} {}", row.text(0)?, row.text(1)?).trim_end().to_owned());
    town.db().read(|tx| tx.rows(sql, params![office], line)).unwrap()
}

fn count(town: &Town, sql: &str) -> i64 {
    town.db().read(|tx| tx.one(sql, params![], |row| row.int(0))).unwrap().unwrap()
}

/// The value of the first field with this name on a page.
fn value_of<'p>(page: &'p Seen, name: &str) -> &'p str {
    let (_, rest) = page.body.split_once(&format!("name=\"{name}\"")).unwrap();
    let (_, rest) = rest.split_once("value=\"").unwrap();
    rest.split_once('"').unwrap().0
}

/// A page without what differs each time whoever asks: the guards of its forms, and what was typed.
fn plain(page: &Seen, typed: &str) -> (u16, String) {
    let guards = [value_of(page, "csrf"), value_of(page, "once"), typed];
    (page.status.as_u16(), guards.iter().fold(page.body.clone(), |body, guard| body.replace(guard, "")))
}

/// Sends something from several browsers at the same moment; gives the statuses, the lowest first.
fn at_once(browsers: Vec<Browser>, send: impl Fn(usize, &mut Browser) -> Seen + Sync) -> Vec<u16> {
    let send = &send;
    let mut statuses: Vec<u16> = thread::scope(|scope| {
        let threads = browsers
            .into_iter()
            .enumerate()
            .map(|(number, mut browser)| scope.spawn(move || send(number, &mut browser).status.as_u16()))
            .collect::<Vec<_>>();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    statuses.sort_unstable();
    statuses
}
