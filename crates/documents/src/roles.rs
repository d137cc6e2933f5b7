//! Roles of a passage: from its cues, its facts, the heading it stands under and the columns of its table.

use std::{collections::BTreeSet, ops::Range};

use crate::{
    Fact, FactKind, PassageKind, Role,
    lexicon::{Column, Cue, Hit, Meaning},
    token::{Gap, Shape, Tokens},
};

/// What headings and header rows say about the passages below them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Context {
    /// The role that the heading gives to list items, with its level.
    heading: Option<(u8, Column)>,
    /// The roles of the columns of the table.
    columns: Vec<Option<Column>>,
}

impl Context {
    /// Reads a heading: it ends what headings of its level or below said.
    pub(crate) fn heading(&mut self, level: u8, tokens: &Tokens, hits: &[Hit]) {
        self.columns.clear();
        let column = hits.iter().find_map(|hit| column_of(hit).filter(|_| tokens.len() <= HEADING_WORDS));
        match column {
            Some(column) => self.heading = Some((level, column)),
            None if self.heading.is_some_and(|(known, _)| level <= known) => self.heading = None,
            None => {}
        }
    }

    /// Reads a table row; `true` when it is the header of the rows that follow: two columns or more are known, and
    /// most of them are.
    pub(crate) fn header(&mut self, text: &str, tokens: &Tokens, hits: &[Hit]) -> bool {
        let columns: Vec<Option<Column>> =
            cells(text, tokens).iter().map(|cell| column_in(cell, hits)).collect();
        let known: BTreeSet<Column> = columns.iter().flatten().copied().collect();
        let filled = text.split('\t').filter(|cell| is_filled(cell)).count();
        let is_header = known.len() >= 2 && columns.iter().flatten().count() * 2 >= filled;
        if is_header {
            self.columns = columns;
        }
        is_header
    }

    /// Ends the table.
    pub(crate) fn leave_table(&mut self) {
        self.columns.clear();
    }
}

fn column_of(hit: &Hit) -> Option<Column> {
    match hit.meaning {
        Meaning::Column(column) => Some(column),
        _ => None,
    }
}

/// How many words the heading of a column or of a list may have.
const HEADING_WORDS: usize = 6;

/// The column that a cell of a header row heads.
fn column_in(cell: &Range<usize>, hits: &[Hit]) -> Option<Column> {
    let mut inside = hits.iter().filter(|hit| cell.contains(&hit.from) && cell.len() <= HEADING_WORDS);
    inside.find_map(column_of)
}

/// The words of each cell of a table row; none in an empty cell.
fn cells(text: &str, tokens: &Tokens) -> Vec<Range<usize>> {
    let first = tokens.get(0).map_or(0, |token| token.start);
    let lead = text.chars().take_while(|c| !c.is_alphanumeric()).count();
    let mut end = (first as usize).saturating_sub(lead);
    let mut word = 0;
    let mut cells = Vec::new();
    for cell in text.split('\t') {
        end += cell.chars().count();
        let start = word;
        while tokens.get(word).is_some_and(|token| (token.start as usize) < end) {
            word += 1;
        }
        cells.push(start..word);
        end += 1;
    }
    cells
}

/// The roles of a passage, in the order of [`Role`].
pub(crate) fn roles(
    context: &Context,
    kind: PassageKind,
    text: &str,
    tokens: &Tokens,
    hits: &[Hit],
    facts: &[Fact],
) -> Vec<Role> {
    if kind == PassageKind::Heading {
        return Vec::new();
    }
    let mut roles: BTreeSet<Role> = hits.iter().filter_map(cued).collect();
    roles.extend(labelled(tokens, hits));
    if kind == PassageKind::ListItem {
        roles.extend(context.heading.map(|(_, role)| role));
    }
    if kind == PassageKind::TableRow {
        let filled = context.columns.iter().zip(text.split('\t'));
        roles.extend(filled.filter(|(_, cell)| is_filled(cell)).filter_map(|(role, _)| *role));
    }
    for fact in facts {
        match fact.kind {
            FactKind::Money => drop(roles.insert(Role::Resource)),
            FactKind::Count if is_measured(fact) => drop(roles.insert(Role::Indicator)),
            _ => {}
        }
    }
    roles.into_iter().collect()
}

/// Whether a cell says something: dashes and blanks do not.
fn is_filled(cell: &str) -> bool {
    cell.chars().any(char::is_alphanumeric)
}

/// Whether a count is one of people, of services or a share, and so a result or a target.
fn is_measured(fact: &Fact) -> bool {
    fact.unit.as_deref().is_some_and(|unit| {
        matches!(
            unit,
            "%" | "participants" | "persons" | "families" | "beneficiaries" | "trainings" | "services"
        ) || unit.split('+').all(|code| base::StandardGroup::from_code(code).is_some())
    })
}

fn cued(hit: &Hit) -> Option<Role> {
    let Meaning::Cue(cue) = hit.meaning else { return None };
    match cue {
        Cue::Objective => Some(Role::Objective),
        Cue::Activity => Some(Role::Activity),
        Cue::Indicator | Cue::NumberOf => Some(Role::Indicator),
        Cue::Resource => Some(Role::Resource),
        Cue::Responsible => Some(Role::Responsible),
        Cue::Deadline => Some(Role::Deadline),
        Cue::Diagnosis => Some(Role::Diagnosis),
        _ => None,
    }
}

/// "Responsible: Centre for Social Work", "Activity 1.2 Training …".
fn labelled(tokens: &Tokens, hits: &[Hit]) -> Option<Role> {
    let label = hits.iter().take_while(|hit| hit.from == 0).find_map(|hit| Some((hit, column_of(hit)?)));
    label.and_then(|(hit, role)| {
        let number = tokens.shape_at(hit.to) == Shape::Number;
        (number || matches!(tokens.gap_at(hit.to), Gap::Other | Gap::Dash))
            .then_some(role)
            .filter(|_| hit.to < tokens.len())
    })
}
