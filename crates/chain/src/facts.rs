//! What the rules can see of one row.

use std::collections::{BTreeMap, BTreeSet};

use base::{
    CountryPack, Currency, Figure, FigureName, Link, LinkFigure, People, Reading, RowKey, StandardGroup,
    Unit, Value, Year, country::Knowledge,
};

/// The figures of one row with what else its rules ask for.
pub(crate) struct Facts<'a> {
    pub(crate) people: &'a People,
    pub(crate) knowledge: Knowledge,
    pub(crate) year: Option<Year>,
    pub(crate) thresholds: &'a BTreeMap<String, f64>,
    pub(crate) figures: &'a [(Link, Figure)],
}

/// A number, of a currency where it is an amount.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Quantity {
    pub(crate) number: f64,
    currency: Option<Currency>,
}

impl Quantity {
    pub(crate) fn plain(number: f64) -> Self {
        Self { number, currency: None }
    }

    fn of(value: Value) -> Option<Self> {
        let currency = if let Value::Money(money) = value { Some(money.currency) } else { None };
        value.number().map(|number| Self { number, currency })
    }

    /// Whether the two can be compared: amounts meet only amounts of their own currency.
    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.currency.is_none() || other.currency.is_none() || self.currency == other.currency
    }
}

impl Facts<'_> {
    fn named(&self, name: FigureName) -> impl Iterator<Item = &Figure> {
        self.figures.iter().map(|(_, figure)| figure).filter(move |figure| figure.name == name)
    }

    pub(crate) fn readings(&self, name: FigureName) -> impl Iterator<Item = Reading> {
        self.named(name).map(|figure| figure.reading)
    }

    pub(crate) fn quantities(&self, name: FigureName) -> Vec<Quantity> {
        self.readings(name).filter_map(Reading::value).filter_map(Quantity::of).collect()
    }

    pub(crate) fn threshold(&self, name: &str) -> Option<f64> {
        self.thresholds.get(name).copied()
    }

    /// Whether the newest figure of this name speaks of a year more than `years` before the asked one.
    pub(crate) fn is_older_than(&self, name: FigureName, years: f64) -> bool {
        let newest = self.named(name).filter_map(|figure| figure.as_of?.last_year()).max();
        match (newest, self.year) {
            (Some(newest), Some(asked)) => f64::from(asked.number()) - f64::from(newest.number()) > years,
            _ => false,
        }
    }
}

/// The strictest knowledge rule of the groups of a row.
pub(crate) fn knowledge(people: &People, pack: &CountryPack) -> Knowledge {
    people.groups().map(|group| pack.knowledge_of(group)).max().unwrap_or(Knowledge::Count)
}

/// The figures of each wanted row, in the order in which the engines gave them.
pub(crate) fn by_row<'a>(
    figures: Vec<LinkFigure>,
    wanted: &BTreeSet<&'a RowKey>,
) -> BTreeMap<&'a RowKey, Vec<(Link, Figure)>> {
    let mut rows: BTreeMap<&RowKey, Vec<(Link, Figure)>> = BTreeMap::new();
    for LinkFigure { row, link, figure, .. } in figures {
        if let Some(key) = wanted.get(&row) {
            rows.entry(key).or_default().push((link, figure));
        }
    }
    rows
}

/// Whether a figure may be shown and judged in this row; engines mind this too, and here it cannot be forgotten.
///
/// Numbers of people are hidden wherever a group may not be counted. Of survivors who are asked for together with
/// another group nothing that speaks of persons or services is shown: the meeting of two groups could single one out.
pub(crate) fn is_hidden(link: Link, name: FigureName, people: &People, knowledge: Knowledge) -> bool {
    let of_persons = matches!(name.unit(), Unit::Persons | Unit::Contacts);
    let survivors = people.has(StandardGroup::VictimsOfViolence);
    let uncounted = knowledge == Knowledge::Protected || survivors;
    let services = matches!(link, Link::Known | Link::Ready | Link::Reached);
    (of_persons && uncounted) || (survivors && people.is_intersection() && services)
}
