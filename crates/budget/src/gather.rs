//! Rows of sheets to budget lines.

use std::collections::{BTreeMap, BTreeSet};

use base::{At, Code, Currency, Finding, Money, Period, Spot, Year, fold};

use crate::{
    Fund, Line, Phase, Sheet,
    line::{BudgetLine, code_of, name_of},
};

/// More lines than this under one code, and the code is one of a kind of spending, not of a line: then only the
/// title tells which line of another sheet is meant.
const SHARED_BY_MANY: usize = 64;

/// The budget lines of these sheets, and what is wrong with their rows.
pub(crate) fn gather(sheets: &[Sheet]) -> (Vec<BudgetLine<'_>>, Vec<Finding>) {
    let mut findings = Vec::new();
    let mut gathered = Gathered::default();
    let mut magnitude = 0;
    for (number, sheet) in sheets.iter().enumerate() {
        let rows: Vec<&Line> =
            sheet.lines.iter().filter(|row| can_be_added(row, &mut magnitude, &mut findings)).collect();
        findings.extend(rows.iter().filter(|row| row.amount.minor < 0).map(|row| negative(row)));
        for line in lines_of(&rows, number, &mut findings) {
            gathered.add(line);
        }
    }
    findings.append(&mut gathered.findings);
    findings.extend(in_two_currencies(&gathered.lines));
    findings
        .extend(sheets.iter().enumerate().flat_map(|(n, sheet)| only_proposed(n, sheet, &gathered.lines)));
    (gathered.lines, findings)
}

/// Whether the amount can be added to all amounts before it, whatever their signs, without leaving `i64`.
fn can_be_added(row: &Line, magnitude: &mut u64, findings: &mut Vec<Finding>) -> bool {
    let sum =
        magnitude.checked_add(row.amount.minor.unsigned_abs()).filter(|sum| i64::try_from(*sum).is_ok());
    match sum {
        Some(sum) => *magnitude = sum,
        None => findings.push(Finding::new(Code::AmountTooLarge).with("line", name_of(row)).at(row.at)),
    }
    sum.is_some()
}

fn negative(row: &Line) -> Finding {
    Finding::new(Code::AmountNegative).with("line", name_of(row)).with("amount", row.amount).at(row.at)
}

/// The rows of one sheet that speak of the same line, in order of first appearance.
fn lines_of<'a>(rows: &[&'a Line], sheet: usize, findings: &mut Vec<Finding>) -> Vec<BudgetLine<'a>> {
    let mut lines: Vec<BudgetLine<'a>> = Vec::new();
    let mut numbers = BTreeMap::new();
    for row in rows {
        let number = *numbers.entry(RowIdentity::of(row)).or_insert(lines.len());
        match lines.get_mut(number) {
            Some(line) => line.rows.push(row),
            None => lines.push(BudgetLine::new(row, sheet)),
        }
    }
    findings.extend(lines.iter().filter_map(repeated));
    lines
}

/// What makes two rows of one sheet speak of the same line.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct RowIdentity<'a> {
    code: Result<String, (Option<(u16, u32)>, At)>,
    title: String,
    parts: [Option<&'a str>; 3],
    fund: Option<&'a Fund>,
    year: Year,
    currency: Currency,
}

impl<'a> RowIdentity<'a> {
    fn of(row: &'a Line) -> Self {
        // The cells of one row are one line; a row without a code is a line by itself.
        let by_row = || match row.at.spot {
            Spot::Row { sheet, row: number } | Spot::Cell { sheet, row: number, .. } => {
                (Some((sheet, number)), At::file(row.at.file))
            }
            _ => (None, row.at),
        };
        Self {
            code: row.code.as_deref().and_then(code_of).ok_or_else(by_row),
            title: fold::name(&row.title),
            parts: [row.programme.as_deref(), row.cofog.as_deref(), row.economic.as_deref()],
            fund: row.fund.as_ref(),
            year: row.year,
            currency: row.amount.currency,
        }
    }
}

/// One finding for a line of which the same row stands twice; both are counted, two equal payments are possible.
fn repeated(line: &BudgetLine<'_>) -> Option<Finding> {
    let mut seen = BTreeMap::new();
    let (row, first) = line.rows.iter().find_map(|row| {
        seen.insert((row.phase, row.amount, row.months), row.at).map(|earlier| (row, earlier))
    })?;
    let finding = Finding::new(Code::LineRepeated).with("line", line.name()).with("amount", row.amount);
    Some(finding.with("year", Period::Year(line.year)).at(row.at).also(first))
}

/// The lines of all sheets so far.
#[derive(Default)]
struct Gathered<'a> {
    lines: Vec<BudgetLine<'a>>,
    by_code: BTreeMap<(String, Year, Currency), Vec<usize>>,
    by_title: BTreeMap<(String, Year, Currency, String), usize>,
    findings: Vec<Finding>,
}

