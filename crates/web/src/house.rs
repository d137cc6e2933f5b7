//! What the program was started with, shared by all requests.

use std::sync::{Arc, OnceLock};

use jiff::SignedDuration;
use keys::{Cost, SigningKey};
use store::Db;
use tokio::{sync::Semaphore, task};

use crate::{Room, Stop, clock::Clock};

/// How the program behaves; a table of the server's configuration says where each comes from.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The address under which people reach it, without a slash at the end: `https://isonomia.example`.
    pub origin: String,
    /// After how long without a request a stay ends.
    pub idle: SignedDuration,
    /// After how long it ends whatever happens.
    pub absolute: SignedDuration,
    /// How many requests may be at the database at once.
    pub connections: usize,
    /// How many bytes a file may have.
    pub upload_limit: u64,
    /// Where the quick exit leads.
    pub quick_exit: String,
    /// The header in which a proxy in front tells who asks; `None` where there is no proxy to be trusted.
    pub behind_proxy: Option<String>,
    /// How much work a passphrase costs.
    pub cost: Cost,
    /// Whether this is a demonstration.
    pub demo: bool,
}

/// What all requests share. Cheap to clone.
#[derive(Clone)]
pub struct House(Arc<Parts>);

struct Parts {
    db: Db,
    /// As many as there are connections: whoever waits, waits here and takes no thread.
    seats: Semaphore,
    /// Passphrases cost memory on purpose; this many are looked at a time,
    bench: Semaphore,
    /// and this many wait: whoever comes after them is asked to come later, or guesses would fill the memory.
    line: Semaphore,
    /// Work of some tens of milliseconds that is no passphrase: this much at a time.
    work: Semaphore,
    clock: Clock,
    signing: SigningKey,
    settings: Settings,
    rooms: OnceLock<Vec<Room>>,
}

/// How many passphrases are looked at a time, and how many may be in line.
const PASSPHRASES_AT_ONCE: usize = 2;
const PASSPHRASES_IN_LINE: usize = 64;
/// How much other work is done at a time.
const WORK_AT_ONCE: usize = 2;
/// After how many seconds to come again when the line is too long.
const COME_AGAIN: u64 = 10;

impl House {
    /// A house over this database.
    pub fn new(db: Db, clock: Clock, signing: SigningKey, settings: Settings) -> Self {
        let seats = Semaphore::new(settings.connections);
        let bench = Semaphore::new(PASSPHRASES_AT_ONCE);
        let line = Semaphore::new(PASSPHRASES_IN_LINE);
        let work = Semaphore::new(WORK_AT_ONCE);
        let rooms = OnceLock::new();
        Self(Arc::new(Parts { db, seats, bench, line, work, clock, signing, settings, rooms }))
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.0.db
    }

    /// The clock.
    pub fn clock(&self) -> Clock {
        self.0.clock
    }

    /// The key that signs the heads of the audit.
    pub fn signing(&self) -> &SigningKey {
        &self.0.signing
    }

    /// How the program behaves.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The rooms, in the order in which they are shown; none before the doors are hung.
    pub fn rooms(&self) -> &[Room] {
        self.0.rooms.get().map_or(&[], Vec::as_slice)
    }

    pub(crate) fn open_rooms(&self, rooms: Vec<Room>) {
        // A second set of doors on one house would have the same rooms.
        let _ = self.0.rooms.set(rooms);
    }

    /// Runs database work on a thread of its own, once a connection is free.
    pub async fn at_a_seat<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Db) -> Result<T, Stop> + Send + 'static,
    ) -> Result<T, Stop> {
        let _seat = self.0.seats.acquire().await.map_err(|_| Stop::Down)?;
        let db = self.0.db.clone();
        task::spawn_blocking(move || work(&db)).await.map_err(|_| Stop::Fault("a closure panicked"))?
    }

    /// Runs work that costs memory and time on purpose: passphrases, two at a time.
    pub async fn at_the_bench<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Stop> {
        let _place = self.0.line.try_acquire().map_err(|_| Stop::Wait(COME_AGAIN))?;
        Self::apart(&self.0.bench, work).await
    }

    /// Runs work that takes too long for a thread that answers others meanwhile, and is too short for a job.
    pub async fn at_work<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Stop> {
        Self::apart(&self.0.work, work).await
    }

    async fn apart<T: Send + 'static>(
        seats: &Semaphore,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Stop> {
        let _seat = seats.acquire().await.map_err(|_| Stop::Down)?;
        task::spawn_blocking(work).await.map_err(|_| Stop::Fault("a closure panicked"))
    }
}
