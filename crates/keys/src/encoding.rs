//! Fields as bytes, written so that two different lists of fields never give the same bytes.
//!
//! **Threat**: "ab" + "c" and "a" + "bc" give the same hash, so that a row can be changed without its hash; or a
//! signature made for one purpose is shown as one for another. **Answer**: the name of the purpose comes first, and
//! before each field its length. Every list of fields has a fixed order; a field that may be absent says whether it
//! is there.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Fields in the making.
pub struct Fields(Vec<u8>);

impl Fields {
    /// No field yet, for this purpose. Purposes carry a version: when the fields change, so does the purpose.
    pub fn of(purpose: &str) -> Self {
        Self(Vec::with_capacity(256)).text(purpose)
    }

    /// A field of bytes.
    #[must_use]
    pub fn bytes(mut self, field: &[u8]) -> Self {
        // No field is longer than a u64 can say.
        let length = u64::try_from(field.len()).unwrap_or(u64::MAX);
        self.0.extend_from_slice(&length.to_be_bytes());
        self.0.extend_from_slice(field);
        self
    }

    /// A field of text, in UTF-8.
    #[must_use]
    pub fn text(self, field: &str) -> Self {
        self.bytes(field.as_bytes())
    }

    /// A whole number.
    #[must_use]
    pub fn number(self, field: i64) -> Self {
        self.bytes(&field.to_be_bytes())
    }

    /// A field that may be absent; an empty one is not absent.
    #[must_use]
    pub fn maybe(mut self, field: Option<&[u8]>) -> Self {
        self.0.push(u8::from(field.is_some()));
        match field {
            Some(field) => self.bytes(field),
            None => self,
        }
    }

    /// The bytes.
    pub fn finish(self) -> Vec<u8> {
        self.0
    }

    /// The HMAC-SHA256 of the bytes under this key.
    pub fn mac(self, key: &[u8; 32]) -> [u8; 32] {
        // HMAC fills a key with zeros to the length of a block: done here, it takes a key that cannot be refused.
        let mut block = Zeroizing::new([0; 64]);
        let (start, _) = block.split_at_mut(32);
        start.copy_from_slice(key);
        Hmac::<Sha256>::new((&*block).into()).chain_update(self.0).finalize().into_bytes().into()
    }

    /// The SHA-256 of the bytes.
    pub fn hash(self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(fields: &[Option<Vec<u8>>]) -> Vec<u8> {
        fields.iter().fold(Fields::of("test"), |all, field| all.maybe(field.as_deref())).finish()
    }

    proptest! {
        #[test]
        fn two_lists_of_fields_never_give_the_same_bytes(
            one: [Option<Vec<u8>>; 3],
            other: [Option<Vec<u8>>; 3],
        ) {
            prop_assert_eq!(written(&one) == written(&other), one == other);
        }
    }

    #[test]
    fn a_mac_is_an_hmac_of_the_bytes_under_the_key() {
        let expected =
            Hmac::<Sha256>::new_from_slice(&[7; 32]).unwrap().chain_update(Fields::of("test").finish());
        assert_eq!(Fields::of("test").mac(&[7; 32])[..], expected.finalize().into_bytes()[..]);
    }

    #[test]
    fn a_boundary_between_fields_cannot_be_moved() {
        let of = |one: &str, other: &str| Fields::of("test").text(one).text(other).hash();
        assert_ne!(of("ab", "c"), of("a", "bc"));
        assert_ne!(Fields::of("a").text("b").hash(), Fields::of("ab").hash());
        assert_ne!(Fields::of("a").maybe(None).hash(), Fields::of("a").maybe(Some(b"")).hash());
    }
}
