//! XML as a stream of three steps, under limits: no document type, no entity of its own, bounded depth.

use base::Code;
use quick_xml::{
    Reader,
    events::{BytesEnd, BytesStart, Event},
};

use super::{draft::Draft, entities};

/// A step through a document.
pub(super) enum Step<'a> {
    /// An element begins. An empty one is followed by its end like any other.
    Open(Element<'a>),
    /// An element ends.
    Close(End<'a>),
    /// Text.
    Text(String),
}

/// The end of an element.
pub(super) struct End<'a>(BytesEnd<'a>);

impl End<'_> {
    /// Its name with its prefix.
    pub(super) fn name(&self) -> &str {
        self.0.name().0
    }
}

/// The start of an element.
pub(super) struct Element<'a>(BytesStart<'a>);

impl Element<'_> {
    /// Its name with its prefix: `w:p`.
    pub(super) fn name(&self) -> &str {
        self.0.name().0
    }

    /// The value of the attribute of this name, with its prefix: `w:val`.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.html_attributes();
        let found = attributes.with_checks(false).flatten().find(|attribute| attribute.key.0 == name)?;
        Some(entities::unescape(&found.value))
    }

    /// The number in an attribute.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// Walks through a document.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    depth: u32,
    over: bool,
}

impl<'a> Xml<'a> {
    pub(super) fn new(document: &'a str) -> Self {
        let mut reader = Reader::from_str(document);
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = false;
        config.allow_unmatched_ends = true;
        config.allow_dangling_amp = true;
        Self { reader, depth: 0, over: false }
    }

    /// The next step; `None` at the end, or where the document breaks, which is a finding.
    ///
    /// What is nested deeper than the limit is left out, with a finding.
    pub(super) fn next(&mut self, draft: &mut Draft<'_>) -> Option<Step<'a>> {
        while !self.over {
            let step = match self.reader.read_event() {
                Ok(Event::Start(start)) => {
                    self.depth = self.depth.saturating_add(1);
                    Some(Step::Open(Element(start)))
                }
                Ok(Event::End(end)) => Some(Step::Close(End(end))),
                Ok(Event::Text(text)) => Some(Step::Text(text.xml10_content().into_owned())),
                Ok(Event::CData(text)) => Some(Step::Text(text.into_inner().into_owned())),
                Ok(Event::GeneralRef(name)) => Some(Step::Text(entities::resolve_or_keep(&name))),
                Ok(Event::DocType(_)) => self.stop(draft, Code::DocumentTypeRefused),
                Ok(Event::Eof) if self.depth == 0 => self.end(),
                Ok(Event::Eof) | Err(_) => self.stop(draft, Code::DocumentBroken),
                Ok(_) => None,
            };
            let too_deep = self.depth > draft.limits().depth;
            if let Some(Step::Close(_)) = step {
                self.depth = self.depth.saturating_sub(1);
            }
            match step {
                Some(_) if too_deep => draft.report(Code::NestedTooDeep),
                Some(step) => return Some(step),
                None => {}
            }
        }
        None
    }

    fn end(&mut self) -> Option<Step<'a>> {
        self.over = true;
        None
    }

    fn stop(&mut self, draft: &mut Draft<'_>, code: Code) -> Option<Step<'a>> {
        draft.report(code);
        self.end()
    }
}
