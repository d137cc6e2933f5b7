//! One activity.

use access::Verb;
use base::Money;
use maud::{Markup, html};
use reports::whereabouts;
use web::{
    Frame, Stands,
    components::{Breadcrumbs, Column, Definitions, Evidence, Head, Row, Source, Table},
};
use words::Words;

use super::{cost, dates, indicators, responsible};
use crate::{
    HERE,
    store::{self, Activity, Found, Named},
};

/// What the page shows.
pub struct OneActivity<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// The activity and what hangs on it.
    pub found: &'a store::OneActivity,
}

/// The page.
pub fn activity(view: &OneActivity<'_>) -> Markup {
    let (words, found) = (view.frame.words, view.found);
    let activity = &found.activity;
    let above = Breadcrumbs::new(words).link(words.plan_room(), HERE);
    let head = match &activity.code {
        Some(code) => Head::new(format!("{code} {}", activity.title)),
        None => Head::new(&activity.title),
    };
    let evidence = found
        .stands
        .iter()
        .fold(Evidence::new(words), |evidence, stands| evidence.source(source(view.frame, stands)));
    html! {
        (head.below(above))
        (about(view))
        h2 { (words.plan_lines()) }
        @if activity.lines.is_empty() { p { (words.plan_lines_none_why()) } } @else { (lines(view.frame, activity)) }
        h2 { (words.plan_indicators()) }
        @if found.indicators.is_empty() { p { (words.plan_indicators_none()) } } @else {
            (indicators::table(view.frame, "indicators", &words.plan_indicators(), &found.indicators))
        }
        h2 { (words.check_column_evidence()) }
        (evidence)
    }
}

fn about(view: &OneActivity<'_>) -> Definitions {
    let (words, activity) = (view.frame.words, &view.found.activity);
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| words.not_said());
    let adapts = activity.adapts.clone().unwrap_or_else(|| words.plan_adapts_none());
    Definitions::new()
        .entry(words.plan_plan(), &activity.plan)
        .entry(words.plan_objective(), said(&activity.objective))
        .entry(words.plan_for_whom(), words.capitalised(&words.target(&activity.target)))
        .entry(words.check_column_place(), places(view))
        .entry(words.plan_responsible(), responsible(words, activity))
        .entry(words.plan_dates(), dates(words, activity))
        .entry(words.plan_cost(), cost(words, activity))
        .entry(words.plan_adapts(), adapts)
}

fn places(view: &OneActivity<'_>) -> String {
    let words = view.frame.words;
    let own = |names: &[(String, String)]| {
        let own = names.iter().find(|(tag, _)| tag == words.language().code()).or_else(|| names.first());
        own.map(|(_, name)| name.clone())
    };
    let places = view.found.places.iter();
    let names: Vec<String> =
        places.map(|(code, names)| own(names).unwrap_or_else(|| code.to_string())).collect();
    if names.is_empty() { words.plan_everywhere() } else { words.list_and(&names) }
}

/// The lines that the plan names, each with what was found under its code year by year.
fn lines(frame: &Frame, activity: &Activity) -> Table {
    let words = frame.words;
    let rows = activity.lines.iter().flat_map(|named| {
        let missing = named.found.is_empty().then(|| row(frame, named, None));
        missing.into_iter().chain(named.found.iter().map(|found| row(frame, named, Some(found))))
    });
    Table::new("lines", words.plan_lines())
        .columns([
            Column::text(words.plan_line_code()),
            Column::text(words.check_column_line()),
            Column::number(words.check_column_share()),
            Column::number(words.capitalised(&words.check_money_planned())),
            Column::number(words.capitalised(&words.check_money_executed())),
        ])
        .rows(rows)
        .caption_said()
        .stacked()
}

fn row(frame: &Frame, named: &Named, found: Option<&Found>) -> Row {
    let words = frame.words;
    let line = match found {
        None => html! { (words.plan_line_not_found()) },
        Some(found) => html! {
            @if frame.can(Verb::SeeBudget) { a href={ "/budget/" (found.line) } { (found.title) } } @else { (found.title) }
            " " span.soft { (found.year.to_string()) }
        },
    };
    let money = |money: Option<Money>| money.map(|money| words.money(money)).unwrap_or_default();
    Row::of(&named.code)
        .cell(line)
        .cell(weight(words, named))
        .cell(money(found.and_then(|found| found.planned)))
        .cell(money(found.and_then(|found| found.executed)))
}

fn weight(words: Words, named: &Named) -> String {
    let share = |hundredths: i64| f64::from(i32::try_from(hundredths).unwrap_or(i32::MAX)) / 10_000.0;
    named
        .weight
        .map_or_else(|| words.not_said(), |weight| words.percent(share(weight), u8::from(weight % 100 != 0)))
}

fn source(frame: &Frame, stands: &Stands) -> Source {
    let of = (stands.name.as_str(), stands.sheet.as_deref());
    let source = Source::new(whereabouts::place(frame.words, of, stands.spot));
    match stands.href(frame) {
        Some(href) => source.to(href),
        None => source,
    }
}
