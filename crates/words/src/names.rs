//! Names of closed lists. A test looks up every member of every list in every language.

use base::{
    Dimension, FigureName, Group, Link, People, PlaceLevel, Residence, Severity, Sex, State, Status, Unit,
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

    /// A kind of settlement.
    pub fn residence(self, residence: Residence) -> String {
        self.named("residence", residence.code())
    }

    /// What a file was recognised as: `population`, `budget` …; the code itself when the list has no such kind.
    pub fn kind_of_file(self, code: &str) -> String {
        self.named("kind", code)
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
}
