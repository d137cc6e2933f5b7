//! Activities of a plan.

use base::{Code, Date, Finding, PlaceCode, number};
use plans::input::{Activity, Indicator, LineShare, Plan};

use super::{Assembler, Desk, Drawer, Outcome, PLACES};
use crate::{
    Field, days,
    notes::Notes,
    row::{Row, Table},
    values,
};

/// The activities of one table.
#[derive(Default)]
pub(super) struct Activities {
    activities: Vec<Activity>,
    /// The objective of the rows above: tables write it once for all its activities.
    objective: Option<String>,
}

impl Activities {
    fn read(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Result<(), Finding> {
        let title = row.needed(Field::Activity)?;
        let (start, end) = span(row, desk);
        let activity = Activity {
            at: row.at(),
            code: row.owned(Field::Code),
            title,
            objective: self.objective.clone(),
            target: row.target(desk.notes),
            places: places(row, desk),
            responsible: row.owned(Field::Responsible),
            start,
            end,
            cost: row.amount(Field::Cost, desk.notes),
            lines: lines(row, desk),
            adapts: row.owned(Field::Adapts).filter(|text| is_something(text)),
            indicators: indicators(row, desk),
        };
        self.activities.push(activity);
        Ok(())
    }
}

/// Whether a cell names a thing, not that there is none.
fn is_something(text: &str) -> bool {
    values::missing(text).is_none() && values::VALUES.nothing.exact(&base::fold::name(text)).is_none()
}

fn span(row: &Row<'_>, desk: &mut Desk<'_>) -> (Option<Date>, Option<Date>) {
    let period = row.text(Field::Period).filter(|text| values::missing(text).is_none());
    if let Some(text) = &period
        && days::span(text).is_none()
    {
        let at = row.at_field(Field::Period);
        desk.notes.add(Finding::new(Code::DateNotRead).with("found", &**text).at(at));
    }
    let period = period.and_then(|text| days::span(&text));
    let start = row.date(Field::Start, desk.notes).or(period.map(|(first, _)| first));
    // The day of "2025" is its last one where it ends something.
    let end = row
        .date(Field::End, desk.notes)
        .map(|day| row.text(Field::End).and_then(|text| days::last(&text)).unwrap_or(day));
    (start, end.or(period.map(|(_, last)| last)))
}

fn places(row: &Row<'_>, desk: &mut Desk<'_>) -> Vec<PlaceCode> {
    let Some((field, text)) = PLACES.into_iter().find_map(|field| row.text(field).map(|text| (field, text)))
    else {
        return Vec::new();
    };
    if readers::shape::is_total(&text) || values::missing(&text).is_some() {
        return Vec::new();
    }
    let items = values::items(&text);
    let mut places: Vec<PlaceCode> = items
        .iter()
        .filter_map(|name| desk.gazetteer.find(name, field, row.at_field(field), desk.notes))
        .collect();
    places.dedup();
    // The whole municipality is the same as no place.
    places.retain(|place| Some(place) != desk.gazetteer.home.as_ref());
    places
}

/// Reads `10501 (50%); 10502` and a column of weights beside it, in the same order.
fn lines(row: &Row<'_>, desk: &mut Desk<'_>) -> Vec<LineShare> {
    let Some(text) = row.text(Field::Lines).filter(|text| is_something(text)) else { return Vec::new() };
    let mut lines: Vec<LineShare> = text.split([';', ',', '\n', '|', '+']).filter_map(line_share).collect();
    if let Some(weights) = row.text(Field::Weight) {
        let weights: Vec<Option<u32>> = weights.split([';', '\n', '|', '+']).map(weight).collect();
        for (line, weight) in lines.iter_mut().zip(&weights) {
            line.weight = line.weight.or(*weight);
        }
        if weights.iter().all(Option::is_none) {
            desk.notes.add(row.unknown(Field::Weight, &row.text(Field::Weight).unwrap_or_default()));
        }
    }
    lines
}

fn line_share(text: &str) -> Option<LineShare> {
    let text = text.trim();
    let (code, share) = match text.find(['(', ':']) {
        Some(at) => (text.get(..at)?, text.get(at..)?),
        None if text.contains('%') => text.rsplit_once(char::is_whitespace)?,
        None => (text, ""),
    };
    let share = share.trim_matches(|c: char| matches!(c, '(' | ')' | ':') || c.is_whitespace());
    let code = code.trim();
    (!code.is_empty()).then(|| LineShare { code: code.to_owned(), weight: weight(share) })
}

/// A share in hundredths of a percent: `50 %`, `50` and `0,5` are all a half.
fn weight(text: &str) -> Option<u32> {
    let decimal = number::parse(text, None)?;
    let is_fraction = !text.contains('%') && decimal.float() <= 1.0;
    let hundredths = if is_fraction { decimal.at(4) } else { decimal.at(2) };
    u32::try_from(hundredths?).ok()
}

fn indicators(row: &Row<'_>, desk: &mut Desk<'_>) -> Vec<Indicator> {
    let Some(title) = row.owned(Field::Indicator).filter(|text| is_something(text)) else {
        return Vec::new();
    };
    vec![Indicator {
        at: row.at_field(Field::Indicator),
        disaggregated: super::indicators::disaggregated_by(row, &title),
        title,
        baseline: row.measure(Field::Baseline, desk.notes),
        target: row.measure(Field::Target, desk.notes),
        value: row.measure(Field::Value, desk.notes),
        period: None,
        published: row.stated(Field::Published),
        reply_channel: row.stated(Field::Reply),
    }]
}

impl Assembler for Activities {
    fn row(&mut self, row: &Row<'_>, desk: &mut Desk<'_>) -> Outcome {
        if let Some(noted) = super::totals(row, row.cells, desk.notes) {
            return noted;
        }
        if let Some(objective) = row.owned(Field::Objective) {
            self.objective = Some(objective);
        }
        if super::is_heading(row) {
            let text = row.table.columns.iter().find_map(|column| row.text_of(column));
            self.objective = text.map(std::borrow::Cow::into_owned).or_else(|| self.objective.take());
            return Outcome::Noted;
        }
        super::outcome(self.read(row, desk))
    }

    fn finish(self: Box<Self>, table: &Table, drawer: &mut Drawer, _notes: &mut Notes) {
        drawer.plans.push(Plan { at: table.at(), title: table.title.clone(), activities: self.activities });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_lines_read_in_every_spelling() {
        let share = |text: &str| line_share(text).map(|line| (line.code, line.weight));
        for text in ["10501 (50%)", "10501: 50 %", "10501 50%", "10501 (0,5)", "10501 (50)"] {
            assert_eq!(share(text), Some(("10501".to_owned(), Some(5_000))), "{text}");
        }
        assert_eq!(share("B-7"), Some(("B-7".to_owned(), None)));
        assert_eq!(share("10501 (12,5%)"), Some(("10501".to_owned(), Some(1_250))));
    }
}
