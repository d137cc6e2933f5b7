//! The one file that draws randomness: from the operating system, and nowhere else.
//!
//! **Threat**: an id, token, salt or key that can be guessed or that comes twice. **Answer**: every one of them is
//! drawn here, from the generator of the operating system. There is no seed, no generator of our own, and no way
//! around an error: without randomness nothing is made.

use base::record::Id;
use zeroize::Zeroizing;

/// The operating system gave no randomness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRandomness;

crate::says! { NoRandomness = "the operating system gave no randomness"; }

/// Random bytes for what is not secret: salts, nonces, ids.
///
/// ```
/// let salt: [u8; 16] = keys::random::bytes()?;
/// assert_ne!(salt, keys::random::bytes()?);
/// # Ok::<(), keys::NoRandomness>(())
/// ```
pub fn bytes<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut drawn = [0; N];
    getrandom::fill(&mut drawn).map_err(|_| NoRandomness)?;
    Ok(drawn)
}

/// Random bytes that are wiped when they are dropped: keys and tokens.
pub(crate) fn secret<const N: usize>() -> Result<Zeroizing<[u8; N]>, NoRandomness> {
    let mut drawn = Zeroizing::new([0; N]);
    getrandom::fill(drawn.as_mut_slice()).map_err(|_| NoRandomness)?;
    Ok(drawn)
}

/// A new id.
///
/// ```
/// let id: base::record::AccountId = keys::random::id()?;
/// assert_eq!(id.to_string().len(), 26);
/// # Ok::<(), keys::NoRandomness>(())
/// ```
pub fn id<K>() -> Result<Id<K>, NoRandomness> {
    bytes().map(Id::from_random)
}
