//! The figures of the link *funded*.

use std::collections::{BTreeMap, BTreeSet};

use base::{
    At, Currency, EvidenceId, EvidenceTable, Figure, FigureName, Link, LinkFigures, Money, Period, Reading,
    RowKey, Value, Year,
};
use plans::Scope;

use crate::{
    Budgeted, MoneyPhase,
    allocation::Share,
    coverage::Coverage,
    line::BudgetLine,
    purpose::{self, Purpose},
};

/// The figures of *funded*; none where no budget was read.
pub(crate) fn figures(budgeted: &Budgeted<'_>, rows: &[RowKey]) -> LinkFigures {
    let mut evidence = EvidenceTable::default();
    let mut figures = Vec::new();
    if let Some(mut view) = View::of(budgeted, &mut evidence) {
        for row in rows {
            figures.extend(view.of_row(row).into_iter().map(|figure| (row.clone(), figure)));
        }
    }
    let mut link_figures = LinkFigures { figures: Vec::new(), evidence };
    for (row, figure) in figures {
        link_figures.push(row, Link::Funded, budgeted.year.map(Period::Year), figure);
    }
    link_figures
}

/// A purpose with its months.
struct Paid<'b, 'a> {
    purpose: Purpose<'b, 'a>,
    coverage: Option<Coverage>,
}

/// The year as the rows look at it.
struct View<'b, 'a> {
    budgeted: &'b Budgeted<'a>,
    year: Year,
    paid: Vec<Paid<'b, 'a>>,
    lines: usize,
    currencies: BTreeSet<Currency>,
    with_execution: BTreeSet<Currency>,
    searched: Vec<EvidenceId>,
    found: BTreeMap<At, EvidenceId>,
    evidence: &'b mut EvidenceTable,
}

impl<'b, 'a> View<'b, 'a> {
    fn of(budgeted: &'b Budgeted<'a>, evidence: &'b mut EvidenceTable) -> Option<Self> {
        let year = budgeted.year?;
        let searched: Vec<EvidenceId> =
            budgeted.input.sheets.iter().map(|sheet| evidence.searched(sheet.at)).collect();
        let of_year = || budgeted.lines.iter().filter(move |line| line.year == year);
        let executed = |line: &&BudgetLine<'_>| line.amount(MoneyPhase::Executed).is_some();
        let paid = purpose::of_year(budgeted).into_iter().map(|purpose| {
            let shares = purpose.shares.iter().copied();
            let shares = shares.filter_map(|share| Some((share, budgeted.lines.get(share.line)?)));
            let coverage = Coverage::of(year, purpose.activity, shares);
            Paid { purpose, coverage }
        });
        (!searched.is_empty()).then(|| Self {
            budgeted,
            year,
            paid: paid.collect(),
            lines: of_year().count(),
            currencies: of_year().map(|line| line.currency).collect(),
            with_execution: of_year().filter(executed).map(|line| line.currency).collect(),
            searched,
            found: BTreeMap::new(),
            evidence,
        })
    }

    fn of_row(&mut self, row: &RowKey) -> Vec<Figure> {
        let own: Vec<usize> = (0..self.paid.len()).filter(|number| self.is_for(*number, row)).collect();
        let read = Figure::new(FigureName::LinesRead, Reading::count(self.lines), self.searched.clone());
        let mut figures = vec![read];
        for currency in self.currencies_of(&own) {
            figures.push(self.planned(&own, currency));
            figures.push(self.executed(&own, currency));
        }
        figures.extend(self.months(&own));
        figures
    }

    /// Whether this purpose names the people of the row and reaches its place.
    fn is_for(&self, number: usize, row: &RowKey) -> bool {
        let input = self.budgeted.input;
        let scope = Scope { municipality: input.municipality, places: input.places, year: Some(self.year) };
        self.paid.get(number).is_some_and(|paid| {
            let places = paid.purpose.activity.map_or(&[][..], |activity| &activity.places);
            scope.reaches_row(paid.purpose.target, places, row)
        })
    }

    fn shares(&self, own: &[usize], currency: Currency) -> Vec<(&'b Share<'a>, &'b BudgetLine<'a>)> {
        let budgeted: &'b Budgeted<'a> = self.budgeted;
        let paid = own.iter().filter_map(|number| self.paid.get(*number));
        let shares = paid.flat_map(|paid| paid.purpose.shares.iter().copied());
        let lined = shares.filter_map(|share| Some((share, budgeted.lines.get(share.line)?)));
        lined.filter(|(_, line)| line.currency == currency).collect()
    }

