//! A PostgreSQL server of this test process alone: started when first needed, gone with the process.

use std::{
    env, fs,
    io::{self, Read as _, Seek as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use crate::folder::folder;

/// Set to `required`, a missing PostgreSQL fails the test instead of leaving it to SQLite alone.
const WISH: &str = "ISONOMIA_POSTGRES";

/// A running server, reached by a socket in its own folder.
pub struct Server {
    folder: PathBuf,
    /// Stops the server when its end of the pipe closes, which happens however this process ends. Statics are never
    /// dropped, so nothing here could.
    _watchdog: Child,
}

impl Server {
    /// Starts a server; `None` where PostgreSQL is not installed.
    pub fn start() -> Option<Self> {
        let Some(programs) = programs() else {
            assert!(!required(), "POSTGRESQL IS NOT INSTALLED, and {WISH}=required");
            tell("POSTGRESQL IS NOT INSTALLED: every test of this program runs on SQLite alone");
            return None;
        };
        let folder = folder("isonomia-pg-").keep();
        let user = User::of(&folder);
        user.own(&folder);
        // From here on the watchdog clears up, also if starting fails.
        let watchdog = watchdog(&programs, &folder, &user);
        start(&programs, &folder, &user);
        Some(Self { folder, _watchdog: watchdog })
    }

    /// The address of a database on this server.
    pub fn address(&self, database: &str) -> String {
        let host = self.folder.display().to_string().replace('%', "%25").replace('/', "%2F");
        format!("postgres://postgres@{host}:5432/{database}")
    }
}

fn required() -> bool {
    env::var(WISH).is_ok_and(|wish| wish == "required")
}

/// Says it past the test harness, which keeps to itself what a test that passes prints.
fn tell(what: &str) {
    let _ = writeln!(io::stderr(), "{what}");
}

/// The folder of `initdb`, `pg_ctl` and `postgres`: one of `PATH`, or where Debian keeps them. The server is reached
/// by a socket and watched by `sh`, so only where there are such.
fn programs() -> Option<PathBuf> {
    if !cfg!(unix) {
        return None;
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let on_path = env::split_paths(&path).collect::<Vec<_>>();
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut debian: Vec<_> = versions.map(|version| version.path().join("bin")).collect();
    debian.sort();
    let complete = |folder: &PathBuf| {
        ["initdb", "pg_ctl", "postgres"].iter().all(|program| folder.join(program).is_file())
    };
    on_path.into_iter().chain(debian.into_iter().rev()).find(complete)
}

/// Who runs the server: PostgreSQL refuses root.
enum User {
    Same,
    Postgres,
}

impl User {
    /// Root makes folders that belong to root.
    fn of(folder: &Path) -> Self {
        if owner(folder) == 0 { Self::Postgres } else { Self::Same }
    }

    fn own(&self, folder: &Path) {
        if matches!(self, Self::Postgres) {
            run(Command::new("chown").arg("postgres").arg(folder));
        }
    }

    /// What stands before a command so that this user runs it.
    fn prefix(&self) -> &'static [&'static str] {
        match self {
            Self::Same => &["env"],
            Self::Postgres => &["runuser", "-u", "postgres", "--", "env"],
        }
    }

    fn command(&self, program: &Path) -> Command {
        let (first, rest) = self.prefix().split_first().expect("a prefix has words");
        let mut command = Command::new(first);
        command.args(rest).arg("LC_ALL=C").arg(program);
        command
    }
}

#[cfg(unix)]
fn owner(folder: &Path) -> u32 {
    std::os::unix::fs::MetadataExt::uid(&fs::metadata(folder).expect("the folder was just made"))
}

#[cfg(not(unix))]
fn owner(_: &Path) -> u32 {
    1
}

/// `sh` that waits for the end of this process and then stops the server and removes its folder.
fn watchdog(programs: &Path, folder: &Path, user: &User) -> Child {
    let script = r#"trap '' INT TERM HUP
        folder=$1; shift
        cat >/dev/null
        "$@" -D "$folder/data" -m immediate stop
        rm -rf "$folder""#;
    Command::new("sh")
        .args(["-c", script, "watchdog"])
        .arg(folder)
        .args(user.prefix())
        .arg(programs.join("pg_ctl"))
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("sh starts")
}

/// Makes the data and starts the server; nothing is kept beyond the tests, so nothing waits for the disk.
fn start(programs: &Path, folder: &Path, user: &User) {
    let data = folder.join("data");
    run(user
        .command(&programs.join("initdb"))
        .args(["-N", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-D"])
        .arg(&data));
    let settings = "-c listen_addresses='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off \
                    -c max_connections=300 -c max_wal_size=64MB -c autovacuum=off -c shared_buffers=32MB";
    let options = format!("-k {} {settings}", folder.display());
    run(user
        .command(&programs.join("pg_ctl"))
        .arg("-D")
        .arg(&data)
        .args(["-w", "-s", "-t", "60", "-o", &options, "-l"])
        .arg(folder.join("log"))
        .arg("start"));
}

/// Runs a command to its end; what it said is shown if it failed. Its output goes to a file: the server would keep a
/// pipe open.
fn run(command: &mut Command) {
    let mut said = tempfile::tempfile().expect("a temporary file");
    let out = said.try_clone().expect("a second handle");
    let errors = said.try_clone().expect("a third handle");
    let status = command.current_dir("/").stdin(Stdio::null()).stdout(out).stderr(errors).status();
    if status.as_ref().is_ok_and(std::process::ExitStatus::success) {
        return;
    }
    let mut text = String::new();
    // Whether or not it can be read: the test fails now anyway.
    let _ = said.rewind().and_then(|()| said.read_to_string(&mut text));
    panic!("{command:?} failed ({status:?}): {text}");
}
