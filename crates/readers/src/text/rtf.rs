//! RTF: paragraphs, headings by style, lists, notes and the rows of tables.

mod charset;
mod table;
mod token;

use std::collections::HashMap;

use base::{Code, text::BlockKind};
use encoding_rs::Encoding;

use super::{draft::Draft, lines};
use charset::Charsets;
use table::Table;
use token::{Token, Tokens};

/// Groups that hold no text of the document.
const SKIPPED: [&str; 27] = [
    "colortbl",
    "info",
    "pict",
    "nonshppict",
    "objdata",
    "objclass",
    "header",
    "headerl",
    "headerr",
    "headerf",
    "footer",
    "footerl",
    "footerr",
    "footerf",
    "ftnsep",
    "ftnsepc",
    "ftncn",
    "aftnsep",
    "aftnsepc",
    "aftncn",
    "listtable",
    "listoverridetable",
    "revtbl",
    "rsidtbl",
    "sp",
    "tc",
    "xe",
];
/// Starred groups that hold text all the same.
const READ_THOUGH_STARRED: [&str; 3] = ["shpinst", "shptxt", "nesttableprops"];

pub(super) fn read(bytes: &[u8], draft: &mut Draft<'_>) {
    let mut document = Document::default();
    for token in Tokens::new(bytes) {
        document.take(token, draft);
    }
    document.finish(draft);
}

/// What a group is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Purpose {
    #[default]
    Body,
    Fonts,
    Styles,
    Note,
    /// The number or bullet of a list item.
    Marker,
    Skipped,
}

/// The state that a group inherits and gives back.
#[derive(Clone, Copy, Debug, Default)]
struct Group {
    purpose: Purpose,
    /// A note or marker begins here.
    owns: bool,
    /// Characters that stand for a `\u` in programs that do not know it.
    fallback: usize,
    encoding: Option<&'static Encoding>,
    /// Deleted under tracked changes, or hidden.
    hidden: bool,
    starred: bool,
}

/// The properties of the paragraph.
#[derive(Clone, Copy, Debug, Default)]
struct Paragraph {
    heading: Option<u8>,
    item: bool,
    in_table: bool,
}

/// The state of the walk.
#[derive(Default)]
struct Document {
    group: Group,
    outer: Vec<Group>,
    too_deep: u32,
    charsets: Charsets,
    styles: HashMap<i32, u8>,
    /// The font or style that a table of them is defining, and its name so far.
    defining: i32,
    bytes: Vec<u8>,
    surrogate: Option<u16>,
    /// Fallback characters still to pass over.
    passing: usize,
    paragraph: Paragraph,
    text: String,
    /// The texts that wait while a note is read.
    waiting: Vec<String>,
    notes: Vec<String>,
    table: Table,
}

impl Document {
    fn take(&mut self, token: Token<'_>, draft: &mut Draft<'_>) {
        match token {
            Token::Byte(_) | Token::Symbol(b'~' | b'-' | b'_') if self.passing > 0 => {
                return self.passing -= 1;
            }
            Token::Byte(byte) => return self.byte(byte),
            _ => self.flush(),
        }
        self.passing = 0;
        match token {
            Token::Begin => self.begin(draft),
            Token::End => self.end(),
            Token::Symbol(b'*') => self.group.starred = true,
            Token::Symbol(b'~') => self.write(' '),
            Token::Symbol(b'_') => self.write('-'),
            Token::Symbol(b'\\' | b'{' | b'}') => self.symbol(token),
            Token::Symbol(b'\n' | b'\r') => self.end_paragraph(draft),
            Token::Word(word, number) => self.word(word, number, draft),
            Token::Symbol(_) | Token::Byte(_) => {}
        }
    }

    fn symbol(&mut self, token: Token<'_>) {
        if let Token::Symbol(symbol) = token {
            self.write(char::from(symbol));
        }
    }

    fn begin(&mut self, draft: &mut Draft<'_>) {
        if self.outer.len() >= usize::try_from(draft.limits().depth).unwrap_or(usize::MAX) {
            draft.report(Code::NestedTooDeep);
            self.too_deep = self.too_deep.saturating_add(1);
            return;
        }
        self.outer.push(self.group);
        self.group.owns = false;
        self.group.starred = false;
    }

    fn end(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        let ended = self.group;
        if ended.owns && ended.purpose == Purpose::Note {
            let waiting = self.waiting.pop().unwrap_or_default();
            self.notes.push(std::mem::replace(&mut self.text, waiting));
        }
        self.group = self.outer.pop().unwrap_or_default();
    }

    fn byte(&mut self, byte: u8) {
        if self.group.purpose != Purpose::Skipped {
            self.bytes.push(byte);
        }
    }

    /// Decodes the bytes that came one after another: a character may need two.
    fn flush(&mut self) {
        if self.bytes.is_empty() {
            return;
        }
        let bytes = std::mem::take(&mut self.bytes);
        let encoding = self.group.encoding.unwrap_or(self.charsets.page());
        let (text, _) = encoding.decode_without_bom_handling(&bytes);
        match self.group.purpose {
            Purpose::Styles => self.define_style(&text),
            _ => text.chars().for_each(|c| self.write(c)),
        }
    }

    fn write(&mut self, c: char) {
        if !self.group.hidden && matches!(self.group.purpose, Purpose::Body | Purpose::Note) {
            self.text.push(c);
        }
    }

