//! What a transaction keeps, what it takes back, and what happens when two of them cross.

mod town;

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Barrier,
    thread,
};

use store::{Constraint, Db, Engine, Error, Result, Tx, params};
use town::{add_town, broken, on_both, towns, with_tables};

/// What a room might say.
#[derive(Debug, PartialEq)]
enum Refusal {
    Store(Error),
    NotToday,
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

#[test]
fn a_closure_that_gives_an_error_of_its_own_leaves_nothing_behind() {
    on_both(|db| {
        let refused = db.write(|tx| {
            add_town(tx, 1, "Tresna")?;
            Err::<(), _>(Refusal::NotToday)
        });
        assert_eq!(refused, Err(Refusal::NotToday));
        assert_eq!(towns(&db), Vec::<String>::new());
    });
}

#[test]
fn a_closure_that_panics_leaves_nothing_behind_and_stops_nobody() {
    on_both(|db| {
        for _ in 0..20 {
            let panicked = catch_unwind(AssertUnwindSafe(|| {
                db.write(|tx| -> Result<()> {
                    add_town(tx, 1, "Tresna")?;
                    panic!("in the middle")
                })
            }));
            assert!(panicked.is_err());
            let reading =
                catch_unwind(AssertUnwindSafe(|| db.read(|_| -> Result<()> { panic!("while reading") })));
            assert!(reading.is_err());
        }
        db.write(|tx| add_town(tx, 2, "Orvelia")).unwrap();
        assert_eq!(towns(&db), ["Orvelia"]);
    });
}

#[test]
fn a_closure_that_hides_a_failed_statement_writes_nothing() {
    on_both(|db| {
        let hidden = db.write(|tx| {
            add_town(tx, 1, "Tresna")?;
            let _ = add_town(tx, 1, "Orvelia");
            Ok::<_, Error>(())
        });
        assert_eq!(hidden, Err(Error::Spoiled));
        assert_eq!(towns(&db), Vec::<String>::new());
    });
}

#[test]
fn an_attempt_that_fails_takes_back_its_own_part_alone() {
    on_both(|db| {
        let outcome = db.write(|tx| {
            add_town(tx, 1, "Tresna")?;
            let attempt = tx.attempt(|tx| add_town(tx, 2, "Orvelia").and_then(|_| add_town(tx, 1, "Gjilan")));
            add_town(tx, 3, "Ferizaj")?;
            Ok::<_, Error>(attempt)
        });
        assert_eq!(outcome, Ok(Err(broken(Constraint::Unique, "town", &["id"]))));
        assert_eq!(towns(&db), ["Tresna", "Ferizaj"]);
    });
}

#[test]
fn an_attempt_inside_an_attempt_takes_back_its_own_part_alone() {
    on_both(|db| {
        db.write(|tx| {
            tx.attempt(|tx| {
                add_town(tx, 1, "Tresna")?;
                let inner = tx.attempt(|tx| {
                    add_town(tx, 2, "Orvelia")?;
                    Err::<(), _>(Refusal::NotToday)
                });
                assert_eq!(inner, Err(Refusal::NotToday));
                add_town(tx, 3, "Ferizaj").map_err(Refusal::Store)
            })
        })
        .unwrap();
        assert_eq!(towns(&db), ["Tresna", "Ferizaj"]);
    });
}

#[test]
fn a_transaction_that_reads_may_not_write() {
    on_both(|db| {
        assert_eq!(db.read(|tx| add_town(tx, 1, "Tresna")), Err(Error::ReadOnly));
        assert_eq!(db.write(|tx| add_town(tx, 1, "Tresna")), Ok(1));
    });
}

#[test]
fn a_read_sees_one_snapshot_however_long_it_takes() {
    on_both(|db| {
        db.write(|tx| add_town(tx, 1, "Tresna")).unwrap();
        let count = |tx: &mut Tx<'_>| tx.one("select count(*) from town", params![], |row| row.int(0));
        let (before, after) = db
            .read(|tx| {
                let before = count(tx)?;
                thread::scope(|scope| {
                    scope.spawn(|| db.write(|tx| add_town(tx, 2, "Orvelia"))).join().unwrap().unwrap();
                });
                Ok::<_, Error>((before, count(tx)?))
            })
            .unwrap();
        assert_eq!((before, after), (Some(1), Some(1)));
        assert_eq!(towns(&db).len(), 2);
    });
}

#[test]
fn writes_that_cross_are_run_again_until_each_has_counted() {
    on_both(|db| {
        db.write(|tx| add_town(tx, 1, "0")).unwrap();
        let start = Barrier::new(4);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    start.wait();
                    (0..5).for_each(|_| db.write(count_up).unwrap());
                });
            }
        });
        assert_eq!(towns(&db), ["20"]);
    });
}

