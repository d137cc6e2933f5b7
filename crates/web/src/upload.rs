//! Files that come with a form.

use std::{fs::File, io::Write as _, path::PathBuf};

use axum::extract::{Multipart, multipart::Field};
use tempfile::TempDir;

use crate::{Fields, Form, Stop};

/// How many files one form may bring, and how long a field beside them may be.
const FILES: usize = 200;
const FIELD_LIMIT: usize = 1 << 16;
/// How much of a file that is not taken is read past before the whole form is given up: so many times the limit.
const READ_PAST: u64 = 16;
const READ_PAST_LEAST: u64 = 1 << 24;

/// A form with its files. They lie in a private temporary folder that goes when this is dropped.
#[derive(Debug)]
pub struct Upload {
    /// The fields beside the files.
    pub form: Form,
    /// The files, in the order in which they were chosen.
    pub files: Vec<Uploaded>,
    /// Holds the folder.
    pub(crate) folder: TempDir,
}

/// A file that came with a form.
#[derive(Debug)]
pub struct Uploaded {
    /// Its name, as the browser told it, without folders.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// Its length in bytes, as far as it was looked at.
    pub length: u64,
    /// Why it does not lie there, if it does not; the files beside it do all the same.
    pub not_kept: Option<NotKept>,
}

/// Why a file was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// It is longer than what is taken.
    TooLarge,
    /// So many files came before it that no more are taken at once.
    TooMany,
}

impl Upload {
    /// The folder in which the files lie.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }
}

/// Takes in a form of several parts, each file at most `limit` bytes long. A file that is not taken is read past, so
/// that the good ones beside it are kept; what is cut off leaves nothing behind.
pub(crate) async fn receive(mut multipart: Multipart, limit: u64) -> Result<Upload, Stop> {
    let folder = tempfile::tempdir().map_err(stop_of)?;
    let (mut fields, mut files) = (Vec::new(), Vec::new());
    while let Some(mut field) = multipart.next_field().await.map_err(|_| Stop::Unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(base_name) {
            // A file input that was left empty comes as a file without a name.
            Some(file) if file.is_empty() => {}
            Some(name) => {
                let path = folder.path().join(files.len().to_string());
                let room = if files.len() < FILES { Some(limit) } else { None };
                files.push(keep(&mut field, (name, path), room).await?);
            }
            None => fields.push((name, short(&mut field).await?)),
        }
    }
    Ok(Upload { form: Form::of(Fields::of(fields)), files, folder })
}

/// The last part of a name: some browsers send the whole path.
fn base_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    last.trim().chars().filter(|c| !c.is_control()).collect()
}

/// Writes a file where it shall lie; without room for it, reads past it.
async fn keep(
    field: &mut Field<'_>,
    (name, path): (String, PathBuf),
    room: Option<u64>,
) -> Result<Uploaded, Stop> {
    let mut not_kept = if room.is_some() { None } else { Some(NotKept::TooMany) };
    let limit = room.unwrap_or_default();
    let mut file = if not_kept.is_none() { Some(File::create_new(&path).map_err(stop_of)?) } else { None };
    let mut length = 0_u64;
    while let Some(chunk) = field.chunk().await.map_err(|_| Stop::Unreadable)? {
        length = length.saturating_add(u64::try_from(chunk.len()).unwrap_or(u64::MAX));
        if room.is_some() && length > limit && file.take().is_some() {
            std::fs::remove_file(&path).map_err(stop_of)?;
            not_kept = Some(NotKept::TooLarge);
        }
        if not_kept.is_some() && length > limit.saturating_mul(READ_PAST).max(READ_PAST_LEAST) {
            return Err(Stop::TooLarge(limit));
        }
        if let Some(file) = &mut file {
            file.write_all(&chunk).map_err(stop_of)?;
        }
    }
    Ok(Uploaded { name, path, length, not_kept })
}

async fn short(field: &mut Field<'_>) -> Result<String, Stop> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|_| Stop::Unreadable)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > FIELD_LIMIT {
            return Err(Stop::TooLarge(u64::try_from(FIELD_LIMIT).unwrap_or(u64::MAX)));
        }
    }
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[expect(clippy::needless_pass_by_value, reason = "the shape that map_err asks for")]
fn stop_of(error: std::io::Error) -> Stop {
    match error.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => Stop::Full,
        _ => Stop::Fault("a temporary file cannot be written"),
    }
}
