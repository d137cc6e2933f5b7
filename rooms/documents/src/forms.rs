//! Which passages of a document a reader asks for.

use base::{Language, StandardGroup};
use web::Fields;

use crate::store::{Found, Role};

/// Which passages are set apart, and which part of the text is shown.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The query as it came, for links that change one thing of it.
    pub fields: Fields,
    /// Only passages that name this group.
    pub group: Option<StandardGroup>,
    /// Only passages that do this.
    pub role: Option<Role>,
    /// Only passages in this language.
    pub language: Option<Language>,
    /// The part of the text that holds this passage.
    pub passage: Option<i64>,
    /// The part of the text, from 1.
    pub page: Option<usize>,
}

impl Filter {
    /// Reads a query. What it does not understand it takes for "all": a link with a mistake still shows the text.
    pub fn of(fields: Fields) -> Self {
        Self {
            group: fields.get("group").and_then(StandardGroup::from_code),
            role: fields.get("role").and_then(Role::from_code),
            language: fields.get("language").and_then(Language::from_code),
            passage: fields.text("p").parse().ok(),
            page: fields.text("page").parse().ok(),
            fields,
        }
    }

    /// Whether nothing is asked for.
    pub fn is_open(&self) -> bool {
        self.group.is_none() && self.role.is_none() && self.language.is_none()
    }

    /// Whether a passage is set apart: what was asked for, else whatever names people or was looked at for gender.
    pub fn sets_apart(&self, found: &Found) -> bool {
        let named = |group: StandardGroup| found.mentions.iter().any(|mention| mention.group == group);
        self.group.is_none_or(named)
            && self.role.is_none_or(|role| found.roles.contains(&role))
            && self.language.is_none_or(|language| found.language == language)
            && (!self.is_open() || found.speaks_of_people())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_that_nobody_understands_sets_everybody_apart_who_is_named() {
        let filter = Filter::of(Fields::parse(b"group=everyone&role=x&language=tlh&p=one&page=first"));
        assert!(filter.is_open() && filter.passage.is_none() && filter.page.is_none());
    }
}
