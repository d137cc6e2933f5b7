//! Work that survives a restart and is done once, by several processes on one database.
//!
//! Each house here has connections of its own, as processes have.

#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise")]

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use base::record::{JobId, OfficeId};
use jiff::{SignedDuration, Timestamp};
use store::{Db, params};
use testkit::{Town, town::noon};
use web::{
    Doors, House, Stop,
    jobs::{self, JobKind, Lease, Workers, work_once},
};

const KIND: &str = "try";

/// Runs a test with the office in which the work is, a house, and what opens another on the same database.
fn on_one_database(test: impl Fn(OfficeId, &Db, &dyn Fn() -> Db)) {
    for database in testkit::databases() {
        let town = Town::open(&database, Doors::default());
        test(town.here, town.db(), &|| database.again());
    }
}

fn put_in_line(db: &Db, office: OfficeId, subject: &str) -> JobId {
    db.write(|tx| jobs::enqueue(tx, KIND, office, Some(subject), noon())).unwrap()
}

/// Work that writes the result of its job down, if the job still is its own; what it was about is told to `begun`.
fn writing(begun: impl Fn(&House, &Lease<'_>) + Send + Sync + 'static) -> Vec<JobKind> {
    let work = move |house: &House, lease: &Lease<'_>| {
        begun(house, lease);
        house.db().write(|tx| written(tx, lease)).map_err(|_| "not_written")
    };
    vec![JobKind { code: KIND, work: Arc::new(work) }]
}

/// A second result of one job would break the key of the table; so does nothing here.
fn written(tx: &mut store::Tx<'_>, lease: &Lease<'_>) -> Result<(), Stop> {
    if !lease.hold(tx)? {
        return Ok(());
    }
    let name = lease.job.to_string();
    tx.execute(
        "insert into setting (office, name, value, changed_at) values ($1, $2, 'done', $3)",
        params![lease.office, name, noon()],
    )?;
    Ok(())
}

fn count(db: &Db, sql: &str) -> i64 {
    db.read(|tx| tx.one(sql, params![], |row| row.int(0))).unwrap().unwrap()
}

const RESULTS: &str = "select count(*) from setting";
const DONE: &str = "select count(*) from job where state = 'done'";

fn later(by: i64) -> Timestamp {
    noon().checked_add(SignedDuration::from_secs(by)).unwrap()
}

#[test]
fn twenty_jobs_are_each_done_once_by_several_processes() {
    on_one_database(|office, db, another| {
        for number in 0..20 {
            put_in_line(db, office, &number.to_string());
        }
        let begun = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&begun);
        let kinds = writing(move |_, lease| told.lock().unwrap().push(lease.job));
        let houses = [another(), another(), another()].map(|db| Town::beside(&db, noon()));
        thread::scope(|scope| {
            for house in houses.iter().chain(&houses) {
                // A process that finds nothing is done; what another has is not its own.
                scope.spawn(|| while work_once(house, &kinds).unwrap() {});
            }
        });
        // A take that met another's may have given up early: what is left is done now.
        while work_once(&houses[0], &kinds).unwrap() {}
        let mut begun = begun.lock().unwrap().clone();
        begun.sort();
        begun.dedup();
        assert_eq!((begun.len(), count(db, RESULTS), count(db, DONE)), (20, 20, 20));
        assert_eq!(count(db, "select max(attempts) from job"), 1);
    });
}

#[test]
fn a_job_whose_worker_died_is_taken_up_by_another_and_runs_once() {
    on_one_database(|office, db, another| {
        let job = put_in_line(db, office, "a");
        // The worker takes it, and is gone before it has written anything.
        let sql =
            "update job set state = 'running', owner = 'gone', attempts = 1, lease_until = $1 where id = $2";
        db.write(|tx| tx.execute(sql, params![later(60), job])).unwrap();
        let kinds = writing(|_, _| {});
        let soon = Town::beside(&another(), later(59));
        assert!(!work_once(&soon, &kinds).unwrap(), "a lease that runs still is nobody else's");
        let after = Town::beside(&another(), later(61));
        assert!(work_once(&after, &kinds).unwrap());
        assert!(!work_once(&after, &kinds).unwrap());
        assert_eq!((count(db, RESULTS), count(db, DONE)), (1, 1));
    });
}

#[test]
fn a_worker_that_was_too_slow_writes_nothing() {
    on_one_database(|office, db, another| {
        put_in_line(db, office, "a");
        let (slow, fast) = (Town::beside(db, noon()), Town::beside(&another(), later(61)));
        let overtaken = Arc::new(AtomicBool::new(false));
        let first = Arc::clone(&overtaken);
        // While the slow one is at it, its lease runs out and the fast one does it all.
        let kinds = writing(move |_, _| {
            if !first.swap(true, Ordering::SeqCst) {
                assert!(work_once(&fast, &writing(|_, _| {})).unwrap());
            }
        });
        assert!(work_once(&slow, &kinds).unwrap());
        assert!(overtaken.load(Ordering::SeqCst));
        assert_eq!((count(db, RESULTS), count(db, DONE)), (1, 1));
        assert_eq!(count(db, "select attempts from job"), 2);
    });
}

#[test]
fn a_job_that_fails_waits_longer_each_time_and_is_given_up_in_the_end() {
    on_one_database(|office, db, _| {
        put_in_line(db, office, "a");
        let failing = vec![JobKind { code: KIND, work: Arc::new(|_, _| Err("no_luck")) }];
        let is_tried = |at| work_once(&Town::beside(db, later(at)), &failing).unwrap();
        for due in [0, 5, 25, 70, 150] {
            assert!(due == 0 || !is_tried(due - 1), "too early at {due}");
            assert!(is_tried(due), "not at {due}");
        }
        assert!(!is_tried(1_000_000));
        assert_eq!(
            count(db, "select count(*) from job where state = 'failed' and last_error_code = 'no_luck'"),
            1
        );
    });
}

#[test]
fn a_job_that_panics_fails_and_takes_nobody_with_it() {
    on_one_database(|office, db, _| {
        put_in_line(db, office, "a");
        let panicking = vec![JobKind { code: KIND, work: Arc::new(|_, _| panic!("a fault of the test")) }];
        assert!(work_once(&Town::beside(db, noon()), &panicking).unwrap());
        assert_eq!(count(db, "select count(*) from job where last_error_code = 'panicked'"), 1);
        assert!(work_once(&Town::beside(db, later(10)), &writing(|_, _| {})).unwrap());
        assert_eq!((count(db, RESULTS), count(db, DONE)), (1, 1));
    });
}

#[test]
fn the_same_work_is_in_line_once() {
    on_one_database(|office, db, _| {
        assert_eq!(put_in_line(db, office, "a"), put_in_line(db, office, "a"));
        assert_ne!(put_in_line(db, office, "a"), put_in_line(db, office, "b"));
        assert_eq!(count(db, "select count(*) from job"), 2);
    });
}

#[test]
fn workers_that_are_asked_to_stop_finish_what_they_have_begun() {
    on_one_database(|office, db, another| {
        for number in 0..4 {
            put_in_line(db, office, &number.to_string());
        }
        let house = Town::beside(&another(), noon());
        let workers = Workers::start(&house, &writing(|_, _| {}), 2, |_| Ok(()));
        while count(db, DONE) < 4 {
            thread::sleep(std::time::Duration::from_millis(20));
        }
        workers.stop();
        assert_eq!(
            (count(db, RESULTS), count(db, "select count(*) from job where state = 'running'")),
            (4, 0)
        );
    });
}
