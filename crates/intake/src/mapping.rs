//! The mapping file `isonomia.toml`: what a person says about place, focus, release and columns.

use std::collections::BTreeMap;

use base::{At, Code, Date, FileId, Finding, People, Year};
use budget::input::Phase;
use toml::{Table, Value};

use crate::{Column, Kind, values::phase_from_code};

/// What a mapping file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mapping {
    /// ISO 3166-1 code of the country.
    pub country: Option<String>,
    /// Code or name of the municipality.
    pub municipality: Option<String>,
    /// The focus groups, in the order of the file.
    pub focus: Vec<Focus>,
    /// The files that a person released, decision by decision; an incomplete one is none.
    pub releases: Vec<Release>,
    /// Thresholds of rules, by name.
    pub thresholds: BTreeMap<String, f64>,
    /// What single files are.
    pub files: Vec<FileMapping>,
}

/// A focus group: people, perhaps in one place, with the reason why.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    /// Who.
    pub people: People,
    /// Where, by code or name; `None` for the whole municipality.
    pub place: Option<String>,
    /// Why they were chosen, and the other four questions, in the words of those who chose.
    pub answers: FiveQuestions,
}

/// The five questions that are asked when a group is chosen, answered as far as somebody answered them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FiveQuestions {
    /// Why.
    pub why: Option<String>,
    /// In which field.
    pub field: Option<String>,
    /// Which people exactly.
    pub groups: Option<String>,
    /// Where exactly.
    pub place: Option<String>,
    /// How.
    pub how: Option<String>,
}

/// A release of files that seem to hold personal data: who decided, when and why.
#[derive(Clone, Debug, PartialEq)]
pub struct Release {
    /// Names of the files.
    pub files: Vec<String>,
    /// Who decided.
    pub who: String,
    /// On which day.
    pub when: Date,
    /// Why.
    pub why: String,
}

/// What a file, or one sheet of it, is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileMapping {
    /// Name of the file, as in the folder.
    pub name: String,
    /// Number of the sheet, from 1; `None` for every sheet.
    pub sheet: Option<u16>,
    /// What it is.
    pub kind: Option<Kind>,
    /// Its columns; empty to let the program find them.
    pub columns: Vec<Column>,
    /// The first row of data, from 1.
    pub first_row: Option<u32>,
    /// The year of rows that name none.
    pub year: Option<Year>,
    /// The phase of amounts that name none.
    pub phase: Option<Phase>,
    /// The currency of amounts that name none.
    pub currency: Option<base::Currency>,
}

impl Mapping {
    /// Reads a mapping file. What cannot be read is a finding, and the rest is used.
    ///
    /// ```
    /// use base::FileId;
    /// use intake::{Kind, Mapping};
    /// let text = "[[file]]\nname = 'Gjilan_2012.csv'\nkind = 'contracts'\ncolumns = ['title@7', 'contract_price@10']";
    /// let (mapping, findings) = Mapping::parse(text, FileId(0));
    /// assert_eq!(mapping.files[0].kind, Some(Kind::Contracts));
    /// assert!(findings.is_empty());
    /// ```
    pub fn parse(text: &str, file: FileId) -> (Self, Vec<Finding>) {
        let mut reading = Reading { file, findings: Vec::new() };
        let mapping = match text.parse::<Table>() {
            Ok(table) => reading.mapping(&table),
            Err(error) => {
                reading.find(Finding::new(Code::MappingUnreadable).with("found", error.message()));
                Self::default()
            }
        };
        (mapping, reading.findings)
    }

    /// What is said about a sheet of a file: the entry for that very sheet, else the one for the whole file.
    pub fn of(&self, name: &str, sheet: u16) -> Option<&FileMapping> {
        let named = || self.files.iter().filter(|file| file.name == name);
        named()
            .find(|file| file.sheet == sheet.checked_add(1))
            .or_else(|| named().find(|file| file.sheet.is_none()))
    }

    /// The release of a file, if a person released it.
    pub(crate) fn released(&self, name: &str) -> Option<&Release> {
        self.releases.iter().find(|release| release.files.iter().any(|file| file == name))
    }
}

struct Reading {
    file: FileId,
    findings: Vec<Finding>,
}

impl Reading {
    fn find(&mut self, finding: Finding) {
        self.findings.push(finding.at(At::file(self.file)));
    }

    fn wrong(&mut self, key: &str, found: &str) {
        self.find(Finding::new(Code::MappingValueWrong).with("key", key).with("found", found));
    }

    /// Notes every key that is not among these.
    fn only(&mut self, table: &Table, within: &str, keys: &[&str]) {
        for key in table.keys().filter(|key| !keys.contains(&key.as_str())) {
            let full = if within.is_empty() { key.clone() } else { format!("{within}.{key}") };
            self.find(Finding::new(Code::MappingKeyUnknown).with("found", full));
        }
    }

