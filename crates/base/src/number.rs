//! Numbers and dates as people type them into tables.

use crate::Date;

/// How a column writes its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberStyle {
    /// `70,000.00`
    CommaThousands,
    /// `70.000,00` and `5.200`
    DotThousands,
}

/// A number with its decimal digits kept exact: `units / 10^decimals`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// The digits.
    pub units: i64,
    /// How many of them stand after the decimal mark.
    pub decimals: u8,
}

impl Decimal {
    /// The number rounded half away from zero to `decimals` digits, as an integer of such units.
    ///
    /// ```
    /// use base::number::Decimal;
    /// assert_eq!(Decimal { units: 3_599, decimals: 3 }.at(2), Some(360));
    /// ```
    pub fn at(self, decimals: u8) -> Option<i64> {
        let power = |exponent: u8| 10_i64.checked_pow(u32::from(exponent));
        if decimals >= self.decimals {
            return self.units.checked_mul(power(decimals - self.decimals)?);
        }
        let divisor = power(self.decimals - decimals)?;
        let half = if self.units < 0 { -(divisor / 2) } else { divisor / 2 };
        Some(self.units.checked_add(half)? / divisor)
    }

    /// The number if it is whole: `12`, `12.0`, `12,00`.
    pub fn whole(self) -> Option<i64> {
        let divisor = 10_i64.checked_pow(u32::from(self.decimals))?;
        (self.units % divisor == 0).then_some(self.units / divisor)
    }

    /// The nearest floating point number.
    #[expect(clippy::cast_precision_loss, reason = "the nearest number is what is asked for")]
    pub fn float(self) -> f64 {
        self.units as f64 / 10_f64.powi(i32::from(self.decimals))
    }
}

/// The style that these cells can only be read in, if one of them decides it: `70,000.00` or `5,5` do, `5.200` does not.
pub fn style_of<'a>(cells: impl IntoIterator<Item = &'a str>) -> Option<NumberStyle> {
    cells.into_iter().find_map(|cell| decisive(&cleaned(cell)?))
}

/// Reads a number; currency signs and codes, blanks (also the thin and the hard one) and a percent sign are
/// dropped, brackets or a trailing minus make it negative.
///
/// Where the cell alone does not decide (`5.200`), `style` does; without a style a single mark followed by exactly
/// three digits separates thousands, as in budgets of the region.
///
/// ```
/// use base::number::{NumberStyle, parse};
/// assert_eq!(parse("70,000.00", None).unwrap().at(2), Some(7_000_000));
/// assert_eq!(parse("5.200", None).unwrap().whole(), Some(5_200));
/// assert_eq!(parse("5.200", Some(NumberStyle::CommaThousands)).unwrap().at(1), Some(52));
/// assert_eq!(parse("70 000,00 €", None).unwrap().whole(), Some(70_000));
/// assert_eq!(parse("12 men", None), None);
/// ```
pub fn parse(text: &str, style: Option<NumberStyle>) -> Option<Decimal> {
    let (negative, digits) = signed(text)?;
    let decimal_at = match decisive(&digits).or(style) {
        Some(NumberStyle::CommaThousands) => digits.rfind('.'),
        Some(NumberStyle::DotThousands) => digits.rfind(','),
        None => None,
    };
    let (whole, fraction) = match decimal_at {
        Some(at) => (digits.get(..at)?, digits.get(at + 1..)?),
        None => (digits.as_str(), ""),
    };
    if !thousands_are_regular(whole) || fraction.contains(['.', ',']) {
        return None;
    }
    let mut units: i64 = 0;
    for digit in whole.chars().chain(fraction.chars()).filter_map(|c| c.to_digit(10)) {
        units = units.checked_mul(10)?.checked_add(i64::from(digit))?;
    }
    let decimals = u8::try_from(fraction.len()).ok().filter(|decimals| *decimals <= 9)?;
    Some(Decimal { units: if negative { -units } else { units }, decimals })
}

/// Reads a date: `2013-03-19`, `19.03.2013`, `19,03,2013`, `19/03/2013`, `19.03.13`; day before month.
///
/// ```
/// use base::number::parse_date;
/// assert_eq!(parse_date("19,03,2013").unwrap().to_string(), "2013-03-19");
/// assert_eq!(parse_date("31.02.2013"), None);
/// ```
pub fn parse_date(text: &str) -> Option<Date> {
    let parts: Vec<&str> =
        text.trim().trim_end_matches(['.', ',']).split(['.', ',', '/', '-']).map(str::trim).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let (year, month, day) = if first.len() == 4 { (first, second, third) } else { (third, second, first) };
    let year: i16 = match year.len() {
        4 => year.parse().ok()?,
        2 => 2000 + year.parse::<i16>().ok()?,
        _ => return None,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The digits and marks of a cell and whether it is negative.
fn signed(text: &str) -> Option<(bool, String)> {
    let trimmed = text.trim();
    let inner = trimmed.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let cleaned = cleaned(inner.unwrap_or(trimmed))?;
    let without = cleaned.strip_prefix(['-', '−']).or_else(|| cleaned.strip_suffix(['-', '−']));
    let digits = without.unwrap_or(&cleaned).to_owned();
    let regular = digits.starts_with(|c: char| c.is_ascii_digit() || c == ',' || c == '.')
        && digits.ends_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    regular.then_some((inner.is_some() || without.is_some(), digits))
}

/// The cell without blanks, signs and codes of currencies, percent and a leading plus.
fn cleaned(text: &str) -> Option<String> {
    const CODES: [&str; 17] = [
        "eur", "евро", "euro", "евра", "all", "lek", "lekë", "mkd", "ден.", "ден", "den", "rsd", "din",
        "bam", "km", "kgs", "сом",
    ];
    let mut rest = text.trim().trim_end_matches(['€', '%', '$']).trim_start_matches(['€', '$', '+']).trim();
    let lower = rest.to_lowercase();
    if lower.len() == rest.len() {
        for code in CODES {
            if let Some(stripped) = lower.strip_suffix(code) {
                rest = rest.get(..stripped.len())?;
                break;
            }
            if lower.starts_with(code) {
                rest = rest.get(code.len()..)?;
                break;
            }
        }
    }
    let kept: String = rest.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\'' | '’')).collect();
    (!kept.is_empty()).then_some(kept)
}

