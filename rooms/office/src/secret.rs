//! What an account keeps of a passphrase: a hash for signing in, and a key pair that only the passphrase opens.

use base::record::AccountId;
use keys::{Cost, KeyPair, Passphrase, Scarce, Wrapped, keypair::Closed, passphrase};

/// What an account keeps of a passphrase. Making one costs memory and time on purpose: do it at the bench.
#[derive(Clone)]
pub struct Secret {
    /// The hash, as a PHC string.
    pub(crate) hash: String,
    /// The public half of the key pair.
    pub(crate) public_key: [u8; 32],
    /// The private half, wrapped by the passphrase.
    pub(crate) wrapped_key: Vec<u8>,
}

impl Secret {
    /// A new one with a new key pair: for a new account, or for one whose passphrase is lost.
    pub fn new(passphrase: &Passphrase, account: AccountId, cost: Cost) -> Result<Self, Scarce> {
        let pair = KeyPair::generate()?;
        Ok(Self {
            hash: passphrase::hash(passphrase, cost)?.to_phc(),
            public_key: pair.public().bytes(),
            wrapped_key: pair.wrap(passphrase, account, cost)?.bytes().to_vec(),
        })
    }

    /// The same key pair under another passphrase, or at another cost.
    pub(crate) fn moved(
        wrapped: &Wrapped,
        from: &Passphrase,
        to: &Passphrase,
        account: AccountId,
        cost: Cost,
    ) -> Result<Self, Closed> {
        let pair = wrapped.unwrap(from, account)?;
        Ok(Self {
            hash: passphrase::hash(to, cost)?.to_phc(),
            public_key: pair.public().bytes(),
            wrapped_key: pair.wrap(to, account, cost)?.bytes().to_vec(),
        })
    }
}