    fn section<'t>(&mut self, table: &'t Table, key: &str) -> Option<&'t Table> {
        let value = table.get(key)?;
        if value.as_table().is_none() {
            self.wrong(key, &value.to_string());
        }
        value.as_table()
    }

    fn text(&mut self, table: &Table, key: &str) -> Option<String> {
        let value = table.get(key)?;
        let text = value.as_str().map(ToOwned::to_owned);
        if text.is_none() {
            self.wrong(key, &value.to_string());
        }
        text
    }

    fn texts(&mut self, table: &Table, key: &str) -> Vec<String> {
        let Some(value) = table.get(key) else { return Vec::new() };
        let Some(items) = value.as_array() else {
            self.wrong(key, &value.to_string());
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items {
            match item.as_str() {
                Some(text) => texts.push(text.to_owned()),
                None => self.wrong(key, &item.to_string()),
            }
        }
        texts
    }

    /// A value read from text or a number; a wrong one is noted.
    fn read<T>(&mut self, table: &Table, key: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = table.get(key)?;
        let text = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        let found = read(text.trim());
        if found.is_none() {
            self.wrong(key, &text);
        }
        found
    }

    fn mapping(&mut self, table: &Table) -> Mapping {
        self.only(table, "", &["place", "focus", "release", "thresholds", "file"]);
        let mut mapping = Mapping::default();
        if let Some(place) = self.section(table, "place") {
            self.only(place, "place", &["country", "municipality"]);
            mapping.country = self.text(place, "country");
            mapping.municipality = self.text(place, "municipality");
        }
        if let Some(focus) = self.section(table, "focus") {
            mapping.focus = self.focus(focus);
        }
        if let Some(release) = self.section(table, "release") {
            mapping.releases = self.release(release).into_iter().collect();
        }
        if let Some(thresholds) = self.section(table, "thresholds") {
            mapping.thresholds = self.thresholds(thresholds);
        }
        mapping.files = self.files(table);
        mapping
    }

    fn focus(&mut self, table: &Table) -> Vec<Focus> {
        self.only(table, "focus", &["groups", "reasons"]);
        let reasons = self.section(table, "reasons").cloned().unwrap_or_default();
        let Some(value) = table.get("groups") else { return Vec::new() };
        let Some(entries) = value.as_array() else {
            self.wrong("focus.groups", &value.to_string());
            return Vec::new();
        };
        entries.iter().filter_map(|entry| self.chosen(entry, &reasons)).collect()
    }

    /// A focus group: `"roma+women@Kodra"`, or `{ group = "roma+women", place = "Kodra", why = "…" }`.
    fn chosen(&mut self, entry: &Value, reasons: &Table) -> Option<Focus> {
        let (text, table) = match entry {
            Value::String(text) => (text.clone(), Table::new()),
            Value::Table(table) => (self.text(table, "group").unwrap_or_default(), table.clone()),
            other => {
                self.wrong("focus.groups", &other.to_string());
                return None;
            }
        };
        self.only(&table, "focus.groups", &["group", "place", "why", "field", "groups", "where", "how"]);
        let (code, place) =
            text.split_once('@').map_or((text.as_str(), None), |(code, place)| (code, Some(place.trim())));
        let Some(people) = People::from_code(code.trim()) else {
            self.wrong("focus.groups", &text);
            return None;
        };
        let reason = || reasons.get(&text).and_then(Value::as_str).map(ToOwned::to_owned);
        let answers = FiveQuestions {
            why: self.text(&table, "why").or_else(reason),
            field: self.text(&table, "field"),
            groups: self.text(&table, "groups"),
            place: self.text(&table, "where"),
            how: self.text(&table, "how"),
        };
        let place = self.text(&table, "place").or_else(|| place.map(ToOwned::to_owned));
        Some(Focus { people, place, answers })
    }

    /// A release without who, when and why is none: the file stays held.
    fn release(&mut self, table: &Table) -> Option<Release> {
        self.only(table, "release", &["files", "who", "when", "why"]);
        let files = self.texts(table, "files");
        let who = self.text(table, "who").filter(|who| !who.trim().is_empty());
        let why = self.text(table, "why").filter(|why| !why.trim().is_empty());
        let when = self.read(table, "when", base::number::parse_date);
        if let (Some(who), Some(when), Some(why)) = (who, when, why) {
            return Some(Release { files, who, when, why });
        }
        for file in files {
            self.find(Finding::new(Code::ReleaseIncomplete).with("file", file));
        }
        None
    }

    fn thresholds(&mut self, table: &Table) -> BTreeMap<String, f64> {
        let mut thresholds = BTreeMap::new();
        for (name, value) in table {
            #[expect(clippy::cast_precision_loss, reason = "thresholds are small")]
            let number = value.as_float().or_else(|| value.as_integer().map(|whole| whole as f64));
            match number {
                Some(number) => drop(thresholds.insert(name.clone(), number)),
                None => self.wrong(name, &value.to_string()),
            }
        }
        thresholds
    }

    fn files(&mut self, table: &Table) -> Vec<FileMapping> {
        let Some(value) = table.get("file") else { return Vec::new() };
        let Some(entries) = value.as_array() else {
            self.wrong("file", &value.to_string());
            return Vec::new();
        };
        let tables: Vec<&Table> = entries.iter().filter_map(Value::as_table).collect();
        tables.into_iter().filter_map(|table| self.file(table)).collect()
    }

    fn file(&mut self, table: &Table) -> Option<FileMapping> {
        let keys = ["name", "sheet", "kind", "columns", "first_row", "year", "phase", "currency"];
        self.only(table, "file", &keys);
        let Some(name) = self.text(table, "name") else {
            self.wrong("file.name", "");
            return None;
        };
        let mut columns = Vec::new();
        for text in self.texts(table, "columns") {
            match Column::parse(&text) {
                Ok(column) => columns.push(column),
                Err(part) => self.wrong("file.columns", &part),
            }
        }
        Some(FileMapping {
            name,
            sheet: self.read(table, "sheet", |text| text.parse().ok().filter(|sheet: &u16| *sheet > 0)),
            kind: self.read(table, "kind", Kind::from_code),
            columns,
            first_row: self.read(table, "first_row", |text| text.parse().ok().filter(|row: &u32| *row > 0)),
            year: self.read(table, "year", |text| Year::new(text.parse().ok()?)),
            phase: self.read(table, "phase", phase_from_code),
            currency: self.read(table, "currency", base::Currency::from_code),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_key_is_told_and_the_rest_is_used() {
        let text = "colour = 'red'\n[place]\ncountry = 'XK'\nmayor = 'x'\n[focus]\ngroups = ['roma+women@Kodra', 'youth']\n[focus.reasons]\n'youth' = 'half of them leave'";
        let (mapping, findings) = Mapping::parse(text, FileId(3));
        assert_eq!(mapping.country.as_deref(), Some("XK"));
        assert_eq!(mapping.focus.len(), 2);
        assert_eq!(mapping.focus[0].place.as_deref(), Some("Kodra"));
        assert_eq!(mapping.focus[1].answers.why.as_deref(), Some("half of them leave"));
        let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::MappingKeyUnknown, Code::MappingKeyUnknown]);
    }

    #[test]
    fn a_focus_group_can_answer_the_five_questions() {
        let text = "[focus]\ngroups = ['youth', { group = 'roma+women', place = 'Kodra', why = 'a', field = 'b', groups = 'c', where = 'd', how = 'e' }, { group = 'women@Lug', colour = 'red' }, 5]\n[focus.reasons]\n'youth' = 'f'";
        let (mapping, findings) = Mapping::parse(text, FileId(0));
        let [youth, roma, women] = mapping.focus.as_slice() else { panic!("{:?}", mapping.focus) };
        assert_eq!((youth.place.clone(), youth.answers.why.as_deref()), (None, Some("f")));
        assert_eq!(
            (Some(&roma.people), roma.place.as_deref()),
            (People::from_code("roma+women").as_ref(), Some("Kodra"))
        );
        let answers = &roma.answers;
        let told = [&answers.why, &answers.field, &answers.groups, &answers.place, &answers.how];
        assert_eq!(told.map(|answer| answer.as_deref().unwrap_or_default()), ["a", "b", "c", "d", "e"]);
        assert_eq!(women.place.as_deref(), Some("Lug"));
        let codes: Vec<Code> = findings.iter().map(|finding| finding.code).collect();
        assert_eq!(codes, [Code::MappingKeyUnknown, Code::MappingValueWrong]);
    }

    #[test]
    fn a_release_needs_who_when_and_why() {
        let (mapping, findings) = Mapping::parse("[release]\nfiles = ['x.csv']\nwho = 'A.'", FileId(0));
        assert_eq!(mapping.releases, []);
        assert_eq!(findings[0].code, Code::ReleaseIncomplete);
        let whole = "[release]\nfiles = ['x.csv']\nwho = 'A.'\nwhen = 2026-03-01\nwhy = 'names were made up'";
        let (mapping, findings) = Mapping::parse(whole, FileId(0));
        assert!(mapping.released("x.csv").is_some() && findings.is_empty(), "{findings:?}");
    }

    #[test]
    fn a_file_that_is_no_toml_says_so() {
        let (_, findings) = Mapping::parse("[place", FileId(0));
        assert_eq!(findings[0].code, Code::MappingUnreadable);
        let (_, findings) =
            Mapping::parse("[[file]]\nname='x'\nkind='colour'\ncolumns=['title@0']", FileId(0));
        assert_eq!(findings.len(), 2);
    }
}
