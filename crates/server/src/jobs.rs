//! The work that the program does by itself: reading files, reckoning, and what time makes due.

use std::sync::Arc;

use base::record::OfficeId;
use ledger::{Ended, READ, RECKON};
use readers::text::PdfText;
use store::{Tx, params};
use web::{
    House, Stop,
    jobs::{self, JobKind, Lease},
};

/// The way in which text is taken out of PDF files.
pub type Pdf = &'static (dyn PdfText + Sync);

/// Every kind of job.
pub fn all(pdf: Pdf) -> Vec<JobKind> {
    vec![
        JobKind { code: READ, work: Arc::new(move |house, lease| read(house, lease, pdf)) },
        JobKind { code: RECKON, work: Arc::new(move |house, lease| reckon(house, lease, pdf)) },
    ]
}

/// Reads one version of a file.
fn read(house: &House, lease: &Lease<'_>, pdf: Pdf) -> Result<(), &'static str> {
    let office = lease.office.ok_or("no_office")?;
    let version = lease.subject.as_deref().and_then(|id| id.parse().ok()).ok_or("no_version")?;
    let clock = house.clock();
    ledger::read(house.db(), office, version, (clock.today(), clock.now()), pdf)
        .map_err(|error| error.code())?;
    Ok(())
}

/// Reckons an office; where somebody decided something meanwhile, once more.
fn reckon(house: &House, lease: &Lease<'_>, pdf: Pdf) -> Result<(), &'static str> {
    let office = lease.office.ok_or("no_office")?;
    let clock = house.clock();
    let when = (clock.today(), clock.now());
    let held = |tx: &mut Tx<'_>| lease.hold(tx);
    match ledger::reckon_office(house.db(), office, when, pdf, &held).map_err(|error| error.code())? {
        Ended::Done(_) | Ended::Already | Ended::LeaseLost => Ok(()),
        Ended::Overtaken => Err("overtaken"),
    }
}

/// What time makes due: stays and keys of forms that have ended go, and offices that were reckoned on another day
/// are put in line. Harmless when several processes do it.
pub fn keep_house(house: &House) -> Result<(), Stop> {
    let (now, day) = (house.clock().now(), house.clock().today());
    let yesterday = now.as_millisecond() - 24 * 3_600_000;
    house.db().write(|tx| {
        tx.execute("delete from session where ends_at < $1", params![now])?;
        tx.execute("delete from done_form where at < $1", params![yesterday])?;
        tx.execute("delete from sign_in_delay where last_at < $1", params![yesterday])?;
        tx.execute("delete from job where state = 'done' and finished_at < $1", params![yesterday])?;
        let due = tx.rows("select office from reckoning where day <> $1", params![day], |row| row.id(0))?;
        for office in due {
            let office: OfficeId = office;
            jobs::enqueue(tx, RECKON, office, None, now)?;
        }
        Ok(())
    })
}
