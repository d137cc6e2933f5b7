//! The files of the office.

use std::collections::BTreeMap;

use access::Verb;
use base::{
    Severity,
    record::{FileId, ReadingId},
};
use web::{Answer, Desk, Reply, Stop, Visit};

use crate::{
    forms::NotTaken,
    store::{self, File},
    views::list::{self, List, Told},
};

/// Every file, what needs somebody first.
pub async fn list(visit: Visit) -> Reply {
    let query = visit.query();
    let told = Told {
        same: query.all("same").filter_map(|id| id.parse::<FileId>().ok()).collect(),
        passed_over: query.text("passed").parse().unwrap_or_default(),
        ..Told::default()
    };
    shown(&visit, told).await
}

/// The list again, because files that came were not all taken.
pub async fn with_files_not_taken(visit: &Visit, not_taken: Vec<NotTaken>, kept: usize) -> Reply {
    let told = Told { not_taken, kept, ..Told::default() };
    Ok(shown(visit, told).await?.wrong())
}

/// The list again, because no file was chosen.
pub async fn without_a_file(visit: &Visit) -> Reply {
    let told = Told { nothing_chosen: true, ..Told::default() };
    Ok(shown(visit, told).await?.wrong())
}

async fn shown(visit: &Visit, told: Told) -> Result<Answer, Stop> {
    let (frame, found) = visit.look(Found::of).await?;
    let house = visit.house();
    let page = List {
        files: found.files,
        findings: found.findings,
        is_reckoning_due: found.is_reckoning_due,
        page: visit.query().text("page").parse().unwrap_or(1),
        limit: house.settings().upload_limit,
        clock: house.clock(),
        told,
    };
    let answer = frame.page(&frame.words.files_room(), &list::page(&frame, &page));
    Ok(answer)
}

/// What the database says.
struct Found {
    files: Vec<File>,
    findings: BTreeMap<ReadingId, BTreeMap<Severity, i64>>,
    is_reckoning_due: bool,
}

impl Found {
    fn of(desk: &mut Desk<'_, '_>) -> Result<Self, Stop> {
        let scope = desk.scope(Verb::SeeFiles)?;
        Ok(Self {
            files: store::files(desk.tx(), &scope)?,
            findings: store::findings_by_severity(desk.tx(), &scope)?,
            is_reckoning_due: store::is_reckoning_due(desk.tx(), &scope)?,
        })
    }
}
