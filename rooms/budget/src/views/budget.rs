//! The budget of a year: two tracks, neither better; months without money; all lines.

use access::Verb;
use maud::{Markup, html};
use web::{
    Frame,
    components::{Button, Column, Empty, Head, Row, Table, Tabs},
};

use super::{amount, lines, months_without, sums};
use crate::{
    HERE,
    forms::Filter,
    store::{Budget, Line},
};

/// What the page shows.
pub struct Shown<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// What was asked for.
    pub filter: &'a Filter,
    /// The budget of the year.
    pub budget: &'a Budget,
}

/// Before the first budget counts.
pub fn nothing(frame: &Frame) -> Markup {
    let words = frame.words;
    let empty = Empty::new(words.budget_nothing(), words.budget_nothing_next());
    let bring =
        frame.can(Verb::BringFiles).then(|| Button::primary(words.population_to_files()).to("/files"));
    html! {
        (Head::new(words.budget_room()))
        @match bring { Some(button) => (empty.action(button)), None => (empty) }
    }
}

/// The page.
pub fn budget(view: &Shown<'_>) -> Markup {
    let (words, budget) = (view.frame.words, view.budget);
    html! {
        (Head::new(words.budget_room()).lead(words.budget_lead()))
        (years(view))
        p { (words.budget_two_tracks()) }
        (ordinary(view))
        @for of_currency in &budget.sums { (sums::section(words, budget, of_currency)) }
        (without_months(view))
        (lines::section(view))
    }
}

fn years(view: &Shown<'_>) -> Tabs {
    let tabs = Tabs::new(view.frame.words.budget_years());
    view.budget.years.iter().fold(tabs, |tabs, year| {
        tabs.tab(year.to_string(), format!("{HERE}?year={year}"), *year == view.budget.year)
    })
}

/// A line by its title, with what tells it from others below.
pub(super) fn titled(line: &Line) -> Markup {
    let soft = [line.code.as_deref(), line.programme.as_deref()];
    let soft: Vec<&str> = soft.into_iter().flatten().collect();
    html! {
        a href={ (HERE) "/" (line.id) } { (line.title) }
        @if !soft.is_empty() { br; span.soft { (soft.join(" · ")) } }
    }
}

/// The largest ordinary lines of whose users nobody knows the sex.
fn ordinary(view: &Shown<'_>) -> Markup {
    let words = view.frame.words;
    let mut largest: Vec<&Line> =
        view.budget.lines.iter().filter(|line| line.users_unknown_rank.is_some()).collect();
    largest.sort_by_key(|line| line.users_unknown_rank);
    let table = Table::new("ordinary", words.check_universal_lines())
        .columns([
            Column::text(words.check_column_line()),
            Column::number(words.capitalised(&words.check_money_universal())),
            Column::number(words.capitalised(&words.check_money_executed())),
        ])
        .rows(largest.iter().map(|line| {
            Row::of(titled(line)).cell(amount(words, line.for_everybody())).cell(amount(words, line.executed))
        }))
        .caption_said()
        .stacked();
    html! {
        @if view.budget.is_chain_year {
            h2 { (words.check_universal_lines()) }
            @if largest.is_empty() { p { (words.check_universal_lines_none()) } } @else {
                p { (words.check_universal_lines_why()) }
                (table)
            }
        }
    }
}

/// The lines that have no money in some months: one such month is a break, even where the sum of the year is there.
fn without_months(view: &Shown<'_>) -> Markup {
    let words = view.frame.words;
    let lines = &view.budget.lines;
    let broken = lines.iter().filter(|line| line.months_without.as_ref().is_some_and(|it| !it.is_empty()));
    let broken: Vec<&Line> = broken.collect();
    let silent = lines.iter().filter(|line| line.months_without.is_none()).count();
    let table = Table::new("months", words.budget_months())
        .columns([Column::text(words.check_column_line()), Column::text(words.budget_months())])
        .rows(broken.iter().map(|line| Row::of(titled(line)).cell(months_without(words, line))))
        .caption_said();
    html! {
        h2 { (words.budget_months()) }
        @if broken.is_empty() { p { (words.budget_months_none()) } } @else {
            p { (words.budget_months_why()) }
            (table)
        }
        @if silent > 0 { p.soft { (words.budget_months_silent(silent)) } }
    }
}
