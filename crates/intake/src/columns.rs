//! Columns: which field a column holds, and with which qualifiers.

use std::{collections::BTreeMap, fmt, sync::LazyLock};

use base::{AgeBand, Category, CategoryCode, Currency, Group, Residence, Sex, Year, fold};
use budget::input::Phase;
use serde::Deserialize;

use crate::{
    Field, Kind, age,
    phrase::{Phrases, words_of},
    values::phase_from_code,
};

/// A column of a table and what it holds.
///
/// Written `field@column` with its qualifiers: `count@3 sex=F age=0-4`, `amount@7 year=2024 phase=executed`.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// What it holds.
    pub field: Field,
    /// The column, from 1.
    pub column: u16,
    /// The year that all its values speak of.
    pub year: Option<Year>,
    /// The phase of all its amounts.
    pub phase: Option<Phase>,
    /// The categories of all its counts.
    pub categories: Vec<Category>,
    /// What its numbers are multiplied with.
    pub scale: u32,
    /// The currency of its amounts.
    pub currency: Option<Currency>,
    /// The language of its names, or the name of its dimension.
    pub tag: Option<String>,
}

impl Column {
    /// A column without qualifiers.
    pub const fn new(field: Field, column: u16) -> Self {
        Self {
            field,
            column,
            year: None,
            phase: None,
            categories: Vec::new(),
            scale: 1,
            currency: None,
            tag: None,
        }
    }

    /// Reads `field@column qualifier=value …`; the error is the part that cannot be read.
    ///
    /// ```
    /// use intake::Column;
    /// let column = Column::parse("count@3 sex=F age=65+").unwrap();
    /// assert_eq!(column.to_string(), "count@3 sex=F age=65+");
    /// assert_eq!(Column::parse("count@x"), Err("count@x".to_owned()));
    /// ```
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut words = text.split_whitespace();
        let head = words.next().unwrap_or_default();
        let read = head.split_once('@').and_then(|(field, number)| {
            Some((Field::from_code(field)?, number.parse().ok().filter(|column: &u16| *column > 0)?))
        });
        let Some((field, number)) = read else { return Err(head.to_owned()) };
        let mut column = Self::new(field, number);
        for word in words {
            column.qualify(word).ok_or_else(|| word.to_owned())?;
        }
        Ok(column)
    }

    fn qualify(&mut self, word: &str) -> Option<()> {
        let (name, value) = word.split_once('=')?;
        match name {
            "year" => self.year = Some(Year::new(value.parse().ok()?)?),
            "phase" => self.phase = Some(phase_from_code(value)?),
            "scale" => self.scale = value.parse().ok()?,
            "currency" => self.currency = Some(Currency::from_code(value)?),
            "tag" => self.tag = Some(value.to_owned()),
            _ => self.categories.push(category_from_code(name, value)?),
        }
        Some(())
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.field.code(), self.column)?;
        for category in &self.categories {
            let (name, value) = category_code(category);
            write!(f, " {name}={value}")?;
        }
        if let Some(year) = self.year {
            write!(f, " year={year}")?;
        }
        if let Some(phase) = self.phase {
            write!(f, " phase={}", phase.code())?;
        }
        if self.scale != 1 {
            write!(f, " scale={}", self.scale)?;
        }
        if let Some(currency) = self.currency {
            write!(f, " currency={currency}")?;
        }
        if let Some(tag) = &self.tag {
            write!(f, " tag={tag}")?;
        }
        Ok(())
    }
}

fn category_code(category: &Category) -> (&'static str, String) {
    match category {
        Category::Sex(sex) => ("sex", sex.to_string()),
        Category::Age(band) => ("age", band.to_string().replace('–', "-")),
        Category::Ethnicity(code) => ("ethnicity", code.to_string()),
        Category::Disability(code) => ("disability", code.to_string()),
        Category::Migration(code) => ("migration", code.to_string()),
        Category::Residence(kind) => ("residence", kind.to_string()),
        Category::Membership(group) => ("group", group.code().to_owned()),
        Category::Other(code) => ("other", code.to_string()),
    }
}

fn category_from_code(name: &str, value: &str) -> Option<Category> {
    Some(match name {
        "sex" => Category::Sex(Sex::from_code(value)?),
        "age" => Category::Age(band(value)?),
        "ethnicity" => Category::Ethnicity(CategoryCode::new(value)),
        "disability" => Category::Disability(CategoryCode::new(value)),
        "migration" => Category::Migration(CategoryCode::new(value)),
        "residence" => Category::Residence(Residence::from_code(value)?),
        "group" => Category::Membership(Group::from_code(value)),
        "other" => Category::Other(CategoryCode::new(value)),
        _ => return None,
    })
}

fn band(value: &str) -> Option<AgeBand> {
    age::single(value)
}

#[derive(Deserialize)]
struct FieldWords {
    words: Vec<String>,
    #[serde(default)]
    hxl: Vec<String>,
}

/// What a table of one kind looks like.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct KindOfTable {
    /// Of each list at least one field.
    pub(crate) needs: Vec<Vec<String>>,
    /// All fields that it may have.
    pub(crate) fields: Vec<String>,
    /// Fields that speak for it.
    pub(crate) typical: Vec<String>,
    /// Fields that rule it out.
    pub(crate) without: Vec<String>,
    /// Words of a title that speak for it.
    pub(crate) title: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    kind: BTreeMap<String, KindOfTable>,
    field: BTreeMap<String, FieldWords>,
}

