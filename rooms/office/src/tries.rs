//! Slowing guesses down, without telling which accounts there are.
//!
//! A try counts *before* the passphrase is looked at, so that a hundred guesses at once are not a hundred free ones; a
//! right passphrase takes the count back. Names that exist and names that do not are counted alike. Neither the name
//! nor the address is kept, only a keyed hash that says nothing without the key of this program.

use base::fold;
use jiff::{SignedDuration, Timestamp};
use web::{House, Stop, Visit};

use crate::store;

/// How many wrong tries a name has before each further one waits.
const FREE_FOR_NAME: u32 = 5;
/// The same for an address, behind which a whole office may sit.
const FREE_FOR_ADDRESS: u32 = 20;
/// The first wait; each further one is twice as long.
const FIRST_WAIT: SignedDuration = SignedDuration::from_secs(30);
/// The longest wait: somebody who is annoyed on purpose still comes in on the same day.
const LONGEST_WAIT: SignedDuration = SignedDuration::from_mins(15);
/// For each such time without a try one failure less counts: else those of weeks would add up, of a whole office behind
/// one address above all.
const EASES: SignedDuration = LONGEST_WAIT;
/// After how long without a try everything is forgotten.
pub(crate) const FORGOTTEN: SignedDuration = SignedDuration::from_hours(24);

/// Under what a try is counted.
#[derive(Clone, Debug)]
pub struct Marks {
    /// The name as typed, folded and hashed.
    pub name: Mark,
    /// The address, hashed; `None` where the server does not know it.
    pub address: Option<Mark>,
}

/// One thing under which tries are counted.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The keyed hash.
    pub key: [u8; 32],
    free: u32,
}

impl Marks {
    /// The marks of a try to sign in with this name.
    pub fn of(visit: &Visit, sign_in: &str) -> Self {
        let key = |purpose, text: &str| visit.house().signing().blind(purpose, text);
        let address = Some(visit.address()).filter(|address| !address.is_empty());
        Self {
            name: Mark { key: key("sign-in/name", &fold::name(sign_in)), free: FREE_FOR_NAME },
            address: address.map(|ip| Mark { key: key("sign-in/address", ip), free: FREE_FOR_ADDRESS }),
        }
    }

    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Mark> {
        std::iter::once(&self.name).chain(&self.address)
    }
}

impl Mark {
    /// How long after the last of so many failures the next try waits.
    fn wait(&self, failures: u32) -> SignedDuration {
        let Some(beyond) = failures.checked_sub(self.free) else { return SignedDuration::ZERO };
        let factor = 1_i32.checked_shl(beyond.min(10)).unwrap_or(i32::MAX);
        FIRST_WAIT.saturating_mul(factor).min(LONGEST_WAIT)
    }

    /// How many of so many failures still count.
    pub fn counting(failures: u32, last: Timestamp, now: Timestamp) -> u32 {
        let eased = now.duration_since(last).as_secs() / EASES.as_secs();
        failures.saturating_sub(u32::try_from(eased).unwrap_or_default())
    }

    /// How long the next try still waits, if it does.
    pub fn left(&self, failures: u32, last: Timestamp, now: Timestamp) -> Option<SignedDuration> {
        let left = self.wait(failures) - now.duration_since(last);
        left.is_positive().then_some(left)
    }
}

/// Counts a try, or says how long it has to wait.
pub async fn count(house: &House, marks: Marks) -> Result<Option<SignedDuration>, Stop> {
    let now = house.clock().now();
    house.at_a_seat(move |db| Ok(db.write(|tx| store::tries::count(tx, &marks, now))?)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_from_half_a_minute_to_a_quarter_of_an_hour_and_no_further() {
        let mark = Mark { key: [0; 32], free: 5 };
        let waits: Vec<i64> =
            [0, 4, 5, 6, 7, 9, 10, 400].map(|failures| mark.wait(failures).as_secs()).into();
        assert_eq!(waits, [0, 0, 30, 60, 120, 480, 900, 900]);
    }

    #[test]
    fn failures_of_long_ago_count_less() {
        let at = |minutes: i64| Timestamp::from_second(minutes * 60).unwrap();
        let counting = [14, 15, 44, 45, 60 * 24].map(|minutes| Mark::counting(4, at(0), at(minutes)));
        assert_eq!(counting, [4, 3, 2, 1, 0]);
        assert_eq!(Mark::counting(4, at(100), at(0)), 4, "a clock that was set back forgives nothing");
    }

    #[test]
    fn a_wait_is_over_when_its_time_is_over() {
        let mark = Mark { key: [0; 32], free: 5 };
        let at = |seconds| Timestamp::from_second(seconds).unwrap();
        assert_eq!(mark.left(5, at(100), at(110)), Some(SignedDuration::from_secs(20)));
        assert_eq!(mark.left(5, at(100), at(130)), None);
        assert_eq!(mark.left(4, at(100), at(100)), None);
    }
}
