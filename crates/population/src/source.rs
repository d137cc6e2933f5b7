//! Sources: what one table says at one time, by place and by the dimensions that its cells are split by.

use std::collections::{BTreeMap, BTreeSet};

use base::{At, Categories, Code, Dimension, Finding, Period, PlaceCode, Year};

use crate::{
    amount::{Amount, Sum},
    closing::close,
    input::{Count, Input, Origin, Table},
    rules::Rules,
};

/// One cell of a table.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub(crate) at: At,
    pub(crate) categories: Categories,
    pub(crate) amount: Sum,
}

/// The cells of one place that are split by the same dimensions.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layer {
    /// Sorted by their categories, each once.
    pub(crate) cells: Vec<Cell>,
    /// The dimensions whose categories take in everybody.
    pub(crate) closed: BTreeSet<Dimension>,
}

/// The cells of one place, by the dimensions that they are split by; fewest dimensions first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Layers(BTreeMap<(usize, Vec<Dimension>), Layer>);

impl Layers {
    /// The layers that are split at least by `wanted`, fewest dimensions first.
    pub(crate) fn split_by<'a>(
        &'a self,
        wanted: &'a [Dimension],
    ) -> impl Iterator<Item = (&'a [Dimension], &'a Layer)> {
        let splits = |dimensions: &[Dimension]| wanted.iter().all(|dimension| dimensions.contains(dimension));
        self.iter().filter(move |(dimensions, _)| splits(dimensions))
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&[Dimension], &Layer)> {
        self.0.iter().map(|((_, dimensions), layer)| (dimensions.as_slice(), layer))
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = (&[Dimension], &mut Layer)> {
        self.0.iter_mut().map(|((_, dimensions), layer)| (dimensions.as_slice(), layer))
    }

    /// Every cell of the place.
    pub(crate) fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.0.values().flat_map(|layer| &layer.cells)
    }

    /// The cell with exactly these categories.
    pub(crate) fn cell(&self, categories: &Categories) -> Option<&Cell> {
        let dimensions: Vec<Dimension> = dimensions(categories);
        let layer = &self.0.get(&(dimensions.len(), dimensions))?.cells;
        let at = layer.binary_search_by(|cell| cell.categories.cmp(categories)).ok()?;
        layer.get(at)
    }
}

fn dimensions(categories: &Categories) -> Vec<Dimension> {
    let mut dimensions: Vec<Dimension> = categories.dimensions().collect();
    dimensions.dedup();
    dimensions
}

/// What one table says at one time.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) table: At,
    pub(crate) title: String,
    pub(crate) origin: Origin,
    pub(crate) as_of: Option<Period>,
    pub(crate) places: BTreeMap<PlaceCode, Layers>,
}

impl Source {
    pub(crate) fn year(&self) -> Option<Year> {
        self.as_of.and_then(Period::last_year)
    }
}

/// Sorts the counts of all tables into sources; surveys give no counts of residents.
pub(crate) fn sources(input: &Input, rules: &Rules, findings: &mut Vec<Finding>) -> Vec<Source> {
    let mut tables: Vec<&Table> = input.tables.iter().collect();
    tables.sort_by_key(|table| table.at);
    let mut sources = Vec::new();
    for table in tables {
        if table.origin == Origin::Survey {
            let finding = Finding::new(Code::PopulationSurveyIsNoCount);
            findings.push(finding.with("table", table.title.as_str()).at(table.at));
        } else {
            sources.extend(of_table(table, rules, findings));
        }
    }
    sources
}

fn of_table(table: &Table, rules: &Rules, findings: &mut Vec<Finding>) -> Vec<Source> {
    let mut by_time: BTreeMap<Option<Period>, Vec<&Count>> = BTreeMap::new();
    for count in &table.counts {
        by_time.entry(count.as_of.or(table.as_of)).or_default().push(count);
    }
    by_time
        .into_iter()
        .map(|(as_of, counts)| Source {
            table: table.at,
            title: table.title.clone(),
            origin: table.origin,
            as_of,
            places: places(table.origin, counts, rules, findings),
        })
        .collect()
}

fn places(
    origin: Origin,
    counts: Vec<&Count>,
    rules: &Rules,
    findings: &mut Vec<Finding>,
) -> BTreeMap<PlaceCode, Layers> {
    let mut places: BTreeMap<PlaceCode, Layers> = BTreeMap::new();
    for count in counts {
        findings.extend(negative(count));
        let dimensions = dimensions(&count.categories);
        let layers = places.entry(count.place.clone()).or_default();
        layers.0.entry((dimensions.len(), dimensions)).or_default().cells.push(cell(origin, count));
    }
    for layers in places.values_mut() {
        for layer in layers.0.values_mut() {
            keep_first(&mut layer.cells, findings);
        }
        close(layers, rules);
    }
    places
}

fn cell(origin: Origin, count: &Count) -> Cell {
    let outside = origin == Origin::OutsideEstimate;
    let amount = Amount::of(count.reading).map(|it| if outside { it.as_estimate() } else { it });
    Cell { at: count.at, categories: count.categories.clone(), amount }
}

/// Sorts a layer; of several cells that say the same thing the first one counts, and those that disagree are reported.
fn keep_first(layer: &mut Vec<Cell>, findings: &mut Vec<Finding>) {
    layer.sort_by(|one, other| (&one.categories, one.at).cmp(&(&other.categories, other.at)));
    layer.dedup_by(|later, first| {
        let same = later.categories == first.categories;
        if same && later.amount != first.amount {
            let finding = Finding::new(Code::PopulationCellTwice);
            findings.push(finding.with("other", spot(first.at)).at(later.at));
        }
        same
    });
}

fn negative(count: &Count) -> Option<Finding> {
    let number = count.reading.number().filter(|number| *number < 0.0)?;
    Some(Finding::new(Code::PopulationNegative).with("found", number).at(count.at))
}

/// A spot as a spreadsheet writes it: `C12`; empty for a whole file or sheet.
pub(crate) fn spot(at: At) -> String {
    use base::Spot;
    match at.spot {
        Spot::Cell { row, column, .. } => format!("{}{row}", letters(column)),
        Spot::Row { row, .. } => format!("{row}:{row}"),
        Spot::Page(page) => format!("p. {page}"),
        Spot::File | Spot::Sheet(_) | Spot::Passage { .. } => String::new(),
    }
}

fn letters(column: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.push(char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::FileId;

    #[test]
    fn a_spot_reads_as_a_spreadsheet_shows_it() {
        let cell = |column| spot(At::cell(FileId(0), 0, 12, column));
        assert_eq!([cell(1), cell(26), cell(27), cell(703)], ["A12", "Z12", "AA12", "AAA12"]);
        assert_eq!(spot(At::row(FileId(0), 0, 7)), "7:7");
        assert_eq!(spot(At::file(FileId(0))), "");
    }
}