impl<'a> Gathered<'a> {
    /// Adds a line of one sheet: to the line that it continues (other phases), beside the one it repeats (counted
    /// once), or as a line of its own.
    fn add(&mut self, line: BudgetLine<'a>) {
        let Some(code) = line.code.clone() else {
            self.lines.push(line);
            return;
        };
        let candidates = self.candidates(&line, &code);
        if let Some(number) = candidates.iter().copied().find(|number| self.continues(*number, &line)) {
            self.join(number, &line);
        } else {
            self.differing(&candidates, &line);
            self.push(line, code);
        }
    }

    /// Earlier lines with this code, those with the same title first.
    fn candidates(&self, line: &BudgetLine<'a>, code: &str) -> Vec<usize> {
        let titled = (code.to_owned(), line.year, line.currency, fold::name(line.title()));
        let same_title = self.by_title.get(&titled).copied();
        let coded = self.by_code.get(&(code.to_owned(), line.year, line.currency));
        let coded = coded.filter(|coded| coded.len() <= SHARED_BY_MANY).into_iter().flatten().copied();
        same_title.into_iter().chain(coded).collect()
    }

    fn push(&mut self, line: BudgetLine<'a>, code: String) {
        let number = self.lines.len();
        let title = fold::name(line.title());
        self.by_title.entry((code.clone(), line.year, line.currency, title)).or_insert(number);
        self.by_code.entry((code, line.year, line.currency)).or_default().push(number);
        self.lines.push(line);
    }

    /// In one sheet a line continues another when they share no phase; over two sheets also when they agree in the
    /// phases that they share.
    fn continues(&self, number: usize, line: &BudgetLine<'a>) -> bool {
        self.lines.get(number).is_some_and(|earlier| {
            let apart = earlier.shared(line).is_empty();
            earlier.fits(line) && (apart || (earlier.sheet != line.sheet && earlier.agrees(line)))
        })
    }

    fn join(&mut self, number: usize, line: &BudgetLine<'a>) {
        let Some(earlier) = self.lines.get_mut(number) else { return };
        let shared = earlier.shared(line);
        let (twice, new): (Vec<&Line>, Vec<&Line>) =
            line.rows.iter().partition(|row| shared.contains(&row.phase));
        if let Some(row) = twice.first() {
            let finding = Finding::new(Code::LineInTwoSheets).with("line", name_of(row));
            let finding = finding.with("amount", row.amount).with("year", Period::Year(row.year));
            self.findings.push(finding.at(row.at).also(earlier.at()));
        }
        earlier.rows.extend(new);
        earlier.sheet = line.sheet;
    }

    /// Says that an earlier sheet gives another amount for the same line.
    fn differing(&mut self, candidates: &[usize], line: &BudgetLine<'a>) {
        let elsewhere = candidates.iter().filter_map(|number| self.lines.get(*number));
        let mut elsewhere = elsewhere.filter(|earlier| earlier.sheet != line.sheet && earlier.fits(line));
        let found = elsewhere.find_map(|earlier| {
            let differs = |phase: &Phase| earlier.sum(*phase) != line.sum(*phase);
            earlier.shared(line).into_iter().find(differs).map(|phase| (earlier, phase))
        });
        let Some((earlier, phase)) = found else { return };
        let amount = |of: &BudgetLine<'_>| Money::new(of.sum(phase).unwrap_or_default(), of.currency);
        let finding = Finding::new(Code::LineAmountsDiffer)
            .with("line", line.name())
            .with("found", amount(line))
            .with("expected", amount(earlier))
            .with("year", Period::Year(line.year));
        self.findings.push(finding.at(line.at()).also(earlier.at()));
    }
}

/// Lines whose code has amounts in two currencies in one year.
fn in_two_currencies(lines: &[BudgetLine<'_>]) -> Vec<Finding> {
    let mut first: BTreeMap<(&str, Year), (Currency, At)> = BTreeMap::new();
    let mut told = BTreeSet::new();
    let mut findings = Vec::new();
    for line in lines {
        let Some(code) = line.code.as_deref() else { continue };
        let (currency, at) = *first.entry((code, line.year)).or_insert((line.currency, line.at()));
        if currency != line.currency && told.insert((code, line.year)) {
            let finding = Finding::new(Code::LineInTwoCurrencies).with("line", line.name());
            findings.push(finding.with("year", Period::Year(line.year)).at(line.at()).also(at));
        }
    }
    findings
}

/// One finding per sheet and year for the lines that are only asked for.
fn only_proposed(number: usize, sheet: &Sheet, lines: &[BudgetLine<'_>]) -> Vec<Finding> {
    let mut by_year: BTreeMap<Year, usize> = BTreeMap::new();
    let only_asked = |line: &&BudgetLine<'_>| line.phases() == BTreeSet::from([Phase::Proposed]);
    for line in lines.iter().filter(|line| line.sheet == number).filter(only_asked) {
        *by_year.entry(line.year).or_default() += 1;
    }
    let finding = |(year, count): (Year, usize)| {
        let finding = Finding::new(Code::LinesOnlyProposed).with("number", count);
        finding.with("year", Period::Year(year)).at(sheet.at)
    };
    by_year.into_iter().map(finding).collect()
}
