//! Passphrases: how they are taken in, what is kept of them, and whether one is right.
//!
//! **Threats**: somebody who stole the database guesses passphrases; somebody at the sign-in page learns from the
//! time of the answer which accounts exist. **Answer**: Argon2id with a salt per account ([`crate::cost`]); hashes
//! are compared in constant time; [`verify_nobody`] does the same work where there is no account. An account whose
//! hash is older than the present cost can be told by its time until its person signs in once: then it is hashed
//! anew ([`Verdict::RightButOldCost`]).
//!
//! There is no pepper: a second secret beside the database helps only while it lies elsewhere than the backups, and
//! losing it locks everybody out. The cost and the strength are to carry the weight.

use std::{fmt, str::FromStr};

use base64ct::{Base64Unpadded, Encoding};
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::{
    Scarce,
    cost::{Cost, Purpose},
    random,
};

/// The fewest characters. NIST SP 800-63B-4 asks fifteen where a passphrase is all there is, and eight beside a
/// second factor. Length alone stops nobody from choosing a bad one: we ask twelve, and the estimate of
/// [`crate::strength`], which a longer but common phrase does not pass and twelve characters drawn at random do.
pub const LEAST: usize = 12;

/// The most characters: a sentence of thirty words. There has to be a bound, or a form could make the server
/// normalise and hash megabytes; NIST SP 800-63B-4 asks that at least 64 be allowed.
pub const MOST: usize = 200;

/// The most bytes that are looked at: no text of [`MOST`] characters that a keyboard gives is longer.
const MOST_BYTES: usize = 4096;

/// NFKC makes UTF-8 text at most eleven times as long. Room for all of it from the start, so that the growing text
/// leaves no copies behind.
const GROWTH: usize = 11;

/// A passphrase as a person typed it, made comparable. Wiped when dropped; `Debug` hides it.
///
/// Blanks at its ends are left out (telephones add them), and the text is brought into Unicode's form NFKC: the same
/// `ё`, `ç` or `ѓ` is written in two ways by two keyboards. Letters keep their case; every script and every blank
/// within is allowed.
///
/// ```
/// use keys::Passphrase;
/// let typed = Passphrase::new("  чај лопата облак вторник ")?;
/// assert_eq!(format!("{typed:?}"), "Passphrase(hidden)");
/// assert!(Passphrase::new("short").is_err());
/// # Ok::<(), keys::passphrase::Length>(())
/// ```
pub struct Passphrase(Zeroizing<String>);

/// The length of a passphrase is outside of [`LEAST`] to [`MOST`]. Who signs in with such a text typed a wrong one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// Fewer than [`LEAST`] characters.
    TooShort,
    /// More than [`MOST`] characters.
    TooLong,
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooShort => "the passphrase is too short",
            Self::TooLong => "the passphrase is too long",
        })
    }
}

impl std::error::Error for Length {}

impl Passphrase {
    /// The passphrase of a typed text. The form that it came in is the caller's to drop.
    pub fn new(typed: &str) -> Result<Self, Length> {
        let typed = typed.trim();
        if typed.len() > MOST_BYTES {
            return Err(Length::TooLong);
        }
        let mut text = Zeroizing::new(String::with_capacity(typed.len() * GROWTH));
        text.extend(typed.nfkc());
        match text.chars().count() {
            ..LEAST => Err(Length::TooShort),
            LEAST..=MOST => Ok(Self(text)),
            _ => Err(Length::TooLong),
        }
    }

    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase(hidden)")
    }
}

/// What is kept of a passphrase: cost, salt and hash. As text a PHC string,
/// `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`, so that other programs can check it.
///
/// It is no secret of its own, but it is what a guesser needs: `Debug` hides it, and no page, log or export shows it.
#[derive(Clone)]
pub struct PassphraseHash {
    cost: Cost,
    salt: [u8; 16],
    hash: [u8; 32],
}

/// The text is not the hash of a passphrase as this program makes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAHash;

crate::says! { NotAHash = "not the hash of a passphrase"; }

