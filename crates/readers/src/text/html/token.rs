//! HTML as a stream of tags and text.

use std::borrow::Cow;

use crate::text::entities;

/// A tag longer than this is no tag: a bound on looking for the end of a quote that never ends.
const TAG_BYTES: usize = 64 << 10;
/// Elements whose content is raw text up to their own end tag.
const RAW: [&str; 3] = ["script", "style", "textarea"];

/// A tag that opens.
pub(super) struct Tag<'a> {
    /// In lower case.
    pub(super) name: String,
    /// It closes itself: `<br/>`.
    pub(super) empty: bool,
    attributes: &'a str,
}

impl Tag<'_> {
    /// The number in the attribute of this name.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        let lower = self.attributes.to_ascii_lowercase();
        let (before, after) = lower.split_once(name)?;
        let begins =
            before.is_empty() || before.ends_with(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
        let value =
            after.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']).trim_start();
        let end = value.find(|c: char| !c.is_ascii_digit()).unwrap_or(value.len());
        value.get(..end).filter(|_| begins)?.parse().ok()
    }
}

/// A piece of a page.
pub(super) enum Token<'a> {
    Open(Tag<'a>),
    /// The name, in lower case.
    Close(String),
    /// Text with its references resolved.
    Text(Cow<'a, str>),
}

/// The pieces of a page, in order. Comments, declarations and processing instructions are left out.
pub(super) struct Tokens<'a> {
    rest: &'a str,
    /// The element whose raw content comes next.
    raw: Option<String>,
}

impl<'a> Tokens<'a> {
    pub(super) const fn new(page: &'a str) -> Self {
        Self { rest: page, raw: None }
    }

    fn cut(&mut self, at: usize) -> &'a str {
        let (head, tail) = self.rest.split_at_checked(at).unwrap_or((self.rest, ""));
        self.rest = tail;
        head
    }

    /// The raw content of a script, up to the tag that ends it.
    fn raw(&mut self, name: &str) -> Token<'a> {
        let end = self.rest.match_indices("</").map(|(at, _)| at).find(|at| {
            let tag = self.rest.get(at + 2..at + 2 + name.len());
            tag.is_some_and(|tag| tag.eq_ignore_ascii_case(name))
        });
        let text = self.cut(end.unwrap_or(self.rest.len()));
        Token::Text(Cow::Borrowed(text))
    }

    fn text(&mut self) -> Token<'a> {
        let end = self.rest.match_indices('<').map(|(at, _)| at).find(|at| begins_markup(self.rest, *at));
        let text = self.cut(end.unwrap_or(self.rest.len()));
        Token::Text(if text.contains('&') { entities::unescape(text).into() } else { text.into() })
    }

    /// A tag, or `None` for a comment or a declaration.
    fn markup(&mut self) -> Option<Token<'a>> {
        if self.rest.starts_with("<!--") {
            let end = self.rest.find("-->").map_or(self.rest.len(), |at| at + 3);
            self.cut(end);
            return None;
        }
        let end = tag_end(self.rest);
        let tag = self.cut(end).trim_start_matches('<').trim_end_matches('>');
        match tag.chars().next() {
            Some('/') => Some(Token::Close(name_of(tag.get(1..).unwrap_or_default()))),
            Some(c) if c.is_ascii_alphabetic() => Some(self.opening(tag)),
            _ => None,
        }
    }

    fn opening(&mut self, tag: &'a str) -> Token<'a> {
        let name = name_of(tag);
        let attributes = tag.get(name.len()..).unwrap_or_default();
        let empty = attributes.ends_with('/');
        if RAW.contains(&name.as_str()) && !empty {
            self.raw = Some(name.clone());
        }
        Token::Open(Tag { name, empty, attributes })
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            if let Some(name) = self.raw.take() {
                return Some(self.raw(&name));
            }
            if !begins_markup(self.rest, 0) {
                return Some(self.text());
            }
            if let Some(token) = self.markup() {
                return Some(token);
            }
        }
    }
}

/// Whether a `<` at this place begins a tag, a comment or a declaration; else it is a sign of the text: `x < 5`.
fn begins_markup(page: &str, at: usize) -> bool {
    let mut chars = page.get(at..).unwrap_or_default().chars();
    chars.next() == Some('<')
        && chars.next().is_some_and(|c| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?'))
}

/// Where the tag at the start ends: past its `>`, which may also stand inside quotes.
fn tag_end(page: &str) -> usize {
    let page = page.get(..page.floor_char_boundary(TAG_BYTES)).unwrap_or(page);
    let mut quote = None;
    let mut first = None;
    let mut before = ' ';
    for (at, c) in page.char_indices() {
        match (quote, c) {
            (None, '>') => return at + 1,
            (None, '"' | '\'') if before == '=' => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            (Some(_), '>') if first.is_none() => first = Some(at + 1),
            _ => {}
        }
        if !c.is_whitespace() {
            before = c;
        }
    }
    // A quote that never ends does not swallow the page.
    first.unwrap_or(page.len())
}

fn name_of(tag: &str) -> String {
    let end = tag.find(|c: char| c.is_whitespace() || c == '/' || c == '>').unwrap_or(tag.len());
    tag.get(..end).unwrap_or_default().to_ascii_lowercase()
}
