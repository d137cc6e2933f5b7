//! Texts of settings as values; `None` where a text is not what the setting takes.

use std::{net::SocketAddr, ops::RangeInclusive, path::PathBuf, time::Duration};

use store::Address;

/// Writes a value into its place, and tells whether there was one.
pub(super) fn put<T>(place: &mut T, value: Option<T>) -> bool {
    match value {
        Some(value) => {
            *place = value;
            true
        }
        None => false,
    }
}

/// The value of a setting that may also stay unset.
#[expect(clippy::option_option, reason = "whether it was readable, and whether there is one")]
pub(super) fn maybe<T>(value: Option<T>) -> Option<Option<T>> {
    value.map(Some)
}

pub(super) fn address(text: &str) -> Option<Address> {
    Address::parse(text).ok()
}

pub(super) fn directory(text: &str) -> Option<PathBuf> {
    (!text.is_empty() && !text.contains('\0')).then(|| PathBuf::from(text))
}

pub(super) fn socket(text: &str) -> Option<SocketAddr> {
    text.parse().ok()
}

pub(super) fn whole(text: &str, range: RangeInclusive<usize>) -> Option<usize> {
    text.parse().ok().filter(|number| range.contains(number))
}

/// A size in bytes.
pub(super) fn size(text: &str) -> Option<u64> {
    let (number, unit) = number_and_unit(text)?;
    let bytes = match unit {
        "KiB" => 1 << 10,
        "MiB" => 1 << 20,
        "GiB" => 1 << 30,
        _ => return None,
    };
    number.checked_mul(bytes)
}

pub(super) fn duration(text: &str) -> Option<Duration> {
    let (number, unit) = number_and_unit(text)?;
    let seconds = match unit {
        "s" => 1,
        "min" => 60,
        "h" => 60 * 60,
        "d" => 24 * 60 * 60,
        _ => return None,
    };
    number.checked_mul(seconds).map(Duration::from_secs)
}

/// A positive number and what it counts, with or without a space between.
fn number_and_unit(text: &str) -> Option<(u64, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (number, unit) = text.split_at_checked(end)?;
    let number = number.parse().ok().filter(|number| *number > 0)?;
    Some((number, unit.trim_start()))
}

/// The name of a header, in lower case.
pub(super) fn header(text: &str) -> Option<String> {
    let good = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    (!text.is_empty() && text.chars().all(good)).then(|| text.to_ascii_lowercase())
}

/// The address of a page elsewhere.
pub(super) fn web_page(text: &str) -> Option<String> {
    let host = text.strip_prefix("https://")?;
    let plain = text.chars().all(|letter| letter.is_ascii_graphic() && !"\"'<>\\`".contains(letter));
    (plain && host.starts_with(|letter: char| letter.is_ascii_alphanumeric())).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_and_times_need_a_number_and_a_unit() {
        assert_eq!(size("64 MiB"), Some(64 << 20));
        assert_eq!(size("1GiB"), Some(1 << 30));
        assert_eq!(duration("90 s"), Some(Duration::from_secs(90)));
        assert_eq!(duration("7 d"), Some(Duration::from_hours(168)));
        for wrong in [
            "",
            "64",
            "MiB",
            "0 MiB",
            "-1 MiB",
            "64 MB",
            "1.5 GiB",
            "99999999999999999999 KiB",
            "18446744073709551615 GiB",
        ] {
            assert_eq!(size(wrong), None, "{wrong}");
        }
        for wrong in ["30", "30 minutes", "0 s", "18446744073709551615 h"] {
            assert_eq!(duration(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_quick_exit_leads_to_a_page_of_the_open_web() {
        assert!(web_page("https://www.wikipedia.org/").is_some());
        for wrong in
            ["http://example.org", "javascript:alert(1)", "https://", "https://a.org/\" onclick", "/sign-in"]
        {
            assert_eq!(web_page(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_name_of_a_header_is_kept_in_lower_case() {
        assert_eq!(header("X-Real-IP").as_deref(), Some("x-real-ip"));
        assert_eq!(header("x forwarded"), None);
    }
}
