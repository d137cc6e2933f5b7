//! The signature on the head of an office's audit, by a key that lies outside the database.
//!
//! **Threat**: somebody who can write to the database changes the audit and computes all its hashes anew.
//! **Answer**: the number and hash of the latest row are signed (Ed25519) by a key that stands in a file of its own
//! ([`load`]), kept apart from the database and from its backups. Without the key, rows can be dropped together with
//! the heads that cover them, but none changed.
//!
//! **What it does not do**: who has the file and the database can write any history. Who puts back an older copy of
//! the whole database, heads included, is found only by somebody who noted a later head: the office page shows
//! number and key, so that they can be written down or sent to the network.
//!
//! [`load`]: SigningKey::load

mod key_file;

use std::{fmt, str::FromStr};

use base::record::OfficeId;
use ed25519_dalek::Signer;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub use key_file::KeyFileError;

use crate::{NoRandomness, encoding::Fields, random};

/// The latest row of an office's audit, at the time of signing. Number 0 with [`crate::chain::START`] is an empty
/// audit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Whose audit.
    pub office: OfficeId,
    /// The number of the row.
    pub number: i64,
    /// Its hash, which covers all rows before it.
    pub hash: [u8; 32],
    /// When it was signed: milliseconds since 1970 UTC, as the database keeps it.
    pub signed_at_ms: i64,
}

impl Head {
    fn message(&self) -> Vec<u8> {
        Fields::of("isonomia/audit-head/1")
            .bytes(&self.office.bytes())
            .number(self.number)
            .bytes(&self.hash)
            .number(self.signed_at_ms)
            .finish()
    }
}

/// A head whose signature was found right: only [`VerifyingKey::verify`] makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifiedHead(Head);

impl VerifiedHead {
    /// The head.
    pub const fn head(&self) -> &Head {
        &self.0
    }
}

/// The key that signs. Wiped when dropped; `Debug` shows its id.
///
/// ```
/// use keys::{SigningKey, sign::Head};
/// let key = SigningKey::generate()?;
/// let head = Head { office: keys::random::id()?, number: 17, hash: [3; 32], signed_at_ms: 1_795_000_000_000 };
/// let signature = key.sign(&head);
/// assert!(key.verifying_key().verify(&head, signature).is_ok());
/// assert!(key.verifying_key().verify(&Head { number: 16, ..head }, signature).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// A new key that stands in no file.
    pub fn generate() -> Result<Self, NoRandomness> {
        Ok(Self(ed25519_dalek::SigningKey::from_bytes(&*random::secret()?)))
    }

    /// Signs a head. About 20 µs: sign in the transaction that writes the rows, so that no row ever stands unsigned.
    pub fn sign(&self, head: &Head) -> Signature {
        Signature(self.0.sign(&head.message()).to_bytes())
    }

    /// A keyed hash of a text, for one purpose: the same text gives the same bytes, and who has the database without
    /// the key can neither guess what the text was nor make the hash of another. Under a key of its own, made of this
    /// one; processes that share a database share the key file.
    ///
    /// ```
    /// let key = keys::SigningKey::generate()?;
    /// assert_eq!(key.blind("tries/name", "ana"), key.blind("tries/name", "ana"));
    /// assert_ne!(key.blind("tries/name", "ana"), key.blind("tries/address", "ana"));
    /// # Ok::<(), keys::NoRandomness>(())
    /// ```
    pub fn blind(&self, purpose: &str, text: &str) -> [u8; 32] {
        let key = Zeroizing::new(Fields::of("isonomia/blind-key/1").mac(self.0.as_bytes()));
        Fields::of("isonomia/blind/1").text(purpose).text(text).mac(&key)
    }

    /// The public half, to be kept beside the signatures and wherever somebody else shall be able to check.
    pub fn verifying_key(&self) -> VerifyingKey {
        VerifyingKey(self.0.verifying_key())
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, hidden)", self.verifying_key().id())
    }
}

/// The key that checks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct VerifyingKey(ed25519_dalek::VerifyingKey);

/// The bytes are no key that signatures can be checked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAKey;

/// The signature is not of this key over this head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadSignature;

crate::says! {
    NotAKey = "not a verifying key";
    BadSignature = "the signature is not of this key over this head";
}

