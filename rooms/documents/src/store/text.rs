//! The text of a document, and what was found in it.

use access::{Permit, See};
use base::{Code, Finding, Language, Spot, StandardGroup, record::Document as DocumentKind, text::BlockKind};
use store::{Error, Result, Row, Tx, params};

use super::{Document, Scale};

base::codes! {
    /// What a passage does in its document.
    Role {
        /// States an aim, target, plan or intended change.
        Objective = "objective",
        /// Says what is or was done.
        Activity = "activity",
        /// Gives a measurable variable, or a quantified target or result.
        Indicator = "indicator",
        /// Names money, a funder, a subsidy or means in kind.
        Resource = "resource",
        /// Says who does it.
        Responsible = "responsible",
        /// Says until when.
        Deadline = "deadline",
        /// Describes the present situation, a need or a problem.
        Diagnosis = "diagnosis",
    }
}

base::codes! {
    /// How far a passage goes for a group; the order is the ladder.
    Ladder {
        /// Names it.
        Listed = "listed",
        /// Says something of its situation.
        Described = "described",
        /// Acts for it.
        Measure = "measure",
        /// Acts for it with money, an owner and an indicator.
        Resourced = "measure_resourced",
    }
}

base::codes! {
    /// A condition of the WHO scale.
    GateCode {
        /// No passage gives one sex more than the other or speaks of it as worth less.
        NothingUnequal = "nothing_unequal",
        /// Some passage considers women, men or gender.
        GenderConsidered = "gender_considered",
        /// Some measure for women, men, girls, boys or gender equality has means.
        MeasureWithMeans = "measure_with_means",
        /// Some such measure acts on norms or power, with an indicator.
        NormsWithIndicator = "norms_with_indicator",
    }
}

/// A passage in which something was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its position among the passages of the document, which names it in links.
    pub position: i64,
    /// The page on which its block begins.
    pub page: Option<u32>,
    /// First Unicode scalar in the text, and the one after the last.
    pub at: (usize, usize),
    /// Its language.
    pub language: Language,
    /// Its step on the WHO scale.
    pub scale: Scale,
    /// What it does.
    pub roles: Vec<Role>,
    /// Who is named in it.
    pub mentions: Vec<Mention>,
}

impl Found {
    /// Whether it names people, or was looked at for gender.
    pub fn speaks_of_people(&self) -> bool {
        !self.mentions.is_empty() || self.scale != Scale::NotApplicable
    }
}

/// A span that names a group as people.
#[derive(Clone, Debug, PartialEq)]
pub struct Mention {
    /// The group.
    pub group: StandardGroup,
    /// First Unicode scalar in the text, and the one after the last.
    pub at: (usize, usize),
    /// Inside a negation or an exclusion.
    pub negated: bool,
    /// How far the passage goes for it.
    pub ladder: Ladder,
}

/// A condition of the WHO scale and the passages that decide it.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// Which condition.
    pub code: GateCode,
    /// Whether it is met.
    pub met: bool,
    /// The positions of the passages.
    pub passages: Vec<i64>,
}

/// A block of the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The page on which it begins.
    pub page: Option<u32>,
    /// First Unicode scalar in the text, and the one after the last.
    pub at: (usize, usize),
    /// Its words.
    pub text: String,
}

/// A part of a text, of a size that a page can show.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Where each part of the text begins, in Unicode scalars.
    pub starts: Vec<usize>,
    /// Which one this is, from 1.
    pub number: usize,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

impl Part {
    /// The number of the part in which a passage stands.
    pub fn of(&self, found: &Found) -> usize {
        part_at(&self.starts, found.at.0)
    }
}

/// What was found in a document, in the order of the text.
pub fn found(tx: &mut Tx<'_>, permit: &Permit<DocumentKind, See>) -> Result<Vec<Found>> {
    let sql = "select position, at_page, at_first, at_last, language, scale, roles from passage
               where office = $1 and document = $2 order by position";
    let mut found = tx.rows(sql, params![permit.office(), permit.id()], passage)?;
    let sql = "select passage, people, at_first, at_last, negated, ladder from mention
               where office = $1 and document = $2 order by passage, position";
    let mut passages = found.iter_mut().peekable();
    for (position, mention) in tx.rows(sql, params![permit.office(), permit.id()], mention)? {
        while passages.next_if(|passage| passage.position < position).is_some() {}
        if let Some(passage) = passages.peek_mut().filter(|passage| passage.position == position) {
            passage.mentions.push(mention);
        }
    }
    Ok(found)
}

fn passage(row: &Row<'_>) -> Result<Found> {
    Ok(Found {
        position: row.int(0)?,
        page: row.maybe_number(1)?,
        at: (row.number(2)?, row.number(3)?),
        language: row.code(4, Language::from_code)?,
        scale: row.code(5, Scale::from_code)?,
        roles: row.text(6)?.split_whitespace().filter_map(Role::from_code).collect(),
        mentions: Vec::new(),
    })
}

fn mention(row: &Row<'_>) -> Result<(i64, Mention)> {
    let mention = Mention {
        group: row.code(1, StandardGroup::from_code)?,
        at: (row.number(2)?, row.number(3)?),
        negated: row.flag(4)?,
        ladder: row.code(5, Ladder::from_code)?,
    };
    Ok((row.int(0)?, mention))
}

