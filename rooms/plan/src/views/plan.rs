//! Objectives and their activities, and the indicators of reports.

use access::Verb;
use base::StandardGroup;
use maud::{Markup, html};
use web::{
    Frame,
    components::{Button, Choice, Column, Empty, Field, Filters, Head, Paging, Row, Table},
};
use words::Words;

use super::{cost, dates, indicators, responsible};
use crate::{
    HERE,
    forms::{Filter, Lacks},
    store::{Activity, Plan},
};

/// How many activities stand on a page.
const PER_PAGE: usize = 60;

/// What the page shows.
pub struct Shown<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// What was asked for.
    pub filter: &'a Filter,
    /// What the office plans.
    pub plan: &'a Plan,
}

/// The page.
pub fn plan(view: &Shown<'_>) -> Markup {
    let (words, plan) = (view.frame.words, view.plan);
    let left: Vec<&Activity> = plan.activities.iter().filter(|it| view.filter.leaves(it)).collect();
    let last = left.len().saturating_sub(1) / PER_PAGE;
    let skipped = (view.filter.page.max(1) - 1).min(last) * PER_PAGE;
    let page: Vec<&Activity> = left.iter().skip(skipped).take(PER_PAGE).copied().collect();
    let together =
        |one: &&Activity, other: &&Activity| one.plan == other.plan && one.objective == other.objective;
    let href = |page: usize| view.filter.page(page);
    html! {
        (Head::new(words.plan_room()).lead(words.plan_lead()))
        @if !plan.activities.is_empty() { (filters(view)) }
        @if left.is_empty() { (nothing(view)) } @else {
            @for (number, of_objective) in page.chunk_by(together).enumerate() { (objective(words, number, of_objective)) }
            (Paging::new(words, left.len(), PER_PAGE, view.filter.page, &href))
        }
        @if !plan.reported.is_empty() {
            h2 #reported-name { (words.plan_reported()) }
            p { (words.plan_reported_why()) }
            (indicators::table(view.frame, "reported", &words.plan_reported(), &plan.reported))
        }
    }
}

fn nothing(view: &Shown<'_>) -> Empty {
    let words = view.frame.words;
    if view.filter.is_set() {
        return Empty::new(words.plan_none(), words.plan_none_next());
    }
    let empty = Empty::new(words.plan_nothing(), words.plan_nothing_next());
    if view.frame.can(Verb::BringFiles) {
        empty.action(Button::primary(words.population_to_files()).to("/files"))
    } else {
        empty
    }
}

fn filters(view: &Shown<'_>) -> Markup {
    let (words, filter) = (view.frame.words, view.filter);
    let typed = filter.fields.text("text");
    let bar = Filters::new(words, HERE)
        .field(Field::search("text", words.plan_text()).value(typed))
        .field(groups(view))
        .field(objectives(view))
        .field(lacking(view));
    let set = [
        ("text", filter.text.as_ref().map(|_| words.evidence_quote(typed))),
        ("group", filter.group.map(|group| words.group(&group.into()))),
        ("objective", filter.objective.clone()),
        ("lacks", filter.lacks.map(|lacks| lacks_what(words, lacks))),
    ];
    let set = set.into_iter().filter_map(|(name, text)| Some((name, text?)));
    let bar = set.fold(bar, |bar, (name, text)| bar.chosen(text, filter.with(name, "")));
    html! { (if filter.is_set() { bar.reset(HERE) } else { bar }) }
}

fn any(words: Words) -> Choice {
    Choice::new("", words.web_all())
}

fn groups(view: &Shown<'_>) -> Field {
    let words = view.frame.words;
    let group = |group: &StandardGroup| {
        let name = words.capitalised(&words.group(&(*group).into()));
        Choice::new(group.code(), name).chosen(view.filter.group == Some(*group))
    };
    let groups = StandardGroup::ALL.iter().map(group);
    Field::select("group", words.check_column_group(), std::iter::once(any(words)).chain(groups))
}

fn objectives(view: &Shown<'_>) -> Field {
    let words = view.frame.words;
    let mut found: Vec<&String> =
        view.plan.activities.iter().filter_map(|it| it.objective.as_ref()).collect();
    found.sort_unstable();
    found.dedup();
    let chosen = view.filter.objective.as_ref();
    let found = found.into_iter().map(|it| Choice::new(it, it).chosen(chosen == Some(it)));
    Field::select("objective", words.plan_objective(), std::iter::once(any(words)).chain(found))
}

fn lacking(view: &Shown<'_>) -> Field {
    let words = view.frame.words;
    let choice = |lacks: &Lacks| {
        let chosen = view.filter.lacks == Some(*lacks);
        Choice::new(lacks.code(), lacks_what(words, *lacks)).chosen(chosen)
    };
    let choices = Lacks::ALL.iter().map(choice);
    Field::select("lacks", words.plan_lacks(), std::iter::once(any(words)).chain(choices))
}

fn lacks_what(words: Words, lacks: Lacks) -> String {
    match lacks {
        Lacks::Responsible => words.plan_lacks_responsible(),
        Lacks::Dates => words.plan_lacks_dates(),
        Lacks::Money => words.plan_lacks_money(),
    }
}

/// The activities of one objective of a plan.
fn objective(words: Words, number: usize, activities: &[&Activity]) -> Markup {
    let Some(first) = activities.first() else { return Markup::default() };
    let heading = first.objective.clone().unwrap_or_else(|| words.plan_without_objective());
    let table = Table::new(format!("objective-{number}"), &heading)
        .columns([
            Column::text(words.plan_activity()),
            Column::text(words.plan_for_whom()),
            Column::text(words.plan_responsible()),
            Column::text(words.plan_dates()),
            Column::number(words.plan_cost()),
            Column::text(words.plan_lines()),
        ])
        .rows(activities.iter().map(|activity| row(words, activity)))
        .caption_said()
        .stacked();
    html! {
        h2 { (heading) }
        p.soft { (first.plan) }
        (table)
    }
}

fn row(words: Words, activity: &Activity) -> Row {
    let head = html! {
        @if let Some(code) = &activity.code { (code) " " }
        a href={ (HERE) "/" (activity.id) } { (activity.title) }
    };
    Row::of(head)
        .cell(words.capitalised(&words.target(&activity.target)))
        .cell(responsible(words, activity))
        .cell(dates(words, activity))
        .cell(cost(words, activity))
        .cell(lines(words, activity))
}

/// The lines that an activity names; what no budget has is said so.
fn lines(words: Words, activity: &Activity) -> Markup {
    html! {
        @if activity.lines.is_empty() { (words.plan_lines_none()) }
        @for (at, named) in activity.lines.iter().enumerate() {
            @if at > 0 { ", " }
            (named.code)
            @if named.found.is_empty() { " (" (words.plan_line_not_found()) ")" }
        }
    }
}
