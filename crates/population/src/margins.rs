//! Margin checks: parts against totals inside a table, settlements against the municipality, table against table.

use std::collections::{BTreeMap, BTreeSet};

use base::{Argument, At, Categories, Code, Dimension, Finding, PlaceCode, Places, Year};

use crate::{
    ages::{ALL_AGES, exact_cover},
    amount::{Amount, sum},
    closing::is_closing,
    profile::Profile,
    rules::Rules,
    source::{Cell, Layers, Source, spot},
};

/// All margin checks of a profile.
pub(crate) fn findings(profile: &Profile, places: &Places) -> Vec<Finding> {
    let check = Check { profile, places };
    let mut findings: Vec<Finding> = profile.sources.iter().flat_map(|source| check.source(source)).collect();
    findings.extend(check.tables());
    findings
}

type SameCells<'a> = BTreeMap<(Option<Year>, &'a PlaceCode, &'a Categories), Vec<(&'a Source, &'a Cell)>>;

struct Check<'a> {
    profile: &'a Profile,
    places: &'a Places,
}

impl Check<'_> {
    fn source(&self, source: &Source) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (place, layers) in &source.places {
            findings.extend(coarsest(self.parts(place, layers)));
            findings.extend(coarsest(self.settlements(source, place, layers)));
        }
        findings
    }

    /// Women and men, ethnicities, age bands … against the total cell of the same people.
    fn parts(&self, place: &PlaceCode, layers: &Layers) -> Vec<Difference> {
        let mut families: BTreeMap<(Categories, Dimension), Vec<&Cell>> = BTreeMap::new();
        for (dimensions, layer) in layers.iter() {
            for dimension in dimensions {
                for cell in &layer.cells {
                    families
                        .entry((without(&cell.categories, *dimension), *dimension))
                        .or_default()
                        .push(cell);
                }
            }
        }
        let compare = |((rest, dimension), cells): (&(Categories, Dimension), &Vec<&Cell>)| {
            let total = layers.cell(rest)?;
            let parts = complete(*dimension, cells, &self.profile.rules)?;
            let (whole, added) = exact(total, &parts.cells)?;
            let differs = if parts.closed { added != whole } else { added > whole };
            let finding = || self.finding(code(*dimension), place, total.at, &parts.cells, (added, whole));
            differs.then(|| Difference {
                check: code(*dimension),
                categories: rest.iter().count(),
                finding: finding(),
            })
        };
        families.iter().filter_map(compare).collect()
    }

    /// The settlements of a municipality against the municipality, wherever both have the same cell.
    fn settlements(&self, source: &Source, place: &PlaceCode, layers: &Layers) -> Vec<Difference> {
        let Some(parts) = self.profile.parts_of.get(place) else { return Vec::new() };
        let inside: Vec<&Layers> = parts.iter().filter_map(|part| source.places.get(part)).collect();
        if inside.len() < 2 {
            return Vec::new();
        }
        let cells = layers.cells();
        let compare = |total: &Cell| {
            let cells: Vec<&Cell> = inside.iter().filter_map(|part| part.cell(&total.categories)).collect();
            let (whole, added) = exact(total, &cells)?;
            let all_there = cells.len() == parts.len();
            let differs = cells.len() > 1 && (added > whole || (all_there && added < whole));
            let code = Code::PopulationSettlementsDiffer;
            let finding = || self.finding(code, place, total.at, &cells, (added, whole));
            differs.then(|| Difference {
                check: code,
                categories: total.categories.iter().count(),
                finding: finding(),
            })
        };
        cells.filter_map(compare).collect()
    }

    /// Tables of the same year against each other: for each two tables and place, the first cell that differs.
    fn tables(&self) -> Vec<Finding> {
        let mut told: BTreeSet<(At, At, &PlaceCode)> = BTreeSet::new();
        let mut findings = Vec::new();
        for ((_, place, _), mut cells) in self.same_cells() {
            cells.sort_by_key(|(source, cell)| (source.origin, cell.at));
            let Some((first, others)) = cells.split_first() else { continue };
            for other in others {
                let Some(counts) = self.differ(first.1, other.1) else { continue };
                if told.insert((first.0.table, other.0.table, place)) {
                    findings.push(self.disagreement(place, *first, other.1, counts));
                }
            }
        }
        findings
    }

    /// The cells that speak of the same people in the same place and year.
    fn same_cells(&self) -> SameCells<'_> {
        let mut same = SameCells::new();
        for source in &self.profile.sources {
            for (place, layers) in &source.places {
                for cell in layers.cells() {
                    same.entry((source.year(), place, &cell.categories)).or_default().push((source, cell));
                }
            }
        }
        same
    }

    /// The two counts where both are counted and too far apart to be one.
    fn differ(&self, one: &Cell, other: &Cell) -> Option<(i64, i64)> {
        let (one, other) = (counted(one)?, counted(other)?);
        self.profile.rules.tolerance.exceeded(one, other).then_some((one, other))
    }

    fn disagreement(
        &self,
        place: &PlaceCode,
        (best, first): (&Source, &Cell),
        cell: &Cell,
        (used, found): (i64, i64),
    ) -> Finding {
        let other = format!("{} {}", best.title, spot(first.at)).trim().to_owned();
        let small = &self.profile.rules.small;
        if small.hides(used) || small.hides(found) {
            return self.small(place, cell.at, other);
        }
        let finding = Finding::new(Code::PopulationTablesDiffer).with("place", self.name(place));
        finding.with("found", number(found)).with("used", number(used)).with("other", other).at(cell.at)
    }

    fn finding(
        &self,
        code: Code,
        place: &PlaceCode,
        total: At,
        parts: &[&Cell],
        (added, whole): (i64, i64),
    ) -> Finding {
        let small = &self.profile.rules.small;
        let cells = spots(parts);
        if small.hides(whole) || small.hides(added) {
            return self.small(place, total, cells);
        }
        let finding = Finding::new(code).with("place", self.name(place));
        finding.with("sum", number(added)).with("total", number(whole)).with("other", cells).at(total)
    }

    /// A difference between counts that are too small to be written down.
    fn small(&self, place: &PlaceCode, at: At, other: String) -> Finding {
        let finding = Finding::new(Code::PopulationSmallCountsDiffer);
        finding.with("place", self.name(place)).with("other", other).at(at)
    }

    fn name<'b>(&'b self, place: &'b PlaceCode) -> &'b str {
        let language = self.profile.pack.languages.first().map_or("", String::as_str);
        self.places.get(place).map_or(place.as_str(), |place| place.name(language))
    }
}

