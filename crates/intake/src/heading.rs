//! What a heading says beside the field: year, phase, categories, scale, currency.

use base::{Category, Currency, Year, fold};
use budget::input::Phase;

use crate::{
    Field, age,
    columns::LEXICON,
    groups,
    phrase::words_of,
    values::{VALUES, heading_category},
};

/// A heading, read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Heading {
    /// All its words, folded, outermost header row first.
    pub(crate) folded: String,
    /// The folded words of its innermost part.
    pub(crate) inner: String,
    /// The year it names.
    pub(crate) year: Option<Year>,
    /// The phase it names.
    pub(crate) phase: Option<Phase>,
    /// The categories it names.
    pub(crate) categories: Vec<Category>,
    /// What its numbers are to be multiplied with.
    pub(crate) scale: Option<u32>,
    /// The currency it names.
    pub(crate) currency: Option<Currency>,
    /// Whether it says "total".
    pub(crate) total: bool,
    /// Whether nothing else stands in it.
    pub(crate) bare: bool,
}

impl Heading {
    /// Whether the heading alone makes its column a value: a year, a category or a total, and nothing else.
    pub(crate) fn is_value(&self) -> bool {
        self.bare && (self.year.is_some() || !self.categories.is_empty() || self.total)
    }

    /// Whether the heading names a phase of the budget and nothing else: "Miratuar EUR".
    pub(crate) fn is_phase(&self) -> bool {
        self.bare && self.phase.is_some()
    }
}

/// Whether a part only says by what the parts below it are split: "Sex" over "Women" and "Men".
fn is_split(part: &str) -> bool {
    const DIMENSIONS: [Field; 6] =
        [Field::Sex, Field::Age, Field::Ethnicity, Field::Disability, Field::Migration, Field::Residence];
    let folded = fold::name(part);
    DIMENSIONS.into_iter().any(|field| LEXICON.score(field, &folded) >= 1.0)
}

/// Reads the parts of a heading, from the outermost header row to the innermost.
pub(crate) fn read(parts: &[String]) -> Heading {
    let mut unique: Vec<&str> =
        parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    unique.dedup();
    let mut heading = Heading { bare: true, ..Heading::default() };
    let innermost = unique.len().saturating_sub(1);
    for (index, part) in unique.iter().enumerate() {
        if index == innermost || !is_split(part) {
            heading.take(part);
        }
    }
    heading.folded = fold::name(&unique.join(" "));
    heading.inner = unique.last().map(|part| fold::name(part)).unwrap_or_default();
    heading
}

impl Heading {
    fn take(&mut self, part: &str) {
        if let Some(band) = age::band(part) {
            self.categories.push(Category::Age(band));
            return;
        }
        let signs = part.replace('€', " eur ");
        let folded = fold::name(&signs);
        let words = words_of(&folded);
        let mut at = 0;
        while at < words.len() {
            let taken = self.qualifier(&words, at);
            self.bare &= taken > 0;
            at += taken.max(1);
        }
    }

    /// Takes one qualifier that begins at this word; returns how many words it took.
    fn qualifier(&mut self, words: &[&str], at: usize) -> usize {
        let Some(word) = words.get(at) else { return 0 };
        if word.len() == 4
            && let Some(year) = crate::values::year(word)
        {
            self.year = Some(year);
            return 1;
        }
        if let Some((length, category)) = heading_category(words, at) {
            self.categories.push(category);
            return length;
        }
        if let Some((length, group)) = groups::counted_at(words, at) {
            self.categories.push(Category::Membership(group.into()));
            return length;
        }
        if let Some((length, ())) = VALUES.total.longest_at(words, at) {
            self.total = true;
            return length;
        }
        if let Some((length, phase)) = VALUES.phase.longest_at(words, at) {
            self.phase = Some(*phase);
            return length;
        }
        if let Some((length, scale)) = VALUES.scale.longest_at(words, at) {
            self.scale = Some(*scale);
            return length;
        }
        if let Some((length, currency)) = VALUES.currency.longest_at(words, at) {
            self.currency = Some(*currency);
            return length;
        }
        usize::from(matches!(
            *word,
            "in" | "ne" | "u" | "vo" | "v" | "x" | "year" | "viti" | "godina" | "god"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AgeBand, Sex};

    fn of(parts: &[&str]) -> Heading {
        read(&parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_phase_and_a_year_make_a_value() {
        let heading = of(&["Approved 2025"]);
        assert_eq!((heading.phase, heading.year.map(Year::number)), (Some(Phase::Approved), Some(2025)));
        assert!(heading.is_value());
        assert!(!of(&["Approved"]).is_value());
    }

    #[test]
    fn two_header_rows_cross_sex_and_age() {
        let heading = of(&["Gra", "65+"]);
        let band = AgeBand::new(65, None).unwrap();
        assert_eq!(heading.categories, [Category::Sex(Sex::Female), Category::Age(band)]);
        assert!(heading.is_value());
    }

    #[test]
    fn a_unit_in_the_heading_scales_the_column() {
        assert_eq!(of(&["Iznos (u hiljadama RSD)"]).scale, Some(1000));
        let euros = of(&["Amount (in 000 €)"]);
        assert_eq!((euros.scale, euros.currency), (Some(1000), Currency::from_code("EUR")));
        assert!(!euros.bare);
    }
}
