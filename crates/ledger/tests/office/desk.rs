//! An office in a test, with an officer who brings the files of a folder.

use std::{fs, path::Path};

use access::{Actor, Change, Facts, Role, Roles, Scope, Verb};
use base::{
    Date,
    record::{AccountId, Office, OfficeId, Reading, ReadingId},
};
use jiff::Timestamp;
use ledger::{Asked, Deciding, Ended, Figures};
use readers::text::InProcessPdf;
use store::{Db, Tx, params};

pub const TODAY: Date = Date::constant(2026, 11, 2);

pub fn now() -> Timestamp {
    "2026-11-02T09:00:00Z".parse().unwrap()
}

/// An office and its officer.
pub struct Desk {
    pub db: Db,
    pub office: OfficeId,
    actor: Actor,
}

impl Desk {
    /// An office in Kosovo with an officer; `number` tells offices apart.
    pub fn new(db: &Db, number: u8) -> Self {
        Self::in_country(db, number, "XK")
    }

    pub fn in_country(db: &Db, number: u8, country: &str) -> Self {
        let office = OfficeId::from_random([number; 16]);
        let account = AccountId::from_random([number + 100; 16]);
        db.write(|tx| {
            tx.execute(
                "insert into office (id, kind, country, name, language, created_at)
                 values ($1, 'municipality', $2, 'A town', 'en', $3)",
                params![office, country, now()],
            )?;
            tx.execute(
                "insert into account (id, name, sign_in, sign_in_folded, passphrase_hash, public_key, wrapped_key,
                     language, state, must_change, created_at, changed_at)
                 values ($1, 'Officer', $2, $2, '-', $3, $3, 'en', 'active', 0, $4, $4)",
                params![account, format!("officer{number}"), [0_u8; 32], now()],
            )
        })
        .unwrap();
        let actor = Actor::new(account, office, Roles::of([Role::Officer]));
        Self { db: db.clone(), office, actor }
    }

    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    pub fn scope(&self, verb: Verb) -> Scope {
        access::scope(&self.actor, verb).unwrap()
    }

    /// Receives and reads a file.
    pub fn bring(&self, name: &str, bytes: &[u8]) -> ReadingId {
        let by = (self.actor.account(), now());
        let received = self.db.write(|tx| ledger::receive(tx, self.office, name, bytes, by)).unwrap();
        self.read(received.version)
    }

    pub fn read(&self, version: base::record::VersionId) -> ReadingId {
        ledger::read(&self.db, self.office, version, (TODAY, now()), &InProcessPdf).unwrap()
    }

    /// Does something that a permit about a reading is needed for.
    pub fn decide<T>(
        &self,
        verb: Verb,
        reading: ReadingId,
        act: impl Fn(&mut Tx<'_>, &Deciding) -> ledger::Result<T>,
    ) -> ledger::Result<T> {
        self.db.write(|tx| {
            let facts: Facts<Reading> = ledger::facts_of_reading(tx, reading)?.unwrap();
            let permit = access::may_change(&self.actor, verb, &facts).unwrap();
            act(tx, &permit)
        })
    }

    pub fn accept(&self, reading: ReadingId) {
        self.decide(Verb::AcceptFiles, reading, |tx, permit| ledger::accept(tx, permit, now())).unwrap();
    }

    pub fn take_back(&self, reading: ReadingId) {
        self.decide(Verb::TakeBackFiles, reading, |tx, permit| {
            ledger::take_back(tx, permit, "wrong year", now())
        })
        .unwrap();
    }

    pub fn of_office<T>(
        &self,
        verb: Verb,
        act: impl Fn(&mut Tx<'_>, &access::Permit<Office, Change>) -> ledger::Result<T>,
    ) -> T {
        let permit = access::may_change(&self.actor, verb, &Facts::own_office(&self.actor)).unwrap();
        self.db.write(|tx| act(tx, &permit)).unwrap()
    }

    /// Brings and accepts every file of a demo folder that is not held.
    pub fn bring_all(&self, town: &str) {
        for (name, bytes) in files(town) {
            let reading = self.bring(&name, &bytes);
            if self.state(reading) == "waiting" {
                self.accept(reading);
            }
        }
    }

    pub fn state(&self, reading: ReadingId) -> String {
        self.text("select state from reading where id = $1", &reading.to_string())
    }

    pub fn text(&self, sql: &str, value: &str) -> String {
        self.db.read(|tx| tx.one(sql, params![value], |row| Ok(row.text(0)?.to_owned()))).unwrap().unwrap()
    }

    pub fn reckon(&self) -> Ended {
        let when = (TODAY, now());
        ledger::reckon_office(&self.db, self.office, when, &InProcessPdf, &|_| Ok(true)).unwrap()
    }

    pub fn figures(&self, asked: &Asked) -> Figures {
        let scope = self.scope(Verb::SeeChain);
        self.db.read(|tx| ledger::figures(tx, &scope, asked)).unwrap().unwrap()
    }
}

/// The files of a demo folder by name.
pub fn files(town: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../demo").join(town);
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(&path).unwrap())
        })
        .collect();
    files.sort();
    files
}