    fn word(&mut self, word: &str, number: Option<i32>, draft: &mut Draft<'_>) {
        if self.destination(word) || self.group.purpose == Purpose::Skipped {
            return;
        }
        match (word, number) {
            ("ansicpg", Some(page)) => self.charsets.set_page(page),
            ("mac", _) => self.charsets.set_page(10_000),
            ("f", Some(font)) if self.group.purpose == Purpose::Fonts => self.defining = font,
            ("fcharset", Some(charset)) => self.charsets.set_font(self.defining, charset),
            ("f", Some(font)) => self.group.encoding = Some(self.charsets.of(font)),
            ("s", Some(style)) if self.group.purpose == Purpose::Styles => self.defining = style,
            ("s", Some(style)) => self.paragraph.heading = self.styles.get(&style).copied(),
            ("uc", Some(count)) => self.group.fallback = usize::try_from(count).unwrap_or(1).min(8) + 1,
            ("u", Some(unit)) => self.unit(unit),
            ("deleted" | "v", number) => self.group.hidden = number != Some(0),
            ("plain", _) => self.group.hidden = false,
            _ => self.paragraph_word(word, number, draft),
        }
    }

    /// A word that says what the group is for; tells whether it is one.
    fn destination(&mut self, word: &str) -> bool {
        let starred = std::mem::take(&mut self.group.starred);
        let purpose = match word {
            "fonttbl" => Purpose::Fonts,
            "stylesheet" => Purpose::Styles,
            "footnote" => Purpose::Note,
            "listtext" | "pntext" => Purpose::Marker,
            _ if SKIPPED.contains(&word) => Purpose::Skipped,
            _ if starred && self.group.purpose == Purpose::Styles => return false,
            _ if starred && !READ_THOUGH_STARRED.contains(&word) => Purpose::Skipped,
            _ => return false,
        };
        if self.group.purpose == Purpose::Skipped {
            return true;
        }
        self.paragraph.item |= purpose == Purpose::Marker;
        if purpose == Purpose::Note && !self.group.owns {
            self.waiting.push(std::mem::take(&mut self.text));
        }
        self.group.owns = true;
        self.group.purpose = purpose;
        true
    }

    fn paragraph_word(&mut self, word: &str, number: Option<i32>, draft: &mut Draft<'_>) {
        match (word, number) {
            ("par" | "sect", _) => self.end_paragraph(draft),
            ("pard", _) => self.paragraph = Paragraph::default(),
            ("intbl", _) => self.paragraph.in_table = true,
            ("ls", Some(_)) => self.paragraph.item = true,
            ("outlinelevel", Some(level)) => {
                self.paragraph.heading =
                    u8::try_from(level).ok().filter(|level| *level < 9).map(|level| level + 1);
            }
            ("cell", _) => self.table.end_cell(std::mem::take(&mut self.text).trim()),
            ("nestcell" | "nestrow", _) => self.text.push('\n'),
            ("row", _) => self.table.end_row(draft),
            _ => self.character_word(word),
        }
        self.table.define(word);
    }

    fn character_word(&mut self, word: &str) {
        match word {
            "tab" => self.write('\t'),
            "line" => self.write('\n'),
            "emdash" => self.write('—'),
            "endash" => self.write('–'),
            "bullet" => self.write('•'),
            "lquote" => self.write('‘'),
            "rquote" => self.write('’'),
            "ldblquote" => self.write('“'),
            "rdblquote" => self.write('”'),
            "emspace" | "enspace" | "qmspace" => self.write(' '),
            _ => {}
        }
    }

    /// A unit of UTF-16, as a signed number; two of them make a character beyond the first plane.
    fn unit(&mut self, unit: i32) {
        let Ok(unit) = u16::try_from(unit.rem_euclid(0x1_0000)) else { return };
        self.passing = self.group.fallback.checked_sub(1).unwrap_or(1);
        let first = self.surrogate.take();
        if (0xd800..0xdc00).contains(&unit) {
            self.surrogate = Some(unit);
            return;
        }
        let units = first.into_iter().chain([unit]);
        char::decode_utf16(units).flatten().for_each(|c| self.write(c));
    }

    /// The name of a style ends with a semicolon.
    fn define_style(&mut self, name: &str) {
        if let Some(level) = lines::heading_style(name.trim().trim_end_matches(';')) {
            self.styles.insert(self.defining, level);
        }
    }

    fn end_paragraph(&mut self, draft: &mut Draft<'_>) {
        if !matches!(self.group.purpose, Purpose::Body) {
            return self.write('\n');
        }
        if self.paragraph.in_table {
            self.text.push('\n');
            return;
        }
        let text = std::mem::take(&mut self.text);
        if !text.trim().is_empty() {
            self.table.end(draft);
        }
        match self.paragraph {
            Paragraph { heading: Some(level), .. } => {
                draft.block(BlockKind::Heading(level), &text.replace('\n', " "));
            }
            Paragraph { item: true, .. } => draft.block(BlockKind::ListItem, &text.replace('\n', " ")),
            _ => lines::broken(&text).iter().for_each(|(kind, block)| draft.block(*kind, block)),
        }
        self.end_notes(draft);
    }

    fn end_notes(&mut self, draft: &mut Draft<'_>) {
        for note in self.notes.drain(..) {
            draft.block(BlockKind::Paragraph, &note.replace('\n', " "));
        }
    }

    fn finish(mut self, draft: &mut Draft<'_>) {
        self.flush();
        if !self.outer.is_empty() {
            draft.report(Code::DocumentBroken);
        }
        for waiting in std::mem::take(&mut self.waiting).into_iter().rev() {
            self.notes.push(std::mem::replace(&mut self.text, waiting));
        }
        self.group = Group::default();
        self.paragraph.in_table = false;
        self.table.end_row(draft);
        self.end_paragraph(draft);
        self.table.end(draft);
        self.end_notes(draft);
    }
}
