//! The hash that ties each row of an office's audit to the row before.
//!
//! **Threat**: somebody who can write to the database changes, drops, swaps or adds rows of the audit, to hide what
//! was done. **Answer**: each row's hash covers the row and the hash of the row before it, and the latest hash is
//! signed with a key that the database does not hold ([`crate::sign`]). [`verify`] walks the rows and names the
//! first that does not fit.
//!
//! **What it does not do**: it cannot say what the row was before; and dropping the last rows *and* every signed
//! head that covers them is found only by somebody who noted a later head elsewhere.
//!
//! A row holds ids and verbs, never names: so a person can be erased from the records and the chain stays whole.

use std::fmt;

use base::record::{AccountId, OfficeId};

use crate::{encoding::Fields, sign::VerifiedHead};

/// What stands before the first row.
pub const START: [u8; 32] = [0; 32];

/// The number of the first row.
pub const FIRST: i64 = 1;

/// One row of the audit, as the database keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Whose audit.
    pub office: OfficeId,
    /// The place in the audit of the office: [`FIRST`], and then each number once.
    pub number: i64,
    /// When: milliseconds since 1970 UTC.
    pub at_ms: i64,
    /// Who; `None` for the program itself.
    pub account: Option<AccountId>,
    /// The code of what was done.
    pub verb: &'a str,
    /// The code of the kind of record it was done to ([`base::record::Kind::CODE`]).
    pub kind: &'a str,
    /// The id of the record, where there is one.
    pub subject: Option<&'a str>,
    /// Codes and ids that say more; no names, no texts that a person wrote.
    pub detail: Option<&'a str>,
}

/// The hash of a row that follows one with the hash `previous` ([`START`] for the first).
///
/// ```
/// use keys::chain::{Entry, FIRST, START, link};
/// let office = keys::random::id()?;
/// let entry = Entry {
///     office, number: FIRST, at_ms: 1_795_000_000_000, account: None,
///     verb: "open", kind: "office", subject: None, detail: None,
/// };
/// let hash = link(&START, &entry);
/// assert_ne!(hash, link(&START, &Entry { verb: "close", ..entry }));
/// # Ok::<(), keys::NoRandomness>(())
/// ```
pub fn link(previous: &[u8; 32], entry: &Entry<'_>) -> [u8; 32] {
    let account = entry.account.map(AccountId::bytes);
    Fields::of("isonomia/audit-row/1")
        .bytes(previous)
        .bytes(&entry.office.bytes())
        .number(entry.number)
        .number(entry.at_ms)
        .maybe(account.as_ref().map(<[u8; 16]>::as_slice))
        .text(entry.verb)
        .text(entry.kind)
        .maybe(entry.subject.map(str::as_bytes))
        .maybe(entry.detail.map(str::as_bytes))
        .hash()
}

/// Where the audit does not fit, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The number of the row: of the one that is not there, where one is missing.
    pub number: i64,
    /// What does not fit.
    pub reason: Reason,
}

/// How a row does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The row is not there.
    Missing,
    /// The number comes twice, or after a greater one, or below the first.
    OutOfOrder,
    /// The row belongs to another office.
    OtherOffice,
    /// The row, or the one before it, is not what was hashed.
    Changed,
    /// The row and its hash fit, but another hash was signed at this number: the history was written anew.
    NotWhatWasSigned,
    /// The row comes after the last that was signed.
    Unsigned,
}

impl Reason {
    /// The code, for logs and texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::OutOfOrder => "out-of-order",
            Self::OtherOffice => "other-office",
            Self::Changed => "changed",
            Self::NotWhatWasSigned => "not-what-was-signed",
            Self::Unsigned => "unsigned",
        }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {} of the audit: {}", self.number, self.reason.code())
    }
}

impl std::error::Error for Broken {}

/// Walks an office's audit, row by row in the order of their numbers; for rows that come by callback. [`verify`]
/// does it for rows at hand.
#[derive(Clone, Debug)]
pub struct Walk<'h> {
    head: &'h VerifiedHead,
    number: i64,
    hash: [u8; 32],
}

impl<'h> Walk<'h> {
    /// Before the first row of the audit of which this head was signed.
    pub const fn new(head: &'h VerifiedHead) -> Self {
        Self { head, number: FIRST - 1, hash: START }
    }

    /// Looks at the next row and the hash that stands beside it.
    pub fn step(&mut self, entry: &Entry<'_>, hash: &[u8; 32]) -> Result<(), Broken> {
        let broken = |number, reason| Err(Broken { number, reason });
        let next = self.number.saturating_add(1);
        if entry.office != self.head.head().office {
            return broken(entry.number, Reason::OtherOffice);
        }
        if entry.number < next {
            return broken(entry.number, Reason::OutOfOrder);
        }
        if entry.number > next {
            return broken(next, Reason::Missing);
        }
        if next > self.head.head().number {
            return broken(next, Reason::Unsigned);
        }
        if link(&self.hash, entry) != *hash {
            return broken(next, Reason::Changed);
        }
        if next == self.head.head().number && *hash != self.head.head().hash {
            return broken(next, Reason::NotWhatWasSigned);
        }
        (self.number, self.hash) = (next, *hash);
        Ok(())
    }

    /// After the last row: whether it is the one that was signed.
    pub fn finish(self) -> Result<(), Broken> {
        let head = self.head.head();
        let broken = |number, reason| Err(Broken { number, reason });
        if self.number < head.number {
            return broken(self.number.saturating_add(1), Reason::Missing);
        }
        // A head over no row at all.
        if self.hash == head.hash { Ok(()) } else { broken(head.number, Reason::NotWhatWasSigned) }
    }
}

/// Whether these rows, each with the hash that stands beside it, are the audit whose head was signed: in the order
/// of their numbers, from the first. Names the first row that does not fit.
pub fn verify<'a>(
    rows: impl IntoIterator<Item = (Entry<'a>, [u8; 32])>,
    head: &VerifiedHead,
) -> Result<(), Broken> {
    let mut walk = Walk::new(head);
    for (entry, hash) in rows {
        walk.step(&entry, &hash)?;
    }
    walk.finish()
}

#[cfg(test)]
mod tests;