    /// The currencies in which the row has money; where it has none, a zero is said in each currency of the year.
    fn currencies_of(&self, own: &[usize]) -> Vec<Currency> {
        let has_any = |currency: &Currency| !self.shares(own, *currency).is_empty();
        let with: Vec<Currency> = self.currencies.iter().copied().filter(has_any).collect();
        if with.is_empty() { self.currencies.iter().copied().collect() } else { with }
    }

    /// Planned money: a known zero where no line is for the row, not collected where its lines are not planned.
    fn planned(&mut self, own: &[usize], currency: Currency) -> Figure {
        let shares = self.shares(own, currency);
        let amounts: Vec<Money> = shares.iter().filter_map(|(share, _)| share.planned).collect();
        let reading = if amounts.is_empty() && !shares.is_empty() {
            Reading::NotCollected
        } else {
            Reading::Known(Value::Money(sum(amounts, currency)))
        };
        self.money(FigureName::MoneyPlanned, reading, &shares, MoneyPhase::Planned)
    }

    /// Executed money. Not collected where the year has no executed amount at all. A line without one beside lines
    /// that have one is not known to be zero: then the sum is the least that was spent, and the most is that sum
    /// with the planned money of such lines.
    fn executed(&mut self, own: &[usize], currency: Currency) -> Figure {
        let shares = self.shares(own, currency);
        let spent = sum(shares.iter().filter_map(|(share, _)| share.executed), currency);
        let silent = || shares.iter().filter(|(share, _)| share.executed.is_none());
        let open = sum(silent().filter_map(|(share, _)| share.planned), currency);
        let none_says = !shares.is_empty() && silent().count() == shares.len();
        let reading = if !self.with_execution.contains(&currency) {
            Reading::NotCollected
        } else if none_says {
            Reading::Unknown
        } else if open.minor > 0 {
            let most = Money::new(spent.minor.saturating_add(open.minor), currency);
            let ends = (Value::Money(spent).number(), Value::Money(most).number());
            Reading::Estimated(Value::Money(spent), ends.0.zip(ends.1))
        } else {
            Reading::Known(Value::Money(spent))
        };
        self.money(FigureName::MoneyExecuted, reading, &shares, MoneyPhase::Executed)
    }

    fn money(
        &mut self,
        name: FigureName,
        reading: Reading,
        shares: &[(&'b Share<'a>, &'b BudgetLine<'a>)],
        phase: MoneyPhase,
    ) -> Figure {
        let mut ids = BTreeSet::new();
        for (share, line) in shares {
            let activity = share.activity.and_then(|number| self.budgeted.activities.get(number));
            ids.extend(activity.map(|activity| self.evidence_of(activity.at, activity.name())));
            ids.extend(line.rows_of(phase).map(|row| self.evidence_of(row.at, row.title.trim())));
        }
        let evidence = if ids.is_empty() { self.searched.clone() } else { ids.into_iter().collect() };
        Figure::new(name, reading, evidence).as_of(Period::Year(self.year))
    }

    /// Months due and covered of the worst activity or marked line of the row; none where nothing is to be paid.
    fn months(&mut self, own: &[usize]) -> Vec<Figure> {
        let paid = own.iter().filter_map(|number| Some((*number, self.paid.get(*number)?.coverage?)));
        let Some((number, coverage)) = paid.min_by_key(|(_, coverage)| coverage.rank()) else {
            return Vec::new();
        };
        let evidence = self.evidence_of_months(number);
        let covered = coverage.covered.map_or(Reading::Unknown, |covered| Reading::count(covered as usize));
        let figure =
            |name, reading| Figure::new(name, reading, evidence.clone()).as_of(Period::Year(self.year));
        vec![
            figure(FigureName::MonthsCovered, covered),
            figure(FigureName::MonthsDue, Reading::count(coverage.due as usize)),
        ]
    }

    /// The activity and its lines with money.
    fn evidence_of_months(&mut self, number: usize) -> Vec<EvidenceId> {
        let Some(paid) = self.paid.get(number) else { return Vec::new() };
        let activity = paid.purpose.activity.map(|activity| (activity.at, activity.name()));
        let lines = paid.purpose.shares.iter().filter(|share| share.has_money());
        let lines = lines.filter_map(|share| self.budgeted.lines.get(share.line));
        let spots: Vec<(At, &str)> =
            activity.into_iter().chain(lines.map(|line| (line.at(), line.title()))).collect();
        spots.into_iter().map(|(at, quote)| self.evidence_of(at, quote)).collect()
    }

    fn evidence_of(&mut self, at: At, quote: &str) -> EvidenceId {
        *self.found.entry(at).or_insert_with(|| self.evidence.found(at, Some(quote)))
    }
}

fn sum(amounts: impl IntoIterator<Item = Money>, currency: Currency) -> Money {
    Money::new(amounts.into_iter().fold(0, |sum, money| sum.saturating_add(money.minor)), currency)
}
