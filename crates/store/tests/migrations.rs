//! How a database comes to the schema of this program, and when it is refused.

use std::thread;

use jiff::Timestamp;
use store::{Address, Db, Error, Pool, SCHEMA, migrate::MIGRATIONS, params};

const NOW: Timestamp = Timestamp::UNIX_EPOCH;

#[test]
fn an_empty_database_is_refused_until_it_is_migrated() {
    for db in scratch::bare_databases() {
        assert_eq!(db.schema_version(), Ok(0));
        assert_eq!(db.check_schema(), Err(Error::Schema { found: 0, wanted: SCHEMA }));
        let applied = db.migrate(NOW).unwrap();
        assert_eq!(applied, (1..=SCHEMA).collect::<Vec<_>>());
        assert_eq!(db.check_schema(), Ok(()));
        assert_eq!(db.migrate(NOW), Ok(Vec::new()));
    }
}

#[test]
fn processes_that_start_at_once_migrate_once() {
    for db in scratch::bare_databases() {
        let applied: Vec<_> = thread::scope(|scope| {
            let start = || {
                let process = Db::open(db.address(), Pool { size: 2 }).unwrap();
                process.migrate(NOW).unwrap().len()
            };
            let processes = [(); 4].map(|()| scope.spawn(start));
            processes.map(|process| process.join().unwrap()).to_vec()
        });
        assert_eq!(applied.iter().sum::<usize>(), MIGRATIONS.len() - 1, "{applied:?}");
        assert_eq!(db.check_schema(), Ok(()));
    }
}

#[test]
fn a_migration_that_was_changed_afterwards_is_refused() {
    scratch::on_both(|db| {
        db.write(|tx| tx.execute("update migration set sha256 = $1 where number = 1", params![[0_u8; 32]]))
            .unwrap();
        assert_eq!(db.migrate(NOW), Err(Error::Migration { number: 1 }));
    });
}

#[test]
fn the_database_of_a_newer_program_is_refused() {
    scratch::on_both(|db| {
        let sql = "insert into migration (number, name, sha256, applied_at) values ($1, 'newer', $2, 0)";
        db.write(|tx| tx.execute(sql, params![SCHEMA + 1, [0_u8; 32]])).unwrap();
        let refused = Error::Schema { found: SCHEMA + 1, wanted: SCHEMA };
        assert_eq!(db.check_schema(), Err(refused.clone()));
        assert_eq!(db.migrate(NOW), Err(refused));
    });
}

#[test]
fn when_each_step_was_applied_is_kept() {
    for db in scratch::bare_databases() {
        let now: Timestamp = "2026-11-22T08:00:00Z".parse().unwrap();
        db.migrate(now).unwrap();
        let sql = "select applied_at from migration order by number";
        let times = db.read(|tx| tx.rows(sql, params![], |row| row.time(0))).unwrap();
        assert!(!times.is_empty() && times.iter().all(|time| *time == now), "{times:?}");
    }
}

#[cfg(unix)]
#[test]
fn only_its_owner_reads_an_sqlite_file_and_those_beside_it() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&Address::file(folder.path().join("office.db")), Pool::default()).unwrap();
    db.migrate(NOW).unwrap();
    let files: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap()).collect();
    assert!(files.len() >= 2, "{files:?}");
    for file in files {
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{file:?}");
    }
}

#[test]
fn an_address_that_cannot_be_used_says_why_and_never_tells_the_password() {
    assert!(Address::parse("mysql://localhost/x").is_err());
    let error = Address::parse("postgres://u:hidden@localhost/x?sslmode=require").unwrap_err();
    assert!(error.to_string().contains("TLS"), "{error}");
    let address = Address::parse("postgres://u:hidden@localhost:5432/x").unwrap();
    assert!(!format!("{address} {address:?}").contains("hidden"));
    let nobody = Address::parse("postgres://u:hidden@127.0.0.1:1/x").unwrap();
    assert_eq!(Db::open(&nobody, Pool::default()).unwrap_err(), Error::Gone);
    let nowhere = Address::parse("sqlite:///nowhere/at/all.db").unwrap();
    assert!(Db::open(&nowhere, Pool::default()).is_err());
}
