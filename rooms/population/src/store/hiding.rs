//! Hides what must not be seen: people who are not counted here, small counts, and the counts that would give them away.
//!
//! Everything that counts people goes through one pass: the counts of all tables, the pyramid, and the figures of the
//! chain, with every sum that a reader knows among them. A filter of a page then leaves out, and never hides anew.

use std::collections::BTreeMap;

use base::{
    Categories, Category, FigureName, Group, People, Period, PlaceCode, Reading, StandardGroup, Year,
    country::Knowledge,
};
use disclosure::{
    Cell, Sum,
    counts::{Counted, sums},
    hide_small,
};

use super::{
    Bar, Count, Figure, Ground, Origin, Raw, Table,
    figures::{self, Judged},
};

/// Everything that counts people, as it may be shown in the office.
#[derive(Clone, Debug)]
pub struct Counts {
    /// What they stand on.
    pub ground: Ground,
    /// The tables.
    pub tables: Vec<Table>,
    /// The counts, table by table in reading order.
    pub all: Vec<Count>,
    /// The bars of the pyramid, youngest first.
    pub bars: Vec<Bar>,
    /// The time that the pyramid speaks of.
    pub bars_as_of: Option<Period>,
    /// The numbers that the chain believes, by place and people.
    pub figures: Vec<Figure>,
    /// The people whom counts are known to miss.
    pub undercounted: Vec<People>,
    /// The best count of the same people: from a table of residents, the origin that is believed first.
    best: BTreeMap<(Option<Year>, PlaceCode, Categories), usize>,
}

impl Counts {
    /// The counts of a table.
    pub fn of_table(&self, table: usize) -> impl Iterator<Item = &Count> {
        self.all.iter().filter(move |count| count.table == table)
    }

    /// The years of which there are counts of residents, the latest first.
    pub fn years(&self) -> Vec<Year> {
        let mut years: Vec<Year> = self.best.keys().filter_map(|(year, _, _)| *year).collect();
        years.sort_unstable_by(|one, other| other.cmp(one));
        years.dedup();
        years
    }

    /// Whom the tables of a year count, each place and category once.
    pub fn residents(&self, year: Option<Year>) -> impl Iterator<Item = &Count> {
        let counted = self.best.iter().filter(move |((own, _, _), _)| *own == year);
        counted.filter_map(|(_, at)| self.all.get(*at))
    }

    /// How many of these people live in a place; `None` where no table of that year has them.
    pub fn how_many(&self, year: Option<Year>, place: &PlaceCode, whose: &Categories) -> Option<&Count> {
        self.all.get(*self.best.get(&(year, place.clone(), whose.clone()))?)
    }

    /// The figure of these people in the municipality by this name.
    pub fn figure(&self, people: &People, name: FigureName) -> Option<&Figure> {
        let here = |figure: &&Figure| figure.place == self.ground.home && figure.name == name;
        self.figures.iter().filter(here).find(|figure| figure.people == *people)
    }
}

pub(super) fn hidden(mut raw: Raw, ground: Ground) -> Counts {
    protect(&mut raw, &ground);
    hide(&mut raw, &ground);
    let best = best(&raw);
    Counts {
        ground,
        tables: raw.tables,
        all: raw.counts,
        bars: raw.figures.bars,
        bars_as_of: raw.figures.bars_as_of,
        figures: raw.figures.figures.into_iter().map(|judged| judged.figure).collect(),
        undercounted: raw.figures.undercounted,
        best,
    }
}

fn best(raw: &Raw) -> BTreeMap<(Option<Year>, PlaceCode, Categories), usize> {
    let origin = |count: &Count| raw.tables.get(count.table).map(|table| table.origin);
    let residents = raw.counts.iter().enumerate().filter(|(_, count)| origin(count) != Some(Origin::Survey));
    let mut order: Vec<(usize, &Count)> = residents.collect();
    order.sort_by_key(|(at, count)| (origin(count), *at));
    let mut best = BTreeMap::new();
    for (at, count) in order {
        best.entry((year(count), count.place.clone(), count.categories.clone())).or_insert(at);
    }
    best
}

fn year(count: &Count) -> Option<Year> {
    count.as_of.and_then(Period::last_year)
}

