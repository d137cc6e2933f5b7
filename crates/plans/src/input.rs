//! What the plans engine is given: the rows of a plan, read and mapped.

use base::{At, Date, Money, Period, PlaceCode, Places, Target, Year};

/// A share of a budget line that an activity uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineShare {
    /// The code of the line, as the plan writes it.
    pub code: String,
    /// The share in hundredths of a percent (5000 is 50 %); `None` where the plan gives none.
    pub weight: Option<u32>,
}

/// An indicator of an activity or an objective, or a row of an indicator report.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// The row it stands in.
    pub at: At,
    /// What it measures.
    pub title: String,
    /// The groups for which it has a figure of its own; `NotStated` where it is not disaggregated.
    pub disaggregated: Target,
    /// The value before.
    pub baseline: Option<f64>,
    /// The value aimed at.
    pub target: Option<f64>,
    /// The value reached.
    pub value: Option<f64>,
    /// The period that the value speaks of.
    pub period: Option<Period>,
    /// Whether it is published; `None` where nothing is said.
    pub published: Option<bool>,
    /// Whether residents can reply; `None` where nothing is said.
    pub reply_channel: Option<bool>,
}

/// An activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Activity {
    /// The row it stands in.
    pub at: At,
    /// Its code, where it has one.
    pub code: Option<String>,
    /// What is done.
    pub title: String,
    /// The objective it serves.
    pub objective: Option<String>,
    /// Whom it is for.
    pub target: Target,
    /// Where it is done; empty for the whole municipality.
    pub places: Vec<PlaceCode>,
    /// Who is responsible.
    pub responsible: Option<String>,
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// What it costs.
    pub cost: Option<Money>,
    /// The budget lines it uses.
    pub lines: Vec<LineShare>,
    /// The ordinary service that it adapts, where it does.
    pub adapts: Option<String>,
    /// Its indicators.
    pub indicators: Vec<Indicator>,
}

/// A plan: one sheet or table of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The sheet it stands on.
    pub at: At,
    /// Its title, or the name of its file.
    pub title: String,
    /// Its activities, in reading order.
    pub activities: Vec<Activity>,
}

/// A list of indicators with their values: a report, or a sheet of one.
#[derive(Clone, Debug, PartialEq)]
pub struct IndicatorReport {
    /// The sheet it stands on.
    pub at: At,
    /// Its title, or the name of its file.
    pub title: String,
    /// Its indicators, in reading order.
    pub indicators: Vec<Indicator>,
}

/// Everything the engine is given.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The plans.
    pub plans: &'a [Plan],
    /// The lists of indicators with values.
    pub reports: &'a [IndicatorReport],
    /// The municipality whose plans these are; `None` where nothing names one.
    pub municipality: Option<&'a PlaceCode>,
    /// The places known to this run.
    pub places: &'a Places,
    /// The year asked for; `None` for every year.
    pub year: Option<Year>,
}
