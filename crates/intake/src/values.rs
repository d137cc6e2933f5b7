//! What cells and qualified headings say: the lexicon of values.

use std::{collections::BTreeMap, sync::LazyLock};

use base::{Categories, Category, CategoryCode, Currency, PlaceLevel, Reading, Residence, Sex, Value, fold};
use budget::input::{Fund, Phase};
use delivery::input::ProviderKind;
use documents::DocumentKind;
use population::input::Origin;
use readers::shape::is_total;

use crate::{
    Field, age,
    phrase::{Phrases, words_of},
};

type Sections = BTreeMap<String, BTreeMap<String, Vec<String>>>;

static SECTIONS: LazyLock<Sections> =
    LazyLock::new(|| toml::from_str(include_str!("../data/values.toml")).unwrap_or_default());

/// The entries of one section of the lexicon, in the order of their keys.
pub(crate) fn section(name: &str) -> impl Iterator<Item = (&'static String, &'static Vec<String>)> {
    SECTIONS.get(name).into_iter().flatten()
}

fn phrases<T: Clone>(name: &str, meaning: impl Fn(&str) -> Option<T>) -> Phrases<T> {
    let mut list = Phrases::default();
    for (key, words) in section(name) {
        if let Some(meaning) = meaning(key) {
            list.add(
                &meaning,
                words.iter().map(String::as_str).chain([key.as_str()].into_iter().filter(|k| *k != "words")),
            );
        }
    }
    list
}

/// The lexicon, ready to be asked.
pub(crate) struct Values {
    pub(crate) sex: Phrases<Sex>,
    pub(crate) total: Phrases<()>,
    pub(crate) ethnicity: Phrases<CategoryCode>,
    pub(crate) disability: Phrases<CategoryCode>,
    pub(crate) migration: Phrases<CategoryCode>,
    pub(crate) residence: Phrases<Residence>,
    pub(crate) phase: Phrases<Phase>,
    pub(crate) fund: Phrases<Fund>,
    pub(crate) provider: Phrases<ProviderKind>,
    pub(crate) yes: Phrases<bool>,
    pub(crate) free_of_charge: Phrases<()>,
    pub(crate) nothing: Phrases<()>,
    pub(crate) scale: Phrases<u32>,
    pub(crate) currency: Phrases<Currency>,
    pub(crate) share: Phrases<bool>,
    pub(crate) confidential: Phrases<bool>,
    pub(crate) not_confidential: Phrases<bool>,
    pub(crate) level: Phrases<PlaceLevel>,
    pub(crate) origin: Phrases<Origin>,
    pub(crate) document: Phrases<DocumentKind>,
    pub(crate) word_for_year: Phrases<()>,
    pub(crate) remark: Phrases<()>,
    pub(crate) unit_intro: Phrases<()>,
}

/// The lexicon.
pub(crate) static VALUES: LazyLock<Values> = LazyLock::new(|| {
    let code = |key: &str| Some(CategoryCode::new(key));
    let mut yes = phrases("yes", |_| Some(true));
    for (_, words) in section("no") {
        yes.add(&false, words.iter().map(String::as_str));
    }
    Values {
        sex: phrases("sex", Sex::from_code),
        total: phrases("total", |_| Some(())),
        ethnicity: phrases("ethnicity", code),
        disability: phrases("disability", code),
        migration: phrases("migration", code),
        residence: phrases("residence", Residence::from_code),
        phase: phrases("phase", phase_from_code),
        fund: phrases("fund", fund_from_code),
        provider: phrases("provider", |key| match key {
            "formal" => Some(ProviderKind::Formal),
            "non_formal" => Some(ProviderKind::NonFormal),
            _ => None,
        }),
        yes,
        free_of_charge: phrases("free_of_charge", |_| Some(())),
        nothing: phrases("nothing", |_| Some(())),
        scale: phrases("scale", |key| key.parse().ok()),
        currency: phrases("currency", Currency::from_code),
        share: phrases("unit", |key| Some(key == "share")),
        confidential: phrases("confidential", |_| Some(true)),
        not_confidential: phrases("confidential_not", |_| Some(true)),
        level: phrases("level", PlaceLevel::from_code),
        origin: phrases("origin", origin_from_code),
        document: phrases("document", document_from_code),
        word_for_year: phrases("word_for_year", |_| Some(())),
        remark: phrases("remark", |_| Some(())),
        unit_intro: phrases("unit_intro", |_| Some(())),
    }
});

/// The phase with this code.
pub(crate) fn phase_from_code(code: &str) -> Option<Phase> {
    Some(match code {
        "proposed" => Phase::Proposed,
        "approved" => Phase::Approved,
        "adjusted" => Phase::Adjusted,
        "executed" => Phase::Executed,
        _ => return None,
    })
}

