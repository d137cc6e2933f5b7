//! What people ask the directory for.

use base::{PlaceCode, StandardGroup, fold};
use web::Fields;

/// Which services a page shows.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The query as it came, for links that change one thing of it.
    pub fields: Fields,
    /// In which place.
    pub place: Option<PlaceCode>,
    /// How the name begins, folded as names are kept.
    pub text: Option<String>,
    /// For which group.
    pub group: Option<StandardGroup>,
    /// The page, from 1.
    pub page: usize,
}

impl Filter {
    /// Reads a query. What it does not understand it takes for "all": a link with a mistake still shows a page.
    pub fn of(fields: Fields) -> Self {
        Self {
            place: fields.get("place").map(PlaceCode::new),
            text: fields.get("text").map(fold::name).filter(|text| !text.is_empty()),
            group: fields.get("group").and_then(StandardGroup::from_code),
            page: fields.text("page").parse().unwrap_or(1),
            fields,
        }
    }

    /// Whether anything is left out.
    pub fn is_set(&self) -> bool {
        self.place.is_some() || self.text.is_some() || self.group.is_some()
    }

    /// The address of the list with one thing of the filter changed, from its first page.
    pub fn with(&self, name: &str, value: &str) -> String {
        let fields = self.fields.iter().filter(|(known, _)| *known != "page");
        let fields = Fields::of(fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
        address(&fields.query_with(name, value))
    }

    /// The address of another page of the list.
    pub fn page(&self, page: usize) -> String {
        address(&self.fields.query_with("page", &page.to_string()))
    }
}

fn address(query: &str) -> String {
    if query.is_empty() { crate::HERE.to_owned() } else { format!("{}?{query}", crate::HERE) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_that_nobody_understands_shows_everything() {
        let filter = Filter::of(Fields::parse(b"group=nobody&page=-1&text=%20%2A&place="));
        assert!(!filter.is_set() && filter.page == 1);
    }

    #[test]
    fn another_filter_begins_at_the_first_page() {
        let filter = Filter::of(Fields::parse(b"place=lug&page=3&text=Dnevni"));
        assert_eq!(filter.text.as_deref(), Some("dnevni"));
        assert_eq!(filter.with("text", ""), "/services?place=lug");
        assert_eq!(filter.page(4), "/services?place=lug&text=Dnevni&page=4");
    }
}
