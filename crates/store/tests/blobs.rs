//! The bytes of files come back as they were, and only to the office that gave them.
#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise")]

use std::io::Cursor;

use base::record::OfficeId;
use store::{
    Db, Engine, Error, Tx,
    blob::{self, PIECE},
    params,
};

const TRESNA: OfficeId = OfficeId::from_random([1; 16]);
const ORVELIA: OfficeId = OfficeId::from_random([2; 16]);

fn on_both(test: impl Fn(Db)) {
    scratch::on_both(|db| {
        db.write(|tx| add_office(tx, TRESNA).and_then(|_| add_office(tx, ORVELIA))).unwrap();
        test(db);
    });
}

fn add_office(tx: &mut Tx<'_>, id: OfficeId) -> store::Result<u64> {
    let sql = "insert into office (id, kind, country, name, language, created_at)
               values ($1, 'municipality', 'XK', 'A town', 'sq', 0)";
    tx.execute(sql, params![id])
}

fn bytes(length: usize) -> Vec<u8> {
    (0..length).map(|n| u8::try_from(n * 7919 % 251).unwrap()).collect()
}

fn write(db: &Db, office: OfficeId, bytes: &[u8]) -> blob::Written {
    db.write(|tx| blob::write(tx, office, &mut Cursor::new(bytes))).unwrap()
}

fn count(db: &Db, table: &str) -> i64 {
    let sql = format!("select count(*) from {table}");
    db.read(|tx| tx.one(&sql, params![], |row| row.int(0))).unwrap().unwrap()
}

#[test]
fn bytes_come_back_whatever_their_number() {
    on_both(|db| {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE + 17] {
            let given = bytes(length);
            let written = write(&db, TRESNA, &given);
            let mut back = Vec::new();
            let read = |office, out: &mut Vec<u8>| {
                let cell = std::cell::RefCell::new(out);
                db.read(|tx| blob::read(tx, office, &written.sha256, &mut **cell.borrow_mut())).unwrap()
            };
            assert_eq!(read(TRESNA, &mut back), Some(written.length));
            assert_eq!(back, given);
            assert_eq!(read(ORVELIA, &mut Vec::new()), None);
        }
    });
}

#[test]
fn the_same_bytes_are_kept_once_in_each_office() {
    on_both(|db| {
        let given = bytes(PIECE + 5);
        let first = write(&db, TRESNA, &given);
        let again = write(&db, TRESNA, &given);
        let elsewhere = write(&db, ORVELIA, &given);
        assert!(first.is_new && !again.is_new && elsewhere.is_new);
        assert_eq!((count(&db, "content"), count(&db, "chunk")), (2, 4));
        assert!(db.write(|tx| blob::release(tx, TRESNA, &first.sha256)).unwrap());
        assert_eq!((count(&db, "content"), count(&db, "chunk")), (1, 2));
    });
}

#[test]
fn bytes_that_a_row_points_to_stay() {
    on_both(|db| {
        let kept = write(&db, TRESNA, &bytes(9));
        let kind = if db.engine() == Engine::Sqlite { "blob" } else { "bytea" };
        let pointer = format!(
            "create table pointer (office text, sha256 {kind},
             foreign key (office, sha256) references content (office, sha256) on delete restrict)"
        );
        db.write(|tx| {
            tx.execute(&pointer, params![])?;
            tx.execute("insert into pointer (office, sha256) values ($1, $2)", params![TRESNA, kept.sha256])
        })
        .unwrap();
        assert!(!db.write(|tx| blob::release(tx, TRESNA, &kept.sha256)).unwrap());
        assert_eq!(count(&db, "content"), 1);
    });
}

#[test]
fn bytes_that_changed_in_the_database_are_not_taken_for_the_file() {
    on_both(|db| {
        let written = write(&db, TRESNA, &bytes(100));
        db.write(|tx| tx.execute("update chunk set bytes = $1", params![bytes(99)])).unwrap();
        let read = db.read(|tx| blob::read(tx, TRESNA, &written.sha256, &mut Vec::new()));
        assert_eq!(read, Err(Error::Corrupt));
    });
}
