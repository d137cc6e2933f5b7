//! A message that only the owner of one key pair can open.
//!
//! **Threat**: whoever holds or carries the message reads or changes it, or passes it off as one about another
//! record. **Answer**: for each message a fresh X25519 pair; HKDF-SHA256 over the shared secret and both public keys
//! gives the key and the nonce of XChaCha20-Poly1305; the *context* (what this is and of which record, for instance
//! `case-key/` and its id) is authenticated, so that a message opens only where it belongs.
//!
//! **What it does not do**: it says nothing of who sealed it. Whoever has the public key can seal; where the author
//! matters, the record says so and the audit proves it. Its length shows the length of what is inside.
//!
//! # Bytes of a sealed message, version 1
//! `1`, the public half of the fresh pair (32), the encrypted message and its tag (16).

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use sha2::Sha256;
use x25519_dalek::SharedSecret;
use zeroize::Zeroizing;

use crate::{
    NoRandomness,
    encoding::Fields,
    keypair::{KeyPair, PublicKey},
};

const VERSION: u8 = 1;

/// Why a message could not be sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotSeal {
    /// The operating system gave no randomness.
    Randomness,
    /// These bytes are no public key that keeps a secret: every message sealed to them could be read by all.
    PublicKey,
    /// The message is longer than the cipher takes (256 GiB).
    Length,
}

/// The message does not open: it is for somebody else, from another context, changed, or not a sealed message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CannotOpen;

crate::says! { CannotOpen = "the sealed message does not open"; }

impl std::fmt::Display for CannotSeal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Randomness => "the operating system gave no randomness",
            Self::PublicKey => "the public key keeps no secret",
            Self::Length => "the message is too long to be sealed",
        })
    }
}

impl std::error::Error for CannotSeal {}

impl From<NoRandomness> for CannotSeal {
    fn from(_: NoRandomness) -> Self {
        Self::Randomness
    }
}

/// Seals a message for the owner of `to`.
///
/// ```
/// use keys::{KeyPair, sealed};
/// let owner = KeyPair::generate()?;
/// let message = sealed::seal_to(owner.public(), "case-key/17", b"32 bytes of a case key")?;
/// assert_eq!(*sealed::open(&owner, "case-key/17", &message)?, b"32 bytes of a case key");
/// assert!(sealed::open(&owner, "case-key/18", &message).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn seal_to(to: PublicKey, context: &str, message: &[u8]) -> Result<Vec<u8>, CannotSeal> {
    let fresh = KeyPair::generate()?;
    let shared = fresh.private().diffie_hellman(&to.bytes().into());
    let key = MessageKey::derive(&shared, fresh.public(), to).ok_or(CannotSeal::PublicKey)?;
    let encrypted = key
        .cipher()
        .encrypt(&key.nonce.into(), Payload { msg: message, aad: &bound(context) })
        .map_err(|_| CannotSeal::Length)?;
    Ok([&[VERSION], fresh.public().bytes().as_slice(), &encrypted].concat())
}

/// Opens a message that was sealed for the owner of this pair, in this context. It is wiped when dropped.
pub fn open(owner: &KeyPair, context: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, CannotOpen> {
    let (version, rest) = sealed.split_first().ok_or(CannotOpen)?;
    let (fresh, encrypted) = rest.split_first_chunk::<32>().ok_or(CannotOpen)?;
    if *version != VERSION {
        return Err(CannotOpen);
    }
    let fresh = PublicKey::from_bytes(*fresh);
    let shared = owner.private().diffie_hellman(&fresh.bytes().into());
    let key = MessageKey::derive(&shared, fresh, owner.public()).ok_or(CannotOpen)?;
    key.cipher()
        .decrypt(&key.nonce.into(), Payload { msg: encrypted, aad: &bound(context) })
        .map(Zeroizing::new)
        .map_err(|_| CannotOpen)
}

fn bound(context: &str) -> Vec<u8> {
    Fields::of("isonomia/sealed/1").text(context).finish()
}

/// Key and nonce of one message. The pair is fresh each time, so neither is ever used twice.
struct MessageKey {
    key: Zeroizing<[u8; 32]>,
    nonce: [u8; 24],
}

impl MessageKey {
    /// `None` for a public key of small order, with which the shared secret would be no secret.
    fn derive(shared: &SharedSecret, fresh: PublicKey, owner: PublicKey) -> Option<Self> {
        if !shared.was_contributory() {
            return None;
        }
        let info = Fields::of("isonomia/sealed-key/1").bytes(&fresh.bytes()).bytes(&owner.bytes()).finish();
        let hkdf = Hkdf::<Sha256>::new(None, shared.as_bytes());
        let mut okm = Zeroizing::new([0; 56]);
        hkdf.expand(&info, okm.as_mut_slice()).ok()?;
        let (key, nonce) = okm.split_first_chunk::<32>()?;
        Some(Self { key: Zeroizing::new(*key), nonce: nonce.try_into().ok()? })
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.key).into())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn pair() -> KeyPair {
        KeyPair::generate().unwrap()
    }

    proptest! {
        #[test]
        fn only_the_owner_opens_a_message_and_only_in_its_context(message: Vec<u8>, context: String, other: String) {
            let owner = pair();
            let sealed = seal_to(owner.public(), &context, &message).unwrap();
            prop_assert_eq!(&*open(&owner, &context, &sealed).unwrap(), &message);
            prop_assert_eq!(open(&pair(), &context, &sealed), Err(CannotOpen));
            prop_assert_eq!(open(&owner, &other, &sealed).is_ok(), context == other);
        }

        #[test]
        fn a_message_with_any_bit_changed_stays_closed(at in 0_usize..(33 + 7 + 16), bit in 0_u8..8) {
            let owner = pair();
            let mut sealed = seal_to(owner.public(), "here", b"message").unwrap();
            sealed[at] ^= 1 << bit;
            // X25519 leaves the highest bit of a public key out; our key derivation does not.
            prop_assert_eq!(open(&owner, "here", &sealed), Err(CannotOpen));
        }
    }

    #[test]
    fn a_message_that_is_cut_off_stays_closed() {
        let owner = pair();
        let sealed = seal_to(owner.public(), "here", b"message").unwrap();
        for length in 0..sealed.len() {
            assert_eq!(open(&owner, "here", &sealed[..length]), Err(CannotOpen));
        }
    }

    #[test]
    fn the_same_message_never_looks_the_same() {
        let owner = pair();
        let of = || seal_to(owner.public(), "here", b"message").unwrap();
        assert_ne!(of()[33..], of()[33..]);
    }

    #[test]
    fn nothing_is_sealed_to_a_key_that_keeps_no_secret() {
        let mut one = [0; 32];
        one[0] = 1;
        for weak in [[0; 32], one] {
            assert_eq!(seal_to(PublicKey::from_bytes(weak), "here", b"message"), Err(CannotSeal::PublicKey));
        }
    }
}