/// Takes away the counts of people who are not counted here, whatever a file holds.
fn protect(raw: &mut Raw, ground: &Ground) {
    for count in &mut raw.counts {
        let outside =
            raw.tables.get(count.table).is_some_and(|table| table.origin == Origin::OutsideEstimate);
        let may = |category: &Category| match knowledge(category, ground) {
            Knowledge::Count => true,
            Knowledge::OutsideEstimateOnly => outside,
            Knowledge::Protected => false,
        };
        if !count.categories.iter().all(may) {
            count.reading = Reading::Protected;
        }
    }
}

/// What may be known of a category: the rule of the group that it makes. A group that the program does not know is
/// protected until somebody has said what it is counted for (`product.md`, rule 1), and so are people without papers.
fn knowledge(category: &Category, ground: &Ground) -> Knowledge {
    let group = match category {
        Category::Membership(group) => return ground.pack.knowledge_of(group),
        Category::Other(code) if code.as_str().starts_with("group:") => return Knowledge::Protected,
        Category::Migration(code) if matches!(code.as_str(), "undocumented" | "without_papers") => {
            return Knowledge::Protected;
        }
        Category::Migration(code) if code.as_str() != "none" => StandardGroup::Migrants,
        Category::Ethnicity(code)
            if matches!(code.as_str(), "roma" | "ashkali" | "egyptian" | "roma_ashkali_egyptian") =>
        {
            StandardGroup::Roma
        }
        Category::Disability(code) if code.as_str() != "without_disability" => {
            StandardGroup::PeopleWithDisabilities
        }
        _ => return Knowledge::Count,
    };
    ground.pack.knowledge_of(&Group::Standard(group))
}

/// Hides small counts over the counts, the bars and the figures together, in this order of cells.
fn hide(raw: &mut Raw, ground: &Ground) {
    let bars_year = raw.figures.bars_as_of.and_then(Period::last_year);
    let of_tables = raw.counts.iter().map(|count| Counted {
        table: count.table,
        year: year(count),
        place: &count.place,
        categories: &count.categories,
        count: count.reading,
    });
    let of_bars = raw.figures.bars.iter().map(|bar| Counted {
        table: raw.tables.len(),
        year: bars_year,
        place: &ground.home,
        categories: &bar.categories,
        count: bar.reading,
    });
    let counted: Vec<Counted<'_>> = of_tables.chain(of_bars).collect();
    let within = |place: &PlaceCode| ground.places.get(place).and_then(|place| place.parent.as_ref());
    let mut sums = sums(&counted, &within);
    sums.extend(sums_of_figures(raw, counted.len()));
    let mut cells: Vec<Cell> = counted.iter().map(|counted| Cell::new(counted.count)).collect();
    let judged = raw.figures.figures.iter();
    cells.extend(judged.map(|it| Cell::new(if it.hidden { Reading::Suppressed } else { it.figure.reading })));
    hide_small(&mut cells, &sums);
    give_back(raw, cells);
}

/// A figure of the chain is the sum of the cells that it rests on.
fn sums_of_figures(raw: &Raw, before: usize) -> Vec<Sum> {
    let spots = raw.counts.iter().zip(&raw.sheets).enumerate().map(|(at, (count, (version, sheet)))| {
        let (row, column) = count.cell;
        ((version.as_str(), *sheet, row, column), at)
    });
    let by_spot: BTreeMap<_, usize> = spots.collect();
    let number = |at: &usize| raw.counts.get(*at).and_then(|count| count.reading.number());
    let sum = |(index, judged): (usize, &Judged)| {
        let part = |(version, sheet, row, column): &figures::Cell| {
            by_spot.get(&(version.as_str(), *sheet, *row, *column)).copied()
        };
        let parts: Vec<usize> = judged.cells.iter().map(part).collect::<Option<_>>()?;
        let added: f64 = parts.iter().map(number).sum::<Option<f64>>()?;
        let holds = (added - judged.figure.reading.number()?).abs() < 0.5;
        (holds && !parts.is_empty()).then_some(Sum { total: before + index, parts })
    };
    raw.figures.figures.iter().enumerate().filter_map(sum).collect()
}

fn give_back(raw: &mut Raw, cells: Vec<Cell>) {
    let figures = &mut raw.figures;
    let counts = raw.counts.iter_mut().map(|count| &mut count.reading);
    let bars = figures.bars.iter_mut().map(|bar| &mut bar.reading);
    let of_chain = figures.figures.iter_mut().map(|judged| &mut judged.figure.reading);
    for (reading, cell) in counts.chain(bars).chain(of_chain).zip(cells) {
        *reading = cell.count;
    }
}
