//! One line: its amounts with their cells, and whom its money is for.

use access::Verb;
use base::Money;
use maud::{Markup, html};
use reports::whereabouts;
use web::{
    Frame,
    components::{Breadcrumbs, Column, Definitions, Head, Row, Table},
};
use words::Words;

use super::{amount, fund, months_without, whom};
use crate::{
    HERE,
    store::{self, Amount, Line, Phase, Share},
};

/// What the page shows.
pub struct OneLine<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// The line.
    pub line: &'a store::OneLine,
}

/// The page.
pub fn line(view: &OneLine<'_>) -> Markup {
    let (words, line) = (view.frame.words, &view.line.line);
    let above = Breadcrumbs::new(words)
        .link(words.budget_room(), HERE)
        .link(line.year.to_string(), format!("{HERE}?year={}", line.year));
    html! {
        (Head::new(&line.title).below(above))
        (about(words, line))
        h2 { (words.budget_amounts()) }
        (amounts(view))
        h2 { (words.budget_shares()) }
        p { (words.budget_shares_why()) }
        (shares(view))
        @if line.users_unknown_rank.is_some() { p { (words.budget_users_unknown()) } }
    }
}

fn about(words: Words, line: &Line) -> Definitions {
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| words.not_said());
    Definitions::new()
        .entry(words.budget_year(), line.year.to_string())
        .entry(words.budget_code(), said(&line.code))
        .entry(words.budget_programme(), said(&line.programme))
        .entry(words.budget_function(), said(&line.function))
        .entry(words.budget_economic(), said(&line.economic))
        .entry(words.budget_fund(), words.capitalised(&fund(words, line.fund, line.fund_name.as_deref())))
        .entry(words.budget_months(), months_without(words, line))
        .entry(words.budget_mark(), whom(words, &line.mark))
}

fn amounts(view: &OneLine<'_>) -> Table {
    let words = view.frame.words;
    Table::new("amounts", words.budget_amounts())
        .columns([
            Column::text(words.budget_phase()),
            Column::number(words.check_column_amount()),
            Column::text(words.check_column_evidence()),
        ])
        .rows(
            view.line.amounts.iter().map(|of| {
                Row::of(phase(words, of.phase)).cell(words.money(of.money)).cell(cell(view.frame, of))
            }),
        )
        .caption_said()
}

fn phase(words: Words, phase: Phase) -> String {
    match phase {
        Phase::Proposed => words.budget_phase_proposed(),
        Phase::Approved => words.budget_phase_approved(),
        Phase::Adjusted => words.budget_phase_adjusted(),
        Phase::Executed => words.budget_phase_executed(),
    }
}

fn cell(frame: &Frame, of: &Amount) -> Markup {
    let Some(stands) = &of.stands else { return Markup::default() };
    let place = whereabouts::place(frame.words, (&stands.name, stands.sheet.as_deref()), stands.spot);
    html! { @match stands.href(frame) { Some(href) => a href=(href) { (place) }, None => (place) } }
}

fn shares(view: &OneLine<'_>) -> Table {
    let (words, shares) = (view.frame.words, &view.line.line.shares);
    let sum = |of: fn(&Share) -> Option<Money>| {
        shares.iter().filter_map(of).reduce(|one, other| one.plus(other).unwrap_or(one))
    };
    let total = Row::of(words.capitalised(&words.check_money_total()))
        .cell("")
        .cell(amount(words, sum(|share| share.planned)))
        .cell(amount(words, sum(|share| share.executed)));
    Table::new("shares", words.budget_shares())
        .columns([
            Column::text(words.budget_for_whom()),
            Column::text(words.budget_activity()),
            Column::number(words.capitalised(&words.check_money_planned())),
            Column::number(words.capitalised(&words.check_money_executed())),
        ])
        .rows(shares.iter().map(|share| {
            Row::of(whom(words, &share.target))
                .cell(activity(view.frame, share))
                .cell(amount(words, share.planned))
                .cell(amount(words, share.executed))
        }))
        .foot(total)
        .caption_said()
        .stacked()
}

/// The activity that a share pays, with the way to it for whoever may see the plan.
fn activity(frame: &Frame, share: &Share) -> Markup {
    let Some((id, code, title)) = &share.activity else {
        return html! { span.soft { (frame.words.budget_claimed_no()) } };
    };
    html! {
        @if let Some(code) = code { (code) " " }
        @if frame.can(Verb::SeePlan) { a href={ "/plan/" (id) } { (title) } } @else { (title) }
    }
}
