//! The audit.

use access::Verb;
use base::record::{AccountId, Kind as _, Office};
use jiff::civil::DateTime;
use keys::chain::{Broken, Reason};
use maud::{Markup, html};
use web::{
    Answer, Faults, Fields, Frame,
    components::{
        Banner, Button, Buttons, Choice, Column, Definitions, Empty, Field, Filters, Head, Row, Table,
    },
};
use words::Words;

use crate::store::audit::{Entry, Who};

const AUDIT: &str = "/office/audit";

/// The page.
#[derive(Clone, Debug)]
pub struct Audit {
    /// The entries, the newest first.
    pub lines: Vec<Line>,
    /// The number before which older ones stand, if there are any.
    pub older: Option<i64>,
    /// The verb that is chosen; empty for all.
    pub verb: String,
    /// The account that is chosen; empty for all.
    pub account: String,
    /// The day as it was typed; empty for all.
    pub day: String,
    /// Whether these are the newest.
    pub first_page: bool,
    /// The query of the page.
    pub query: Fields,
    /// The people to choose from.
    pub accounts: Vec<(AccountId, String)>,
    /// What is wrong with the filter.
    pub faults: Faults,
}

/// One entry.
#[derive(Clone, Debug)]
pub struct Line {
    /// The entry.
    pub entry: Entry,
    /// When, as the clocks show it.
    pub at: DateTime,
}

/// The page.
pub fn page(frame: &Frame, view: &Audit) -> Answer {
    let words = frame.words;
    let check = Button::secondary(words.audit_check()).to("/office/audit/check");
    let body = html! {
        (Head::new(words.audit_title()).below(super::under_office(words)).lead(words.audit_lead())
            .actions(Buttons::new([check])))
        (super::summary(words, &view.faults))
        (filters(words, view))
        @if view.lines.is_empty() {
            (Empty::new(words.audit_none(), words.audit_none_how()).action(Button::secondary(words.audit_show_all()).to(AUDIT)))
        } @else {
            (table(words, &view.lines))
        }
        (turning(words, view))
    };
    frame.page(&words.office_room(), &body)
}

fn filters(words: Words, view: &Audit) -> Filters {
    let all = || Choice::new("", words.audit_filter_all());
    let verbs = Verb::ALL
        .iter()
        .map(|verb| Choice::new(verb.code(), words.verb(verb.code())).chosen(view.verb == verb.code()));
    let people = view.accounts.iter().map(|(id, name)| {
        let id = id.to_string();
        Choice::new(id.as_str(), name.as_str()).chosen(view.account == id)
    });
    Filters::new(words, AUDIT)
        .field(Field::select("verb", words.audit_filter_verb(), std::iter::once(all()).chain(verbs)))
        .field(Field::select("account", words.audit_filter_account(), std::iter::once(all()).chain(people)))
        .field(
            Field::date("day", words.audit_filter_day())
                .value(view.day.as_str())
                .error(view.faults.of("day", words)),
        )
        .reset(AUDIT)
}

fn table(words: Words, lines: &[Line]) -> Table {
    let columns = [
        Column::number(words.audit_number()),
        Column::text(words.audit_when()),
        Column::text(words.audit_who()),
        Column::text(words.audit_what()),
        Column::text(words.audit_about()),
        Column::text(words.audit_detail()),
    ];
    Table::new("audit", words.audit_title())
        .caption_said()
        .stacked()
        .columns(columns)
        .rows(lines.iter().map(|line| row(words, line)))
}

fn row(words: Words, line: &Line) -> Row {
    let entry = &line.entry;
    let who = match &entry.who {
        Who::Program => words.audit_program(),
        Who::Gone => words.audit_account_gone(),
        Who::Person(name) => name.clone(),
    };
    Row::of(words.whole(entry.number))
        .id(format!("entry-{}", entry.number))
        .cell(super::at(words, line.at))
        .cell(who)
        .cell(words.verb(&entry.verb))
        .cell(about(words, entry))
        .cell(entry.detail.as_deref().map(|code| words.act_detail(code)).unwrap_or_default())
}

