//! What a plan leaves open: the synchronisation findings that need the plan alone.

use std::collections::BTreeMap;

use base::{At, Code, Finding, Period, Target, fold};

use crate::{Activity, Indicator, IndicatorReport, Input, Plan};

/// All findings, plan by plan in reading order, then the reports.
pub(crate) fn of(input: Input<'_>) -> Vec<Finding> {
    let plans = input.plans.iter().flat_map(of_plan);
    plans.chain(input.reports.iter().filter_map(of_report)).collect()
}

fn of_plan(plan: &Plan) -> Vec<Finding> {
    let mut findings: Vec<Finding> = plan.activities.iter().flat_map(of_activity).collect();
    findings.extend(repeated_codes(plan));
    findings.extend(objectives_without_indicator(plan));
    findings
}

fn of_activity(activity: &Activity) -> Vec<Finding> {
    let about = |code: Code| Finding::new(code).with("activity", activity.name()).at(activity.at);
    let mut findings = Vec::new();
    if activity.responsible.as_deref().is_none_or(|name| name.trim().is_empty()) {
        findings.push(about(Code::ActivityWithoutResponsible));
    }
    if let (Some(start), Some(end), true) = (activity.start, activity.end, activity.ends_before_it_starts()) {
        let reversed = about(Code::ActivityEndsBeforeStart);
        findings.push(reversed.with("start", Period::Day(start)).with("end", Period::Day(end)));
    } else if !activity.is_dated() {
        findings.push(about(Code::ActivityWithoutDate));
    }
    if activity.target == Target::NotStated {
        findings.push(about(Code::ActivityWithoutGroup));
    }
    findings.extend(activity.indicators.iter().filter(|indicator| !is_disaggregated(indicator)).map(
        |indicator| {
            let title = indicator.title.trim();
            Finding::new(Code::IndicatorWithoutDisaggregation).with("indicator", title).at(indicator.at)
        },
    ));
    findings
}

fn is_disaggregated(indicator: &Indicator) -> bool {
    matches!(&indicator.disaggregated, Target::Named(groups) if !groups.is_empty())
}

/// The second and later rows of one plan with a code that an earlier row has.
fn repeated_codes(plan: &Plan) -> Vec<Finding> {
    let mut first: BTreeMap<String, At> = BTreeMap::new();
    let mut findings = Vec::new();
    for activity in &plan.activities {
        let written = activity.code.as_deref().unwrap_or_default().trim();
        let code = fold::name(written);
        if code.is_empty() {
            continue;
        }
        match first.get(&code) {
            Some(earlier) => findings.push(
                Finding::new(Code::ActivityCodeTwice)
                    .with("found", written)
                    .with("activity", activity.name())
                    .at(activity.at)
                    .also(*earlier),
            ),
            None => {
                first.insert(code, activity.at);
            }
        }
    }
    findings
}

/// An objective without an indicator in any of its activities, at its first activity.
fn objectives_without_indicator(plan: &Plan) -> Vec<Finding> {
    let mut seen: BTreeMap<String, (&str, At, bool)> = BTreeMap::new();
    for activity in &plan.activities {
        let written = activity.objective.as_deref().unwrap_or_default().trim();
        if !written.is_empty() {
            let entry = seen.entry(fold::name(written)).or_insert((written, activity.at, false));
            entry.2 |= !activity.indicators.is_empty();
        }
    }
    let mut without: Vec<(&str, At)> =
        seen.into_values().filter(|(_, _, has_one)| !has_one).map(|(title, at, _)| (title, at)).collect();
    without.sort_by_key(|(_, at)| *at);
    let finding = |(title, at)| Finding::new(Code::ObjectiveWithoutIndicator).with("objective", title).at(at);
    without.into_iter().map(finding).collect()
}

/// One finding for a report, however long: its reader needs the number, not a list of every row.
fn of_report(report: &IndicatorReport) -> Option<Finding> {
    let without = report.indicators.iter().filter(|indicator| !is_disaggregated(indicator)).count();
    (without > 0).then(|| {
        Finding::new(Code::ReportWithoutDisaggregation)
            .with("number", without)
            .with("total", report.indicators.len())
            .at(report.at)
    })
}
