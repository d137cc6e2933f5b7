//! One connection to an SQLite file.

use std::{fs, path::Path, time::Duration};

use rusqlite::{
    CachedStatement, Connection, ErrorCode, OpenFlags,
    config::DbConfig,
    ffi,
    types::{ToSqlOutput, ValueRef},
};

use crate::{
    Constraint, Error, Result, Row, Value, Violation,
    row::Cells,
    tx::{Each, Mode},
};

/// How long a statement waits for another process.
const PATIENCE: Duration = Duration::from_secs(5);
/// Statements that a connection keeps prepared.
const STATEMENTS: usize = 256;

/// A connection.
pub struct Lite(Connection);

impl Lite {
    /// Opens the file, which is made (readable by its owner alone) if there is none.
    pub fn open(path: &Path, mode: Mode) -> Result<Self> {
        private(path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| told(&error))?;
        let lite = Self(connection);
        lite.settle(mode).map_err(|error| told(&error))?;
        Ok(lite)
    }

    /// The settings of a connection. A map of the file is shared with the system's own cache, so the page caches stay
    /// small; what is deleted is overwritten, because people have a right to be forgotten.
    fn settle(&self, mode: Mode) -> rusqlite::Result<()> {
        self.0.busy_timeout(PATIENCE)?;
        self.0.set_prepared_statement_cache_capacity(STATEMENTS);
        // One plan for each text: without this SQLite prepares a statement anew for each new limit that is bound.
        self.0.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        self.0.execute_batch(
            "pragma journal_mode = wal;
             pragma synchronous = full;
             pragma foreign_keys = on;
             pragma trusted_schema = off;
             pragma secure_delete = on;
             pragma temp_store = memory;
             pragma journal_size_limit = 67108864;
             pragma mmap_size = 268435456;",
        )?;
        match mode {
            Mode::Read => self.0.execute_batch("pragma query_only = on; pragma cache_size = -1024;"),
            Mode::Write => self.0.execute_batch("pragma cache_size = -8192;"),
        }
    }

    /// Begins a transaction; one that writes takes the file's only writing lock at once.
    pub fn begin(&mut self, mode: Mode) -> Result<()> {
        self.quick(match mode {
            Mode::Read => "begin",
            Mode::Write => "begin immediate",
        })
    }

    /// Commits.
    pub fn commit(&mut self) -> Result<()> {
        self.quick("commit")
    }

    /// Takes everything back.
    pub fn rollback(&mut self) -> Result<()> {
        self.quick("rollback")
    }

    /// Whether a transaction is open. A full disk can end one from below.
    pub fn is_open(&self) -> bool {
        !self.0.is_autocommit()
    }

    /// One of the few statements without values and rows that steer a transaction.
    pub fn quick(&mut self, sql: &str) -> Result<()> {
        let mut statement = self.prepared(sql)?;
        statement.raw_execute().map(|_| ()).map_err(|error| told(&error))
    }

    /// Runs many statements, as those of a migration.
    pub fn script(&mut self, sql: &str) -> Result<()> {
        self.0.execute_batch(sql).map_err(|error| told_of_text(&error))
    }

    /// Runs a statement; gives how many rows it changed.
    pub fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        let mut statement = self.prepared(sql)?;
        bind(&mut statement, params)?;
        let rows = statement.raw_execute().map_err(|error| told(&error))?;
        Ok(u64::try_from(rows).unwrap_or_default())
    }

    /// Hands every row to `each`, until one is refused. The statement always runs to its end otherwise: SQLite checks
    /// foreign keys only there.
    pub fn each(&mut self, sql: &str, params: &[Value], each: Each<'_>) -> Result<()> {
        let mut statement = self.prepared(sql)?;
        bind(&mut statement, params)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(|error| told(&error))? {
            each(&Row(Cells::Lite(row)))?;
        }
        Ok(())
    }

    /// Inserts rows through one prepared statement.
    pub fn insert_many<R: AsRef<[Value]>>(
        &mut self,
        table: &str,
        columns: &[&str],
        rows: impl Iterator<Item = R>,
    ) -> Result<u64> {
        let places = vec!["?"; columns.len()].join(", ");
        let sql = format!("insert into {table} ({}) values ({places})", columns.join(", "));
        let mut statement = self.prepared(&sql)?;
        let mut inserted = 0;
        for row in rows {
            bind(&mut statement, row.as_ref())?;
            statement.raw_execute().map_err(|error| told(&error))?;
            inserted += 1;
        }
        Ok(inserted)
    }

    fn prepared(&self, sql: &str) -> Result<CachedStatement<'_>> {
        self.0.prepare_cached(sql).map_err(|error| told_of_text(&error))
    }
}

/// Makes the file so that only its owner reads it; SQLite gives the files beside it (`-wal`, `-shm`) the same rights.
fn private(path: &Path) -> Result<()> {
    let mut options = fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(|_| ()).map_err(Error::from)
}

/// Gives each place its value. SQLite takes `$1` for a name and numbers names as they come, so that `$2` before `$1`
/// would change places: what counts is the number in the name.
fn bind(statement: &mut CachedStatement<'_>, params: &[Value]) -> Result<()> {
    if statement.parameter_count() != params.len() {
        return Err(miscounted());
    }
    for place in 1..=params.len() {
        let named = statement.parameter_name(place).and_then(|name| name.strip_prefix('$')?.parse().ok());
        let value = params.get(named.unwrap_or(place).wrapping_sub(1)).ok_or_else(miscounted)?;
        statement.raw_bind_parameter(place, Bound::of(value)?).map_err(|error| told(&error))?;
    }
    Ok(())
}

