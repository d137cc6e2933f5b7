//! One reckoning of an office: read all accepted versions together, run `reckon`, replace the office's rows.

use base::{
    Date, Finding,
    record::{OfficeId, ReadingId, VersionId},
};
use intake::{FileIn, FileReport, Intake};
use jiff::Timestamp;
use readers::text::PdfText;
use reckon::{Asked, Reckoned, Reckoning};
use store::{Db, Tx, params};

use crate::{
    Result, State,
    fields::{fields, insert},
    file,
    inputs::{Accepted, Ground, accepted, basis, ground},
    keep::Book,
    reading,
};

/// How a reckoning ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The figures are those of the accepted files now.
    Done(Summary),
    /// They already were: nothing it rests on has changed, or another process was faster.
    Already,
    /// Somebody decided about a file meanwhile; nothing was written, and another reckoning is due.
    Overtaken,
    /// The job belongs to another process by now; nothing was written.
    LeaseLost,
}

/// What a reckoning gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// How many times this office was reckoned.
    pub number: i64,
    /// Accepted files.
    pub files: usize,
    /// Years that can be asked for.
    pub years: usize,
    /// Rows of the chain over all years.
    pub rows: usize,
    /// Figures over all years.
    pub figures: usize,
}

/// Reckons an office. Idempotent: the same files give the same rows, and a second run finds nothing to do.
///
/// It reads in one transaction, works without one, and replaces all rows of the office in a second one, if `lease` still
/// says yes there and nobody has decided anything meanwhile. No other office is touched.
pub fn reckon_office(
    db: &Db,
    office: OfficeId,
    (day, now): (Date, Timestamp),
    pdf: &dyn PdfText,
    lease: &dyn Fn(&mut Tx<'_>) -> store::Result<bool>,
) -> Result<Ended> {
    let gathered = db.read(|tx| Gathered::of(tx, office))?;
    if gathered.last.is_current(&gathered.basis, day) {
        return Ok(Ended::Already);
    }
    let asked = gathered.asked(day);
    let files: Vec<FileIn<'_>> =
        gathered.files.iter().map(|(accepted, bytes)| FileIn { name: &accepted.name, bytes }).collect();
    // Records that people make in rooms (services, sessions, activities) are rows of the engines' inputs like those of
    // files: this is where they join the intake, read by `Gathered` and part of the basis.
    let (intake, pack) = reckon::take_in(&files, &asked, pdf);
    let reckoning = Reckoning::new(&intake, &pack, &asked)?;
    let mut years = of_years(&reckoning);
    let versions: Vec<VersionId> = gathered.files.iter().map(|(accepted, _)| accepted.version).collect();
    let book = Book::of((office, &versions), &reckoning, &mut years);
    let head = Head {
        basis: &gathered.basis,
        country: &pack.code,
        place: reckoning.home().as_str(),
        year: reckoning.year().map_or(0, |year| i64::from(year.number())),
        when: (day, now),
    };
    db.write(|tx| {
        if !lease(tx)? {
            return Ok(Ended::LeaseLost);
        }
        commit(tx, &gathered, &head, (&book, &intake))
    })
}

/// Every year that can be asked for, the one that is shown first at the beginning; one without a number where no file
/// names any.
fn of_years<'r>(reckoning: &'r Reckoning<'_>) -> Vec<Reckoned<'r>> {
    let years = reckoning.years();
    if years.is_empty() {
        return vec![reckoning.of_year(None)];
    }
    years.into_iter().map(|year| reckoning.of_year(Some(year))).collect()
}

/// Whether the figures of an office are those of its accepted files, mapping and focus groups on this day.
pub fn is_due(tx: &mut Tx<'_>, office: OfficeId, day: Date) -> Result<bool> {
    let (ground, accepted) = (ground(tx, office)?, accepted(tx, office)?);
    Ok(!Last::of(tx, office)?.is_current(&basis(&ground, &accepted), day))
}

/// The last reckoning, as far as the next one must know of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Last {
    number: i64,
    basis: String,
    day: Option<Date>,
}

