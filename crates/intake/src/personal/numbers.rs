//! Numbers that stand for one person: national identity numbers and accounts.

use base::Date;

/// A kind of national number, by where it is issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum National {
    /// JMBG, EMBG: thirteen digits with a checksum, in the countries of former Yugoslavia.
    Jmbg,
    /// Albania: a letter, eight digits, a letter.
    Albanian,
    /// Kyrgyzstan: fourteen digits that begin with 1 or 2 and hold a date.
    Kyrgyz,
}

/// The national number that a text is, without blanks around it.
pub(crate) fn national(text: &str) -> Option<National> {
    if is_jmbg(text) {
        Some(National::Jmbg)
    } else if is_albanian(text) {
        Some(National::Albanian)
    } else if is_kyrgyz(text) {
        Some(National::Kyrgyz)
    } else {
        None
    }
}

fn digits(text: &str) -> Option<Vec<u32>> {
    text.chars().map(|c| c.to_digit(10)).collect()
}

fn number(digits: &[u32]) -> u32 {
    digits.iter().fold(0, |sum, digit| sum * 10 + digit)
}

fn is_date(day: u32, month: u32, year: u32) -> bool {
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    matches!(parts, (Ok(year), Ok(month), Ok(day)) if Date::new(year, month, day).is_ok())
}

/// Thirteen digits: day, month, last three digits of the year, region, serial, checksum modulo 11.
pub(crate) fn is_jmbg(text: &str) -> bool {
    const WEIGHTS: [u32; 12] = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
    let Some(digits) = digits(text).filter(|digits| digits.len() == 13) else { return false };
    let (Some(day), Some(month), Some(year)) = (digits.get(..2), digits.get(2..4), digits.get(4..7)) else {
        return false;
    };
    let year = match number(year) {
        year @ 900..=999 => 1000 + year,
        year @ 0..=50 => 2000 + year,
        _ => return false,
    };
    let sum: u32 = WEIGHTS.iter().zip(&digits).map(|(weight, digit)| weight * digit).sum();
    let check = match 11 - sum % 11 {
        check @ 10..=11 => {
            if check == 11 {
                0
            } else {
                return false;
            }
        }
        check => check,
    };
    is_date(number(day), number(month), year) && digits.last() == Some(&check)
}

/// `J50101001A`: decade and year, month (women plus 50, residents from abroad plus 30), day, serial, letter.
pub(crate) fn is_albanian(text: &str) -> bool {
    let bytes = text.as_bytes();
    let [decade, middle @ .., last] = bytes else { return false };
    let Some(digits) = std::str::from_utf8(middle).ok().and_then(digits).filter(|digits| digits.len() == 8)
    else {
        return false;
    };
    let (Some(year), Some(month), Some(day)) = (digits.first(), digits.get(1..3), digits.get(3..5)) else {
        return false;
    };
    if !(b'A'..=b'T').contains(decade) || !last.is_ascii_uppercase() {
        return false;
    }
    let year = 1800 + u32::from(decade - b'A') * 10 + year;
    // Women add 50 to the month, residents from abroad 30, and both 80.
    let month = number(month);
    let plain = [0, 30, 50, 80]
        .into_iter()
        .find_map(|added| month.checked_sub(added).filter(|m| (1..=12).contains(m)));
    plain.is_some_and(|month| is_date(number(day), month, year))
}

/// Fourteen digits: 1 (woman) or 2 (man), day, month, year, serial.
pub(crate) fn is_kyrgyz(text: &str) -> bool {
    let Some(digits) = digits(text).filter(|digits| digits.len() == 14) else { return false };
    let (Some(day), Some(month), Some(year)) = (digits.get(1..3), digits.get(3..5), digits.get(5..9)) else {
        return false;
    };
    let year = number(year);
    matches!(digits.first(), Some(1 | 2))
        && (1900..=2050).contains(&year)
        && is_date(number(day), number(month), year)
}

/// Ten digits as in Kosovo; only a column of them says that they are personal numbers.
pub(crate) fn looks_kosovar(text: &str) -> bool {
    text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit()) && text.starts_with(['1', '2'])
}

/// An IBAN: two letters, two check digits, 11 to 30 letters or digits, remainder 1 modulo 97.
pub(crate) fn is_iban(text: &str) -> bool {
    let compact: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let bytes = compact.as_bytes();
    let (Some(head), Some(tail)) = (bytes.get(..4), bytes.get(4..)) else { return false };
    let regular = bytes.len() <= 34
        && tail.len() >= 11
        && bytes.iter().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && matches!(head, [a, b, c, d] if a.is_ascii_uppercase() && b.is_ascii_uppercase() && c.is_ascii_digit() && d.is_ascii_digit());
    regular && tail.iter().chain(head).try_fold(0_u32, |rest, byte| rest_with(rest, *byte)) == Some(1)
}

fn rest_with(rest: u32, byte: u8) -> Option<u32> {
    let value = char::from(byte).to_digit(36)?;
    Some((rest * if value < 10 { 10 } else { 100 } + value) % 97)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A number that nobody has: its serial is made up, its check digit computed.
    pub(crate) fn made_up_jmbg(head: &str) -> String {
        let weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
        let sum: u32 = head.chars().filter_map(|c| c.to_digit(10)).zip(weights).map(|(d, w)| d * w).sum();
        let check = match 11 - sum % 11 {
            11 => 0,
            check => check,
        };
        format!("{head}{check}")
    }

    #[test]
    fn a_jmbg_needs_its_date_and_its_checksum() {
        let good = made_up_jmbg("010199071002");
        assert!(is_jmbg(&good), "{good}");
        let last = good.chars().last().and_then(|c| c.to_digit(10)).unwrap();
        assert!(!is_jmbg(&format!("010199071002{}", (last + 1) % 10)));
        assert!(!is_jmbg(&made_up_jmbg("320199071002")));
        assert!(!is_jmbg("1234567890123"));
    }

    #[test]
    fn albanian_and_kyrgyz_numbers_hold_a_date() {
        for text in ["J50101001A", "J55101001B", "K06228123Z", "I93115001C"] {
            assert!(is_albanian(text), "{text}");
        }
        for text in ["J51301001A", "J50132001A", "Z50101001A", "J5010100A", "J501010011"] {
            assert!(!is_albanian(text), "{text}");
        }
        assert!(is_kyrgyz("10101199000123"));
        assert!(!is_kyrgyz("30101199000123"));
        assert!(!is_kyrgyz("13201199000123"));
    }

    #[test]
    fn an_iban_is_checked_modulo_97() {
        assert!(is_iban("GB82 WEST 1234 5698 7654 32"));
        assert!(!is_iban("GB82 WEST 1234 5698 7654 33"));
        assert!(!is_iban("RS35"));
    }

    proptest! {
        #[test]
        fn any_text_is_checked_without_panic(text in ".{0,40}") {
            let _ = (national(&text), is_iban(&text));
        }
    }
}
