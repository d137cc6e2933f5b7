//! What the doors lead to: find, ask whether one may, load, show.

use access::Verb;
use base::record::ActivityId;
use web::{Desk, Reply, Stop, Visit};

use crate::{
    forms::Filter,
    store::{self, Plan},
    views,
};

/// Objectives and their activities.
pub async fn plan(visit: Visit) -> Reply {
    let filter = Filter::of(visit.query());
    let found = |desk: &mut Desk<'_, '_>| -> Result<Plan, Stop> {
        let scope = desk.scope(Verb::SeePlan)?;
        Ok(store::plan(desk.tx(), &scope)?)
    };
    let (frame, plan) = visit.look(found).await?;
    let view = views::Shown { frame: &frame, filter: &filter, plan: &plan };
    Ok(frame.page(&frame.words.plan_room(), &views::plan(&view)))
}

/// One activity.
pub async fn activity(visit: Visit) -> Reply {
    let id: ActivityId = visit.id("id")?;
    let (frame, found) = visit
        .look(move |desk| {
            let office = desk.actor()?.office();
            let facts = store::facts(desk.tx(), office, id)?;
            let permit = desk.may_see(Verb::SeePlan, facts)?;
            store::activity(desk.tx(), &permit)?.ok_or(Stop::NotFound)
        })
        .await?;
    let view = views::OneActivity { frame: &frame, found: &found };
    Ok(frame.page(&frame.words.plan_room(), &views::activity(&view)))
}
