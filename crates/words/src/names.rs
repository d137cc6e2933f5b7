//! Names of closed lists. A test looks up every member of every list in every language.

use base::{
    Category, Dimension, FigureName, Group, Link, People, PlaceLevel, Residence, Severity, Sex, State,
    Status, Target, Unit,
    country::{BudgetStep, Duty, Knowledge},
};

use crate::{Words, key_of};

impl Words {
    /// The name of a link: `accounted for`.
    pub fn link(self, link: Link) -> String {
        self.named("link", link.code())
    }

    /// The question that a link answers.
    pub fn link_question(self, link: Link) -> String {
        self.named("link-question", link.code())
    }

    /// Where the figures of a link come from: `documents`.
    pub fn link_source(self, link: Link) -> String {
        self.named("link-source", link.code())
    }

    /// The name of a status: `cannot say`.
    pub fn status(self, status: Status) -> String {
        self.named("status", status.code())
    }

    /// What a status means, for the legend.
    pub fn status_meaning(self, status: Status) -> String {
        self.named("status-meaning", status.code())
    }

    /// The name of a state: `not collected`.
    pub fn state(self, state: State) -> String {
        self.named("state", state.code())
    }

    /// A group as it is shown; a group of the municipality's own by its code.
    pub fn group(self, group: &Group) -> String {
        self.named("group", group.code())
    }

    /// People who are in one group or in several at once: `Roma women`, else `unemployed people · young people`.
    pub fn people(self, people: &People) -> String {
        let together = people
            .is_intersection()
            .then(|| self.find(&key_of("people", &people.code().replace('+', "-")), None, &[]));
        together.flatten().unwrap_or_else(|| {
            let names: Vec<String> = people.groups().map(|group| self.group(group)).collect();
            names.join(" · ")
        })
    }

    /// Whom a thing is for: `older people, women with disabilities`, `everybody`, `not said`.
    pub fn target(self, target: &Target) -> String {
        match target {
            Target::Named(set) => set.iter().map(|people| self.people(people)).collect::<Vec<_>>().join(", "),
            Target::Universal => self.target_universal(),
            Target::NotStated => self.not_said(),
        }
    }

    /// Yes, no, or that nothing is said.
    pub fn answer(self, answer: Option<bool>) -> String {
        match answer {
            Some(true) => self.yes(),
            Some(false) => self.no(),
            None => self.not_said(),
        }
    }

    /// The name of a figure: `open services`.
    pub fn figure_name(self, name: FigureName) -> String {
        self.named("figure", name.code())
    }

    /// The name of a unit, as it stands in a heading: `persons`.
    pub fn unit(self, unit: Unit) -> String {
        self.named("unit", unit.code())
    }

    /// The name of a severity.
    pub fn severity(self, severity: Severity) -> String {
        self.named("severity", severity.code())
    }

    /// Whose duty a link is.
    pub fn duty(self, duty: Duty) -> String {
        self.named("duty", duty.code())
    }

    /// What may be known of a group.
    pub fn knowledge(self, knowledge: Knowledge) -> String {
        self.named("knowledge", knowledge.code())
    }

    /// A step of the budget year.
    pub fn budget_step(self, step: BudgetStep) -> String {
        self.named("budget-step", step.code())
    }

    /// A level of place.
    pub fn place_level(self, level: PlaceLevel) -> String {
        self.named("place-level", level.code())
    }

    /// A dimension of a population table.
    pub fn dimension(self, dimension: Dimension) -> String {
        self.named("dimension", dimension.code())
    }

    /// A sex, as the heading of a column: `women`.
    pub fn sex(self, sex: Sex) -> String {
        let code = match sex {
            Sex::Female => "female",
            Sex::Male => "male",
        };
        self.named("sex", code)
    }

    /// A category of a population table: `women`, `0–14`, `Ashkali`, `returnees`; what a table calls a category that no
    /// list has, as it is.
    ///
    /// ```
    /// # use base::{Category, CategoryCode, Language}; use words::Words;
    /// let english = Words::new(Language::En);
    /// assert_eq!(english.category(&Category::Ethnicity(CategoryCode::new("turk"))), "Turks");
    /// assert_eq!(english.category(&Category::Other(CategoryCode::new("group:tenants_of_barracks"))), "tenants of barracks");
    /// ```
    pub fn category(self, category: &Category) -> String {
        match category {
            Category::Sex(sex) => self.sex(*sex),
            Category::Age(band) => self.age_band(*band),
            Category::Residence(residence) => self.residence(*residence),
            Category::Membership(group) => self.group(group),
            Category::Ethnicity(code)
            | Category::Disability(code)
            | Category::Migration(code)
            | Category::Other(code) => self.category_of(category.dimension(), code.as_str()),
        }
    }

    fn category_of(self, dimension: Dimension, code: &str) -> String {
        let as_it_is = || code.split(':').next_back().unwrap_or(code).replace('_', " ");
        self.find(&key_of(dimension.code(), code), None, &[]).unwrap_or_else(as_it_is)
    }

    /// A kind of settlement.
    pub fn residence(self, residence: Residence) -> String {
        self.named("residence", residence.code())
    }

    /// What a file was recognised as: `population`, `budget` …; the code itself when the list has no such kind.
    pub fn kind_of_file(self, code: &str) -> String {
        self.named("kind", code)
    }

    /// What a column of a file holds: `settlement`, `count` …, as a person chooses it.
    pub fn column_meaning(self, code: &str) -> String {
        self.named("column", code)
    }

    /// A kind of personal data: `names of persons`.
    pub fn personal_data(self, code: &str) -> String {
        self.named("personal-data", code)
    }

    /// A level of the WHO scale: `unequal`, `blind` (shown as “not considered”), `sensitive` …
    pub fn responsiveness(self, code: &str) -> String {
        self.named("responsiveness", code)
    }

    /// A step of the ladder: `listed`, `described`, `measure`, `measure_resourced`.
    pub fn ladder(self, code: &str) -> String {
        self.named("ladder", code)
    }

    /// The role of a passage: `objective`, `activity` …
    pub fn passage_role(self, code: &str) -> String {
        self.named("passage", code)
    }

    /// What a step tells on the page after it: `The passphrase is changed.`
    pub fn notice(self, code: &str) -> String {
        self.named("notice", code)
    }

    /// Something that a person does, as the audit shows it: `Accept files`.
    pub fn verb(self, code: &str) -> String {
        self.named("verb", code)
    }

    /// What a role in an office sees and does, in a sentence.
    pub fn role_may(self, code: &str) -> String {
        self.named("role-may", code)
    }

    /// What kind of record an entry of the audit is about.
    pub fn kind_of_record(self, code: &str) -> String {
        self.named("kind-of-record", code)
    }

    /// What an entry of the audit says beside verb and record.
    pub fn act_detail(self, code: &str) -> String {
        self.named("act-detail", code)
    }
}
