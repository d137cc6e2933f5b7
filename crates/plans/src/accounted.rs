//! The figures of the link *accounted for*.

use std::collections::BTreeMap;

use base::{
    EvidenceId, EvidenceTable, Figure, FigureName, Link, LinkFigures, Period, PlaceCode, Reading, RowKey,
    Value, Year, fold,
};

use crate::{Indicator, Input, Scope};

/// An indicator of a plan or a report, with the places that it speaks of and the evidence of its row.
struct Told<'a> {
    indicator: &'a Indicator,
    places: &'a [PlaceCode],
    found: EvidenceId,
}

/// The rows of plans and reports that speak of one indicator: the plan sets it, the report gives its value.
type Same<'t, 'a> = Vec<&'t Told<'a>>;

/// The figures of *accounted for*; none where neither a plan nor a report was read.
pub(crate) fn figures(input: Input<'_>, rows: &[RowKey]) -> LinkFigures {
    let mut figures = LinkFigures::default();
    if input.plans.is_empty() && input.reports.is_empty() {
        return figures;
    }
    let searched = searched(input, &mut figures.evidence);
    let told = told(input, &mut figures.evidence);
    for row in rows {
        for figure in of_row(input, row, &told, &searched) {
            figures.push(row.clone(), Link::Accounted, input.year.map(Period::Year), figure);
        }
    }
    figures
}

/// The reports, and the plans where no report was read.
fn searched(input: Input<'_>, evidence: &mut EvidenceTable) -> Vec<EvidenceId> {
    let reports: Vec<EvidenceId> = input.reports.iter().map(|report| evidence.searched(report.at)).collect();
    if !reports.is_empty() {
        return reports;
    }
    input.plans.iter().map(|plan| evidence.searched(plan.at)).collect()
}

/// Indicators of the activities that run in the year asked for, and of every report.
fn told<'a>(input: Input<'a>, evidence: &mut EvidenceTable) -> Vec<Told<'a>> {
    let scope = Scope::from(input);
    let activities = input.plans.iter().flat_map(|plan| &plan.activities).filter(|a| scope.runs(a));
    let planned = activities.flat_map(|activity| {
        activity.indicators.iter().map(|indicator| (indicator, activity.places.as_slice()))
    });
    let reported = input.reports.iter().flat_map(|report| &report.indicators);
    let everywhere: &[PlaceCode] = &[];
    planned
        .chain(reported.map(|indicator| (indicator, everywhere)))
        .map(|(indicator, places)| {
            let found = evidence.found(indicator.at, Some(indicator.title.trim()));
            Told { indicator, places, found }
        })
        .collect()
}

fn of_row(input: Input<'_>, row: &RowKey, told: &[Told<'_>], searched: &[EvidenceId]) -> Vec<Figure> {
    let scope = Scope::from(input);
    let own = told.iter().filter(|t| scope.reaches_row(&t.indicator.disaggregated, t.places, row));
    let all = joined(own);
    let with_value: Vec<&Same<'_, '_>> =
        all.iter().filter(|same| same.iter().any(|told| has_value(told.indicator, input.year))).collect();
    let mut figures = vec![
        Figure::new(FigureName::ReportsRead, Reading::count(input.reports.len()), searched.to_vec()),
        counted(FigureName::Indicators, all.iter(), searched),
        counted(FigureName::IndicatorsWithValue, with_value.iter().copied(), searched),
        published(&with_value, searched),
    ];
    figures.extend(reply_channel(&all));
    figures
}

/// Rows with the same title are one indicator.
fn joined<'t, 'a: 't>(own: impl Iterator<Item = &'t Told<'a>>) -> Vec<Same<'t, 'a>> {
    let mut by_title: BTreeMap<String, Same<'t, 'a>> = BTreeMap::new();
    let mut untitled = Vec::new();
    for told in own {
        let title = fold::name(&told.indicator.title);
        if title.is_empty() {
            untitled.push(vec![told]);
        } else {
            by_title.entry(title).or_default().push(told);
        }
    }
    by_title.into_values().chain(untitled).collect()
}

/// Whether it has a value of the last period: of the year asked for or the one before it, since the final value of a
/// year is known only in the next. A value without a period, and any value where no year is asked for, counts.
fn has_value(indicator: &Indicator, year: Option<Year>) -> bool {
    let spoken_of = indicator.period.and_then(Period::last_year);
    let recent = match (spoken_of, year) {
        (Some(spoken_of), Some(year)) => spoken_of.number() >= year.number() - 1,
        _ => true,
    };
    indicator.value.is_some_and(f64::is_finite) && recent
}

fn counted<'s, 't: 's, 'a: 't>(
    name: FigureName,
    indicators: impl Iterator<Item = &'s Same<'t, 'a>>,
    searched: &[EvidenceId],
) -> Figure {
    let mut count = 0;
    let mut found = Vec::new();
    for same in indicators {
        count += 1;
        found.extend(same.iter().map(|told| told.found));
    }
    Figure::new(name, Reading::count(count), if found.is_empty() { searched.to_vec() } else { found })
}

/// Of the indicators with a value, those that are published; unknown where none is and some do not say.
fn published(with_value: &[&Same<'_, '_>], searched: &[EvidenceId]) -> Figure {
    let said = |same: &Same<'_, '_>| answer(same.iter().map(|told| told.indicator.published));
    let name = FigureName::IndicatorsPublished;
    let yes = with_value.iter().copied().filter(|same| said(same) == Some(true));
    let figure = counted(name, yes, searched);
    let silent: Vec<EvidenceId> = with_value
        .iter()
        .filter(|same| said(same).is_none())
        .flat_map(|same| same.iter().map(|told| told.found))
        .collect();
    let none_is = figure.reading.number() == Some(0.0);
    if none_is && !silent.is_empty() { Figure::new(name, Reading::Unknown, silent) } else { figure }
}

/// Whether residents can reply to one of them; nothing to ask where there is no indicator.
fn reply_channel(indicators: &[Same<'_, '_>]) -> Option<Figure> {
    let told = || indicators.iter().flatten();
    let found: Vec<EvidenceId> = told().map(|told| told.found).collect();
    let reading = answer(told().map(|told| told.indicator.reply_channel))
        .map_or(Reading::Unknown, |yes| Reading::Known(Value::Flag(yes)));
    (!found.is_empty()).then(|| Figure::new(FigureName::ReplyChannel, reading, found))
}

/// Yes where one says yes; no where one says no and none says yes; else nothing is said.
fn answer(said: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    said.flatten().reduce(|one, other| one || other)
}
