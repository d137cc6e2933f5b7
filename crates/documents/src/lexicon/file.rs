//! The data files of a lexicon.

use std::collections::{BTreeMap, HashMap};

use base::{Currency, StandardGroup};
use serde::Deserialize;

use super::{
    Column, Cue, Entry, Form, Lexicon, Meaning, NameKind,
    notation::{Notation, Slot},
    trie::{ANY, SetId},
};
use crate::DocumentKind;

/// A list of phrases in the notation of [`super::notation`].
type Phrases = Vec<String>;

/// One file; each may hold any of the sections.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    patterns: BTreeMap<String, String>,
    #[serde(default)]
    classes: BTreeMap<String, Phrases>,
    #[serde(default)]
    persons: Phrases,
    #[serde(default)]
    blocks: Phrases,
    #[serde(default)]
    group: Vec<GroupEntry>,
    #[serde(default)]
    cues: BTreeMap<Cue, Phrases>,
    #[serde(default)]
    names: BTreeMap<NameKind, NameWords>,
    #[serde(default)]
    columns: BTreeMap<ColumnName, Phrases>,
    #[serde(default)]
    kinds: BTreeMap<KindName, Phrases>,
    #[serde(default)]
    months: Vec<Phrases>,
    #[serde(default)]
    currencies: BTreeMap<String, Phrases>,
    #[serde(default)]
    multipliers: BTreeMap<String, Phrases>,
    #[serde(default)]
    units: BTreeMap<String, Phrases>,
    #[serde(default)]
    topics: BTreeMap<String, Phrases>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupEntry {
    codes: Vec<StandardGroup>,
    detail: Option<String>,
    #[serde(default)]
    needs_violence: bool,
    #[serde(default)]
    proper: bool,
    #[serde(default)]
    head: Phrases,
    #[serde(default)]
    before: Phrases,
    #[serde(default)]
    after: Phrases,
    #[serde(default)]
    after_comma: Phrases,
    #[serde(default)]
    both: Phrases,
}

/// Words at which a name begins or ends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NameWords {
    #[serde(default)]
    begins: Phrases,
    #[serde(default)]
    ends: Phrases,
}

/// [`Column`] as the files write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
enum ColumnName {
    Objective,
    Activity,
    Indicator,
    Resource,
    Responsible,
    Deadline,
    Diagnosis,
}

impl From<ColumnName> for Column {
    fn from(name: ColumnName) -> Self {
        match name {
            ColumnName::Objective => Self::Objective,
            ColumnName::Activity => Self::Activity,
            ColumnName::Indicator => Self::Indicator,
            ColumnName::Resource => Self::Resource,
            ColumnName::Responsible => Self::Responsible,
            ColumnName::Deadline => Self::Deadline,
            ColumnName::Diagnosis => Self::Diagnosis,
        }
    }
}

/// [`DocumentKind`] as the files write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
enum KindName {
    Strategy,
    Plan,
    Report,
    Decision,
}

impl From<KindName> for DocumentKind {
    fn from(name: KindName) -> Self {
        match name {
            KindName::Strategy => Self::Strategy,
            KindName::Plan => Self::Plan,
            KindName::Report => Self::Report,
            KindName::Decision => Self::Decision,
        }
    }
}

/// Fills a lexicon from its files; the error says which words are not understood.
pub(super) fn read(texts: &[&str], lexicon: &mut Lexicon) -> Result<(), String> {
    let mut files = Vec::new();
    let mut notation = Notation::default();
    for text in texts {
        let mut file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        notation.patterns.append(&mut file.patterns);
        notation.classes.append(&mut file.classes);
        files.push(file);
    }
    let mut writer = Writer { notation, lexicon, sets: HashMap::new() };
    files.iter().try_for_each(|file| writer.file(file))
}

/// Adds phrases to a lexicon; equal sets of word forms get one number.
struct Writer<'a> {
    notation: Notation,
    lexicon: &'a mut Lexicon,
    sets: HashMap<Vec<String>, SetId>,
}

