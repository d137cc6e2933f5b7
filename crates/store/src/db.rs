//! A database: transactions as closures, run again when another write crossed them.

use std::{
    fmt,
    hash::{BuildHasher, RandomState},
    sync::Arc,
    thread,
    time::Duration,
};

use crate::{
    Address, Error, Result, Tx,
    address::{Engine, Place},
    lite::Lite,
    pool::{Lent, Shelf},
    post::Post,
    tx::{Ended, Link, Mode},
    writer::Writer,
};

/// How often a closure is run before its conflict is given to the caller.
const ATTEMPTS: u32 = 30;

/// How many transactions may be open at once.
#[derive(Clone, Copy, Debug)]
pub struct Pool {
    /// Connections to PostgreSQL; on SQLite connections that read, beside the one that writes.
    pub size: usize,
}

impl Default for Pool {
    fn default() -> Self {
        Self { size: 8 }
    }
}

/// A database; cloning it gives another handle to the same connections.
///
/// Everything here waits: call it from a thread that may (`spawn_blocking`), never from one that runs async tasks.
/// Do not call `read` or `write` inside a closure of `write`: it would wait for itself, and then say [`Error::Busy`].
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    address: Address,
    links: Links,
}

enum Links {
    Lite { readers: Shelf, writer: Box<Writer> },
    Post(Shelf),
}

impl Db {
    /// Opens the database. Says nothing of its schema: [`Db::check_schema`] does, and [`Db::migrate`] mends it.
    pub fn open(address: &Address, pool: Pool) -> Result<Self> {
        let links = match &address.0 {
            Place::Lite(path) => {
                let path = path.clone();
                let writer = Writer::new(Link::Lite(Lite::open(&path, Mode::Write)?));
                let open = move || Ok(Link::Lite(Lite::open(&path, Mode::Read)?));
                Links::Lite { readers: Shelf::new(pool.size, open), writer: Box::new(writer) }
            }
            Place::Post(config) => {
                let config = config.clone();
                let open = move || Ok(Link::Post(Box::new(Post::open(&config)?)));
                Links::Post(Shelf::new(pool.size, open))
            }
        };
        let db = Self(Arc::new(Inner { address: address.clone(), links }));
        // A database that cannot be reached is told now, not at the first request.
        db.read(|_| Ok::<_, Error>(()))?;
        Ok(db)
    }

    /// Where it is.
    pub fn address(&self) -> &Address {
        &self.0.address
    }

    /// Which program keeps it.
    pub fn engine(&self) -> Engine {
        self.address().engine()
    }

    /// Runs a closure that reads: all its statements see one snapshot, and none may write.
    ///
    /// The closure may run several times; only the last run counts.
    pub fn read<T, E: From<Error>>(&self, work: impl Fn(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        repeated(|| match &self.0.links {
            Links::Lite { readers: links, .. } | Links::Post(links) => once(links, Mode::Read, &work),
        })
    }

    /// Runs a closure that reads and writes as if nobody else did meanwhile. All it wrote is kept if it gives `Ok`,
    /// nothing if it gives an error or panics; when this returns, what it wrote is on the disk.
    ///
    /// The closure may run several times; only the last run counts.
    pub fn write<T, E: From<Error>>(&self, work: impl Fn(&mut Tx<'_>) -> Result<T, E>) -> Result<T, E> {
        repeated(|| match &self.0.links {
            Links::Lite { writer, .. } => writer.write(&work),
            Links::Post(links) => once(links, Mode::Write, &work),
        })
    }
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Db").field(self.address()).finish()
    }
}

/// Runs again what was crossed, a little later each time.
fn repeated<T, E>(run: impl Fn() -> Ended<T, E>) -> Result<T, E> {
    let mut attempt = 0;
    loop {
        let ended = run();
        attempt += 1;
        if !ended.again || attempt == ATTEMPTS {
            return ended.result;
        }
        thread::sleep(pause(attempt));
    }
}

/// A millisecond, doubled each time up to 64, and up to as much again by chance, so that two do not meet once more.
fn pause(attempt: u32) -> Duration {
    let most = 1_000_u64 << attempt.saturating_sub(1).min(6);
    let chance = RandomState::new().hash_one(attempt) % most;
    Duration::from_micros(most + chance)
}

/// Runs a closure in a transaction of its own.
fn once<T, E: From<Error>>(
    shelf: &Shelf,
    mode: Mode,
    work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
) -> Ended<T, E> {
    let begun = begun(shelf, mode);
    let mut lent = match begun {
        Ok(lent) => lent,
        Err(error) => return Ended { again: error == Error::Conflict, result: Err(error.into()) },
    };
    let link = match lent.link() {
        Ok(link) => link,
        Err(error) => return Ended::failed(error),
    };
    let (ended, _) = Tx::closure(link, work);
    if ended.result.is_err() {
        return ended;
    }
    match link.commit() {
        Ok(()) => ended,
        // Nobody knows whether the server kept it: to run it again could write it twice.
        Err(Error::Gone) if mode == Mode::Write => Ended { result: Err(Error::Gone.into()), again: false },
        Err(error) => Ended::failed(error),
    }
}

/// A connection with a transaction begun. A server that was started anew has forgotten all connections: then they are
/// all closed, and one is opened.
fn begun(shelf: &Shelf, mode: Mode) -> Result<Lent<'_>> {
    let mut lent = shelf.lend()?;
    match lent.link()?.begin(mode) {
        Err(Error::Gone) => lent.give_up(),
        outcome => return outcome.map(|()| lent),
    }
    drop(lent);
    let mut lent = shelf.lend()?;
    lent.link()?.begin(mode)?;
    Ok(lent)
}
