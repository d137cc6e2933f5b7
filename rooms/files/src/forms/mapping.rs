//! What a person says about one sheet of a file: what it is, and what its columns hold.

use base::Year;
use budget::Phase;
use intake::{Column as Meaning, Field, FileMapping, Kind, fields_of};
use web::Fields;

/// What is asked for: which sheet, and of which kind it is taken to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The sheet, from 0.
    pub sheet: u16,
    /// The kind, once a person has chosen one.
    pub kind: Option<Kind>,
}

impl Asked {
    /// Reads a query.
    pub fn of(query: &Fields) -> Self {
        Self {
            sheet: query.text("sheet").parse().unwrap_or_default(),
            kind: query.get("kind").and_then(Kind::from_code).filter(|kind| can_be_said(*kind)),
        }
    }
}

/// Whether a person can say that a sheet is of this kind: that it is a table, or that it is not to be used.
fn can_be_said(kind: Kind) -> bool {
    kind == Kind::Unknown || !fields_of(kind).is_empty()
}

/// One column as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The code of its meaning; empty where it is not used.
    pub field: String,
    /// The sex of whom it counts.
    pub sex: String,
    /// Their age.
    pub age: String,
    /// The year of its values.
    pub year: String,
    /// The phase of its amounts.
    pub phase: String,
    /// What its numbers are multiplied with.
    pub scale: String,
    /// The currency of its amounts.
    pub currency: String,
    /// What else its values share, as the mapping writes it.
    pub more: String,
}

/// The form as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    /// The sheet, from 0.
    pub sheet: u16,
    /// The code of the kind.
    pub kind: String,
    /// The first row of data.
    pub first_row: String,
    /// The year of rows that name none.
    pub year: String,
    /// The phase of amounts that name none.
    pub phase: String,
    /// The currency of amounts that name none.
    pub currency: String,
    /// The columns, from the first.
    pub columns: Vec<Column>,
    /// The version of the mapping that the person had before them.
    pub seen: u32,
}

/// What is wrong with a field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The kind is none that a sheet can be of.
    Kind,
    /// The row is none.
    Row,
    /// The year is none.
    Year,
    /// The currency is none.
    Currency,
    /// The age is none.
    Age,
    /// The number is none to multiply with.
    Scale,
    /// What else the values share cannot be read.
    More,
    /// Another column holds the same, and only one can.
    Twice,
    /// No column is used.
    NoColumn,
}

/// A field of the form and what is wrong with it.
pub type Wrong = (String, Fault);

/// How many columns a form may speak of: as many as the readers read.
const COLUMNS: usize = 1_024;

impl Typed {
    /// The form as it came.
    pub fn of(fields: &Fields) -> Self {
        let count: usize = fields.text("columns").parse().unwrap_or_default();
        let column = |number: usize| {
            let text = |name: &str| fields.text(&format!("{name}-{number}")).to_owned();
            Column {
                field: text("field"),
                sex: text("sex"),
                age: text("age"),
                year: text("year"),
                phase: text("phase"),
                scale: text("scale"),
                currency: text("currency"),
                more: text("more"),
            }
        };
        Self {
            sheet: fields.text("sheet").parse().unwrap_or_default(),
            kind: fields.text("kind").to_owned(),
            first_row: fields.text("first_row").to_owned(),
            year: fields.text("year").to_owned(),
            phase: fields.text("phase").to_owned(),
            currency: fields.text("currency").to_owned(),
            columns: (1..=count.min(COLUMNS)).map(column).collect(),
            seen: fields.text("version").parse().unwrap_or_default(),
        }
    }

    /// The form that says this of a sheet with so many columns.
    pub fn saying(said: &FileMapping, (sheet, width): (u16, usize), seen: u32) -> Self {
        let mut columns = vec![Column::default(); width];
        for meaning in &said.columns {
            if let Some(column) = columns.get_mut(usize::from(meaning.column).saturating_sub(1)) {
                *column = Column::saying(meaning);
            }
        }
        Self {
            sheet,
            kind: said.kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
            first_row: said.first_row.map(|row| row.to_string()).unwrap_or_default(),
            year: said.year.map(|year| year.to_string()).unwrap_or_default(),
            phase: said.phase.map(|phase| phase.code().to_owned()).unwrap_or_default(),
            currency: said.currency.map(|currency| currency.to_string()).unwrap_or_default(),
            columns,
            seen,
        }
    }

