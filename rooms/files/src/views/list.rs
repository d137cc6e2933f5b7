//! The files of the office: what needs somebody first.

use std::collections::{BTreeMap, BTreeSet};

use access::Verb;
use base::{
    Severity,
    record::{FileId, ReadingId},
};
use intake::Kind;
use maud::{Markup, Render as _, html};
use web::{
    Frame,
    clock::Clock,
    components::{
        Banner, Button, Buttons, Column, DropZone, Empty, ErrorSummary, Head, Icon, Paging, PostForm, Row,
        Table,
    },
};
use words::Words;

use super::standing;
use crate::{
    HERE, MAPPING,
    forms::{NotTaken, Why},
    store::{File, Standing, Version},
};

/// The name of the choice of files.
const FILES: &str = "files";
/// How many files that need nobody stand on a page.
const PER_PAGE: usize = 50;
/// What the choice of files offers first.
const ENDINGS: &str = ".csv,.tsv,.xlsx,.xls,.ods,.docx,.odt,.rtf,.pdf,.html,.txt,.geojson,.toml";

/// What the page shows.
pub struct List {
    /// The files, those that came last first.
    pub files: Vec<File>,
    /// Findings by reading.
    pub findings: BTreeMap<ReadingId, BTreeMap<Severity, i64>>,
    /// Whether the figures are being brought up to date.
    pub is_reckoning_due: bool,
    /// The page of the files that need nobody, from 1.
    pub page: usize,
    /// How many bytes a file may have.
    pub limit: u64,
    /// The clock that says times.
    pub clock: Clock,
    /// What the step before has to tell.
    pub told: Told,
}

/// What the step before this page has to tell.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Files of which the very same bytes were here already.
    pub same: BTreeSet<FileId>,
    /// How many files were passed over because somebody else decided about them.
    pub passed_over: usize,
    /// Files that were not taken.
    pub not_taken: Vec<NotTaken>,
    /// How many were kept beside them.
    pub kept: usize,
    /// Whether no file was chosen.
    pub nothing_chosen: bool,
}

/// The page.
pub fn page(frame: &Frame, page: &List) -> Markup {
    let words = frame.words;
    let with = |wanted: fn(Standing) -> bool| {
        page.files.iter().filter(move |file| file.latest().is_some_and(|it| wanted(it.standing())))
    };
    let mut needed: Vec<&File> = with(Standing::needs_somebody).collect();
    // Those that are held first, then those that wait, each the latest first.
    needed.sort_by_key(|file| file.latest().map(Version::standing));
    let coming: Vec<&File> = with(|standing| standing == Standing::BeingRead).collect();
    let others: Vec<&File> =
        with(|standing| !standing.needs_somebody() && standing != Standing::BeingRead).collect();
    let mapping = Button::secondary(words.files_mapping()).to(MAPPING);
    html! {
        (faults(words, page))
        (Head::new(words.files_room()).lead(words.files_lead()).actions(Buttons::new([mapping])))
        (told(words, page))
        @if frame.can(Verb::BringFiles) { (bring(frame, page)) }
        @if page.files.is_empty() { (Empty::new(words.files_none(), words.files_none_next())) }
        @if !coming.is_empty() { (being_read(frame, page, &coming)) }
        @if !needed.is_empty() { (needs_somebody(frame, page, &needed)) }
        @if !others.is_empty() { (rest(frame, page, &others)) }
    }
}

fn faults(words: Words, page: &List) -> Markup {
    let told = &page.told;
    let missing = told.nothing_chosen.then(|| words.files_choose_one());
    let bad = told.not_taken.iter().map(|file| not_taken(words, file, page.limit));
    html! { (ErrorSummary::new(words, missing.into_iter().chain(bad).map(|text| (FILES, text)))) }
}

fn not_taken(words: Words, file: &NotTaken, limit: u64) -> String {
    let limit = super::size(words, i64::try_from(limit).unwrap_or(i64::MAX));
    match file.why {
        Why::Empty => words.files_bad_empty(&file.name),
        Why::TooLarge => words.files_bad_large(limit, &file.name),
        Why::TooMany => words.files_bad_many(&file.name),
        Why::LongName => words.files_bad_name(&file.name),
    }
}

/// What is told of the step before: kindly, and with names.
fn told(words: Words, page: &List) -> Markup {
    let told = &page.told;
    let same: Vec<&File> = page.files.iter().filter(|file| told.same.contains(&file.id)).collect();
    let names = html! {
        ul { @for file in &same { li { a href=(super::address(file.id)) { (file.name) } } } }
    };
    html! {
        @if told.kept > 0 { (Banner::done(words.files_kept(told.kept))) }
        @if !same.is_empty() { (Banner::note(words.files_same(same.len())).more(names).announced()) }
        @if told.passed_over > 0 { (Banner::warning(words.files_passed_over(told.passed_over))) }
        @if page.is_reckoning_due { (Banner::note(words.files_reckoning())) }
    }
}

