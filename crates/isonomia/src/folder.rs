//! The files of a folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// How deep folders are entered, and how many files are taken.
const DEPTH: usize = 8;
const FILES: usize = 10_000;

/// A file that was read: its name as a person sees it in the folder, and its bytes.
#[derive(Debug)]
pub struct FileRead {
    /// Path below the folder, with `/`.
    pub name: String,
    /// Its bytes, or why they could not be read.
    pub bytes: io::Result<Vec<u8>>,
}

/// Reads the files of a folder and the folders in it, by name; hidden files and links are passed over.
///
/// The error is about the folder itself; a file that cannot be read is in the list with its error.
pub fn read(folder: &Path) -> io::Result<Vec<FileRead>> {
    let mut paths = Vec::new();
    list(folder, DEPTH, &mut paths)?;
    paths.sort();
    Ok(paths
        .into_iter()
        .map(|path| FileRead { name: name_below(folder, &path), bytes: fs::read(&path) })
        .collect())
}

/// Reads single files, each under the name that was typed.
pub fn read_each(paths: &[PathBuf]) -> Vec<FileRead> {
    let name = |path: &Path| path.to_string_lossy().replace('\\', "/");
    paths.iter().map(|path| FileRead { name: name(path), bytes: fs::read(path) }).collect()
}

fn list(folder: &Path, depth: usize, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let hidden = entry.file_name().to_string_lossy().starts_with(['.', '~']);
        let kind = entry.file_type()?;
        if hidden || kind.is_symlink() || paths.len() >= FILES {
            continue;
        }
        if kind.is_file() {
            paths.push(entry.path());
        } else if kind.is_dir() && depth > 0 {
            // A folder inside that cannot be entered does not stop the others from being read.
            let _ = list(&entry.path(), depth - 1, paths);
        }
    }
    Ok(())
}

fn name_below(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_come_by_name_and_hidden_ones_stay_away() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        for name in ["b.csv", "a.csv", ".hidden", "~$lock.xlsx", "sub/c.csv"] {
            fs::write(folder.path().join(name), name).unwrap();
        }
        let names: Vec<String> = read(folder.path()).unwrap().into_iter().map(|file| file.name).collect();
        assert_eq!(names, ["a.csv", "b.csv", "sub/c.csv"]);
        assert!(read(&folder.path().join("nowhere")).is_err());
    }
}
