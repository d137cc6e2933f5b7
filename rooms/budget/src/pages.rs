//! What the doors lead to: find, ask whether one may, load, show.

use access::Verb;
use base::record::LineId;
use web::{Desk, Reply, Stop, Visit};

use crate::{
    forms::Filter,
    store::{self, Budget},
    views,
};

/// The budget of a year.
pub async fn budget(visit: Visit) -> Reply {
    let filter = Filter::of(visit.query());
    let asked = filter.year;
    let found = move |desk: &mut Desk<'_, '_>| -> Result<Option<Budget>, Stop> {
        let scope = desk.scope(Verb::SeeBudget)?;
        Ok(store::budget(desk.tx(), &scope, asked)?)
    };
    let (frame, budget) = visit.look(found).await?;
    let body = match &budget {
        Some(budget) => views::budget(&views::Shown { frame: &frame, filter: &filter, budget }),
        None => views::nothing(&frame),
    };
    Ok(frame.page(&frame.words.budget_room(), &body))
}

/// One line.
pub async fn line(visit: Visit) -> Reply {
    let id: LineId = visit.id("id")?;
    let (frame, line) = visit
        .look(move |desk| {
            let office = desk.actor()?.office();
            let facts = store::facts(desk.tx(), office, id)?;
            let permit = desk.may_see(Verb::SeeBudget, facts)?;
            store::line(desk.tx(), &permit)?.ok_or(Stop::NotFound)
        })
        .await?;
    let view = views::OneLine { frame: &frame, line: &line };
    Ok(frame.page(&frame.words.budget_room(), &views::line(&view)))
}
