//! What a table is, told by its headings and its cells.

use base::fold;

use crate::{
    Column, Field, Kind,
    columns::{KindOfTable, LEXICON, fields, speaks_of},
    glance::Sheet,
    heading::{self, Heading},
    phrase::Phrases,
    values,
};

/// What was recognised.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Recognised {
    /// The kind.
    pub(crate) kind: Kind,
    /// From 0 to 1.
    pub(crate) confidence: f64,
    /// Its columns.
    pub(crate) columns: Vec<Column>,
}

/// Below this nothing is said to be recognised: a single common word such as "code" matches in part everywhere.
const SURE_ENOUGH: f64 = 0.3;

/// Recognises a sheet; `names` are the names of the file and the sheet, and the title above the table.
pub(crate) fn recognise(sheet: &Sheet, names: &str) -> Recognised {
    let headings: Vec<Heading> =
        (0..sheet.width()).map(|column| heading::read(sheet.heading(column))).collect();
    let candidates = LEXICON
        .kinds
        .iter()
        .filter_map(|(kind, table, title)| candidate(sheet, &headings, (*kind, table, title), names));
    let best = candidates.fold(None, |best: Option<(f64, Recognised)>, next| match &best {
        Some((score, _)) if *score >= next.0 => best,
        _ => Some(next),
    });
    match best {
        Some((_, found)) if found.confidence >= SURE_ENOUGH => found,
        _ => Recognised { kind: Kind::Unknown, confidence: 0.0, columns: Vec::new() },
    }
}

/// The columns of a sheet that is known to be of this kind.
pub(crate) fn columns_of(sheet: &Sheet, kind: Kind) -> Vec<Column> {
    let headings: Vec<Heading> =
        (0..sheet.width()).map(|column| heading::read(sheet.heading(column))).collect();
    let table = LEXICON.kinds.iter().find(|(code, ..)| *code == kind);
    table
        .map(|(_, table, _)| matched(sheet, &headings, kind, table))
        .unwrap_or_default()
        .into_iter()
        .map(|(c, _)| c)
        .collect()
}

fn candidate(
    sheet: &Sheet,
    headings: &[Heading],
    (kind, table, title): (Kind, &KindOfTable, &Phrases<()>),
    names: &str,
) -> Option<(f64, Recognised)> {
    let matched = matched(sheet, headings, kind, table);
    let has = |field: Field| matched.iter().any(|(column, _)| column.field == field);
    let meets = table.needs.iter().all(|any| fields(any).any(has)) || is_cross_table(kind, &matched);
    let ruled_out = fields(&table.without)
        .any(|field| headings.iter().any(|heading| LEXICON.score(field, &heading.folded) >= 1.0));
    if !meets || ruled_out {
        return None;
    }
    let titled = speaks_of(title, names);
    let sum = weight(&matched, table);
    let used = headings.iter().filter(|heading| !heading.folded.is_empty()).count().max(1);
    #[expect(clippy::cast_precision_loss, reason = "columns of one table")]
    let coverage = (matched.len() as f64 / used as f64).min(1.0);
    let bonus = if titled { 1.0 } else { 0.0 };
    let confidence = (0.45 * (sum / 6.0).min(1.0) + 0.4 * coverage + 0.15 * bonus).min(1.0);
    let columns = matched.into_iter().map(|(column, _)| column).collect();
    Some((sum * (0.4 + 0.6 * coverage) + 1.5 * bonus, Recognised { kind, confidence, columns }))
}

/// A cross-table needs no column of places: sex over age, with the total of one municipality.
fn is_cross_table(kind: Kind, matched: &[(Column, f64)]) -> bool {
    let counts =
        matched.iter().filter(|(column, _)| column.field == Field::Count && !column.categories.is_empty());
    kind == Kind::Population && counts.count() >= 2
}

/// How strongly the matched columns speak for the kind; a second column of the same field adds little.
fn weight(matched: &[(Column, f64)], table: &KindOfTable) -> f64 {
    let typical: Vec<Field> = fields(&table.typical).collect();
    let mut seen: Vec<Field> = Vec::new();
    let mut sum = 0.0;
    for (column, score) in matched {
        let own = if typical.contains(&column.field) { 2.0 } else { 1.0 };
        sum += if seen.contains(&column.field) { 0.2 } else { own * score };
        seen.push(column.field);
    }
    sum
}

