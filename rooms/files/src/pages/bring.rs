//! Files come in.

use std::{fs, sync::Arc};

use access::{Facts, Verb};
use base::record::{FileId, Version, VersionId};
use web::{
    Desk, Done, Notice, Reply, Stop, Visit, jobs,
    upload::{Upload, Uploaded},
};

use super::{address, list};
use crate::{
    HERE,
    forms::not_taken,
    store::{self, stop},
};

/// Of how many files that were here already the next page tells.
const TOLD: usize = 10;

/// Keeps the files that came. Those that cannot be taken are told of, and the good ones beside them are kept.
pub async fn bring(visit: Visit) -> Reply {
    let upload = Arc::new(visit.upload().await?);
    if upload.files.is_empty() {
        return list::without_a_file(&visit).await;
    }
    let bad: Vec<_> = upload.files.iter().filter_map(not_taken).collect();
    let good = upload.files.len() - bad.len();
    if good == 0 {
        return list::with_files_not_taken(&visit, bad, 0).await;
    }
    let here = Arc::clone(&upload);
    let kept = visit.act(&upload.form, move |desk| keep_all(desk, &here)).await?;
    if bad.is_empty() { Ok(kept) } else { list::with_files_not_taken(&visit, bad, good).await }
}

fn keep_all(desk: &mut Desk<'_, '_>, upload: &Upload) -> Result<Done, Stop> {
    let mut same = Vec::new();
    let good: Vec<&Uploaded> = upload.files.iter().filter(|file| not_taken(file).is_none()).collect();
    for file in &good {
        same.extend(keep(desk, file)?);
    }
    let notice = (same.len() < good.len()).then_some(Notice::FilesReceived);
    let told: Vec<String> = same.iter().take(TOLD).map(|file| format!("same={file}")).collect();
    let to = if told.is_empty() { HERE.to_owned() } else { format!("{HERE}?{}", told.join("&")) };
    desk.recorded(to, notice)
}

/// Keeps one file and puts the work of reading it in line; the file, where the very same bytes were here already.
fn keep(desk: &mut Desk<'_, '_>, file: &Uploaded) -> Result<Option<FileId>, Stop> {
    let (permit, now) = (desk.may_change_office(Verb::BringFiles)?, desk.now());
    let bytes = fs::read(&file.path).map_err(|_| Stop::Fault("a file that came cannot be read"))?;
    let by = (permit.account(), now);
    let received = ledger::receive(desk.tx(), permit.office(), &file.name, &bytes, by).map_err(stop)?;
    // The entry is about the version that came, not about the office.
    let facts = Facts::<Version>::new(received.version, permit.office());
    let permit = desk.may_change(Verb::BringFiles, Some(facts))?;
    if received.same_as_before {
        desk.record(&permit, Some("same"))?;
        return Ok(Some(received.file));
    }
    desk.record(&permit, None)?;
    read_soon(desk, received.version)?;
    Ok(None)
}

/// Puts the work of reading a version in line.
pub fn read_soon(desk: &mut Desk<'_, '_>, version: VersionId) -> Result<(), Stop> {
    let (office, now) = (desk.actor()?.office(), desk.now());
    jobs::enqueue(desk.tx(), ledger::READ, office, Some(&version.to_string()), now)?;
    Ok(())
}

/// Reads the latest version of a file once more: after a fault, or when somebody thought better of it.
pub async fn again(visit: Visit) -> Reply {
    let file: FileId = visit.id("file")?;
    let form = visit.form().await?;
    visit
        .act(&form, move |desk| {
            let facts = ledger::facts_of_file(desk.tx(), file).map_err(stop)?;
            let permit = desk.may_change(Verb::BringFiles, facts)?;
            let scope = desk.scope(Verb::SeeFiles)?;
            let file = store::file(desk.tx(), &scope, permit.id())?.ok_or(Stop::NotFound)?;
            let latest = file.latest().ok_or(Stop::NotFound)?.id;
            read_soon(desk, latest)?;
            desk.record(&permit, Some("again"))?;
            desk.recorded(address(file.id), None)
        })
        .await
}