impl Last {
    fn of(tx: &mut Tx<'_>, office: OfficeId) -> Result<Self> {
        let sql = "select number, basis, day from reckoning where office = $1";
        let last = tx.one(sql, params![office], |row| {
            Ok(Self { number: row.int(0)?, basis: row.text(1)?.to_owned(), day: row.maybe_date(2)? })
        })?;
        Ok(last.unwrap_or_default())
    }

    fn is_current(&self, basis: &str, day: Date) -> bool {
        self.basis == basis && self.day == Some(day)
    }
}

/// What a reckoning works on.
struct Gathered {
    office: OfficeId,
    ground: Ground,
    files: Vec<(Accepted, Vec<u8>)>,
    basis: String,
    last: Last,
}

impl Gathered {
    fn of(tx: &mut Tx<'_>, office: OfficeId) -> Result<Self> {
        let (ground, accepted) = (ground(tx, office)?, accepted(tx, office)?);
        let (basis, last) = (basis(&ground, &accepted), Last::of(tx, office)?);
        let mut files = Vec::with_capacity(accepted.len());
        for accepted in accepted {
            let (_, bytes) = file::bytes(tx, office, accepted.version)?;
            files.push((accepted, bytes));
        }
        Ok(Self { office, ground, files, basis, last })
    }

    fn asked(&self, day: Date) -> Asked {
        let released = self
            .files
            .iter()
            .filter_map(|(file, _)| file.release.as_ref().map(|release| release.of([file.name.clone()])));
        self.ground.asked(day, released.collect())
    }
}

/// What the row of `reckoning` says.
struct Head<'a> {
    basis: &'a str,
    country: &'a str,
    place: &'a str,
    year: i64,
    when: (Date, Timestamp),
}

fn commit(
    tx: &mut Tx<'_>,
    gathered: &Gathered,
    head: &Head<'_>,
    (book, intake): (&Book<'_>, &Intake),
) -> Result<Ended> {
    let (office, (day, now)) = (gathered.office, head.when);
    let (ground, accepted) = (ground(tx, office)?, accepted(tx, office)?);
    if basis(&ground, &accepted) != head.basis {
        return Ok(Ended::Overtaken);
    }
    if Last::of(tx, office)?.is_current(head.basis, day) {
        return Ok(Ended::Already);
    }
    let number = gathered.last.number + 1;
    tx.execute("delete from reckoning where office = $1", params![office])?;
    let row = fields! {
        office: office, number: number, basis: head.basis, reckoned_at: now, day: day,
        country: head.country, place: head.place, year: head.year,
    };
    insert(tx, "reckoning", [row])?;
    book.write(tx)?;
    for ((accepted, _), report) in gathered.files.iter().zip(&intake.files) {
        update(tx, office, accepted.reading, report, &intake.findings)?;
    }
    let (rows, figures) = (book.count("chain_row"), book.count("link_figure"));
    let (files, years) = (gathered.files.len(), book.count("reckoned_year"));
    Ok(Ended::Done(Summary { number, files, years, rows, figures }))
}

/// Brings an accepted reading up to date: beside the other files more of its rows may be used, or fewer.
fn update(
    tx: &mut Tx<'_>,
    office: OfficeId,
    id: ReadingId,
    report: &FileReport,
    findings: &[Finding],
) -> Result<()> {
    // A mapping that was corrected since can bring to light what nobody released: then it does not count any more.
    let state = if report.held.is_some() { State::Held } else { State::Accepted };
    let sql = "update reading set state = $3, has_personal_data = case when $4 = 1 then 1 else has_personal_data end,
                   recognised_as = $5, rows_read = $6, rows_used = $7, rows_rejected = $8
               where office = $1 and id = $2";
    tx.execute(
        sql,
        params![
            office,
            id,
            state.code(),
            report.held.is_some(),
            report.recognised_as.code(),
            report.rows_read,
            report.rows_used,
            report.rows_rejected,
        ],
    )?;
    for sql in [
        "delete from reading_sheet where office = $1 and reading = $2",
        "delete from reading_detected where office = $1 and reading = $2",
        "delete from reading_finding where office = $1 and reading = $2",
    ] {
        tx.execute(sql, params![office, id])?;
    }
    reading::keep_sheets(tx, office, id, report)?;
    let own = findings.iter().filter(|finding| finding.at.is_some_and(|at| at.file == report.file));
    reading::keep_findings(tx, office, id, own)
}
