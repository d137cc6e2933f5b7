//! Through the front door, on both databases.

mod list;
mod service;

use access::Role;
use base::record::OfficeId;
use store::params;
use testkit::{Browser, Persona, Town};
use web::Doors;

const OFFICER: Persona = Persona::In(Role::Officer);
const PROVIDER: Persona = Persona::In(Role::Provider);

/// Users as a file has them: three women among 23 users, and four who were turned away.
const SMALL: &str = "\
Usluga;Pružalac;Vrsta pružaoca;Mesto;Ciljne grupe;Otvoreno;Kapacitet;Slobodna mesta;Godina;Korisnici ukupno;Korisnici žene;Korisnici muškarci;Kontakti;Odbijeni;Potreba
Radionica;Udruženje Nit;nevladin;Orvelia;mladi;da;30;5;2026;23;3;20;71;4;2
Kutak za podršku;Udruženje Nit;nevladin;Orvelia;LGBTI osobe;da;10;2;2026;41;;;;;
";

/// Runs a test in a town on each database.
fn in_town(test: impl Fn(&Town)) {
    testkit::on_both(|db| test(&Town::open(&db, crate::doors(Doors::default()))));
}

/// The same with the files of the demo.
fn in_orvelia(test: impl Fn(&Town)) {
    in_town(|town| {
        town.bring_demo("orvelia");
        test(town);
    });
}

/// The addresses of the services of an office, by what their name begins with.
fn address(town: &Town, office: OfficeId, begins: &str) -> String {
    let begins = base::fold::name(begins);
    let sql = "select id from service where office = $1 and name_folded >= $2 order by name_folded limit 1";
    let id =
        town.db().read(|tx| tx.one(sql, params![office, begins.as_str()], |row| Ok(row.text(0)?.to_owned())));
    format!("/services/{}", id.unwrap().unwrap())
}

/// The page of the first service whose name begins so.
fn page_of(town: &Town, browser: &mut Browser, begins: &str) -> testkit::Seen {
    browser.get(&address(town, town.here, begins))
}
