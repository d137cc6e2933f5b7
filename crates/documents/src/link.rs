//! What documents hand to the chain: rows that they address, and figures of the links *addressed* and *accounted*.

use std::collections::{BTreeMap, BTreeSet};

use base::{
    At, EvidenceId, EvidenceTable, Figure, FigureName, Group, Link, LinkFigures, People, PlaceCode,
    PlaceLevel, Places, Reading, RowKey, StandardGroup,
};

use crate::{Analysis, DocumentKind, Ladder, Passage, PassageKind, Role};

/// How much of a passage stands in its evidence, in scalars.
const QUOTE: usize = 400;

/// The people that a passage names and does not leave out, each with the highest step of its mentions.
fn people(passage: &Passage) -> Vec<(People, Ladder)> {
    let mut people: Vec<(People, Ladder)> = Vec::new();
    let mentions = || passage.groups.iter().filter(|mention| !mention.negated);
    for mention in mentions() {
        let together = mentions().filter(|other| {
            mention.intersection.map_or(*other == mention, |id| other.intersection == Some(id))
        });
        let groups = together.map(|other| Group::Standard(other.code));
        if let Some(named) = People::in_all(groups)
            && people.iter().all(|(known, _)| *known != named)
        {
            people.push((named, mention.ladder));
        }
    }
    people
}

/// Whether these people may get a row of their own in a settlement or as an intersection: survivors and LGBTI people
/// are never cut into smaller groups.
fn may_be_cut(people: &People) -> bool {
    !people.has(StandardGroup::VictimsOfViolence) && !people.has(StandardGroup::Lgbti)
}

impl Analysis {
    /// The rows that the document addresses beside the standard ones: intersections in the municipality, and groups in
    /// settlements of it that a passage names.
    pub fn rows(&self, municipality: &PlaceCode, places: &Places) -> Vec<RowKey> {
        let mut rows = BTreeSet::new();
        for passage in self.passages.iter().filter(|_| self.in_force) {
            let settlements: Vec<PlaceCode> = self
                .facts_in(passage)
                .filter_map(crate::Fact::place)
                .filter(|code| is_settlement_of(code, municipality, places))
                .collect();
            for (people, _) in people(passage).into_iter().filter(|(people, _)| may_be_cut(people)) {
                if people.is_intersection() {
                    rows.insert(RowKey { people: people.clone(), place: municipality.clone() });
                }
                let here = settlements.iter().cloned();
                rows.extend(here.map(|place| RowKey { people: people.clone(), place }));
            }
        }
        rows.into_iter().collect()
    }
}

fn is_settlement_of(code: &PlaceCode, municipality: &PlaceCode, places: &Places) -> bool {
    places.get(code).is_some_and(|place| place.level == PlaceLevel::Settlement)
        && places.is_within(code, municipality)
}

/// The figures of the links *addressed* and *accounted* for these rows.
///
/// A passage counts once in a row, at the highest step that it reaches for people of the row or within them. The
/// place of most rows is taken for the municipality: its rows count all passages, the rows of another place (a
/// settlement) only those that name it. Only documents in force count.
pub fn link_figures(analyses: &[Analysis], rows: &[RowKey]) -> LinkFigures {
    let mut figures = LinkFigures::default();
    let in_force: Vec<&Analysis> = analyses.iter().filter(|analysis| analysis.in_force).collect();
    let reports: Vec<&Analysis> =
        in_force.iter().filter(|analysis| analysis.kind == DocumentKind::Report).copied().collect();
    let read = searched(&in_force, &mut figures.evidence);
    // Without a report, all documents are what was searched for one.
    let read_reports =
        if reports.is_empty() { read.clone() } else { searched(&reports, &mut figures.evidence) };
    let mut index = Index::of(&in_force);
    let home = home(rows);
    for row in rows {
        let (documents, reported) = (in_force.len(), reports.len());
        push(&mut figures, row, Link::Addressed, FigureName::DocumentsRead, documents, read.clone());
        push(&mut figures, row, Link::Accounted, FigureName::ReportsRead, reported, read_reports.clone());
        let settlement = home.filter(|home| **home != row.place).map(|_| &row.place);
        let found = index.find(row, settlement, &mut figures.evidence);
        for (name, step) in [
            (FigureName::PassagesListed, Ladder::Listed),
            (FigureName::PassagesDescribed, Ladder::Described),
            (FigureName::PassagesMeasure, Ladder::Measure),
            (FigureName::PassagesResourced, Ladder::MeasureResourced),
        ] {
            let ids = found.passages.get(&step).cloned().unwrap_or_default();
            let (count, evidence) = (ids.len(), if ids.is_empty() { read.clone() } else { ids });
            push(&mut figures, row, Link::Addressed, name, count, evidence);
        }
        indicators(&mut figures, row, &found.indicators);
    }
    figures
}

