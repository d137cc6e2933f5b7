//! What the doors lead to: find, ask whether one may, load, show.

mod closing;
mod residents;

pub use closing::{assign, gap, gaps};
#[cfg(test)]
pub use residents::together;
pub use residents::{Line, PER_PAGE, Residents, everybody};

use access::Verb;
use base::record::TableId;
use web::{Desk, Reply, Stop, Visit};

use crate::{
    forms::{self, Filter},
    store::{self, Counts, Ground, Raw},
    views,
};

/// Who lives here.
pub async fn population(visit: Visit) -> Reply {
    let filter = Filter::of(visit.query());
    let (frame, found) = visit.look(everything).await?;
    let title = frame.words.population_room();
    let Some((ground, raw)) = found else {
        return Ok(frame.page(&title, &views::nothing(&frame)));
    };
    let counts = hidden(&visit, ground, raw).await?;
    let residents = Residents::of(&counts, &filter, frame.words);
    let view = views::Population { frame: &frame, counts: &counts, filter: &filter, residents };
    Ok(frame.page(&title, &views::population(&view)))
}

/// One table, count by count.
pub async fn table(visit: Visit) -> Reply {
    let id: TableId = visit.id("id")?;
    let page = forms::page(&visit.query());
    let (frame, found) = visit.look(everything).await?;
    let (ground, raw) = found.ok_or(Stop::NotFound)?;
    let counts = hidden(&visit, ground, raw).await?;
    let number = counts.tables.iter().position(|table| table.id == id).ok_or(Stop::NotFound)?;
    let table = counts.tables.get(number).ok_or(Stop::NotFound)?;
    let view = views::OneTable { frame: &frame, counts: &counts, table, number, page };
    Ok(frame.page(&frame.words.population_room(), &views::table(&view)))
}

/// What may be shown. Over the tables of a big municipality this takes a while, so it has a thread of its own and no
/// connection.
async fn hidden(visit: &Visit, ground: Ground, raw: Raw) -> Result<Counts, Stop> {
    visit.house().at_work(move || raw.hidden(ground)).await
}

/// Everything that counts people: what may be shown of one table rests on all of them.
fn everything(desk: &mut Desk<'_, '_>) -> Result<Option<(Ground, Raw)>, Stop> {
    let scope = desk.scope(Verb::SeePopulation)?;
    let Some(ground) = store::ground(desk.tx(), &scope)? else { return Ok(None) };
    let raw = Raw::of(desk.tx(), &scope, &ground)?;
    Ok(Some((ground, raw)))
}
