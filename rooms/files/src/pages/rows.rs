//! A file as it was received: its rows, and its bytes to keep. Each look stands in the audit.

use access::{Permit, See, Verb};
use base::record::{File as FileKind, FileId, VersionId};
use web::{Answer, Desk, Fields, Reply, Stop, Visit};

use super::address;
use crate::{
    store::{self, File, Sheet, Version, stop},
    views::rows::{self, Rows},
    window::{ROWS, window},
};

/// Which rows are asked for.
#[derive(Clone, Copy, Debug)]
struct Asked {
    version: Option<VersionId>,
    /// From 0.
    sheet: u16,
    /// The first row that is shown, from 1.
    from: u32,
    /// The row that a link speaks of.
    row: Option<u32>,
}

/// How many rows before the one that a link speaks of are shown with it.
const BEFORE: u32 = 8;

impl Asked {
    fn of(query: &Fields) -> Self {
        let row: Option<u32> = query.text("row").parse().ok();
        let from = query.text("from").parse().ok().or_else(|| Some(row?.saturating_sub(BEFORE)));
        Self {
            version: query.text("version").parse().ok(),
            sheet: query.text("sheet").parse().unwrap_or_default(),
            from: from.unwrap_or(1).max(1),
            row,
        }
    }
}

/// Some rows of a sheet, with the position of each.
pub async fn rows(visit: Visit) -> Reply {
    let id: FileId = visit.id("file")?;
    let asked = Asked::of(&visit.query());
    let (frame, (file, version, sheets, bytes)) = visit
        .look(move |desk| {
            let (permit, file, version) = opened(desk, id, asked.version)?;
            let scope = desk.scope(Verb::SeeFiles)?;
            let sheets = match &version.reading {
                Some(reading) => store::sheets(desk.tx(), &scope, reading.id)?,
                None => Vec::new(),
            };
            let (_, bytes) = ledger::open(desk.tx(), &permit, version.id).map_err(stop)?;
            Ok((file, version, sheets, bytes))
        })
        .await?;
    let (name, of) = (file.name.clone(), (asked.sheet, asked.from));
    let seen = visit.house().at_work(move || window(&name, &bytes, of)).await?;
    // A text has no rows: what was read of it stands on its own page.
    let Some(seen) = seen else { return Ok(Answer::elsewhere(address(id))) };
    let page = Rows {
        sheet: sheets.into_iter().find(|sheet: &Sheet| sheet.index == asked.sheet),
        index: asked.sheet,
        from: asked.from,
        before: asked.from.saturating_sub(u32::try_from(ROWS).unwrap_or(u32::MAX)).max(1),
        row: asked.row,
        file,
        version,
        seen,
    };
    Ok(frame.page(&frame.words.files_room(), &rows::page(&frame, &page)))
}

/// The bytes as they were received.
pub async fn download(visit: Visit) -> Reply {
    let (id, version): (FileId, VersionId) = (visit.id("file")?, visit.id("version")?);
    let (_, (name, bytes)) = visit
        .look(move |desk| {
            let (permit, _, version) = opened(desk, id, Some(version))?;
            ledger::open(desk.tx(), &permit, version.id).map_err(stop)
        })
        .await?;
    Ok(Answer::file(name, "application/octet-stream", bytes))
}

/// A permit to open a file, written down, and the version: the one that is asked for, else the one that counts, else the
/// latest.
pub fn opened(
    desk: &mut Desk<'_, '_>,
    id: FileId,
    version: Option<VersionId>,
) -> Result<(Permit<FileKind, See>, File, Version), Stop> {
    let facts = ledger::facts_of_file(desk.tx(), id).map_err(stop)?;
    let permit = desk.may_see(Verb::OpenFile, facts)?;
    let scope = desk.scope(Verb::SeeFiles)?;
    let file = store::file(desk.tx(), &scope, permit.id())?.ok_or(Stop::NotFound)?;
    let version = match version {
        Some(version) => file.version(version),
        None => file.counts().or_else(|| file.latest()),
    };
    let version = version.cloned().ok_or(Stop::NotFound)?;
    Ok((permit, file, version))
}
