//! The texts that cells of a workbook share.

use base::Code;
use memchr::memmem::Finder;

use super::super::{
    lexer::{Lexer, Token, unescaped},
    package::Pieces,
    window::{Window, end_tag},
};

/// Bytes of all shared texts together.
const MOST: usize = 512 << 20;

/// All shared texts, one behind the other.
#[derive(Clone, Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    /// Reads the part `sharedStrings.xml`, as far as it has a place in memory; a code says why it ended early.
    pub(super) fn read(pieces: &mut Pieces<'_>) -> Result<Self, Code> {
        let mut strings = Self::default();
        let mut window = Window::new(pieces);
        if let Some(prefix) = window.enter("sst") {
            let end = end_tag(&prefix, "si");
            let end = Finder::new(&end);
            while let Some(stretch) = window.until(&end) {
                strings.add(stretch);
                if strings.text.len() > MOST {
                    return Err(Code::UnpackedTooLarge);
                }
            }
        }
        pieces.failure().map_or(Ok(strings), Err)
    }

    /// The text with this number.
    #[inline]
    pub(super) fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)?;
        let start = index.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        self.text.get(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
    }

    /// Adds the texts of a stretch: `<si>` opens one, `</si>` ends it, `<si/>` is an empty one.
    fn add(&mut self, stretch: &[u8]) {
        let mut run = Run::default();
        for token in Lexer::new(stretch) {
            match token {
                Token::Open { name: b"si", empty: true, .. } | Token::Close(b"si") => self.close(),
                _ => run.take(token, &mut self.text),
            }
        }
    }

    fn close(&mut self) {
        self.ends.push(u32::try_from(self.text.len()).unwrap_or(u32::MAX));
    }
}

/// Collects the text of the runs of a rich text; hints for pronunciation are left out.
#[derive(Default)]
pub(super) struct Run {
    in_text: bool,
    in_hint: bool,
}

impl Run {
    #[inline]
    pub(super) fn take(&mut self, token: Token<'_>, to: &mut String) {
        match token {
            Token::Open { name: b"t", empty, .. } => self.in_text = !empty,
            Token::Close(b"t") => self.in_text = false,
            Token::Open { name: b"rPh", empty, .. } => self.in_hint = !empty,
            Token::Close(b"rPh") => self.in_hint = false,
            Token::Text(raw) if self.in_text && !self.in_hint => push_shown(to, &unescaped(raw)),
            Token::Verbatim(raw) if self.in_text && !self.in_hint => {
                to.push_str(&String::from_utf8_lossy(raw));
            }
            _ => {}
        }
    }
}

/// Adds a text, with `_x000D_` turned into the character that Excel writes so.
pub(super) fn push_shown(to: &mut String, text: &str) {
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("_x") {
        to.push_str(before);
        let code = after.get(..5).and_then(|code| code.strip_suffix('_'));
        let character = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        if let (Some(character), Some(behind)) = (character, after.get(5..)) {
            to.push(character);
            rest = behind;
        } else {
            to.push_str("_x");
            rest = after;
        }
    }
    to.push_str(rest);
}
