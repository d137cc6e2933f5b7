//! The file of the signing key: the only file that this crate reads or writes.
//!
//! Three lines of text: what it is and in which version, the private half, and the public half, by which damage is
//! noticed. On Unix the file is made for its owner alone (0600), and one that others may read is refused. On Windows
//! it takes the rights of its folder, which therefore has to be the program's own.

use std::{
    fmt,
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use base64ct::{Base64UrlUnpadded, Encoding};
use zeroize::Zeroizing;

use super::SigningKey;
use crate::{NoRandomness, random};

const FIRST_LINE: &str = "isonomia signing key 1";

/// No key file is longer.
const MOST_BYTES: u64 = 1024;

/// Why there is no signing key. Nothing of the file's content stands in it.
#[derive(Debug)]
pub enum KeyFileError {
    /// There is no such file.
    Missing,
    /// Others than the owner may read the file: its key has to be regarded as known.
    OpenToOthers,
    /// The file is not a key file, or damaged.
    Damaged,
    /// The file could not be read or written.
    Io(io::ErrorKind),
    /// There was no randomness for a new key.
    NoRandomness,
}

impl fmt::Display for KeyFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("the file of the signing key is missing"),
            Self::OpenToOthers => f.write_str("others than its owner may read the file of the signing key"),
            Self::Damaged => f.write_str("the file of the signing key is damaged or no key file"),
            Self::Io(kind) => write!(f, "the file of the signing key: {kind}"),
            Self::NoRandomness => NoRandomness.fmt(f),
        }
    }
}

impl std::error::Error for KeyFileError {}

impl From<io::Error> for KeyFileError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            kind => Self::Io(kind),
        }
    }
}

impl From<NoRandomness> for KeyFileError {
    fn from(_: NoRandomness) -> Self {
        Self::NoRandomness
    }
}

impl SigningKey {
    /// The key of this file. For an office that has signed before: a file that went missing is then an error, and
    /// not a reason for a new key.
    pub fn load(path: &Path) -> Result<Self, KeyFileError> {
        let file = File::open(path)?;
        // The rights of what was opened, not of what stands at the path a moment later.
        for_the_owner_alone(&file)?;
        let mut text = Zeroizing::new(String::with_capacity(1024));
        file.take(MOST_BYTES).read_to_string(&mut text).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => KeyFileError::Damaged,
            kind => KeyFileError::Io(kind),
        })?;
        read(&text).ok_or(KeyFileError::Damaged)
    }

    /// The key of this file, or a new key in a new file. Of several processes that start at once, all get the same
    /// key.
    pub fn load_or_create(path: &Path) -> Result<Self, KeyFileError> {
        match Self::load(path) {
            Err(KeyFileError::Missing) => create(path),
            loaded => loaded,
        }
    }
}

/// Writes a new key beside the path, then gives it its name, so that no process ever reads half a key.
fn create(path: &Path) -> Result<SigningKey, KeyFileError> {
    let draft = draft_beside(path)?;
    let written = write_new(&draft, &SigningKey::generate()?).and_then(|()| name_once(&draft, path));
    let _ = fs::remove_file(&draft);
    let _ = keep_folder(path);
    match written {
        // Somebody was faster: theirs counts.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error.into()),
        _ => SigningKey::load(path),
    }
}

fn draft_beside(path: &Path) -> Result<PathBuf, NoRandomness> {
    let mark = u64::from_be_bytes(random::bytes()?);
    Ok(path.with_extension(format!("{mark:016x}.new")))
}

fn write_new(path: &Path, key: &SigningKey) -> io::Result<()> {
    let mut file = private_file().write(true).create_new(true).open(path)?;
    file.write_all(written(key).as_bytes())?;
    file.sync_all()
}

/// Gives the draft its name, unless the name is taken. A hard link does both in one step; where the disk knows none,
/// a look and a renaming have to do.
fn name_once(draft: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(draft, path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !path.exists() => {
            fs::rename(draft, path)
        }
        linked => linked,
    }
}

/// Has the folder written to the disk, so that a power cut does not take a key away that has signed already. Windows
/// does so by itself and opens no folder as a file.
fn keep_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder)?.sync_all()
}

fn written(key: &SigningKey) -> Zeroizing<String> {
    let private = Zeroizing::new(Base64UrlUnpadded::encode_string(key.0.as_bytes()));
    let public = Base64UrlUnpadded::encode_string(&key.verifying_key().bytes());
    Zeroizing::new(format!("{FIRST_LINE}\nprivate {}\npublic {public}\n", *private))
}

