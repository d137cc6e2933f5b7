//! XML as tags and texts, for the parts of workbooks.
//!
//! Names are given without their prefix: the vocabularies of workbooks have no two elements that differ in it alone.
//! There are no entities but the five of XML and character references, and a document type is passed over, so
//! nothing expands; elements are not nested into anything, so nothing overflows.

use std::borrow::Cow;

/// A tag or a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// `<name …>`, or with `empty` `<name …/>`.
    Open { name: &'a [u8], attributes: Attributes<'a>, empty: bool },
    /// `</name>`
    Close(&'a [u8]),
    /// Text between tags, as it is written.
    Text(&'a [u8]),
    /// The text of a CDATA section, which means what it says.
    Verbatim(&'a [u8]),
    /// A comment, an instruction or a document type, which mean nothing here.
    Aside,
}

/// Takes a stretch of XML apart.
pub(super) struct Lexer<'a> {
    rest: &'a [u8],
}

impl<'a> Lexer<'a> {
    pub(super) fn new(xml: &'a [u8]) -> Self {
        Self { rest: xml }
    }

    /// A tag that begins at the start of what is left.
    #[inline]
    fn tag(&mut self) -> Option<Token<'a>> {
        let mut end = memchr::memchr(b'>', self.rest)?;
        let mut tag = self.rest.get(1..end)?;
        // A `>` may stand in the value of an attribute: then the quotes before it are uneven.
        while memchr::memchr_iter(b'"', tag).count() % 2 == 1 {
            end += 1 + memchr::memchr(b'>', self.rest.get(end + 1..)?)?;
            tag = self.rest.get(1..end)?;
        }
        self.rest = self.rest.get(end + 1..).unwrap_or_default();
        if let Some(name) = tag.strip_prefix(b"/") {
            return Some(Token::Close(local(name.trim_ascii_end())));
        }
        let (tag, empty) = tag.strip_suffix(b"/").map_or((tag, false), |tag| (tag, true));
        let name_end = tag.iter().position(u8::is_ascii_whitespace).unwrap_or(tag.len());
        let (name, attributes) = tag.split_at_checked(name_end)?;
        Some(Token::Open { name: local(name), attributes: Attributes(attributes), empty })
    }

    /// A comment, an instruction, a document type or a CDATA section.
    #[cold]
    fn special(&mut self) -> Option<Token<'a>> {
        const KINDS: [(&[u8], &[u8]); 4] =
            [(b"<![CDATA[", b"]]>"), (b"<!--", b"-->"), (b"<?", b"?>"), (b"<!", b">")];
        let (start, end) = KINDS.into_iter().find(|(start, _)| self.rest.starts_with(start))?;
        let inner = self.rest.get(start.len()..)?;
        let at = memchr::memmem::find(inner, end)?;
        self.rest = inner.get(at + end.len()..)?;
        Some(if end == b"]]>" { Token::Verbatim(inner.get(..at)?) } else { Token::Aside })
    }
}

impl<'a> Iterator for Lexer<'a> {
    type Item = Token<'a>;

    #[inline]
    fn next(&mut self) -> Option<Token<'a>> {
        if self.rest.first()? != &b'<' {
            let end = memchr::memchr(b'<', self.rest).unwrap_or(self.rest.len());
            let (text, rest) = self.rest.split_at_checked(end)?;
            self.rest = rest;
            return Some(Token::Text(text));
        }
        if matches!(self.rest.get(1), Some(b'!' | b'?')) { self.special() } else { self.tag() }
    }
}

/// A name without its prefix.
#[inline]
fn local(name: &[u8]) -> &[u8] {
    match memchr::memchr(b':', name) {
        Some(at) => name.get(at + 1..).unwrap_or_default(),
        None => name,
    }
}

/// The attributes of a tag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Attributes<'a>(&'a [u8]);

impl<'a> Attributes<'a> {
    /// The value of an attribute, by its name without prefix, as it is written.
    pub(super) fn raw(self, name: &[u8]) -> Option<&'a [u8]> {
        self.into_iter().find(|(found, _)| *found == name).map(|(_, value)| value)
    }

    /// The value of an attribute as text.
    pub(super) fn text(self, name: &[u8]) -> Option<Cow<'a, str>> {
        self.raw(name).map(unescaped)
    }

    /// The value of an attribute as a number.
    pub(super) fn number(self, name: &[u8]) -> Option<u32> {
        std::str::from_utf8(self.raw(name)?).ok()?.trim().parse().ok()
    }
}

impl<'a> IntoIterator for Attributes<'a> {
    type Item = (&'a [u8], &'a [u8]);
    type IntoIter = Pairs<'a>;

    fn into_iter(self) -> Pairs<'a> {
        Pairs(self.0)
    }
}

/// Names without prefix and values as they are written.
pub(super) struct Pairs<'a>(&'a [u8]);

impl<'a> Iterator for Pairs<'a> {
    type Item = (&'a [u8], &'a [u8]);

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.0.trim_ascii_start();
        let equals = rest.iter().position(|byte| *byte == b'=')?;
        let name = local(rest.get(..equals)?.trim_ascii_end());
        let (quote, value) = rest.get(equals + 1..)?.trim_ascii_start().split_first()?;
        let end = value.iter().position(|byte| byte == quote)?;
        self.0 = value.get(end + 1..).unwrap_or_default();
        Some((name, value.get(..end)?))
    }
}

/// The text that is meant: character references resolved, bytes that are not UTF-8 replaced.
#[inline]
pub(super) fn unescaped(raw: &[u8]) -> Cow<'_, str> {
    let text = match std::str::from_utf8(raw) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => String::from_utf8_lossy(raw),
    };
    if memchr::memchr(b'&', raw).is_none() { text } else { resolved(&text).into() }
}

fn resolved(text: &str) -> String {
    let mut resolved = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        resolved.push_str(before);
        let reference = after.split_once(';').and_then(|(name, behind)| Some((character(name)?, behind)));
        if let Some((character, behind)) = reference {
            resolved.push(character);
            rest = behind;
        } else {
            resolved.push('&');
            rest = after;
        }
    }
    resolved.push_str(rest);
    resolved
}

fn character(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}
