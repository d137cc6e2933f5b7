//! The sums of one currency: exact target sets, what is for everybody and what is not attributed are the total.

use base::{Money, Reading, Target, Value};
use charts::{Bar, BarKind, Bars, Chart, Quantity};
use maud::{Markup, html};
use web::components::{ChartFigure, Column, Row, Shown, Table, Tile, Tiles};
use words::Words;

use super::{amount, fund, whom};
use crate::store::{Budget, Sum, Sums};

pub(super) fn section(words: Words, budget: &Budget, sums: &Sums) -> Markup {
    let code = sums.currency.code();
    let heading = format!("{}, {code}", words.check_money_by_target_set());
    let id = format!("money-{}", code.to_lowercase());
    html! {
        h2 { (heading) }
        (tiles(words, budget, sums))
        p { (words.budget_overlap()) }
        (ChartFigure::new(words, format!("{id}-figures"), &drawn(words, sums, &id, &heading)))
        (by_target(words, sums, &id))
        h3 { (words.budget_by_fund()) ", " (code) }
        p { (words.budget_by_fund_why()) }
        (by_fund(words, sums, &id))
    }
}

/// The totals, and per head of the whole municipality: money is never divided by a group.
fn tiles(words: Words, budget: &Budget, sums: &Sums) -> Tiles {
    let shown = |money: Money| Shown::new(words, Reading::Known(Value::Money(money)));
    let total = |name: String, money: Option<Money>| {
        money.map(|money| Tile::new(words.capitalised(&name), shown(money)))
    };
    let residents = budget.residents.filter(|residents| *residents > 0);
    let per_head = sums.total.planned.zip(residents).map(|(planned, residents)| {
        let each = Money::new(planned.minor / residents, planned.currency);
        Tile::new(words.capitalised(&words.check_money_per_resident(words.whole(residents))), shown(each))
    });
    let planned = total(words.check_money_planned(), sums.total.planned);
    let executed = total(words.check_money_executed(), sums.total.executed);
    Tiles([planned, executed, per_head].into_iter().flatten().collect())
}

/// The parts, the largest target set first; what is for everybody and what is not attributed come last.
fn parts(sums: &Sums) -> Vec<&(Target, Sum)> {
    let mut parts: Vec<&(Target, Sum)> = sums.parts.iter().collect();
    let size = |sum: &Sum| sum.planned.or(sum.executed).map_or(0, |money| money.minor);
    parts.sort_by_key(|(target, sum)| (!matches!(target, Target::Named(_)), std::cmp::Reverse(size(sum))));
    parts
}

fn drawn(words: Words, sums: &Sums, id: &str, title: &str) -> Chart {
    let bar = |(target, sum): &(Target, Sum)| Bar {
        name: whom(words, target),
        kind: if matches!(target, Target::Named(_)) { BarKind::Group } else { BarKind::Other },
        whole: sum
            .planned
            .map_or_else(|| Quantity::not_shown(words.not_said()), |money| quantity(words, money)),
        part: sum.executed.map(|money| quantity(words, money)),
    };
    let bars = Bars {
        id: id.to_owned(),
        title: title.to_owned(),
        description: words.budget_bars_description(),
        note: words.check_money_adds_up(),
        name: words.check_column_group(),
        whole: words.check_money_planned(),
        part: words.check_money_executed(),
        bars: parts(sums).into_iter().map(bar).collect(),
    };
    bars.draw()
}

#[expect(clippy::cast_precision_loss, reason = "the length of a bar")]
fn quantity(words: Words, money: Money) -> Quantity {
    Quantity::of(money.minor as f64, words.money(money))
}

fn by_target(words: Words, sums: &Sums, id: &str) -> Table {
    let row = |name: String, sum: &Sum| {
        Row::of(name).cell(amount(words, sum.planned)).cell(amount(words, sum.executed))
    };
    Table::new(format!("{id}-sums"), words.check_money_by_target_set())
        .columns(columns(words, words.check_column_group()))
        .rows(parts(sums).into_iter().map(|(target, sum)| row(whom(words, target), sum)))
        .foot(row(words.capitalised(&words.check_money_total()), &sums.total))
        .caption_said()
}

fn by_fund(words: Words, sums: &Sums, id: &str) -> Table {
    let row = |name: String, sum: &Sum| {
        Row::of(name).cell(amount(words, sum.planned)).cell(amount(words, sum.executed))
    };
    let name = |of: &crate::store::OfFund| words.capitalised(&fund(words, of.fund, of.name.as_deref()));
    Table::new(format!("{id}-funds"), words.budget_by_fund())
        .columns(columns(words, words.budget_fund()))
        .rows(sums.funds.iter().map(|of| row(name(of), &of.total)))
        .foot(row(words.capitalised(&words.check_money_total()), &sums.total))
        .caption_said()
}

fn columns(words: Words, first: String) -> [Column; 3] {
    [
        Column::text(first),
        Column::number(words.capitalised(&words.check_money_planned())),
        Column::number(words.capitalised(&words.check_money_executed())),
    ]
}
