//! The key pair of an account, its private half wrapped by the passphrase of its person.
//!
//! **Threat**: an administrator, a backup, a stolen disk or a copy of the database opens what was sealed to a
//! person. **Answer**: the private key is kept only encrypted, under a key that Argon2id makes of the passphrase
//! with a salt of its own and for a purpose of its own; what is kept for signing in does not lead to it. The account
//! is bound to it, so that one person's wrapped key cannot be put under another's account.
//!
//! **What follows from it, and is meant**: nobody but the person can open it. When an administrator gives a person a
//! new passphrase, the account gets a *new* key pair; what was sealed to the old one stays closed until somebody who
//! can still open it seals it to the new one. When a person changes the passphrase themselves, [`Wrapped::rewrap`]
//! keeps the pair.
//!
//! **What it does not do**: who can write to the database can put their own public key in place of a person's, and
//! what is sealed from then on goes to them. A room that seals what must not leak has the key confirmed (by the
//! audit, or by people who compare it). While a person is signed in, the process holds the private key.
//!
//! # Bytes of a wrapped key, version 1
//! `1`, memory in KiB (4), passes (4), lanes (4), salt (16), nonce (24), the encrypted private key (32) and its tag
//! (16); numbers big-endian. Everything before the encrypted key, and the account, are authenticated.

use std::fmt;

use base::record::AccountId;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305,
    aead::{Aead, Payload},
};
use x25519_dalek::StaticSecret;
use zeroize::Zeroizing;

use crate::{
    NoRandomness, Scarce,
    cost::{Cost, Purpose},
    encoding::Fields,
    passphrase::Passphrase,
    random,
};

const VERSION: u8 = 1;
/// Version, cost, salt, nonce.
const HEADER: usize = 1 + 12 + 16 + 24;
/// The private key and the tag.
const BODY: usize = 32 + 16;

/// The public half: whoever has it can seal for the owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key of these bytes, as the database keeps them.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes.
    pub const fn bytes(self) -> [u8; 32] {
        self.0
    }
}

/// The key pair of one account. Wiped when dropped; `Debug` shows the public half.
pub struct KeyPair {
    private: StaticSecret,
    public: PublicKey,
}

impl KeyPair {
    /// A new pair.
    pub fn generate() -> Result<Self, NoRandomness> {
        Ok(Self::of(&random::secret()?))
    }

    fn of(private: &Zeroizing<[u8; 32]>) -> Self {
        let private = StaticSecret::from(**private);
        let public = PublicKey(x25519_dalek::PublicKey::from(&private).to_bytes());
        Self { private, public }
    }

    /// The public half.
    pub const fn public(&self) -> PublicKey {
        self.public
    }

    pub(crate) const fn private(&self) -> &StaticSecret {
        &self.private
    }

    /// The private half, encrypted under the passphrase and bound to the account.
    ///
    /// ```
    /// use base::record::AccountId;
    /// use keys::{Cost, KeyPair, Passphrase};
    /// let (account, chosen) = (AccountId::from_random([1; 16]), Passphrase::new("kofer lastavica šerpa oblak")?);
    /// let pair = KeyPair::generate()?;
    /// let wrapped = pair.wrap(&chosen, account, Cost::tests())?;
    /// assert_eq!(wrapped.unwrap(&chosen, account)?.public(), pair.public());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn wrap(&self, passphrase: &Passphrase, account: AccountId, cost: Cost) -> Result<Wrapped, Scarce> {
        let parts = Parts { cost, salt: random::bytes()?, nonce: random::bytes()? };
        let header = parts.header();
        let bound = bound(&header, account);
        let sealed = parts
            .cipher(passphrase)?
            .encrypt(&parts.nonce.into(), Payload { msg: self.private.as_bytes(), aad: &bound })
            // The cipher refuses only messages of many gibibytes.
            .map_err(|_| Scarce::Memory)?;
        Ok(Wrapped { parts, bytes: [header.as_slice(), &sealed].concat() })
    }
}

impl fmt::Debug for KeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyPair({:?}, private half hidden)", self.public)
    }
}

/// What is authenticated beside the encrypted key.
fn bound(header: &[u8], account: AccountId) -> Vec<u8> {
    Fields::of("isonomia/wrapped-key/1").bytes(header).bytes(&account.bytes()).finish()
}