fn miscounted() -> Error {
    Error::Other { code: "parameters".to_owned(), about: "not as many values as $ places".to_owned() }
}

/// A value that may be bound.
struct Bound<'v>(ValueRef<'v>);

impl<'v> Bound<'v> {
    fn of(value: &'v Value) -> Result<Self> {
        Ok(Self(match value {
            Value::Null => ValueRef::Null,
            Value::Int(number) => ValueRef::Integer(*number),
            Value::Real(number) => ValueRef::Real(*number),
            Value::Text(text) if text.contains('\0') => return Err(Error::NulInText),
            Value::Text(text) => ValueRef::Text(text.as_bytes()),
            Value::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl rusqlite::ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(self.0))
    }
}

fn cell<'r>(row: &'r rusqlite::Row<'_>, column: usize) -> Result<ValueRef<'r>> {
    row.get_ref(column).map_err(|_| Error::Column(column))
}

/// A whole number.
pub fn int(row: &rusqlite::Row<'_>, column: usize) -> Result<Option<i64>> {
    match cell(row, column)? {
        ValueRef::Null => Ok(None),
        ValueRef::Integer(number) => Ok(Some(number)),
        _ => Err(Error::Column(column)),
    }
}

/// A number with a fraction.
pub fn real(row: &rusqlite::Row<'_>, column: usize) -> Result<Option<f64>> {
    match cell(row, column)? {
        ValueRef::Null => Ok(None),
        ValueRef::Real(number) => Ok(Some(number)),
        #[expect(clippy::cast_precision_loss, reason = "asked for as a number with a fraction")]
        ValueRef::Integer(number) => Ok(Some(number as f64)),
        _ => Err(Error::Column(column)),
    }
}

/// A text.
pub fn text<'r>(row: &'r rusqlite::Row<'_>, column: usize) -> Result<Option<&'r str>> {
    cell(row, column)?.as_str_or_null().map_err(|_| Error::Column(column))
}

/// Bytes.
pub fn blob<'r>(row: &'r rusqlite::Row<'_>, column: usize) -> Result<Option<&'r [u8]>> {
    cell(row, column)?.as_blob_or_null().map_err(|_| Error::Column(column))
}

/// What SQLite's error is here, without what it says of values.
fn told(error: &rusqlite::Error) -> Error {
    let rusqlite::Error::SqliteFailure(failure, message) = error else {
        return other(error, String::new());
    };
    match failure.code {
        ErrorCode::ConstraintViolation => {
            violation(failure.extended_code, message.as_deref().unwrap_or_default())
        }
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::Conflict,
        ErrorCode::CannotOpen | ErrorCode::SystemIoFailure => Error::Gone,
        ErrorCode::DiskFull => Error::Full,
        ErrorCode::ReadOnly => Error::ReadOnly,
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Error::Corrupt,
        _ => other(error, String::new()),
    }
}

/// As [`told`], where only the text of a statement was looked at: no value can be in the message.
fn told_of_text(error: &rusqlite::Error) -> Error {
    match (told(error), error) {
        (Error::Other { code, .. }, rusqlite::Error::SqlInputError { msg, .. }) => {
            Error::Other { code, about: msg.clone() }
        }
        (Error::Other { code, .. }, rusqlite::Error::SqliteFailure(_, Some(message))) => {
            Error::Other { code, about: message.clone() }
        }
        (known, _) => known,
    }
}

fn other(error: &rusqlite::Error, about: String) -> Error {
    let code = error.sqlite_error().map_or_else(|| "usage".to_owned(), |e| e.extended_code.to_string());
    Error::Other { code, about }
}

/// `UNIQUE constraint failed: account.sign_in, account.office` names what broke; the others name less.
fn violation(code: i32, message: &str) -> Error {
    let kind = match code {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            Constraint::Unique
        }
        ffi::SQLITE_CONSTRAINT_NOTNULL => Constraint::NotNull,
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => return Error::unnamed(Constraint::ForeignKey),
        _ => return Error::unnamed(Constraint::Check),
    };
    let named = message.rsplit(": ").next().unwrap_or_default();
    let (table, first) = named.split(", ").next().and_then(|name| name.split_once('.')).unwrap_or_default();
    let rest = named.split(", ").skip(1).filter_map(|name| name.split_once('.')).map(|(_, column)| column);
    let columns = std::iter::once(first).chain(rest).map(str::to_owned).collect();
    Error::Violation(Violation { kind, table: table.to_owned(), columns })
}

#[cfg(test)]
mod tests {
    use rusqlite::StatementStatus;

    use super::*;
    use crate::params;

    #[test]
    fn a_statement_is_prepared_once_whatever_is_bound_to_it() {
        let folder = tempfile::tempdir().unwrap();
        let mut lite = Lite::open(&folder.path().join("x.db"), Mode::Write).unwrap();
        lite.script("create table t (a integer, b text); create index t_a on t (a, b)").unwrap();
        let sql = "select b from t where a = $1 and b > $2 order by b limit $3";
        for limit in 1..4_i64 {
            lite.each(sql, params![limit, "x", limit], &mut |_| Ok(())).unwrap();
        }
        assert_eq!(lite.prepared(sql).unwrap().get_status(StatementStatus::RePrepare), 0);
    }
}
