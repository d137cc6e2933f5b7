//! The bytes of files: in pieces of 1 MiB, found by their SHA-256, once per office.

use std::io::{self, Read, Seek, Write};

use base::record::OfficeId;
use sha2::{Digest as _, Sha256};

use crate::{Error, Result, Tx, params};

/// The SHA-256 of some content: its address within an office.
pub type Sha256Sum = [u8; 32];

/// How many bytes a piece has; the last one may have fewer.
pub const PIECE: usize = 1 << 20;

/// What can be read twice: first for its address, then for its bytes.
pub trait Source: Read + Seek {}

impl<T: Read + Seek> Source for T {}

/// Content that is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its address.
    pub sha256: Sha256Sum,
    /// How many bytes it has.
    pub length: u64,
    /// Whether the office did not have it before.
    pub is_new: bool,
}

/// Keeps all bytes of the source, from its beginning, for this office.
pub fn write(tx: &mut Tx<'_>, office: OfficeId, source: &mut dyn Source) -> Result<Written> {
    source.rewind()?;
    let (mut hash, mut length) = (Sha256::new(), 0_u64);
    pieces(source, |_, piece| {
        hash.update(piece);
        length = length.saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        Ok(())
    })?;
    let sha256 = Sha256Sum::from(hash.finalize());
    let is_new = tx.execute(
        "insert into content (office, sha256, length) values ($1, $2, $3) on conflict do nothing",
        params![office, sha256, length],
    )? > 0;
    if is_new {
        write_pieces(tx, office, sha256, source)?;
    }
    Ok(Written { sha256, length, is_new })
}

/// Reads a second time. Bytes that changed since the first time would stand under a wrong address.
fn write_pieces(tx: &mut Tx<'_>, office: OfficeId, sha256: Sha256Sum, source: &mut dyn Source) -> Result<()> {
    source.rewind()?;
    let mut hash = Sha256::new();
    pieces(source, |position, piece| {
        hash.update(piece);
        let sql = "insert into chunk (office, sha256, position, bytes) values ($1, $2, $3, $4)";
        tx.execute(sql, params![office, sha256, position, piece]).map(|_| ())
    })?;
    if Sha256Sum::from(hash.finalize()) == sha256 { Ok(()) } else { Err(Error::Corrupt) }
}

/// Hands out the source piece by piece.
fn pieces(source: &mut dyn Source, mut each: impl FnMut(usize, &[u8]) -> Result<()>) -> Result<()> {
    let limit = u64::try_from(PIECE).map_err(|_| io::ErrorKind::InvalidInput).map_err(io::Error::from)?;
    let mut piece = Vec::with_capacity(PIECE);
    for position in 0.. {
        piece.clear();
        if Read::take(&mut *source, limit).read_to_end(&mut piece)? == 0 {
            break;
        }
        each(position, &piece)?;
    }
    Ok(())
}

/// How many bytes the content has; `None` if the office does not have it.
pub fn length(tx: &mut Tx<'_>, office: OfficeId, sha256: &Sha256Sum) -> Result<Option<u64>> {
    let sql = "select length from content where office = $1 and sha256 = $2";
    tx.one(sql, params![office, sha256], |row| row.number(0))
}

/// Writes the content out; gives its length, or `None` if the office does not have it.
///
/// Gives [`Error::Corrupt`] at the end if the bytes are not those that were kept: then do not use what was written.
pub fn read(
    tx: &mut Tx<'_>,
    office: OfficeId,
    sha256: &Sha256Sum,
    out: &mut dyn Write,
) -> Result<Option<u64>> {
    let Some(length) = length(tx, office, sha256)? else { return Ok(None) };
    let mut hash = Sha256::new();
    let sql = "select bytes from chunk where office = $1 and sha256 = $2 order by position";
    tx.each(sql, params![office, sha256], |row| {
        let piece = row.blob(0)?;
        hash.update(piece);
        Ok(out.write_all(piece)?)
    })?;
    if Sha256Sum::from(hash.finalize()) == *sha256 { Ok(Some(length)) } else { Err(Error::Corrupt) }
}

/// Removes the content unless a row still points to it; says whether it is gone.
pub fn release(tx: &mut Tx<'_>, office: OfficeId, sha256: &Sha256Sum) -> Result<bool> {
    let sql = "delete from content where office = $1 and sha256 = $2";
    match tx.attempt(|tx| tx.execute(sql, params![office, sha256])) {
        Ok(_) => Ok(true),
        Err(Error::Violation(_)) => Ok(false),
        Err(error) => Err(error),
    }
}
