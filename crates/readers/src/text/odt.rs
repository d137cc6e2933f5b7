//! ODT: the headings, paragraphs, lists and tables of `content.xml`.

use base::{Code, text::BlockKind};

use super::{
    archive::Archive,
    draft::Draft,
    frame::Frames,
    grid::Cell,
    lines,
    xml::{Element, Step, Xml},
};

/// What is no text of the document: what was deleted, remarks in the margin, rubies, forms, names of objects.
const SKIPPED: [&str; 8] = [
    "text:tracked-changes",
    "office:annotation",
    "text:ruby-text",
    "office:forms",
    "svg:title",
    "svg:desc",
    "office:binary-data",
    "text:note-citation",
];
/// Spaces that one `text:s` may stand for.
const MOST_SPACES: u32 = 100;

pub(super) fn read(bytes: &[u8], draft: &mut Draft<'_>) {
    let Some(mut archive) = Archive::open(bytes, draft) else { return };
    let manifest = archive.part("META-INF/manifest.xml", draft);
    if manifest.is_some_and(|manifest| manifest.contains("encryption-data")) {
        return draft.report(Code::DocumentEncrypted);
    }
    match archive.part("content.xml", draft) {
        Some(content) => Content::default().read(&content, draft),
        None => draft.report(Code::DocumentUnreadable),
    }
}

/// A paragraph that is being read.
struct Paragraph {
    text: String,
    kind: BlockKind,
    /// It stands in a note: it comes after the paragraph that it explains.
    in_note: bool,
}

/// The state of the walk.
#[derive(Default)]
struct Content {
    paragraphs: Vec<Paragraph>,
    notes: Vec<String>,
    frames: Frames,
    lists: u32,
    note_depth: u32,
    skipping: u32,
}

impl Content {
    fn read(mut self, part: &str, draft: &mut Draft<'_>) {
        let mut xml = Xml::new(part);
        while let Some(step) = xml.next(draft) {
            match step {
                Step::Open(_) if self.skipping > 0 => self.skipping += 1,
                Step::Close(_) if self.skipping > 0 => self.skipping -= 1,
                Step::Open(element) if SKIPPED.contains(&element.name()) => self.skipping = 1,
                Step::Open(element) => self.open(&element, draft),
                Step::Close(end) => self.close(end.name(), draft),
                Step::Text(text) if self.skipping == 0 => self.write_collapsed(&text),
                Step::Text(_) => {}
            }
        }
        while !self.paragraphs.is_empty() {
            self.end_paragraph(draft);
        }
        self.end_notes(draft);
        self.frames.end_all(draft);
    }

    fn write(&mut self, text: &str) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.text.push_str(text);
        }
    }

    /// White space of the file is one space; what the document means stands in `text:s`, `text:tab`.
    fn write_collapsed(&mut self, text: &str) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\r' | '\n' if paragraph.text.ends_with([' ', '\n', '\t']) => {}
                ' ' | '\t' | '\r' | '\n' => paragraph.text.push(' '),
                c => paragraph.text.push(c),
            }
        }
    }

    fn open(&mut self, element: &Element<'_>, draft: &Draft<'_>) {
        match element.name() {
            "text:h" => {
                let level = element.number("text:outline-level").unwrap_or(1).clamp(1, 10);
                self.begin_paragraph(BlockKind::Heading(u8::try_from(level).unwrap_or(1)));
            }
            "text:p" => {
                let styled = element.attribute("text:style-name").and_then(|name| heading_style(&name));
                let kind = if self.lists > 0 { BlockKind::ListItem } else { BlockKind::Paragraph };
                self.begin_paragraph(styled.map_or(kind, BlockKind::Heading));
            }
            "text:list" => self.lists = self.lists.saturating_add(1),
            "text:note" => self.note_depth = self.note_depth.saturating_add(1),
            "text:line-break" => self.write("\n"),
            "text:tab" => self.write("\t"),
            "text:s" => {
                let count = element.number("text:c").unwrap_or(1).min(MOST_SPACES);
                (0..count).for_each(|_| self.write(" "));
            }
            _ => self.open_table(element, draft),
        }
    }

    fn begin_paragraph(&mut self, kind: BlockKind) {
        self.paragraphs.push(Paragraph { text: String::new(), kind, in_note: self.note_depth > 0 });
    }

    fn open_table(&mut self, element: &Element<'_>, draft: &Draft<'_>) {
        match element.name() {
            "table:table" => self.frames.begin(draft.limits()),
            "table:table-header-rows" => self.frames.mark_heading_rows(true),
            "table:table-row" => {
                self.frames.begin_row();
                self.frames.repeat_row(element.number("table:number-rows-repeated").unwrap_or(1));
            }
            "table:table-cell" => self.frames.begin_cell(Cell {
                columns: element.number("table:number-columns-spanned").unwrap_or(1),
                rows: element.number("table:number-rows-spanned").unwrap_or(1),
                repeated: element.number("table:number-columns-repeated").unwrap_or(1),
                ..Cell::default()
            }),
            _ => {}
        }
    }

    fn close(&mut self, name: &str, draft: &mut Draft<'_>) {
        match name {
            "text:h" | "text:p" => self.end_paragraph(draft),
            "text:list" => self.lists = self.lists.saturating_sub(1),
            "text:note" => self.note_depth = self.note_depth.saturating_sub(1),
            "table:table-cell" => self.frames.end_cell(),
            "table:table-row" => self.frames.end_row(),
            "table:table-header-rows" => self.frames.mark_heading_rows(false),
            "table:table" => self.frames.end(draft),
            _ => {}
        }
        if self.paragraphs.is_empty() && !self.frames.in_table() {
            self.end_notes(draft);
        }
    }

    fn end_paragraph(&mut self, draft: &mut Draft<'_>) {
        let Some(paragraph) = self.paragraphs.pop() else { return };
        if paragraph.in_note {
            self.notes.push(paragraph.text);
        } else if !self.frames.write(&paragraph.text) {
            write(paragraph.kind, &paragraph.text, draft);
        }
    }

    fn end_notes(&mut self, draft: &mut Draft<'_>) {
        for note in self.notes.drain(..) {
            write(BlockKind::Paragraph, &note, draft);
        }
    }
}

fn write(kind: BlockKind, text: &str, draft: &mut Draft<'_>) {
    if kind != BlockKind::Paragraph {
        return draft.block(kind, &text.replace('\n', " "));
    }
    for (kind, block) in lines::broken(text) {
        draft.block(kind, &block);
    }
}

/// The level of a heading style; a space is written `_20_`, and styles made by hand (`P1`) say nothing.
fn heading_style(name: &str) -> Option<u8> {
    lines::heading_style(&name.replace("_20_", " "))
}
