//! The start and the end of the program that serves pages.

use std::{
    future::Future,
    io,
    net::{SocketAddr, TcpListener},
};

use axum::serve::ListenerExt as _;
use jiff::SignedDuration;
use keys::{Cost, SigningKey};
use store::{Address, Db, Pool};
use tokio::runtime;
use web::{
    House,
    clock::Clock,
    house::Settings,
    jobs::{JobKind, Workers},
};

use crate::{
    config::Config,
    jobs::{self, Pdf},
    rooms,
};

/// Why the program did not start.
#[derive(Debug)]
pub enum NotStarted {
    /// The folder, the port or the runtime: what the system said.
    System(&'static str, io::Error),
    /// The database.
    Database(store::Error),
    /// The signing key.
    Key(keys::sign::KeyFileError),
}

impl std::fmt::Display for NotStarted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::System(what, error) => write!(f, "{what}: {error}"),
            Self::Database(store::Error::Schema { found, wanted }) if found < wanted => {
                write!(
                    f,
                    "the database is at step {found} and this program needs step {wanted}: run `isonomia migrate`"
                )
            }
            Self::Database(error) => write!(f, "the database: {error}"),
            Self::Key(error) => write!(f, "the signing key: {error}"),
        }
    }
}

impl std::error::Error for NotStarted {}

impl From<store::Error> for NotStarted {
    fn from(error: store::Error) -> Self {
        Self::Database(error)
    }
}

/// The address of the database: the one that is set, else a file in the data folder.
pub fn database(config: &Config) -> Address {
    config.database.clone().unwrap_or_else(|| Address::file(config.data.join("isonomia.db")))
}

/// Opens the database of this configuration, at whatever step its schema is.
pub fn open(config: &Config) -> Result<Db, NotStarted> {
    if config.database.is_none() {
        std::fs::create_dir_all(&config.data).map_err(|e| NotStarted::System("the data folder", e))?;
    }
    Ok(Db::open(&database(config), Pool { size: config.connections })?)
}

/// The key that signs the audit; made at the first start. Where something is signed already, the key must be there: a
/// new one in place of one that was lost, or of a folder that was not mounted, would hide that.
pub fn signing_key(config: &Config, db: &Db) -> Result<SigningKey, NotStarted> {
    db.check_schema()?;
    let path = config.keys.join("audit.key");
    let signed = db.read(|tx| tx.one("select number from audit_head limit 1", &[], |row| row.int(0)))?;
    if signed.is_some() {
        return SigningKey::load(&path).map_err(NotStarted::Key);
    }
    std::fs::create_dir_all(&config.keys).map_err(|e| NotStarted::System("the folder of the keys", e))?;
    SigningKey::load_or_create(&path).map_err(NotStarted::Key)
}

/// What the program needs beside its configuration.
pub struct Office {
    /// The database, migrated.
    pub db: Db,
    /// The key that signs the audit.
    pub signing: SigningKey,
    /// How text is taken out of PDF files.
    pub pdf: Pdf,
    /// Whether this is a demonstration.
    pub demo: bool,
}

/// A program that has its port and waits to serve.
pub struct Ready {
    listener: TcpListener,
    house: House,
    jobs: Vec<JobKind>,
    workers: usize,
}

/// Takes the port and hangs the doors; refuses a database of another schema.
pub fn ready(config: &Config, office: Office) -> Result<Ready, NotStarted> {
    office.db.check_schema()?;
    let listener =
        TcpListener::bind(config.listen).map_err(|e| NotStarted::System("the address to listen at", e))?;
    let bound = listener.local_addr().map_err(|e| NotStarted::System("the address to listen at", e))?;
    let settings = settings(config, bound, office.demo);
    let house = House::new(office.db, Clock::System, office.signing, settings);
    Ok(Ready { listener, house, jobs: jobs::all(office.pdf), workers: config.workers })
}

fn settings(config: &Config, bound: SocketAddr, demo: bool) -> Settings {
    let span = |limit| SignedDuration::try_from(limit).unwrap_or(SignedDuration::MAX);
    Settings {
        origin: config.origin(bound).to_string(),
        idle: span(config.session_idle),
        absolute: span(config.session_limit),
        connections: config.connections,
        upload_limit: config.upload_limit,
        quick_exit: config.quick_exit.clone(),
        behind_proxy: config.client_address_header.clone(),
        cost: Cost::office(),
        demo,
    }
}

impl Ready {
    /// The address that people type.
    pub fn origin(&self) -> &str {
        &self.house.settings().origin
    }

    /// Serves until `stop` is done, then finishes what was begun.
    pub fn serve(self, stop: impl Future<Output = ()> + Send + 'static) -> Result<(), NotStarted> {
        let runtime = runtime::Builder::new_multi_thread().enable_all().build();
        let runtime = runtime.map_err(|e| NotStarted::System("the runtime", e))?;
        let workers = Workers::start(&self.house, &self.jobs, self.workers, jobs::keep_house);
        let served = runtime.block_on(serve(self.listener, self.house, stop));
        workers.stop();
        served.map_err(|e| NotStarted::System("serving", e))
    }
}

async fn serve(
    listener: TcpListener,
    house: House,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    // A page goes out at once, not when the browser has said that it has what came before.
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
        // What cannot be set is slower, and as right.
        let _ = stream.set_nodelay(true);
    });
    let app = rooms::doors().open(house).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, app).with_graceful_shutdown(stop).await
}

/// Done when the program is asked to stop: Ctrl-C, or SIGTERM where there is one.
pub async fn asked_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    // Where no signal can be waited for, the program ends with its process.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}