/// The columns that fit a kind, each with how well its heading names the field.
fn matched(sheet: &Sheet, headings: &[Heading], kind: Kind, table: &KindOfTable) -> Vec<(Column, f64)> {
    let mut found: Vec<(Column, f64)> = Vec::new();
    for (index, heading) in headings.iter().enumerate() {
        let Some((field, score)) = best_field(sheet, (index, heading), kind, (table, &found)) else {
            continue;
        };
        let Ok(number) = u16::try_from(index + 1) else { break };
        let column = column(field, number, heading);
        match found.iter().position(|(other, _)| other.field == field && !field.repeats()) {
            Some(at) if found.get(at).is_some_and(|(_, other)| *other >= score) => {}
            Some(at) => {
                found.remove(at);
                found.push((column, score));
            }
            None => found.push((column, score)),
        }
    }
    if kind == Kind::Population {
        found.extend(dimensions_by_cells(sheet, headings, &found));
        found.extend(other_dimensions(sheet, headings, &found));
    }
    found.sort_by_key(|(column, _)| column.column);
    drop_totals_of_splits(&mut found);
    found
}

fn column(field: Field, number: u16, heading: &Heading) -> Column {
    let mut column = Column::new(field, number);
    let counts =
        matches!(field, Field::Count | Field::Persons | Field::Contacts | Field::TurnedAway | Field::Value);
    if counts {
        column.categories.clone_from(&heading.categories);
    }
    if counts || field == Field::Amount {
        column.year = heading.year;
    }
    if matches!(field, Field::Amount) {
        column.phase = heading.phase;
    }
    if matches!(
        field,
        Field::Amount | Field::Cost | Field::ContractPrice | Field::Estimate | Field::Fee | Field::Count
    ) {
        column.scale = heading.scale.unwrap_or(1);
        column.currency = heading.currency.filter(|_| field != Field::Count);
    }
    if field == Field::Name {
        let last = heading.folded.rsplit(' ').next().unwrap_or_default();
        column.tag = ["en", "sq", "sr", "bs", "mk", "ru", "ky"].contains(&last).then(|| last.to_owned());
    }
    column
}

fn best_field(
    sheet: &Sheet,
    (index, heading): (usize, &Heading),
    kind: Kind,
    (table, found): (&KindOfTable, &[(Column, f64)]),
) -> Option<(Field, f64)> {
    // A field that an earlier column names at least as well is taken: "Synimi" is a target beside an "Objektivi".
    let is_free = |(field, score): &(Field, f64)| {
        field.repeats() || !found.iter().any(|(column, other)| column.field == *field && other >= score)
    };
    let tag = sheet.tag(index);
    if !tag.is_empty() {
        let tagged = fields(&table.fields).map(|field| (field, LEXICON.hxl_score(field, tag)));
        if let Some((field, _)) = best(tagged) {
            return Some((field, 1.0));
        }
    }
    if heading.folded.is_empty() {
        return None;
    }
    let by_words = best(
        fields(&table.fields)
            .map(|field| {
                let whole = LEXICON.score(field, &heading.folded);
                let inner = LEXICON.score(field, &heading.inner);
                (field, whole.max(inner * 0.95))
            })
            // "Beneficiaries" over numbers counts them; over words it names them.
            .filter(|(field, _)| *field != Field::Groups || !has_numbers(sheet, index))
            .filter(is_free),
    );
    let value = value_field(kind)
        .filter(|_| heading.is_value() || (kind == Kind::Budget && heading.is_phase()))
        .map(|field| (field, 0.9));
    let chosen = match (by_words, value) {
        (Some((_, score)), Some(value)) if score < 1.0 => value,
        (Some(words), Some(value)) if is_dimension(words.0) => {
            if has_numbers(sheet, index) {
                value
            } else {
                words
            }
        }
        (words, value) => words.or(value)?,
    };
    fits(sheet, index, chosen.0).then_some(chosen)
}

/// The dimension of a value heading: "Roma" over counts is a category, not a column of dimension.
const fn is_dimension(field: Field) -> bool {
    matches!(
        field,
        Field::Sex
            | Field::Age
            | Field::Ethnicity
            | Field::Disability
            | Field::Migration
            | Field::Residence
            | Field::Group
            | Field::Settlement
    )
}

fn has_numbers(sheet: &Sheet, index: usize) -> bool {
    sheet.numeric(index) > 0.7
}

