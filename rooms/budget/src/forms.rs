//! What people ask the budget for.

use base::{People, StandardGroup, Year, fold};
use web::Fields;

use crate::store::{Fund, Line};

base::codes! {
    /// Lines by whether an activity of the plan uses them.
    Claimed {
        /// At least one does.
        Yes = "yes",
        /// None does.
        No = "no",
    }
}

/// Which lines a page shows.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The query as it came, for links that change one thing of it.
    pub fields: Fields,
    /// Of which year.
    pub year: Option<Year>,
    /// Of which programme.
    pub programme: Option<String>,
    /// Of which function (COFOG).
    pub function: Option<String>,
    /// Of which fund.
    pub fund: Option<Fund>,
    /// What stands in the title or the code, folded.
    pub text: Option<String>,
    /// For which group.
    pub group: Option<StandardGroup>,
    /// Used by an activity or not.
    pub claimed: Option<Claimed>,
    /// The page, from 1.
    pub page: usize,
}

impl Filter {
    /// Reads a query. What it does not understand it takes for "all": a link with a mistake still shows a page.
    pub fn of(fields: Fields) -> Self {
        Self {
            year: fields.text("year").parse().ok().and_then(Year::new),
            programme: fields.get("programme").map(str::to_owned),
            function: fields.get("function").map(str::to_owned),
            fund: fields.get("fund").and_then(Fund::from_code),
            text: fields.get("text").map(fold::name).filter(|text| !text.is_empty()),
            group: fields.get("group").and_then(StandardGroup::from_code),
            claimed: fields.get("claimed").and_then(Claimed::from_code),
            page: fields.text("page").parse().unwrap_or(1),
            fields,
        }
    }

    /// Whether the filter leaves a line.
    pub fn leaves(&self, line: &Line) -> bool {
        let people = self.group.map(People::of);
        let claimed = if line.is_claimed() { Claimed::Yes } else { Claimed::No };
        self.programme.as_ref().is_none_or(|it| line.programme.as_ref() == Some(it))
            && self.function.as_ref().is_none_or(|it| line.function.as_ref() == Some(it))
            && self.fund.is_none_or(|it| line.fund == it)
            && self.text.as_ref().is_none_or(|it| is_in(it, line))
            && people.is_none_or(|people| line.targets().any(|target| target.names(&people)))
            && self.claimed.is_none_or(|it| it == claimed)
    }

    /// The address of the page with one thing of the filter changed, from the first page of the list.
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

fn is_in(text: &str, line: &Line) -> bool {
    let code = line.code.as_deref().unwrap_or_default();
    [line.title.as_str(), code].iter().any(|said| fold::name(said).contains(text))
}

/// The list stands further down, so a filter does not lead back to the head of the page.
fn address(query: &str) -> String {
    if query.is_empty() { format!("{}#lines", crate::HERE) } else { format!("{}?{query}#lines", crate::HERE) }
}