/// A difference with what tells how coarse it is.
struct Difference {
    /// The check that found it.
    check: Code,
    /// How many categories the total has.
    categories: usize,
    finding: Finding,
}

/// For each check the differences of the coarsest totals, of those about small counts only the first.
///
/// A wrong total is wrong again in each cell below it; the first look belongs to the total.
fn coarsest(differences: Vec<Difference>) -> impl Iterator<Item = Finding> {
    let mut fewest: BTreeMap<Code, usize> = BTreeMap::new();
    for difference in &differences {
        let least = fewest.entry(difference.check).or_insert(difference.categories);
        *least = (*least).min(difference.categories);
    }
    let mut small = BTreeSet::new();
    differences
        .into_iter()
        .filter(move |it| {
            let is_small = it.finding.code == Code::PopulationSmallCountsDiffer;
            fewest.get(&it.check) == Some(&it.categories) && (!is_small || small.insert(it.check))
        })
        .map(|it| it.finding)
}

#[expect(clippy::cast_precision_loss, reason = "counts of residents stay below 2^53")]
fn number(count: i64) -> Argument {
    Argument::Number(count as f64)
}

fn code(dimension: Dimension) -> Code {
    match dimension {
        Dimension::Sex => Code::PopulationSexesDiffer,
        Dimension::Age => Code::PopulationAgesDiffer,
        Dimension::Ethnicity => Code::PopulationEthnicitiesDiffer,
        _ => Code::PopulationPartsDiffer,
    }
}

