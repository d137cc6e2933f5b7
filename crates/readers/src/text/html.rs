//! HTML, read tolerantly: whatever stands there, its text comes out in order.

mod token;

use base::text::BlockKind;
use encoding_rs::Encoding;

use super::{draft::Draft, encoding, frame::Frames, grid::Cell};
use token::{Tag, Token, Tokens};

/// Bytes in which a page declares its encoding.
const DECLARED_WITHIN: usize = 4 << 10;
/// Elements whose content is no text of the page.
const SKIPPED: [&str; 8] = ["script", "style", "template", "noscript", "svg", "select", "textarea", "title"];
/// Elements within a line; every other one begins a new block.
const INLINE: [&str; 32] = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
    "i", "img", "ins", "kbd", "label", "mark", "o:p", "q", "s", "samp", "small", "span", "strong", "sub",
    "sup", "time", "u", "wbr",
];

pub(super) fn read(bytes: &[u8], draft: &mut Draft<'_>) {
    let (text, encoding) = encoding::decode_with(bytes, declared(bytes));
    draft.encoded_as(encoding);
    let mut page = Page::default();
    for token in Tokens::new(&text) {
        page.take(&token, draft);
    }
    page.end_block(draft);
    page.frames.end_all(draft);
}

/// The encoding that the head of the page names.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = String::from_utf8_lossy(bytes.get(..DECLARED_WITHIN).unwrap_or(bytes)).to_ascii_lowercase();
    let (_, after) = head.split_once("charset").or_else(|| head.split_once("encoding"))?;
    let after = after.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let label = after.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':')).next()?;
    Encoding::for_label(label.as_bytes())
}

/// The state of the walk.
#[derive(Default)]
struct Page {
    text: String,
    kind: Option<BlockKind>,
    preformatted: u32,
    skipping: Option<String>,
    frames: Frames,
}

impl Page {
    fn take(&mut self, token: &Token<'_>, draft: &mut Draft<'_>) {
        if let Some(name) = &self.skipping {
            match token {
                Token::Close(closed) if closed == name || closed == "head" => self.skipping = None,
                Token::Open(tag) if tag.name == "body" => self.skipping = None,
                _ => {}
            }
            return;
        }
        match token {
            Token::Text(text) => self.write(text),
            Token::Open(tag) => self.open(tag, draft),
            Token::Close(name) => self.close(name, draft),
        }
    }

    /// White space is one space, except in `pre`.
    fn write(&mut self, text: &str) {
        if self.preformatted > 0 {
            return self.text.push_str(text);
        }
        for c in text.chars() {
            match c {
                ' ' | '\t' | '\r' | '\n' | '\u{c}'
                    if self.text.is_empty() || self.text.ends_with([' ', '\n']) => {}
                ' ' | '\t' | '\r' | '\n' | '\u{c}' | '\u{a0}' => self.text.push(' '),
                '\u{ad}' | '\u{200b}' => {}
                c => self.text.push(c),
            }
        }
    }

    fn open(&mut self, tag: &Tag<'_>, draft: &mut Draft<'_>) {
        let name = tag.name.as_str();
        match name {
            "br" => return self.end_line(draft),
            _ if SKIPPED.contains(&name) => return self.skipping = (!tag.empty).then(|| tag.name.clone()),
            _ if INLINE.contains(&name) => return,
            _ => self.end_block(draft),
        }
        match name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => self.kind = heading(name),
            "li" | "dt" | "dd" => self.kind = Some(BlockKind::ListItem),
            "pre" => self.preformatted += 1,
            "table" => self.frames.begin(draft.limits()),
            "tr" => self.frames.begin_row(),
            "thead" => self.frames.mark_heading_rows(true),
            "tbody" | "tfoot" => self.frames.mark_heading_rows(false),
            "td" | "th" if self.frames.in_table() => self.frames.begin_cell(Cell {
                columns: tag.number("colspan").unwrap_or(1).max(1),
                rows: tag.number("rowspan").unwrap_or(1).max(1),
                heading: name == "th",
                ..Cell::default()
            }),
            _ => {}
        }
    }

    fn close(&mut self, name: &str, draft: &mut Draft<'_>) {
        if INLINE.contains(&name) || name == "br" {
            return;
        }
        self.end_block(draft);
        match name {
            "pre" => self.preformatted = self.preformatted.saturating_sub(1),
            "td" | "th" => self.frames.end_cell(),
            "tr" => self.frames.end_row(),
            "thead" => self.frames.mark_heading_rows(false),
            "table" => self.frames.end(draft),
            _ => {}
        }
    }

    /// A line break: within a heading or an item the line goes on.
    fn end_line(&mut self, draft: &mut Draft<'_>) {
        match self.kind {
            Some(BlockKind::Heading(_) | BlockKind::ListItem) => self.write(" "),
            _ => self.end_block(draft),
        }
    }

    fn end_block(&mut self, draft: &mut Draft<'_>) {
        let text = std::mem::take(&mut self.text);
        if text.trim().is_empty() {
            return;
        }
        let kind = self.kind.take().unwrap_or(BlockKind::Paragraph);
        if !self.frames.write(&text) {
            match self.preformatted {
                0 => draft.block(kind, &text),
                _ => text.split('\n').for_each(|line| draft.block(kind, line)),
            }
        }
    }
}

fn heading(name: &str) -> Option<BlockKind> {
    name.get(1..)?.parse().ok().map(BlockKind::Heading)
}
