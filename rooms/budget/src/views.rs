//! The pages of the room, each a function of one view struct.

mod budget;
mod line;
mod lines;
mod sums;

pub use budget::{Shown, budget, nothing};
pub use line::{OneLine, line};

use base::{Money, Target};
use words::Words;

use crate::store::{Fund, Line};

/// Whom money is for: a target set, everybody, or nobody in particular.
fn whom(words: Words, target: &Target) -> String {
    let text = match target {
        Target::Named(_) => words.target(target),
        Target::Universal => words.check_money_universal(),
        Target::NotStated => words.check_money_not_attributed(),
    };
    words.capitalised(&text)
}

/// A fund, by the name that it has where it is another one.
fn fund(words: Words, fund: Fund, name: Option<&str>) -> String {
    match (fund, name) {
        (_, Some(name)) => name.to_owned(),
        (Fund::Own, None) => words.budget_fund_own(),
        (Fund::Donor, None) => words.budget_fund_donor(),
        (Fund::Ministry, None) => words.budget_fund_ministry(),
        (Fund::CivilSociety, None) => words.budget_fund_civil_society(),
        (Fund::Other, None) => words.budget_fund_other(),
        (Fund::NotStated, None) => words.not_said(),
    }
}

/// An amount to the cent; nothing where there is none.
fn amount(words: Words, money: Option<Money>) -> String {
    money.map(|money| words.money(money)).unwrap_or_default()
}

/// The months of a line that have no money.
fn months_without(words: Words, line: &Line) -> String {
    match line.months_without.as_deref() {
        None => words.not_said(),
        Some([]) => words.budget_months_all(),
        Some(months) => words.list_and(&months.iter().map(|month| words.month(*month)).collect::<Vec<_>>()),
    }
}
