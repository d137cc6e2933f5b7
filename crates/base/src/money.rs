//! Money: an integer of minor units with its currency.

use std::fmt;

/// An ISO 4217 currency code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro.
    pub const EUR: Self = Self(*b"EUR");

    /// Reads a code of three letters; signs and local names are the business of the column mapping.
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.trim().as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// The code: `EUR`.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }

    /// Digits after the decimal point of one major unit (2 for every currency first served).
    pub const fn minor_digits(self) -> u32 {
        2
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// An amount in minor units (cents) of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// Minor units; negative for a return.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// An amount of `minor` units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// The sum; `None` for two currencies or an overflow.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        (self.currency == other.currency)
            .then(|| self.minor.checked_add(other.minor))
            .flatten()
            .map(|minor| Self::new(minor, self.currency))
    }

    /// Splits the amount in proportion to `weights`, to the last minor unit (largest remainder; ties go to the
    /// first). The parts add up to the amount exactly. Weights are taken as they are and need not add up to
    /// anything; without a positive weight there are no parts.
    ///
    /// ```
    /// use base::{Currency, Money};
    /// let parts = Money::new(100, Currency::EUR).split(&[1, 1, 1]);
    /// assert_eq!(parts.iter().map(|part| part.minor).collect::<Vec<_>>(), [34, 33, 33]);
    /// ```
    pub fn split(self, weights: &[u64]) -> Vec<Self> {
        let whole: u128 = weights.iter().map(|w| u128::from(*w)).sum();
        if whole == 0 {
            return Vec::new();
        }
        let amount = u128::from(self.minor.unsigned_abs());
        let products: Vec<u128> = weights.iter().map(|weight| amount * u128::from(*weight)).collect();
        let mut parts: Vec<u128> = products.iter().map(|product| product / whole).collect();
        let left = amount - parts.iter().sum::<u128>();
        let mut order: Vec<usize> = (0..products.len()).collect();
        order.sort_by_key(|index| std::cmp::Reverse(products.get(*index).map_or(0, |p| p % whole)));
        for index in order.into_iter().take(usize::try_from(left).unwrap_or(0)) {
            if let Some(part) = parts.get_mut(index) {
                *part += 1;
            }
        }
        let sign = if self.minor < 0 { -1 } else { 1 };
        let minor = |part: u128| sign * i64::try_from(part).unwrap_or(i64::MAX);
        parts.into_iter().map(|part| Self::new(minor(part), self.currency)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_add_up_to_the_amount(
            minor in -1_000_000_000_000_i64..1_000_000_000_000,
            weights in proptest::collection::vec(0_u64..10_000, 1..20),
        ) {
            let parts = Money::new(minor, Currency::EUR).split(&weights);
            if weights.iter().any(|w| *w > 0) {
                prop_assert_eq!(parts.len(), weights.len());
                prop_assert_eq!(parts.iter().map(|p| p.minor).sum::<i64>(), minor);
            } else {
                prop_assert!(parts.is_empty());
            }
        }
    }

    #[test]
    fn currencies_never_mix() {
        let albanian = Currency::from_code("all").unwrap();
        assert_eq!(Money::new(1, Currency::EUR).plus(Money::new(1, albanian)), None);
        assert_eq!(Currency::from_code("€"), None);
    }
}
