//! Country packs: what the law and practice of a country say, as dated data with sources.
//!
//! The packs stand in `countries/CODE.toml` and ship in the binary. Every rule has a reason, a source and the date
//! from which it holds.

mod places;

use serde::Deserialize;

use crate::{AgeBand, Category, Date, Group, Link, StandardGroup, id::codes};
use places::PackPlace;

codes! {
    /// What may be known of a group here.
    Knowledge {
        /// May be counted from the municipality's own files.
        Count = "count",
        /// Only a figure from outside the municipality is used.
        OutsideEstimateOnly = "outside_estimate_only",
        /// Deliberately not collected here: never a break, never a gap, never estimated locally.
        Protected = "protected",
    }
}

codes! {
    /// Whose task a link is.
    Duty {
        /// The municipality's own.
        Own = "own",
        /// Delegated to the municipality by another level.
        Delegated = "delegated",
        /// Shared between levels.
        Shared = "shared",
        /// Another level's: a break yields a letter, not a municipal task.
        OtherLevel = "other_level",
    }
}

/// Where a rule comes from.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Source {
    /// Why the rule is here, in plain English.
    pub reason: String,
    /// The law, standard or publication.
    pub source: String,
    /// Whether the source was read (`true`) or stands here from memory and waits to be checked (`false`).
    #[serde(default)]
    pub checked: bool,
    /// First day on which it holds.
    #[serde(default)]
    pub from: Option<Date>,
    /// Last day on which it holds.
    #[serde(default)]
    pub to: Option<Date>,
}

/// The knowledge rule of a group.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct KnowledgeRule {
    /// The group.
    pub group: StandardGroup,
    /// What may be known.
    pub rule: Knowledge,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub source: Source,
}

/// A group that the country's counts are known to miss in part.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Undercount {
    /// The group.
    pub group: StandardGroup,
    /// Where the flag comes from.
    #[serde(flatten)]
    pub source: Source,
}

/// The ages that the country's law gives to a group.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct AgeRule {
    /// The group.
    pub group: StandardGroup,
    /// First completed year.
    pub first: u8,
    /// Last completed year; none for "and over".
    #[serde(default)]
    pub last: Option<u8>,
    /// Where the ages come from.
    #[serde(flatten)]
    pub source: Source,
}

impl AgeRule {
    /// The ages as a band.
    pub fn band(&self) -> Option<AgeBand> {
        AgeBand::new(self.first, self.last)
    }
}

/// Whose task a link is, for all groups or for one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DutyRule {
    /// The link.
    pub link: Link,
    /// The group; none for all others.
    #[serde(default)]
    pub group: Option<StandardGroup>,
    /// Whose task.
    pub duty: Duty,
    /// Who the other level is, in the country's own words (`Ministria e Drejtësisë`).
    #[serde(default)]
    pub level: Option<String>,
    /// Where the rule comes from.
    #[serde(flatten)]
    pub source: Source,
}

codes! {
    /// A step of the municipal budget year; its name stands in the language files.
    BudgetStep {
        /// The instruction to budget users goes out.
        Circular = "circular",
        /// Budget users write their requests.
        Requests = "requests",
        /// Residents are heard.
        Hearings = "hearings",
        /// The draft goes to the council and is adopted.
        Adoption = "adoption",
        /// The adopted budget is spent; lines can be moved.
        Execution = "execution",
        /// The mid-year review and changes to the budget.
        MidYear = "mid_year",
        /// The yearly report and final accounts.
        FinalAccounts = "final_accounts",
    }
}

/// When a step of the budget year takes place: `MM-DD` to `MM-DD`, both included.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CalendarStep {
    /// The step.
    pub step: BudgetStep,
    /// First day, as month and day.
    pub begins: MonthDay,
    /// Last day, as month and day.
    pub ends: MonthDay,
    /// Where the dates come from.
    #[serde(flatten)]
    pub source: Source,
}

/// A day of any year, written `MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub struct MonthDay {
    /// Month, from 1.
    pub month: i8,
    /// Day, from 1.
    pub day: i8,
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let parsed = text.split_once('-').and_then(|(m, d)| Some((m.parse().ok()?, d.parse().ok()?)));
        match parsed {
            Some((month, day)) if Date::new(2024, month, day).is_ok() => Ok(Self { month, day }),
            _ => Err(format!("{text} is not a day written MM-DD")),
        }
    }
}

