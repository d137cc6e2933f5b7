//! Where the databases of tests lie: in memory where there is room, because a test waits for no disk.

use std::{path::Path, process::Command};

use tempfile::TempDir;

/// The file system in memory of most Linux systems.
const MEMORY: &str = "/dev/shm";
/// How much must be free there, in KiB.
const ROOM: u64 = 2 << 20;

/// A new folder, gone when it is dropped.
pub fn folder(prefix: &str) -> TempDir {
    let in_memory = Path::new(MEMORY).is_dir() && free().is_some_and(|free| free >= ROOM);
    let made = if in_memory { TempDir::with_prefix_in(prefix, MEMORY) } else { TempDir::with_prefix(prefix) };
    made.expect("a folder for the databases of tests")
}

/// The free KiB in memory, from the fourth column of what `df -Pk` says.
fn free() -> Option<u64> {
    let said = Command::new("df").args(["-Pk", MEMORY]).output().ok()?;
    let text = String::from_utf8(said.stdout).ok()?;
    text.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}