impl PassphraseHash {
    /// The text for the database; [`str::parse`] reads it back.
    pub fn to_phc(&self) -> String {
        let Self { cost, salt, hash } = self;
        let (memory, passes, lanes) = (cost.memory_kib(), cost.passes(), cost.lanes());
        let (salt, hash) = (Base64Unpadded::encode_string(salt), Base64Unpadded::encode_string(hash));
        format!("$argon2id$v=19$m={memory},t={passes},p={lanes}${salt}${hash}")
    }
}

impl FromStr for PassphraseHash {
    type Err = NotAHash;

    fn from_str(phc: &str) -> Result<Self, NotAHash> {
        let fields: Vec<&str> = phc.split('$').collect();
        let ["", "argon2id", "v=19", cost, salt, hash] = fields[..] else { return Err(NotAHash) };
        Ok(Self { cost: cost_of(cost).ok_or(NotAHash)?, salt: bytes_of(salt)?, hash: bytes_of(hash)? })
    }
}

/// `m=19456,t=2,p=1`, in this order and with nothing else.
fn cost_of(text: &str) -> Option<Cost> {
    let (memory, rest) = text.strip_prefix("m=")?.split_once(",t=")?;
    let (passes, lanes) = rest.split_once(",p=")?;
    Cost::new(memory.parse().ok()?, passes.parse().ok()?, lanes.parse().ok()?)
}

fn bytes_of<const N: usize>(text: &str) -> Result<[u8; N], NotAHash> {
    let mut bytes = [0; N];
    let read = Base64Unpadded::decode(text, &mut bytes).map_err(|_| NotAHash)?.len();
    if read == N { Ok(bytes) } else { Err(NotAHash) }
}

impl fmt::Debug for PassphraseHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PassphraseHash({:?}, hidden)", self.cost)
    }
}

/// Whether a passphrase is the right one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Verdict {
    /// It is.
    Right,
    /// It is, but it was hashed at another cost than is wanted today: hash it anew while it is at hand, and rewrap
    /// the key.
    RightButOldCost,
    /// It is not.
    Wrong,
}

/// Hashes a passphrase with a fresh salt, for the database.
///
/// ```
/// use keys::{Cost, Passphrase, Verdict, passphrase};
/// let chosen = Passphrase::new("чај лопата облак вторник")?;
/// let kept = passphrase::hash(&chosen, Cost::tests())?.to_phc();
/// let read = kept.parse()?;
/// assert_eq!(passphrase::verify(&chosen, &read, Cost::tests())?, Verdict::Right);
/// assert_eq!(passphrase::verify(&Passphrase::new("another guess")?, &read, Cost::tests())?, Verdict::Wrong);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn hash(passphrase: &Passphrase, cost: Cost) -> Result<PassphraseHash, Scarce> {
    let salt = random::bytes()?;
    let hash = *cost.work(Purpose::SignIn, passphrase, &salt)?;
    Ok(PassphraseHash { cost, salt, hash })
}

/// Whether this is the passphrase whose hash was kept. `wanted` is the cost of today.
pub fn verify(passphrase: &Passphrase, kept: &PassphraseHash, wanted: Cost) -> Result<Verdict, Scarce> {
    let hash = kept.cost.work(Purpose::SignIn, passphrase, &kept.salt)?;
    let right = bool::from(hash.as_slice().ct_eq(kept.hash.as_slice()));
    Ok(match right {
        true if kept.cost == wanted => Verdict::Right,
        true => Verdict::RightButOldCost,
        false => Verdict::Wrong,
    })
}

