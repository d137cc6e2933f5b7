//! All lines of the year, with what they are filtered by.

use base::StandardGroup;
use maud::{Markup, html};
use web::components::{Choice, Column, Empty, Field, Filters, Paging, Row, Table};
use words::Words;

use super::{Shown, amount, budget::titled, fund, whom};
use crate::{
    HERE,
    forms::Claimed,
    store::{Fund, Line},
};

/// How many lines stand on a page.
const PER_PAGE: usize = 50;

pub(super) fn section(view: &Shown<'_>) -> Markup {
    let words = view.frame.words;
    let left: Vec<&Line> = view.budget.lines.iter().filter(|line| view.filter.leaves(line)).collect();
    let last = left.len().saturating_sub(1) / PER_PAGE;
    let skipped = (view.filter.page.max(1) - 1).min(last) * PER_PAGE;
    let href = |page: usize| view.filter.page(page);
    html! {
        section #lines {
            h2 { (words.budget_lines()) }
            (filters(view))
            @if view.filter.group.is_some() { p { (words.check_money_overlap()) } }
            @if left.is_empty() { (Empty::new(words.budget_lines_none(), words.budget_lines_none_next())) } @else {
                (table(words, left.iter().skip(skipped).take(PER_PAGE).copied()))
                (Paging::new(words, left.len(), PER_PAGE, view.filter.page, &href))
            }
        }
    }
}

fn filters(view: &Shown<'_>) -> Markup {
    let (words, filter) = (view.frame.words, view.filter);
    let typed = filter.fields.text("text");
    let bar = Filters::new(words, format!("{HERE}#lines"))
        .keep("year", view.budget.year.to_string())
        .field(Field::search("text", words.budget_text()).value(typed))
        .field(said("programme", words.budget_programme(), filter.programme.as_deref(), view, |line| {
            line.programme.as_deref()
        }))
        .field(said("function", words.budget_function(), filter.function.as_deref(), view, |line| {
            line.function.as_deref()
        }))
        .field(funds(view))
        .field(groups(view))
        .field(claimed(view));
    html! { (set_now(view, bar)) }
}

fn any(words: Words) -> Choice {
    Choice::new("", words.web_all())
}

/// A field of everything that the lines of the year say of one thing.
fn said<'a>(
    name: &str,
    label: String,
    chosen: Option<&str>,
    view: &Shown<'a>,
    of: impl Fn(&'a Line) -> Option<&'a str>,
) -> Field {
    let words = view.frame.words;
    let mut found: Vec<&str> = view.budget.lines.iter().filter_map(of).collect();
    words.sort(&mut found);
    found.dedup();
    let found = found.into_iter().map(|it| Choice::new(it, it).chosen(chosen == Some(it)));
    Field::select(name, label, std::iter::once(any(words)).chain(found))
}

fn funds(view: &Shown<'_>) -> Field {
    let words = view.frame.words;
    let found = Fund::ALL.iter().filter(|of| view.budget.lines.iter().any(|line| line.fund == **of));
    let found = found.map(|of| {
        Choice::new(of.code(), words.capitalised(&fund(words, *of, None)))
            .chosen(view.filter.fund == Some(*of))
    });
    Field::select("fund", words.budget_fund(), std::iter::once(any(words)).chain(found))
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

fn claimed(view: &Shown<'_>) -> Field {
    let words = view.frame.words;
    let choice = |claimed: Claimed| {
        let chosen = view.filter.claimed == Some(claimed);
        Choice::new(claimed.code(), claimed_by(words, claimed)).chosen(chosen)
    };
    Field::select("claimed", words.budget_claimed(), [any(words), choice(Claimed::Yes), choice(Claimed::No)])
}

fn claimed_by(words: Words, claimed: Claimed) -> String {
    match claimed {
        Claimed::Yes => words.budget_claimed_yes(),
        Claimed::No => words.budget_claimed_no(),
    }
}

/// The filters that are set, each with a link that takes it away.
fn set_now(view: &Shown<'_>, bar: Filters) -> Filters {
    let (words, filter) = (view.frame.words, view.filter);
    let text = filter.text.as_ref().map(|_| words.evidence_quote(filter.fields.text("text")));
    let set = [
        ("text", text),
        ("programme", filter.programme.clone()),
        ("function", filter.function.clone()),
        ("fund", filter.fund.map(|of| fund(words, of, None))),
        ("group", filter.group.map(|group| words.group(&group.into()))),
        ("claimed", filter.claimed.map(|claimed| claimed_by(words, claimed))),
    ];
    let set: Vec<_> = set.into_iter().filter_map(|(name, text)| Some((name, text?))).collect();
    let reset = format!("{HERE}?year={}#lines", view.budget.year);
    let bar = if set.is_empty() { bar } else { bar.reset(reset) };
    set.into_iter().fold(bar, |bar, (name, text)| bar.chosen(text, filter.with(name, "")))
}

fn table<'a>(words: Words, lines: impl Iterator<Item = &'a Line>) -> Table {
    Table::new("all-lines", words.budget_lines())
        .columns([
            Column::text(words.check_column_line()),
            Column::text(words.budget_function()),
            Column::text(words.budget_fund()),
            Column::text(words.budget_for_whom()),
            Column::number(words.capitalised(&words.check_money_planned())),
            Column::number(words.capitalised(&words.check_money_executed())),
        ])
        .rows(lines.map(|line| row(words, line)))
        .caption_said()
        .stacked()
}

fn row(words: Words, line: &Line) -> Row {
    let targets: Vec<String> = line.targets().map(|target| whom(words, target)).collect();
    Row::of(titled(line))
        .cell(line.function.as_deref().unwrap_or_default())
        .cell(words.capitalised(&fund(words, line.fund, line.fund_name.as_deref())))
        .cell(targets.join("; "))
        .cell(amount(words, line.planned))
        .cell(amount(words, line.executed))
}
