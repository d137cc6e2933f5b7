//! What the store adds to the bare libraries: reads, batches, and writes that wait for the disk.
//! `cargo bench -p store --bench store`; rows of the output: `name | ours | bare library`, per second.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop on a surprise")]
#![expect(clippy::print_stdout, clippy::disallowed_methods, reason = "a benchmark measures and tells")]

use std::{
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use store::{Address, Db, Engine, Pool, Value, params};

const ROWS: i64 = 10_000;
const RUNS: u32 = 5;
const GET: &str = "select id, office, name from thing where id = $1";
const COLUMNS: [&str; 3] = ["id", "office", "name"];

fn main() {
    println!("per second | store | bare library");
    // Not where tests keep theirs: that may be in memory, and here the disk is what counts.
    let folder =
        option_env!("CARGO_TARGET_TMPDIR").map_or_else(tempfile::tempdir, tempfile::tempdir_in).unwrap();
    let path = folder.path().join("bench.db");
    let lite = Db::open(&Address::file(&path), Pool { size: 16 }).unwrap();
    measure(&lite, &mut Lite::open(&path));
    for database in scratch::databases().iter().filter(|db| db.engine() == Engine::Postgres) {
        let roomy = Db::open(database.address(), Pool { size: 16 }).unwrap();
        measure(&roomy, &mut Nobody);
    }
}

fn measure(db: &Db, bare: &mut dyn Bare) {
    let engine = db.engine();
    let number = if engine == Engine::Sqlite { "integer" } else { "bigint" };
    let table =
        format!("create table thing (id {number} primary key, office text not null, name text not null)");
    db.write(|tx| tx.execute(&table, params![])).unwrap();
    let name = |what: &str| format!("{engine:?}: {what}");

    let ours = best(ROWS, || insert(db));
    show(&name("rows inserted in one batch"), ours, bare.batch());
    let ours = best(1_000, || db.read(|tx| (1..=1_000).try_for_each(|id| get(tx, id))).unwrap());
    show(&name("gets in one transaction"), ours, bare.gets());
    let ours = best(1_000, || (1..=1_000).for_each(|id| db.read(|tx| get(tx, id)).unwrap()));
    show(&name("gets, each in a transaction"), ours, bare.reads());
    for threads in [1, 4, 16] {
        let each = 320 / threads;
        let ours = best(threads * each, || together(threads, each, |thread| change(db, thread)));
        let bare = (threads == 1).then(|| bare.writes()).flatten();
        show(&name(&format!("writes on the disk, {threads} threads")), ours, bare);
    }
    let ours = best(320, || together(16, 20, |_| change(db, 1)));
    show(&name("writes on the disk, 16 threads, all to one row"), ours, None);
}

fn insert(db: &Db) {
    let rows = (1..=ROWS).map(|id| [Value::Int(id), "tresna".into(), format!("thing {id}").into()]);
    db.write(|tx| {
        tx.execute("delete from thing", params![])?;
        tx.insert_many("thing", &COLUMNS, rows.clone())
    })
    .unwrap();
}

fn get(tx: &mut store::Tx<'_>, id: i64) -> store::Result<()> {
    let found = tx.one(GET, params![id], |row| Ok((row.int(0)?, row.text(1)?.len(), row.text(2)?.len())))?;
    assert!(found.is_some());
    Ok(())
}

/// Reads a row, changes another one: the shape of a page that leaves an audit row.
fn change(db: &Db, id: i64) {
    db.write(|tx| {
        get(tx, id)?;
        // SQLite writes nothing for a row that stays the same.
        tx.execute("update thing set name = $1 where id = $2", params![next().to_string(), id])
    })
    .unwrap();
}

fn next() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

fn together(threads: i64, each: i64, work: impl Fn(i64) + Sync) {
    thread::scope(|scope| {
        for thread in 1..=threads {
            let work = &work;
            scope.spawn(move || (0..each).for_each(|_| work(thread)));
        }
    });
}

fn best(count: i64, run: impl Fn()) -> u64 {
    let time = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .min();
    per_second(count, time.unwrap_or_default())
}

#[expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a rate"
)]
fn per_second(count: i64, time: Duration) -> u64 {
    (count as f64 / time.as_secs_f64()) as u64
}

fn show(name: &str, ours: u64, bare: Option<u64>) {
    println!("{name} | {ours} | {}", bare.map_or_else(|| "-".to_owned(), |bare| bare.to_string()));
}

/// The same by the library alone.
trait Bare {
    fn batch(&mut self) -> Option<u64> {
        None
    }
    fn gets(&mut self) -> Option<u64> {
        None
    }
    fn reads(&mut self) -> Option<u64> {
        None
    }
    fn writes(&mut self) -> Option<u64> {
        None
    }
}

/// No peer is measured.
struct Nobody;

impl Bare for Nobody {}

struct Lite(rusqlite::Connection);

impl Lite {
    fn open(path: &std::path::Path) -> Self {
        let connection = rusqlite::Connection::open(path).unwrap();
        connection.execute_batch("pragma synchronous = full; pragma busy_timeout = 5000").unwrap();
        Self(connection)
    }

    fn get(&self, id: i64) {
        let mut statement =
            self.0.prepare_cached("select id, office, name from thing where id = ?1").unwrap();
        let found = statement.query_row([id], |row| {
            Ok((row.get::<_, i64>(0)?, row.get_ref(1)?.as_str()?.len(), row.get_ref(2)?.as_str()?.len()))
        });
        assert!(found.is_ok());
    }
}

impl Bare for Lite {
    fn batch(&mut self) -> Option<u64> {
        let run = || {
            self.0.execute_batch("begin immediate; delete from thing").unwrap();
            let sql = "insert into thing (id, office, name) values (?1, ?2, ?3)";
            let mut statement = self.0.prepare_cached(sql).unwrap();
            for id in 1..=ROWS {
                statement.execute((id, "tresna", format!("thing {id}"))).unwrap();
            }
            self.0.execute_batch("commit").unwrap();
        };
        Some(best(ROWS, run))
    }

    fn gets(&mut self) -> Option<u64> {
        let run = || {
            self.0.execute_batch("begin").unwrap();
            (1..=1_000).for_each(|id| self.get(id));
            self.0.execute_batch("commit").unwrap();
        };
        Some(best(1_000, run))
    }

    fn reads(&mut self) -> Option<u64> {
        Some(best(1_000, || (1..=1_000).for_each(|id| self.get(id))))
    }

    fn writes(&mut self) -> Option<u64> {
        let run = || {
            for _ in 0..320 {
                self.0.execute_batch("begin immediate").unwrap();
                self.get(1);
                let mut statement =
                    self.0.prepare_cached("update thing set name = ?1 where id = ?2").unwrap();
                statement.execute((next().to_string(), 1)).unwrap();
                self.0.execute_batch("commit").unwrap();
            }
        };
        Some(best(320, run))
    }
}