fn bring(frame: &Frame, page: &List) -> Markup {
    let words = frame.words;
    let limit = super::size(words, i64::try_from(page.limit).unwrap_or(i64::MAX));
    let error = (page.told.nothing_chosen || !page.told.not_taken.is_empty()).then(|| {
        if page.told.nothing_chosen { words.files_choose_one() } else { words.files_some_not_taken() }
    });
    let zone = DropZone::new(words, FILES, words.files_choose())
        .hint(words.files_choose_hint(limit))
        .accept(ENDINGS)
        .limit(page.limit)
        .error(error);
    let body = html! {
        (zone)
        (Buttons::new([Button::primary(words.files_send())]))
    };
    html! {
        section aria-labelledby="bring" {
            h2 #bring { (words.files_bring()) }
            (PostForm::new(frame, HERE).files().body(body))
        }
    }
}

fn being_read(frame: &Frame, page: &List, files: &[&File]) -> Markup {
    let words = frame.words;
    let again = html! { p { a href=(HERE) { (words.files_look_again()) } } };
    html! {
        section aria-labelledby="coming" {
            h2 #coming { (words.files_being_read()) }
            (Banner::note(words.files_being_read_count(files.len())).more(again))
            (table(frame, page, ("files-coming", &words.files_being_read()), files))
        }
    }
}

fn needs_somebody(frame: &Frame, page: &List, files: &[&File]) -> Markup {
    let words = frame.words;
    html! {
        section aria-labelledby="needed" {
            h2 #needed { (words.files_needed()) }
            (table(frame, page, ("files-needed", &words.files_needed()), files))
            @if frame.can(Verb::AcceptFiles) { (accept_all(frame, files)) }
        }
    }
}

/// One button for everything that waits, as the person has it before them.
fn accept_all(frame: &Frame, files: &[&File]) -> Markup {
    let words = frame.words;
    let waiting =
        files.iter().filter_map(|file| file.latest()).filter(|it| it.standing() == Standing::Waiting);
    let readings = waiting.filter_map(|version| version.reading.as_ref());
    // Somebody has to say first what the others are.
    let known: Vec<ReadingId> =
        readings.filter(|reading| reading.kind != Kind::Unknown).map(|reading| reading.id).collect();
    let body = html! {
        @for reading in &known { input type="hidden" name="reading" value=(reading); }
        p.hint { (words.files_accept_all_hint()) }
        (Buttons::new([Button::secondary(words.files_accept_all(known.len()))]))
    };
    html! { @if known.len() > 1 { (PostForm::new(frame, "/files/accept").body(body)) } }
}

fn rest(frame: &Frame, page: &List, files: &[&File]) -> Markup {
    let words = frame.words;
    let last = files.len().saturating_sub(1) / PER_PAGE;
    let skipped = (page.page.max(1) - 1).min(last) * PER_PAGE;
    let shown: Vec<&File> = files.iter().skip(skipped).take(PER_PAGE).copied().collect();
    let href = |page: usize| format!("{HERE}?page={page}");
    html! {
        section aria-labelledby="others" {
            h2 #others { (words.files_others()) }
            (table(frame, page, ("files-others", &words.files_others()), &shown))
            (Paging::new(words, files.len(), PER_PAGE, page.page, &href))
        }
    }
}

fn table(frame: &Frame, page: &List, (id, name): (&str, &str), files: &[&File]) -> Markup {
    let words = frame.words;
    Table::new(id, name)
        .caption_said()
        .stacked()
        .columns([
            Column::text(words.files_column_file()),
            Column::text(words.files_column_state()),
            Column::text(words.files_column_kind()),
            Column::text(words.files_column_rows()),
            Column::text(words.files_column_findings()),
            Column::text(words.files_column_received()),
        ])
        .rows(files.iter().filter_map(|file| Some(row(frame, page, file, file.latest()?))))
        .render()
}

fn row(frame: &Frame, page: &List, file: &File, version: &Version) -> Row {
    let words = frame.words;
    let name = html! {
        a href=(super::address(file.id)) { (file.name) }
        @if version.number > 1 { br; span.soft { (words.files_version(version.number)) } }
    };
    let counts = file.counts().filter(|counts| counts.id != version.id);
    let state = html! {
        // One element, so that a cell of a phone stays one.
        div {
            (standing::tag(words, version))
            @if let Some(counts) = counts { br; span.soft { (words.files_version_counts(counts.number)) } }
        }
    };
    let reading = version.reading.as_ref().filter(|_| version.standing() != Standing::BeingRead);
    // Nothing of a held file was looked at for what it is.
    let held = version.standing() == Standing::Held;
    let kind = reading.filter(|_| !held).map(|reading| super::kind(words, reading.kind));
    let received = html! {
        div { (super::at(words, page.clock, version.received_at)) br; span.soft { (version.received_by) } }
    };
    Row::of(name)
        .cell(state)
        .cell(kind.unwrap_or_default())
        .cell(reading.map(|reading| super::rows_of(words, held, reading.rows)).unwrap_or_default())
        .cell(findings(words, reading.and_then(|reading| page.findings.get(&reading.id))))
        .cell(received)
        .id(format!("file-{}", file.id))
}

fn findings(words: Words, counts: Option<&BTreeMap<Severity, i64>>) -> Markup {
    let Some(counts) = counts else { return Markup::default() };
    let known = |severity: &Severity| Some((*severity, *counts.get(severity)?));
    html! {
        div {
            @for (severity, count) in Severity::ALL.iter().filter_map(known) {
                (Icon::of_severity(severity)) " " (words.whole(count)) " "
                span.soft { (words.severity(severity)) }
                br;
            }
        }
    }
}