fn fund_from_code(code: &str) -> Option<Fund> {
    Some(match code {
        "own" => Fund::Own,
        "donor" => Fund::Donor,
        "ministry" => Fund::Ministry,
        "civil_society" => Fund::CivilSociety,
        _ => return None,
    })
}

fn origin_from_code(code: &str) -> Option<Origin> {
    Some(match code {
        "census" => Origin::Census,
        "register" => Origin::Register,
        "outside_estimate" => Origin::OutsideEstimate,
        "survey" => Origin::Survey,
        _ => return None,
    })
}

fn document_from_code(code: &str) -> Option<DocumentKind> {
    Some(match code {
        "strategy" => DocumentKind::Strategy,
        "plan" => DocumentKind::Plan,
        "report" => DocumentKind::Report,
        "decision" => DocumentKind::Decision,
        _ => return None,
    })
}

/// What a cell of a dimension says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// This category.
    Category(Category),
    /// The total over the dimension.
    Total,
    /// Nothing that is known.
    Unknown,
}

/// Reads the cell of a dimension column.
pub(crate) fn category(field: Field, text: &str) -> Said {
    let folded = fold::name(text);
    let found = match field {
        Field::Sex => VALUES.sex.exact(&folded).map(|sex| Category::Sex(*sex)),
        Field::Age => age::single(text).map(Category::Age),
        Field::Ethnicity => VALUES.ethnicity.exact(&folded).cloned().map(Category::Ethnicity),
        Field::Disability => VALUES.disability.exact(&folded).cloned().map(Category::Disability),
        Field::Migration => VALUES.migration.exact(&folded).cloned().map(Category::Migration),
        Field::Residence => VALUES.residence.exact(&folded).map(|kind| Category::Residence(*kind)),
        _ => None,
    };
    match found {
        Some(category) => Said::Category(category),
        None if text.trim().is_empty() || is_total(text) || VALUES.total.exact(&folded).is_some() => {
            Said::Total
        }
        None => fallback(field, text, &folded),
    }
}

/// Whether the lexicon itself knows this category: for a column that no heading explains.
pub(crate) fn is_known_category(field: Field, text: &str) -> bool {
    let folded = fold::name(text);
    match field {
        Field::Ethnicity => VALUES.ethnicity.exact(&folded).is_some(),
        Field::Sex => VALUES.sex.exact(&folded).is_some(),
        // A bare number is an age only under such a heading.
        Field::Age => !folded.bytes().all(|byte| byte.is_ascii_digit()) && age::single(text).is_some(),
        _ => false,
    }
}

/// A word that the lexicon does not know is still a category of an open list, never dropped.
fn fallback(field: Field, text: &str, folded: &str) -> Said {
    // Who refused to say, and of whom nothing is known, are people too; the engine knows them by these codes.
    let code = match missing(text) {
        Some(Reading::Refused) => CategoryCode::new("refused"),
        Some(Reading::NotCollected | Reading::Unknown) => CategoryCode::new("unknown"),
        _ => CategoryCode::new(&folded.replace(' ', "_")),
    };
    match field {
        _ if folded.is_empty() && missing(text).is_none() => Said::Unknown,
        Field::Ethnicity => Said::Category(Category::Ethnicity(code)),
        Field::Disability => Said::Category(Category::Disability(code)),
        Field::Migration => Said::Category(Category::Migration(code)),
        _ => Said::Unknown,
    }
}

/// The category that a heading names: a sex, a band, an ethnicity, a residence, a displacement or disability status.
pub(crate) fn heading_category(words: &[&str], start: usize) -> Option<(usize, Category)> {
    let sex = VALUES.sex.longest_at(words, start).map(|(length, sex)| (length, Category::Sex(*sex)));
    let found = [
        VALUES.ethnicity.longest_at(words, start).map(|(n, code)| (n, Category::Ethnicity(code.clone()))),
        VALUES.disability.longest_at(words, start).map(|(n, code)| (n, Category::Disability(code.clone()))),
        VALUES.migration.longest_at(words, start).map(|(n, code)| (n, Category::Migration(code.clone()))),
        VALUES.residence.longest_at(words, start).map(|(n, kind)| (n, Category::Residence(*kind))),
    ];
    // The longest phrase wins; sex before the others where they are equally long.
    found.into_iter().flatten().fold(sex, |best, next| match &best {
        Some((length, _)) if *length >= next.0 => best,
        _ => Some(next),
    })
}