fn best(scores: impl Iterator<Item = (Field, f64)>) -> Option<(Field, f64)> {
    scores.filter(|(_, score)| *score > 0.0).fold(None, |best, next| match best {
        Some((_, score)) if score >= next.1 => best,
        _ => Some(next),
    })
}

/// The field of a column whose heading is nothing but a year, a category or a total.
const fn value_field(kind: Kind) -> Option<Field> {
    match kind {
        Kind::Population => Some(Field::Count),
        Kind::Budget => Some(Field::Amount),
        Kind::Services | Kind::Sessions => Some(Field::Persons),
        Kind::Indicators => Some(Field::Value),
        _ => None,
    }
}

/// Whether the cells of a column are what the field asks for.
fn fits(sheet: &Sheet, index: usize, field: Field) -> bool {
    if sheet.cells(index).next().is_none() {
        return true;
    }
    match field {
        Field::Count => sheet.whole(index) >= 0.5,
        Field::Title | Field::Activity | Field::Service | Field::Topic | Field::Indicator | Field::Name => {
            sheet.numeric(index) < 0.9
        }
        Field::Year => sheet.cells(index).take(50).any(|cell| values::year(&cell.heading()).is_some()),
        numeric if numeric.is_numeric() => sheet.numeric(index) >= 0.5,
        _ => true,
    }
}

/// Columns whose headings say nothing ("Row Labels") and whose cells are sexes, age bands or communities.
fn dimensions_by_cells(sheet: &Sheet, headings: &[Heading], found: &[(Column, f64)]) -> Vec<(Column, f64)> {
    let has = |field: Field| found.iter().any(|(column, _)| column.field == field);
    let mut told: Vec<(Column, f64)> = Vec::new();
    for index in 0..headings.len() {
        let Ok(number) = u16::try_from(index + 1) else { break };
        let is_taken = found.iter().any(|(column, _)| column.column == number) || sheet.numeric(index) >= 0.5;
        let free = [Field::Sex, Field::Age, Field::Ethnicity].into_iter().filter(|field| !has(*field));
        let said = free.filter(|_| !is_taken).find(|field| sheet.says(index, *field));
        let is_new = |field: &Field| !told.iter().any(|(column, _)| column.field == *field);
        if let Some(field) = said.filter(is_new) {
            told.push((Column::new(field, number), 0.8));
        }
    }
    told
}

/// Columns of words that repeat, in a table of counts by rows: dimensions that the program does not know. They are
/// kept so that nothing is added up across them.
fn other_dimensions(sheet: &Sheet, headings: &[Heading], found: &[(Column, f64)]) -> Vec<(Column, f64)> {
    let long = found.iter().filter(|(column, _)| column.field == Field::Count).count() == 1;
    let taken = |number: u16| found.iter().any(|(column, _)| column.column == number);
    if !long {
        return Vec::new();
    }
    let free = headings.iter().enumerate().filter_map(|(index, heading)| {
        let number = u16::try_from(index + 1).ok().filter(|number| !taken(*number))?;
        let repeats = !heading.folded.is_empty() && sheet.numeric(index) < 0.5 && words_repeat(sheet, index);
        let mut column = Column::new(Field::Other, number);
        column.tag = Some(heading.folded.replace(' ', "_"));
        repeats.then_some((column, 0.5))
    });
    free.collect()
}

fn words_repeat(sheet: &Sheet, index: usize) -> bool {
    let words: Vec<String> = sheet.cells(index).map(|cell| fold::name(&cell.heading())).collect();
    let mut different = words.clone();
    different.sort_unstable();
    different.dedup();
    words.len() >= 4 && different.len() * 2 <= words.len()
}

/// "Persons", "Persons women", "Persons men": all three stay; a bare total beside a column named for the same field
/// with a heading of its own is the same total said twice, and the first is kept.
fn drop_totals_of_splits(found: &mut Vec<(Column, f64)>) {
    let mut seen: Vec<Column> = Vec::new();
    found.retain(|(column, _)| {
        let alike = |other: &Column| {
            column.field.repeats()
                && !matches!(column.field, Field::Name | Field::Other | Field::Note)
                && other.field == column.field
                && other.year == column.year
                && other.phase == column.phase
                && other.categories == column.categories
        };
        let twice = seen.iter().any(alike);
        seen.push(column.clone());
        !twice
    });
}
