//! What documents hand to the chain: rows that they address, and figures of the links *addressed* and *accounted*.

use std::collections::BTreeSet;

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
    let documents: Vec<Document<'_>> =
        analyses.iter().filter(|analysis| analysis.in_force).map(Document::new).collect();
    let reports = || documents.iter().filter(|document| document.analysis.kind == DocumentKind::Report);
    let read = searched(&documents, &mut figures.evidence);
    let reported: Vec<&Document<'_>> = reports().collect();
    // Without a report, all documents are what was searched for one.
    let read_reports =
        if reported.is_empty() { read.clone() } else { searched(&reported, &mut figures.evidence) };
    let home = home(rows);
    for row in rows {
        push(&mut figures, row, Link::Addressed, FigureName::DocumentsRead, documents.len(), read.clone());
        push(
            &mut figures,
            row,
            Link::Accounted,
            FigureName::ReportsRead,
            reported.len(),
            read_reports.clone(),
        );
        let settlement = home.filter(|home| **home != row.place).map(|_| &row.place);
        for (name, step) in [
            (FigureName::PassagesListed, Ladder::Listed),
            (FigureName::PassagesDescribed, Ladder::Described),
            (FigureName::PassagesMeasure, Ladder::Measure),
            (FigureName::PassagesResourced, Ladder::MeasureResourced),
        ] {
            let found: Vec<EvidenceId> = documents
                .iter()
                .flat_map(|document| document.passages_at(row, settlement, step))
                .map(|(at, quote)| figures.evidence.found(at, Some(&quote)))
                .collect();
            let (count, evidence) = (found.len(), if found.is_empty() { read.clone() } else { found });
            push(&mut figures, row, Link::Addressed, name, count, evidence);
        }
        indicators(&mut figures, row, &reported, settlement);
    }
    figures
}

/// The place that most rows are of: the municipality.
fn home(rows: &[RowKey]) -> Option<&PlaceCode> {
    let mut places: std::collections::BTreeMap<&PlaceCode, usize> = std::collections::BTreeMap::new();
    for row in rows {
        *places.entry(&row.place).or_default() += 1;
    }
    places.into_iter().max_by_key(|(_, rows)| *rows).map(|(place, _)| place)
}

/// Indicators for the people of the row that reports give; without any, the plans say whether there is one.
fn indicators(
    figures: &mut LinkFigures,
    row: &RowKey,
    reports: &[&Document<'_>],
    settlement: Option<&PlaceCode>,
) {
    let mut found = Vec::new();
    for (at, quote) in reports.iter().flat_map(|report| report.indicators(row, settlement)) {
        found.push(figures.evidence.found(at, Some(&quote)));
    }
    if !found.is_empty() {
        push(figures, row, Link::Accounted, FigureName::Indicators, found.len(), found.clone());
        push(figures, row, Link::Accounted, FigureName::IndicatorsWithValue, found.len(), found);
    }
}

fn searched<'a, 'd: 'a>(
    documents: impl IntoIterator<Item = &'a (impl std::borrow::Borrow<Document<'d>> + 'a)>,
    evidence: &mut EvidenceTable,
) -> Vec<EvidenceId> {
    documents
        .into_iter()
        .map(|document| evidence.searched(At::file(document.borrow().analysis.file)))
        .collect()
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

/// A document with the people that each of its passages names.
struct Document<'a> {
    analysis: &'a Analysis,
    named: Vec<(&'a Passage, Vec<(People, Ladder)>)>,
}

impl<'a> Document<'a> {
    fn new(analysis: &'a Analysis) -> Self {
        let named = analysis.passages.iter().map(|passage| (passage, people(passage)));
        Self { analysis, named: named.filter(|(_, people)| !people.is_empty()).collect() }
    }

    /// The passages that name people of the row in its place.
    fn passages(
        &self,
        row: &RowKey,
        settlement: Option<&PlaceCode>,
    ) -> impl Iterator<Item = (&'a Passage, Ladder)> {
        self.named.iter().filter_map(move |(passage, people)| {
            let within = people.iter().filter(|(people, _)| people.is_within(&row.people));
            let step = within.map(|(_, step)| *step).max()?;
            let here = settlement.is_none_or(|place| {
                self.analysis.facts_in(passage).any(|fact| fact.place().as_ref() == Some(place))
            });
            here.then_some((*passage, step))
        })
    }

    fn passages_at(&self, row: &RowKey, settlement: Option<&PlaceCode>, step: Ladder) -> Vec<(At, String)> {
        let reached = self.passages(row, settlement).filter(|(_, own)| *own == step);
        reached.map(|(passage, _)| self.evidence(passage)).collect()
    }

    /// Passages of a report with an indicator for people of the row and a number.
    fn indicators(&self, row: &RowKey, settlement: Option<&PlaceCode>) -> Vec<(At, String)> {
        let measured = self.passages(row, settlement).filter(|(passage, _)| {
            passage.kind != PassageKind::Heading
                && passage.roles.contains(&Role::Indicator)
                && self.analysis.facts_in(passage).any(|fact| fact.kind == crate::FactKind::Count)
        });
        measured.map(|(passage, _)| self.evidence(passage)).collect()
    }

    fn evidence(&self, passage: &Passage) -> (At, String) {
        (self.analysis.at(passage), passage.text.chars().take(QUOTE).collect())
    }
}