/// The style that this cell alone decides.
fn decisive(digits: &str) -> Option<NumberStyle> {
    let (dots, commas) = (digits.matches('.').count(), digits.matches(',').count());
    let by = |mark: char| if mark == '.' { NumberStyle::CommaThousands } else { NumberStyle::DotThousands };
    match (dots, commas) {
        (0, 0) => None,
        (0, 1) | (1, 0) => {
            let at = digits.find(['.', ','])?;
            let mark = digits.get(at..)?.chars().next()?;
            let after = digits.len() - at - 1;
            let before = at - usize::from(digits.starts_with(['-', '−']));
            (after != 3 || before > 3 || digits.starts_with('0')).then(|| by(mark))
        }
        (0, _) => Some(NumberStyle::CommaThousands),
        (_, 0) => Some(NumberStyle::DotThousands),
        _ => digits.rfind(['.', ',']).and_then(|at| digits.get(at..)?.chars().next()).map(by),
    }
}

/// Whether the marks left in the whole part stand before groups of three digits.
fn thousands_are_regular(whole: &str) -> bool {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    rest.is_empty() || (first.len() <= 3 && !first.is_empty() && rest.iter().all(|group| group.len() == 3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cells_of_the_region_read_as_meant() {
        let cents = |text: &str| parse(text, None).and_then(|number| number.at(2));
        for (text, expected) in [
            ("70,000.00", 7_000_000),
            ("70.000,00", 7_000_000),
            ("70 000,00", 7_000_000),
            ("70\u{a0}000,5", 7_000_050),
            ("5.200", 520_000),
            ("1.234.567", 123_456_700),
            ("0.125", 13),
            ("€ 12", 1_200),
            ("12 EUR", 1_200),
            ("(12,50)", -1_250),
            ("-3", -300),
            ("232693.11", 23_269_311),
            ("237788", 23_778_800),
            ("15 %", 1_500),
        ] {
            assert_eq!(cents(text), Some(expected), "{text}");
        }
        for text in ["", "-", "n/a", "1.2.3", "12,34,5", "1,2.3,4", "3 women", "99999999999999999999"] {
            assert_eq!(cents(text), None, "{text}");
        }
    }

    #[test]
    fn one_cell_decides_for_the_column() {
        assert_eq!(style_of(["5.200", "12", "1.000,50"]), Some(NumberStyle::DotThousands));
        assert_eq!(style_of(["5.200", "12"]), None);
        assert_eq!(style_of(["0.5"]), Some(NumberStyle::CommaThousands));
    }

    #[test]
    fn dates_read_day_first() {
        let iso = |text: &str| parse_date(text).map(|date| date.to_string());
        assert_eq!(iso("19.03.2013").as_deref(), Some("2013-03-19"));
        assert_eq!(iso("19/03/13").as_deref(), Some("2013-03-19"));
        assert_eq!(iso("2013-03-19").as_deref(), Some("2013-03-19"));
        assert_eq!(iso("03.2013"), None);
        assert_eq!(iso("12.5"), None);
    }

    proptest! {
        #[test]
        fn every_style_reads_back(minor in -10_000_000_000_i64..10_000_000_000, dots: bool) {
            let (thousand, decimal) = if dots { ('.', ',') } else { (',', '.') };
            let digits = (minor.unsigned_abs() / 100).to_string();
            let mut whole = String::new();
            for (index, digit) in digits.chars().enumerate() {
                if index > 0 && (digits.len() - index).is_multiple_of(3) { whole.push(thousand); }
                whole.push(digit);
            }
            let sign = if minor < 0 { "-" } else { "" };
            let text = format!("{sign}{whole}{decimal}{:02}", minor.unsigned_abs() % 100);
            prop_assert_eq!(parse(&text, None).and_then(|number| number.at(2)), Some(minor));
        }

        #[test]
        fn any_text_is_read_without_panic(text in ".*") {
            let _ = parse(&text, None);
            let _ = parse_date(&text);
        }
    }
}
