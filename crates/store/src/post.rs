//! One connection to a PostgreSQL server.
//!
//! A `postgres::Client` drives a runtime of its own: never make, use or drop one on a thread that runs async tasks.

use std::{collections::HashMap, error::Error as _, time::Duration};

use postgres::{
    Client, NoTls, Statement,
    error::{DbError, SqlState},
    fallible_iterator::FallibleIterator,
    types::{FromSql, IsNull, ToSql, Type, private::BytesMut, to_sql_checked},
};

use crate::{
    Constraint, Error, Result, Row, Value, Violation,
    row::Cells,
    tx::{Each, Mode},
};

/// How long a connection may take to come about.
const PATIENCE: Duration = Duration::from_secs(5);
/// Statements that a connection keeps prepared.
const STATEMENTS: usize = 512;
/// Rows that one statement inserts.
const BATCH: usize = 5_000;

/// A connection.
pub struct Post {
    client: Client,
    statements: HashMap<String, Statement>,
    open: bool,
}

impl Post {
    /// Connects.
    pub fn open(config: &postgres::Config) -> Result<Self> {
        let mut config = config.clone();
        config.application_name("isonomia").connect_timeout(PATIENCE);
        let client = config.connect(NoTls).map_err(|error| told(&error))?;
        let mut post = Self { client, statements: HashMap::new(), open: false };
        post.script("set lock_timeout = '5s'; set idle_in_transaction_session_timeout = '5min'")?;
        Ok(post)
    }

    /// Begins a transaction.
    pub fn begin(&mut self, mode: Mode) -> Result<()> {
        self.quick(match mode {
            Mode::Read => "begin isolation level repeatable read, read only",
            Mode::Write => "begin isolation level serializable",
        })?;
        self.open = true;
        Ok(())
    }

    /// Commits. If this fails with [`Error::Gone`], nobody knows whether it happened.
    pub fn commit(&mut self) -> Result<()> {
        self.open = false;
        self.quick("commit")
    }

    /// Takes everything back.
    pub fn rollback(&mut self) -> Result<()> {
        self.open = false;
        self.quick("rollback")
    }

    /// Whether a transaction is open.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// Whether the server is still there, as far as this side knows.
    pub fn is_alive(&self) -> bool {
        !self.client.is_closed()
    }

    /// Waits until no other process changes the schema; holds until the transaction ends.
    pub fn lock_schema(&mut self) -> Result<()> {
        // The snapshot of a serializable transaction would be older than the lock.
        self.quick("set transaction isolation level read committed")?;
        self.quick("select pg_advisory_xact_lock(7023654983)")
    }

    /// Whether texts sort by their bytes, as they do on SQLite, and may hold every letter.
    pub fn check_texts(&mut self) -> Result<()> {
        let sql = "select getdatabaseencoding() = 'UTF8' and 'B' < 'a' and 'z' < 'é'";
        let row = self.client.query_one(sql, &[]).map_err(|error| told(&error))?;
        match row.try_get(0) {
            Ok(true) => Ok(()),
            _ => Err(Error::Address(
                "the PostgreSQL database needs: create database … template template0 encoding 'UTF8' locale 'C'",
            )),
        }
    }

    /// One of the few statements without values and rows that steer a transaction.
    pub fn quick(&mut self, sql: &str) -> Result<()> {
        self.script(sql)
    }

    /// Runs many statements, as those of a migration.
    pub fn script(&mut self, sql: &str) -> Result<()> {
        self.client.batch_execute(sql).map_err(|error| told(&error))
    }

