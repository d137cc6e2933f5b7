//! What the schema promises: keys are indexed, deletions are chosen, columns are catalogued, both databases agree.
#![expect(clippy::unwrap_used, reason = "a test may stop on a surprise")]

use std::collections::{BTreeMap, BTreeSet};

use store::{Db, Engine, Tx, migrate::MIGRATIONS, params};

type Texts = Vec<String>;

fn texts(tx: &mut Tx<'_>, sql: &str, table: &str, columns: usize) -> Vec<Texts> {
    let params = if sql.contains("$1") { params![table].to_vec() } else { Vec::new() };
    tx.rows(sql, &params, |row| {
        (0..columns).map(|n| Ok(row.maybe_text(n)?.unwrap_or_default().to_owned())).collect()
    })
    .unwrap()
}

fn tables(db: &Db) -> Texts {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'"
        }
        Engine::Postgres => "select tablename::text from pg_tables where schemaname = current_schema()",
    };
    let found = db.read(|tx| Ok::<_, store::Error>(texts(tx, sql, "", 1))).unwrap();
    found.into_iter().flatten().collect::<BTreeSet<_>>().into_iter().collect()
}

/// Name, type, `must` or `may` be filled.
fn columns(db: &Db, table: &str) -> Vec<Texts> {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "select name, lower(type), case when \"notnull\" = 1 or pk > 0 then 'must' else 'may' end
             from pragma_table_info($1) order by cid"
        }
        Engine::Postgres => {
            "select column_name::text, data_type::text, case when is_nullable = 'NO' then 'must' else 'may' end
             from information_schema.columns where table_schema = current_schema() and table_name = $1
             order by ordinal_position"
        }
    };
    db.read(|tx| Ok::<_, store::Error>(texts(tx, sql, table, 3))).unwrap()
}

/// A foreign key: its columns, and what happens when the row it points to goes.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ForeignKey {
    columns: Texts,
    target: String,
    on_delete: String,
}

fn foreign_keys(db: &Db, table: &str) -> BTreeSet<ForeignKey> {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "select cast(id as text), \"from\", \"table\", lower(on_delete) from pragma_foreign_key_list($1) order by id, seq"
        }
        Engine::Postgres => {
            "select conname::text, attname::text, confrelid::regclass::text,
                    case confdeltype when 'c' then 'cascade' when 'n' then 'set null' when 'r' then 'restrict'
                                     when 'd' then 'set default' else 'no action' end
             from pg_constraint cross join lateral unnest(conkey) with ordinality as key (number, place)
             join pg_attribute on attrelid = conrelid and attnum = key.number
             where contype = 'f' and conrelid = to_regclass($1) order by conname, key.place"
        }
    };
    let rows = db.read(|tx| Ok::<_, store::Error>(texts(tx, sql, table, 4))).unwrap();
    let mut keys: BTreeMap<String, ForeignKey> = BTreeMap::new();
    for row in rows {
        let [id, column, target, on_delete] = <[String; 4]>::try_from(row).unwrap();
        let key = keys.entry(id).or_insert(ForeignKey { columns: Vec::new(), target, on_delete });
        key.columns.push(column);
    }
    keys.into_values().collect()
}

/// The columns of each index, those of primary keys and unique constraints among them.
fn indexes(db: &Db, table: &str) -> Vec<Texts> {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "select list.name, info.name from pragma_index_list($1) as list, pragma_index_info(list.name) as info
             where list.partial = 0 order by list.name, info.seqno"
        }
        Engine::Postgres => {
            "select indexrelid::regclass::text, attname::text
             from pg_index cross join lateral unnest(indkey::int2[]) with ordinality as key (number, place)
             join pg_attribute on attrelid = indrelid and attnum = key.number
             where indrelid = to_regclass($1) and indpred is null order by 1, key.place"
        }
    };
    let rows = db.read(|tx| Ok::<_, store::Error>(texts(tx, sql, table, 2))).unwrap();
    let mut found: BTreeMap<String, Texts> = BTreeMap::new();
    for row in rows {
        let [name, column] = <[String; 2]>::try_from(row).unwrap();
        found.entry(name).or_default().push(column);
    }
    found.into_values().collect()
}

