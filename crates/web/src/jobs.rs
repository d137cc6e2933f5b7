//! Work that survives a restart and is taken by one process only.
//!
//! A job is a row. A worker takes it by writing its own name and a time until which it has it (a *lease*); it goes on
//! extending that time while it works. A worker that dies stops extending, and another takes the job up. What a job
//! does it does in one transaction that looks whether the lease is still its own ([`Lease::hold`]), and it does the
//! same when it is done twice.

use std::{
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use base::record::{Id, Job, JobId, OfficeId};
use jiff::{SignedDuration, Timestamp};
use keys::random;
use store::{Db, Tx, params};

use crate::{House, Stop, log};

/// How long a worker has a job before it must say again that it is at it.
const LEASE: SignedDuration = SignedDuration::from_secs(60);
/// How often it says so.
const BEAT: Duration = Duration::from_secs(15);
/// How long workers wait when there is nothing to do.
const REST: Duration = Duration::from_millis(500);
/// How often what time makes due is looked for.
const HOUR: SignedDuration = SignedDuration::from_hours(1);
/// How often a job is tried.
const ATTEMPTS: i64 = 5;

/// Does a job. An error is a code for the page that shows it; the job is tried again later.
pub type Work = dyn Fn(&House, &Lease<'_>) -> Result<(), &'static str> + Send + Sync;

/// One kind of job and what does it.
#[derive(Clone)]
pub struct JobKind {
    /// Its code.
    pub code: &'static str,
    /// Does it.
    pub work: Arc<Work>,
}

/// A job that this worker has.
pub struct Lease<'a> {
    /// The job.
    pub job: JobId,
    /// Whose it is.
    pub office: Option<OfficeId>,
    /// The record that it is about.
    pub subject: Option<String>,
    owner: &'a str,
}

impl Lease<'_> {
    /// Whether the job is still this worker's, asked in the transaction that writes its result.
    pub fn hold(&self, tx: &mut Tx<'_>) -> store::Result<bool> {
        let mine = tx.execute(
            "update job set attempts = attempts where id = $1 and owner = $2 and state = 'running'",
            params![self.job, self.owner],
        )?;
        Ok(mine == 1)
    }
}

/// Puts a job in line, unless one of its kind about the same thing is waiting already.
pub fn enqueue(
    tx: &mut Tx<'_>,
    kind: &str,
    office: OfficeId,
    subject: Option<&str>,
    now: Timestamp,
) -> Result<JobId, Stop> {
    let waiting = tx.one(
        "select id from job where kind = $1 and office = $2 and state = 'waiting' \
         and coalesce(subject, '') = $3 order by id",
        params![kind, office, subject.unwrap_or_default()],
        |row| row.id::<Job>(0),
    )?;
    if let Some(job) = waiting {
        return Ok(job);
    }
    let job: Id<Job> = random::id()?;
    tx.execute(
        "insert into job (id, office, kind, subject, state, not_before, lease_until, attempts, created_at) \
         values ($1, $2, $3, $4, 'waiting', $5, 0, 0, $6)",
        params![job, office, kind, subject, now, now],
    )?;
    Ok(job)
}

/// Takes a job of these kinds, if one is due and nobody has it.
fn take<'a>(
    db: &Db,
    kinds: &'a [JobKind],
    owner: &'a str,
    now: Timestamp,
) -> Result<Option<(Lease<'a>, &'a JobKind)>, Stop> {
    let until = now.checked_add(LEASE).map_err(|_| Stop::Fault("a lease without an end"))?;
    db.write(|tx| {
        for kind in kinds {
            let taken = tx.one(
                "update job set owner = $1, lease_until = $2, state = 'running', attempts = attempts + 1 \
                 where id = (select id from job where kind = $3 and state in ('waiting', 'running') \
                 and not_before <= $4 and lease_until < $4 order by not_before, id limit 1) \
                 and lease_until < $4 \
                 returning id, office, subject",
                params![owner, until, kind.code, now],
                |row| {
                    let subject = row.maybe_text(2)?.map(str::to_owned);
                    Ok(Lease { job: row.id(0)?, office: row.maybe_id(1)?, subject, owner })
                },
            )?;
            if let Some(lease) = taken {
                return Ok(Some((lease, kind)));
            }
        }
        Ok(None)
    })
}