    /// Runs a statement; gives how many rows it changed.
    pub fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        let statement = self.prepared(sql)?;
        let bound = params.iter().map(Bound::of).collect::<Result<Vec<_>>>()?;
        self.run(&statement, &bound)
    }

    /// Hands every row to `each`, until one is refused.
    pub fn each(&mut self, sql: &str, params: &[Value], each: Each<'_>) -> Result<()> {
        let statement = self.prepared(sql)?;
        let bound = params.iter().map(Bound::of).collect::<Result<Vec<_>>>()?;
        let read = |client: &mut Client| -> Result<Result<()>, postgres::Error> {
            let mut rows = client.query_raw(&statement, bound)?;
            while let Some(row) = rows.next()? {
                if let Err(refused) = each(&Row(Cells::Post(&row))) {
                    return Ok(Err(refused));
                }
            }
            Ok(Ok(()))
        };
        read(&mut self.client).map_err(|error| self.told(&error))?
    }

    /// Inserts rows: one statement for thousands, each column sent as one array.
    pub fn insert_many<R: AsRef<[Value]>>(
        &mut self,
        table: &str,
        columns: &[&str],
        mut rows: impl Iterator<Item = R>,
    ) -> Result<u64> {
        let statement = self.inserting(table, columns)?;
        let mut inserted = 0;
        loop {
            let batch: Vec<R> = rows.by_ref().take(BATCH).collect();
            if batch.is_empty() {
                return Ok(inserted);
            }
            let arrays = transposed(&batch, columns.len())?;
            inserted += self.run(&statement, &arrays)?;
        }
    }

    /// `insert into … select * from unnest($1::int8[], …)`: the same text for any number of rows. The types are those
    /// that the server sees in a plain insert.
    fn inserting(&mut self, table: &str, columns: &[&str]) -> Result<Statement> {
        let names = columns.join(", ");
        let places = (1..=columns.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
        let plain = self.prepared(&format!("insert into {table} ({names}) values ({places})"))?;
        let arrays =
            plain.params().iter().enumerate().map(|(n, kind)| format!("${}::{}[]", n + 1, kind.name()));
        let arrays = arrays.collect::<Vec<_>>().join(", ");
        self.prepared(&format!("insert into {table} ({names}) select * from unnest({arrays})"))
    }

    fn run<V: ToSql + Sync>(&mut self, statement: &Statement, values: &[V]) -> Result<u64> {
        let values: Vec<&(dyn ToSql + Sync)> = values.iter().map(|value| value as _).collect();
        self.client.execute(statement, &values).map_err(|error| self.told(&error))
    }

    fn prepared(&mut self, sql: &str) -> Result<Statement> {
        if let Some(statement) = self.statements.get(sql) {
            return Ok(statement.clone());
        }
        if self.statements.len() >= STATEMENTS {
            self.statements.clear();
        }
        let statement = self.client.prepare(sql).map_err(|error| self.told(&error))?;
        self.statements.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    /// As [`told`]; a statement that was prepared before the schema changed is prepared again.
    fn told(&mut self, error: &postgres::Error) -> Error {
        if error.code() == Some(&SqlState::FEATURE_NOT_SUPPORTED) {
            self.statements.clear();
            return Error::Conflict;
        }
        if self.client.is_closed() { Error::Gone } else { told(error) }
    }
}

/// A value that may be bound.
struct Bound<'v>(&'v Value);

impl<'v> Bound<'v> {
    fn of(value: &'v Value) -> Result<Self> {
        match value {
            Value::Text(text) if text.contains('\0') => Err(Error::NulInText),
            value => Ok(Self(value)),
        }
    }
}

/// Says nothing of the value.
impl std::fmt::Debug for Bound<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a value")
    }
}

type Boxed = Box<dyn std::error::Error + Sync + Send>;

impl ToSql for Bound<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> std::result::Result<IsNull, Boxed> {
        match self.0 {
            Value::Null => Ok(IsNull::Yes),
            Value::Int(number) => match *kind {
                Type::INT8 => number.to_sql(kind, out),
                Type::INT4 => i32::try_from(*number)?.to_sql(kind, out),
                Type::INT2 => i16::try_from(*number)?.to_sql(kind, out),
                Type::BOOL => (*number != 0).to_sql(kind, out),
                #[expect(clippy::cast_precision_loss, reason = "the column holds numbers with a fraction")]
                Type::FLOAT8 => (*number as f64).to_sql(kind, out),
                _ => Err("a whole number where another type is wanted".into()),
            },
            Value::Real(number) if *kind == Type::FLOAT8 => number.to_sql(kind, out),
            Value::Text(text) if <&str as ToSql>::accepts(kind) => text.to_sql(kind, out),
            Value::Blob(bytes) if *kind == Type::BYTEA => bytes.to_sql(kind, out),
            _ => Err("a value of another type is wanted".into()),
        }
    }

    /// Every type: what does not fit is refused above, by the value.
    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

/// One array per column.
fn transposed<R: AsRef<[Value]>>(rows: &[R], columns: usize) -> Result<Vec<Vec<Bound<'_>>>> {
    let short =
        || Error::Other { code: "parameters".to_owned(), about: "not a value for each column".to_owned() };
    if rows.iter().any(|row| row.as_ref().len() != columns) {
        return Err(short());
    }
    let column = |n: usize| {
        let cells = rows.iter().map(|row| row.as_ref().get(n).ok_or_else(short).and_then(Bound::of));
        cells.collect::<Result<Vec<_>>>()
    };
    (0..columns).map(column).collect()
}

fn cell<'r, T: FromSql<'r>>(row: &'r postgres::Row, column: usize) -> Result<Option<T>> {
    row.try_get(column).map_err(|_| Error::Column(column))
}

/// A whole number.
pub fn int(row: &postgres::Row, column: usize) -> Result<Option<i64>> {
    Ok(cell::<Whole>(row, column)?.map(|whole| whole.0))
}

/// A number with a fraction.
pub fn real(row: &postgres::Row, column: usize) -> Result<Option<f64>> {
    match row.columns().get(column).map(postgres::Column::type_) {
        Some(&Type::FLOAT8) => cell(row, column),
        #[expect(clippy::cast_precision_loss, reason = "asked for as a number with a fraction")]
        _ => Ok(int(row, column)?.map(|number| number as f64)),
    }
}