#[test]
fn each_foreign_key_begins_an_index() {
    scratch::on_both(|db| {
        for table in tables(&db) {
            let indexes = indexes(&db, &table);
            for key in foreign_keys(&db, &table) {
                let first: BTreeSet<_> = key.columns.iter().collect();
                let served = |index: &Texts| index.iter().take(first.len()).collect::<BTreeSet<_>>() == first;
                assert!(indexes.iter().any(served), "{table}: no index begins with {:?}", key.columns);
            }
        }
    });
}

#[test]
fn what_happens_when_a_row_goes_is_chosen_for_each_foreign_key() {
    scratch::on_both(|db| {
        for table in tables(&db) {
            for key in foreign_keys(&db, &table) {
                let chosen = ["cascade", "set null", "restrict"].contains(&key.on_delete.as_str());
                assert!(chosen, "{table} ({:?}) on delete {}", key.columns, key.on_delete);
            }
        }
    });
}

#[test]
fn every_column_stands_in_the_catalogue_and_nothing_else_does() {
    let known: BTreeSet<_> =
        store::catalogue().iter().map(|column| (column.table.to_owned(), column.name.to_owned())).collect();
    scratch::on_both(|db| {
        let columns_of = |table: &String| {
            columns(&db, table)
                .into_iter()
                .map(|column| (table.clone(), column[0].clone()))
                .collect::<Vec<_>>()
        };
        let there: BTreeSet<_> = tables(&db).iter().flat_map(columns_of).collect();
        let unknown: Vec<_> = there.difference(&known).collect();
        let gone: Vec<_> = known.difference(&there).collect();
        assert!(unknown.is_empty(), "not in catalogue.toml: {unknown:?}");
        assert!(gone.is_empty(), "in catalogue.toml, but not in the schema: {gone:?}");
    });
}

#[test]
fn the_catalogue_says_something_of_each_column() {
    for column in store::catalogue() {
        let said = !column.purpose.trim().is_empty() && !column.retention.trim().is_empty();
        assert!(said, "{}.{}", column.table, column.name);
    }
}

#[test]
fn columns_are_of_the_four_types_that_both_databases_have() {
    scratch::on_both(|db| {
        let agreed: &[&str] = match db.engine() {
            Engine::Sqlite => &["integer", "real", "text", "blob"],
            Engine::Postgres => &["bigint", "double precision", "text", "bytea"],
        };
        for table in tables(&db) {
            for column in columns(&db, &table) {
                assert!(agreed.contains(&column[1].as_str()), "{table}.{} is {}", column[0], column[1]);
            }
        }
    });
}

#[test]
fn both_databases_have_the_same_tables_columns_and_keys() {
    let databases = scratch::databases();
    let [lite, post] = databases.as_slice() else { return };
    assert_eq!(tables(lite), tables(post));
    for table in tables(lite) {
        let shape = |db: &Db| {
            let typed = |column: Texts| {
                let kind = match column[1].as_str() {
                    "bigint" => "integer",
                    "double precision" => "real",
                    "bytea" => "blob",
                    kind => kind,
                };
                [column[0].clone(), kind.to_owned(), column[2].clone()]
            };
            columns(db, &table).into_iter().map(typed).collect::<Vec<_>>()
        };
        assert_eq!(shape(lite), shape(post), "{table}");
        assert_eq!(foreign_keys(lite, &table), foreign_keys(post, &table), "{table}");
    }
}

#[test]
fn sqlite_tables_are_strict() {
    let databases = scratch::databases();
    let sql = "select name from pragma_table_list where type = 'table' and strict = 0
               and schema = 'main' and name not like 'sqlite\\_%' escape '\\'";
    let lax = databases[0].read(|tx| Ok::<_, store::Error>(texts(tx, sql, "", 1))).unwrap();
    assert!(lax.is_empty(), "{lax:?}");
}

#[test]
fn migrations_are_numbered_without_a_gap() {
    let numbers: Vec<_> = MIGRATIONS.iter().map(|migration| migration.number).collect();
    let expected: Vec<_> = (0..).take(numbers.len()).collect();
    assert_eq!(numbers, expected);
}

#[test]
fn every_table_is_explained_where_it_is_made() {
    for migration in MIGRATIONS {
        let lines: Vec<_> = migration.text.lines().collect();
        for pair in lines.windows(2).filter(|pair| pair[1].starts_with("create table")) {
            assert!(pair[0].starts_with("-- "), "migration {}: `{}`", migration.number, pair[1]);
        }
    }
}
