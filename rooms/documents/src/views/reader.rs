//! The reader: the text as it stands, with what was found in it marked on the spot.

use access::Verb;
use base::{Finding, Group, Language, StandardGroup};
use maud::{Markup, html};
use web::{
    Frame,
    components::{Breadcrumbs, Choice, Field, Filters, FindingCard, Head, Width},
};

use super::{language, passages, scale, tags};
use crate::{
    HERE,
    forms::Filter,
    pages::One,
    store::{Found, Role},
};

/// What the page shows.
pub struct Reader<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// The document and a part of its text.
    pub one: &'a One,
    /// Which passages are set apart.
    pub filter: &'a Filter,
}

impl Reader<'_> {
    /// The address of a passage, with the filter that is set now.
    pub(super) fn href(&self, passage: i64) -> String {
        let query = self.query("p", &passage.to_string());
        format!("{}?{query}#p{passage}", self.here())
    }

    /// The address of a part of the text.
    pub(super) fn href_of_part(&self, number: usize) -> String {
        format!("{}?{}#text", self.here(), self.query("page", &number.to_string()))
    }

    fn here(&self) -> String {
        format!("{HERE}/{}", self.one.document.id)
    }

    /// The filter with one thing more; where in the text one was is left behind.
    fn query(&self, name: &str, value: &str) -> String {
        let mut fields = self.filter.fields.clone();
        for place in ["p", "page"] {
            fields = web::Fields::parse(fields.query_with(place, "").as_bytes());
        }
        fields.query_with(name, value)
    }
}

/// The page.
pub fn reader(view: &Reader<'_>) -> Markup {
    let (words, document) = (view.frame.words, &view.one.document);
    let above = Breadcrumbs::new(words).link(words.documents_room(), HERE);
    html! {
        (Head::new(&document.title).below(above))
        (tags(view.frame, document))
        @if view.frame.can(Verb::SeeFiles) {
            p { (words.check_column_file()) ": " a href={ "/files/" (document.file) } { (document.file_name) } }
        }
        (scale::gates(view))
        (remarks(view))
        section #text {
            h2 { (words.documents_text()) }
            (filters(view))
            div.reader {
                (passages::text(view))
                (passages::aside(view))
            }
        }
    }
}

/// What a person should look at; the same thing in several passages is one with several places.
fn remarks(view: &Reader<'_>) -> Markup {
    let words = view.frame.words;
    let mut told: Vec<(&Finding, Vec<Option<usize>>)> = Vec::new();
    for (finding, start) in &view.one.remarks {
        let same = |(known, _): &&mut (&Finding, _)| {
            known.code == finding.code && known.arguments == finding.arguments
        };
        match told.iter_mut().find(same) {
            Some((_, starts)) => starts.push(*start),
            None => told.push((finding, vec![*start])),
        }
    }
    html! {
        @if !told.is_empty() {
            section {
                h2 { (words.check_findings()) }
                p { (words.documents_remarks_why()) }
                @for (finding, starts) in &told { (remark(view, finding, starts)) }
            }
        }
    }
}

fn remark(view: &Reader<'_>, finding: &Finding, starts: &[Option<usize>]) -> FindingCard {
    let text = view.frame.words.finding(finding);
    let card = FindingCard::new(view.frame.words, finding.severity, text.message, text.todo);
    let passages = starts.iter().flatten();
    let found = passages.filter_map(|start| view.one.found.iter().find(|found| found.at.0 == *start));
    found.fold(card, |card, found| card.at(place_of(view, found), Some(view.href(found.position))))
}

/// A passage by its number and page.
pub(super) fn place_of(view: &Reader<'_>, found: &Found) -> String {
    let words = view.frame.words;
    let passage = words.documents_passage(found.position + 1);
    match found.page {
        Some(page) => words.check_in_place(passage, words.web_passage_page(page)),
        None => passage,
    }
}

fn filters(view: &Reader<'_>) -> Markup {
    let (words, filter) = (view.frame.words, view.filter);
    let any = || Choice::new("", words.documents_any());
    let groups = groups(view).into_iter().map(|group| {
        let name = words.capitalised(&words.group(&Group::from(group)));
        Choice::new(group.code(), name).chosen(filter.group == Some(group))
    });
    let roles = Role::ALL.iter().map(|role| {
        let name = words.capitalised(&words.passage_role(role.code()));
        Choice::new(role.code(), name).chosen(filter.role == Some(*role))
    });
    let languages = languages(view);
    let choices = languages.iter().map(|found| {
        Choice::new(found.code(), language(words, *found)).chosen(filter.language == Some(*found))
    });
    let mut bar = Filters::new(words, format!("{}#text", view.here()))
        .field(
            Field::select("group", words.check_column_group(), std::iter::once(any()).chain(groups))
                .width(Width::Middle),
        )
        .field(
            Field::select("role", words.documents_role(), std::iter::once(any()).chain(roles))
                .width(Width::Middle),
        );
    if languages.len() > 1 {
        let field = Field::select("language", words.web_language(), std::iter::once(any()).chain(choices));
        bar = bar.field(field.width(Width::Middle));
    }
    html! { (set_now(view, bar)) }
}

/// The filters that are set, each with a link that takes it away.
fn set_now(view: &Reader<'_>, mut bar: Filters) -> Filters {
    let (words, filter) = (view.frame.words, view.filter);
    let without = |name: &str| format!("{}?{}#text", view.here(), view.query(name, ""));
    if let Some(group) = filter.group {
        bar = bar.chosen(words.group(&Group::from(group)), without("group"));
    }
    if let Some(role) = filter.role {
        bar = bar.chosen(words.passage_role(role.code()), without("role"));
    }
    if let Some(asked) = filter.language {
        bar = bar.chosen(language(words, asked), without("language"));
    }
    if filter.is_open() { bar } else { bar.reset(format!("{}#text", view.here())) }
}

/// The groups that the document names, in the order of the list of groups.
fn groups(view: &Reader<'_>) -> Vec<StandardGroup> {
    let named = |group: &StandardGroup| {
        let mut mentions = view.one.found.iter().flat_map(|found| &found.mentions);
        mentions.any(|mention| mention.group == *group)
    };
    StandardGroup::ALL.iter().copied().filter(named).collect()
}

fn languages(view: &Reader<'_>) -> Vec<Language> {
    let mut found: Vec<Language> = view.one.found.iter().map(|found| found.language).collect();
    found.sort_by_key(|language| language.code());
    found.dedup();
    found
}
