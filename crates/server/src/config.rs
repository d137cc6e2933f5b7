//! How this office is set up: one table of settings, read from flags, the environment, a file and defaults.
//!
//! Flags win over the environment, the environment over the file, the file over the defaults. A key that means nothing
//! and a value that cannot be read are errors; all of them are told at once.
//!
//! ```
//! use server::config::Config;
//! let environment = |name: &str| (name == "ISONOMIA_CONNECTIONS").then(|| "4".to_owned());
//! let file = (std::path::Path::new("office.toml"), "connections = 16\nlisten = \"127.0.0.1:9000\"\n");
//! let config = Config::load(&[("workers", "2")], &environment, Some(file))?;
//! assert_eq!((config.workers, config.connections, config.listen.port()), (2, 4, 9000));
//! # Ok::<(), server::config::ConfigError>(())
//! ```

mod error;
mod given;
pub mod manual;
mod origin;
mod table;
#[cfg(test)]
mod tests;
mod values;

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    time::Duration,
};

pub use error::{ConfigError, Problem, Source};
pub use origin::Origin;
pub use table::{ENTRIES, Entry, Fallback};

use given::Given;
use store::Address;

/// Everything that can be set.
#[derive(Clone, Debug)]
pub struct Config {
    /// The database; where none was given, it is a file in the data folder.
    pub database: Option<Address>,
    /// Where the database and files being loaded lie.
    pub data: PathBuf,
    /// Where the signing key lies: outside the database and the data folder, so that no copy of them holds it.
    pub keys: PathBuf,
    /// Where the program waits for browsers; port 0 lets the system choose.
    pub listen: SocketAddr,
    /// The address that people type, where it is not that of `listen`.
    pub public_address: Option<Origin>,
    /// The header in which a proxy in front tells the address of the browser, in lower case.
    pub client_address_header: Option<String>,
    /// How many connections to the database are open at once, and so how many requests are answered at once.
    pub connections: usize,
    /// How many background jobs this process does at once.
    pub workers: usize,
    /// How large one uploaded file may be, in bytes.
    pub upload_limit: u64,
    /// After how long without a request a person is signed out.
    pub session_idle: Duration,
    /// After how long a person is signed out in any case.
    pub session_limit: Duration,
    /// Where the quick exit leads.
    pub quick_exit: String,
    /// How log lines are written.
    pub log: LogFormat,
}

/// How log lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

impl Config {
    /// Reads every setting.
    ///
    /// `flags` are pairs of a flag without its dashes and its value; `environment` answers for a variable; `file` is the
    /// path (for messages) and the text of a TOML file.
    pub fn load(
        flags: &[(&str, &str)],
        environment: &dyn Fn(&str) -> Option<String>,
        file: Option<(&Path, &str)>,
    ) -> Result<Self, ConfigError> {
        let (given, mut problems) = Given::gather(flags, environment, file);
        let mut config = Self::blank();
        for entry in &ENTRIES {
            problems.extend(given.set(entry, &mut config).err());
        }
        if problems.is_empty() {
            problems.extend(config.contradictions());
        }
        if problems.is_empty() { Ok(config) } else { Err(ConfigError { problems }) }
    }

    /// The origin under which browsers see this office, once it listens at `bound`.
    pub fn origin(&self, bound: SocketAddr) -> Origin {
        self.public_address.clone().unwrap_or_else(|| Origin::of_this_machine(bound))
    }

    /// What each setting writes over; every setting has a default, so that none of this is ever seen.
    fn blank() -> Self {
        Self {
            database: None,
            data: PathBuf::new(),
            keys: PathBuf::new(),
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            public_address: None,
            client_address_header: None,
            connections: 1,
            workers: 0,
            upload_limit: 0,
            session_idle: Duration::ZERO,
            session_limit: Duration::ZERO,
            quick_exit: String::new(),
            log: LogFormat::Text,
        }
    }

    /// Values that are right each by itself and wrong together.
    fn contradictions(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut check = |wrong: bool, names, expected| {
            if wrong {
                problems.push(Problem::Contradiction { names, expected });
            }
        };
        check(
            self.keys.starts_with(&self.data),
            &["keys", "data"],
            "a keys folder outside the data folder, so that a copy of the data holds no key",
        );
        check(
            self.session_idle > self.session_limit,
            &["session_idle", "session_limit"],
            "an idle limit not longer than the limit of the session",
        );
        check(
            self.public_address.is_none() && !self.listen.ip().is_loopback(),
            &["public_address", "listen"],
            "a public address, because other machines than this one can reach the program",
        );
        problems
    }
}
