//! How long an office waits for its figures: the municipality of `isonomia`'s benchmark (100,000 people, 200 documents,
//! 5,000 budget lines, 500 activities) accepted and reckoned in an SQLite file, then one place of its chain read back and
//! judged. `cargo bench -p ledger --bench reckon`; rows of the output: `name | ours | limit`.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark may stop on a surprise")]
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a benchmark measures time and tells it"
)]

#[path = "../../isonomia/benches/town/mod.rs"]
mod town;

use std::time::{Duration, Instant};

use access::{Actor, Role, Roles, Verb};
use base::{
    Date, FileId,
    record::{AccountId, OfficeId},
};
use intake::{FileIn, Mapping};
use jiff::Timestamp;
use ledger::{Asked, Ended};
use readers::text::InProcessPdf;
use store::{Db, params};

const TODAY: Date = Date::constant(2026, 11, 2);
const MAPPING: &str = "[place]\ncountry = \"XK\"\nmunicipality = \"Velika\"\n[focus]\ngroups = [\"women\", \
    \"people_with_disabilities\", \"roma+women\", \"older_people\", \"unemployed\", \"youth\"]\n";

fn main() {
    println!("name | ours | limit");
    tell("the same files without an office, as `check` does", timed(check).0, 1.0);
    let databases = scratch::databases();
    for database in &databases {
        let db: &Db = database;
        println!("{:?}: name | ours | limit", db.engine());
        let actor = actor(db);
        tell("receive, read, accept 205 files", timed(|| bring(db, &actor)).0, 10.0);
        let (time, ended) = timed(|| {
            let when = (TODAY, Timestamp::UNIX_EPOCH);
            ledger::reckon_office(db, actor.office(), when, &InProcessPdf, &|_| Ok(true)).unwrap()
        });
        let Ended::Done(summary) = ended else { return };
        tell("reckon", time, 5.0);
        println!("  {summary:?}");
        let scope = access::scope(&actor, Verb::SeeChain).unwrap();
        let overview = db.read(|tx| ledger::overview(tx, &scope)).unwrap().unwrap();
        let asked = Asked { place: Some(overview.home.clone()), ..Asked::default() };
        let (time, figures) = timed(|| db.read(|tx| ledger::figures(tx, &scope, &asked)).unwrap().unwrap());
        tell("one place of the chain read back", time, 0.05);
        let (time, chain) = timed(|| figures.judge(TODAY).unwrap());
        tell("and judged", time, 0.05);
        println!("  {} rows", chain.rows.len());
        count(db);
    }
}

/// Everything that `isonomia check` does up to the outcome.
fn check() {
    let files = town::municipality();
    let files: Vec<FileIn<'_>> =
        files.iter().map(|(name, text)| FileIn { name, bytes: text.as_bytes() }).collect();
    let asked = reckon::Asked::on(TODAY, Mapping::parse(MAPPING, FileId(0)).0);
    let (intake, pack) = reckon::take_in(&files, &asked, &InProcessPdf);
    reckon::outcome(&intake, &pack, &asked).unwrap().hide_small();
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let done = work();
    (start.elapsed(), done)
}

fn tell(name: &str, time: Duration, limit: f64) {
    println!("  {name} | {:.3} s | {limit} s", time.as_secs_f64());
}

fn actor(db: &Db) -> Actor {
    let (office, account) = (OfficeId::from_random([1; 16]), AccountId::from_random([2; 16]));
    db.write(|tx| {
        tx.execute(
            "insert into office (id, kind, country, name, language, created_at)
             values ($1, 'municipality', 'XK', 'Velika', 'sq', 0)",
            params![office],
        )?;
        tx.execute(
            "insert into account (id, name, sign_in, sign_in_folded, passphrase_hash, public_key, wrapped_key,
                 language, state, must_change, created_at, changed_at)
             values ($1, 'Officer', 'officer', 'officer', '-', $2, $2, 'sq', 'active', 0, 0, 0)",
            params![account, [0_u8; 32]],
        )
    })
    .unwrap();
    Actor::new(account, office, Roles::of([Role::Officer]))
}

fn bring(db: &Db, actor: &Actor) {
    let now = Timestamp::UNIX_EPOCH;
    let mut files = town::municipality();
    assert_eq!(files.len(), town::DOCUMENTS + 4);
    files.insert(0, ("isonomia.toml".to_owned(), MAPPING.to_owned()));
    for (name, text) in files {
        let by = (actor.account(), now);
        let received =
            db.write(|tx| ledger::receive(tx, actor.office(), &name, text.as_bytes(), by)).unwrap();
        let reading =
            ledger::read(db, actor.office(), received.version, (TODAY, now), &InProcessPdf).unwrap();
        db.write(|tx| {
            let facts = ledger::facts_of_reading(tx, reading)?.unwrap();
            ledger::accept(tx, &access::may_change(actor, Verb::AcceptFiles, &facts).unwrap(), now)
        })
        .unwrap();
    }
}

fn count(db: &Db) {
    for table in
        ["evidence", "link_evidence", "link_figure", "population_count", "passage", "mention", "budget_line"]
    {
        let sql = format!("select count(*) from {table}");
        let rows = db.read(|tx| tx.one(&sql, params![], |row| row.int(0))).unwrap().unwrap();
        println!("  {table}: {rows}");
    }
}
