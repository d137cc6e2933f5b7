//! The peer: the list of one place with axum, SQLite and maud, and nothing of ours. Nobody is signed in, nothing is
//! decided or translated, no header is set.

use std::{cell::RefCell, collections::HashMap, path::Path};

use axum::{
    Router,
    extract::{Query, State},
    response::Html,
    routing::get,
};
use maud::{DOCTYPE, Markup, html};
use rusqlite::{Connection, OpenFlags, params};
use tokio::{net::TcpListener, runtime};

use crate::child;

thread_local! {
    static CONNECTION: RefCell<Option<Connection>> = const { RefCell::new(None) };
}

struct Row {
    id: String,
    name: String,
    provider: String,
    open: bool,
    capacity: i64,
}

/// Serves until the parent is gone.
pub fn serve(file: &Path) {
    child::end_with_parent();
    let file: &'static Path = Box::leak(file.to_owned().into_boxed_path());
    let office = office_of(&open(file));
    let app = Router::new().route("/services", get(list)).with_state((file, office));
    runtime::Builder::new_multi_thread().enable_all().build().unwrap().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        child::ready(&listener.local_addr().unwrap().to_string());
        axum::serve(listener, app).await.unwrap();
    });
}

fn open(file: &Path) -> Connection {
    Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}

fn office_of(connection: &Connection) -> String {
    connection.query_row("select min(id) from office", [], |row| row.get(0)).unwrap()
}

/// Asks on the thread at hand: no pool, no hop, the fastest that there is.
async fn list(
    State((file, office)): State<(&'static Path, String)>,
    Query(query): Query<HashMap<String, String>>,
) -> Html<String> {
    let place = query.get("place").cloned().unwrap_or_default();
    CONNECTION.with_borrow_mut(|connection| {
        let (count, rows) = ask(connection.get_or_insert_with(|| open(file)), &office, &place);
        Html(page(count, &rows).into_string())
    })
}

fn ask(connection: &Connection, office: &str, place: &str) -> (i64, Vec<Row>) {
    let mut count =
        connection.prepare_cached("select count(*) from service where office = $1 and place = $2").unwrap();
    let count = count.query_row(params![office, place], |row| row.get(0)).unwrap();
    let mut rows = connection
        .prepare_cached(
            "select id, name, provider, open, capacity from service where office = $1 and place = $2 \
             order by name_folded, id limit 50",
        )
        .unwrap();
    let row = |row: &rusqlite::Row<'_>| {
        Ok(Row {
            id: row.get(0)?,
            name: row.get(1)?,
            provider: row.get(2)?,
            open: row.get(3)?,
            capacity: row.get(4)?,
        })
    };
    let rows = rows.query_map(params![office, place], row).unwrap().map(Result::unwrap).collect();
    (count, rows)
}

fn page(count: i64, rows: &[Row]) -> Markup {
    html! {
        (DOCTYPE)
        html lang="en" {
            head { title { "Services" } }
            body {
                h1 { "Services" }
                p { (count) " services" }
                table {
                    @for row in rows {
                        tr {
                            td { a href={ "/services/" (row.id) } { (row.name) } }
                            td { (row.provider) }
                            td { @if row.open { "open" } @else { "closed" } }
                            td { (row.capacity) }
                        }
                    }
                }
            }
        }
    }
}
