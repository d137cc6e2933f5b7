//! A row of a recognised table, read field by field.

use std::borrow::Cow;

use base::{
    At, Code, Currency, Date, FileId, Finding, Money, Reading, Target, Year,
    number::{self, Decimal, NumberStyle},
};
use readers::CellValue;

use crate::{
    Column, Field,
    columns::LEXICON,
    groups,
    notes::Notes,
    values::{self, VALUES},
};

/// What is known of a table before its rows are read.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// The file.
    pub(crate) file: FileId,
    /// The sheet, from 0.
    pub(crate) sheet: u16,
    /// Its title, or the name of its sheet or file.
    pub(crate) title: String,
    /// Its columns.
    pub(crate) columns: Vec<Column>,
    /// Columns of counts, by number, whose heading is a place.
    pub(crate) places: Vec<(u16, String)>,
    /// How each column, counted from 0, writes its numbers.
    pub(crate) styles: Vec<Option<NumberStyle>>,
    /// The heading of each column, counted from 0.
    pub(crate) headings: Vec<String>,
    /// The year that its title names.
    pub(crate) year: Option<Year>,
    /// The phase that its title names.
    pub(crate) phase: Option<budget::input::Phase>,
    /// The currency of its amounts.
    pub(crate) currency: Currency,
}

impl Table {
    /// The sheet as a spot.
    pub(crate) const fn at(&self) -> At {
        At { file: self.file, spot: base::Spot::Sheet(self.sheet) }
    }

    /// Takes a column, counted from 0, for the dimension that its new heading names; for another one where it names none.
    pub(crate) fn turn(&mut self, index: usize, heading: &str) {
        const DIMENSIONS: [Field; 9] = [
            Field::Sex,
            Field::Age,
            Field::Ethnicity,
            Field::Disability,
            Field::Migration,
            Field::Residence,
            Field::Group,
            Field::Settlement,
            Field::Place,
        ];
        let folded = base::fold::name(heading);
        let named = DIMENSIONS.into_iter().find(|field| LEXICON.score(*field, &folded) > 0.5);
        let Ok(number) = u16::try_from(index + 1) else { return };
        let Some(column) = self.columns.iter_mut().find(|column| column.column == number) else { return };
        if DIMENSIONS.contains(&column.field) || column.field == Field::Other {
            column.field = named.unwrap_or(Field::Other);
            column.tag = named.is_none().then(|| folded.replace(' ', "_"));
        }
        if let Some(own) = self.headings.get_mut(index) {
            heading.clone_into(own);
        }
    }

    /// The column of a field.
    pub(crate) fn column(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|column| column.field == field)
    }

    /// All columns of a field.
    pub(crate) fn all(&self, field: Field) -> impl Iterator<Item = &Column> {
        self.columns.iter().filter(move |column| column.field == field)
    }

    /// The heading of a column, for findings.
    pub(crate) fn heading(&self, column: &Column) -> String {
        let heading = self.headings.get(usize::from(column.column) - 1).filter(|heading| !heading.is_empty());
        heading.cloned().unwrap_or_else(|| column.field.code().to_owned())
    }
}

/// One row of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row<'a> {
    /// The table.
    pub(crate) table: &'a Table,
    /// Its number, from 1.
    pub(crate) number: u32,
    /// Its cells.
    pub(crate) cells: &'a [CellValue<'a>],
}

impl<'a> Row<'a> {
    /// The row as a spot.
    pub(crate) const fn at(&self) -> At {
        At::row(self.table.file, self.table.sheet, self.number)
    }

    /// The cell of a column as a spot.
    pub(crate) const fn at_column(&self, column: &Column) -> At {
        At::cell(self.table.file, self.table.sheet, self.number, column.column)
    }

    /// The cell of a field as a spot; the row where the table has no such column.
    pub(crate) fn at_field(&self, field: Field) -> At {
        self.table.column(field).map_or_else(|| self.at(), |column| self.at_column(column))
    }