    /// The kind.
    pub fn kind(&self) -> Option<Kind> {
        Kind::from_code(&self.kind).filter(|kind| can_be_said(*kind))
    }

    /// What was said about the file of this name, or what is wrong with it, in the order of the form.
    pub fn checked(&self, name: &str) -> Result<FileMapping, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut told = |field: &str, fault| wrong.push((field.to_owned(), fault));
        let kind = self.kind();
        if kind.is_none() {
            told("kind", Fault::Kind);
        }
        let first_row = optional(&self.first_row, |text| text.parse().ok().filter(|row: &u32| *row > 0));
        let year = optional(&self.year, year);
        let currency = optional(&self.currency, currency);
        let bad = [
            ("first_row", Fault::Row, first_row.is_err()),
            ("year", Fault::Year, year.is_err()),
            ("currency", Fault::Currency, currency.is_err()),
        ];
        bad.into_iter().filter(|(.., bad)| *bad).for_each(|(field, fault, _)| told(field, fault));
        let columns = self.meanings(&mut wrong);
        if columns.is_empty() && wrong.is_empty() && kind != Some(Kind::Unknown) {
            wrong.push(("field-1".to_owned(), Fault::NoColumn));
        }
        match (wrong.is_empty(), first_row, year, currency) {
            (true, Ok(first_row), Ok(year), Ok(currency)) => Ok(FileMapping {
                name: name.to_owned(),
                sheet: self.sheet.checked_add(1),
                kind,
                columns,
                first_row,
                year,
                phase: phase(&self.phase),
                currency,
            }),
            _ => Err(wrong),
        }
    }

    fn meanings(&self, wrong: &mut Vec<Wrong>) -> Vec<Meaning> {
        let mut meanings: Vec<Meaning> = Vec::new();
        for (number, column) in (1_u16..).zip(&self.columns) {
            let Some(field) = Field::from_code(&column.field) else { continue };
            if !field.repeats() && meanings.iter().any(|meaning| meaning.field == field) {
                wrong.push((format!("field-{number}"), Fault::Twice));
            }
            match column.meaning(field, number) {
                Ok(meaning) => meanings.push(meaning),
                Err((name, fault)) => wrong.push((format!("{name}-{number}"), fault)),
            }
        }
        meanings
    }
}

impl Column {
    fn saying(meaning: &Meaning) -> Self {
        let qualifiers = meaning.to_string();
        let mut column = Self { field: meaning.field.code().to_owned(), ..Self::default() };
        let mut more = Vec::new();
        for qualifier in qualifiers.split_whitespace().skip(1) {
            let (name, value) = qualifier.split_once('=').unwrap_or_default();
            match name {
                "sex" => value.clone_into(&mut column.sex),
                "age" => value.clone_into(&mut column.age),
                "year" => value.clone_into(&mut column.year),
                "phase" => value.clone_into(&mut column.phase),
                "scale" => value.clone_into(&mut column.scale),
                "currency" => value.clone_into(&mut column.currency),
                _ => more.push(qualifier),
            }
        }
        column.more = more.join(" ");
        column
    }

    /// The column, where it can be read.
    pub fn read(&self, number: u16) -> Option<Meaning> {
        self.meaning(Field::from_code(&self.field)?, number).ok()
    }

