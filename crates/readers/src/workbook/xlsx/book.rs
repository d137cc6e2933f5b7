//! What the sheets of a workbook share: their list, styles, texts and calendar.

use std::collections::HashMap;

use base::Code;

use super::{strings::Strings, styles::Styles};
use crate::workbook::{
    date::Epoch,
    lexer::{Lexer, Token, unescaped},
    package::Package,
};

/// A sheet of the list.
pub(super) struct Listed {
    pub(super) name: String,
    pub(super) part: String,
    pub(super) hidden: bool,
}

/// A workbook without its sheets' cells.
pub(super) struct Book {
    pub(super) sheets: Vec<Listed>,
    pub(super) strings: Strings,
    pub(super) styles: Styles,
    pub(super) epoch: Epoch,
}

impl Book {
    /// Reads what the sheets share; a workbook without a list of sheets is unreadable, one without styles is not.
    pub(super) fn read(package: &mut Package<'_>) -> Result<Self, Code> {
        let list = package.whole("xl/workbook.xml")?.ok_or(Code::WorkbookUnreadable)?;
        let relations = package.whole("xl/_rels/workbook.xml.rels")?.ok_or(Code::WorkbookUnreadable)?;
        let relations = relations_of(&relations);
        let part = |kind: &str| {
            relations.values().find(|relation| relation.kind == kind).map(|one| one.target.clone())
        };
        let styles = package.whole(&part("styles").unwrap_or_default())?;
        let strings = package.pieces(&part("sharedStrings").unwrap_or_default(), Strings::read);
        Ok(Self {
            sheets: sheets(&list, &relations),
            strings: strings.transpose()?.unwrap_or_default(),
            styles: styles.map(|xml| Styles::read(&xml)).unwrap_or_default(),
            epoch: epoch(&list),
        })
    }
}

struct Relation {
    kind: String,
    target: String,
}

/// The parts that the list of sheets names by id.
fn relations_of(xml: &[u8]) -> HashMap<Vec<u8>, Relation> {
    let mut relations = HashMap::new();
    for token in Lexer::new(xml) {
        let Token::Open { name: b"Relationship", attributes, .. } = token else { continue };
        let (Some(id), Some(kind), Some(target)) =
            (attributes.raw(b"Id"), attributes.text(b"Type"), attributes.text(b"Target"))
        else {
            continue;
        };
        let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
        relations.insert(id.to_vec(), Relation { kind, target: part_name(&target) });
    }
    relations
}

/// The name of a part from the target of a relation, which counts from `xl/` unless it begins at the root.
fn part_name(target: &str) -> String {
    let target = target.replace('\\', "/");
    target.strip_prefix('/').map_or_else(|| format!("xl/{}", target.trim_start_matches("./")), str::to_owned)
}

/// The sheets with cells, in their order; sheets of charts and dialogues have none.
fn sheets(xml: &[u8], relations: &HashMap<Vec<u8>, Relation>) -> Vec<Listed> {
    let mut sheets = Vec::new();
    for token in Lexer::new(xml) {
        let Token::Open { name: b"sheet", attributes, .. } = token else { continue };
        let relation = attributes.raw(b"id").and_then(|id| relations.get(id));
        let Some(relation) = relation.filter(|relation| relation.kind == "worksheet") else { continue };
        sheets.push(Listed {
            name: attributes.text(b"name").unwrap_or_default().into_owned(),
            part: relation.target.clone(),
            hidden: matches!(attributes.raw(b"state"), Some(b"hidden" | b"veryHidden")),
        });
    }
    sheets
}

fn epoch(xml: &[u8]) -> Epoch {
    let said = Lexer::new(xml).find_map(|token| match token {
        Token::Open { name: b"workbookPr", attributes, .. } => attributes.raw(b"date1904"),
        _ => None,
    });
    match said.map(unescaped).as_deref() {
        Some("1" | "true" | "on") => Epoch::Y1904,
        _ => Epoch::Y1900,
    }
}