    /// The cell of a column.
    pub(crate) fn cell(&self, column: &Column) -> CellValue<'a> {
        self.cells.get(usize::from(column.column) - 1).copied().unwrap_or(CellValue::Empty)
    }

    /// The text of a column's cell; `None` when it is empty.
    pub(crate) fn text_of(&self, column: &Column) -> Option<Cow<'a, str>> {
        let text: Cow<'a, str> = match self.cell(column) {
            CellValue::Empty => return None,
            CellValue::Text(text) | CellValue::Error(text) => Cow::Borrowed(text.trim()),
            CellValue::Number(number) => Cow::Owned(number.to_string()),
            CellValue::Date(date) => Cow::Owned(date.to_string()),
            CellValue::Bool(truth) => Cow::Borrowed(if truth { "yes" } else { "no" }),
        };
        (!text.is_empty()).then_some(text)
    }

    /// The text of a field; `None` when it is empty or not there.
    pub(crate) fn text(&self, field: Field) -> Option<Cow<'a, str>> {
        self.text_of(self.table.column(field)?)
    }

    /// The text of a field, owned.
    pub(crate) fn owned(&self, field: Field) -> Option<String> {
        self.text(field).map(Cow::into_owned)
    }

    /// The text of a field that the row cannot do without.
    pub(crate) fn needed(&self, field: Field) -> Result<String, Finding> {
        self.owned(field).ok_or_else(|| self.missing(field))
    }

    /// The finding that a field which the row needs is empty.
    pub(crate) fn missing(&self, field: Field) -> Finding {
        let heading =
            self.table.column(field).map_or_else(|| field.code().to_owned(), |c| self.table.heading(c));
        Finding::new(Code::ValueMissing).with("column", heading).at(self.at_field(field))
    }

    /// The number of a column's cell: none where it is empty or marked as missing.
    pub(crate) fn decimal(&self, column: &Column) -> Result<Option<Decimal>, Finding> {
        match self.cell(column) {
            // The reader told of errors already.
            CellValue::Empty | CellValue::Error(_) => Ok(None),
            CellValue::Number(value) => exact(value).map(Some).ok_or_else(|| self.not_a_number(column)),
            CellValue::Text(text) => self.decimal_of(column, text.trim()),
            _ => Err(self.not_a_number(column)),
        }
    }

    fn decimal_of(&self, column: &Column, text: &str) -> Result<Option<Decimal>, Finding> {
        if text.is_empty() {
            return Ok(None);
        }
        let style = self.table.styles.get(usize::from(column.column) - 1).copied().flatten();
        match number::parse(text, style) {
            Some(decimal) => Ok(Some(decimal)),
            None if values::missing(text).is_some() => Ok(None),
            None => Err(self.not_a_number(column)),
        }
    }

    fn not_a_number(&self, column: &Column) -> Finding {
        let found = self.text_of(column).unwrap_or_default();
        Finding::new(Code::NotANumber).with("found", &*found).at(self.at_column(column))
    }

    /// The number of a field; a cell that is none is noted.
    pub(crate) fn measure(&self, field: Field, notes: &mut Notes) -> Option<f64> {
        let column = self.table.column(field)?;
        noted(self.with_unit(column), notes).map(Decimal::float)
    }

    /// A number, perhaps with a word for its unit: `4 h`, `2,5 orë`, `20 места`.
    fn with_unit(&self, column: &Column) -> Result<Option<Decimal>, Finding> {
        self.decimal(column).or_else(|finding| {
            let text = self.text_of(column).unwrap_or_default();
            let unit = |rest: &str| rest.chars().all(|c| c.is_alphabetic() || matches!(c, '.' | ' '));
            let number = text.split_once(char::is_whitespace).filter(|(_, rest)| unit(rest));
            number.and_then(|(number, _)| number::parse(number, None)).map(Some).ok_or(finding)
        })
    }

    /// The whole number of a field from zero up; a cell that is none is noted.
    pub(crate) fn whole(&self, field: Field, notes: &mut Notes) -> Option<u32> {
        let column = self.table.column(field)?;
        let decimal = noted(self.with_unit(column), notes)?;
        let whole = decimal.whole().and_then(|count| u32::try_from(count).ok());
        if whole.is_none() {
            notes.add(self.not_a_number(column));
        }
        whole
    }

    /// A count of people in a column: known, or the reason why there is none; nothing for an empty cell.
    pub(crate) fn count(&self, column: &Column) -> Result<Option<Reading>, Finding> {
        if let CellValue::Text(text) = self.cell(column)
            && let Some(reading) = values::missing(text)
        {
            return Ok(Some(reading));
        }
        let Some(decimal) = self.decimal(column)? else { return Ok(None) };
        let scaled = Decimal { units: decimal.units.saturating_mul(i64::from(column.scale)), ..decimal };
        match scaled.whole() {
            Some(count) if count >= 0 => Ok(Some(values::known(count))),
            _ => Err(self.not_a_number(column)),
        }
    }

    /// The amount of a column in the currency of its cell, its row, its heading or its table.
    pub(crate) fn money(&self, column: &Column, notes: &mut Notes) -> Result<Option<Money>, Finding> {
        let Some(decimal) = self.decimal(column)? else { return Ok(None) };
        let currency = self.currency(column, notes);
        let digits = u8::try_from(currency.minor_digits()).unwrap_or(2);
        let scaled =
            decimal.units.checked_mul(i64::from(column.scale)).map(|units| Decimal { units, ..decimal });
        let minor = scaled.and_then(|decimal| decimal.at(digits)).ok_or_else(|| self.not_a_number(column))?;
        let amount = Money::new(minor, currency);
        // The budget engine tells of negative lines by their names.
        if minor < 0 && !matches!(column.field, Field::Amount | Field::ContractPrice) {
            notes.add(Finding::new(Code::NegativeAmount).with("amount", amount).at(self.at_column(column)));
        }
        Ok(Some(amount))
    }

    fn currency(&self, column: &Column, notes: &mut Notes) -> Currency {
        let expected = column.currency.unwrap_or(self.table.currency);
        let in_cell = match self.cell(column) {
            CellValue::Text(text) => currency_in(text),
            _ => None,
        };
        let in_row = || self.text(Field::Currency).and_then(|text| currency_in(&text));
        let found = in_cell.or_else(in_row).unwrap_or(expected);
        if found != expected {
            let finding = Finding::new(Code::CurrencyMixed).with("found", found.code());
            notes.add(finding.with("expected", expected.code()).at(self.at_column(column)));
        }
        found
    }

    /// The amount of a field that the row can do without.
    pub(crate) fn amount(&self, field: Field, notes: &mut Notes) -> Option<Money> {
        let column = self.table.column(field)?;
        let amount = self.money(column, notes);
        noted(amount, notes)
    }

    /// The date of a field.
    pub(crate) fn date(&self, field: Field, notes: &mut Notes) -> Option<Date> {
        let column = self.table.column(field)?;
        if let CellValue::Date(date) = self.cell(column) {
            return Some(date);
        }
        let text = self.text_of(column)?;
        let date = crate::days::first(&text);
        if date.is_none() && values::missing(&text).is_none() {
            notes.add(Finding::new(Code::DateNotRead).with("found", &*text).at(self.at_column(column)));
        }
        date
    }

    /// The year of the row: of its column, else of the table.
    pub(crate) fn year(&self) -> Result<Option<Year>, Finding> {
        let Some(column) = self.table.column(Field::Year) else { return Ok(self.table.year) };
        let Some(text) = self.text_of(column) else { return Ok(self.table.year) };
        match values::year(&text) {
            Some(year) => Ok(Some(year)),
            None => Err(Finding::new(Code::YearNotRead).with("found", &*text).at(self.at_column(column))),
        }
    }

    /// Yes or no.
    pub(crate) fn flag(&self, field: Field, notes: &mut Notes) -> Option<bool> {
        let text = self.text(field)?;
        let flag = values::flag(&text);
        if flag.is_none() && values::missing(&text).is_none() {
            notes.add(self.unknown(field, &text));
        }
        flag
    }

    /// Yes or no, where the cell may also say where or how, which is a yes: "municipal web site".
    pub(crate) fn stated(&self, field: Field) -> Option<bool> {
        let text = self.text(field).filter(|text| values::missing(text).is_none())?;
        Some(values::flag(&text) != Some(false))
    }

    /// The finding that a word means nothing in its column.
    pub(crate) fn unknown(&self, field: Field, text: &str) -> Finding {
        Finding::new(Code::ValueUnknown).with("found", text).at(self.at_field(field))
    }

    /// Whom the row is for.
    pub(crate) fn target(&self, notes: &mut Notes) -> Target {
        self.named(Field::Groups, notes)
    }

    /// The groups that a field names; words that name none are noted.
    pub(crate) fn named(&self, field: Field, notes: &mut Notes) -> Target {
        let Some(text) = self.text(field) else { return Target::NotStated };
        if values::missing(&text).is_some() {
            return Target::NotStated;
        }
        let (target, strange) = groups::target(&text);
        for part in strange {
            notes.add(Finding::new(Code::GroupUnknown).with("found", part).at(self.at_field(field)));
        }
        target
    }
}

