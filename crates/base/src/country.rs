//! Country packs: what the law and practice of a country say, as dated data with sources.
//!
//! The packs stand in `countries/CODE.toml` and ship in the binary. Every rule has a reason, a source and the date
//! from which it holds.

use serde::Deserialize;

use crate::{
    AgeBand, Date, Group, Link, StandardGroup,
    id::codes,
    place::{Place, PlaceCode, PlaceLevel},
};

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

/// A municipality or region of the pack.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct PackPlace {
    code: String,
    level: PlaceLevel,
    #[serde(default)]
    parent: Option<String>,
    names: std::collections::BTreeMap<String, String>,
    #[serde(default)]
    also: Vec<String>,
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

    /// A pack without rules that knows the places of every shipped country: for files of which nobody has said
    /// where they come from. Its currency is the ISO code for "no currency".
    pub fn everywhere() -> Self {
        let packs: Vec<Self> = SHIPPED.iter().filter_map(|code| Self::shipped(code)).collect();
        let place = packs.into_iter().flat_map(|pack| {
            let country = PackPlace {
                code: pack.code.clone(),
                level: PlaceLevel::Country,
                parent: None,
                names: pack.names,
                also: Vec::new(),
            };
            let inner = pack.place.into_iter().map(move |place| {
                let parent = place.parent.or_else(|| Some(pack.code.clone()));
                PackPlace { parent, ..place }
            });
            std::iter::once(country).chain(inner).collect::<Vec<_>>()
        });
        Self {
            code: "ZZ".into(),
            names: std::collections::BTreeMap::new(),
            currency: "XXX".into(),
            languages: Vec::new(),
            age: Vec::new(),
            knowledge: Vec::new(),
            undercount: Vec::new(),
            duty: Vec::new(),
            calendar: Vec::new(),
            place: place.collect(),
        }
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

    /// Whether the pack flags this group as undercounted.
    pub fn undercounts(&self, group: &Group) -> bool {
        matches!(group, Group::Standard(group) if self.undercount.iter().any(|flag| flag.group == *group))
    }

    /// The ages of this group in this country, where its law gives them.
    pub fn ages_of(&self, group: StandardGroup) -> Option<AgeBand> {
        self.age.iter().find(|rule| rule.group == group).and_then(AgeRule::band)
    }

    /// Its country, regions and municipalities.
    pub fn places(&self) -> impl Iterator<Item = Place> + '_ {
        let country = Place {
            code: PlaceCode::new(&self.code),
            level: PlaceLevel::Country,
            parent: None,
            names: self.names.iter().map(|(tag, name)| (tag.clone(), name.clone())).collect(),
        };
        let inner = self.place.iter().map(|place| {
            let also = place.also.iter().map(|name| (String::new(), name.clone()));
            let parent = place.parent.as_deref().unwrap_or(&self.code);
            Place {
                code: PlaceCode::new(&place.code),
                level: place.level,
                parent: Some(PlaceCode::new(parent)),
                names: place
                    .names
                    .iter()
                    .map(|(tag, name)| (tag.clone(), name.clone()))
                    .chain(also)
                    .collect(),
            }
        });
        std::iter::once(country).chain(inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shipped_pack_reads() {
        for code in SHIPPED {
            let pack = CountryPack::parse(shipped(code).unwrap()).unwrap_or_else(|e| panic!("{code}: {e}"));
            assert_eq!(pack.code, *code);
        }
    }

    #[test]
    fn survivors_lgbti_and_local_groups_are_protected_unless_a_pack_says_otherwise() {
        let pack =
            CountryPack::parse("code='ZZ'\nnames={en='Nowhere'}\ncurrency='EUR'\nlanguages=['en']").unwrap();
        for code in ["lgbti", "victims_of_violence", "fishers"] {
            assert_eq!(pack.knowledge_of(&Group::from_code(code)), Knowledge::Protected);
        }
        assert_eq!(pack.knowledge_of(&StandardGroup::Roma.into()), Knowledge::Count);
    }

    fn packs() -> impl Iterator<Item = CountryPack> {
        SHIPPED.iter().filter_map(|code| CountryPack::shipped(code))
    }

    #[test]
    fn every_country_has_its_name_in_every_language_of_the_interface() {
        for pack in packs() {
            for language in crate::Language::INTERFACE {
                assert!(pack.names.contains_key(language.code()), "{}: {language}", pack.code);
            }
        }
    }

    #[test]
    fn every_place_lies_in_a_place_of_its_pack_and_no_code_stands_twice() {
        for pack in packs() {
            let codes: Vec<PlaceCode> = pack.places().map(|place| place.code).collect();
            let once: std::collections::BTreeSet<&PlaceCode> = codes.iter().collect();
            assert_eq!(codes.len(), once.len(), "{}", pack.code);
            for place in pack.places().filter(|place| place.level != PlaceLevel::Country) {
                assert!(place.parent.is_some_and(|parent| once.contains(&parent)), "{}", place.code);
                assert!(place.names.iter().all(|(_, name)| !name.trim().is_empty()), "{}", place.code);
            }
        }
    }

    #[test]
    fn municipalities_are_found_by_their_names_in_every_official_language() {
        let mut places = crate::Places::default();
        packs().flat_map(|pack| pack.places().collect::<Vec<_>>()).for_each(|place| places.add(place));
        for (country, name, code) in [
            ("XK", "Gnjilane", "XK05M05"),
            ("XK", "Гњилане", "XK05M05"),
            ("XK", "GJILANI", "XK05M05"),
            ("XK", "Mitrovica e Veriut", "XK-mitrovice-veriore"),
            ("AL", "Lushnja", "AL-FI-LN"),
            ("MK", "Tetova", "MK-76"),
            ("MK", "Тетово", "MK-76"),
            ("RS", "Cacak", "RS-cacak"),
            ("RS", "Инђија", "RS-indjija"),
            ("BA", "Doboj - Istok", "BA-doboj-istok"),
            ("KG", "Каракол шаары", "KG02410000010"),
        ] {
            let found = places.find(name, Some(&PlaceCode::new(country)));
            assert_eq!(found, crate::place::Found::One(PlaceCode::new(code)), "{name}");
        }
    }

    #[test]
    fn every_rule_has_a_reason_and_a_source_and_another_level_has_its_name() {
        for pack in packs() {
            let sources = (pack.age.iter().map(|rule| &rule.source))
                .chain(pack.knowledge.iter().map(|rule| &rule.source))
                .chain(pack.undercount.iter().map(|rule| &rule.source))
                .chain(pack.duty.iter().map(|rule| &rule.source))
                .chain(pack.calendar.iter().map(|step| &step.source));
            for source in sources {
                assert!(!source.reason.is_empty() && !source.source.is_empty(), "{}", pack.code);
            }
            for rule in &pack.duty {
                let named = rule.level.as_ref().is_some_and(|level| !level.is_empty());
                assert!(rule.duty == Duty::Own || named, "{}: {} is whose?", pack.code, rule.link);
            }
        }
    }

    #[test]
    fn children_young_and_older_people_have_ages_and_roma_are_flagged_as_undercounted_everywhere() {
        for pack in packs() {
            let ages = |group| pack.ages_of(group).unwrap_or_else(|| panic!("{}: {group}", pack.code));
            assert_eq!(ages(StandardGroup::Children), AgeBand { from: 0, to: Some(17) });
            assert!(ages(StandardGroup::Youth).to < Some(36));
            assert_eq!(ages(StandardGroup::OlderPeople).to, None);
            assert!(pack.undercounts(&StandardGroup::Roma.into()), "{}", pack.code);
        }
    }

    #[test]
    fn the_budget_year_has_every_step_once_and_is_prepared_in_order() {
        for pack in packs() {
            let steps: Vec<BudgetStep> = pack.calendar.iter().map(|step| step.step).collect();
            assert_eq!(steps, BudgetStep::ALL, "{}", pack.code);
            assert!(pack.calendar.iter().all(|step| step.begins <= step.ends), "{}", pack.code);
            let prepared = pack.calendar.get(..4).unwrap();
            assert!(prepared.windows(2).all(|two| two[0].ends < two[1].begins), "{}", pack.code);
        }
    }
}
