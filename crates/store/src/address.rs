//! Where a database is.

use std::{fmt, path::PathBuf, str::FromStr};

use crate::{Error, Result};

/// Where a database is: a file (SQLite), or a server (PostgreSQL). `Debug` and `Display` hide the password.
///
/// ```
/// use store::Address;
/// assert!(Address::parse("sqlite:///var/lib/isonomia/office.db").is_ok());
/// assert!(Address::parse("postgres://isonomia@localhost:5432/isonomia").is_ok());
/// assert!(Address::parse("mysql://localhost").is_err());
/// ```
#[derive(Clone)]
pub struct Address(pub(crate) Place);

#[derive(Clone)]
pub(crate) enum Place {
    Lite(PathBuf),
    Post(Box<postgres::Config>),
}

/// The programs that can keep a database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, inside this process.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

impl Address {
    /// Which program keeps the database.
    pub fn engine(&self) -> Engine {
        match self.0 {
            Place::Lite(_) => Engine::Sqlite,
            Place::Post(_) => Engine::Postgres,
        }
    }

    /// Reads `sqlite://<path>` (`sqlite:///absolute/path`, `sqlite:///C:/path`, `sqlite://relative/path`) or
    /// `postgres://user:password@host:port/database`, also with `postgresql:`.
    ///
    /// A server that must be reached through TLS is refused: this program does not speak TLS to a database yet, and
    /// a wish for it must not be passed over.
    pub fn parse(text: &str) -> Result<Self> {
        match text.split_once("://") {
            Some(("sqlite", path)) if !path.is_empty() => Ok(Self::file(on_drive(path))),
            Some(("postgres" | "postgresql", _)) => server(text),
            _ => Err(Error::Address("a database is sqlite://path or postgres://user@host/database")),
        }
    }

    /// The SQLite database in this file.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(Place::Lite(path.into()))
    }
}

/// `/C:/path` is how a URL writes `C:/path`.
fn on_drive(path: &str) -> &str {
    let drive = path.strip_prefix('/').filter(|rest| rest.as_bytes().get(1) == Some(&b':'));
    drive.unwrap_or(path)
}

fn server(text: &str) -> Result<Address> {
    use postgres::config::SslMode;
    let wrong = "the address of the PostgreSQL server cannot be read: postgres://user@host:port/database";
    let config = postgres::Config::from_str(text).map_err(|_| Error::Address(wrong))?;
    match config.get_ssl_mode() {
        SslMode::Disable | SslMode::Prefer => Ok(Address(Place::Post(Box::new(config)))),
        _ => Err(Error::Address(
            "sslmode=require: TLS to PostgreSQL is not built in; reach the server by a private network, a tunnel or a local socket",
        )),
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::Lite(path) => write!(f, "sqlite://{}", path.display()),
            Place::Post(config) => write!(f, "postgres://…/{}", config.get_dbname().unwrap_or_default()),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Address {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse(text)
    }
}
