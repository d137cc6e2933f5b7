//! The rules of the links: one data file, each rule with its code, reason and source.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use base::{Code, Finding, Link, Status};
use serde::Deserialize;

use crate::{
    condition::{self, Condition},
    facts::Facts,
};

const SHIPPED: &str = include_str!("../rules.toml");

/// A named number that rules compare with; a municipality can change it within its range.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// The smallest value that makes sense.
    pub least: f64,
    /// The largest value that makes sense.
    pub most: f64,
    /// Why it is so.
    pub reason: String,
    /// Where it comes from.
    pub source: String,
}

/// A rule: its condition decides the status of its link, unless an earlier rule of the link already did.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// The link it speaks of.
    pub link: Link,
    /// Its code; the sentence that explains it stands in the language files as `rule-CODE`.
    pub code: String,
    /// The status it gives.
    pub status: Status,
    /// The condition as it stands in the file; `None` for the last rule of a link, which decides what is left.
    pub when: Option<String>,
    /// Why it is so.
    pub reason: String,
    /// Where it comes from.
    pub source: String,
    condition: Option<Condition>,
}

impl Rule {
    fn decides(&self, facts: &Facts<'_>) -> bool {
        self.condition.as_ref().is_none_or(|condition| condition.holds(facts))
    }
}

/// The rules of all links with their thresholds.
#[derive(Clone, Debug, PartialEq)]
pub struct Rules {
    all: Vec<Rule>,
    thresholds: Vec<Threshold>,
    values: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    threshold: Vec<Threshold>,
    rule: Vec<RuleEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleEntry {
    link: Link,
    code: String,
    status: Status,
    when: Option<String>,
    reason: String,
    source: String,
}

impl Rules {
    /// The rules that ship with the program: the table "Default rules of the links" of the glossary.
    ///
    /// # Errors
    /// None for the file that ships; a test holds it.
    ///
    /// ```
    /// let rules = chain::Rules::shipped()?;
    /// assert_eq!(rules.threshold("executed_share"), Some(0.8));
    /// # Ok::<(), chain::RuleError>(())
    /// ```
    pub fn shipped() -> Result<Self, RuleError> {
        Self::parse(SHIPPED)
    }

    /// Reads a rule file and checks that it is total: every link ends in one rule without a condition.
    pub fn parse(text: &str) -> Result<Self, RuleError> {
        let file: File = toml::from_str(text).map_err(|fault| RuleError::Unreadable(fault.to_string()))?;
        let rules = file.rule.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let values =
            file.threshold.iter().map(|threshold| (threshold.name.clone(), threshold.value)).collect();
        let read = Self { all: rules, thresholds: file.threshold, values };
        read.check()?;
        Ok(read)
    }

    /// The same rules with thresholds that a municipality set.
    ///
    /// # Errors
    /// The first name that no rule knows, or value outside the range of its threshold.
    pub fn with_thresholds(mut self, changed: &BTreeMap<String, f64>) -> Result<Self, ThresholdError> {
        for (name, value) in changed {
            let threshold = self.thresholds.iter().find(|threshold| threshold.name == *name);
            let Some(threshold) = threshold else {
                return Err(ThresholdError::Unknown { name: name.clone() });
            };
            if !(threshold.least..=threshold.most).contains(value) {
                return Err(ThresholdError::OutOfRange { threshold: threshold.clone(), value: *value });
            }
            self.values.insert(name.clone(), *value);
        }
        Ok(self)
    }

    /// The value of a threshold, as the municipality set it or as the file gives it.
    pub fn threshold(&self, name: &str) -> Option<f64> {
        self.values.get(name).copied()
    }

    /// The thresholds as the file gives them, with their reasons and sources.
    pub fn thresholds(&self) -> &[Threshold] {
        &self.thresholds
    }

    /// Every rule, in the order of the file.
    pub fn all(&self) -> &[Rule] {
        &self.all
    }

    /// The rule with this code.
    pub fn get(&self, code: &str) -> Option<&Rule> {
        self.all.iter().find(|rule| rule.code == code)
    }

    /// The codes of all rules: the closed list that the language files explain as `rule-CODE`.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|rule| rule.code.as_str())
    }

    pub(crate) fn values(&self) -> &BTreeMap<String, f64> {
        &self.values
    }

