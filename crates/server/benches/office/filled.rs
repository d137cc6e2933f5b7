//! Ten municipalities with 50 settlements each, and 400 services in each settlement.

use std::path::{Path, PathBuf};

use base::record::{AccountId, OfficeId, ServiceId, Session};
use jiff::{SignedDuration, Timestamp};
use keys::{Token, random};
use store::{Db, Engine, Tx, Value, params};
use web::clock::Clock;

const OFFICES: u8 = 10;
const PLACES: usize = 50;
const SERVICES: usize = 400;
const COLLEAGUES: usize = 20;

const COLUMNS: [&str; 14] = [
    "office",
    "id",
    "position",
    "version",
    "name",
    "name_folded",
    "provider",
    "provider_kind",
    "confidential",
    "place",
    "target",
    "target_people",
    "open",
    "capacity",
];

/// Where the database file is.
pub fn file(folder: &Path) -> PathBuf {
    folder.join("isonomia.db")
}

/// A database that is full, and a person who is signed in.
pub struct Filled {
    cookie: String,
}

/// Pages to ask for, and how to know that they came.
pub struct Wanted {
    /// Asked for in turn.
    pub paths: Vec<String>,
    /// Who asks.
    pub cookie: String,
    /// What stands in every right page.
    pub marker: String,
}

impl Filled {
    /// Fills an empty database.
    pub fn new(db: &Db) -> Self {
        let now = Timestamp::now();
        db.migrate(now).unwrap();
        for number in 1..=OFFICES {
            let office = OfficeId::from_random([number; 16]);
            db.write(|tx| fill_office(tx, office, number, now)).unwrap();
        }
        let token = db.write(|tx| people(tx, now)).unwrap();
        if db.engine() == Engine::Postgres {
            // What PostgreSQL does by itself within a minute.
            db.write(|tx| tx.execute("analyze", &[])).unwrap();
        }
        Self { cookie: format!("__Host-stay={}", *token.text()) }
    }

    /// What a child said of itself.
    pub fn said(line: &str) -> Self {
        Self { cookie: line.to_owned() }
    }

    /// The cookie of the person.
    pub fn cookie(&self) -> &str {
        &self.cookie
    }

    /// The list of one place, for each of several places.
    pub fn list(&self) -> Wanted {
        let paths = (0..PLACES).map(|place| format!("/services?place={}", code(place)));
        self.wanted(paths.collect(), "service 49 ")
    }

    /// The pages of single services.
    pub fn details(&self) -> Wanted {
        let paths = (0..PLACES).map(|place| format!("/services/{}", id(1, place, 7)));
        self.wanted(paths.collect(), "service 7 ")
    }

    /// The people of the office: a page whose reading is written down.
    pub fn audited(&self) -> Wanted {
        self.wanted(vec!["/office/people".to_owned()], "Colleague 19")
    }

    fn wanted(&self, paths: Vec<String>, marker: &str) -> Wanted {
        Wanted { paths, cookie: self.cookie.clone(), marker: marker.to_owned() }
    }
}

fn fill_office(tx: &mut Tx<'_>, office: OfficeId, number: u8, now: Timestamp) -> store::Result<()> {
    tx.execute(
        "insert into office (id, kind, country, place, name, language, created_at) \
         values ($1, 'municipality', 'XK', $2, $3, 'en', $4)",
        params![office, format!("place-{number}"), format!("Municipality {number}"), now],
    )?;
    // Reckoned today: no file stands behind these rows, and reckoning anew would take them away.
    tx.execute(
        "insert into reckoning (office, number, basis, reckoned_at, day, country, place, year) \
         values ($1, 1, '', $2, $3, 'XK', $4, 2026)",
        params![office, now, Clock::System.today(), format!("place-{number}")],
    )?;
    let places = (0..PLACES).map(|place| params![office, code(place), "settlement"].to_vec());
    tx.insert_many("place", &["office", "code", "level"], places)?;
    let services =
        (0..PLACES * SERVICES).map(|each| service(office, number, each / SERVICES, each % SERVICES));
    tx.insert_many("service", &COLUMNS, services)?;
    Ok(())
}

/// Names sort by their number with zeros, so that the first 50 of a list are known.
fn service(office: OfficeId, number: u8, place: usize, nth: usize) -> Vec<Value> {
    let name = format!("Day centre, service {nth} of settlement {place}");
    params![
        office,
        id(number, place, nth),
        place * SERVICES + nth,
        "v",
        name,
        format!("{nth:03}"),
        format!("Association {}", nth % 20),
        if nth.is_multiple_of(3) { "non_formal" } else { "formal" },
        false,
        code(place),
        "named",
        "older_people",
        !nth.is_multiple_of(5),
        20_u32,
    ]
    .to_vec()
}

fn code(place: usize) -> String {
    format!("settlement_{place}")
}

/// Who knows the numbers knows the id.
fn id(office: u8, place: usize, nth: usize) -> ServiceId {
    let mut bytes = [office; 16];
    let number = u64::try_from(place * SERVICES + nth).unwrap();
    bytes.iter_mut().zip(number.to_be_bytes()).for_each(|(byte, digit)| *byte = digit);
    ServiceId::from_random(bytes)
}

/// The people of the first municipality. One of them has signed in and stays for the whole run.
fn people(tx: &mut Tx<'_>, now: Timestamp) -> store::Result<Token> {
    let office = OfficeId::from_random([1; 16]);
    for colleague in 1..COLLEAGUES {
        account(tx, office, &format!("Colleague {colleague}"), now)?;
    }
    let account = account(tx, office, "Officer", now)?;
    let (stay, token) = (random::id::<Session>().unwrap(), Token::draw().unwrap());
    tx.execute(
        "insert into session (id, token_hash, account, office, created_at, seen_at, ends_at, agent_hint) \
         values ($1, $2, $3, $4, $5, $5, $6, 'load')",
        params![
            stay,
            token.hash().bytes().to_vec(),
            account,
            office,
            now,
            now + SignedDuration::from_hours(12)
        ],
    )?;
    Ok(token)
}

/// Somebody who is officer and administrator, as in a small municipality.
fn account(tx: &mut Tx<'_>, office: OfficeId, name: &str, now: Timestamp) -> store::Result<AccountId> {
    let id: AccountId = random::id().unwrap();
    tx.execute(
        "insert into account (id, name, sign_in, sign_in_folded, passphrase_hash, public_key, wrapped_key, \
         language, state, must_change, created_at, changed_at) \
         values ($1, $2, $3, $3, '', $4, $4, 'en', 'active', 0, $5, $5)",
        params![id, name, name.to_lowercase(), vec![0; 32], now],
    )?;
    for role in ["administrator", "officer"] {
        tx.execute(
            "insert into membership (account, office, role, since) values ($1, $2, $3, $4)",
            params![id, office, role, now],
        )?;
    }
    Ok(id)
}
