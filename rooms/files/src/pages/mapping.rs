//! Saying what a sheet is and what its columns hold.

use access::Verb;
use base::record::FileId;
use intake::{FileIn, FileMapping, Kind, Look, look};
use web::{Answer, Desk, Done, Frame, Notice, Reply, Stop, Visit, clock::Clock};

use super::{address, bring::read_soon, decide::reckon_soon, rows::opened};
use crate::{
    forms::{Asked, Typed, Wrong},
    store::{self, File, Said, Sheet, Standing, stop},
    views::mapping::{self, Chosen, Columns, Meanwhile},
};

/// First the kind, then the columns: two pages of one address.
pub async fn mapping(visit: Visit) -> Reply {
    let asked = Asked::of(&visit.query());
    let (frame, found) = Found::at(&visit, asked.sheet).await?;
    let Some(kind) = asked.kind else { return Ok(found.kinds(&frame, asked.sheet)) };
    let seen = found.look(&visit, (asked.sheet, kind), None).await?;
    let Some(look) = seen else { return Ok(Answer::elsewhere(address(found.file.id))) };
    let typed = found.begun(&look, kind);
    Ok(found.columns(&frame, look, (typed, Vec::new()), None))
}

/// Keeps what was said. A wrong form is the page again with everything that was typed; where somebody else said
/// something about the same sheet meanwhile, both are shown.
pub async fn map(visit: Visit) -> Reply {
    let id: FileId = visit.id("file")?;
    let form = visit.form().await?;
    let typed = Typed::of(&form.fields);
    let (frame, found) = Found::at(&visit, typed.sheet).await?;
    let said = match typed.checked(&found.file.name) {
        Ok(said) => said,
        Err(wrong) => return found.again(&visit, &frame, (typed, wrong), None).await.map(Answer::wrong),
    };
    let seen = typed.seen;
    match visit.act(&form, move |desk| keep(desk, id, &said, seen)).await {
        Err(Stop::Stale) => {
            let (frame, found) = Found::at(&visit, typed.sheet).await?;
            let meanwhile = found.meanwhile(typed.sheet, visit.house().clock());
            let typed = Typed { seen: found.version_of_mapping, ..typed };
            let answer = found.again(&visit, &frame, (typed, Vec::new()), meanwhile).await?;
            Ok(answer.status(Stop::Stale.status()))
        }
        done => done,
    }
}

fn keep(desk: &mut Desk<'_, '_>, id: FileId, said: &FileMapping, seen: u32) -> Result<Done, Stop> {
    let facts = ledger::facts_of_file(desk.tx(), id).map_err(stop)?;
    let (permit, now) = (desk.may_change(Verb::MapFiles, facts)?, desk.now());
    let scope = desk.scope(Verb::SeeFiles)?;
    let file = store::file(desk.tx(), &scope, permit.id())?.ok_or(Stop::NotFound)?;
    let sheet = said.sheet.unwrap_or(1).saturating_sub(1);
    let current = ledger::mapping(desk.tx(), permit.office()).map_err(stop)?;
    let before = store::text_of(desk.tx(), &scope, seen)?.ok_or(Stop::Stale)?;
    // Another version of the mapping stands in nobody's way unless it says something else of this very sheet.
    let entry = |text: &str| store::entry_of(text, &file.name, sheet);
    if entry(&current.text) != entry(&before) {
        return Err(Stop::Stale);
    }
    ledger::remember(desk.tx(), &permit, said, now).map_err(stop)?;
    if let Some(latest) = file.latest().filter(|latest| latest.standing() != Standing::Accepted) {
        read_soon(desk, latest.id)?;
    }
    // What counts already is read with it at the next reckoning.
    reckon_soon(desk)?;
    desk.done(&permit, address(file.id), Notice::Mapped)
}

/// What the database says.
struct Found {
    file: File,
    sheets: Vec<Sheet>,
    bytes: Vec<u8>,
    text: String,
    version_of_mapping: u32,
    /// Who said last what the mapping says.
    last: Option<Said>,
}

