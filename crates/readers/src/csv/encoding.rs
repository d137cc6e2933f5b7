//! How a text is encoded.
//!
//! UTF-16 is turned into UTF-8 as a whole. Everything else that we meet writes ASCII as ASCII, so a text is split
//! into fields first and decoded field by field, and only where a field is not UTF-8 already.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// How many bytes the guess of an old encoding rests on.
const GUESS_BYTES: usize = 1 << 20;

/// A text whose ASCII is ASCII.
pub(super) struct Opened<'a> {
    pub(super) bytes: Cow<'a, [u8]>,
    /// The encoding that the file says or shows; `None` when it is to be seen.
    pub(super) declared: Option<&'static Encoding>,
    /// Whether some of it could not be decoded.
    pub(super) damaged: bool,
}

/// Takes off a byte order mark and turns UTF-16 into UTF-8.
pub(super) fn open(bytes: &[u8]) -> Opened<'_> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        return if encoding == UTF_8 {
            Opened { bytes: rest.into(), declared: Some(UTF_8), damaged: false }
        } else {
            wide(rest, encoding)
        };
    }
    match wide_without_mark(bytes) {
        Some(encoding) => wide(bytes, encoding),
        None => Opened { bytes: bytes.into(), declared: None, damaged: false },
    }
}

fn wide<'a>(bytes: &[u8], encoding: &'static Encoding) -> Opened<'a> {
    let (text, damaged) = encoding.decode_without_bom_handling(bytes);
    Opened { bytes: text.into_owned().into_bytes().into(), declared: Some(encoding), damaged }
}

/// UTF-16 shows itself by NUL bytes on one side of its pairs only: those of digits, delimiters and line ends.
fn wide_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let (pairs, _) = bytes.get(..4096).unwrap_or(bytes).as_chunks::<2>();
    let nul = |side: fn(&[u8; 2]) -> u8| pairs.iter().filter(|pair| side(pair) == 0).count();
    let (first, second) = (nul(|[first, _]| *first), nul(|[_, second]| *second));
    // A stray NUL byte in a short text makes no UTF-16: a line end shows too, or nearly all is ASCII.
    let shows = |nuls: usize, end: [u8; 2]| {
        nuls * 20 >= pairs.len() && (pairs.contains(&end) || nuls * 2 > pairs.len())
    };
    match (first, second) {
        (0, nuls) if nuls > 0 && shows(nuls, *b"\n\0") => Some(UTF_16LE),
        (nuls, 0) if nuls > 0 && shows(nuls, *b"\0\n") => Some(UTF_16BE),
        _ => None,
    }
}

/// The old encoding that these bytes, which are not UTF-8, are most probably in. No hint of a country is given: with
/// one the detector takes Windows-1250 for 1252.
pub(super) fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes.get(..GUESS_BYTES).unwrap_or(bytes), true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    if guessed.is_single_byte() { guessed } else { WINDOWS_1252 }
}

/// How the fields of a text are decoded; found out at the first one that is not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reading {
    /// All of it was UTF-8 so far.
    Utf8,
    /// Before the first field that is not UTF-8 there was ASCII alone: an old encoding.
    Old(&'static Encoding),
    /// UTF-8 with damage in places.
    Damaged,
}

impl Reading {
    /// What to make of a text whose record at `at` is not UTF-8. `declared`: the file says that it is Unicode.
    pub(super) fn of_broken(bytes: &[u8], at: usize, declared: bool) -> Self {
        let (before, rest) = bytes.split_at_checked(at).unwrap_or((&[], bytes));
        if declared || !before.is_ascii() { Self::Damaged } else { Self::Old(guess(rest)) }
    }

    /// The text of a field.
    pub(super) fn decode(self, field: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Old(encoding) => encoding.decode_without_bom_handling(field).0,
            Self::Utf8 | Self::Damaged => String::from_utf8_lossy(field),
        }
    }
}