/// Writes down how a job ended; a job that failed waits longer each time, and is given up in the end.
fn settle(db: &Db, lease: &Lease<'_>, outcome: Result<(), &'static str>, now: Timestamp) -> Result<(), Stop> {
    db.write(|tx| {
        match outcome {
            Ok(()) => tx.execute(
                "update job set state = 'done', finished_at = $1, lease_until = 0, last_error_code = null \
                 where id = $2 and owner = $3",
                params![now, lease.job, lease.owner],
            )?,
            Err(code) => {
                let attempts =
                    tx.one("select attempts from job where id = $1", params![lease.job], |row| row.int(0))?;
                let attempts = attempts.unwrap_or(ATTEMPTS);
                let state = if attempts < ATTEMPTS { "waiting" } else { "failed" };
                let wait = SignedDuration::from_secs(5 * attempts * attempts);
                let next = now.checked_add(wait).unwrap_or(now);
                tx.execute(
                    "update job set state = $1, not_before = $2, lease_until = 0, last_error_code = $3 \
                     where id = $4 and owner = $5",
                    params![state, next, code, lease.job, lease.owner],
                )?
            }
        };
        Ok(())
    })
}

/// Threads that do jobs.
pub struct Workers {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

/// What time makes due; done at the start and then every hour.
pub type KeepHouse = fn(&House) -> Result<(), Stop>;

impl Workers {
    /// Starts this many workers, and one thread for what time makes due.
    pub fn start(house: &House, kinds: &[JobKind], workers: usize, keep_house: KeepHouse) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let mut threads: Vec<_> = (0..workers)
            .map(|_| {
                let (house, kinds, stop) = (house.clone(), kinds.to_vec(), Arc::clone(&stop));
                thread::spawn(move || work_until(&stop, &house, &kinds))
            })
            .collect();
        let (house, stopping) = (house.clone(), Arc::clone(&stop));
        threads.push(thread::spawn(move || keep_house_until(&stopping, &house, keep_house)));
        Self { stop, threads }
    }

    /// Asks them to stop and waits until they have.
    pub fn stop(self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads {
            // A worker that panicked has stopped; its lease runs out and another takes its job.
            let _ = thread.join();
        }
    }
}

fn work_until(stop: &AtomicBool, house: &House, kinds: &[JobKind]) {
    while !stop.load(Ordering::Relaxed) {
        if !matches!(work_once(house, kinds), Ok(true)) {
            thread::sleep(REST);
        }
    }
}

fn keep_house_until(stop: &AtomicBool, house: &House, keep_house: KeepHouse) {
    let mut last: Option<Timestamp> = None;
    while !stop.load(Ordering::Relaxed) {
        let now = house.clock().now();
        if last.is_none_or(|last| now.duration_since(last) >= HOUR) {
            // What could not be done now is due in an hour again.
            let _ = keep_house(house);
            last = Some(now);
        }
        thread::sleep(REST);
    }
}

/// Does one job, if there is one; whether there was.
pub fn work_once(house: &House, kinds: &[JobKind]) -> Result<bool, Stop> {
    let owner = random::id::<()>()?.to_string();
    let Some((lease, kind)) = take(house.db(), kinds, &owner, house.clock().now())? else { return Ok(false) };
    let outcome = {
        let _beating = Beat::start(house, lease.job, &owner);
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| (kind.work)(house, &lease)))
            .unwrap_or(Err("panicked"))
    };
    if let Err(code) = outcome {
        log::job_failed(&lease.job.to_string(), kind.code, code);
    }
    settle(house.db(), &lease, outcome, house.clock().now())?;
    Ok(true)
}

/// Extends a lease until it is dropped.
struct Beat {
    over: Arc<(Mutex<bool>, Condvar)>,
    thread: Option<JoinHandle<()>>,
}

impl Beat {
    fn start(house: &House, job: JobId, owner: &str) -> Self {
        let over = Arc::new((Mutex::new(false), Condvar::new()));
        let (house, owner, seen) = (house.clone(), owner.to_owned(), Arc::clone(&over));
        let thread = thread::spawn(move || {
            let (flag, bell) = &*seen;
            let mut guard = flag.lock().unwrap_or_else(PoisonError::into_inner);
            // Asks before it waits: work that is done at once may have rung before anybody listened.
            while !*guard {
                let waited = bell.wait_timeout_while(guard, BEAT, |over| !*over);
                let (next, waited) = waited.unwrap_or_else(PoisonError::into_inner);
                guard = next;
                if waited.timed_out() {
                    extend(&house, job, &owner);
                }
            }
        });
        Self { over, thread: Some(thread) }
    }
}

impl Drop for Beat {
    fn drop(&mut self) {
        *self.over.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.over.1.notify_all();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// A lease that cannot be extended runs out, and the transaction of the job sees that it is lost.
fn extend(house: &House, job: JobId, owner: &str) {
    let until = house.clock().now().checked_add(LEASE).unwrap_or(Timestamp::UNIX_EPOCH);
    let _ = house.db().write(|tx| {
        tx.execute(
            "update job set lease_until = $1 where id = $2 and owner = $3 and state = 'running'",
            params![until, job, owner],
        )
    });
}