/// The conditions of the WHO scale with the passages that decide each.
pub fn gates(tx: &mut Tx<'_>, permit: &Permit<DocumentKind, See>) -> Result<Vec<Gate>> {
    let sql =
        "select code, met, passages from document_gate where office = $1 and document = $2 order by position";
    tx.rows(sql, params![permit.office(), permit.id()], |row| {
        Ok(Gate {
            code: row.code(0, GateCode::from_code)?,
            met: row.flag(1)?,
            passages: row.text(2)?.split_whitespace().filter_map(|position| position.parse().ok()).collect(),
        })
    })
}

/// How many blocks a part has at most, and how many Unicode scalars about: a page of it stays below 60 kB.
const BLOCKS: usize = 200;
const SCALARS: usize = 10_000;

/// The part of a text that holds this position, or the part of this number, or the first one.
pub fn part(
    tx: &mut Tx<'_>,
    permit: &Permit<DocumentKind, See>,
    (holds, number): (Option<usize>, Option<usize>),
) -> Result<Part> {
    let sql = "select position, at_first, at_last from document_block
               where office = $1 and document = $2 order by position";
    let blocks = tx.rows(sql, params![permit.office(), permit.id()], |row| {
        Ok((row.int(0)?, row.number(1)?, row.number(2)?))
    })?;
    let parts = divided(&blocks);
    let starts: Vec<usize> = parts.iter().filter_map(|part| Some(part.first()?.1)).collect();
    let asked = holds.map(|at| part_at(&starts, at)).or(number).unwrap_or(1);
    let number = asked.clamp(1, parts.len().max(1));
    let ends = |part: &&[(i64, usize, usize)]| Some((part.first()?.0, part.last()?.0));
    let (first, last) = parts.get(number - 1).and_then(ends).unwrap_or_default();
    let sql = "select kind, level, at_page, at_first, at_last, text from document_block
               where office = $1 and document = $2 and position >= $3 and position <= $4 order by position";
    let blocks = tx.rows(sql, params![permit.office(), permit.id(), first, last], block)?;
    Ok(Part { starts, number, blocks })
}

/// The blocks in parts of about the same size; a block is never divided.
fn divided(blocks: &[(i64, usize, usize)]) -> Vec<&[(i64, usize, usize)]> {
    let mut parts = Vec::new();
    let (mut from, mut scalars) = (0, 0);
    for (index, (_, first, last)) in blocks.iter().enumerate() {
        let length = last.saturating_sub(*first);
        if index > from && (index - from >= BLOCKS || scalars + length > SCALARS) {
            parts.extend(blocks.get(from..index));
            (from, scalars) = (index, 0);
        }
        scalars += length;
    }
    parts.extend(blocks.get(from..).filter(|rest| !rest.is_empty()));
    parts
}

/// The number, from 1, of the part in which a position of the text stands.
fn part_at(starts: &[usize], at: usize) -> usize {
    starts.iter().filter(|start| **start <= at).count().max(1)
}

fn block(row: &Row<'_>) -> Result<Block> {
    Ok(Block {
        kind: match row.text(0)? {
            "heading" => BlockKind::Heading(row.maybe_number(1)?.unwrap_or(1)),
            "paragraph" => BlockKind::Paragraph,
            "list_item" => BlockKind::ListItem,
            "table_row" => BlockKind::TableRow,
            _ => return Err(Error::Column(0)),
        },
        page: row.maybe_number(2)?,
        at: (row.number(3)?, row.number(4)?),
        text: row.text(5)?.to_owned(),
    })
}

/// A finding about a document, with the scalar at which its passage begins; none for the document as a whole.
pub type Remark = (Finding, Option<usize>);

/// What is found about texts; a file can also hold a plan or a budget, whose findings stand in their own rooms.
const ABOUT_TEXTS: [Code; 6] = [
    Code::HostileMention,
    Code::GroupExcluded,
    Code::GroupsOnlyListed,
    Code::DocumentWithoutText,
    Code::DocumentLanguageUnknown,
    Code::DocumentNamesNoGroup,
];

/// What was found about a document as a whole or about one of its passages: hostile words, groups that are left out or
/// only listed. These are findings, and never credit.
pub fn remarks(
    tx: &mut Tx<'_>,
    permit: &Permit<DocumentKind, See>,
    document: &Document,
) -> ledger::Result<Vec<Remark>> {
    let kept = ledger::findings_of_reckoning(tx, permit.office())?;
    let of_text = kept.into_iter().filter(|kept| ABOUT_TEXTS.contains(&kept.finding.code));
    let of_document = of_text.filter_map(|kept| {
        let (version, spot) = kept.at?;
        let start = match spot {
            Spot::Passage { start, .. } => usize::try_from(start).ok(),
            _ => None,
        };
        (version == document.version).then_some((kept.finding, start))
    });
    Ok(of_document.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_divided_between_blocks_and_none_is_lost() {
        let block = |index: usize| (i64::try_from(index).unwrap(), index * 100, index * 100 + 99);
        let blocks: Vec<_> = (0..450).map(block).collect();
        let parts = divided(&blocks);
        assert_eq!(parts.iter().map(|part| part.len()).sum::<usize>(), 450);
        assert!(parts.iter().all(|part| part.len() <= BLOCKS));
        let starts: Vec<usize> = parts.iter().map(|part| part[0].1).collect();
        for (number, part) in parts.iter().enumerate() {
            assert!(part.iter().all(|block| part_at(&starts, block.1) == number + 1));
        }
    }

    #[test]
    fn a_block_that_is_longer_than_a_part_is_a_part_of_its_own() {
        let blocks = [(0, 0, 50), (1, 51, 60_000), (2, 60_001, 60_050)];
        assert_eq!(divided(&blocks).iter().map(|part| part.len()).collect::<Vec<_>>(), [1, 1, 1]);
        assert!(divided(&[]).is_empty());
    }
}
