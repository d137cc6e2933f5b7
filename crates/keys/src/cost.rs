//! What one guess at a passphrase costs: the work of Argon2id.
//!
//! **Threat**: somebody has the database and tries passphrases on many graphics cards. **Answer**: each try needs
//! megabytes of memory and tens of milliseconds. The work is written beside each hash, so that it can be raised
//! later; it is bounded when it is read back, so that a changed row cannot make the server work for an hour.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use zeroize::Zeroizing;

use crate::{NoRandomness, passphrase::Passphrase};

/// The work of one try. The default of the program is [`Cost::office`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// The machine could not give what a secret needs; nothing is wrong with the secret. Try again later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scarce {
    /// No randomness.
    Randomness,
    /// No memory for the work.
    Memory,
}

impl std::fmt::Display for Scarce {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Randomness => "the operating system gave no randomness",
            Self::Memory => "there was no memory to work on a passphrase",
        })
    }
}

impl std::error::Error for Scarce {}

impl From<NoRandomness> for Scarce {
    fn from(_: NoRandomness) -> Self {
        Self::Randomness
    }
}

/// What the work is for. It goes into Argon2 itself (the associated data of RFC 9106), so that what the database
/// keeps for signing in tells nothing of the key that opens the private key, not even if both had the same salt.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    SignIn,
    WrapKey,
}

impl Purpose {
    /// Signing in has none: its hash is the plain PHC string that other programs can check.
    const fn label(self) -> &'static [u8] {
        match self {
            Self::SignIn => b"",
            Self::WrapKey => b"isonomia/wrap-key/1",
        }
    }
}

impl Cost {
    /// At most one gibibyte, sixteen passes, sixteen lanes: above that, a stored cost is damage or malice.
    const MOST: Self = Self { memory_kib: 1 << 20, passes: 16, lanes: 16 };

    /// 19 MiB, two passes, one lane: the minimum configuration for Argon2id of the OWASP Password Storage Cheat Sheet
    /// (cheatsheetseries.owasp.org). About 25 ms on a server of 2026; callers bound how many run at once.
    pub const fn office() -> Self {
        Self { memory_kib: 19 * 1024, passes: 2, lanes: 1 }
    }

    /// Nearly no work, so that a thousand tests take a second. **For tests only**: what is hashed so is hardly
    /// protected.
    pub const fn tests() -> Self {
        Self { memory_kib: 64, passes: 1, lanes: 1 }
    }

    /// Other work: memory in KiB, passes over it, lanes. `None` outside of what Argon2 and this program accept.
    ///
    /// ```
    /// assert_eq!(keys::Cost::new(19 * 1024, 2, 1), Some(keys::Cost::office()));
    /// assert_eq!(keys::Cost::new(u32::MAX, 2, 1), None);
    /// ```
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Option<Self> {
        let most = Self::MOST;
        let fits = (1..=most.lanes).contains(&lanes)
            && (1..=most.passes).contains(&passes)
            && (8 * lanes..=most.memory_kib).contains(&memory_kib);
        fits.then_some(Self { memory_kib, passes, lanes })
    }

    /// Memory in KiB.
    pub const fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub const fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes.
    pub const fn lanes(self) -> u32 {
        self.lanes
    }

    /// Does the work: 32 bytes out of the passphrase, the salt and the purpose.
    pub(crate) fn work(
        self,
        purpose: Purpose,
        passphrase: &Passphrase,
        salt: &[u8; 16],
    ) -> Result<Zeroizing<[u8; 32]>, Scarce> {
        let mut out = Zeroizing::new([0; 32]);
        // A cost is within the bounds by its making: what can fail is the memory.
        let argon2 = self.argon2(purpose).map_err(|_| Scarce::Memory)?;
        argon2
            .hash_password_into(passphrase.bytes(), salt, out.as_mut_slice())
            .map_err(|_| Scarce::Memory)?;
        Ok(out)
    }

    fn argon2(self, purpose: Purpose) -> argon2::Result<Argon2<'static>> {
        let mut params = ParamsBuilder::new();
        params.m_cost(self.memory_kib).t_cost(self.passes).p_cost(self.lanes);
        params.data(AssociatedData::new(purpose.label())?);
        Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params.build()?))
    }
}
