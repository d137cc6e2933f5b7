//! The one table of settings. The file, the environment, the flags and the manual derive from it.

use super::{
    Config, LogFormat, Origin,
    values::{address, directory, duration, header, maybe, put, size, socket, web_page, whole},
};

/// One setting.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The key in the file.
    pub name: &'static str,
    /// What applies where nothing is given.
    pub fallback: Fallback,
    /// A value that somebody might give.
    pub example: &'static str,
    /// What the value must be; completes the sentence "expected …".
    pub takes: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// Whether a value may hold a secret, and so is never repeated in a message.
    pub secret: bool,
    /// Writes the value; false where it is not what the setting takes.
    pub(super) set: fn(&mut Config, &str) -> bool,
}

/// What applies where nothing is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// This value.
    Value(&'static str),
    /// Nothing is set, and that means this.
    Unset(&'static str),
}

impl Entry {
    /// The flag without its dashes: `public-address`.
    pub fn flag(&self) -> String {
        self.name.replace('_', "-")
    }

    /// The environment variable: `ISONOMIA_PUBLIC_ADDRESS`.
    pub fn variable(&self) -> String {
        format!("ISONOMIA_{}", self.name.to_uppercase())
    }
}

/// All settings, in the order of the manual.
pub const ENTRIES: [Entry; 13] = [
    Entry {
        name: "database",
        fallback: Fallback::Unset("the SQLite file isonomia.db in the data folder"),
        example: "postgres://isonomia@localhost:5432/isonomia",
        takes: "sqlite://PATH or postgres://USER@HOST:PORT/NAME, without sslmode=require",
        purpose: "Where everything is kept. One office on one machine needs nothing but SQLite; several processes or \
                  machines share one PostgreSQL, reached by a private network, a tunnel or a local socket, because the \
                  program speaks no TLS to a database. A password in the address belongs in the environment, not in a flag \
                  that other users of the machine can see.",
        secret: true,
        set: |config, text| put(&mut config.database, maybe(address(text))),
    },
    Entry {
        name: "data",
        fallback: Fallback::Value("isonomia-data"),
        example: "/var/lib/isonomia/data",
        takes: "a folder",
        purpose: "Where the SQLite file lies, and uploads while they arrive.",
        secret: false,
        set: |config, text| put(&mut config.data, directory(text)),
    },
    Entry {
        name: "keys",
        fallback: Fallback::Value("isonomia-keys"),
        example: "/var/lib/isonomia/keys",
        takes: "a folder outside the data folder",
        purpose: "Where the key lies that signs the audit. It stands outside the database, so that who can change the \
                  database cannot sign what they changed. Copy it to a safe place of its own.",
        secret: false,
        set: |config, text| put(&mut config.keys, directory(text)),
    },
    Entry {
        name: "listen",
        fallback: Fallback::Value("127.0.0.1:8080"),
        example: "127.0.0.1:8080",
        takes: "an IP address and a port, like 127.0.0.1:8080 or [::1]:8080",
        purpose: "Where the program waits for browsers, or for the proxy in front of it. With port 0 the system chooses.",
        secret: false,
        set: |config, text| put(&mut config.listen, socket(text)),
    },
    Entry {
        name: "public_address",
        fallback: Fallback::Unset("http:// and the address of listen"),
        example: "https://office.example.org",
        takes: "https://HOST or https://HOST:PORT, without a path (http:// for this machine alone)",
        purpose: "The address that people type. Cookies and the guard against forged forms rest on it, so a wrong one \
                  lets nobody in.",
        secret: false,
        set: |config, text| put(&mut config.public_address, maybe(Origin::parse(text))),
    },
    Entry {
        name: "client_address_header",
        fallback: Fallback::Unset("the address of the connection counts"),
        example: "x-forwarded-for",
        takes: "the name of a header",
        purpose: "The header in which a proxy in front tells the address of the browser; its last value counts. Set it \
                  only behind a proxy that writes this header itself, else anybody can pretend to be anybody. Slowing \
                  down wrong passphrases rests on it.",
        secret: false,
        set: |config, text| put(&mut config.client_address_header, maybe(header(text))),
    },
    Entry {
        name: "connections",
        fallback: Fallback::Value("8"),
        example: "8",
        takes: "a whole number from 1 to 64",
        purpose: "How many connections to the database are open at once. On PostgreSQL the sum over all processes must \
                  stay below its max_connections.",
        secret: false,
        set: |config, text| put(&mut config.connections, whole(text, 1..=64)),
    },
    Entry {
        name: "workers",
        fallback: Fallback::Value("1"),
        example: "1",
        takes: "a whole number from 0 to 16",
        purpose: "How many background jobs (reading files, working out the chain) this process does at once; 0 leaves \
                  them to other processes on the same database.",
        secret: false,
        set: |config, text| put(&mut config.workers, whole(text, 0..=16)),
    },
    Entry {
        name: "upload_limit",
        fallback: Fallback::Value("64 MiB"),
        example: "100 MiB",
        takes: "a size in KiB, MiB or GiB, like 64 MiB",
        purpose: "How large one uploaded file may be.",
        secret: false,
        set: |config, text| put(&mut config.upload_limit, size(text)),
    },
    Entry {
        name: "session_idle",
        fallback: Fallback::Value("30 min"),
        example: "15 min",
        takes: "a time in s, min, h or d, like 30 min",
        purpose: "After how long without a click a person is signed out.",
        secret: false,
        set: |config, text| put(&mut config.session_idle, duration(text)),
    },
    Entry {
        name: "session_limit",
        fallback: Fallback::Value("12 h"),
        example: "10 h",
        takes: "a time in s, min, h or d, like 12 h",
        purpose: "After how long a person is signed out in any case.",
        secret: false,
        set: |config, text| put(&mut config.session_limit, duration(text)),
    },
    Entry {
        name: "quick_exit",
        fallback: Fallback::Value("https://www.wikipedia.org/"),
        example: "https://weather.example.org/",
        takes: "an address that begins with https://",
        purpose: "The harmless page to which the quick exit leads. Choose one that people around would expect on the \
                  screen.",
        secret: false,
        set: |config, text| put(&mut config.quick_exit, web_page(text)),
    },
    Entry {
        name: "log",
        fallback: Fallback::Value("text"),
        example: "json",
        takes: "text or json",
        purpose: "How log lines are written: for people, or one JSON object a line. No line holds personal data.",
        secret: false,
        set: |config, text| {
            let format = match text {
                "text" => Some(LogFormat::Text),
                "json" => Some(LogFormat::Json),
                _ => None,
            };
            put(&mut config.log, format)
        },
    },
];