fn without(categories: &Categories, dimension: Dimension) -> Categories {
    Categories::new(categories.iter().filter(|category| category.dimension() != dimension).cloned())
}

fn counted(cell: &Cell) -> Option<i64> {
    cell.amount.ok().filter(|amount| amount.is_exact()).map(|amount| amount.best)
}

/// The total and the sum of the parts, where all of them are counted.
fn exact(total: &Cell, parts: &[&Cell]) -> Option<(i64, i64)> {
    let added = sum(parts.iter().map(|part| part.amount)).ok().filter(|added: &Amount| added.is_exact())?;
    Some((counted(total)?, added.best))
}

struct Parts<'a> {
    cells: Vec<&'a Cell>,
    /// Whether the parts take in everybody: then they must equal the total, else they only must not exceed it.
    closed: bool,
}

/// The parts along a dimension that may be added up; `None` where they overlap or one side is missing.
fn complete<'a>(dimension: Dimension, cells: &[&'a Cell], rules: &Rules) -> Option<Parts<'a>> {
    let all = |closed| Some(Parts { cells: cells.to_vec(), closed });
    let closing =
        || cells.iter().filter_map(|cell| cell.categories.of(dimension)).any(|part| is_closing(part, rules));
    match dimension {
        Dimension::Sex | Dimension::Residence if cells.len() == 2 => all(true),
        Dimension::Age => {
            let cover = exact_cover(cells.iter().filter_map(|cell| cell.categories.age()), ALL_AGES)?;
            let used = |cell: &&&Cell| cell.categories.age().is_some_and(|band| cover.contains(&band));
            Some(Parts { cells: cells.iter().filter(used).copied().collect(), closed: true })
        }
        Dimension::Ethnicity => all(closing()),
        Dimension::Migration if closing() => all(true),
        // One person can have difficulties in several domains, so only with and without are two parts of a whole.
        Dimension::Disability if cells.len() == 2 && closing() => all(true),
        _ => None,
    }
}

/// The cells of the parts as a spreadsheet writes them: `C12, D12`, or `C12:C40` for more than two.
fn spots(parts: &[&Cell]) -> String {
    let mut places: Vec<At> = parts.iter().map(|cell| cell.at).collect();
    places.sort_unstable();
    let between = if places.len() > 2 { ":" } else { ", " };
    let ends: Vec<String> = match places.as_slice() {
        [only] => vec![spot(*only)],
        [first, .., last] => vec![spot(*first), spot(*last)],
        [] => Vec::new(),
    };
    ends.join(between)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Category, CategoryCode, FileId, Reading};

    fn cell(code: &str, count: usize, column: u16) -> Cell {
        Cell {
            at: At::cell(FileId(0), 0, 3, column),
            categories: Categories::new([Category::Ethnicity(CategoryCode::new(code))]),
            amount: Amount::of(Reading::count(count)),
        }
    }

    #[test]
    fn a_list_of_some_ethnicities_may_be_smaller_than_the_total_and_a_closed_one_may_not() {
        let (albanian, roma, other) = (cell("albanian", 90, 2), cell("roma", 5, 3), cell("other", 1, 4));
        let rules = Rules::shipped();
        assert!(!complete(Dimension::Ethnicity, &[&albanian, &roma], &rules).unwrap().closed);
        assert!(complete(Dimension::Ethnicity, &[&albanian, &roma, &other], &rules).unwrap().closed);
        assert_eq!(spots(&[&other, &albanian, &roma]), "B3:D3");
        assert_eq!(spots(&[&roma, &albanian]), "B3, C3");
    }
}