    /// The first rule of the link that is true of these facts; there always is one.
    pub(crate) fn decide(&self, link: Link, facts: &Facts<'_>) -> Option<&Rule> {
        self.all.iter().filter(|rule| rule.link == link).find(|rule| rule.decides(facts))
    }

    fn check(&self) -> Result<(), RuleError> {
        let mut codes = BTreeSet::new();
        if let Some(twice) = self.codes().find(|code| !codes.insert(*code)) {
            return Err(RuleError::Twice(twice.to_owned()));
        }
        for rule in &self.all {
            let used = rule.condition.iter().flat_map(Condition::thresholds);
            if let Some(name) = used.into_iter().find(|name| !self.values.contains_key(*name)) {
                return Err(RuleError::NoThreshold { rule: rule.code.clone(), name: name.to_owned() });
            }
        }
        Link::ALL.iter().try_for_each(|link| self.check_fallback(*link))
    }

    fn check_fallback(&self, link: Link) -> Result<(), RuleError> {
        let open: Vec<bool> =
            self.all.iter().filter(|rule| rule.link == link).map(|rule| rule.condition.is_none()).collect();
        match open.iter().position(|open| *open) {
            Some(at) if at + 1 == open.len() => Ok(()),
            Some(_) => Err(RuleError::Unreachable(link)),
            None => Err(RuleError::NoFallback(link)),
        }
    }
}

fn read(entry: RuleEntry) -> Result<Rule, RuleError> {
    let RuleEntry { link, code, status, when, reason, source } = entry;
    let parsed = when.as_deref().map(condition::parse).transpose();
    let condition = parsed.map_err(|fault| RuleError::Condition {
        rule: code.clone(),
        found: fault.found,
        expected: fault.expected,
    })?;
    Ok(Rule { link, code, status, when, reason, source, condition })
}

/// Why a rule file cannot be used; for the people who write rule files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleError {
    /// It is not TOML of the right shape.
    Unreadable(String),
    /// Two rules have this code.
    Twice(String),
    /// A condition cannot be read.
    Condition {
        /// The code of the rule.
        rule: String,
        /// The word that stands there; empty at the end.
        found: String,
        /// What should stand there.
        expected: &'static str,
    },
    /// A condition uses a threshold that the file does not have.
    NoThreshold {
        /// The code of the rule.
        rule: String,
        /// The name of the threshold.
        name: String,
    },
    /// A link has no rule without a condition.
    NoFallback(Link),
    /// A link has rules after the one without a condition.
    Unreachable(Link),
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(fault) => f.write_str(fault),
            Self::Twice(code) => write!(f, "two rules have the code {code}"),
            Self::Condition { rule, found, expected } => {
                write!(f, "rule {rule}: found `{found}`, expected {expected}")
            }
            Self::NoThreshold { rule, name } => {
                write!(f, "rule {rule} uses ${name}, which no threshold defines")
            }
            Self::NoFallback(link) => write!(f, "the last rule of {link} must have no condition"),
            Self::Unreachable(link) => write!(f, "rules of {link} stand after the one without a condition"),
        }
    }
}

impl std::error::Error for RuleError {}

/// Why a threshold of a municipality cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub enum ThresholdError {
    /// No rule knows the name.
    Unknown {
        /// The name.
        name: String,
    },
    /// The value lies outside the range of the threshold.
    OutOfRange {
        /// The threshold with its range.
        threshold: Threshold,
        /// The value that was asked for.
        value: f64,
    },
}

impl ThresholdError {
    /// What to tell the person who set the threshold.
    pub fn finding(&self) -> Finding {
        match self {
            Self::Unknown { name } => Finding::new(Code::ThresholdUnknown).with("name", name.as_str()),
            Self::OutOfRange { threshold, value } => Finding::new(Code::ThresholdOutOfRange)
                .with("name", threshold.name.as_str())
                .with("value", *value)
                .with("least", threshold.least)
                .with("most", threshold.most),
        }
    }
}

impl fmt::Display for ThresholdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown { name } => write!(f, "no rule has a threshold {name}"),
            Self::OutOfRange { threshold: Threshold { name, least, most, .. }, value } => {
                write!(f, "{name} = {value} lies outside {least} to {most}")
            }
        }
    }
}

impl std::error::Error for ThresholdError {}
