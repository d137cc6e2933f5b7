//! Rules over SQL: where it stands, how it is written, and that nothing is put together.

use super::{
    Tree,
    literals::{Literal, literals},
};

/// Words of SQL that are written in lower case.
const KEYWORDS: [&str; 38] = [
    "SELECT",
    "INSERT",
    "INTO",
    "VALUES",
    "UPDATE",
    "SET",
    "DELETE",
    "FROM",
    "WHERE",
    "JOIN",
    "LEFT",
    "INNER",
    "ON",
    "CONFLICT",
    "DO",
    "RETURNING",
    "ORDER",
    "GROUP",
    "BY",
    "HAVING",
    "LIMIT",
    "OFFSET",
    "UNION",
    "EXISTS",
    "CREATE",
    "ALTER",
    "DROP",
    "TABLE",
    "INDEX",
    "PRIMARY",
    "KEY",
    "REFERENCES",
    "UNIQUE",
    "CHECK",
    "NOT",
    "NULL",
    "AND",
    "OR",
];

/// What a part of a statement has, too, when it is put together from parts.
const PARTS: [&str; 5] = [" where ", " and ", " order by ", " limit ", " from "];

/// What puts a text together, right before the text.
const BUILDERS: [&str; 5] = ["format!(", "format_args!(", ".push_str(", "+", "+="];

/// SQL stands in files called `store.rs` (or below a folder `store`), in `store`, in `ledger`, in `web` for sessions,
/// audit and jobs, not for what it shows, and in `server` for what is of no one room; tests ask what they like.
pub fn sql_stands_in_store(tree: &Tree) -> Vec<String> {
    let shows = |path: &str| {
        path.starts_with("crates/web/src/components") || path.starts_with("crates/web/src/layout")
    };
    let holds = ["crates/store/", "crates/ledger/", "crates/web/", "crates/server/"];
    let may_hold = |path: &str| {
        (holds.iter().any(|folder| path.starts_with(folder)) && !shows(path))
            || path.ends_with("/store.rs")
            || path.contains("/src/store/")
    };
    found(tree, |path| !may_hold(path) && !is_of_tests(path), |literal| is_statement(literal.text))
}

/// One way to write it, the lower case.
pub fn sql_is_lower_case(tree: &Tree) -> Vec<String> {
    let mut findings = found(
        tree,
        |path| !path.starts_with("xtask/"),
        |literal| is_statement(literal.text) && has_upper_case_keyword(literal.text),
    );
    for (path, text) in tree.ending(".sql") {
        let loud = text
            .lines()
            .enumerate()
            .filter(|(_, line)| has_upper_case_keyword(line.split("--").next().unwrap_or_default()));
        findings.extend(loud.map(|(index, line)| format!("{path}:{}: `{}`", index + 1, line.trim())));
    }
    findings
}

/// A statement of a room is one text with `$1`: nothing is pasted into it.
pub fn no_sql_is_put_together(tree: &Tree) -> Vec<String> {
    found(
        tree,
        |path| path.starts_with("rooms/") && !is_of_tests(path),
        |literal| {
            let text = literal.text.to_lowercase();
            let part = PARTS.iter().any(|part| text.contains(part) || format!("{text} ").starts_with(part));
            let built = BUILDERS.iter().any(|builder| literal.before.ends_with(builder));
            (is_statement(&text) && (built || text.contains('{'))) || (part && built)
        },
    )
}

