//! The same statements in the same order give the same on both databases.

use proptest::prelude::*;
use store::{Db, Error, Result, Value, params};

/// Something that a room might do with settings of two offices.
#[derive(Clone, Debug)]
enum Step {
    AddOffice(u8, String),
    RemoveOffice(u8),
    Set(u8, String, String),
    SetAgain(u8, String, String),
    Count,
    List,
    Sums(i32),
}

fn step() -> impl Strategy<Value = Step> {
    let office = 0..3_u8;
    let text = "[a-zA-ZžëқЏ _$'%.-]{0,6}";
    prop_oneof![
        (office.clone(), text).prop_map(|(office, name)| Step::AddOffice(office, name)),
        office.clone().prop_map(Step::RemoveOffice),
        (office.clone(), text, text).prop_map(|(office, name, value)| Step::Set(office, name, value)),
        (office, text, text).prop_map(|(office, name, value)| Step::SetAgain(office, name, value)),
        Just(Step::Count),
        Just(Step::List),
        // Whole ones: the last digit of a sum of fractions depends on how it is added, and the databases differ.
        (-1_000_000..1_000_000).prop_map(Step::Sums),
    ]
}

fn id(office: u8) -> Value {
    base::record::OfficeId::from_random([office; 16]).into()
}

/// What the database says, as a text that can be compared.
fn done(db: &Db, step: &Step) -> Result<String> {
    match step {
        Step::AddOffice(office, name) => db.write(|tx| {
            let sql = "insert into office (id, kind, country, name, language, created_at) values ($1, $2, $3, $4, $5, $6)";
            tx.execute(sql, &[id(*office), "network".into(), "XK".into(), name.into(), "sq".into(), 7.into()])
                .map(|rows| rows.to_string())
        }),
        Step::RemoveOffice(office) => {
            db.write(|tx| tx.execute("delete from office where id = $1", &[id(*office)])).map(|rows| rows.to_string())
        }
        Step::Set(office, name, value) => set(db, *office, name, value, ""),
        Step::SetAgain(office, name, value) => {
            let again = " on conflict (office, name) do update set value = excluded.value, version = setting.version + 1";
            set(db, *office, name, value, again)
        }
        Step::Count => {
            let sql = "select count(*), sum(version), avg(length(value)) > 2, exists (select 1 from setting) from setting";
            db.read(|tx| {
                tx.one(sql, params![], |row| {
                    Ok(format!("{:?}", (row.int(0)?, row.maybe_int(1)?, row.maybe_int(2)?, row.flag(3)?)))
                })
            })
            .map(Option::unwrap)
        }
        Step::List => {
            let sql = "select name, value, version, case when value = '' then null else value end as filled
                       from setting order by name desc, value, office";
            let rows = db.read(|tx| {
                tx.rows(sql, params![], |row| {
                    Ok((row.text(0)?.to_owned(), row.text(1)?.to_owned(), row.int(2)?, row.maybe_text(3)?.map(str::to_owned)))
                })
            });
            rows.map(|rows| format!("{rows:?}"))
        }
        Step::Sums(number) => {
            let sql = "select sum(version * cast($1 as double precision)), max(cast($1 as double precision) - version) from setting";
            db.read(|tx| tx.one(sql, params![f64::from(*number)], |row| Ok(format!("{:?}", (row.maybe_real(0)?, row.maybe_real(1)?)))))
                .map(Option::unwrap)
        }
    }
}

fn set(db: &Db, office: u8, name: &str, value: &str, again: &str) -> Result<String> {
    let sql = format!(
        "insert into setting (office, name, value, changed_at) values ($1, $2, $3, 5){again} returning version"
    );
    db.write(|tx| tx.one(&sql, &[id(office), name.into(), value.into()], |row| row.int(0)))
        .map(|row| format!("{row:?}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn both_databases_say_the_same(steps in prop::collection::vec(step(), 1..30)) {
        let databases = scratch::databases();
        for step in &steps {
            let said: Vec<Result<String, Error>> = databases.iter().map(|db| done(db, step)).collect();
            prop_assert!(said.windows(2).all(|pair| pair[0] == pair[1]), "{step:?}: {said:?}");
        }
    }
}
