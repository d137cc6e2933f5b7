//! The tags of a page, for tests. It reads what maud writes (every attribute in double quotes), not any HTML.

/// One opening tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    pub name: &'a str,
    attributes: Vec<(&'a str, &'a str)>,
}

impl<'a> Tag<'a> {
    /// The value of an attribute; empty for one without a value.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }

    /// The names of its attributes.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.attributes.iter().map(|(name, _)| *name)
    }
}

/// Every opening tag, in order.
pub(crate) fn tags(html: &str) -> Vec<Tag<'_>> {
    let opening = html.split('<').skip(1).filter(|part| part.starts_with(|c: char| c.is_ascii_alphabetic()));
    opening.map(tag).collect()
}

fn tag(part: &str) -> Tag<'_> {
    let end = part.find([' ', '>', '/']).unwrap_or(part.len());
    let (name, mut rest) = part.split_at(end);
    let mut attributes = Vec::new();
    while let Some(from) = rest.strip_prefix(' ') {
        let end = from.find(['=', ' ', '>', '/']).unwrap_or(from.len());
        let (attribute, after) = from.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
            None => ("", after),
        };
        attributes.push((attribute, value));
        rest = after;
    }
    Tag { name, attributes }
}

#[test]
fn tags_have_their_attributes() {
    let html = r#"<p class="a b">1 &lt; 2</p><input name="x" checked><br>"#;
    let found = tags(html);
    assert_eq!(found.iter().map(|tag| tag.name).collect::<Vec<_>>(), ["p", "input", "br"]);
    assert_eq!(found[0].get("class"), Some("a b"));
    assert_eq!(found[1].get("checked"), Some(""));
    assert_eq!(found[2].names().count(), 0);
}