impl VerifyingKey {
    /// The key of these bytes.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<Self, NotAKey> {
        let key = ed25519_dalek::VerifyingKey::from_bytes(bytes).map_err(|_| NotAKey)?;
        if key.is_weak() { Err(NotAKey) } else { Ok(Self(key)) }
    }

    /// The bytes.
    pub fn bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The short name of the key.
    pub fn id(&self) -> KeyId {
        let hash = Sha256::digest(Fields::of("isonomia/key-id/1").bytes(&self.bytes()).finish());
        KeyId(hash.first_chunk().copied().unwrap_or_default())
    }

    /// Checks a signature over a head, strictly: one head has one signature, and no key signs everything.
    pub fn verify(&self, head: &Head, signature: Signature) -> Result<VerifiedHead, BadSignature> {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        self.0.verify_strict(&head.message(), &signature).map_err(|_| BadSignature)?;
        Ok(VerifiedHead(*head))
    }
}

impl fmt::Debug for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VerifyingKey({})", self.id())
    }
}

/// A signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature([u8; 64]);

impl Signature {
    /// The signature of these bytes.
    pub const fn from_bytes(bytes: [u8; 64]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub const fn bytes(self) -> [u8; 64] {
        self.0
    }
}

/// The short name of a signing key: 16 hexadecimal digits of a hash of its public half. Says which key signed;
/// proves nothing.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId([u8; 8]);

impl fmt::Display for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", u64::from_be_bytes(self.0))
    }
}

impl fmt::Debug for KeyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for KeyId {
    type Err = NotAKey;

    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let id = Self(u64::from_str_radix(text, 16).map_err(|_| NotAKey)?.to_be_bytes());
        if id.to_string() == text { Ok(id) } else { Err(NotAKey) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const HEAD: Head = Head {
        office: OfficeId::from_random([1; 16]),
        number: 17,
        hash: [3; 32],
        signed_at_ms: 1_795_000_000_000,
    };

    #[test]
    fn a_signature_counts_for_its_own_head_and_key_alone() {
        let key = SigningKey::generate().unwrap();
        let signature = key.sign(&HEAD);
        assert_eq!(key.verifying_key().verify(&HEAD, signature).map(|head| *head.head()), Ok(HEAD));
        let others = [
            Head { office: OfficeId::from_random([2; 16]), ..HEAD },
            Head { number: 18, ..HEAD },
            Head { hash: [4; 32], ..HEAD },
            Head { signed_at_ms: 0, ..HEAD },
        ];
        for other in others {
            assert_eq!(key.verifying_key().verify(&other, signature), Err(BadSignature));
        }
        let other = SigningKey::generate().unwrap();
        assert_eq!(other.verifying_key().verify(&HEAD, signature), Err(BadSignature));
    }

    #[test]
    fn a_key_is_known_again_by_its_bytes_and_its_id() {
        let key = SigningKey::generate().unwrap().verifying_key();
        assert_eq!(VerifyingKey::from_bytes(&key.bytes()), Ok(key));
        assert_eq!(key.id().to_string().parse(), Ok(key.id()));
        assert_eq!(key.id().to_string().len(), 16);
        for wrong in ["", "+123456789abcdef", "0123456789ABCDEF", "0123456789abcdef0"] {
            assert_eq!(wrong.parse::<KeyId>(), Err(NotAKey));
        }
    }

    #[test]
    fn a_blinded_text_depends_on_key_purpose_and_text() {
        let (one, other) = (SigningKey::generate().unwrap(), SigningKey::generate().unwrap());
        assert_eq!(one.blind("ab", "c"), one.blind("ab", "c"));
        for different in [other.blind("ab", "c"), one.blind("a", "bc"), one.blind("ab", "d")] {
            assert_ne!(one.blind("ab", "c"), different);
        }
    }

    #[test]
    fn a_key_that_signs_everything_is_refused() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        assert_eq!(VerifyingKey::from_bytes(&neutral), Err(NotAKey));
    }

    #[test]
    fn a_signing_key_is_never_shown() {
        let key = SigningKey(ed25519_dalek::SigningKey::from_bytes(&[171; 32]));
        let shown = format!("{key:?} {key:#?}");
        assert!(shown.contains("hidden") && !shown.contains("171") && !shown.to_lowercase().contains("abab"));
    }

    proptest! {
        #[test]
        fn a_signature_with_any_bit_changed_is_bad(at in 0_usize..64, bit in 0_u8..8) {
            let key = SigningKey::generate().unwrap();
            let mut bytes = key.sign(&HEAD).bytes();
            bytes[at] ^= 1 << bit;
            prop_assert_eq!(key.verifying_key().verify(&HEAD, Signature::from_bytes(bytes)), Err(BadSignature));
        }
    }
}