/// A private key, encrypted under a passphrase. The bytes are what the database keeps.
#[derive(Clone)]
pub struct Wrapped {
    parts: Parts,
    bytes: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Parts {
    cost: Cost,
    salt: [u8; 16],
    nonce: [u8; 24],
}

impl Parts {
    fn header(&self) -> Vec<u8> {
        let mut header = Vec::with_capacity(HEADER + BODY);
        header.push(VERSION);
        for number in [self.cost.memory_kib(), self.cost.passes(), self.cost.lanes()] {
            header.extend_from_slice(&number.to_be_bytes());
        }
        header.extend_from_slice(&self.salt);
        header.extend_from_slice(&self.nonce);
        header
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let (version, rest) = bytes.split_first()?;
        let (memory_kib, rest) = rest.split_first_chunk()?;
        let (passes, rest) = rest.split_first_chunk()?;
        let (lanes, rest) = rest.split_first_chunk()?;
        let (salt, rest) = rest.split_first_chunk()?;
        let (nonce, rest) = rest.split_first_chunk()?;
        let number = |bytes: &[u8; 4]| u32::from_be_bytes(*bytes);
        let cost = Cost::new(number(memory_kib), number(passes), number(lanes))?;
        (*version == VERSION && rest.len() == BODY).then_some(Self { cost, salt: *salt, nonce: *nonce })
    }

    fn cipher(&self, passphrase: &Passphrase) -> Result<XChaCha20Poly1305, Scarce> {
        let key = self.cost.work(Purpose::WrapKey, passphrase, &self.salt)?;
        Ok(XChaCha20Poly1305::new((&*key).into()))
    }
}

/// The bytes are not a wrapped key of a version that this program knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAWrappedKey;

/// Why a wrapped key did not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// Another passphrase, another account, or changed bytes: these cannot be told apart.
    NotThisOne,
    /// The machine could not do the work; nothing is said of the passphrase.
    Scarce(Scarce),
}

crate::says! { NotAWrappedKey = "not a wrapped key of a known version"; }

impl fmt::Display for Closed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotThisOne => f.write_str("the wrapped key does not open"),
            Self::Scarce(scarce) => scarce.fmt(f),
        }
    }
}

impl std::error::Error for Closed {}

impl From<Scarce> for Closed {
    fn from(scarce: Scarce) -> Self {
        Self::Scarce(scarce)
    }
}

impl Wrapped {
    /// The wrapped key of these bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, NotAWrappedKey> {
        let parts = Parts::read(bytes).ok_or(NotAWrappedKey)?;
        Ok(Self { parts, bytes: bytes.to_vec() })
    }

    /// The bytes for the database.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Opens it. Callers compare the public half with the one that the account shows.
    pub fn unwrap(&self, passphrase: &Passphrase, account: AccountId) -> Result<KeyPair, Closed> {
        let (header, body) = self.bytes.split_at_checked(HEADER).ok_or(Closed::NotThisOne)?;
        let opened = self
            .parts
            .cipher(passphrase)?
            .decrypt(&self.parts.nonce.into(), Payload { msg: body, aad: &bound(header, account) })
            .map(Zeroizing::new)
            .map_err(|_| Closed::NotThisOne)?;
        let mut private = Zeroizing::new([0; 32]);
        if opened.len() != private.len() {
            return Err(Closed::NotThisOne);
        }
        private.copy_from_slice(&opened);
        Ok(KeyPair::of(&private))
    }

    /// The same key pair under a new passphrase, or at a new cost. What was sealed to the pair stays readable.
    pub fn rewrap(
        &self,
        old: &Passphrase,
        new: &Passphrase,
        account: AccountId,
        cost: Cost,
    ) -> Result<Self, Closed> {
        Ok(self.unwrap(old, account)?.wrap(new, account, cost)?)
    }
}

