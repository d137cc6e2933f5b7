//! The check for personal data. It sees every cell of every table and every number of every text that is used; what a
//! reader could not read is neither checked nor used.

mod numbers;
mod signs;

use std::collections::BTreeMap;

use base::{At, Code, FileId, Finding, fold};
use readers::CellValue;

use crate::{Kind, PersonalKind};
use numbers::{is_iban, looks_kosovar, national};
use signs::{SIGNS, is_international_phone, is_phone};

/// A kind of personal data in one column of one sheet, or in a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Detected {
    /// What it is.
    pub kind: PersonalKind,
    /// The first cell with it, or the file for a text; never a value.
    pub at: At,
    /// In how many cells or places.
    pub count: usize,
}

impl Detected {
    /// The finding that tells of it: the kind, the letter of the column (`none` outside tables), how many;
    /// never a value.
    pub(crate) fn finding(&self) -> Finding {
        let column = match self.at.spot {
            base::Spot::Cell { column, .. } => letters(column),
            // A text and drawn boundaries have no columns; the messages know this word.
            _ => "none".to_owned(),
        };
        let finding =
            Finding::new(Code::HeldPersonalData).with("kind", self.kind.code()).with("column", column);
        finding.with("count", self.count).at(self.at)
    }
}

/// The letters of a column as a spreadsheet shows them.
fn letters(column: u16) -> String {
    let mut rest = u32::from(column);
    let mut letters = Vec::new();
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// What a heading says of its column.
#[expect(clippy::struct_excessive_bools, reason = "one for each list of words, and any of them may hold")]
#[derive(Clone, Copy, Debug, Default)]
struct Heading {
    names: bool,
    birth: bool,
    national: bool,
    phone: bool,
    email: bool,
    not_persons: bool,
    not_numbers: bool,
}

impl Heading {
    fn of(heading: &str) -> Self {
        let folded = fold::name(heading);
        let says = |phrases: &crate::phrase::Phrases<()>| phrases.any_in(&folded);
        let not_persons = says(&SIGNS.not_persons);
        Self {
            // "Name of the service" is no name of a person.
            names: SIGNS.names.exact(&folded).is_some() || (says(&SIGNS.names) && !not_persons),
            birth: says(&SIGNS.birth),
            national: says(&SIGNS.national),
            phone: says(&SIGNS.phone),
            email: says(&SIGNS.email),
            not_persons,
            not_numbers: says(&SIGNS.not_numbers),
        }
    }
}

/// What was counted in one column.
#[derive(Clone, Debug, Default)]
struct Tally {
    filled: usize,
    thirteen: usize,
    national: Signs,
    iban: Signs,
    kosovar: Signs,
    phones: Signs,
    international: Signs,
    names: Signs,
    may_be_names: Signs,
    emails: Signs,
    dates: Signs,
}

/// How many cells show a sign, and the first row that does.
#[derive(Clone, Copy, Debug, Default)]
struct Signs {
    count: usize,
    first: u32,
}

impl Signs {
    fn add(&mut self, row: u32) {
        self.count += 1;
        if self.first == 0 {
            self.first = row;
        }
    }

    const fn is_share_of(self, all: usize, tenths: usize) -> bool {
        self.count > 0 && self.count * 10 >= all * tenths
    }
}

/// Checks the tables of one file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Check {
    sheets: BTreeMap<u16, Checked>,
}

#[derive(Clone, Debug, Default)]
struct Checked {
    headings: Vec<Heading>,
    kind: Option<Kind>,
    columns: Vec<Tally>,
}

impl Check {
    /// A sheet begins.
    pub(crate) fn sheet(&mut self, sheet: u16, kind: Kind, headings: &[String]) {
        let headings = headings.iter().map(|heading| Heading::of(heading)).collect();
        self.sheets.insert(sheet, Checked { headings, kind: Some(kind), columns: Vec::new() });
    }

    /// A row of a sheet, header rows included: a table without a header has data in its first row.
    pub(crate) fn row(&mut self, sheet: u16, row: u32, cells: &[CellValue<'_>]) {
        let checked = self.sheets.entry(sheet).or_default();
        if checked.columns.len() < cells.len() {
            checked.columns.resize_with(cells.len(), Tally::default);
        }
        for (tally, cell) in checked.columns.iter_mut().zip(cells) {
            tally.cell(row, cell);
        }
    }

    /// What was found.
    pub(crate) fn finish(self, file: FileId) -> Vec<Detected> {
        let mut detected = Vec::new();
        for (sheet, checked) in self.sheets {
            for (index, tally) in checked.columns.iter().enumerate() {
                let heading = checked.headings.get(index).copied().unwrap_or_default();
                let column = u16::try_from(index + 1).unwrap_or(u16::MAX);
                let found = tally.verdict(heading, checked.kind.unwrap_or(Kind::Unknown));
                detected.extend(found.into_iter().map(|(kind, signs)| Detected {
                    kind,
                    at: At::cell(file, sheet, signs.first, column),
                    count: signs.count,
                }));
            }
        }
        detected
    }
}

impl Tally {
    fn cell(&mut self, row: u32, cell: &CellValue<'_>) {
        match cell {
            CellValue::Text(text) => self.text(row, text.trim()),
            CellValue::Number(number) if number.fract() == 0.0 && (1e9..1e15).contains(number) => {
                self.filled += 1;
                self.digits(row, &format!("{number:.0}"));
            }
            CellValue::Number(_) | CellValue::Bool(_) => self.filled += 1,
            CellValue::Date(_) => {
                self.filled += 1;
                self.dates.add(row);
            }
            CellValue::Empty | CellValue::Error(_) => {}
        }
    }

