//! What people ask the plan for.

use base::{People, StandardGroup, fold};
use web::Fields;

use crate::store::Activity;

base::codes! {
    /// What an activity lacks.
    Lacks {
        /// Nobody is responsible.
        Responsible = "responsible",
        /// It has no last day.
        Dates = "dates",
        /// No budget line has money for it.
        Money = "money",
    }
}

/// Which activities a page shows.
#[derive(Clone, Debug)]
pub struct Filter {
    /// The query as it came, for links that change one thing of it.
    pub fields: Fields,
    /// For which group.
    pub group: Option<StandardGroup>,
    /// Of which objective.
    pub objective: Option<String>,
    /// What stands in the title or the code, folded.
    pub text: Option<String>,
    /// Only those that lack something.
    pub lacks: Option<Lacks>,
    /// The page, from 1.
    pub page: usize,
}

impl Filter {
    /// Reads a query. What it does not understand it takes for "all": a link with a mistake still shows a page.
    pub fn of(fields: Fields) -> Self {
        Self {
            group: fields.get("group").and_then(StandardGroup::from_code),
            objective: fields.get("objective").map(str::to_owned),
            text: fields.get("text").map(fold::name).filter(|text| !text.is_empty()),
            lacks: fields.get("lacks").and_then(Lacks::from_code),
            page: fields.text("page").parse().unwrap_or(1),
            fields,
        }
    }

    /// Whether anything is left out.
    pub fn is_set(&self) -> bool {
        self.group.is_some() || self.objective.is_some() || self.text.is_some() || self.lacks.is_some()
    }

    /// Whether the filter leaves an activity.
    pub fn leaves(&self, activity: &Activity) -> bool {
        let people = self.group.map(People::of);
        people.is_none_or(|people| activity.target.names(&people))
            && self.objective.as_ref().is_none_or(|it| activity.objective.as_ref() == Some(it))
            && self.text.as_ref().is_none_or(|it| is_in(it, activity))
            && self.lacks.is_none_or(|it| lacks(activity, it))
    }

    /// The address of the page with one thing of the filter changed, from the first page.
    pub fn with(&self, name: &str, value: &str) -> String {
        let fields = self.fields.iter().filter(|(known, _)| *known != "page");
        let fields = Fields::of(fields.map(|(name, value)| (name.to_owned(), value.to_owned())));
        address(&fields.query_with(name, value))
    }

    /// The address of another page.
    pub fn page(&self, page: usize) -> String {
        address(&self.fields.query_with("page", &page.to_string()))
    }
}

fn is_in(text: &str, activity: &Activity) -> bool {
    let code = activity.code.as_deref().unwrap_or_default();
    [activity.title.as_str(), code].iter().any(|said| fold::name(said).contains(text))
}

fn lacks(activity: &Activity, what: Lacks) -> bool {
    match what {
        Lacks::Responsible => activity.responsible.is_none(),
        Lacks::Dates => activity.ends.is_none(),
        Lacks::Money => !activity.has_money(),
    }
}

fn address(query: &str) -> String {
    if query.is_empty() { crate::HERE.to_owned() } else { format!("{}?{query}", crate::HERE) }
}
