//! Connections that are lent, one to each transaction.

use std::{
    mem,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use crate::{Error, Result, tx::Link};

/// How long somebody waits for a connection.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// Connections of one kind, opened when they are first needed.
pub struct Shelf {
    open: Box<dyn Fn() -> Result<Link> + Send + Sync>,
    size: usize,
    held: Mutex<Held>,
    returned: Condvar,
}

/// What the shelf knows of its connections.
#[derive(Default)]
struct Held {
    idle: Vec<Link>,
    /// How many are lent.
    lent: usize,
}

impl Shelf {
    pub fn new(size: usize, open: impl Fn() -> Result<Link> + Send + Sync + 'static) -> Self {
        Self { open: Box::new(open), size: size.max(1), held: Mutex::default(), returned: Condvar::new() }
    }

    /// Lends a connection.
    pub fn lend(&self) -> Result<Lent<'_>> {
        let all_lent = |held: &mut Held| held.lent >= self.size;
        let waited = self.returned.wait_timeout_while(locked(&self.held), PATIENCE, all_lent);
        let (mut held, timeout) = waited.unwrap_or_else(PoisonError::into_inner);
        if timeout.timed_out() {
            return Err(Error::Busy);
        }
        held.lent += 1;
        let link = held.idle.pop();
        drop(held);
        // From here on the loan is given back, whatever happens.
        let mut lent = Lent { shelf: self, link };
        lent.link = Some(lent.link.take().map_or_else(&self.open, Ok)?);
        Ok(lent)
    }

    /// Closes all that are not lent: the server has gone away, and they with it.
    fn clear(&self) {
        drop(mem::take(&mut locked(&self.held).idle));
    }
}

/// A `postgres::Client` may not be dropped on a thread that runs async tasks, and nobody knows where the last handle
/// to a database goes; so a thread of its own does it.
impl Drop for Shelf {
    fn drop(&mut self) {
        let idle = mem::take(&mut locked(&self.held).idle);
        if idle.iter().any(|link| matches!(link, Link::Post(_))) {
            // A thread that cannot join has panicked while closing; there is nothing left to close then.
            let _ = thread::spawn(move || drop(idle)).join();
        }
    }
}

/// A connection on loan; it goes back when this is dropped, with nothing left open on it.
pub struct Lent<'s> {
    shelf: &'s Shelf,
    link: Option<Link>,
}

impl Lent<'_> {
    /// The connection.
    pub fn link(&mut self) -> Result<&mut Link> {
        self.link.as_mut().ok_or(Error::Gone)
    }

    /// Closes the connection and all that wait on the shelf.
    pub fn give_up(&mut self) {
        self.link = None;
        self.shelf.clear();
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let clean = |mut link: Link| {
            let usable = link.is_alive() && (!link.is_open() || link.rollback().is_ok());
            usable.then_some(link)
        };
        let link = self.link.take().and_then(clean);
        let mut held = locked(&self.shelf.held);
        held.lent -= 1;
        held.idle.extend(link);
        drop(held);
        self.shelf.returned.notify_one();
    }
}

/// A lock whose holder panicked is still good: every change under it is one step.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
