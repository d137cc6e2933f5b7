//! The one connection that writes to an SQLite file, and how many writes share one commit.
//!
//! A commit waits for the disk; with `synchronous = full` that is most of what a small write costs. So the connection
//! goes from hand to hand while its transaction stays open: each thread runs its own closure inside a savepoint, and
//! whoever finds nobody waiting behind it commits for all. Nobody is told before that commit has happened.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

use crate::{
    Error, Result,
    pool::{PATIENCE, locked},
    tx::{Ended, Link, Mode, Tx},
};

/// After so many closures a transaction is committed even if more are waiting.
const TOGETHER: usize = 64;

/// The connection, or who waits for it.
pub struct Writer {
    desk: Mutex<Desk>,
    returned: Condvar,
}

#[derive(Default)]
struct Desk {
    /// The connection, unless somebody works on it.
    link: Option<Link>,
    /// How many wait for it.
    waiting: usize,
    /// The transaction that is open on it.
    batch: Option<Arc<Batch>>,
    /// How many closures have had their turn in that transaction.
    turns: usize,
}

/// One transaction of several closures.
#[derive(Default)]
struct Batch {
    outcome: Mutex<Option<Result<()>>>,
    told: Condvar,
}

impl Writer {
    pub fn new(link: Link) -> Self {
        Self { desk: Mutex::new(Desk { link: Some(link), ..Desk::default() }), returned: Condvar::new() }
    }

    /// Runs the closure and waits until what it wrote is on the disk.
    pub fn write<T, E: From<Error>>(&self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Ended<T, E> {
        let mut turn = match self.turn() {
            Ok(turn) => turn,
            Err(error) => return Ended::failed(error),
        };
        let ended = turn.run(work);
        let batch = Arc::clone(&turn.batch);
        drop(turn);
        match batch.outcome() {
            Err(error) if ended.result.is_ok() => Ended::failed(error),
            _ => ended,
        }
    }

    /// Waits for the connection; begins a transaction unless one is open.
    fn turn(&self) -> Result<Turn<'_>> {
        let mut desk = locked(&self.desk);
        desk.waiting += 1;
        let waited = self.returned.wait_timeout_while(desk, PATIENCE, |desk| desk.link.is_none());
        let (mut desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
        desk.waiting -= 1;
        let mut link = desk.link.take().ok_or(Error::Busy)?;
        let open = desk.batch.take();
        drop(desk);
        if open.is_none()
            && let Err(error) = link.begin(Mode::Write)
        {
            self.give_back(link);
            return Err(error);
        }
        Ok(Turn {
            writer: self,
            link: Some(link),
            batch: open.unwrap_or_default(),
            inside: false,
            lost: None,
        })
    }

    fn give_back(&self, link: Link) {
        locked(&self.desk).link = Some(link);
        self.returned.notify_one();
    }

    /// Leaves the open transaction to the next one who waits; gives the connection back to the caller if it is to be
    /// committed now.
    fn hand_on(&self, link: Link, batch: &Arc<Batch>) -> Option<Link> {
        let mut desk = locked(&self.desk);
        desk.turns += 1;
        if !link.is_open() || desk.waiting == 0 || desk.turns >= TOGETHER {
            desk.turns = 0;
            return Some(link);
        }
        desk.batch = Some(Arc::clone(batch));
        desk.link = Some(link);
        drop(desk);
        self.returned.notify_one();
        None
    }
}

impl Batch {
    fn settle(&self, outcome: Result<()>) {
        *locked(&self.outcome) = Some(outcome);
        self.told.notify_all();
    }

    /// Waits for the commit.
    fn outcome(&self) -> Result<()> {
        let waited = self.told.wait_while(locked(&self.outcome), |outcome| outcome.is_none());
        waited.unwrap_or_else(PoisonError::into_inner).clone().unwrap_or(Err(Error::Gone))
    }
}

/// Somebody's turn at the connection. Dropping it, also by a panic of the closure, hands the connection on.
struct Turn<'w> {
    writer: &'w Writer,
    link: Option<Link>,
    batch: Arc<Batch>,
    /// Whether the savepoint of this turn is open.
    inside: bool,
    /// Why the whole transaction is lost, if it is.
    lost: Option<Error>,
}

impl Turn<'_> {
    /// Runs the closure in a savepoint.
    fn run<T, E: From<Error>>(&mut self, work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>) -> Ended<T, E> {
        let Some(link) = self.link.as_mut() else { return Ended::failed(Error::Gone) };
        if let Err(error) = link.quick("savepoint turn") {
            return Ended::failed(error);
        }
        self.inside = true;
        let (ended, failed) = Tx::closure(link, work);
        // A full disk, as some other faults, ends the transaction of all.
        if !link.is_open() {
            self.lost = failed;
        }
        if ended.result.is_err() {
            return ended;
        }
        self.inside = false;
        match link.quick("release savepoint turn") {
            Ok(()) => ended,
            Err(error) => Ended::failed(error),
        }
    }

    /// Takes back what a closure wrote that did not come to its end.
    fn take_back(&mut self, link: &mut Link) {
        if !self.inside || !link.is_open() {
            return;
        }
        let undone = link
            .quick("rollback to savepoint turn")
            .and_then(|()| link.quick("release savepoint turn"))
            .or_else(|error| link.rollback().and(Err(error)));
        self.lost = undone.err();
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let Some(mut link) = self.link.take() else { return };
        self.take_back(&mut link);
        let Some(mut link) = self.writer.hand_on(link, &self.batch) else { return };
        let outcome =
            if link.is_open() { link.commit() } else { Err(self.lost.take().unwrap_or(Error::Gone)) };
        if link.is_open() {
            // The commit failed and left the transaction open; what cannot be rolled back fails at the next begin.
            let _ = link.rollback();
        }
        self.batch.settle(outcome);
        self.writer.give_back(link);
    }
}