fn count_up(tx: &mut Tx<'_>) -> Result<()> {
    let seen = tx.one("select name from town where id = 1", params![], |row| row.parsed::<i64>(0))?;
    let next = seen.unwrap_or_default() + 1;
    tx.execute("update town set name = $1 where id = 1", params![next.to_string()]).map(|_| ())
}

/// Both read before either writes: on PostgreSQL one of them must run again; on SQLite they cannot meet.
#[test]
fn of_two_writes_that_saw_the_same_one_runs_again() {
    scratch::on_both(|db| {
        if db.engine() == Engine::Sqlite {
            return;
        }
        with_tables(&db);
        db.write(|tx| add_town(tx, 1, "0")).unwrap();
        let meet = Barrier::new(2);
        let runs = thread::scope(|scope| {
            let workers = [(); 2].map(|()| {
                scope.spawn(|| {
                    let runs = Cell::new(0);
                    db.write(|tx| {
                        runs.set(runs.get() + 1);
                        let seen = tx.one("select name from town where id = 1", params![], |row| {
                            row.parsed::<i64>(0)
                        })?;
                        if runs.get() == 1 {
                            meet.wait();
                        }
                        let next = seen.unwrap_or_default() + 1;
                        tx.execute("update town set name = $1 where id = 1", params![next.to_string()])
                    })
                    .unwrap();
                    runs.get()
                })
            });
            workers.map(|worker| worker.join().unwrap()).iter().sum::<i32>()
        });
        assert!(runs >= 3, "{runs} runs");
        assert_eq!(towns(&db), ["2"]);
    });
}

/// Another handle is another process, as far as SQLite can tell.
#[test]
fn a_file_that_another_process_writes_to_is_waited_for() {
    on_both(|db| {
        let other = Db::open(db.address(), store::Pool { size: 2 }).unwrap();
        db.write(|tx| add_town(tx, 1, "0")).unwrap();
        thread::scope(|scope| {
            for db in [&db, &other] {
                scope.spawn(move || (0..10).for_each(|_| db.write(count_up).unwrap()));
            }
        });
        assert_eq!(towns(&db), ["20"]);
    });
}

#[test]
fn writes_of_many_threads_fail_alone_and_are_kept_together() {
    on_both(|db| {
        thread::scope(|scope| {
            for thread in 0..8 {
                let db = &db;
                scope.spawn(move || {
                    for n in 0..10 {
                        let id = thread * 10 + n;
                        let outcome = db.write(|tx| {
                            add_town(tx, id, &id.to_string())?;
                            // Every third one fails after it has written.
                            if id % 3 == 0 { Err(Refusal::NotToday) } else { Ok(()) }
                        });
                        assert_eq!(outcome.is_err(), id % 3 == 0, "{outcome:?}");
                    }
                });
            }
        });
        let expected: Vec<_> = (0..80).filter(|id| id % 3 != 0).map(|id| id.to_string()).collect();
        assert_eq!(towns(&db), expected);
    });
}

#[test]
fn a_server_that_forgot_its_connections_is_reached_again() {
    scratch::on_both(|db| {
        if db.engine() == Engine::Sqlite {
            return;
        }
        let other = Db::open(db.address(), store::Pool { size: 1 }).unwrap();
        let forget = "select count(pg_terminate_backend(pid)) from pg_stat_activity
                      where datname = current_database() and pid <> pg_backend_pid()";
        for _ in 0..3 {
            // Several connections are open, and all of them are lost.
            thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(|| db.check_schema().unwrap()))));
            let forgotten = other.read(|tx| tx.one(forget, params![], |row| row.int(0))).unwrap();
            assert!(forgotten >= Some(1), "{forgotten:?}");
            assert_eq!(db.check_schema(), Ok(()));
        }
        let runs = Cell::new(0);
        let outcome = db.write(|tx| {
            runs.set(runs.get() + 1);
            if runs.get() == 1 {
                other.read(|tx| tx.one(forget, params![], |row| row.int(0)))?;
            }
            tx.one("select 1", params![], |row| row.int(0))
        });
        assert_eq!((outcome, runs.get()), (Ok(Some(1)), 2));
    });
}

/// As if the disk were full: SQLite may use no more pages than there are.
#[test]
fn a_full_disk_is_told_and_leaves_nothing_half_written() {
    on_both(|db| {
        if db.engine() == Engine::Postgres {
            return;
        }
        let limit = |pages: i64| {
            let sql = format!("pragma max_page_count = {pages}");
            db.write(|tx| tx.one(&sql, params![], |row| row.int(0))).unwrap()
        };
        limit(1);
        let full = db.write(|tx| {
            add_town(tx, 1, "Tresna")?;
            (2..10_000).try_for_each(|id| add_town(tx, id, &format!("{id:01000}")).map(|_| ()))
        });
        assert_eq!(full, Err(Error::Full));
        assert_eq!(towns(&db), Vec::<String>::new());
        limit(1 << 30);
        db.write(|tx| add_town(tx, 1, "Tresna")).unwrap();
        assert_eq!(towns(&db), ["Tresna"]);
    });
}