/// The value; a finding is noted.
pub(crate) fn noted<T>(read: Result<Option<T>, Finding>, notes: &mut Notes) -> Option<T> {
    read.unwrap_or_else(|finding| {
        notes.add(finding);
        None
    })
}

/// The number of a workbook cell, to a millionth: what a spreadsheet stores as 31.700000000000003 is 31.7.
fn exact(value: f64) -> Option<Decimal> {
    const LARGEST: f64 = 9.0e12;
    if !value.is_finite() || value.abs() > LARGEST {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "bounded above")]
    let mut decimal = Decimal { units: (value * 1e6).round() as i64, decimals: 6 };
    while decimal.decimals > 0 && decimal.units % 10 == 0 {
        decimal = Decimal { units: decimal.units / 10, decimals: decimal.decimals - 1 };
    }
    Some(decimal)
}

/// The currency that a cell names by sign, code or word.
fn currency_in(text: &str) -> Option<Currency> {
    if text.contains('€') {
        return Some(Currency::EUR);
    }
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let folded = base::fold::name(text);
    let words = crate::phrase::words_of(&folded);
    VALUES.currency.longest_in(&words).map(|(_, currency)| *currency)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_workbook_number_keeps_its_cents() {
        assert_eq!(exact(51_776.3).and_then(|decimal| decimal.at(2)), Some(5_177_630));
        assert_eq!(exact(31.700_000_000_000_003), Some(Decimal { units: 317, decimals: 1 }));
        assert_eq!(exact(f64::NAN), None);
    }

    #[test]
    fn a_cell_may_name_its_currency() {
        assert_eq!(currency_in("1.000,00 KM").map(|c| c.to_string()).as_deref(), Some("BAM"));
        assert_eq!(currency_in("€ 12"), Some(Currency::EUR));
        assert_eq!(currency_in("12,00"), None);
    }
}