/// The same work where there is no such account: always [`Verdict::Wrong`], after the same time.
pub fn verify_nobody(passphrase: &Passphrase, wanted: Cost) -> Result<Verdict, Scarce> {
    let nobody = PassphraseHash { cost: wanted, salt: [0; 16], hash: [0; 32] };
    // Nobody knows a passphrase whose hash is all zeros; and if somebody did, it would open nothing.
    verify(passphrase, &nobody, wanted).map(|_| Verdict::Wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(text: &str) -> Passphrase {
        Passphrase::new(text).unwrap()
    }

    #[test]
    fn only_the_same_passphrase_is_right() {
        let kept = hash(&typed("gjethe vjeshte kupë dritare"), Cost::tests()).unwrap();
        let verdict = |text| verify(&typed(text), &kept, Cost::tests()).unwrap();
        assert_eq!(verdict("gjethe vjeshte kupë dritare"), Verdict::Right);
        assert_eq!(verdict("gjethe vjeshte kupë Dritare"), Verdict::Wrong);
        assert_eq!(verdict("gjethe vjeshte kupë dritar"), Verdict::Wrong);
        assert_eq!(verify_nobody(&typed("gjethe vjeshte kupë dritare"), Cost::tests()), Ok(Verdict::Wrong));
    }

    #[test]
    fn a_passphrase_of_another_cost_is_right_and_asks_to_be_hashed_anew() {
        let chosen = typed("сүт китеп терезе булут");
        let kept = hash(&chosen, Cost::tests()).unwrap();
        let wanted = Cost::new(128, 1, 1).unwrap();
        assert_eq!(verify(&chosen, &kept, wanted), Ok(Verdict::RightButOldCost));
        assert_eq!(verify(&typed("сүт китеп терезе булуттар"), &kept, wanted), Ok(Verdict::Wrong));
    }

    #[test]
    fn two_keyboards_write_the_same_passphrase() {
        let composed = typed("ќерка ѓавол čaša ёлка");
        let combined = typed(" к\u{301}ерка г\u{301}авол c\u{30c}as\u{30c}a е\u{308}лка\u{a0}");
        let kept = hash(&composed, Cost::tests()).unwrap();
        assert_eq!(verify(&combined, &kept, Cost::tests()), Ok(Verdict::Right));
    }

    #[test]
    fn a_length_is_counted_in_characters_of_any_script() {
        assert_eq!(Passphrase::new("сырсөзсырсө").unwrap_err(), Length::TooShort);
        assert_eq!(Passphrase::new(&format!("{:30}", "blanks")).unwrap_err(), Length::TooShort);
        assert!(Passphrase::new("сырсөзсырсөз").is_ok());
        assert!(Passphrase::new(&"ш".repeat(MOST)).is_ok());
        assert_eq!(Passphrase::new(&"ш".repeat(MOST + 1)).unwrap_err(), Length::TooLong);
        // Ten letters that NFKC makes 180.
        assert!(Passphrase::new(&"\u{fdfa}".repeat(10)).is_ok());
        assert_eq!(Passphrase::new(&"\u{fdfa}".repeat(1365)).unwrap_err(), Length::TooLong);
    }

    #[test]
    fn the_same_passphrase_never_gives_the_same_hash() {
        let chosen = typed("kofer lastavica šerpa oblak");
        let of = || hash(&chosen, Cost::tests()).unwrap().to_phc();
        assert_ne!(of(), of());
    }

    #[test]
    fn only_what_this_program_writes_is_read_as_a_hash() {
        let good = hash(&typed("kofer lastavica šerpa oblak"), Cost::tests()).unwrap().to_phc();
        assert_eq!(good.parse::<PassphraseHash>().unwrap().to_phc(), good);
        for (from, to) in [
            ("argon2id", "argon2i"),
            ("v=19", "v=16"),
            ("m=64", "m=4194304"),
            ("m=64", "m=4"),
            ("t=1", "t=4000000"),
            ("p=1", "p=1,data=AAAA"),
            ("$m", "$x$m"),
        ] {
            assert_eq!(good.replacen(from, to, 1).parse::<PassphraseHash>().err(), Some(NotAHash), "{to}");
        }
        assert!(good[..good.len() - 1].parse::<PassphraseHash>().is_err());
        assert!("".parse::<PassphraseHash>().is_err());
    }

    #[test]
    fn neither_a_passphrase_nor_its_hash_is_ever_shown() {
        let chosen = typed("kofer lastavica šerpa oblak");
        let kept = hash(&chosen, Cost::tests()).unwrap();
        let phc = kept.to_phc();
        let shown = format!("{chosen:?} {chosen:#?} {kept:?} {kept:#?}");
        let secrets = ["kofer", "oblak", phc.rsplit('$').next().unwrap()];
        assert!(secrets.iter().all(|secret| !shown.contains(secret)), "{shown}");
    }
}
