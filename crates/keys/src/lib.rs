//! Everything cryptographic of the office, in one crate that can be read in half an hour.
//!
//! No database, no HTTP, no clock (but zxcvbn, which looks at what year it is to know which years are recent).
//! Randomness is drawn in [`random`] alone; the one file that is read and written is the signing key of [`sign`].
//!
//! | module | what it holds | what it defends against | what it does not |
//! | --- | --- | --- | --- |
//! | [`random`] | random bytes and ids | an id or token that can be guessed | a broken operating system |
//! | [`passphrase`], [`cost`] | Argon2id for signing in | somebody who stole the database and guesses | a passphrase given away |
//! | [`strength`] | whether a passphrase can be chosen | the guesses that a stranger tries first | somebody who knows the person well |
//! | [`keypair`] | the key pair of an account, wrapped by its passphrase | an administrator, a backup, a stolen disk | the running process while the person is signed in |
//! | [`sealed`] | a message for the owner of one key pair | everybody else who reads or changes it | who wrote it: a sealed message has no sender |
//! | [`token`] | sessions, invitations, forms | a stolen table of sessions; a form sent from another site | a stolen cookie |
//! | [`sign`] | the signature on the head of the audit | somebody who can write to the database | somebody who has the key file as well |
//! | [`chain`] | the hash that ties each audit row to the one before | rows changed, dropped, swapped, added unseen | the latest rows and their head dropped together |
//!
//! Who controls the running machine can read its memory. What is secret here is wiped when it is dropped, so that it
//! does not stay in freed memory, a core dump or a swap file longer than it must; this is care, not proof.
//!
//! Every secret type has a `Debug` that hides and no `Display`. No error holds what it was given.
//!
//! # The algorithms
//! Argon2id (RFC 9106), X25519 (RFC 7748), HKDF-SHA256 (RFC 5869), XChaCha20-Poly1305 (RFC 8439 with the long
//! nonce), Ed25519 (RFC 8032, strict verification), HMAC-SHA256 (RFC 2104), SHA-256. `tests/known_answers.rs` holds
//! each against the published answers, so that a library that was swapped would show. Everything that is hashed,
//! signed or authenticated is written by `encoding`: a name of its purpose first, then each field with its length.

pub mod chain;
pub mod cost;
mod encoding;
pub mod keypair;
pub mod passphrase;
pub mod random;
pub mod sealed;
pub mod sign;
pub mod strength;
pub mod token;

pub use cost::{Cost, Scarce};
pub use keypair::{KeyPair, PublicKey, Wrapped};
pub use passphrase::{Passphrase, PassphraseHash, Verdict};
pub use random::NoRandomness;
pub use sign::SigningKey;
pub use token::{FormKey, Token};

/// A plain error: a message that never changes, and nothing of what was given.
macro_rules! says {
    ($($error:ty = $message:literal;)+) => { $(
        impl std::fmt::Display for $error {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($message)
            }
        }

        impl std::error::Error for $error {}
    )+ };
}
pub(crate) use says;
