//! The dates of workbooks, which are numbers of days.

use base::Date;

/// From which day a workbook counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// From the last day of 1899, with a 29 February 1900 that never was.
    #[default]
    Y1900,
    /// From the first day of 1904 (workbooks of old Macs).
    Y1904,
}

/// Days from 0000-03-01 to 1970-01-01, by which [`civil`] counts.
const TO_1970: i64 = 719_468;
/// Days from 1970-01-01 to 1899-12-30 and to 1904-01-01.
const OF_1900: i64 = -25_569;
const OF_1904: i64 = -24_107;

/// The day of a serial number; `None` for a bare time of day and for numbers outside of the calendar of workbooks.
pub(super) fn of_serial(serial: f64, epoch: Epoch) -> Option<Date> {
    let earliest = if epoch == Epoch::Y1900 { 1.0 } else { 0.0 };
    if !(earliest..2_958_466.0).contains(&serial) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the range was just checked; the fraction is the time of day"
    )]
    let days = serial as i64;
    civil(match epoch {
        // The day before 1 March 1900 that never was stands one too far.
        Epoch::Y1900 if days < 60 => days + 1 + OF_1900,
        Epoch::Y1900 => days + OF_1900,
        Epoch::Y1904 => days + OF_1904,
    })
}

/// The day that lies so many days after 1970-01-01 (the algorithm of H. Hinnant, "chrono-compatible low-level date
/// algorithms": years begin in March, so that the leap day is their last).
fn civil(days: i64) -> Option<Date> {
    let days = days + TO_1970;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::time::Duration;

    #[test]
    fn serials_read_as_the_spreadsheet_shows_them() {
        let shown = |serial, epoch| of_serial(serial, epoch).map(|date| date.to_string());
        assert_eq!(shown(1.0, Epoch::Y1900).as_deref(), Some("1900-01-01"));
        assert_eq!(shown(59.0, Epoch::Y1900).as_deref(), Some("1900-02-28"));
        assert_eq!(shown(61.0, Epoch::Y1900).as_deref(), Some("1900-03-01"));
        assert_eq!(shown(45_943.541, Epoch::Y1900).as_deref(), Some("2025-10-13"));
        assert_eq!(shown(45_943.0 - 1_462.0, Epoch::Y1904).as_deref(), Some("2025-10-13"));
        assert_eq!(shown(0.5, Epoch::Y1900), None);
        assert_eq!(shown(f64::NAN, Epoch::Y1900), None);
        assert_eq!(shown(3e6, Epoch::Y1900), None);
    }

    proptest! {
        #[test]
        fn days_agree_with_the_calendar(days in 0_u32..2_932_000) {
            let start = Date::new(1970, 1, 1).unwrap();
            let expected = start.checked_add(Duration::from_secs(u64::from(days) * 86_400)).unwrap();
            prop_assert_eq!(civil(i64::from(days)), Some(expected));
        }
    }
}