/// The place that most rows are of: the municipality.
fn home(rows: &[RowKey]) -> Option<&PlaceCode> {
    let mut places: BTreeMap<&PlaceCode, usize> = BTreeMap::new();
    for row in rows {
        *places.entry(&row.place).or_default() += 1;
    }
    places.into_iter().max_by_key(|(_, rows)| *rows).map(|(place, _)| place)
}

/// Indicators for the people of the row that reports give; without any, the plans say whether there is one.
fn indicators(figures: &mut LinkFigures, row: &RowKey, found: &[EvidenceId]) {
    if !found.is_empty() {
        push(figures, row, Link::Accounted, FigureName::Indicators, found.len(), found.to_vec());
        push(figures, row, Link::Accounted, FigureName::IndicatorsWithValue, found.len(), found.to_vec());
    }
}

fn searched(documents: &[&Analysis], evidence: &mut EvidenceTable) -> Vec<EvidenceId> {
    documents.iter().map(|document| evidence.searched(At::file(document.file))).collect()
}

fn push(
    figures: &mut LinkFigures,
    row: &RowKey,
    link: Link,
    name: FigureName,
    count: usize,
    evidence: Vec<EvidenceId>,
) {
    figures.push(row.clone(), link, None, Figure::new(name, Reading::count(count), evidence));
}

/// A passage that names people.
struct Named<'a> {
    document: &'a Analysis,
    passage: &'a Passage,
    /// Which entry of [`Index::people`] it names.
    people: usize,
    /// The places that it names.
    places: Vec<PlaceCode>,
    /// Whether it gives an indicator with a number in a report.
    is_indicator: bool,
    /// Its evidence, once a row has needed it.
    evidence: Option<EvidenceId>,
}

/// All passages that name people. Many passages name the same people, so whether they are those of a row is asked
/// once for all of them; and one passage is one piece of evidence, however many rows it speaks for.
struct Index<'a> {
    people: Vec<Vec<(People, Ladder)>>,
    named: Vec<Named<'a>>,
}

/// What was found for one row.
#[derive(Default)]
struct Found {
    passages: BTreeMap<Ladder, Vec<EvidenceId>>,
    indicators: Vec<EvidenceId>,
}

impl<'a> Index<'a> {
    fn of(documents: &[&'a Analysis]) -> Self {
        let mut numbers: BTreeMap<Vec<(People, Ladder)>, usize> = BTreeMap::new();
        let mut named = Vec::new();
        for document in documents.iter().copied() {
            for passage in &document.passages {
                let people = people(passage);
                if people.is_empty() {
                    continue;
                }
                let next = numbers.len();
                let people = *numbers.entry(people).or_insert(next);
                named.push(Named::new(document, passage, people));
            }
        }
        let mut people: Vec<(Vec<(People, Ladder)>, usize)> = numbers.into_iter().collect();
        people.sort_by_key(|(_, number)| *number);
        Self { people: people.into_iter().map(|(people, _)| people).collect(), named }
    }

    /// The passages that name people of the row in its place, by the step that they reach for them.
    fn find(&mut self, row: &RowKey, settlement: Option<&PlaceCode>, evidence: &mut EvidenceTable) -> Found {
        let step = |people: &Vec<(People, Ladder)>| {
            let within = people.iter().filter(|(people, _)| people.is_within(&row.people));
            within.map(|(_, step)| *step).max()
        };
        let steps: Vec<Option<Ladder>> = self.people.iter().map(step).collect();
        let mut found = Found::default();
        for named in &mut self.named {
            let Some(step) = steps.get(named.people).copied().flatten() else { continue };
            if settlement.is_some_and(|place| !named.places.contains(place)) {
                continue;
            }
            let id = named.evidence(evidence);
            found.passages.entry(step).or_default().push(id);
            if named.is_indicator {
                found.indicators.push(id);
            }
        }
        found
    }
}

impl<'a> Named<'a> {
    fn new(document: &'a Analysis, passage: &'a Passage, people: usize) -> Self {
        let places = document.facts_in(passage).filter_map(crate::Fact::place).collect();
        let has_number = || document.facts_in(passage).any(|fact| fact.kind == crate::FactKind::Count);
        let is_indicator = document.kind == DocumentKind::Report
            && passage.kind != PassageKind::Heading
            && passage.roles.contains(&Role::Indicator)
            && has_number();
        Self { document, passage, people, places, is_indicator, evidence: None }
    }

    fn evidence(&mut self, evidence: &mut EvidenceTable) -> EvidenceId {
        let (document, passage) = (self.document, self.passage);
        *self.evidence.get_or_insert_with(|| {
            let quote: String = passage.text.chars().take(QUOTE).collect();
            evidence.found(document.at(passage), Some(&quote))
        })
    }
}
