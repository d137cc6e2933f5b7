//! A transaction: the statements that a closure may run.

use crate::{Error, Result, Row, Value, lite::Lite, post::Post};

/// What a transaction is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Reads one snapshot.
    Read,
    /// Reads and writes.
    Write,
}

/// What each row of a query is handed to.
pub(crate) type Each<'e> = &'e mut dyn FnMut(&Row<'_>) -> Result<()>;

/// A connection to either database.
pub(crate) enum Link {
    Lite(Lite),
    Post(Box<Post>),
}

/// Runs the same call on whichever database it is.
macro_rules! on {
    ($link:expr, $name:ident => $call:expr) => {
        match $link {
            Link::Lite($name) => $call,
            Link::Post($name) => $call,
        }
    };
}

impl Link {
    pub fn begin(&mut self, mode: Mode) -> Result<()> {
        on!(self, link => link.begin(mode))
    }

    pub fn commit(&mut self) -> Result<()> {
        on!(self, link => link.commit())
    }

    pub fn rollback(&mut self) -> Result<()> {
        on!(self, link => link.rollback())
    }

    pub fn is_open(&self) -> bool {
        on!(self, link => link.is_open())
    }

    pub fn is_alive(&self) -> bool {
        match self {
            Self::Lite(_) => true,
            Self::Post(link) => link.is_alive(),
        }
    }

    pub fn quick(&mut self, sql: &str) -> Result<()> {
        on!(self, link => link.quick(sql))
    }

    pub fn script(&mut self, sql: &str) -> Result<()> {
        on!(self, link => link.script(sql))
    }
}

/// How a run of a closure ended.
pub(crate) struct Ended<T, E> {
    /// What it gave.
    pub result: Result<T, E>,
    /// Whether it may well give something else when it is run again.
    pub again: bool,
}

impl<T, E: From<Error>> Ended<T, E> {
    /// The transaction around the closure failed.
    pub fn failed(error: Error) -> Self {
        let again = error.passes();
        Self { result: Err(error.into()), again }
    }
}

/// An open transaction. All its statements hold together or not at all.
///
/// SQL is one text for both databases: lower case, `$1`, `$2` … for values, no functions that only one of them has.
/// After a statement has failed the transaction is lost on PostgreSQL; so that both databases behave alike, it is
/// lost here as well: every further statement gives [`Error::Spoiled`]. Use [`Tx::attempt`] for a write that may fail.
pub struct Tx<'c> {
    link: &'c mut Link,
    failed: Option<Error>,
}

impl<'c> Tx<'c> {
    pub(crate) fn new(link: &'c mut Link) -> Self {
        Self { link, failed: None }
    }

    /// Runs a closure; says how it ended, and which statement's error came first. What went on after an error is an
    /// error too, whatever the closure says.
    pub(crate) fn closure<T, E: From<Error>>(
        link: &'c mut Link,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> (Ended<T, E>, Option<Error>) {
        let mut tx = Tx::new(link);
        let result = work(&mut tx);
        let again = tx.failed.as_ref().is_some_and(Error::passes);
        let result = if tx.failed.is_some() { result.and(Err(Error::Spoiled.into())) } else { result };
        (Ended { result, again }, tx.failed)
    }

    /// What `make` makes of each row.
    ///
    /// ```no_run
    /// # fn names(tx: &mut store::Tx<'_>) -> store::Result<Vec<String>> {
    /// use store::params;
    /// tx.rows("select name from office where kind = $1 order by id", params!["municipality"], |row| {
    ///     Ok(row.text(0)?.to_owned())
    /// })
    /// # }
    /// ```
    pub fn rows<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        mut make: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        self.each(sql, params, |row| {
            rows.push(make(row)?);
            Ok(())
        })?;
        Ok(rows)
    }

    /// What `make` makes of the first row; `None` if there is none.
    pub fn one<T>(
        &mut self,
        sql: &str,
        params: &[Value],
        make: impl FnOnce(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut make = Some(make);
        let mut first = None;
        self.each(sql, params, |row| {
            if let Some(make) = make.take() {
                first = Some(make(row)?);
            }
            Ok(())
        })?;
        Ok(first)
    }

    /// Hands each row to `each`, in bounded memory on both databases; ends with the first row that is refused.
    pub fn each(
        &mut self,
        sql: &str,
        params: &[Value],
        mut each: impl FnMut(&Row<'_>) -> Result<()>,
    ) -> Result<()> {
        self.run(|link| on!(link, link => link.each(sql, params, &mut each)))
    }

    /// Runs a statement that gives no rows; says how many rows it changed.
    pub fn execute(&mut self, sql: &str, params: &[Value]) -> Result<u64> {
        self.run(|link| on!(link, link => link.execute(sql, params)))
    }

    /// Inserts rows, each with a value for every one of the columns; says how many.
    ///
    /// Names of the table and of columns become part of the SQL: they are never typed by a person.
    pub fn insert_many<R: AsRef<[Value]>>(
        &mut self,
        table: &str,
        columns: &[&str],
        rows: impl IntoIterator<Item = R>,
    ) -> Result<u64> {
        self.run(|link| on!(link, link => link.insert_many(table, columns, rows.into_iter())))
    }

    /// Runs statements that may fail without losing the transaction: if `part` gives an error, what it wrote is taken
    /// back and the transaction goes on from before.
    pub fn attempt<T, E: From<Error>>(
        &mut self,
        part: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.run(|link| link.quick("savepoint attempt"))?;
        let (Ended { result, .. }, failed) = Tx::closure(self.link, part);
        // A conflict or a lost connection is not for the closure to mend: the whole transaction runs again.
        self.failed = failed.filter(Error::passes);
        if self.failed.is_none() {
            if result.is_err() {
                self.run(|link| link.quick("rollback to savepoint attempt"))?;
            }
            self.run(|link| link.quick("release savepoint attempt"))?;
        }
        result
    }

    /// Runs many statements, as those of a migration.
    pub(crate) fn script(&mut self, sql: &str) -> Result<()> {
        self.run(|link| link.script(sql))
    }

    /// Waits until no other process changes the schema. The first statement of its transaction.
    pub(crate) fn lock_schema(&mut self) -> Result<()> {
        self.run(|link| match link {
            // A transaction that writes has the whole file.
            Link::Lite(_) => Ok(()),
            Link::Post(link) => link.lock_schema(),
        })
    }

    /// Whether the database keeps texts as this program needs them.
    pub(crate) fn check_texts(&mut self) -> Result<()> {
        self.run(|link| match link {
            Link::Lite(_) => Ok(()),
            Link::Post(link) => link.check_texts(),
        })
    }

    fn run<T>(&mut self, call: impl FnOnce(&mut Link) -> Result<T>) -> Result<T> {
        if self.failed.is_some() {
            return Err(Error::Spoiled);
        }
        call(self.link).inspect_err(|error| self.failed = Some(error.clone()))
    }
}
