//! Documents: their text block by block, and what the engine found in it.

use base::{
    At,
    record::{Document as DocumentRecord, DocumentId},
    text::{BlockKind, Text},
};
use documents::{Analysis, Mention, Passage, Scale};
use intake::Document;
use serde::Serialize;

use super::Book;
use crate::fields::{Fields, fields};

pub(super) fn keep(book: &mut Book<'_>, documents: &[Document], analyses: &[Analysis]) {
    let mut rows = Rows::default();
    for (position, (document, analysis)) in documents.iter().zip(analyses).enumerate() {
        rows.document(book, position, document, analysis);
    }
    book.add("document", rows.documents);
    book.add("document_gate", rows.gates);
    book.add("document_block", rows.blocks);
    book.add("passage", rows.passages);
    book.add("mention", rows.mentions);
}

#[derive(Default)]
struct Rows {
    documents: Vec<Fields>,
    gates: Vec<Fields>,
    blocks: Vec<Fields>,
    passages: Vec<Fields>,
    mentions: Vec<Fields>,
}

impl Rows {
    fn document(&mut self, book: &Book<'_>, position: usize, document: &Document, analysis: &Analysis) {
        let Some(version) = book.version(document.file) else { return };
        let id: DocumentId = book.id::<DocumentRecord>(At::file(document.file), 0);
        self.documents.push(fields! {
            office: book.office, id: id, position: position, version: version, title: &document.title,
            kind: code(&analysis.kind), language: analysis.language.code(), in_force: analysis.in_force,
            pages: document.text.blocks.iter().filter_map(|block| block.page).max(),
            length: document.text.text.chars().count(), responsiveness: code(&analysis.responsiveness.level),
        });
        let key = (book.office.to_string(), id.to_string());
        let key = (key.0.as_str(), key.1.as_str());
        self.gates.extend(gates(key, analysis));
        self.blocks.extend(blocks(key, &document.text));
        for (position, passage) in analysis.passages.iter().enumerate().filter(|(_, it)| says_something(it)) {
            self.passages.push(one_passage(key, position, passage));
            let mentions = passage.groups.iter().enumerate();
            self.mentions.extend(mentions.map(|(at, it)| mention(key, (position, at), it)));
        }
    }
}

/// Whether a passage names people, does something, or was looked at for gender; the others are in the text alone.
fn says_something(passage: &Passage) -> bool {
    !passage.groups.is_empty() || !passage.roles.is_empty() || passage.scale != Scale::NotApplicable
}

type Key<'a> = (&'a str, &'a str);

fn gates<'a>((office, document): Key<'a>, analysis: &'a Analysis) -> impl Iterator<Item = Fields> + 'a {
    analysis.responsiveness.gates.iter().enumerate().map(move |(position, gate)| {
        let passages: Vec<String> = gate.evidence.iter().map(ToString::to_string).collect();
        fields! {
            office: office, document: document, position: position, code: code(&gate.code), met: gate.met,
            passages: passages.join(" "),
        }
    })
}

fn blocks<'a>((office, document): Key<'a>, text: &'a Text) -> impl Iterator<Item = Fields> + 'a {
    // Ranges are bytes; a reader of pages counts in Unicode scalars, as passages do.
    let (mut byte, mut scalar) = (0, 0_usize);
    text.blocks.iter().enumerate().map(move |(position, block)| {
        let written = text.of(block);
        scalar += text.text.get(byte..block.range.start).map_or(0, |between| between.chars().count());
        let first = scalar;
        scalar += written.chars().count();
        byte = block.range.end;
        let (kind, level) = kind(block.kind);
        fields! {
            office: office, document: document, position: position, kind: kind, level: level, at_page: block.page,
            at_first: first, at_last: scalar, text: written,
        }
    })
}

const fn kind(kind: BlockKind) -> (&'static str, Option<u8>) {
    match kind {
        BlockKind::Heading(level) => ("heading", Some(level)),
        BlockKind::Paragraph => ("paragraph", None),
        BlockKind::ListItem => ("list_item", None),
        BlockKind::TableRow => ("table_row", None),
    }
}

fn one_passage((office, document): Key<'_>, position: usize, passage: &Passage) -> Fields {
    let roles: Vec<String> = passage.roles.iter().map(code).collect();
    fields! {
        office: office, document: document, position: position, at_page: passage.page, at_first: passage.start,
        at_last: passage.end, kind: code(&passage.kind), language: passage.language.code(),
        scale: code(&passage.scale), roles: roles.join(" "),
    }
}

fn mention((office, document): Key<'_>, (passage, position): (usize, usize), mention: &Mention) -> Fields {
    fields! {
        office: office, document: document, passage: passage, position: position, people: mention.code.code(),
        detail: mention.detail, at_first: mention.start, at_last: mention.end, negated: mention.negated,
        intersection: mention.intersection, ladder: code(&mention.ladder),
    }
}

/// The code by which the engine's JSON calls a member of a closed list.
fn code<T: Serialize>(member: &T) -> String {
    match serde_json::to_value(member) {
        Ok(serde_json::Value::String(code)) => code,
        _ => String::new(),
    }
}
