//! Where ids come from: chance, for what people do; the file and the position in it, for what a reckoning makes.

use base::record::{Id, Kind};
use sha2::{Digest as _, Sha256};

use crate::{Error, Result};

/// A random id.
pub(crate) fn random<K>() -> Result<Id<K>> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|_| Error::NoRandomness)?;
    Ok(Id::from_random(bytes))
}

/// The id of what these parts name: the same parts always give the same id.
pub(crate) fn made_of<K: Kind>(parts: &[&str]) -> Id<K> {
    let mut hash = Sha256::new();
    for part in [K::CODE].iter().chain(parts) {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let bytes: [u8; 32] = hash.finalize().into();
    let mut first = [0; 16];
    first.iter_mut().zip(bytes).for_each(|(to, from)| *to = from);
    Id::from_random(first)
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use base::record::{Line, Service};

    use super::*;

    #[test]
    fn the_same_parts_give_the_same_id_and_others_another() {
        assert_eq!(made_of::<Line>(&["a", "b"]), made_of::<Line>(&["a", "b"]));
        assert_ne!(made_of::<Line>(&["a", "b"]), made_of::<Line>(&["ab"]));
        assert_ne!(made_of::<Line>(&["a"]).bytes(), made_of::<Service>(&["a"]).bytes());
    }
}