/// What an entry is about: the kind of record, and its name or the first letters of its id, enough to tell two apart.
fn about(words: Words, entry: &Entry) -> Markup {
    let named = entry.kind != Office::CODE;
    let short = entry.subject.as_deref().filter(|_| named).and_then(|id| id.get(..6));
    html! {
        (words.kind_of_record(&entry.kind))
        @match (&entry.subject_name, short) {
            (Some(name), _) => { ": " (name) },
            (None, Some(short)) => { " " code { (short) } },
            (None, None) => {},
        }
    }
}

fn turning(words: Words, view: &Audit) -> Markup {
    let link = |before: &str| {
        let query = view.query.query_with("before", before);
        if query.is_empty() { AUDIT.to_owned() } else { format!("{AUDIT}?{query}") }
    };
    html! {
        div.buttons {
            @if !view.first_page { (Button::secondary(words.audit_newest()).to(link(""))) " " }
            @if let Some(older) = view.older {
                (Button::secondary(words.audit_older()).to(link(&older.to_string())))
            }
        }
    }
}

/// The page of the check.
#[derive(Clone, Debug)]
pub struct Check {
    /// What was found.
    pub found: Found,
}

/// What a check found.
#[derive(Clone, Debug)]
pub enum Found {
    /// All entries fit.
    Whole {
        /// The number of the last one.
        number: i64,
        /// When it was signed.
        signed_at: DateTime,
        /// With which key.
        key: String,
    },
    /// An entry does not fit.
    Broken(Broken),
    /// The end of the audit is not recorded.
    NoHead,
    /// The signature is not of the key of this program.
    BadSignature,
    /// There are so many that they are not checked here.
    TooMany(i64),
}

/// The page of the check.
pub fn check_page(frame: &Frame, view: &Check) -> Answer {
    let words = frame.words;
    let above = super::under_office(words).link(words.audit_title(), AUDIT);
    let body = html! {
        (Head::new(words.audit_check()).below(above).lead(words.audit_check_lead()))
        (found(words, &view.found))
    };
    frame.page(&words.office_room(), &body)
}

fn found(words: Words, found: &Found) -> Markup {
    match found {
        Found::Whole { number, signed_at, key } => html! {
            (Banner::done(words.audit_check_whole(*number)))
            (Definitions::new()
                .entry(words.audit_check_head(), words.whole(*number))
                .entry(words.audit_check_signed(), super::at(words, *signed_at))
                .entry(words.audit_check_key(), html! { code { (key) } }))
            p { (words.audit_check_note()) }
        },
        Found::Broken(broken) => {
            flaw(words, words.audit_check_broken(broken.number), &reason(words, broken.reason))
        }
        Found::NoHead => flaw(words, words.audit_reason_head(), ""),
        Found::BadSignature => flaw(words, words.audit_reason_signature(), ""),
        Found::TooMany(count) => html! { (Banner::note(words.audit_check_too_many(words.whole(*count)))) },
    }
}

fn flaw(words: Words, what: String, why: &str) -> Markup {
    let more = html! {
        @if !why.is_empty() { p { (why) } }
        p { (words.audit_check_broken_how()) }
    };
    html! { (Banner::error(what).more(more)) }
}

fn reason(words: Words, reason: Reason) -> String {
    match reason {
        Reason::Missing => words.audit_reason_missing(),
        Reason::OutOfOrder => words.audit_reason_out_of_order(),
        Reason::OtherOffice => words.audit_reason_other_office(),
        Reason::Changed => words.audit_reason_changed(),
        Reason::NotWhatWasSigned => words.audit_reason_not_what_was_signed(),
        Reason::Unsigned => words.audit_reason_unsigned(),
    }
}
