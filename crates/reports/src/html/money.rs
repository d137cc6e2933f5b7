//! Money in activities that name each group, beside money for everybody; and the sums that add up.

use base::{Currency, Figure, FigureName, Link, Reading, Value};
use budget::{MoneyPhase, MoneyTable};
use chain::Row;
use charts::{Bar, BarKind, Bars, Quantity};
use maud::{Markup, html};
use words::Words;

use super::{population, table};
use crate::{Outcome, text};

/// One chart and one table per currency, and the biggest lines for everybody.
pub fn section(outcome: &Outcome, words: Words) -> Markup {
    let planned = outcome.money.iter().filter(|table| table.phase == MoneyPhase::Planned);
    html! {
        section #money aria-labelledby="money-name" {
            h2 #money-name { (words.check_money()) }
            @for table in planned { (currency(outcome, words, table)) }
            (universal(outcome, words))
        }
    }
}

fn currency(outcome: &Outcome, words: Words, planned: &MoneyTable) -> Markup {
    let executed = outcome
        .money
        .iter()
        .find(|table| table.phase == MoneyPhase::Executed && table.currency == planned.currency);
    let bars = bars(outcome, words, planned, executed);
    html! {
        @if bars.bars.iter().any(|bar| bar.kind == BarKind::Group) {
            (population::drawing(words, &bars.draw()))
        } @else {
            h3 { (bars.title) }
            p.note { (words.check_money_without_group()) }
        }
        h3 { (words.check_money_by_target_set()) ", " (planned.currency.code()) }
        p.note { (words.check_money_adds_up()) }
        (table::scrolling(&words.check_money_by_target_set(), &sums(words, planned, executed)))
    }
}

fn bars(outcome: &Outcome, words: Words, planned: &MoneyTable, executed: Option<&MoneyTable>) -> Bars {
    let groups = outcome.chain.rows.iter().filter_map(|row| group_bar(outcome, words, row, planned.currency));
    let other = [
        (words.check_money_universal(), planned.universal, executed.map(|table| table.universal)),
        (
            words.check_money_not_attributed(),
            planned.not_attributed,
            executed.map(|table| table.not_attributed),
        ),
    ];
    let other = other.into_iter().map(|(name, whole, part)| Bar {
        name,
        kind: BarKind::Other,
        whole: amount(words, whole),
        part: part.map(|part| amount(words, part)),
    });
    Bars {
        id: format!("money-{}", planned.currency.code().to_lowercase()),
        title: words.check_money_of(planned.currency.code()),
        description: words.bars_description(),
        note: words.check_money_overlap(),
        name: words.check_column_group(),
        whole: words.check_money_planned(),
        part: words.check_money_executed(),
        bars: groups.chain(other).collect(),
    }
}

/// The bar of a group for the whole municipality; a group without money has none.
fn group_bar(outcome: &Outcome, words: Words, row: &Row, currency: Currency) -> Option<Bar> {
    if row.key.people.is_intersection() || outcome.place.as_ref() != Some(&row.key.place) {
        return None;
    }
    let funded = row.links.iter().find(|judged| judged.link == Link::Funded)?;
    let of = |name: FigureName| {
        funded.figures.iter().filter(move |f| f.name == name).find_map(|f| money(f, currency))
    };
    let whole = of(FigureName::MoneyPlanned).filter(|whole| whole.minor > 0)?;
    Some(Bar {
        name: words.people(&row.key.people),
        kind: BarKind::Group,
        whole: amount(words, whole),
        part: of(FigureName::MoneyExecuted).map(|part| amount(words, part)),
    })
}

fn money(figure: &Figure, currency: Currency) -> Option<base::Money> {
    match figure.reading {
        Reading::Known(Value::Money(money)) if money.currency == currency => Some(money),
        _ => None,
    }
}

#[expect(clippy::cast_precision_loss, reason = "the length of a bar")]
fn amount(words: Words, money: base::Money) -> Quantity {
    Quantity::of(money.minor as f64, words.money_rounded(money))
}

/// The exact target sets, what is for everybody and what is not attributed; they add up.
fn sums(words: Words, planned: &MoneyTable, executed: Option<&MoneyTable>) -> Markup {
    let spent = |set: &base::TargetSet| {
        let found = executed?.target_sets.iter().find(|(other, _)| other == set)?;
        Some(found.1)
    };
    let sets = planned.target_sets.iter().map(|(set, amount)| {
        let people: Vec<String> = set.iter().map(|people| words.people(people)).collect();
        (people.join(", "), *amount, spent(set))
    });
    let rest = [
        (words.check_money_universal(), planned.universal, executed.map(|table| table.universal)),
        (
            words.check_money_not_attributed(),
            planned.not_attributed,
            executed.map(|table| table.not_attributed),
        ),
        (words.check_money_total(), planned.total, executed.map(|table| table.total)),
    ];
    let heading = |text: String| words.capitalised(&text);
    html! {
        table.sums {
            thead {
                tr {
                    th scope="col" { (words.check_column_group()) }
                    th.number scope="col" { (heading(text::phase(words, MoneyPhase::Planned))) }
                    @if executed.is_some() {
                        th.number scope="col" { (heading(text::phase(words, MoneyPhase::Executed))) }
                    }
                }
            }
            tbody {
                @for (name, whole, part) in sets.chain(rest) {
                    tr {
                        th scope="row" { (words.capitalised(&name)) }
                        td.number { (words.money(whole)) }
                        @if executed.is_some() { td.number { @if let Some(part) = part { (words.money(part)) } } }
                    }
                }
            }
        }
    }
}

fn universal(outcome: &Outcome, words: Words) -> Markup {
    html! {
        h3 { (words.check_universal_lines()) }
        @if outcome.universal.is_empty() { p.note { (words.check_universal_lines_none()) } } @else {
            p.note { (words.check_universal_lines_why()) }
            (table::scrolling(&words.check_universal_lines(), &lines(outcome, words)))
        }
    }
}

fn lines(outcome: &Outcome, words: Words) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (words.check_column_line()) }
                    th.number scope="col" { (words.check_column_amount()) }
                    th scope="col" { (words.check_column_where()) }
                }
            }
            tbody {
                @for line in &outcome.universal {
                    tr {
                        th scope="row" { (line.title) }
                        td.number { (words.money(line.amount)) }
                        td { (outcome.place_of(words, line.at)) }
                    }
                }
            }
        }
    }
}
