//! One service: what the files say of it, what they deny, and what they do not say.

use access::Verb;
use maud::{Markup, Render, html};
use reports::whereabouts;
use web::{
    Frame, Stands,
    components::{Breadcrumbs, Definitions, Evidence, Head, Shown, Source},
};
use words::Words;

use super::users;
use crate::{HERE, store::Service};

/// What the page shows.
pub struct OneService<'a> {
    /// Around the page.
    pub frame: &'a Frame,
    /// The service.
    pub service: &'a Service,
}

/// The page.
pub fn service(view: &OneService<'_>) -> Markup {
    let (words, service) = (view.frame.words, view.service);
    let above = Breadcrumbs::new(words).link(words.services_room(), HERE);
    let head = if service.confidential {
        Head::new(words.capitalised(&words.services_confidential())).lead(words.services_confidential_why())
    } else {
        Head::new(&service.name)
    };
    html! {
        (head.below(above))
        (who_and_where(view))
        h2 { (words.services_use()) }
        (conditions(words, service))
        h2 #users-name { (words.services_users()) }
        (users::section(words, service))
        h2 { (words.check_column_evidence()) }
        (evidence(view))
    }
}

fn who_and_where(view: &OneService<'_>) -> Definitions {
    let (words, service) = (view.frame.words, view.service);
    let said = |text: Option<&str>| text.map_or_else(|| words.not_said(), str::to_owned);
    let kind = service.kind.map(|kind| super::kind(words, kind));
    let mut about = Definitions::new();
    if !service.confidential {
        about = about.entry(words.services_provider(), said(service.provider.as_deref()));
    }
    about = about.entry(words.services_kind(), said(kind.as_deref()));
    if !service.confidential {
        let place = service.place.as_ref();
        let name = place.map(|place| service.named.name(place, words.language().code()));
        about = about.entry(words.check_column_place(), said(name));
    }
    about.entry(words.services_for_whom(), words.capitalised(&words.target(&service.target)))
}

fn conditions(words: Words, service: &Service) -> Definitions {
    let about = Definitions::new()
        .entry(words.services_open(), words.answer(service.open))
        .entry(words.services_capacity(), whole(words, service.capacity))
        .entry(words.services_free(), whole(words, service.free))
        .entry(words.services_fee(), fee(words, service))
        .entry(words.services_languages(), listed(words, service.languages.as_deref(), &words.not_said()))
        .entry(
            words.services_papers(),
            listed(words, service.papers.as_deref(), &words.services_papers_none()),
        )
        .entry(words.services_accessible(), words.answer(service.accessible));
    let about = if service.confidential {
        about
    } else {
        about.entry(words.services_distance(), measure(words, service.distance_km))
    };
    about
        .entry(words.services_staff(), whole(words, service.staff))
        .entry(words.services_training(), measure(words, service.training_hours))
}

fn whole(words: Words, number: Option<i64>) -> String {
    number.map_or_else(|| words.not_said(), |number| words.whole(number))
}

fn measure(words: Words, number: Option<f64>) -> String {
    let decimals = |number: f64| u8::from(number.fract().abs() > f64::EPSILON);
    number.map_or_else(|| words.not_said(), |number| words.number(number, decimals(number)))
}

fn fee(words: Words, service: &Service) -> String {
    match service.fee {
        Some(fee) if fee.minor == 0 => words.services_fee_none(),
        Some(fee) => words.money(fee),
        None => words.not_said(),
    }
}

fn listed(words: Words, lines: Option<&[String]>, none: &str) -> String {
    match lines {
        None => words.not_said(),
        Some([]) => none.to_owned(),
        Some(lines) => lines.join(", "),
    }
}

/// Where the service stands. Of a confidential one only those are told who may see the files.
fn evidence(view: &OneService<'_>) -> Evidence {
    let (frame, service) = (view.frame, view.service);
    let evidence = Evidence::new(frame.words);
    if service.confidential && !frame.can(Verb::SeeFiles) {
        return evidence.ends_here();
    }
    service.stands.iter().fold(evidence, |evidence, stands| evidence.source(source(frame, stands)))
}

fn source(frame: &Frame, stands: &Stands) -> Source {
    let of = (stands.name.as_str(), stands.sheet.as_deref());
    let source = Source::new(whereabouts::place(frame.words, of, stands.spot));
    match stands.href(frame) {
        Some(href) => source.to(href),
        None => source,
    }
}

/// The need, which is a count of persons like any other.
pub(super) fn need(words: Words, service: &Service) -> impl Render {
    Shown::new(words, service.need)
}
