//! Fresh databases for a test: an SQLite file always, and a PostgreSQL database where that is installed.

use std::{
    ops::Deref,
    sync::{
        LazyLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};

use jiff::Timestamp;
use store::{Address, Db, Engine, Pool};
use tempfile::TempDir;

use crate::{folder::folder, server::Server};

/// The server and, on it, a migrated database that others are copied from.
static SERVER: LazyLock<Option<Server>> = LazyLock::new(|| {
    let server = Server::start()?;
    create(&server, TEMPLATE, "template0");
    migrated(&open(&server.address(TEMPLATE)));
    Some(server)
});
const TEMPLATE: &str = "isonomia_template";
/// When every test database was migrated.
const MIGRATED: Timestamp = Timestamp::UNIX_EPOCH;
/// More than a test has threads.
const POOL: Pool = Pool { size: 8 };

/// A database of one test; gone when it is dropped.
pub struct Database {
    db: Option<Db>,
    /// Where the file is, if it is one.
    folder: Option<TempDir>,
    /// Its name on the server, if it is there.
    name: Option<String>,
}

/// Runs a test on each kind of database; if it fails, says on which.
///
/// ```no_run
/// scratch::on_both(|db| {
///     assert_eq!(db.schema_version(), Ok(store::SCHEMA));
/// });
/// ```
pub fn on_both(test: impl Fn(Db)) {
    for database in databases() {
        test(Db::clone(&database));
    }
}

/// A migrated, empty database of each kind that there is.
pub fn databases() -> Vec<Database> {
    let lite = Database::file();
    migrated(&lite);
    let post = SERVER.as_ref().map(|server| Database::on(server, TEMPLATE));
    std::iter::once(lite).chain(post).collect()
}

/// A database of each kind, without any table.
pub fn bare_databases() -> Vec<Database> {
    let post = SERVER.as_ref().map(|server| Database::on(server, "template0"));
    std::iter::once(Database::file()).chain(post).collect()
}

impl Database {
    fn file() -> Self {
        let folder = folder("isonomia-");
        let address = Address::file(folder.path().join("office.db"));
        let db = Db::open(&address, POOL).expect("SQLite opens a new file");
        Self { db: Some(db), folder: Some(folder), name: None }
    }

    fn on(server: &Server, template: &str) -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(1);
        let name = format!("test_{}", NEXT.fetch_add(1, Ordering::Relaxed));
        create(server, &name, template);
        let db = open(&server.address(&name));
        Self { db: Some(db), folder: None, name: Some(name) }
    }
}

impl Database {
    /// The same database once more, with connections of its own, as another process has it.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn again(&self) -> Db {
        match (&self.folder, &self.name, SERVER.as_ref()) {
            (_, Some(name), Some(server)) => open(&server.address(name)),
            (Some(folder), ..) => {
                Db::open(&Address::file(folder.path().join("office.db")), POOL).expect("the file opens again")
            }
            _ => unreachable!("a database is a file or lies on the server"),
        }
    }
}

impl Deref for Database {
    type Target = Db;

    fn deref(&self) -> &Db {
        self.db.as_ref().expect("only dropping takes it away")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        let engine = self.db.take().map(|db| db.engine());
        if thread::panicking() {
            tell_where(engine);
        }
        if let Some(name) = &self.name
            && let Some(server) = SERVER.as_ref()
        {
            // What is left behind goes with the server.
            let _ = statement(server, &format!("drop database {name} with (force)"));
        }
        drop(self.folder.take());
    }
}

fn open(address: &str) -> Db {
    let address = Address::parse(address).expect("an address of this server");
    Db::open(&address, POOL).expect("the server answers")
}

fn migrated(db: &Db) {
    db.migrate(MIGRATED).expect("the migrations apply");
}

fn create(server: &Server, name: &str, template: &str) {
    let sql = format!("create database {name} template {template}");
    statement(server, &sql).expect("the server makes a database");
}

/// Runs a statement that no transaction may hold.
fn statement(server: &Server, sql: &str) -> Result<(), postgres::Error> {
    postgres::Client::connect(&server.address("postgres"), postgres::NoTls)?.batch_execute(sql)
}

#[expect(clippy::print_stderr, reason = "a failing test says on which database it failed")]
fn tell_where(engine: Option<Engine>) {
    eprintln!("this was on {engine:?}");
}
