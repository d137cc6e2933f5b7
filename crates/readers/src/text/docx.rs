//! DOCX: the paragraphs of `word/document.xml`, its tables and its notes.

mod styles;

use base::{Code, text::BlockKind};

use super::{
    archive::Archive,
    draft::Draft,
    frame::Frames,
    grid::Cell,
    lines,
    xml::{Element, Step, Xml},
};
use styles::{Style, Styles};

const MAIN: &str = "word/document.xml";
const NOTES: [&str; 2] = ["word/footnotes.xml", "word/endnotes.xml"];

/// What was deleted, moved away or formatted otherwise before, and the copy of a drawing for old programs.
const SKIPPED: [&str; 12] = [
    "w:del",
    "w:moveFrom",
    "mc:Fallback",
    "w:pPrChange",
    "w:rPrChange",
    "w:sectPrChange",
    "w:tblPrChange",
    "w:tblPrExChange",
    "w:tcPrChange",
    "w:trPrChange",
    "w:numberingChange",
    "w:instrText",
];

pub(super) fn read(bytes: &[u8], draft: &mut Draft<'_>) {
    let Some(mut archive) = Archive::open(bytes, draft) else { return };
    let styles =
        archive.part("word/styles.xml", draft).map(|part| Styles::read(&part, draft)).unwrap_or_default();
    let main = archive.part(MAIN, draft).or_else(|| {
        let name = main_part(&archive.part("_rels/.rels", draft)?, draft)?;
        archive.part(&name, draft)
    });
    let Some(main) = main else { return draft.report(Code::DocumentUnreadable) };
    Body::new(&styles).read(&main, draft);
    for name in NOTES {
        if let Some(part) = archive.part(name, draft) {
            Body::new(&styles).read(&part, draft);
        }
    }
}

/// The name of the main part, where the program that wrote the file chose its own.
fn main_part(relations: &str, draft: &mut Draft<'_>) -> Option<String> {
    let mut xml = Xml::new(relations);
    while let Some(step) = xml.next(draft) {
        if let Step::Open(element) = step
            && element.attribute("Type").is_some_and(|kind| kind.ends_with("/officeDocument"))
        {
            return element.attribute("Target").map(|target| target.trim_start_matches('/').to_owned());
        }
    }
    None
}

/// A paragraph that is being read.
#[derive(Default)]
struct Paragraph {
    text: String,
    style: Style,
}

/// The state of the walk through one part.
struct Body<'a> {
    styles: &'a Styles,
    /// A text box is a paragraph within a paragraph.
    paragraphs: Vec<Paragraph>,
    frames: Frames,
    /// How deep the walk is inside something that is skipped.
    skipping: u32,
    in_text: bool,
    in_row_properties: bool,
}

impl<'a> Body<'a> {
    fn new(styles: &'a Styles) -> Self {
        Self {
            styles,
            paragraphs: Vec::new(),
            frames: Frames::default(),
            skipping: 0,
            in_text: false,
            in_row_properties: false,
        }
    }

    fn read(mut self, part: &str, draft: &mut Draft<'_>) {
        let mut xml = Xml::new(part);
        while let Some(step) = xml.next(draft) {
            match step {
                Step::Open(_) if self.skipping > 0 => self.skipping += 1,
                Step::Close(_) if self.skipping > 0 => self.skipping -= 1,
                Step::Open(element) => self.open(&element, draft),
                Step::Close(end) => self.close(end.name(), draft),
                Step::Text(text) if self.skipping == 0 && self.in_text => self.write(&text),
                Step::Text(_) => {}
            }
        }
        while !self.paragraphs.is_empty() {
            self.end_paragraph(draft);
        }
        self.frames.end_all(draft);
    }

    fn write(&mut self, text: &str) {
        if let Some(paragraph) = self.paragraphs.last_mut() {
            paragraph.text.push_str(text);
        }
    }

    fn open(&mut self, element: &Element<'_>, draft: &mut Draft<'_>) {
        let name = element.name();
        if SKIPPED.contains(&name) {
            if name == "w:del" && self.in_row_properties {
                self.frames.drop_row();
            }
            self.skipping = 1;
            return;
        }
        match name {
            "w:t" => self.in_text = true,
            "w:tab" if self.paragraphs.last().is_some_and(|p| !p.text.is_empty()) => self.write("\t"),
            "w:br" | "w:cr" => self.write("\n"),
            "w:noBreakHyphen" => self.write("-"),
            "w:sym" => self.write(&symbol(element)),
            "w:p" => self.paragraphs.push(Paragraph::default()),
            "w:pStyle" | "w:outlineLvl" | "w:numId" => self.style(element),
            "w:trPr" => self.in_row_properties = true,
            _ => self.open_table(element, draft),
        }
    }

    fn open_table(&mut self, element: &Element<'_>, draft: &Draft<'_>) {
        match element.name() {
            "w:tbl" => self.frames.begin(draft.limits()),
            "w:tr" => self.frames.begin_row(),
            "w:tblHeader" if is_on(element) => self.frames.mark_heading_row(),
            "w:tc" => self.frames.begin_cell(Cell::default()),
            "w:gridSpan" => {
                let columns = element.number("w:val").unwrap_or(1);
                self.frames.change_cell(|cell| cell.columns = columns);
            }
            "w:vMerge" => {
                let continues = element.attribute("w:val").is_none_or(|value| value == "continue");
                self.frames.change_cell(|cell| cell.continues = continues);
            }
            _ => {}
        }
    }

    fn close(&mut self, name: &str, draft: &mut Draft<'_>) {
        match name {
            "w:t" => self.in_text = false,
            "w:p" => self.end_paragraph(draft),
            "w:trPr" => self.in_row_properties = false,
            "w:tc" => self.frames.end_cell(),
            "w:tr" => self.frames.end_row(),
            "w:tbl" => self.frames.end(draft),
            _ => {}
        }
    }

    fn style(&mut self, element: &Element<'_>) {
        let Some(paragraph) = self.paragraphs.last_mut() else { return };
        match (element.name(), element.attribute("w:val")) {
            ("w:pStyle", Some(id)) => paragraph.style = self.styles.of(&id),
            (name, Some(value)) => paragraph.style.set(name, &value),
            _ => {}
        }
    }

    fn end_paragraph(&mut self, draft: &mut Draft<'_>) {
        let Some(Paragraph { text, style }) = self.paragraphs.pop() else { return };
        if self.frames.write(&text) {
            return;
        }
        match style.kind() {
            BlockKind::Paragraph => {
                for (kind, block) in lines::broken(&text) {
                    draft.block(kind, &block);
                }
            }
            kind => draft.block(kind, &text.replace('\n', " ")),
        }
    }
}

/// A character of another font; a private one is the bullet of a symbol font and says nothing.
fn symbol(element: &Element<'_>) -> String {
    let code = element.attribute("w:char").and_then(|hex| u32::from_str_radix(&hex, 16).ok());
    let symbol =
        code.and_then(char::from_u32).filter(|c| !('\u{e000}'..='\u{f8ff}').contains(c) && !c.is_control());
    symbol.map(String::from).unwrap_or_default()
}

fn is_on(element: &Element<'_>) -> bool {
    element.attribute("w:val").is_none_or(|value| !matches!(value.as_str(), "0" | "false" | "off"))
}