    fn text(&mut self, row: u32, text: &str) {
        if text.is_empty() {
            return;
        }
        self.filled += 1;
        // Most cells of a big table are short numbers: nothing personal fits in there.
        if text.len() < 5 {
            return;
        }
        let first = text.as_bytes().first().copied().unwrap_or(0);
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        if digits >= 7 {
            self.inner_numbers(row, text);
            if matches!(first, b'+' | b'0' | b'(') && is_phone(text) {
                self.phones.add(row);
                if is_international_phone(text) {
                    self.international.add(row);
                }
            }
        } else if digits == 0 && text.contains(' ') || first.is_ascii_uppercase() || !first.is_ascii() {
            self.names(row, text);
        }
        if digits >= 6 && text.len() <= 12 && base::number::parse_date(text).is_some() {
            self.dates.add(row);
        }
        if text.contains('@') && SIGNS.is_persons_email(text) {
            self.emails.add(row);
        }
    }

    fn names(&mut self, row: u32, text: &str) {
        // Names are short; a sentence is none.
        if text.len() > 60 || text.bytes().any(|b| b.is_ascii_digit()) {
            return;
        }
        if SIGNS.is_name(text) {
            self.names.add(row);
        }
        if SIGNS.may_be_name(text) {
            self.may_be_names.add(row);
        }
    }

    fn inner_numbers(&mut self, row: u32, text: &str) {
        for part in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| part.len() >= 10) {
            self.digits(row, part);
        }
        if has_iban(text) {
            self.iban.add(row);
        }
    }

    fn digits(&mut self, row: u32, part: &str) {
        // A workbook that took the number for an amount has lost its leading zero.
        let padded = if part.len() == 12 { format!("0{part}") } else { part.to_owned() };
        self.thirteen += usize::from(padded.len() >= 13);
        if national(&padded).is_some() {
            self.national.add(row);
        }
        if looks_kosovar(part) {
            self.kosovar.add(row);
        }
    }

    /// What the column holds. The thresholds: one valid number with a checksum is enough unless it stands among many
    /// long numbers that are none (amounts); signs without a checksum need the heading or most of the column.
    fn verdict(&self, heading: Heading, kind: Kind) -> Vec<(PersonalKind, Signs)> {
        let mut found = Vec::new();
        if self.national.is_share_of(self.thirteen, 2) {
            found.push((PersonalKind::NationalNumber, self.national));
        } else if self.kosovar.is_share_of(self.filled, if heading.national { 3 } else { 8 })
            && (heading.national || (self.kosovar.count >= 5 && !heading.not_numbers && !heading.not_persons))
        {
            found.push((PersonalKind::NationalNumber, self.kosovar));
        }
        if self.iban.count > 0 {
            found.push((PersonalKind::Iban, self.iban));
        }
        found.extend(self.phone_verdict(heading, kind).map(|signs| (PersonalKind::Phones, signs)));
        if self.emails.is_share_of(self.filled, 3)
            || (heading.email && self.emails.is_share_of(self.filled, 2))
        {
            found.push((PersonalKind::Emails, self.emails));
        }
        found.extend(self.name_verdict(heading).map(|signs| (PersonalKind::Names, signs)));
        if heading.birth && self.dates.count > 0 {
            found.push((PersonalKind::BirthDates, self.dates));
        }
        found
    }

    /// The telephone of a service is there to be called.
    fn phone_verdict(&self, heading: Heading, kind: Kind) -> Option<Signs> {
        if kind == Kind::Services {
            return None;
        }
        let by_heading = heading.phone && self.phones.is_share_of(self.filled, 2);
        let by_values = self.international.count >= 3 && self.international.is_share_of(self.filled, 6);
        (by_heading || by_values).then_some(self.phones)
    }

    fn name_verdict(&self, heading: Heading) -> Option<Signs> {
        if heading.names {
            return self.may_be_names.is_share_of(self.filled, 3).then_some(self.may_be_names);
        }
        let by_values =
            self.names.count >= 3 && self.names.is_share_of(self.filled, 6) && !heading.not_persons;
        by_values.then_some(self.names)
    }
}

/// An IBAN, also one written in groups of four.
fn has_iban(text: &str) -> bool {
    let starts = text.char_indices().filter(|(at, c)| {
        c.is_ascii_uppercase()
            && !text.get(..*at).unwrap_or_default().ends_with(|b: char| b.is_ascii_alphanumeric())
    });
    starts.map(|(at, _)| text.get(at..).unwrap_or_default()).any(|rest| {
        let mut compact = String::new();
        for c in rest.chars() {
            match c {
                ' ' | '\u{a0}' => {}
                c if c.is_ascii_digit() || c.is_ascii_uppercase() => compact.push(c),
                _ => break,
            }
            if compact.len() > 34 {
                break;
            }
        }
        (15..=34.min(compact.len())).any(|length| compact.get(..length).is_some_and(is_iban))
    })
}

/// Checks a text: numbers that stand for one person hold it; a name in prose does not.
pub(crate) fn check_text(file: FileId, text: &str) -> Vec<Detected> {
    let mut tally = Tally::default();
    for part in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|part| part.len() >= 10) {
        if national(part).is_some() {
            tally.national.add(1);
        }
    }
    for line in text.lines().filter(|line| line.bytes().filter(u8::is_ascii_digit).count() >= 10) {
        if has_iban(line) {
            tally.iban.add(1);
        }
    }
    [(PersonalKind::NationalNumber, tally.national), (PersonalKind::Iban, tally.iban)]
        .into_iter()
        .filter(|(_, signs)| signs.count > 0)
        .map(|(kind, signs)| Detected { kind, at: At::file(file), count: signs.count })
        .collect()
}

#[cfg(test)]
mod tests;