impl MonthDay {
    /// The day of this date.
    pub fn of(date: Date) -> Self {
        Self { month: date.month(), day: date.day() }
    }
}

/// What the law and practice of one country say.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CountryPack {
    /// ISO 3166-1 code (`XK` for Kosovo).
    pub code: String,
    /// Its name by language tag.
    pub names: std::collections::BTreeMap<String, String>,
    /// ISO 4217 code of its currency.
    pub currency: String,
    /// Official languages of its documents, as BCP 47 tags.
    pub languages: Vec<String>,
    /// Ages of groups.
    #[serde(default)]
    pub age: Vec<AgeRule>,
    /// Knowledge rules; a standard group without one may be counted.
    #[serde(default)]
    pub knowledge: Vec<KnowledgeRule>,
    /// Known undercounts.
    #[serde(default)]
    pub undercount: Vec<Undercount>,
    /// Duties; a link without one is the municipality's own.
    #[serde(default)]
    pub duty: Vec<DutyRule>,
    /// The budget year.
    #[serde(default)]
    pub calendar: Vec<CalendarStep>,
    #[serde(default)]
    place: Vec<PackPlace>,
}

macro_rules! shipped {
    ($($code:literal),+ $(,)?) => {
        /// The codes of the packs that ship in the binary.
        pub const SHIPPED: &[&str] = &[$($code),+];

        fn shipped(code: &str) -> Option<&'static str> {
            match code {
                $($code => Some(include_str!(concat!("../../../countries/", $code, ".toml"))),)+
                _ => None,
            }
        }
    };
}

shipped!("AL", "XK", "MK", "RS", "BA", "KG");

impl CountryPack {
    /// The pack of this country, if one ships in the binary.
    pub fn shipped(code: &str) -> Option<Self> {
        Self::parse(shipped(&code.trim().to_ascii_uppercase())?).ok()
    }

    /// Reads a pack; the error says which line is wrong.
    pub fn parse(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// The knowledge rule of a group: what the pack says; else protected for `lgbti`, survivors and every local
    /// group, and count for the others.
    pub fn knowledge_of(&self, group: &Group) -> Knowledge {
        let Group::Standard(group) = group else { return Knowledge::Protected };
        let ruled = self.knowledge.iter().find(|rule| rule.group == *group).map(|rule| rule.rule);
        ruled.unwrap_or(match group {
            StandardGroup::Lgbti | StandardGroup::VictimsOfViolence => Knowledge::Protected,
            _ => Knowledge::Count,
        })
    }

    /// What may be known of the people of a category: the rule of the group that it makes. A group of the municipality's
    /// own is protected, and so are people without papers.
    ///
    /// ```
    /// use base::{Category, CategoryCode, CountryPack, country::Knowledge};
    /// let pack = CountryPack::shipped("XK").unwrap();
    /// let without_papers = Category::Migration(CategoryCode::new("undocumented"));
    /// assert_eq!(pack.knowledge_of_category(&without_papers), Knowledge::Protected);
    /// ```
    pub fn knowledge_of_category(&self, category: &Category) -> Knowledge {
        let group = match category {
            Category::Membership(group) => return self.knowledge_of(group),
            Category::Other(code) if code.as_str().starts_with("group:") => return Knowledge::Protected,
            Category::Migration(code) => match code.as_str() {
                "none" => return Knowledge::Count,
                "undocumented" | "without_papers" => return Knowledge::Protected,
                _ => StandardGroup::Migrants,
            },
            Category::Ethnicity(code) => match code.as_str() {
                "roma" | "ashkali" | "egyptian" | "roma_ashkali_egyptian" => StandardGroup::Roma,
                _ => return Knowledge::Count,
            },
            Category::Disability(code) if code.as_str() != "without_disability" => {
                StandardGroup::PeopleWithDisabilities
            }
            _ => return Knowledge::Count,
        };
        self.knowledge_of(&group.into())
    }

    /// Whether the pack flags this group as undercounted.
    pub fn undercounts(&self, group: &Group) -> bool {
        matches!(group, Group::Standard(group) if self.undercount.iter().any(|flag| flag.group == *group))
    }

    /// The ages of this group in this country, where its law gives them.
    pub fn ages_of(&self, group: StandardGroup) -> Option<AgeBand> {
        self.age.iter().find(|rule| rule.group == group).and_then(AgeRule::band)
    }
}

#[cfg(test)]
mod tests;
