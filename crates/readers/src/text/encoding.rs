//! Bytes to characters: a byte order mark, else UTF-8 or UTF-16 by their pattern, else a guess.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How much of the file the UTF-16 pattern is looked for in.
const LOOKED_AT: usize = 4 << 10;

/// The text of the bytes and the name of their encoding; bytes that are no character become U+FFFD.
///
/// Without a mark the guess takes no hint from the country: a hint of the Balkans reads Windows-1250 as 1252.
pub(super) fn decode(bytes: &[u8]) -> (Cow<'_, str>, &'static str) {
    decode_with(bytes, None)
}

/// As [`decode`], trusting what the file itself declares unless its bytes say otherwise.
pub(super) fn decode_with<'a>(
    bytes: &'a [u8],
    declared: Option<&'static Encoding>,
) -> (Cow<'a, str>, &'static str) {
    let encoding = Encoding::for_bom(bytes).map(|(marked, _)| marked).or_else(|| utf16(bytes));
    let encoding =
        encoding.or(declared.filter(|declared| fits(bytes, declared))).unwrap_or_else(|| guess(bytes));
    let (text, used, _) = encoding.decode(bytes);
    (text, used.name())
}

/// Whether the bytes are without error in the declared encoding, and not plainly UTF-8 under another name.
fn fits(bytes: &[u8], declared: &'static Encoding) -> bool {
    if declared == UTF_8 || !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok() {
        return std::str::from_utf8(bytes).is_ok() && declared == UTF_8;
    }
    declared.is_ascii_compatible()
        && declared.decode_without_bom_handling_and_without_replacement(bytes).is_some()
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Allow)
}

/// UTF-16 without a mark: every second byte of its ASCII characters is zero.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.chunks_exact(2).take(LOOKED_AT);
    let (mut big, mut little, mut count) = (0_usize, 0_usize, 0_usize);
    for pair in pairs {
        let zeros = (pair.first() == Some(&0), pair.last() == Some(&0));
        big += usize::from(zeros == (true, false));
        little += usize::from(zeros == (false, true));
        count += 1;
    }
    match () {
        () if little * 10 > count && big * 20 < little => Some(UTF_16LE),
        () if big * 10 > count && little * 20 < big => Some(UTF_16BE),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::{ISO_8859_5, KOI8_R, WINDOWS_1250, WINDOWS_1251};

    #[test]
    fn the_encodings_of_the_region_are_told_apart() {
        let texts = [
            ("Општина;Жени;Мажи\nШтип;1200;1300\nЌустендил;Ѓевѓелија;Џ\n", WINDOWS_1251),
            ("Opština;Žene;Muškarci\nČačak;120;130\nĐakovica;Ćuprija;š\n", WINDOWS_1250),
            ("Komuna;Gra;Burra\nPrishtinë;1;2\nKaçanik;Pejë;ë\n", WINDOWS_1250),
            ("Город;Женщины\nБишкек;10\nОбъём;5\n", KOI8_R),
            ("Општина;Жене\nЋуприја;10\nЂаково;5\n", ISO_8859_5),
            ("Айыл;Аялдар\nБишкек;10\nӨкмөт;ң\n", UTF_8),
        ];
        for (text, encoding) in texts {
            assert_eq!(decode(&encoding.encode(text).0).0, text, "{}", encoding.name());
        }
    }

    #[test]
    fn utf_16_is_read_with_and_without_its_mark() {
        let text = "Buxheti 2025\nПлан\n";
        for mark in ["", "\u{feff}"] {
            let marked = format!("{mark}{text}");
            let little: Vec<u8> = marked.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let big: Vec<u8> = marked.encode_utf16().flat_map(u16::to_be_bytes).collect();
            assert_eq!(decode(&little).0, text);
            assert_eq!(decode(&big).0, text);
        }
    }

    #[test]
    fn a_declaration_that_the_bytes_contradict_is_not_believed() {
        assert_eq!(decode_with("Ќ ѓ ë".as_bytes(), Some(WINDOWS_1251)).0, "Ќ ѓ ë");
        assert_eq!(decode_with(&WINDOWS_1251.encode("Жена").0, Some(WINDOWS_1251)).0, "Жена");
    }
}
