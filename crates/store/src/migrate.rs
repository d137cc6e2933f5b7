//! The schema, and how it came to be: numbered files, each applied once, in their order, never changed afterwards.
//!
//! A new migration is a new file `migrations/NNNN_name.sql`; the build script finds it. Its text is that of both
//! databases, with four words that differ: `{int}`, `{real}` and `{blob}` are types, `{strict}` ends a table.
//! `text` is the same on both.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::{Db, Engine, Error, Result, Tx, params};

/// One step of the schema.
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// Its place in the order.
    pub number: u32,
    /// What it brings, from the name of its file.
    pub name: &'static str,
    /// Its statements, commented like documentation.
    pub text: &'static str,
}

/// All steps in their order. The one with number 0 makes the table in which the others are recorded.
pub const MIGRATIONS: &[Migration] = &include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

/// The number of the newest migration.
pub const SCHEMA: u32 = match MIGRATIONS.last() {
    Some(newest) => newest.number,
    None => 0,
};

impl Migration {
    /// What tells whether the text is still the one that was applied; line ends do not count.
    fn sha256(&self) -> [u8; 32] {
        Sha256::digest(self.text.replace("\r\n", "\n")).into()
    }

    /// The statements as one database understands them.
    fn statements(&self, engine: Engine) -> String {
        let words = match engine {
            Engine::Sqlite => {
                [("{int}", "integer"), ("{real}", "real"), ("{blob}", "blob"), ("{strict}", "strict")]
            }
            Engine::Postgres => {
                [("{int}", "bigint"), ("{real}", "double precision"), ("{blob}", "bytea"), ("{strict}", "")]
            }
        };
        words.iter().fold(self.text.to_owned(), |text, (word, meaning)| text.replace(word, meaning))
    }
}

impl Db {
    /// Applies the migrations that the database has not seen; gives their numbers. `now` is when.
    ///
    /// All are applied or none. Two processes that start at once do not meet: the second one waits, and then finds
    /// nothing left to do. An old migration whose text has changed gives [`Error::Migration`]; a database of a newer
    /// program gives [`Error::Schema`].
    pub fn migrate(&self, now: Timestamp) -> Result<Vec<u32>> {
        self.apply(MIGRATIONS, now)
    }

    /// The number of the newest migration that the database has seen; 0 if it is empty.
    pub fn schema_version(&self) -> Result<u32> {
        self.read(|tx| version(tx, self.engine()))
    }

    /// Gives [`Error::Schema`] unless the database has the schema of this program.
    pub fn check_schema(&self) -> Result<()> {
        match self.schema_version()? {
            SCHEMA => Ok(()),
            found => Err(Error::Schema { found, wanted: SCHEMA }),
        }
    }

    fn apply(&self, migrations: &[Migration], now: Timestamp) -> Result<Vec<u32>> {
        let engine = self.engine();
        self.write(|tx| {
            tx.lock_schema()?;
            tx.check_texts()?;
            let (making, steps) = migrations.split_first().ok_or(Error::Corrupt)?;
            tx.script(&making.statements(engine))?;
            let seen = seen(tx)?;
            check(steps, &seen)?;
            let missing = steps.iter().filter(|step| seen.iter().all(|(number, _)| *number != step.number));
            missing.map(|step| apply_one(tx, engine, step, now)).collect()
        })
    }
}

/// The numbers of the migrations that the database has seen, and what their texts were.
type Seen = Vec<(u32, [u8; 32])>;

fn seen(tx: &mut Tx<'_>) -> Result<Seen> {
    tx.rows("select number, sha256 from migration order by number", params![], |row| {
        Ok((row.number(0)?, row.bytes(1)?))
    })
}

fn check(steps: &[Migration], seen: &Seen) -> Result<()> {
    for (number, sha256) in seen {
        let Some(step) = steps.iter().find(|step| step.number == *number) else {
            let wanted = steps.last().map_or(0, |newest| newest.number);
            return Err(Error::Schema { found: *number, wanted });
        };
        if step.sha256() != *sha256 {
            return Err(Error::Migration { number: *number });
        }
    }
    Ok(())
}

fn apply_one(tx: &mut Tx<'_>, engine: Engine, step: &Migration, now: Timestamp) -> Result<u32> {
    tx.script(&step.statements(engine))?;
    tx.execute(
        "insert into migration (number, name, sha256, applied_at) values ($1, $2, $3, $4)",
        params![step.number, step.name, step.sha256(), now],
    )?;
    Ok(step.number)
}

fn version(tx: &mut Tx<'_>, engine: Engine) -> Result<u32> {
    let made = match engine {
        Engine::Sqlite => "select count(*) from sqlite_master where type = 'table' and name = 'migration'",
        Engine::Postgres => {
            "select count(*) from information_schema.tables
             where table_schema = current_schema() and table_name = 'migration'"
        }
    };
    if tx.one(made, params![], |row| row.int(0))? != Some(1) {
        return Ok(0);
    }
    let newest = tx.one("select max(number) from migration", params![], |row| row.maybe_number(0))?;
    Ok(newest.flatten().unwrap_or(0))
}