/// Reads a count of people: a whole number, a number of a missing kind, or the reason why there is none.
pub(crate) fn missing(text: &str) -> Option<Reading> {
    static MARKS: LazyLock<BTreeMap<String, Reading>> = LazyLock::new(|| {
        let reading = |key: &str| match key {
            "suppressed" => Reading::Suppressed,
            "not_collected" => Reading::NotCollected,
            "refused" => Reading::Refused,
            _ => Reading::Unknown,
        };
        section("missing")
            .flat_map(|(key, marks)| {
                let spellings = marks.iter().flat_map(|mark| [mark.to_lowercase(), fold::name(mark)]);
                spellings.map(move |mark| (mark, reading(key)))
            })
            .filter(|(mark, _)| !mark.is_empty() && !mark.bytes().all(|byte| byte.is_ascii_digit()))
            .collect()
    });
    // A cell that begins with a digit is a number; the one mark that does is looked up all the same.
    if text.trim_start().starts_with(|c: char| c.is_ascii_digit()) && !text.contains(['-', '–']) {
        return None;
    }
    let said = || {
        // Words are compared folded; a letter or a sign stands for itself.
        let folded = fold::name(text);
        MARKS.get(&folded).filter(|_| folded.len() > 2).copied()
    };
    MARKS.get(&text.trim().to_lowercase()).copied().or_else(said)
}

/// Reads a yes or no: `po`, `да`, `open`, `zatvoreno`; the first word decides (`Yes, Monday to Friday`).
pub(crate) fn flag(text: &str) -> Option<bool> {
    let folded = fold::name(text);
    let words = words_of(&folded);
    let whole = VALUES.yes.exact(&folded);
    whole.or_else(|| VALUES.yes.longest_at(&words, 0).map(|(_, yes)| yes)).copied()
}

/// Whose money: a fund of the list, or another by its name.
pub(crate) fn fund(text: &str) -> Option<Fund> {
    let folded = fold::name(text);
    if folded.is_empty() {
        return None;
    }
    let found = VALUES.fund.longest_in(&words_of(&folded)).map(|(_, fund)| fund.clone());
    Some(found.unwrap_or_else(|| Fund::Other(text.trim().to_owned())))
}

/// The phase that a text names.
pub(crate) fn phase(text: &str) -> Option<Phase> {
    let folded = fold::name(text);
    VALUES.phase.longest_in(&words_of(&folded)).map(|(_, phase)| *phase)
}

/// The single year from 1900 to 2100 that stands in a text.
pub(crate) fn year(text: &str) -> Option<base::Year> {
    let mut years: Vec<i64> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| digits.len() == 4)
        .filter_map(|digits| digits.parse().ok())
        .filter(|year| (1900..=2100).contains(year))
        .collect();
    years.sort_unstable();
    years.dedup();
    match years.as_slice() {
        [one] => base::Year::new(*one),
        _ => None,
    }
}

/// Whether a word beside a year only says that it is one: `2025 г.`, `2025. godine`.
pub(crate) fn is_word_for_year(word: &str) -> bool {
    VALUES.word_for_year.exact(&fold::name(word)).is_some()
}

/// Whether a text begins as a remark below a table does: `Napomena: …`, `* Izvor: …`.
pub(crate) fn is_remark(text: &str) -> bool {
    text.starts_with(['#', '*']) || VALUES.remark.longest_at(&words_of(&fold::name(text)), 0).is_some()
}

/// What the title of a table says of its amounts: `(in 000 MKD)`, `u hiljadama RSD`, `në EUR`. A number before the unit
/// is an amount of its own (`a budget of 3 million euro`) and no unit.
pub(crate) fn unit_of(title: &str) -> (Option<u32>, Option<Currency>) {
    let folded = fold::name(&title.replace('€', " eur "));
    let words = words_of(&folded);
    for at in 0..words.len() {
        let before = at.checked_sub(1).and_then(|before| words.get(before)).copied().unwrap_or_default();
        let introduced = VALUES.unit_intro.exact(before).is_some();
        let scale = VALUES.scale.longest_at(&words, at);
        let next = at + scale.map_or(0, |(length, _)| length);
        // "All" is a word of titles before it is the code of a currency.
        let currency = VALUES.currency.longest_at(&words, next).filter(|_| words.get(next) != Some(&"all"));
        let counted = before.starts_with(|c: char| c.is_ascii_digit()) && year(before).is_none();
        let fits = introduced || (scale.is_some() && currency.is_some() && !counted);
        if fits && (scale.is_some() || currency.is_some()) {
            return (scale.map(|(_, scale)| *scale), currency.map(|(_, currency)| *currency));
        }
    }
    (None, None)
}

/// A known whole count.
pub(crate) const fn known(count: i64) -> Reading {
    Reading::Known(Value::Whole(count))
}

/// Items of a cell: separated by comma, semicolon, slash, bar or line break.
pub(crate) fn items(text: &str) -> Vec<String> {
    let items = text.split([',', ';', '/', '|', '\n', '•']);
    items.map(str::trim).filter(|item| !item.is_empty()).map(ToOwned::to_owned).collect()
}

/// All categories of a list together.
pub(crate) fn together(categories: impl IntoIterator<Item = Category>) -> Categories {
    Categories::new(categories)
}

#[cfg(test)]
mod tests;