/// A text.
pub fn text(row: &postgres::Row, column: usize) -> Result<Option<&str>> {
    cell(row, column)
}

/// Bytes.
pub fn blob(row: &postgres::Row, column: usize) -> Result<Option<&[u8]>> {
    cell(row, column)
}

/// A whole number of any of the types in which PostgreSQL gives one: comparisons are `bool`, sums are `numeric`.
struct Whole(i64);

impl<'r> FromSql<'r> for Whole {
    fn from_sql(kind: &Type, raw: &'r [u8]) -> std::result::Result<Self, Boxed> {
        Ok(Self(match *kind {
            Type::BOOL => i64::from(bool::from_sql(kind, raw)?),
            Type::INT2 => i64::from(i16::from_sql(kind, raw)?),
            Type::INT4 => i64::from(i32::from_sql(kind, raw)?),
            Type::NUMERIC => whole(raw).ok_or("not a whole number of 64 bits")?,
            _ => i64::from_sql(kind, raw)?,
        }))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::BOOL | Type::INT2 | Type::INT4 | Type::INT8 | Type::NUMERIC)
    }
}

/// The whole number in the wire format of `numeric`: how many digits, the weight of the first one, the sign, the scale
/// shown, then digits to the base of 10,000.
fn whole(raw: &[u8]) -> Option<i64> {
    let mut words = raw.as_chunks::<2>().0.iter().map(|word| i16::from_be_bytes(*word));
    let (_count, weight, sign, _scale) = (words.next()?, words.next()?, words.next()?, words.next()?);
    let mut number = 0_i64;
    let mut places = i64::from(weight);
    for digit in words {
        if places < 0 && digit != 0 {
            return None;
        }
        if places >= 0 {
            number = number.checked_mul(10_000)?.checked_add(i64::from(digit))?;
        }
        places -= 1;
    }
    for _ in 0..=places {
        number = number.checked_mul(10_000)?;
    }
    match sign {
        0 => Some(number),
        0x4000 => number.checked_neg(),
        _ => None,
    }
}

/// What PostgreSQL's error is here, without what it says of values.
fn told(error: &postgres::Error) -> Error {
    match error.as_db_error() {
        Some(said) => told_by_server(said),
        None if error.source().is_some_and(<dyn std::error::Error>::is::<std::io::Error>) => Error::Gone,
        None if error.is_closed() => Error::Gone,
        // A value that could not be bound: a number beyond the column's type, or another type.
        None => Error::Other {
            code: "parameters".to_owned(),
            about: "a value of another type is wanted".to_owned(),
        },
    }
}

fn told_by_server(said: &DbError) -> Error {
    let code = said.code();
    let known = [
        (&SqlState::T_R_SERIALIZATION_FAILURE, Error::Conflict),
        (&SqlState::T_R_DEADLOCK_DETECTED, Error::Conflict),
        (&SqlState::LOCK_NOT_AVAILABLE, Error::Conflict),
        (&SqlState::DISK_FULL, Error::Full),
        (&SqlState::READ_ONLY_SQL_TRANSACTION, Error::ReadOnly),
        (&SqlState::ADMIN_SHUTDOWN, Error::Gone),
        (&SqlState::CRASH_SHUTDOWN, Error::Gone),
        (&SqlState::CANNOT_CONNECT_NOW, Error::Gone),
        (&SqlState::TOO_MANY_CONNECTIONS, Error::Gone),
        (&SqlState::IDLE_IN_TRANSACTION_SESSION_TIMEOUT, Error::Gone),
        (&SqlState::FOREIGN_KEY_VIOLATION, Error::unnamed(Constraint::ForeignKey)),
        (&SqlState::CHECK_VIOLATION, Error::unnamed(Constraint::Check)),
    ];
    if let Some((_, error)) = known.into_iter().find(|(known, _)| *known == code) {
        return error;
    }
    let table = said.table().unwrap_or_default().to_owned();
    if *code == SqlState::UNIQUE_VIOLATION {
        let columns = key_columns(said.detail().unwrap_or_default());
        return Error::Violation(Violation { kind: Constraint::Unique, table, columns });
    }
    if *code == SqlState::NOT_NULL_VIOLATION {
        let columns = said.column().map(str::to_owned).into_iter().collect();
        return Error::Violation(Violation { kind: Constraint::NotNull, table, columns });
    }
    // Class 42 is about the text of a statement; every other message may quote a value.
    let about = if code.code().starts_with("42") { said.message() } else { "" };
    Error::Other { code: code.code().to_owned(), about: about.to_owned() }
}

/// The columns of a key from `Key (office, name)=(…) already exists.`, which reads alike in every language in this.
fn key_columns(detail: &str) -> Vec<String> {
    let names = detail.split_once('(').and_then(|(_, rest)| rest.split_once(")=(")).map(|(names, _)| names);
    names.unwrap_or_default().split(", ").map(|name| name.trim_matches('"').to_owned()).collect()
}
