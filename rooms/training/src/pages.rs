//! What the doors lead to: find, ask whether one may, load, show.

use access::Verb;
use base::record::TrainingId;
use web::{Desk, Reply, Stop, Visit};

use crate::{
    forms::Asked,
    store::{self, Listed, PER_PAGE},
    views,
};

/// The sessions, the latest first.
pub async fn sessions(visit: Visit) -> Reply {
    let asked = Asked::of(&visit.query());
    let (frame, listed) = visit.look(move |desk| listed(desk, asked)).await?;
    let view = views::Sessions { frame: &frame, page: asked.page, listed: &listed };
    Ok(frame.page(&frame.words.training_room(), &views::sessions(&view)))
}

fn listed(desk: &mut Desk<'_, '_>, asked: Asked) -> Result<Listed, Stop> {
    let scope = desk.scope(Verb::SeeSessions)?;
    let count = store::count(desk.tx(), &scope)?;
    let last = count.saturating_sub(1) / PER_PAGE;
    let skipped = (asked.page.max(1) - 1).min(last) * PER_PAGE;
    Ok(store::listed(desk.tx(), &scope, count, skipped)?)
}

/// One session.
pub async fn session(visit: Visit) -> Reply {
    let id: TrainingId = visit.id("id")?;
    let (frame, session) = visit
        .look(move |desk| {
            let office = desk.actor()?.office();
            let facts = store::facts(desk.tx(), office, id)?;
            let permit = desk.may_see(Verb::SeeSessions, facts)?;
            store::session(desk.tx(), &permit)?.ok_or(Stop::NotFound)
        })
        .await?;
    let view = views::OneSession { frame: &frame, session: &session };
    Ok(frame.page(&frame.words.training_room(), &views::session(&view)))
}
