//! What the engine says about one document.

use base::{At, FileId, Finding, Language, Money, PlaceCode, Spot, StandardGroup};
use serde::{Serialize, Serializer};

use crate::DocumentKind;

/// What a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PassageKind {
    /// A heading.
    Heading,
    /// A sentence of a paragraph.
    Sentence,
    /// An item of a list.
    ListItem,
    /// A row of a table.
    TableRow,
}

/// What a passage does in its document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// States an aim, target, plan or intended change.
    Objective,
    /// Says what is or was done.
    Activity,
    /// Gives a measurable variable, or a quantified target or result.
    Indicator,
    /// Names money, a funder, a subsidy or means in kind.
    Resource,
    /// Says who does it.
    Responsible,
    /// Says until when.
    Deadline,
    /// Describes the present situation, a need or a problem.
    Diagnosis,
}

/// How far a passage goes for a group; the order is the ladder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ladder {
    /// Names it.
    Listed,
    /// Says something of its situation.
    Described,
    /// Acts for it.
    Measure,
    /// Acts for it with money, an owner and an indicator.
    MeasureResourced,
}

/// The WHO gender responsive assessment scale, proposed by rules and decided by a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// Gender plays no part in this passage.
    #[serde(rename = "n/a")]
    NotApplicable,
    /// Gives one sex more, or speaks of it as worth less.
    Unequal,
    /// Treats everybody the same without looking (shown as "not considered").
    Blind,
    /// Sees differences and does not act on them.
    Sensitive,
    /// Acts for women, men, girls or boys.
    Specific,
    /// Acts on the norms and power behind the differences.
    Transformative,
}

/// A span that names a group as people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mention {
    /// The standard group.
    pub code: StandardGroup,
    /// The finer group where one is named: `refugees`, `egyptians`, `mothers` …
    pub detail: Option<&'static str>,
    /// First Unicode scalar in the text.
    pub start: u32,
    /// One past the last scalar.
    pub end: u32,
    /// What stands there.
    pub surface: String,
    /// Inside a negation or an exclusion.
    pub negated: bool,
    /// Shared by the mentions of one passage that together name one intersection ("Roma women").
    pub intersection: Option<u32>,
    /// How far the passage goes for it.
    pub ladder: Ladder,
}

/// A sentence, heading, list item or table row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// The page on which its block begins, from 1.
    pub page: Option<u32>,
    /// First Unicode scalar in the text.
    pub start: u32,
    /// One past the last scalar.
    pub end: u32,
    /// Its language.
    pub language: Language,
    /// What it is.
    pub kind: PassageKind,
    /// The groups that it names, in reading order.
    pub groups: Vec<Mention>,
    /// What it does.
    pub roles: Vec<Role>,
    /// Its proposed step on the WHO scale.
    pub scale: Scale,
    /// Its words, with runs of white space as they are in the text.
    #[serde(skip)]
    pub text: String,
}

/// What a fact speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// A day, month or year.
    Date,
    /// A span of time, or a length of time.
    Period,
    /// A number of something.
    Count,
    /// An amount of money.
    Money,
    /// A place.
    Place,
    /// An organisation.
    Organisation,
    /// A topic of the closed list.
    Topic,
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq)]
pub enum FactValue {
    /// A bare number.
    Number(f64),
    /// An amount.
    Money(Money),
    /// ISO 8601 for times, a code for places and topics, a name for organisations.
    Text(String),
}

impl Serialize for FactValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Amount<'a> {
            minor: i64,
            currency: &'a str,
        }
        match self {
            #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
            Self::Number(number) if number.fract() == 0.0 && number.abs() < 9.0e15 => {
                serializer.serialize_i64(*number as i64)
            }
            Self::Number(number) => serializer.serialize_f64(*number),
            Self::Money(money) => {
                Amount { minor: money.minor, currency: money.currency.code() }.serialize(serializer)
            }
            Self::Text(text) => serializer.serialize_str(text),
        }
    }
}

/// Something that a document says as a fact.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// What it speaks of.
    pub kind: FactKind,
    /// Its value.
    pub value: FactValue,
    /// What is counted: a code of the unit list, a group's code, or the word that stands there.
    pub unit: Option<String>,
    /// What stands there.
    pub text: String,
    /// First Unicode scalar in the text.
    pub start: u32,
    /// One past the last scalar.
    pub end: u32,
}

impl Fact {
    /// The place that the fact names, if it names one that is known.
    pub fn place(&self) -> Option<PlaceCode> {
        match (&self.kind, &self.value) {
            (FactKind::Place, FactValue::Text(code)) => Some(PlaceCode::new(code)),
            _ => None,
        }
    }
}

/// A condition of the WHO scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GateCode {
    /// No passage gives one sex more than the other or speaks of it as worth less.
    NothingUnequal,
    /// Some passage considers women, men or gender.
    GenderConsidered,
    /// Some measure for women, men, girls, boys or gender equality has means.
    MeasureWithMeans,
    /// Some such measure acts on norms or power, with an indicator.
    NormsWithIndicator,
}

/// A condition and the passages that decide it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gate {
    /// Which condition.
    pub code: GateCode,
    /// Whether it is met.
    pub met: bool,
    /// The passages that decide it, as indices into the passages of the analysis.
    pub evidence: Vec<usize>,
}

/// The proposed step of the whole document, with its reasons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Responsiveness {
    /// The step.
    pub level: Scale,
    /// The conditions in order; each counts only where those before it are met.
    pub gates: Vec<Gate>,
}

/// What the engine says about one document.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// The file.
    pub file: FileId,
    /// Its dominant language.
    pub language: Language,
    /// What sort of document it is.
    pub kind: DocumentKind,
    /// Whether it is in force.
    pub in_force: bool,
    /// The proposed step on the WHO scale for gender.
    pub responsiveness: Responsiveness,
    /// Its passages in reading order.
    pub passages: Vec<Passage>,
    /// What it says as facts, in reading order.
    pub facts: Vec<Fact>,
    /// What a person should look at.
    pub findings: Vec<Finding>,
}

impl Analysis {
    /// Where a passage stands.
    pub fn at(&self, passage: &Passage) -> At {
        let (page, start, end) = (passage.page, passage.start, passage.end);
        At { file: self.file, spot: Spot::Passage { page, start, end } }
    }

    /// The facts that stand in a passage.
    pub fn facts_in<'a>(&'a self, passage: &Passage) -> impl Iterator<Item = &'a Fact> {
        let (start, end) = (passage.start, passage.end);
        let first = self.facts.partition_point(|fact| fact.start < start);
        self.facts.iter().skip(first).take_while(move |fact| fact.start < end)
    }
}
