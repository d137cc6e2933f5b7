//! Numbers, dates, lists and order, as each language has them.

use std::{cmp::Ordering, sync::LazyLock};

use base::{AgeBand, Date, Language, Money, Period};
use icu::{
    collator::{CollatorBorrowed, options::CollatorOptions},
    datetime::{DateTimeFormatter, fieldsets},
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale,
};

use crate::{Value, Words};

/// The formatters of one language; each is absent where ICU would lack data, and a plain form stands in.
struct Formats {
    number: Option<DecimalFormatter>,
    date: Option<DateTimeFormatter<fieldsets::YMD>>,
    month: Option<DateTimeFormatter<fieldsets::M>>,
    list: Option<ListFormatter>,
    order: Option<CollatorBorrowed<'static>>,
}

impl Formats {
    fn of(tag: &str) -> Self {
        let locale: Locale = tag.parse().unwrap_or(Locale::UNKNOWN);
        Self {
            number: DecimalFormatter::try_new(
                (&locale).into(),
                icu::decimal::options::DecimalFormatterOptions::default(),
            )
            .ok(),
            date: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).ok(),
            month: DateTimeFormatter::try_new((&locale).into(), fieldsets::M::long()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).ok(),
            order: icu::collator::Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }
}

macro_rules! formats {
    ($($member:ident = $tag:literal;)+) => {
        fn of(language: Language) -> &'static Formats {
            match language {
                $(Language::$member => {
                    static FORMATS: LazyLock<Formats> = LazyLock::new(|| Formats::of($tag));
                    &FORMATS
                })+
                _ => of(Language::En),
            }
        }
    };
}

// English as it is written in Europe: 22 November 2026.
formats! {
    En = "en-GB";
    Sq = "sq";
    SrLatn = "sr-Latn";
    SrCyrl = "sr-Cyrl";
    Bs = "bs";
    Mk = "mk";
    Ru = "ru";
    Ky = "ky";
}

impl Words {
    /// A number with exactly this many digits after the decimal mark.
    pub fn number(self, number: f64, decimals: u8) -> String {
        let fixed = format!("{number:.*}", usize::from(decimals));
        match (Decimal::try_from_str(&fixed), &of(self.language()).number) {
            (Ok(decimal), Some(formatter)) => formatter.format_to_string(&decimal),
            _ => fixed,
        }
    }

    /// A whole number.
    pub fn whole(self, number: i64) -> String {
        // Below a thousand nothing is grouped, and all our languages have the same digits.
        if (0..1_000).contains(&number) {
            return number.to_string();
        }
        match &of(self.language()).number {
            Some(formatter) => formatter.format_to_string(&Decimal::from(number)),
            None => number.to_string(),
        }
    }

    /// A number with as many digits after the mark as it has, two at most.
    pub(crate) fn plain(self, number: f64) -> String {
        let decimals = (0..2_u8).find(|digits| {
            let scaled = number * 10_f64.powi(i32::from(*digits));
            (scaled - scaled.round()).abs() < 1e-6
        });
        self.number(number, decimals.unwrap_or(2))
    }

    /// An amount to the last minor unit: `€359.00`, `1.234,50 KM`.
    pub fn money(self, money: Money) -> String {
        let digits = money.currency.minor_digits();
        let mut amount = Decimal::from(money.minor);
        amount.multiply_pow10(-i16::try_from(digits).unwrap_or(0));
        self.with_currency(&amount, money)
    }

    /// An amount in whole major units, for tables and charts where cents do not matter: `€359`.
    pub fn money_rounded(self, money: Money) -> String {
        let unit = 10_i64.pow(money.currency.minor_digits());
        let half = if money.minor < 0 { -(unit / 2) } else { unit / 2 };
        self.with_currency(&Decimal::from(money.minor.saturating_add(half) / unit), money)
    }

    fn with_currency(self, amount: &Decimal, money: Money) -> String {
        let written = match &of(self.language()).number {
            Some(formatter) => formatter.format_to_string(amount),
            None => amount.to_string(),
        };
        self.money_amount(written, money.currency.code())
    }

    /// A date in full: `22 November 2026`.
    pub fn date(self, date: Date) -> String {
        let day = icu::calendar::Date::try_new_iso(
            i32::from(date.year()),
            u8::try_from(date.month()).unwrap_or(1),
            u8::try_from(date.day()).unwrap_or(1),
        );
        match (day, &of(self.language()).date) {
            // ICU ends a Macedonian date with a bare "г", an abbreviation without its dot; the date reads well without.
            (Ok(day), Some(formatter)) => {
                let written = formatter.format(&day).to_string();
                written.strip_suffix('г').map_or(written.clone(), |rest| rest.trim_end().to_owned())
            }
            _ => date.to_string(),
        }
    }

    /// The name of a month by its number from 1, as it stands alone: `November`.
    pub fn month(self, month: u8) -> String {
        let day = icu::calendar::Date::try_new_iso(2000, month, 1);
        match (day, &of(self.language()).month) {
            (Ok(day), Some(formatter)) => formatter.format(&day).to_string(),
            _ => month.to_string(),
        }
    }

    /// A year, a date, or the first and last day.
    pub fn period(self, period: Period) -> String {
        match period {
            Period::Year(year) => year.to_string(),
            Period::Day(day) => self.date(day),
            Period::Span(first, last) => self.range_of_days(self.date(first), self.date(last)),
        }
    }

    /// A share of one as a percentage: 0.125 with one decimal is `12.5%`.
    pub fn percent(self, share: f64, decimals: u8) -> String {
        self.percent_amount(self.number(share * 100.0, decimals))
    }

    /// `A, B and C`.
    pub fn list_and<T: AsRef<str>>(self, items: &[T]) -> String {
        let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        match &of(self.language()).list {
            Some(formatter) => formatter.format(items.iter()).to_string(),
            None => items.join(", "),
        }
    }

    /// Sorts as the language's dictionaries do.
    pub fn sort<T: AsRef<str>>(self, items: &mut [T]) {
        items.sort_by(|a, b| self.compare(a.as_ref(), b.as_ref()));
    }

    /// Which of two texts comes first in the language's dictionaries.
    pub fn compare(self, a: &str, b: &str) -> Ordering {
        match &of(self.language()).order {
            Some(order) => order.compare(a, b),
            None => a.cmp(b),
        }
    }

    /// The text with a capital first letter, as it begins a heading or a row: `Women with disabilities`.
    ///
    /// ```
    /// # use base::Language; use words::Words;
    /// assert_eq!(Words::new(Language::Ru).capitalised("женщины"), "Женщины");
    /// ```
    pub fn capitalised(self, text: &str) -> String {
        let mut letters = text.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }

    /// `0–14`, `65+`.
    pub fn age_band(self, band: AgeBand) -> String {
        match band.to {
            Some(to) if to == band.from => self.whole(i64::from(to)),
            Some(to) => self.interval(f64::from(band.from), f64::from(to)),
            None => self.age_and_over(self.whole(i64::from(band.from))),
        }
    }

    /// A range of numbers: `2,140–3,020`.
    pub fn interval(self, low: f64, high: f64) -> String {
        self.range(self.plain(high), Value::Text(self.plain(low)))
    }
}