impl Found {
    /// The latest version of a file, for whoever may say what it holds.
    async fn at(visit: &Visit, sheet: u16) -> Result<(Frame, Self), Stop> {
        let id: FileId = visit.id("file")?;
        let (frame, found) = visit.look(move |desk| Self::of(desk, id)).await?;
        let known = found.sheets.iter().any(|known| known.index == sheet);
        if known { Ok((frame, found)) } else { Err(Stop::NotFound) }
    }

    fn of(desk: &mut Desk<'_, '_>, id: FileId) -> Result<Self, Stop> {
        let facts = ledger::facts_of_file(desk.tx(), id).map_err(stop)?;
        desk.may_change(Verb::MapFiles, facts)?;
        let scope = desk.scope(Verb::SeeFiles)?;
        let latest =
            store::file(desk.tx(), &scope, id)?.and_then(|file| file.latest().map(|latest| latest.id));
        let (permit, file, version) = opened(desk, id, latest)?;
        let reading = version.reading.as_ref().ok_or(Stop::NotFound)?;
        let sheets = store::sheets(desk.tx(), &scope, reading.id)?;
        let (_, bytes) = ledger::open(desk.tx(), &permit, version.id).map_err(stop)?;
        let current = ledger::mapping(desk.tx(), scope.office()).map_err(stop)?;
        let last = store::said(desk.tx(), &scope, current.version)?;
        Ok(Self { file, sheets, bytes, text: current.text, version_of_mapping: current.version, last })
    }

    fn kinds(&self, frame: &Frame, sheet: u16) -> Answer {
        let page = Chosen { file: &self.file, sheets: &self.sheets, sheet };
        frame.page(&frame.words.files_room(), &mapping::kinds(frame, &page))
    }

    async fn look(
        &self,
        visit: &Visit,
        (sheet, kind): (u16, Kind),
        first_row: Option<u32>,
    ) -> Result<Option<Look>, Stop> {
        let (name, bytes) = (self.file.name.clone(), self.bytes.clone());
        let seen = move || look(&FileIn { name: &name, bytes: &bytes }, sheet, kind, first_row);
        visit.house().at_work(seen).await
    }

    /// The form before anything is typed: what a person said before, else what was recognised, else what the columns
    /// would be taken for.
    fn begun(&self, look: &Look, kind: Kind) -> Typed {
        let said = store::entry_of(&self.text, &self.file.name, look.sheet);
        let said = said.filter(|said| said.kind == Some(kind) && !said.columns.is_empty());
        let recognised = self.sheets.iter().find(|sheet| sheet.index == look.sheet && sheet.kind == kind);
        let said = said.unwrap_or_else(|| FileMapping {
            kind: Some(kind),
            columns: recognised.map_or_else(|| look.taken_for.clone(), |sheet| sheet.columns.clone()),
            first_row: Some(recognised.map_or(look.first_row, |sheet| sheet.first_row)),
            ..FileMapping::default()
        });
        Typed::saying(&said, (look.sheet, look.columns.len()), self.version_of_mapping)
    }

    fn columns(
        &self,
        frame: &Frame,
        look: Look,
        (typed, wrong): (Typed, Vec<Wrong>),
        meanwhile: Option<Meanwhile>,
    ) -> Answer {
        let page = Columns { file: &self.file, look, typed, wrong, meanwhile };
        frame.page(&frame.words.files_room(), &mapping::columns(frame, &page))
    }

    /// The page of the columns again, as it was typed.
    async fn again(
        &self,
        visit: &Visit,
        frame: &Frame,
        (typed, wrong): (Typed, Vec<Wrong>),
        meanwhile: Option<Meanwhile>,
    ) -> Reply {
        let kind = typed.kind().unwrap_or(Kind::Unknown);
        let first_row = typed.first_row.parse().ok();
        let seen = self.look(visit, (typed.sheet, kind), first_row).await?;
        let look = seen.ok_or(Stop::NotFound)?;
        Ok(self.columns(frame, look, (typed, wrong), meanwhile))
    }

    /// What somebody else said about the sheet.
    fn meanwhile(&self, sheet: u16, clock: Clock) -> Option<Meanwhile> {
        let said = store::entry_of(&self.text, &self.file.name, sheet).unwrap_or_default();
        self.last.clone().map(|last| Meanwhile { last, said, clock })
    }
}
