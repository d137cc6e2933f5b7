//! The bytes that mean something in a delimited text: sixty-four at a time become a mask with a bit for each.

/// How many bytes one mask covers.
const BLOCK: usize = 64;

/// Walks over the delimiters, quotes, line ends and NUL bytes of a text.
pub(super) struct Marks<'a> {
    bytes: &'a [u8],
    delimiter: u8,
    block: usize,
    mask: u64,
}

impl<'a> Marks<'a> {
    pub(super) fn new(bytes: &'a [u8], delimiter: u8) -> Self {
        let mut marks = Self { bytes, delimiter, block: 0, mask: 0 };
        marks.seek(0);
        marks
    }

    /// Goes on from this byte.
    pub(super) fn seek(&mut self, at: usize) {
        self.block = at;
        self.mask = self.mask_at(at);
    }

    /// The next marked byte.
    #[inline]
    pub(super) fn next(&mut self) -> Option<usize> {
        while self.mask == 0 {
            self.block += BLOCK;
            if self.block >= self.bytes.len() {
                self.block = self.bytes.len();
                return None;
            }
            self.mask = self.mask_at(self.block);
        }
        let at = self.block + self.mask.trailing_zeros() as usize;
        self.mask &= self.mask - 1;
        Some(at)
    }

    #[inline]
    fn mask_at(&self, at: usize) -> u64 {
        let rest = self.bytes.get(at..).unwrap_or_default();
        if let Some(block) = rest.first_chunk::<BLOCK>() {
            return mask(block, self.delimiter);
        }
        let mut padded = [b'a'; BLOCK];
        for (to, from) in padded.iter_mut().zip(rest) {
            *to = *from;
        }
        mask(&padded, self.delimiter)
    }
}

/// One bit for each marked byte. The first loop becomes vector instructions; the second gathers eight zero-or-one
/// bytes into eight bits with one multiplication.
#[inline]
fn mask(block: &[u8; BLOCK], delimiter: u8) -> u64 {
    let is = |one: u8, other: u8| u8::from(one == other);
    let mut hits = [0_u8; BLOCK];
    for (hit, byte) in hits.iter_mut().zip(block) {
        let byte = *byte;
        *hit = is(byte, delimiter) | is(byte, b'\n') | is(byte, b'\r') | is(byte, b'"') | is(byte, 0);
    }
    let (eights, _) = hits.as_chunks::<8>();
    let mut mask = 0;
    for eight in eights.iter().rev() {
        let bits = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        mask = (mask << 8) | bits;
    }
    mask
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn is_mark(byte: u8) -> bool {
        matches!(byte, b';' | b'\n' | b'\r' | b'"' | 0)
    }

    proptest! {
        #[test]
        fn every_mark_is_found_once_and_in_order(bytes in proptest::collection::vec(prop_oneof![Just(b';'), Just(b'\n'), Just(b'"'), Just(0_u8), any::<u8>()], 0..300), from in 0_usize..300) {
            let from = from.min(bytes.len());
            let mut marks = Marks::new(&bytes, b';');
            marks.seek(from);
            let found: Vec<usize> = std::iter::from_fn(|| marks.next()).collect();
            let expected: Vec<usize> = (from..bytes.len()).filter(|at| is_mark(bytes[*at])).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