/// The literals of the files that matter, outside of test modules, of which this is true.
fn found(tree: &Tree, matters: impl Fn(&str) -> bool, wrong: impl Fn(&Literal<'_>) -> bool) -> Vec<String> {
    let mut findings = Vec::new();
    for (path, text) in tree.ending(".rs").filter(|(path, _)| matters(path)) {
        let program = text.split("#[cfg(test)]").next().unwrap_or(text);
        let literals = literals(program);
        let hits = literals.iter().filter(|literal| wrong(literal));
        findings.extend(hits.map(|hit| format!("{path}:{}: `{}`", hit.line, beginning(hit.text))));
    }
    findings
}

fn is_of_tests(path: &str) -> bool {
    ["/tests/", "/tests.rs", "/benches/", "/examples/", "crates/testkit/", "crates/scratch/", "xtask/"]
        .iter()
        .any(|part| format!("/{path}").contains(part))
}

/// Whether a text reads like a statement of SQL, in whatever case.
fn is_statement(text: &str) -> bool {
    let text = text.to_lowercase().replace("\\n", " ");
    let words: Vec<&str> = text.split_whitespace().filter(|word| *word != "\\").collect();
    matches!(
        words.as_slice(),
        ["insert", "into", ..]
            | ["delete", "from", ..]
            | ["update", _, "set", ..]
            | ["with", _, "as", ..]
            | ["create" | "alter" | "drop", "table" | "index" | "unique" | "view" | "trigger", ..]
    ) || (words.first() == Some(&"select") && words.contains(&"from"))
}

fn has_upper_case_keyword(text: &str) -> bool {
    // What stands between single quotes is a value, and may be written as it likes.
    let outside = text.split('\'').step_by(2);
    outside
        .flat_map(|part| part.split(|letter: char| !letter.is_alphanumeric() && letter != '_'))
        .any(|word| KEYWORDS.contains(&word))
}

fn beginning(text: &str) -> String {
    text.split_whitespace().take(6).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const QUESTION: &str = "let sql = \"select id from service where place = $1\";\n";

    #[test]
    fn sql_outside_of_a_store_is_found_with_its_line() {
        let found =
            sql_stands_in_store(&Tree::of("rooms/services/src/pages.rs", &format!("//! Pages.\n{QUESTION}")));
        assert_eq!(found, ["rooms/services/src/pages.rs:2: `select id from service where place`"]);
        for allowed in
            ["rooms/services/src/store.rs", "rooms/plan/src/store/activity.rs", "rooms/plan/src/tests.rs"]
        {
            assert!(sql_stands_in_store(&Tree::of(allowed, QUESTION)).is_empty(), "{allowed}");
        }
    }

    #[test]
    fn what_web_shows_asks_no_database() {
        assert_eq!(sql_stands_in_store(&Tree::of("crates/web/src/layout/bar.rs", QUESTION)).len(), 1);
    }

    #[test]
    fn a_sentence_is_no_sql() {
        for text in ["update the list", "select a file", "insert a row", "create a table of services"] {
            assert!(!is_statement(text), "{text}");
        }
        for text in ["update job set lease = $1", "with x as (select 1) select *", "\\n  delete from job"] {
            assert!(is_statement(text), "{text}");
        }
    }

    #[test]
    fn sql_in_upper_case_is_found_in_rust_and_in_migrations() {
        let loud = Tree::of("crates/store/src/job.rs", "let sql = \"SELECT id from job\";\n");
        assert_eq!(sql_is_lower_case(&loud).len(), 1);
        let loud = Tree::of(
            "crates/store/migrations/0001_office.sql",
            "create table office (\n  id text NOT null\n)",
        );
        assert_eq!(
            sql_is_lower_case(&loud),
            ["crates/store/migrations/0001_office.sql:2: `id text NOT null`"]
        );
        let calm =
            Tree::of("crates/store/migrations/0001_office.sql", "-- An office, NOT a place.\nselect 'OR'");
        assert!(sql_is_lower_case(&calm).is_empty());
    }

    #[test]
    fn sql_of_a_room_that_is_put_together_is_found() {
        let path = "rooms/services/src/store.rs";
        for built in [
            "format!(\"select id from {table}\")",
            "sql.push_str(\" and place = $2\")",
            "let sql = base + \" order by name\";",
            "format!(\n    \"{base} where place = $1\"\n)",
        ] {
            assert_eq!(no_sql_is_put_together(&Tree::of(path, built)).len(), 1, "{built}");
        }
        assert!(no_sql_is_put_together(&Tree::of(path, QUESTION)).is_empty());
        assert!(no_sql_is_put_together(&Tree::of(path, "format!(\"/services/{id}\")")).is_empty());
    }
}