impl Writer<'_> {
    fn file(&mut self, file: &File) -> Result<(), String> {
        self.people(file)?;
        for (cue, phrases) in &file.cues {
            self.add(phrases, Meaning::Cue(*cue))?;
        }
        for (kind, words) in &file.names {
            self.add(&words.begins, Meaning::Name(*kind, true))?;
            self.add(&words.ends, Meaning::Name(*kind, false))?;
        }
        for (column, phrases) in &file.columns {
            self.add(phrases, Meaning::Column((*column).into()))?;
        }
        for (kind, phrases) in &file.kinds {
            self.add(phrases, Meaning::Kind((*kind).into()))?;
        }
        self.quantities(file)
    }

    fn people(&mut self, file: &File) -> Result<(), String> {
        self.add(&file.blocks, Meaning::Block)?;
        for group in &file.group {
            let number = u16::try_from(self.lexicon.entries.len()).map_err(|error| error.to_string())?;
            self.lexicon.entries.push(Entry {
                groups: group.codes.clone(),
                detail: group.detail.as_deref().map(Into::into),
                needs_violence: group.needs_violence,
                proper: group.proper,
            });
            for (form, phrases) in [
                (Form::Head, &group.head),
                (Form::Before, &group.before),
                (Form::After, &group.after),
                (Form::AfterComma, &group.after_comma),
                (Form::Both, &group.both),
            ] {
                self.add(phrases, Meaning::Group(form, number))?;
            }
        }
        self.add(&file.persons, Meaning::Person)
    }

    fn quantities(&mut self, file: &File) -> Result<(), String> {
        for (month, phrases) in (1..).zip(&file.months) {
            self.add(phrases, Meaning::Month(month))?;
        }
        for (code, phrases) in &file.currencies {
            let currency = Currency::from_code(code).ok_or_else(|| format!("no currency {code}"))?;
            self.add(phrases, Meaning::Currency(currency))?;
        }
        for (factor, phrases) in &file.multipliers {
            let factor = factor.parse().map_err(|_| format!("{factor} is no number"))?;
            self.add(phrases, Meaning::Multiplier(factor))?;
        }
        for (code, phrases) in &file.units {
            let number = numbered(&mut self.lexicon.units, code)?;
            self.add(phrases, Meaning::Unit(number))?;
        }
        for (code, phrases) in &file.topics {
            let number = numbered(&mut self.lexicon.topics, code)?;
            self.add(phrases, Meaning::Topic(number))?;
        }
        Ok(())
    }

    fn add(&mut self, phrases: &[String], meaning: Meaning) -> Result<(), String> {
        for phrase in phrases {
            let said = self.notation.phrase(phrase).map_err(|error| format!("{phrase}: {error}"))?;
            for slots in said {
                self.add_slots(slots, meaning);
            }
        }
        Ok(())
    }

    fn add_slots(&mut self, slots: Vec<Slot>, meaning: Meaning) {
        let mut ways: Vec<Vec<SetId>> = vec![Vec::new()];
        for slot in slots {
            let set = if slot.forms == ["_"] { ANY } else { self.set(slot.forms) };
            let with = ways.iter().map(|way| way.iter().copied().chain([set]).collect());
            ways = if slot.optional { with.chain(ways.clone()).collect() } else { with.collect() };
        }
        for way in &ways {
            self.lexicon.trie.add(way, meaning);
        }
    }

    fn set(&mut self, forms: Vec<String>) -> SetId {
        if let Some(known) = self.sets.get(&forms) {
            return *known;
        }
        let new = SetId::try_from(self.sets.len()).unwrap_or(SetId::MAX);
        for form in &forms {
            self.lexicon.words.entry(form.as_str().into()).or_default().push(new);
        }
        self.sets.insert(forms, new);
        new
    }
}

fn numbered(list: &mut Vec<Box<str>>, code: &str) -> Result<u16, String> {
    list.push(code.into());
    u16::try_from(list.len() - 1).map_err(|error| error.to_string())
}
