//! The PostgreSQL server programs that tests start for themselves: found here, or installed where that is allowed.
//!
//! A test run needs the programs only. No cluster of the machine is used, made or touched: each run of tests makes a
//! server of its own in a temporary folder and throws it away.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{check::Outcome, run::shown};

/// What a test run starts.
const PROGRAMS: [&str; 3] = ["postgres", "initdb", "pg_ctl"];
/// Where Debian puts the programs, one folder for each version.
const DEBIAN: &str = "/usr/lib/postgresql";
/// Tells Debian's package to make no cluster and start nothing when it is installed.
const NO_CLUSTER: &str = "/etc/postgresql-common/createcluster.d/isonomia-tests.conf";

/// Whether the tests on PostgreSQL can run here; says so loudly where they cannot.
pub fn looked_for() -> Outcome {
    if usable() {
        return Outcome::default();
    }
    Outcome::skipped(
        "every test on PostgreSQL",
        "no server programs that can be started\n\
        !!!!!!! The tests ran on SQLite ALONE. PostgreSQL was looked for in PATH and /usr/lib/postgresql/*/bin.\n\
        !!!!!!! Debian: apt-get install postgresql; or `cargo xtask test --all`, which insists.",
    )
}

/// The programs, installed first where they are missing and may be installed.
pub fn insisted_on() -> Outcome {
    Outcome::of("PostgreSQL is here or can be installed", usable() || (install() && usable()))
}

/// Whether there are programs, and a user who may start them: PostgreSQL refuses to run as root.
fn usable() -> bool {
    holding_all(&folders()).is_some()
        && (!is_root() || succeeds("runuser", &["-u", "postgres", "--", "true"]))
}

/// Where server programs may lie: the same places in which the tests look.
fn folders() -> Vec<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let versions = fs::read_dir(DEBIAN).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = env::split_paths(&path).collect();
    folders.extend(versions.map(|version| version.path().join("bin")));
    folders
}

/// The first folder in which all of the programs lie.
fn holding_all(folders: &[PathBuf]) -> Option<&Path> {
    let holds = |folder: &Path| PROGRAMS.iter().all(|program| folder.join(program).is_file());
    folders.iter().map(PathBuf::as_path).find(|folder| holds(folder))
}

/// Debian's package, without the cluster that it would make and start.
fn install() -> bool {
    if !is_root() || !succeeds("apt-get", &["--version"]) {
        return false;
    }
    let kept_quiet = no_cluster().is_ok();
    let installed =
        apt(&["update", "-qq"]) && apt(&["install", "-y", "-qq", "--no-install-recommends", "postgresql"]);
    if kept_quiet {
        // A leftover would matter only to an administrator who installs another version later.
        fs::remove_file(NO_CLUSTER).ok();
    }
    installed
}

fn no_cluster() -> std::io::Result<()> {
    if let Some(folder) = Path::new(NO_CLUSTER).parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(NO_CLUSTER, "create_main_cluster = false\n")
}

fn apt(arguments: &[&str]) -> bool {
    let mut command = Command::new("apt-get");
    command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive").stdout(Stdio::null());
    shown(command)
}

fn is_root() -> bool {
    crate::run::quiet(with("id", &["-u"])).is_some_and(|id| id.trim() == "0")
}

fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = with(program, arguments);
    command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

fn with(program: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_counts_only_with_all_of_the_programs() {
        let (client, server) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let folders = [client.path().to_owned(), server.path().to_owned()];
        fs::write(client.path().join("pg_ctl"), "").unwrap();
        assert_eq!(holding_all(&folders), None);
        for program in PROGRAMS {
            fs::write(server.path().join(program), "").unwrap();
        }
        assert_eq!(holding_all(&folders), Some(server.path()));
    }
}