impl fmt::Debug for Wrapped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Wrapped({:?}, hidden)", self.parts.cost)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OWNER: AccountId = AccountId::from_random([1; 16]);
    const OTHER: AccountId = AccountId::from_random([2; 16]);

    fn typed(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    fn wrapped() -> (KeyPair, Wrapped) {
        let pair = KeyPair::generate().unwrap();
        let wrapped = pair.wrap(&typed("gjethe vjeshte kupë"), OWNER, Cost::tests()).unwrap();
        (pair, wrapped)
    }

    #[test]
    fn the_passphrase_of_the_account_opens_its_key_and_nothing_else_does() {
        let (pair, wrapped) = wrapped();
        let opened = wrapped.unwrap(&typed("gjethe vjeshte kupë"), OWNER).unwrap();
        assert_eq!(opened.public(), pair.public());
        assert_eq!(opened.private().as_bytes(), pair.private().as_bytes());
        for (text, account) in [("gjethe vjeshte kupa", OWNER), ("gjethe vjeshte kupë", OTHER)] {
            assert_eq!(wrapped.unwrap(&typed(text), account).unwrap_err(), Closed::NotThisOne);
        }
    }

    #[test]
    fn a_person_who_changes_the_passphrase_keeps_the_key() {
        let (pair, wrapped) = wrapped();
        let (old, new) = (typed("gjethe vjeshte kupë"), typed("dritare mjegull lugë"));
        let rewrapped = wrapped.rewrap(&old, &new, OWNER, Cost::tests()).unwrap();
        assert_eq!(rewrapped.unwrap(&new, OWNER).unwrap().public(), pair.public());
        assert_eq!(rewrapped.unwrap(&old, OWNER).unwrap_err(), Closed::NotThisOne);
        assert_eq!(wrapped.rewrap(&new, &old, OWNER, Cost::tests()).unwrap_err(), Closed::NotThisOne);
    }

    #[test]
    fn what_is_kept_for_signing_in_does_not_open_the_key() {
        let (chosen, salt) = (typed("gjethe vjeshte kupë"), [7; 16]);
        let of = |purpose| Cost::tests().work(purpose, &chosen, &salt).unwrap();
        assert_ne!(*of(Purpose::SignIn), *of(Purpose::WrapKey));
    }

    #[test]
    fn wrapping_twice_shows_nothing_in_common() {
        let (pair, one) = wrapped();
        let other = pair.wrap(&typed("gjethe vjeshte kupë"), OWNER, Cost::tests()).unwrap();
        assert_ne!(one.bytes()[13..29], other.bytes()[13..29]);
        assert_ne!(one.bytes()[HEADER..], other.bytes()[HEADER..]);
    }

    #[test]
    fn bytes_of_another_version_or_length_are_not_a_wrapped_key() {
        let (_, wrapped) = wrapped();
        let good = wrapped.bytes();
        assert_eq!(good.len(), 101);
        let mut later = good.to_vec();
        later[0] = 2;
        for bad in [&later, &good[1..], &good[..100], &[good, &[0]].concat(), &[]] {
            assert_eq!(Wrapped::from_bytes(bad).unwrap_err(), NotAWrappedKey);
        }
    }

    #[test]
    fn a_private_key_is_never_shown() {
        let (pair, wrapped) = wrapped();
        let private = format!("{:?}", pair.private().as_bytes());
        let private = private.trim_matches(['[', ']']);
        let shown = format!("{pair:?} {wrapped:?} {:?}", Closed::NotThisOne);
        assert!(!shown.contains(private) && shown.contains("hidden"), "{shown}");
        assert!(!format!("{wrapped:?}").contains(&format!("{:?}", &wrapped.bytes()[HEADER..])));
    }

    fn stays_closed(changed: &[u8]) -> bool {
        let opened = Wrapped::from_bytes(changed)
            .map(|changed| changed.unwrap(&typed("gjethe vjeshte kupë"), OWNER).err());
        opened.map_or(true, |error| error == Some(Closed::NotThisOne))
    }

    #[test]
    fn a_wrapped_key_with_another_cost_stays_closed() {
        let (_, wrapped) = wrapped();
        // 72 KiB, 3 passes, 3 lanes.
        for (at, bit) in [(4, 8), (8, 2), (12, 2)] {
            let mut bytes = wrapped.bytes().to_vec();
            bytes[at] ^= bit;
            assert!(Wrapped::from_bytes(&bytes).is_ok() && stays_closed(&bytes));
        }
    }

    proptest! {
        #[test]
        fn a_wrapped_key_with_any_bit_changed_stays_closed(at in 13_usize..101, bit in 0_u8..8) {
            let (_, wrapped) = wrapped();
            let mut bytes = wrapped.bytes().to_vec();
            bytes[at] ^= 1 << bit;
            prop_assert!(stays_closed(&bytes));
        }
    }
}
