//! A window that moves over the pieces of a part.

use memchr::memmem::Finder;

use super::package::Pieces;

/// A row, or a text, that is larger than this is none.
const LARGEST: usize = 32 << 20;

/// Gives the part in stretches that end with a wanted tag.
pub(super) struct Window<'p, 'q> {
    pieces: &'q mut Pieces<'p>,
    held: Vec<u8>,
    given: usize,
}

impl<'p, 'q> Window<'p, 'q> {
    pub(super) fn new(pieces: &'q mut Pieces<'p>) -> Self {
        Self { pieces, held: Vec::new(), given: 0 }
    }

    /// What comes next up to and with `tag`; `None` when the tag does not come any more, or not within 32 MiB.
    pub(super) fn until(&mut self, tag: &Finder<'_>) -> Option<&[u8]> {
        let length = tag.needle().len();
        let mut searched = self.given;
        loop {
            if let Some(at) = tag.find(self.held.get(searched..)?) {
                let from = std::mem::replace(&mut self.given, searched + at + length);
                return self.held.get(from..self.given);
            }
            // A tag may begin in one piece and end in the next.
            searched = self.held.len().saturating_sub(length).max(self.given);
            let dropped = self.given;
            if self.held.len() - dropped > LARGEST || !self.more() {
                return None;
            }
            searched -= dropped;
        }
    }

    /// Goes behind the first tag of this name and gives its prefix with the colon, which is empty as a rule; `None`
    /// when there is no such tag.
    pub(super) fn enter(&mut self, name: &str) -> Option<Vec<u8>> {
        let finder = Finder::new(name.as_bytes());
        loop {
            let before = self.until(&finder)?;
            let before = before.get(..before.len() - name.len())?;
            let prefix = before.get(memchr::memrchr(b'<', before)? + 1..)?;
            if prefix.is_empty()
                || (prefix.ends_with(b":")
                    && prefix.iter().filter(|b| !b.is_ascii_alphanumeric()).count() == 1)
            {
                return Some(prefix.to_vec());
            }
        }
    }

    /// What is held and was not given.
    pub(super) fn rest(&self) -> &[u8] {
        self.held.get(self.given..).unwrap_or_default()
    }

    /// Forgets what was given and takes the next piece.
    fn more(&mut self) -> bool {
        self.held.drain(..self.given);
        self.given = 0;
        self.pieces.more(&mut self.held)
    }
}

/// The tag that ends elements of this name.
pub(super) fn end_tag(prefix: &[u8], name: &str) -> Vec<u8> {
    [b"</", prefix, name.as_bytes(), b">"].concat()
}
