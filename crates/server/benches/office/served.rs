//! The office itself, as `isonomia serve` starts it.

use std::path::Path;

use readers::text::InProcessPdf;
use server::{
    config::Config,
    serve::{self, Office},
};
use store::{Db, Engine};

use crate::{
    child,
    filled::{self, Filled},
};

/// Serves the SQLite file in this folder.
pub fn file(folder: &Path) {
    let database = format!("sqlite://{}", filled::file(folder).display());
    let config = config(folder, &database);
    serve(&config, serve::open(&config).unwrap());
}

/// Fills a PostgreSQL of its own and serves it; ends where there is none.
pub fn postgres(folder: &Path) {
    let databases = testkit::bare_databases();
    let Some(database) = databases.iter().find(|database| database.engine() == Engine::Postgres) else {
        return;
    };
    println!("filled {}", Filled::new(database).cookie());
    serve(&config(folder, "postgres://postgres@127.0.0.1/isonomia"), Db::clone(database));
}

fn config(folder: &Path, database: &str) -> Config {
    let (data, keys) = (folder.join("data"), folder.join("keys"));
    let flags = [
        ("database", database),
        ("data", data.to_str().unwrap()),
        ("keys", keys.to_str().unwrap()),
        ("listen", "127.0.0.1:0"),
    ];
    Config::load(&flags, &|_| None, None).unwrap()
}

/// Serves until the parent is gone.
fn serve(config: &Config, db: Db) {
    child::end_with_parent();
    let signing = serve::signing_key(config, &db).unwrap();
    let office = Office { db, signing, pdf: &InProcessPdf, demo: false };
    let ready = serve::ready(config, office).unwrap();
    child::ready(ready.origin().trim_start_matches("http://"));
    ready.serve(std::future::pending()).unwrap();
}
