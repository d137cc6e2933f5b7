//! Two small tables that break in every way that there is.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses some of it; a test may stop on a surprise"
)]

use store::{Constraint, Db, Engine, Error, Result, Tx, Violation, params};

/// Two small tables that break in every way that there is.
pub fn with_tables(db: &Db) {
    let number = match db.engine() {
        Engine::Sqlite => "integer",
        Engine::Postgres => "bigint",
    };
    let tables = [
        format!("create table town (id {number} primary key, name text not null, unique (name))"),
        format!(
            "create table house (town {number} not null references town (id) on delete cascade,
             number {number} not null check (number > 0), note text, weight {}, primary key (town, number))",
            if db.engine() == Engine::Sqlite { "real" } else { "double precision" }
        ),
    ];
    db.write(|tx| tables.iter().try_for_each(|sql| tx.execute(sql, params![]).map(|_| ()))).unwrap();
}

pub fn on_both(test: impl Fn(Db)) {
    scratch::on_both(|db| {
        with_tables(&db);
        test(db);
    });
}

pub fn add_town(tx: &mut Tx<'_>, id: i64, name: &str) -> Result<u64> {
    tx.execute("insert into town (id, name) values ($1, $2)", params![id, name])
}

pub fn add_house(tx: &mut Tx<'_>, town: Option<i64>, number: i64) -> Result<u64> {
    tx.execute("insert into house (town, number) values ($1, $2)", params![town, number])
}

pub fn towns(db: &Db) -> Vec<String> {
    db.read(|tx| tx.rows("select name from town order by id", params![], |row| Ok(row.text(0)?.to_owned())))
        .unwrap()
}

pub fn broken(kind: Constraint, table: &str, columns: &[&str]) -> Error {
    let columns = columns.iter().map(|name| (*name).to_owned()).collect();
    Error::Violation(Violation { kind, table: table.to_owned(), columns })
}
