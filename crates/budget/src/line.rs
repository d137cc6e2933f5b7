//! A budget line: its rows in every phase.

use std::collections::BTreeSet;

use base::{At, Currency, Money, Target, Year, fold};

use crate::{Fund, Line, MoneyPhase, Months, Phase};

/// A budget line of one year and currency: its rows in every phase.
#[derive(Clone, Debug)]
pub struct BudgetLine<'a> {
    /// Its code, folded for comparing ([`code_of`]); `None` for a line that is known by its row.
    pub code: Option<String>,
    /// Its year.
    pub year: Year,
    /// Its currency.
    pub currency: Currency,
    /// Its rows, in reading order; at least one.
    pub rows: Vec<&'a Line>,
    first: &'a Line,
    /// The sheet that added to it last.
    pub(crate) sheet: usize,
}

/// A code for comparing: case, script, marks and the kind of separator do not matter, their place does
/// (`10-020/1` is `10.020.1` but not `10.0201`). `None` where nothing is left.
pub fn code_of(written: &str) -> Option<String> {
    Some(fold::name(written)).filter(|code| !code.is_empty())
}

impl<'a> BudgetLine<'a> {
    pub(crate) fn new(first: &'a Line, sheet: usize) -> Self {
        let code = first.code.as_deref().and_then(code_of);
        let (year, currency) = (first.year, first.amount.currency);
        Self { code, year, currency, rows: vec![first], first, sheet }
    }

    /// The code and title by which a person knows it.
    pub fn name(&self) -> String {
        name_of(self.first)
    }

    /// Its code as the budget writes it.
    pub fn written_code(&self) -> Option<&'a str> {
        self.first.code.as_deref().map(str::trim).filter(|code| !code.is_empty())
    }

    /// Its title.
    pub fn title(&self) -> &'a str {
        self.first.title.trim()
    }

    /// Where it first stands.
    pub fn at(&self) -> At {
        self.first.at
    }

    /// The rows of this kind of money: the adjusted ones, else the approved ones; or the executed ones.
    pub fn rows_of(&self, phase: MoneyPhase) -> impl Iterator<Item = &'a Line> {
        let adjusted = self.rows.iter().any(|row| row.phase == Phase::Adjusted);
        let wanted = match phase {
            MoneyPhase::Planned if adjusted => Phase::Adjusted,
            MoneyPhase::Planned => Phase::Approved,
            MoneyPhase::Executed => Phase::Executed,
        };
        self.rows.iter().copied().filter(move |row| row.phase == wanted)
    }

    /// Its planned or executed amount; `None` where no row gives one.
    pub fn amount(&self, phase: MoneyPhase) -> Option<Money> {
        self.rows_of(phase)
            .map(|row| row.amount)
            .reduce(|sum, amount| Money::new(sum.minor.saturating_add(amount.minor), self.currency))
    }

    /// The months for which its money is there: the union over its planned rows (executed rows where none is
    /// planned); `None` where a row does not say and the others leave a month open.
    pub fn months(&self) -> Option<Months> {
        let planned = self.rows_of(MoneyPhase::Planned).next().is_some();
        let phase = if planned { MoneyPhase::Planned } else { MoneyPhase::Executed };
        let stated = self.rows_of(phase).filter_map(|row| row.months).fold(Months::default(), Months::or);
        let all_say = self.rows_of(phase).all(|row| row.months.is_some());
        (all_say || stated == Months::ALL).then_some(stated)
    }

    /// Whose money it is, where a row says so.
    pub fn fund(&self) -> Option<&'a Fund> {
        self.rows.iter().find_map(|row| row.fund.as_ref())
    }

    /// Whom it is marked for: the first mark that says something.
    pub fn target(&self) -> &'a Target {
        let marked = self.rows.iter().map(|row| &row.target).find(|target| **target != Target::NotStated);
        marked.unwrap_or(&self.first.target)
    }

    /// The sum of its rows of this phase, in minor units.
    pub(crate) fn sum(&self, phase: Phase) -> Option<i64> {
        let minor = self.rows.iter().filter(|row| row.phase == phase).map(|row| row.amount.minor);
        minor.reduce(i64::saturating_add)
    }

    pub(crate) fn phases(&self) -> BTreeSet<Phase> {
        self.rows.iter().map(|row| row.phase).collect()
    }

    /// The phases that both have.
    pub(crate) fn shared(&self, other: &Self) -> Vec<Phase> {
        self.phases().intersection(&other.phases()).copied().collect()
    }

    /// Whether both give the same sum in every phase that they share.
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        self.shared(other).into_iter().all(|phase| self.sum(phase) == other.sum(phase))
    }

    /// Whether programme, function, economic code and fund are the same as far as both give them.
    pub(crate) fn fits(&self, other: &Self) -> bool {
        fn meets<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.is_none() || other.is_none() || one == other
        }
        let (one, two) = (self.first, other.first);
        meets(one.programme.as_ref(), two.programme.as_ref())
            && meets(one.cofog.as_ref(), two.cofog.as_ref())
            && meets(one.economic.as_ref(), two.economic.as_ref())
            && meets(self.fund(), other.fund())
    }
}

/// The code and title of a row.
pub(crate) fn name_of(row: &Line) -> String {
    let code = row.code.as_deref().unwrap_or_default().trim();
    format!("{code} {}", row.title.trim()).trim().to_owned()
}
