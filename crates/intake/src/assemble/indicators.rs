//! Indicators with their values.

use base::{
    AgeBand, Category, Finding, Group, People, Period, Residence, Sex, StandardGroup, Target, TargetSet, fold,
};
use plans::input::{Indicator, IndicatorReport};

use super::{Assembler, Desk, Drawer, Outcome};
use crate::{
    Field, groups,
    notes::Notes,
    row::{Row, Table},
    values::{self, Said},
};

/// The indicators of one table.
#[derive(Default)]
pub(super) struct Indicators(Vec<Indicator>);

impl Indicators {
    fn read(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
        if let Some(finding) = elsewhere(row, desk) {
            return Err(finding);
        }
        let title = row.needed(Field::Indicator)?;
        let title =
            row.text(Field::Series).map_or_else(|| title.clone(), |series| format!("{title} {series}"));
        let whole = disaggregated(row, desk, &title);
        let period = period(row, desk)?;
        let columns: Vec<_> = row.table.all(Field::Value).collect();
        let plain = |value| Indicator {
            at: row.at(),
            title: title.clone(),
            disaggregated: whole.clone(),
            baseline: None,
            target: None,
            value,
            period,
            published: None,
            reply_channel: None,
        };
        let mut made = Vec::new();
        for column in &columns {
            let Some(value) = row.decimal(column)? else { continue };
            let mut indicator = plain(Some(value.float()));
            indicator.at = row.at_column(column);
            indicator.period = column.year.map(Period::Year).or(period);
            if let Some(people) = people_of(&column.categories) {
                indicator.disaggregated = Target::Named(TargetSet::from([people]));
            }
            made.push(indicator);
        }
        if made.is_empty() {
            made.push(plain(None));
        }
        let (baseline, target) =
            (row.measure(Field::Baseline, desk.notes), row.measure(Field::Target, desk.notes));
        let (published, reply) = (row.stated(Field::Published), row.stated(Field::Reply));
        self.0.extend(made.into_iter().map(|indicator| Indicator {
            baseline,
            target,
            published,
            reply_channel: reply,
            ..indicator
        }));
        Ok(())
    }
}

/// A row about a place that has nothing to do with the municipality.
fn elsewhere(row: &Row<'_>, desk: &mut Desk<'_>) -> Option<Finding> {
    desk.gazetteer.home.as_ref()?;
    super::elsewhere(row, desk)
}

fn period(row: &Row<'_>, desk: &mut Desk<'_>) -> Result<Option<Period>, Finding> {
    if let Some(day) = row.date(Field::Date, desk.notes) {
        return Ok(Some(Period::Day(day)));
    }
    Ok(row.year()?.map(Period::Year))
}

/// The groups for which a row has a figure of its own: by its columns, else by the words of its title.
fn disaggregated(row: &Row<'_>, desk: &mut Desk<'_>, title: &str) -> Target {
    let stated = row.target(desk.notes);
    if stated != Target::NotStated {
        return stated;
    }
    let fields =
        [Field::Sex, Field::Age, Field::Ethnicity, Field::Disability, Field::Migration, Field::Residence];
    let categories: Vec<Category> = fields
        .into_iter()
        .filter_map(|field| match values::category(field, &row.text(field)?) {
            Said::Category(category) => Some(category),
            _ => None,
        })
        .collect();
    let people = people_of(&categories).map(|people| Target::Named(TargetSet::from([people])));
    people.unwrap_or_else(|| disaggregated_by(row, title))
}

/// The groups of an indicator: by its column of disaggregation ("women, by age"), and by the words of its title.
pub(super) fn disaggregated_by(row: &Row<'_>, title: &str) -> Target {
    let column = row.text(Field::Disaggregated).map_or(Target::NotStated, |text| named_in(&text));
    match (column, named_in(title)) {
        (Target::Named(one), Target::Named(other)) => Target::Named(one.into_iter().chain(other).collect()),
        (Target::NotStated, stated) | (stated, _) => stated,
    }
}

/// The groups that the title of an indicator names.
pub(super) fn named_in(title: &str) -> Target {
    static BY_SEX: std::sync::LazyLock<crate::phrase::Phrases<()>> = std::sync::LazyLock::new(|| {
        let mut phrases = crate::phrase::Phrases::default();
        for (_, words) in values::section("by_sex") {
            phrases.add(&(), words.iter().map(String::as_str));
        }
        phrases
    });
    let mut named = match groups::target(title).0 {
        Target::Named(set) => set,
        _ => TargetSet::new(),
    };
    if BY_SEX.any_in(&fold::name(title)) {
        named.extend([StandardGroup::Women.into(), StandardGroup::Men.into()]);
    }
    if named.is_empty() { Target::NotStated } else { Target::Named(named) }
}

/// The people in all these categories, as far as they are standard groups.
fn people_of(categories: &[Category]) -> Option<People> {
    People::in_all(categories.iter().filter_map(group_of))
}

fn group_of(category: &Category) -> Option<Group> {
    let child = AgeBand::new(0, Some(17))?;
    let older = AgeBand::new(60, None)?;
    let youth = AgeBand::new(15, Some(29))?;
    let standard = match category {
        Category::Sex(Sex::Female) => StandardGroup::Women,
        Category::Sex(Sex::Male) => StandardGroup::Men,
        Category::Age(band) if band.is_within(child) => StandardGroup::Children,
        Category::Age(band) if band.is_within(older) => StandardGroup::OlderPeople,
        Category::Age(band) if band.is_within(youth) => StandardGroup::Youth,
        Category::Ethnicity(code) if matches!(code.as_str(), "roma" | "ashkali" | "egyptian") => {
            StandardGroup::Roma
        }
        Category::Disability(code) if code.as_str() != "without_disability" => {
            StandardGroup::PeopleWithDisabilities
        }
        Category::Migration(code) if code.as_str() != "none" => StandardGroup::Migrants,
        Category::Residence(Residence::Rural) => StandardGroup::RuralResidents,
        Category::Membership(group) => return Some(group.clone()),
        _ => return None,
    };
    Some(standard.into())
}

impl Assembler for Indicators {
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome {
        super::outcome(self.read(row, desk))
    }

    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer, _notes: &mut Notes) {
        let (at, title) = (table.at(), table.title.clone());
        drawer.indicators.push(IndicatorReport { at, title, indicators: self.0 });
    }
}