/// The lists of `data/columns.toml`, ready to be asked.
#[derive(Default)]
pub(crate) struct Lexicon {
    pub(crate) kinds: Vec<(Kind, KindOfTable, Phrases<()>)>,
    words: BTreeMap<Field, Phrases<()>>,
    hxl: BTreeMap<Field, Vec<String>>,
}

/// The lexicon of headings.
pub(crate) static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    toml::from_str::<File>(include_str!("../data/columns.toml")).map(Lexicon::from).unwrap_or_default()
});

impl From<File> for Lexicon {
    fn from(file: File) -> Self {
        let mut lexicon = Self::default();
        for (code, kind) in file.kind {
            let mut title = Phrases::default();
            title.add(&(), kind.title.iter().map(String::as_str));
            if let Some(code) = Kind::from_code(&code) {
                lexicon.kinds.push((code, kind, title));
            }
        }
        for (code, field) in file.field {
            let Some(code) = Field::from_code(&code) else { continue };
            let mut words = Phrases::default();
            words.add(&(), field.words.iter().map(String::as_str));
            lexicon.words.insert(code, words);
            lexicon.hxl.insert(code, field.hxl);
        }
        lexicon
    }
}

impl Lexicon {
    /// How well a heading names this field: 1 for the very words, less for words within it, 0 for none.
    pub(crate) fn score(&self, field: Field, folded: &str) -> f64 {
        let Some(words) = self.words.get(&field) else { return 0.0 };
        if words.exact(folded).is_some() {
            return 1.0;
        }
        let heading = words_of(folded);
        let part = words.longest_in(&heading).map_or(0.0, |(range, ())| share(&heading, &range));
        // "Source" within a heading speaks of what the source is of: a source of funds is a fund.
        if field == Field::Note { part / 2.0 } else { part }
    }

    /// How well an HXL tag names this field.
    pub(crate) fn hxl_score(&self, field: Field, tag: &str) -> f64 {
        let tag = tag.to_lowercase().replace(' ', "");
        let names = self.hxl.get(&field).into_iter().flatten();
        let longest =
            names.filter(|name| tag == **name || tag.starts_with(&format!("{name}+"))).map(String::len).max();
        #[expect(clippy::cast_precision_loss, reason = "lengths of tags")]
        longest.map_or(0.0, |length| 1.0 + length as f64 / 100.0)
    }
}

/// A part of a heading counts by its letters, never as much as the whole.
#[expect(clippy::cast_precision_loss, reason = "letters of a heading")]
fn share(heading: &[&str], range: &std::ops::Range<usize>) -> f64 {
    let letters = |words: &[&str]| words.iter().map(|word| word.len()).sum::<usize>() as f64;
    let found = heading.get(range.clone()).map_or(0.0, letters);
    // "parent name" speaks of a parent before it speaks of a name.
    let first = if range.start == 0 { 0.05 } else { 0.0 };
    0.4 + 0.5 * found / letters(heading).max(1.0) + first
}

/// The fields of a list of codes.
pub(crate) fn fields(codes: &[String]) -> impl Iterator<Item = Field> + '_ {
    codes.iter().filter_map(|code| Field::from_code(code))
}

/// The fields that the columns of a table of this kind may hold; none for what is no table.
///
/// ```
/// use intake::{Field, Kind};
/// assert!(intake::fields_of(Kind::Budget).contains(&Field::Amount));
/// assert_eq!(intake::fields_of(Kind::Document), []);
/// ```
pub fn fields_of(kind: Kind) -> Vec<Field> {
    let known = LEXICON.kinds.iter().find(|(code, ..)| *code == kind);
    known.map(|(_, table, _)| fields(&table.fields).collect()).unwrap_or_default()
}

/// Whether a text holds one of these phrases.
pub(crate) fn speaks_of(title: &Phrases<()>, text: &str) -> bool {
    title.any_in(&fold::name(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_of_the_lexicon_is_a_field_and_every_kind_a_kind() {
        let file: File = toml::from_str(include_str!("../data/columns.toml")).unwrap();
        for code in file.field.keys() {
            assert!(Field::from_code(code).is_some(), "{code}");
        }
        for (code, kind) in &file.kind {
            assert!(Kind::from_code(code).is_some(), "{code}");
            for field in
                kind.needs.iter().flatten().chain(&kind.fields).chain(&kind.typical).chain(&kind.without)
            {
                assert!(Field::from_code(field).is_some(), "{code}: {field}");
            }
        }
    }

    #[test]
    fn headings_meet_their_fields_across_scripts() {
        for (heading, field) in [
            ("Грађевинска ОПШТИНА", Field::Municipality),
            ("Institucioni përgjegjës", Field::Responsible),
            ("Целевая группа", Field::Groups),
            ("Извор на финансирање", Field::Fund),
            ("Аткаруучу", Field::Responsible),
            ("contract_eur", Field::ContractPrice),
        ] {
            assert!(LEXICON.score(field, &fold::name(heading)) > 0.4, "{heading}");
        }
    }

    #[test]
    fn a_column_reads_back_as_it_is_written() {
        for text in [
            "title@7",
            "count@3 sex=F age=0-4 year=2012",
            "amount@4 year=2024 phase=executed scale=1000 currency=EUR",
            "count@9 age=65+ ethnicity=roma",
        ] {
            assert_eq!(Column::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Column::parse("title@7 colour=red"), Err("colour=red".to_owned()));
    }
}
