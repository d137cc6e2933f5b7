//! One file.

use access::Verb;
use base::record::{DocumentId, FileId, ReadingId, VersionId};
use ledger::KeptFinding;
use web::{Answer, Desk, Faults, Fields, Frame, Reply, Stop, Visit, clock::Clock};

use crate::{
    forms::Decision,
    store::{self, Detected, Event, File, Sheet, Version, stop},
    views::one::{self, Meanwhile, OneFile, Wish},
};

/// What is known of a file: what it was taken for and why, what was found, what was decided.
pub async fn file(visit: Visit) -> Reply {
    shown(&visit, None, None).await
}

/// The page again, because the reason of a decision is missing; what was typed stays.
pub async fn again(visit: &Visit, (decision, typed): (Decision, &Fields), faults: Faults) -> Reply {
    let wish = Wish { decision, why: typed.text("why").to_owned(), faults };
    Ok(shown(visit, Some(wish), None).await?.wrong())
}

/// The page after somebody else was faster: what they decided, beside what was meant here.
pub async fn meanwhile(visit: &Visit, (decision, typed): (Decision, &Fields), reading: ReadingId) -> Reply {
    let wish = Wish { decision, why: typed.text("why").to_owned(), faults: Faults::none() };
    Ok(shown(visit, Some(wish), Some(reading)).await?.status(Stop::Stale.status()))
}

async fn shown(visit: &Visit, wish: Option<Wish>, overtaken: Option<ReadingId>) -> Result<Answer, Stop> {
    let id: FileId = visit.id("file")?;
    let version: Option<VersionId> = visit.query().get("version").map(str::parse).transpose().unwrap_or(None);
    let (frame, found) = visit.look(move |desk| Found::of(desk, id, (version, overtaken))).await?;
    Ok(page(&frame, found, wish, visit.house().clock()))
}

fn page(frame: &Frame, found: Found, wish: Option<Wish>, clock: Clock) -> Answer {
    let Found { file, version, reading, history, meanwhile } = found;
    let Reading { sheets, detected, findings, documents } = reading;
    let page =
        OneFile { file, version, sheets, detected, findings, documents, history, wish, meanwhile, clock };
    frame.page(&frame.words.files_room(), &one::page(frame, &page))
}

/// What the database says.
struct Found {
    file: File,
    version: Version,
    reading: Reading,
    history: Vec<Event>,
    meanwhile: Option<Meanwhile>,
}

/// What the reading of the version gave; of a held one, only what was detected.
#[derive(Default)]
struct Reading {
    sheets: Vec<Sheet>,
    detected: Vec<Detected>,
    findings: Vec<KeptFinding>,
    documents: Vec<(DocumentId, String)>,
}

impl Found {
    fn of(
        desk: &mut Desk<'_, '_>,
        id: FileId,
        (version, overtaken): (Option<VersionId>, Option<ReadingId>),
    ) -> Result<Self, Stop> {
        let facts = ledger::facts_of_file(desk.tx(), id).map_err(stop)?;
        let permit = desk.may_see(Verb::SeeFiles, facts)?;
        let scope = desk.scope(Verb::SeeFiles)?;
        let tx = desk.tx();
        let file = store::file(tx, &scope, permit.id())?.ok_or(Stop::NotFound)?;
        let version = match version {
            Some(version) => file.version(version),
            None => file.latest(),
        };
        let version = version.cloned().ok_or(Stop::NotFound)?;
        let mut reading = Reading::default();
        if let Some(of) = &version.reading {
            reading = Reading {
                sheets: store::sheets(tx, &scope, of.id)?,
                detected: store::detected(tx, &scope, of.id)?,
                findings: ledger::findings_of_reading(tx, scope.office(), of.id).map_err(stop)?,
                documents: store::documents(tx, &scope, version.id)?,
            };
        }
        let meanwhile = match overtaken {
            Some(reading) => Some(Meanwhile { decided: store::decision_about(tx, &scope, reading)? }),
            None => None,
        };
        Ok(Self { history: store::history(tx, &scope, file.id)?, file, version, reading, meanwhile })
    }
}
