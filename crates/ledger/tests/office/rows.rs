//! Looks at whole tables.

use store::{Db, params};

use crate::desk::Desk;

/// The tables that a reckoning writes, as the migration names them.
pub fn reckoned() -> Vec<String> {
    let text = concat!(
        include_str!("../../../store/migrations/0002_files_and_figures.sql"),
        include_str!("../../../store/migrations/0003_directory_of_services.sql"),
    );
    let after = text.split("-- What a reckoning gave ---").nth(1).unwrap();
    let names = after.lines().filter_map(|line| line.strip_prefix("create table ")?.strip_suffix(" ("));
    names.filter(|name| *name != "reckoning").map(str::to_owned).collect()
}

/// The columns of a table.
fn columns(table: &str) -> Vec<String> {
    let catalogue = store::catalogue().iter().filter(|column| column.table == table);
    catalogue.map(|column| column.name.to_owned()).collect()
}

/// Every row of every reckoned table of an office, as text.
pub fn all(desk: &Desk) -> Vec<String> {
    reckoned().iter().flat_map(|table| of(&desk.db, table, &desk.office.to_string())).collect()
}

fn of(db: &Db, table: &str, office: &str) -> Vec<String> {
    let columns = columns(table);
    assert!(!columns.is_empty(), "{table}");
    let shown: Vec<String> =
        columns.iter().map(|column| format!("coalesce(cast({column} as text), '-')")).collect();
    let sql = format!("select {} from {table} where office = $1", shown.join(" || '|' || "));
    let mut rows =
        db.read(|tx| tx.rows(&sql, params![office], |row| Ok(format!("{table} {}", row.text(0)?)))).unwrap();
    rows.sort();
    rows
}

/// Every row of what this crate keeps of one file and of the figures.
pub fn all_texts(desk: &Desk) -> Vec<String> {
    let mut rows = all(desk);
    for table in ["reading", "reading_sheet", "reading_detected", "reading_finding"] {
        rows.extend(of(&desk.db, table, &desk.office.to_string()));
    }
    rows
}

pub fn count(desk: &Desk, table: &str) -> i64 {
    let sql = format!("select count(*) from {table} where office = $1");
    desk.db.read(|tx| tx.one(&sql, params![desk.office], |row| row.int(0))).unwrap().unwrap()
}
