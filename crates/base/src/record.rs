//! The ids of records that a program keeps: random, typed, never a number that counts.
//!
//! An id is 16 random bytes, written as 26 letters and digits (Crockford's base 32 in lower case: no `i`, `l`, `o`,
//! `u`, so that a person can read it out). What it is an id *of* is part of its type.
//!
//! ```
//! use base::record::{AccountId, Id};
//! let id = AccountId::from_random([7; 16]);
//! assert_eq!(id.to_string().len(), 26);
//! assert_eq!(id.to_string().parse(), Ok(id));
//! assert!("not an id".parse::<AccountId>().is_err());
//! ```

use std::{cmp::Ordering, fmt, hash, marker::PhantomData, str::FromStr};

const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const LENGTH: usize = 26;

/// The digit that a letter stands for; 32 for what is no letter of an id.
const DIGITS: [u8; 256] = digits();

#[expect(clippy::indexing_slicing, reason = "looked at while the program is built")]
const fn digits() -> [u8; 256] {
    let mut digits = [32; 256];
    let mut digit = 0;
    while digit < 32 {
        digits[LETTERS[digit as usize] as usize] = digit;
        digit += 1;
    }
    digits
}

/// What a record is; the code stands in the audit.
pub trait Kind {
    /// The code of this kind of record.
    const CODE: &'static str;
}

/// The id of a record of one kind.
pub struct Id<K> {
    bytes: [u8; 16],
    kind: PhantomData<fn() -> K>,
}

/// The text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

impl<K> Id<K> {
    /// The id made of these random bytes. Where they come from is the caller's: nothing here draws randomness.
    pub const fn from_random(bytes: [u8; 16]) -> Self {
        Self { bytes, kind: PhantomData }
    }

    /// The bytes.
    pub const fn bytes(self) -> [u8; 16] {
        self.bytes
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = u128::from_be_bytes(self.bytes);
        let mut letters = [b'0'; LENGTH];
        for (place, letter) in letters.iter_mut().rev().enumerate() {
            let digit = usize::try_from((number >> (5 * place)) & 31).unwrap_or_default();
            *letter = LETTERS.get(digit).copied().unwrap_or_default();
        }
        // At once: pages write hundreds of ids, each through a layer that escapes what it is given.
        f.write_str(str::from_utf8(&letters).map_err(|_| fmt::Error)?)
    }
}

impl<K> FromStr for Id<K> {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        // 26 letters hold 130 bits: the first one is below 8, or two texts would be the same id.
        let fits = text.len() == LENGTH && text.as_bytes().first().is_some_and(|first| *first < b'8');
        let digit = |letter: u8| DIGITS.get(usize::from(letter)).copied().filter(|digit| *digit < 32);
        let number =
            text.bytes().try_fold(0_u128, |number, letter| Some((number << 5) | u128::from(digit(letter)?)));
        number.filter(|_| fits).map(|number| Self::from_random(number.to_be_bytes())).ok_or(NotAnId)
    }
}

impl fmt::Display for NotAnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id")
    }
}

impl std::error::Error for NotAnId {}

impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bytes.cmp(&other.bytes)
    }
}

impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Makes kinds of records and the types of their ids from one table.
macro_rules! records {
    ($($(#[$doc:meta])* $kind:ident, $id:ident = $code:literal;)+) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub enum $kind {}

        impl Kind for $kind {
            const CODE: &'static str = $code;
        }

        #[doc = concat!("The id of a record of kind `", $code, "`.")]
        pub type $id = Id<$kind>;
    )+ };
}

records! {
    /// Who owns records: a municipality, or a network organisation.
    Office, OfficeId = "office";
    /// Somebody who can sign in.
    Account, AccountId = "account";
    /// A stay of an account, from sign-in to sign-out.
    Session, SessionId = "session";
    /// A link that makes somebody a member of an office.
    Invitation, InvitationId = "invitation";
    /// A file of an office, over all its versions.
    File, FileId = "file";
    /// One immutable version of a file.
    Version, VersionId = "version";
    /// One version read by one reader with one mapping.
    Reading, ReadingId = "reading";
    /// A table of the population that a reading gave.
    Table, TableId = "table";
    /// A document that a reading gave.
    Document, DocumentId = "document";
    /// An activity of a plan.
    Activity, ActivityId = "activity";
    /// A line of a budget.
    Line, LineId = "line";
    /// A service.
    Service, ServiceId = "service";
    /// A session of a training.
    Training, TrainingId = "training";
    /// A figure that should exist and does not.
    Gap, GapId = "gap";
    /// The choice of focus groups of one office at one time.
    Focus, FocusId = "focus";
    /// Work that a process takes on by itself.
    Job, JobId = "job";
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn an_id_comes_back_from_its_text(bytes: [u8; 16]) {
            let id = FileId::from_random(bytes);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
            prop_assert_eq!(id.bytes(), bytes);
        }

        #[test]
        fn the_order_of_texts_is_the_order_of_ids(one: [u8; 16], other: [u8; 16]) {
            let (one, other) = (FileId::from_random(one), FileId::from_random(other));
            prop_assert_eq!(one.cmp(&other), one.to_string().cmp(&other.to_string()));
        }

        #[test]
        fn any_text_is_an_id_in_one_way_or_not_at_all(text in "[0-9a-zA-Z]{26}|\\PC{0,30}") {
            if let Ok(id) = text.parse::<FileId>() {
                prop_assert_eq!(id.to_string(), text);
            }
        }
    }
}
