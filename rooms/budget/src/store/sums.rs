//! The sums that hold: the money of each exact target set, what is for everybody and what is not attributed are the
//! total, to the minor unit, for every year, currency, phase and fund.

use std::collections::BTreeMap;

use access::Scope;
use base::{Currency, Money, Target, Year};
use store::{Error, Result, Row, Tx, params};

use super::Fund;

/// The sums of one currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    /// The currency.
    pub currency: Currency,
    /// Over all funds: exact target sets, then for everybody, then not attributed.
    pub parts: Vec<(Target, Sum)>,
    /// Over all funds and targets.
    pub total: Sum,
    /// The totals of the funds.
    pub funds: Vec<OfFund>,
}

/// The total of one fund.
#[derive(Clone, Debug, PartialEq)]
pub struct OfFund {
    /// The fund.
    pub fund: Fund,
    /// The name of another fund.
    pub name: Option<String>,
    /// Its total.
    pub total: Sum,
}

/// An amount of each phase; `None` where nothing was read of that phase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// Planned: adjusted, else approved.
    pub planned: Option<Money>,
    /// Executed.
    pub executed: Option<Money>,
}

/// A row as it is kept.
struct Kept {
    money: Money,
    planned: bool,
    /// `None` for all funds.
    fund: Option<(Fund, Option<String>)>,
    /// `None` for the total.
    target: Option<Target>,
}

pub(super) fn of_year(tx: &mut Tx<'_>, scope: &Scope, year: Year) -> Result<Vec<Sums>> {
    let sql = "select currency, phase, fund, fund_name, target, target_people, minor
               from money_share where office = $1 and year = $2 order by currency, phase desc, position";
    let kept = tx.rows(sql, params![scope.office(), year], of_row)?;
    let currencies = kept.chunk_by(|one, other| one.money.currency == other.money.currency);
    Ok(currencies.filter_map(of_currency).collect())
}

fn of_row(row: &Row<'_>) -> Result<Kept> {
    let currency = row.code(0, Currency::from_code)?;
    let name = row.maybe_text(3)?.map(str::to_owned);
    let fund = match row.text(2)? {
        "all" => None,
        code => Some((Fund::from_code(code).ok_or(Error::Column(2))?, name)),
    };
    let target = match row.text(4)? {
        "total" => None,
        code => Some(Target::from_codes(code, row.text(5)?).ok_or(Error::Column(4))?),
    };
    Ok(Kept { money: Money::new(row.int(6)?, currency), planned: row.text(1)? == "planned", fund, target })
}

fn of_currency(kept: &[Kept]) -> Option<Sums> {
    let currency = kept.first()?.money.currency;
    let mut total = Sum::default();
    // In the order of the types: sets before what is for everybody, that before what is not attributed; own funds first.
    let (mut parts, mut funds) = (BTreeMap::<&Target, Sum>::new(), BTreeMap::<_, Sum>::new());
    for row in kept {
        match (&row.fund, &row.target) {
            (None, None) => total.take(row),
            (None, Some(target)) => parts.entry(target).or_default().take(row),
            (Some(fund), None) => funds.entry(fund).or_default().take(row),
            // The targets of a single fund are not shown.
            (Some(_), Some(_)) => {}
        }
    }
    let parts = parts.into_iter().map(|(target, sum)| (target.clone(), sum)).collect();
    let fund = |((fund, name), total): (&(Fund, Option<String>), Sum)| OfFund {
        fund: *fund,
        name: name.clone(),
        total,
    };
    Some(Sums { currency, parts, total, funds: funds.into_iter().map(fund).collect() })
}

impl Sum {
    fn take(&mut self, row: &Kept) {
        let phase = if row.planned { &mut self.planned } else { &mut self.executed };
        *phase = Some(row.money);
    }
}
