//! Plans, activities and indicators.

use base::{
    At, PlaceCode, Target,
    record::{Activity as ActivityRecord, ActivityId},
};
use intake::Intake;
use plans::{Activity, Indicator};

use super::{Book, people};
use crate::{
    fields::{Fields, fields},
    period, spot,
};

pub(super) fn keep(book: &mut Book<'_>, intake: &Intake) {
    let mut rows = Rows::default();
    for plan in &intake.plans {
        if let Some(position) = rows.plan(book, (plan.at, &plan.title), "plan") {
            for (at, activity) in plan.activities.iter().enumerate() {
                rows.activity(book, (position, at), activity);
            }
        }
    }
    for report in &intake.indicators {
        if let Some(position) = rows.plan(book, (report.at, &report.title), "indicators") {
            rows.indicators(book, position, None, &report.indicators);
        }
    }
    book.add("plan", rows.plans);
    book.add("plan_activity", rows.activities);
    book.add("activity_people", rows.people);
    book.add("activity_place", rows.places);
    book.add("activity_line", rows.lines);
    book.add("indicator", rows.indicators);
}

/// The id of an activity: that of its row.
pub(super) fn id(book: &Book<'_>, activity: &Activity) -> ActivityId {
    book.id::<ActivityRecord>(activity.at, 0)
}

#[derive(Default)]
struct Rows {
    plans: Vec<Fields>,
    activities: Vec<Fields>,
    people: Vec<Fields>,
    places: Vec<Fields>,
    lines: Vec<Fields>,
    indicators: Vec<Fields>,
    /// How many indicators the last plan has so far.
    numbered: usize,
}

impl Rows {
    fn plan(&mut self, book: &Book<'_>, (at, title): (At, &str), kind: &str) -> Option<usize> {
        let (position, sheet) = (self.plans.len(), spot::Columns::from(at.spot).sheet);
        self.numbered = 0;
        self.plans.push(fields! {
            office: book.office, position: position, version: book.version(at.file)?, at_sheet: sheet,
            title: title, kind: kind,
        });
        Some(position)
    }

    fn activity(&mut self, book: &Book<'_>, (plan, position): (usize, usize), activity: &Activity) {
        let Some(version) = book.version(activity.at.file) else { return };
        let (office, id, at) = (book.office, id(book, activity), spot::Columns::from(activity.at.spot));
        self.activities.push(fields! {
            office: office, id: id, plan: plan, position: position, version: version, at_sheet: at.sheet,
            at_row: at.row, code: activity.code.as_deref(), title: &activity.title,
            objective: activity.objective.as_deref(), responsible: activity.responsible.as_deref(),
            starts: activity.start, ends: activity.end, cost_minor: activity.cost.map(|cost| cost.minor),
            cost_currency: activity.cost.map(|cost| cost.currency.code().to_owned()),
            target: people::target(&activity.target), target_people: people::named(&activity.target),
            adapts: activity.adapts.as_deref(),
        });
        if let Target::Named(set) = &activity.target {
            let row = |people: &base::People| fields! { office: office, people: people.code(), activity: id };
            self.people.extend(set.iter().map(row));
        }
        let mut places: Vec<&PlaceCode> = activity.places.iter().collect();
        places.sort_unstable();
        places.dedup();
        let row = |place: &PlaceCode| fields! { office: office, activity: id, place: place.as_str() };
        self.places.extend(places.into_iter().map(row));
        let row = |(position, line): (usize, &plans::LineShare)| {
            fields! { office: office, activity: id, position: position, code: &line.code, weight: line.weight }
        };
        self.lines.extend(activity.lines.iter().enumerate().map(row));
        self.indicators(book, plan, Some(id), &activity.indicators);
    }

    fn indicators(&mut self, book: &Book<'_>, plan: usize, activity: Option<ActivityId>, of: &[Indicator]) {
        for indicator in of {
            let Some(version) = book.version(indicator.at.file) else { continue };
            let at = spot::Columns::from(indicator.at.spot);
            self.indicators.push(fields! {
                office: book.office, plan: plan, position: self.numbered, activity: activity, version: version,
                at_sheet: at.sheet, at_row: at.row, title: &indicator.title,
                target: people::target(&indicator.disaggregated),
                target_people: people::named(&indicator.disaggregated), baseline: indicator.baseline,
                goal: indicator.target, value: indicator.value, period: period::text(indicator.period),
                published: indicator.published, reply_channel: indicator.reply_channel,
            });
            self.numbered += 1;
        }
    }
}
