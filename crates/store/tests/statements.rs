//! What goes into a statement, what comes out, and what both databases say when a constraint says no.

mod town;

use store::{Constraint, Error, Result, Tx, Value, params};
use town::{add_house, add_town, broken, on_both};

#[test]
fn a_broken_constraint_reads_alike_on_both_databases() {
    on_both(|db| {
        db.write(|tx| add_town(tx, 1, "Tresna")).unwrap();
        let taken = db.write(|tx| add_town(tx, 2, "Tresna")).unwrap_err();
        assert_eq!(taken, broken(Constraint::Unique, "town", &["name"]));
        assert!(taken.is_taken("town", "name") && !taken.is_taken("town", "id"));
        let twice = |tx: &mut Tx<'_>| add_house(tx, Some(1), 1).and_then(|_| add_house(tx, Some(1), 1));
        assert_eq!(db.write(twice), Err(broken(Constraint::Unique, "house", &["town", "number"])));
        assert_eq!(
            db.write(|tx| add_house(tx, None, 1)),
            Err(broken(Constraint::NotNull, "house", &["town"]))
        );
        assert_eq!(db.write(|tx| add_house(tx, Some(7), 1)), Err(broken(Constraint::ForeignKey, "", &[])));
        assert_eq!(db.write(|tx| add_house(tx, Some(1), 0)), Err(broken(Constraint::Check, "", &[])));
    });
}

#[test]
fn a_row_that_is_returned_has_passed_its_foreign_keys() {
    on_both(|db| {
        let sql = "insert into house (town, number) values ($1, $2) returning number";
        let returned = db.write(|tx| tx.one(sql, params![7, 1], |row| row.int(0)));
        assert_eq!(returned, Err(broken(Constraint::ForeignKey, "", &[])));
    });
}

#[test]
fn an_error_holds_no_value_that_was_given() {
    on_both(|db| {
        db.write(|tx| add_town(tx, 1, "Orvelia")).unwrap();
        let faults = [
            db.write(|tx| add_town(tx, 2, "Orvelia")).unwrap_err(),
            db.write(|tx| tx.execute("insert into town (id, name) values ($1, 1)", params!["Orvelia"]))
                .unwrap_err(),
            db.write(|tx| {
                tx.execute("insert into town (id, name) select 3, $1 from nowhere", params!["Orvelia"])
            })
            .unwrap_err(),
            db.read(|tx| tx.one("select name from town", params![], |row| row.int(0))).unwrap_err(),
        ];
        for fault in faults {
            assert!(!format!("{fault} {fault:?}").contains("Orvelia"), "{fault:?}");
        }
    });
}

#[test]
fn the_name_of_a_missing_table_is_told() {
    on_both(|db| {
        let error = db.read(|tx| tx.one("select 1 from nowhere", params![], |_| Ok(()))).unwrap_err();
        assert!(error.to_string().contains("nowhere"), "{error}");
    });
}

#[test]
fn nul_in_a_text_is_refused() {
    on_both(|db| {
        assert_eq!(db.write(|tx| add_town(tx, 1, "a\0b")), Err(Error::NulInText));
        let many = db.write(|tx| tx.insert_many("town", &["id", "name"], [params![1, "a\0b"]]));
        assert_eq!(many, Err(Error::NulInText));
    });
}

#[test]
fn ten_thousand_rows_are_inserted_in_one_call() {
    on_both(|db| {
        let rows = (0..10_000_i64).map(|n| [Value::Int(n), format!("ж ë қ {n}").into()]);
        let inserted = db.write(|tx| tx.insert_many("town", &["id", "name"], rows.clone()));
        assert_eq!(inserted, Ok(10_000));
        let houses = (1..=10_000_i64)
            .map(|n| vec![7.into(), n.into(), (n % 2 == 0).then_some("even").into(), Value::Real(0.5)]);
        let inserted =
            db.write(|tx| tx.insert_many("house", &["town", "number", "note", "weight"], houses.clone()));
        assert_eq!(inserted, Ok(10_000));
        let sums = db.read(|tx| {
            let sql = "select sum(number), sum(weight), count(note), min(note) from house";
            tx.one(sql, params![], |row| {
                Ok((row.int(0)?, row.real(1)?, row.int(2)?, row.text(3)?.to_owned()))
            })
        });
        assert_eq!(sums, Ok(Some((50_005_000, 5_000.0, 5_000, "even".to_owned()))));
        let none: [[Value; 2]; 0] = [];
        assert_eq!(db.write(|tx| tx.insert_many("town", &["id", "name"], &none)), Ok(0));
    });
}

#[test]
fn a_row_of_the_wrong_length_is_refused() {
    on_both(|db| {
        let short = db.write(|tx| tx.insert_many("town", &["id", "name"], [params![1]]));
        assert!(matches!(short, Err(Error::Other { .. })), "{short:?}");
        let long =
            db.write(|tx| tx.execute("insert into town (id, name) values ($1, $2)", params![1, "a", 2]));
        assert!(matches!(long, Err(Error::Other { .. })), "{long:?}");
    });
}

#[test]
fn places_are_counted_by_their_numbers_not_by_their_order() {
    on_both(|db| {
        db.write(|tx| add_town(tx, 7, "$1 costs $2")).unwrap();
        let sql = "select name from town where name = $2 and id = $1 and name <> '$3' and $1 = 7";
        let found = db.read(|tx| tx.one(sql, params![7, "$1 costs $2"], |row| Ok(row.text(0)?.to_owned())));
        assert_eq!(found, Ok(Some("$1 costs $2".to_owned())));
    });
}

#[test]
fn a_sum_beyond_64_bits_is_no_number() {
    on_both(|db| {
        let rows = [1_i64, 2].map(|n| [Value::Int(1), Value::Int(i64::MAX - n)]);
        db.write(|tx| {
            add_town(tx, 1, "Tresna")?;
            tx.insert_many("house", &["town", "number"], &rows)
        })
        .unwrap();
        let sum = db.read(|tx| tx.one("select sum(number) from house", params![], |row| row.int(0)));
        assert!(sum.is_err(), "{sum:?}");
        let minus = db.read(|tx| {
            tx.one("select sum(-number) from house where number < $1", params![i64::MAX - 1], |row| {
                row.int(0)
            })
        });
        assert_eq!(minus, Ok(Some(2 - i64::MAX)));
    });
}

#[test]
fn a_column_that_holds_something_else_is_named_by_its_number() {
    on_both(|db| {
        db.write(|tx| add_town(tx, 1, "Tresna")).unwrap();
        let read = |what: fn(&store::Row<'_>) -> Result<()>| {
            db.read(|tx| tx.one("select id, name, null from town", params![], what)).unwrap_err()
        };
        assert_eq!(read(|row| row.int(1).map(|_| ())), Error::Column(1));
        assert_eq!(read(|row| row.text(0).map(|_| ())), Error::Column(0));
        assert_eq!(read(|row| row.text(2).map(|_| ())), Error::Column(2));
        assert_eq!(read(|row| row.int(3).map(|_| ())), Error::Column(3));
        assert_eq!(read(|row| row.date(1).map(|_| ())), Error::Column(1));
        assert_eq!(read(|row| row.number::<u8>(0).and_then(|_| row.blob(1)).map(|_| ())), Error::Column(1));
    });
}