fn read(text: &str) -> Option<SigningKey> {
    let mut lines = text.lines();
    if lines.next()? != FIRST_LINE {
        return None;
    }
    let private = bytes_of(lines.next()?.strip_prefix("private ")?)?;
    let public = bytes_of(lines.next()?.strip_prefix("public ")?)?;
    let key = SigningKey(ed25519_dalek::SigningKey::from_bytes(&private));
    (lines.next().is_none() && key.verifying_key().bytes() == *public).then_some(key)
}

fn bytes_of(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let mut bytes = Zeroizing::new([0; 32]);
    let read = Base64UrlUnpadded::decode(text, bytes.as_mut_slice()).ok()?.len();
    (read == bytes.len()).then_some(bytes)
}

#[cfg(unix)]
fn private_file() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt;
    let mut options = OpenOptions::new();
    options.mode(0o600);
    options
}

#[cfg(not(unix))]
fn private_file() -> OpenOptions {
    OpenOptions::new()
}

#[cfg(unix)]
fn for_the_owner_alone(file: &File) -> Result<(), KeyFileError> {
    use std::os::unix::fs::PermissionsExt;
    let others = file.metadata()?.permissions().mode() & 0o077;
    if others == 0 { Ok(()) } else { Err(KeyFileError::OpenToOthers) }
}

#[cfg(not(unix))]
fn for_the_owner_alone(_: &File) -> Result<(), KeyFileError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("signing.key");
        (folder, path)
    }

    fn bytes(key: &SigningKey) -> [u8; 32] {
        key.0.to_bytes()
    }

    #[test]
    fn a_key_is_made_once_and_then_read() {
        let (folder, path) = folder();
        assert!(matches!(SigningKey::load(&path), Err(KeyFileError::Missing)));
        let made = SigningKey::load_or_create(&path).unwrap();
        assert_eq!(bytes(&SigningKey::load_or_create(&path).unwrap()), bytes(&made));
        assert_eq!(bytes(&SigningKey::load(&path).unwrap()), bytes(&made));
        // Nothing else is left behind.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn processes_that_start_at_once_get_the_same_key() {
        let (folder, path) = folder();
        let keys: Vec<[u8; 32]> = std::thread::scope(|scope| {
            let starts: Vec<_> =
                (0..8).map(|_| scope.spawn(|| bytes(&SigningKey::load_or_create(&path).unwrap()))).collect();
            starts.into_iter().map(|start| start.join().unwrap()).collect()
        });
        assert!(keys.iter().all(|key| *key == keys[0]));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_and_is_not_made() {
        let (folder, _) = folder();
        assert!(SigningKey::load_or_create(&folder.path().join("not/there.key")).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_is_for_its_owner_and_is_refused_when_others_may_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let (_folder, path) = folder();
        SigningKey::load_or_create(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        for mode in [0o640, 0o604, 0o620] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            assert!(matches!(SigningKey::load_or_create(&path), Err(KeyFileError::OpenToOthers)));
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o400)).unwrap();
        assert!(SigningKey::load(&path).is_ok());
    }

    #[test]
    fn a_damaged_file_is_refused_and_stays_as_it_is() {
        let (_folder, path) = folder();
        let good = written(&SigningKey::load_or_create(&path).unwrap());
        let other = written(&SigningKey::generate().unwrap());
        let public_of_another =
            [&good[..good.find("public").unwrap()], &other[other.find("public").unwrap()..]].concat();
        let later = good.replace("key 1", "key 2");
        let more = format!("{}\n", *good);
        for bad in ["", &good[1..], &good[..good.len() - 3], &public_of_another, &later, &more, "\u{0}"] {
            fs::write(&path, bad).unwrap();
            assert!(matches!(SigningKey::load_or_create(&path), Err(KeyFileError::Damaged)), "{bad}");
            assert_eq!(fs::read_to_string(&path).unwrap(), bad);
        }
        fs::write(&path, [255; 100]).unwrap();
        assert!(matches!(SigningKey::load(&path), Err(KeyFileError::Damaged)));
    }

    #[test]
    fn no_error_shows_what_stands_in_the_file() {
        let (_folder, path) = folder();
        SigningKey::load_or_create(&path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let private = text.lines().nth(1).unwrap().trim_start_matches("private ");
        fs::write(&path, format!("{FIRST_LINE}\nprivate {private}\n")).unwrap();
        let error = SigningKey::load(&path).unwrap_err();
        assert!(!format!("{error} {error:?}").contains(&private[..6]));
    }
}
