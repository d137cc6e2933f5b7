//! One file: what it was taken for and why, what was found, what was decided.

mod decisions;
mod found;
mod held;
mod history;
mod sheets;

pub use decisions::{Meanwhile, Wish};

use access::Verb;
use base::record::DocumentId;
use ledger::{KeptFinding, State};
use maud::{Markup, html};
use web::{
    Frame,
    clock::Clock,
    components::{Banner, Button, Column, Definitions, Head, PostForm, Row, Table},
};

use super::standing;
use crate::store::{Decided, Detected, Event, File, Reading, Sheet, Standing, Version};

/// What the page shows.
pub struct OneFile {
    /// The file.
    pub file: File,
    /// The version that is shown.
    pub version: Version,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
    /// What was detected in it.
    pub detected: Vec<Detected>,
    /// What was found in it.
    pub findings: Vec<KeptFinding>,
    /// The documents that it counts as.
    pub documents: Vec<(DocumentId, String)>,
    /// What people did with the file.
    pub history: Vec<Event>,
    /// A decision that was sent and did not come about.
    pub wish: Option<Wish>,
    /// What somebody else did meanwhile.
    pub meanwhile: Option<Meanwhile>,
    /// The clock that says times.
    pub clock: Clock,
}

impl OneFile {
    /// Whether the version that is shown is the latest: only that one is decided about, beside the one that counts.
    fn is_latest(&self) -> bool {
        self.file.latest().is_some_and(|latest| latest.id == self.version.id)
    }
}

/// The page.
pub fn page(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    let standing = page.version.standing();
    let shows = !matches!(standing, Standing::Held | Standing::BeingRead | Standing::NotRead);
    html! {
        (decisions::faults(words, page))
        (Head::new(&page.file.name).below(super::under_files(words)))
        (decisions::meanwhile(frame, page))
        (status(frame, page))
        @if let Some(reading) = page.version.reading.as_ref() {
            (about(frame, page, reading))
            @if standing == Standing::Held { (held::section(frame, page)) }
            (decisions::section(frame, page, reading))
            @if shows {
                (documents(frame, page))
                (sheets::section(frame, page))
                (found::section(frame, page))
            }
        }
        (versions(frame, page))
        (history::section(frame, page))
    }
}

/// What the person is to know first.
fn status(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    let here = super::address(page.file.id);
    let look_again = html! { p { a href=(here) { (words.files_look_again()) } } };
    let again = html! { @if frame.can(Verb::BringFiles) && page.is_latest() { (read_again(frame, page)) } };
    match page.version.standing() {
        Standing::BeingRead => html! { (Banner::note(words.files_one_being_read()).more(look_again)) },
        Standing::NotRead => html! { (Banner::error(words.files_one_not_read()).more(again)) },
        Standing::Held => html! { (Banner::warning(words.files_one_held())) },
        Standing::Waiting => html! { (Banner::note(words.files_one_waiting())) },
        Standing::Accepted => html! { (Banner::done(words.files_one_accepted())) },
        Standing::Replaced => html! { (Banner::note(words.files_one_replaced())) },
        Standing::TakenBack => html! { (Banner::note(words.files_one_taken_back()).more(again)) },
        Standing::Refused => html! { (Banner::note(words.files_one_refused()).more(again)) },
    }
}

fn read_again(frame: &Frame, page: &OneFile) -> Markup {
    let action = format!("{}/again", super::address(page.file.id));
    html! { (PostForm::new(frame, action).inline().body(Button::secondary(frame.words.files_read_again()))) }
}

fn about(frame: &Frame, page: &OneFile, reading: &Reading) -> Markup {
    let (words, version) = (frame.words, &page.version);
    let mut about = Definitions::new().entry(words.files_column_state(), standing::tag(words, version));
    let told = reading.state != State::Held && version.standing() != Standing::BeingRead;
    if told {
        let kind = html! {
            (super::kind(words, reading.kind)) " "
            span.soft { (words.files_sure(words.percent(reading.confidence, 0))) }
        };
        about = about
            .entry(words.files_column_kind(), kind)
            .entry(words.files_why_taken(), super::reason(words, &reading.reason));
    }
    let received =
        words.files_received_by(super::at(words, page.clock, version.received_at), &version.received_by);
    let size = super::size(words, version.length);
    let original = format!("{}/versions/{}", super::address(page.file.id), version.id);
    about = about
        .entry(words.files_column_rows(), super::rows_of(words, reading.state == State::Held, reading.rows))
        .entry(words.files_column_received(), received)
        .entry(words.files_size(), size);
    if frame.can(Verb::OpenFile) && !page.file.is_held() {
        about = about.change(words.files_download(), original);
    }
    if let Some(decided) = &reading.decided {
        about = about.entry(words.files_decision(), decision(frame, page, decided));
    }
    html! { section { (about) } }
}

/// The last decision: when, by whom, why.
fn decision(frame: &Frame, page: &OneFile, decided: &Decided) -> Markup {
    let words = frame.words;
    html! {
        (words.files_received_by(super::at(words, page.clock, decided.at), &decided.by))
        @if let Some(why) = &decided.why { br; span.soft { (why) } }
    }
}

/// Where the text of the file can be read, once it counts.
fn documents(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    html! {
        @if !page.documents.is_empty() && frame.can(Verb::SeeDocuments) {
            section {
                h2 { (words.files_documents()) }
                ul {
                    @for (id, title) in &page.documents { li { a href={ "/documents/" (id) } { (title) } } }
                }
            }
        }
    }
}

fn versions(frame: &Frame, page: &OneFile) -> Markup {
    let words = frame.words;
    let row = |version: &Version| {
        let href = format!("{}?version={}", super::address(page.file.id), version.id);
        let shown = version.id == page.version.id;
        let name = html! {
            @if shown { (words.files_version(version.number)) }
            @else { a href=(href) { (words.files_version(version.number)) } }
        };
        Row::of(name)
            .cell(standing::tag(words, version))
            .cell(super::at(words, page.clock, version.received_at))
            .cell(&version.received_by)
            .cell(super::size(words, version.length))
            .marked(shown && page.file.versions.len() > 1)
    };
    let table = Table::new("versions", words.files_versions())
        .caption_said()
        .stacked()
        .columns([
            Column::text(words.files_column_version()),
            Column::text(words.files_column_state()),
            Column::text(words.files_column_received()),
            Column::text(words.files_column_who()),
            Column::text(words.files_size()),
        ])
        .rows(page.file.versions.iter().map(row));
    html! {
        section aria-labelledby="versions-heading" {
            h2 #versions-heading { (words.files_versions()) }
            p { (words.files_versions_lead()) }
            (table)
        }
    }
}
