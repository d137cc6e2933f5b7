//! Rows of the chain, link figures and their evidence, for each year.

use std::collections::HashMap;

use base::{At, Evidence, EvidenceId, EvidenceTable, LinkFigure, LinkFigures, Reading};
use reckon::Reckoned;
use reports::{Outcome, outcome::Hidden};

use super::Book;
use crate::{
    fields::{Fields, fields},
    period, quantity, spot,
};

pub(super) fn keep(book: &mut Book<'_>, years: &mut [Reckoned<'_>]) {
    let mut rows = Rows::default();
    for reckoned in years {
        let figures = reckoned.figures();
        let hidden = reckoned.outcome.hide_small();
        rows.year(book, &reckoned.outcome, (&figures, &hidden));
    }
    book.add("reckoned_year", rows.years);
    book.add("chain_row", rows.chain);
    book.add("pyramid_bar", rows.bars);
    book.add("evidence", rows.sources.rows);
    book.add("link_evidence", rows.sources.lists);
    book.add("link_figure", rows.figures);
}

#[derive(Default)]
struct Rows {
    years: Vec<Fields>,
    chain: Vec<Fields>,
    bars: Vec<Fields>,
    figures: Vec<Fields>,
    sources: Sources,
}

impl Rows {
    fn year(&mut self, book: &Book<'_>, outcome: &Outcome, (figures, hidden): (&LinkFigures, &Hidden)) {
        let year = outcome.year.map_or(0, |year| i64::from(year.number()));
        self.years.push(fields! {
            office: book.office, year: year, residents: outcome.residents,
            pyramid_as_of: outcome.pyramid.as_ref().and_then(|pyramid| period::text(pyramid.as_of)),
        });
        let row = |(position, row): (usize, &chain::Row)| {
            fields! {
                office: book.office, year: year, place: row.key.place.as_str(), position: position,
                people: row.key.people.code(), focus: row.focus,
                why: outcome.reasons.get(&row.key).map(String::as_str),
            }
        };
        self.chain.extend(outcome.chain.rows.iter().enumerate().map(row));
        self.bars(book, year, outcome);
        for figure in &figures.figures {
            self.figure(book, year, figure, (&figures.evidence, hidden));
        }
    }

    fn bars(&mut self, book: &Book<'_>, year: i64, outcome: &Outcome) {
        let Some(pyramid) = &outcome.pyramid else { return };
        let sides = pyramid.female.iter().zip(&pyramid.male);
        for (position, (band, (female, male))) in pyramid.bands.iter().zip(sides).enumerate() {
            for (sex, reading) in [(base::Sex::Female, female), (base::Sex::Male, male)] {
                let known = quantity::Columns::from(*reading);
                self.bars.push(fields! {
                    office: book.office, year: year, position: position, sex: sex.code(), age_from: band.from,
                    age_to: band.to, state: known.state, whole: known.whole, decimal: known.decimal,
                });
            }
        }
    }

    fn figure(
        &mut self,
        book: &Book<'_>,
        year: i64,
        LinkFigure { row, link, period, figure }: &LinkFigure,
        (table, hidden): (&EvidenceTable, &Hidden),
    ) {
        let sources = self.sources.list(book, table, &figure.evidence);
        let known = quantity::Columns::from(figure.reading);
        self.figures.push(fields! {
            office: book.office, number: self.figures.len(), year: year, place: row.place.as_str(), people: row.people.code(),
            link: link.code(), name: figure.name.code(), period: period::text(*period), state: known.state,
            whole: known.whole, decimal: known.decimal, minor: known.minor, flag: known.flag, code: known.code,
            currency: known.currency, low: known.low, high: known.high, as_of: period::text(figure.as_of),
            sources: sources, hidden: hidden.has(row, figure) && figure.reading != Reading::Suppressed,
        });
    }
}

/// The sources of all figures, each once, and the lists of them, each once.
#[derive(Default)]
struct Sources {
    rows: Vec<Fields>,
    numbers: HashMap<Key, usize>,
    lists: Vec<Fields>,
    numbered: HashMap<Vec<usize>, usize>,
}

/// What tells two sources apart.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Found(At, Option<Box<str>>),
    Searched(At),
    Rule(Box<str>),
}

impl Key {
    fn of(evidence: &Evidence) -> Self {
        match evidence {
            Evidence::Found { at, quote } => Self::Found(*at, quote.clone()),
            Evidence::Searched { at } => Self::Searched(*at),
            Evidence::Rule { code } => Self::Rule(code.clone()),
        }
    }
}

impl Sources {
    /// The number of the list of these sources; `None` for no source.
    fn list(&mut self, book: &Book<'_>, table: &EvidenceTable, ids: &[EvidenceId]) -> Option<usize> {
        let list: Vec<usize> = ids.iter().filter_map(|id| self.number(book, table.get(*id)?)).collect();
        if list.is_empty() {
            return None;
        }
        if let Some(number) = self.numbered.get(&list) {
            return Some(*number);
        }
        let number = self.numbered.len();
        let row = |(position, evidence): (usize, &usize)| {
            fields! { office: book.office, list: number, position: position, evidence: *evidence }
        };
        self.lists.extend(list.iter().enumerate().map(row));
        self.numbered.insert(list, number);
        Some(number)
    }

    fn number(&mut self, book: &Book<'_>, evidence: &Evidence) -> Option<usize> {
        let key = Key::of(evidence);
        if let Some(number) = self.numbers.get(&key) {
            return Some(*number);
        }
        let number = self.rows.len();
        let (kind, at, quote, rule) = match evidence {
            Evidence::Found { at, quote } => ("found", Some(*at), quote.as_deref(), None),
            Evidence::Searched { at } => ("searched", Some(*at), None, None),
            Evidence::Rule { code } => ("rule", None, None, Some(&**code)),
        };
        let version = match at {
            Some(at) => Some(book.version(at.file)?),
            None => None,
        };
        let at = at.map(|at| spot::Columns::from(at.spot)).unwrap_or_default();
        self.rows.push(fields! {
            office: book.office, number: number, kind: kind, version: version, at_sheet: at.sheet, at_row: at.row,
            at_column: at.column, at_page: at.page, at_first: at.first, at_last: at.last, quote: quote, rule: rule,
        });
        self.numbers.insert(key, number);
        Some(number)
    }
}