    /// The column as the mapping writes it, or the field that is wrong.
    fn meaning(&self, field: Field, number: u16) -> Result<Meaning, (&'static str, Fault)> {
        let parts = [
            ("sex", &self.sex, Fault::More),
            ("age", &self.age, Fault::Age),
            ("year", &self.year, Fault::Year),
            ("phase", &self.phase, Fault::More),
            ("scale", &self.scale, Fault::Scale),
            ("currency", &self.currency, Fault::Currency),
        ];
        let mut text = format!("{}@{number}", field.code());
        for (name, value, fault) in parts.into_iter().filter(|(_, value, _)| !value.is_empty()) {
            let with = format!("{text} {name}={}", written(name, value));
            Meaning::parse(&with).map_err(|_| (name, fault))?;
            text = with;
        }
        Meaning::parse(&format!("{text} {}", self.more)).map_err(|_| ("more", Fault::More))
    }
}

/// A value of a qualifier: without blanks, which separate qualifiers, and a currency in capitals.
fn written(name: &str, value: &str) -> String {
    let whole: String = value.split_whitespace().collect();
    if name == "currency" { whole.to_uppercase() } else { whole }
}

/// A value that may be left out.
fn optional<T>(text: &str, read: impl FnOnce(&str) -> Option<T>) -> Result<Option<T>, ()> {
    if text.is_empty() { Ok(None) } else { read(text).map(Some).ok_or(()) }
}

fn year(text: &str) -> Option<Year> {
    Year::new(text.parse().ok()?)
}

fn currency(text: &str) -> Option<base::Currency> {
    base::Currency::from_code(&text.to_uppercase())
}

fn phase(code: &str) -> Option<Phase> {
    PHASES.into_iter().find(|phase| phase.code() == code)
}

/// Every phase of an amount.
pub const PHASES: [Phase; 4] = [Phase::Proposed, Phase::Approved, Phase::Adjusted, Phase::Executed];

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Typed::of(&Fields::of(pairs))
    }

    #[test]
    fn what_is_said_of_a_sheet_comes_back_from_its_form() {
        let columns =
            ["settlement@1", "count@3 sex=F age=65+ ethnicity=roma", "count@4 year=2024 scale=1000"];
        let said = FileMapping {
            name: "a.csv".to_owned(),
            sheet: Some(2),
            kind: Some(Kind::Population),
            columns: columns.iter().map(|text| Meaning::parse(text).unwrap()).collect(),
            first_row: Some(4),
            year: Year::new(2024),
            phase: Some(Phase::Executed),
            currency: base::Currency::from_code("EUR"),
        };
        assert_eq!(Typed::saying(&said, (1, 5), 0).checked("a.csv"), Ok(said));
    }

    #[test]
    fn every_mistake_is_told_at_its_field() {
        let wrong = typed(&[
            ("kind", "document"),
            ("first_row", "0"),
            ("year", "last"),
            ("currency", "gold"),
            ("columns", "4"),
            ("field-1", "title"),
            ("field-2", "title"),
            ("field-3", "count"),
            ("age-3", "old"),
            ("field-4", "count"),
            ("more-4", "colour=red"),
        ]);
        let told: Vec<(String, Fault)> = wrong.checked("a.csv").unwrap_err();
        let told: Vec<(&str, Fault)> = told.iter().map(|(field, fault)| (field.as_str(), *fault)).collect();
        let expected = [
            ("kind", Fault::Kind),
            ("first_row", Fault::Row),
            ("year", Fault::Year),
            ("currency", Fault::Currency),
            ("field-2", Fault::Twice),
            ("age-3", Fault::Age),
            ("more-4", Fault::More),
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn a_table_needs_a_column_and_a_sheet_that_is_not_used_needs_none() {
        let table = typed(&[("kind", "budget"), ("columns", "2")]);
        assert_eq!(table.checked("a.csv"), Err(vec![("field-1".to_owned(), Fault::NoColumn)]));
        let unused = typed(&[("kind", "unknown"), ("columns", "2")]);
        assert_eq!(unused.checked("a.csv").unwrap().kind, Some(Kind::Unknown));
    }

    #[test]
    fn a_form_cannot_ask_for_more_columns_than_a_table_has() {
        assert_eq!(typed(&[("columns", "18446744073709551615")]).columns.len(), COLUMNS);
    }
}
