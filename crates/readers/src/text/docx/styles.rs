//! The styles of a DOCX file: which are headings and which are lists.

use std::collections::HashMap;

use base::text::BlockKind;

use crate::text::{
    draft::Draft,
    lines,
    xml::{Element, Step, Xml},
};

/// Styles build on each other; a longer chain than this is a circle.
const CHAIN: usize = 16;

/// What a style, or the paragraph itself, says of a paragraph.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Style {
    heading: Option<u8>,
    /// `Some(false)` where the numbering of the style is taken away.
    list: Option<bool>,
}

impl Style {
    /// Takes in `w:outlineLvl` (0 to 8; 9 is body text) or `w:numId` (0 is none).
    pub(super) fn set(&mut self, name: &str, value: &str) {
        let number: Option<u8> = value.trim().parse().ok();
        match (name, number) {
            ("w:outlineLvl", Some(level)) => self.heading = (level < 9).then_some(level + 1),
            ("w:numId", number) => self.list = Some(number != Some(0)),
            _ => {}
        }
    }

    pub(super) fn kind(self) -> BlockKind {
        match (self.heading, self.list) {
            (Some(level), _) => BlockKind::Heading(level),
            (None, Some(true)) => BlockKind::ListItem,
            (None, _) => BlockKind::Paragraph,
        }
    }

    fn or(self, below: Self) -> Self {
        Self { heading: self.heading.or(below.heading), list: self.list.or(below.list) }
    }
}

/// The styles by their id.
#[derive(Debug, Default)]
pub(super) struct Styles(HashMap<String, (Style, Option<String>)>);

impl Styles {
    pub(super) fn read(part: &str, draft: &mut Draft<'_>) -> Self {
        let mut styles = Self::default();
        let mut xml = Xml::new(part);
        let mut current: Option<String> = None;
        while let Some(step) = xml.next(draft) {
            match step {
                Step::Open(element) if element.name() == "w:style" => current = styles.begin(&element),
                Step::Open(element) => styles.detail(current.as_deref(), &element),
                Step::Close(end) if end.name() == "w:style" => current = None,
                _ => {}
            }
        }
        styles
    }

    fn begin(&mut self, element: &Element<'_>) -> Option<String> {
        let is_character = element.attribute("w:type").is_some_and(|kind| kind != "paragraph");
        let id = element.attribute("w:styleId").filter(|_| !is_character)?;
        let style = Style { heading: lines::heading_style(&id), list: None };
        self.0.insert(id.clone(), (style, None));
        Some(id)
    }

    fn detail(&mut self, id: Option<&str>, element: &Element<'_>) {
        let Some((style, based_on)) = id.and_then(|id| self.0.get_mut(id)) else { return };
        let Some(value) = element.attribute("w:val") else { return };
        match element.name() {
            "w:name" => style.heading = lines::heading_style(&value).or(style.heading),
            "w:basedOn" => *based_on = Some(value),
            name => style.set(name, &value),
        }
    }

    /// The style of this id with what it inherits; an id without entry still tells by its name.
    pub(super) fn of(&self, id: &str) -> Style {
        let mut style = Style { heading: None, list: None };
        let mut at = Some(id);
        for _ in 0..CHAIN {
            let Some((own, based_on)) = at.and_then(|id| self.0.get(id)) else { break };
            style = style.or(*own);
            at = based_on.as_deref();
        }
        if self.0.contains_key(id) { style } else { Style { heading: lines::heading_style(id), list: None } }
    }
}
