//! Decisions about what was read.

use access::Verb;
use base::record::{FileId, ReadingId};
use web::{Desk, Done, Fields, Form, Notice, Reply, Stop, Visit, jobs};

use super::{address, bring::read_soon, one};
use crate::{
    HERE,
    forms::{self, Decision, Said},
    store::{self, Standing, stop},
};

/// It counts.
pub async fn accept(visit: Visit) -> Reply {
    decide(visit, Decision::Accept).await
}

/// It is held.
pub async fn hold(visit: Visit) -> Reply {
    decide(visit, Decision::Hold).await
}

/// It is held no longer.
pub async fn release(visit: Visit) -> Reply {
    decide(visit, Decision::Release).await
}

/// It shall not be used.
pub async fn refuse(visit: Visit) -> Reply {
    decide(visit, Decision::Refuse).await
}

/// It counts no longer.
pub async fn take_back(visit: Visit) -> Reply {
    decide(visit, Decision::TakeBack).await
}

/// Writes a decision down. Where somebody else decided meanwhile, the page says what, beside what was meant here.
async fn decide(visit: Visit, decision: Decision) -> Reply {
    let file: FileId = visit.id("file")?;
    let form = visit.form().await?;
    let said = match forms::decision(&form.fields, decision) {
        Ok(said) => said,
        Err(faults) => return one::again(&visit, (decision, &form.fields), faults).await,
    };
    let reading = said.reading;
    let done = visit.act(&form, move |desk| write(desk, file, decision, &said)).await;
    match (done, reading) {
        (Err(Stop::Stale), Some(reading)) => one::meanwhile(&visit, (decision, &form.fields), reading).await,
        (done, _) => done,
    }
}

fn write(desk: &mut Desk<'_, '_>, file: FileId, decision: Decision, said: &Said) -> Result<Done, Stop> {
    let reading = said.reading.ok_or(Stop::NotFound)?;
    let scope = desk.scope(Verb::SeeFiles)?;
    let file = store::file(desk.tx(), &scope, file)?.ok_or(Stop::NotFound)?;
    one_decision(desk, &file, (decision, reading), &said.why)?;
    desk.recorded(address(file.id), decision.notice())
}

/// Decides about one reading of a file, writes it down, and puts in line what follows from it.
fn one_decision(
    desk: &mut Desk<'_, '_>,
    file: &store::File,
    (decision, reading): (Decision, ReadingId),
    why: &str,
) -> Result<(), Stop> {
    let now = desk.now();
    let of_reading = |version: &&store::Version| version.reading.as_ref().is_some_and(|it| it.id == reading);
    // A reading of this file that no longer stands was overtaken; one that is none of it is not there.
    let Some(version) = file.versions.iter().find(of_reading) else {
        let scope = desk.scope(Verb::SeeFiles)?;
        let own = store::is_of_file(desk.tx(), &scope, (file.id, reading))?;
        return Err(if own { Stop::Stale } else { Stop::NotFound });
    };
    if !can_follow(decision, version.standing()) {
        return Err(Stop::Stale);
    }
    let facts = ledger::facts_of_reading(desk.tx(), reading).map_err(stop)?;
    let held = facts.is_some_and(|facts| facts.held);
    let permit = desk.may_change(decision.verb(held), facts)?;
    let tx = desk.tx();
    match decision {
        Decision::Accept => ledger::accept(tx, &permit, now),
        Decision::Hold => ledger::hold(tx, &permit, why, now),
        Decision::Release => ledger::release(tx, &permit, why, now),
        Decision::Refuse => ledger::refuse(tx, &permit, why, now),
        Decision::TakeBack => ledger::take_back(tx, &permit, why, now),
    }
    .map_err(stop)?;
    desk.record(&permit, decision.detail())?;
    follow(desk, decision, version)
}

/// Whether a decision can be taken where a version stands now.
const fn can_follow(decision: Decision, standing: Standing) -> bool {
    match decision {
        Decision::Accept | Decision::Hold => matches!(standing, Standing::Waiting),
        Decision::Release => matches!(standing, Standing::Held),
        Decision::Refuse => matches!(standing, Standing::Waiting | Standing::Held),
        Decision::TakeBack => matches!(standing, Standing::Accepted),
    }
}

/// What follows from a decision: the figures, or reading once more.
fn follow(desk: &mut Desk<'_, '_>, decision: Decision, version: &store::Version) -> Result<(), Stop> {
    let kind = version.reading.as_ref().map(|reading| reading.kind);
    match decision {
        Decision::Accept | Decision::TakeBack => {
            reckon_soon(desk)?;
            if kind == Some(intake::Kind::Mapping) {
                read_what_waits(desk)?;
            }
        }
        // Nothing of it was shown so far.
        Decision::Release => read_soon(desk, version.id)?,
        Decision::Hold | Decision::Refuse => {}
    }
    Ok(())
}

/// Puts the work of bringing the figures up to date in line.
pub fn reckon_soon(desk: &mut Desk<'_, '_>) -> Result<(), Stop> {
    let (office, now) = (desk.actor()?.office(), desk.now());
    jobs::enqueue(desk.tx(), ledger::RECKON, office, None, now)?;
    Ok(())
}

/// Puts in line what was read under another mapping and still waits.
fn read_what_waits(desk: &mut Desk<'_, '_>) -> Result<(), Stop> {
    let office = desk.actor()?.office();
    for version in ledger::to_read(desk.tx(), office).map_err(stop)? {
        read_soon(desk, version)?;
    }
    Ok(())
}

/// Accepts every reading that the person had before them and that still waits; the others are passed over, and told.
pub async fn accept_all(visit: Visit) -> Reply {
    let form: Form = visit.form().await?;
    let readings = readings(&form.fields);
    visit
        .act(&form, move |desk| {
            let scope = desk.scope(Verb::SeeFiles)?;
            let files = store::files(desk.tx(), &scope)?;
            let mut passed_over = 0;
            for reading in &readings {
                passed_over += usize::from(!accept_one(desk, &files, *reading)?);
            }
            match (readings.len() - passed_over, passed_over) {
                (0, _) => Err(Stop::Stale),
                (_, 0) => desk.recorded(HERE, Notice::Accepted),
                _ => desk.recorded(format!("{HERE}?passed={passed_over}"), Notice::Accepted),
            }
        })
        .await
}

fn readings(fields: &Fields) -> Vec<ReadingId> {
    fields.all("reading").filter_map(|id| id.parse().ok()).collect()
}

/// Accepts a reading that still waits; whether it did.
fn accept_one(desk: &mut Desk<'_, '_>, files: &[store::File], reading: ReadingId) -> Result<bool, Stop> {
    let waits = |version: &store::Version| {
        version.standing() == Standing::Waiting && version.reading.as_ref().is_some_and(|it| it.id == reading)
    };
    let Some(file) = files.iter().find(|file| file.versions.iter().any(waits)) else { return Ok(false) };
    one_decision(desk, file, (Decision::Accept, reading), "")?;
    Ok(true)
}
