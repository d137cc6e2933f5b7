//! The chain of what was done: one per office, each entry bound to the one before it, its head signed with a key that
//! lies outside the database.
//!
//! An entry holds ids and codes only, so that a person can be erased and the chain stays whole. [`verify_office`] computes
//! all of it again, for the page of the audit and for the command line alike.

use base::record::{AccountId, OfficeId};
use jiff::Timestamp;
use keys::{
    chain::{self, Broken, Entry, Reason, Walk},
    sign::{Head, KeyId, Signature, SigningKey, VerifiedHead, VerifyingKey},
};
use store::{Tx, params};

use crate::Stop;

/// What one entry says.
#[derive(Clone, Copy, Debug)]
pub struct Act<'a> {
    /// In which office.
    pub office: OfficeId,
    /// Who did it; nobody where the program did it by itself.
    pub account: Option<AccountId>,
    /// What.
    pub verb: &'a str,
    /// To what kind of record.
    pub kind: &'a str,
    /// To which.
    pub subject: Option<&'a str>,
    /// More about it, as a code of a closed list.
    pub detail: Option<&'a str>,
}

/// Adds an entry to the chain of its office, in the transaction of what it tells.
pub fn record(tx: &mut Tx<'_>, signing: &SigningKey, act: &Act<'_>, now: Timestamp) -> Result<(), Stop> {
    let head =
        tx.one("select number, hash from audit_head where office = $1", params![act.office], |row| {
            Ok((row.int(0)?, row.bytes::<32>(1)?))
        })?;
    let (last, previous) = head.unwrap_or((chain::FIRST - 1, chain::START));
    let number = last + 1;
    let at_ms = now.as_millisecond();
    let entry = Entry {
        office: act.office,
        number,
        at_ms,
        account: act.account,
        verb: act.verb,
        kind: act.kind,
        subject: act.subject,
        detail: act.detail,
    };
    let hash = chain::link(&previous, &entry);
    // The head first: of two transactions that meet there, PostgreSQL has the second one run again. Meeting at the
    // number of an entry, it would be refused.
    let signature = signing.sign(&Head { office: act.office, number, hash, signed_at_ms: at_ms });
    tx.execute(
        "insert into audit_head (office, number, hash, signature, signed_at, key_id) \
         values ($1, $2, $3, $4, $5, $6) \
         on conflict (office) do update set number = excluded.number, hash = excluded.hash, \
         signature = excluded.signature, signed_at = excluded.signed_at, key_id = excluded.key_id",
        params![
            act.office,
            number,
            hash.to_vec(),
            signature.bytes().to_vec(),
            now,
            signing.verifying_key().id().to_string()
        ],
    )?;
    tx.execute(
        "insert into audit (office, number, at, account, verb, kind, subject, detail, previous, hash) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            act.office,
            number,
            now,
            act.account,
            act.verb,
            act.kind,
            act.subject,
            act.detail,
            previous.to_vec(),
            hash.to_vec()
        ],
    )?;
    Ok(())
}

/// An audit that was found whole, up to its head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole {
    /// The number of the last entry, and so how many there are.
    pub number: i64,
    /// When the head was signed.
    pub signed_at: Timestamp,
    /// With which key.
    pub key: KeyId,
}

/// What does not fit in an audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Its head is not recorded, or not signed.
    Head,
    /// The signature is not of this key over this head.
    Signature,
    /// An entry does not fit.
    Entry(Broken),
}

/// How many entries an office's audit says that it has.
pub fn count(tx: &mut Tx<'_>, office: OfficeId) -> Result<i64, store::Error> {
    let sql = "select number from audit_head where office = $1";
    Ok(tx.one(sql, params![office], |row| row.int(0))?.unwrap_or_default())
}

/// Computes an office's audit again, entry by entry, in bounded memory: a million takes some seconds. Run it in a
/// transaction that reads, so that all of it is of one moment.
pub fn verify_office(
    tx: &mut Tx<'_>,
    office: OfficeId,
    key: &VerifyingKey,
) -> Result<Result<Whole, Flaw>, store::Error> {
    let Some((head, signature)) = signed_head(tx, office)? else { return Ok(Err(Flaw::Head)) };
    let Ok(head) = key.verify(&head, signature) else { return Ok(Err(Flaw::Signature)) };
    let walked = walk(tx, &head)?;
    let Head { number, signed_at_ms, .. } = *head.head();
    let Ok(signed_at) = Timestamp::from_millisecond(signed_at_ms) else { return Ok(Err(Flaw::Head)) };
    Ok(walked.map(|()| Whole { number, signed_at, key: key.id() }).map_err(Flaw::Entry))
}

fn signed_head(tx: &mut Tx<'_>, office: OfficeId) -> Result<Option<(Head, Signature)>, store::Error> {
    tx.one(
        "select number, hash, signed_at, signature from audit_head \
         where office = $1 and signature is not null and signed_at is not null",
        params![office],
        |row| {
            let head = Head { office, number: row.int(0)?, hash: row.bytes(1)?, signed_at_ms: row.int(2)? };
            Ok((head, Signature::from_bytes(row.bytes(3)?)))
        },
    )
}

/// Every entry in its order; what comes after the first that does not fit is passed over.
fn walk(tx: &mut Tx<'_>, head: &VerifiedHead) -> Result<Result<(), Broken>, store::Error> {
    let (mut walk, mut last, mut so_far) = (Walk::new(head), chain::START, Ok(()));
    tx.each(
        "select number, at, account, verb, kind, subject, detail, previous, hash from audit \
         where office = $1 order by number",
        params![head.head().office],
        |row| {
            if so_far.is_ok() {
                let (number, hash) = (row.int(0)?, row.bytes(8)?);
                let entry = Entry {
                    office: head.head().office,
                    number,
                    at_ms: row.int(1)?,
                    account: row.maybe_id(2)?,
                    verb: row.text(3)?,
                    kind: row.text(4)?,
                    subject: row.maybe_text(5)?,
                    detail: row.maybe_text(6)?,
                };
                so_far = walk.step(&entry, &hash);
                if so_far.is_ok() && row.bytes(7)? != last {
                    so_far = Err(Broken { number, reason: Reason::Changed });
                }
                last = hash;
            }
            Ok(())
        },
    )?;
    Ok(so_far.and_then(|()| walk.finish()))
}
